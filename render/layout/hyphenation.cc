#include "render/layout/hyphenation.h"

#include <algorithm>
#include <array>
#include <string>

#include "render/layout/code_points.h"

namespace stratmap {
namespace {

constexpr std::size_t kMinLetters = 3;

// Stems that begin a later part of a compound, written so that inflection does not matter. Long
// enough not to turn up inside other words.
constexpr auto kHeads = std::to_array<std::u32string_view>({
    U"aika",     U"ajattelu",   U"asiak",    U"asioin",     U"automaatio", U"energia",
    U"hallin",   U"hankin",     U"henkilö",  U"hinnoittel", U"huollo",     U"huolto",
    U"ilmoitu",  U"indeks",     U"johtaj",   U"johtami",    U"järjestelm", U"kannattavu",
    U"katselmu", U"kehittämi",  U"kehity",   U"kiinteist",  U"kirjau",     U"kohtaami",
    U"kokemu",   U"kokonai",    U"korjau",   U"koulutu",    U"kulttuur",   U"kumppan",
    U"kustannu", U"kyselyt",    U"laadu",    U"laatu",      U"lasku",      U"liikevai",
    U"lupau",    U"lähtöi",     U"markkin",  U"mittar",     U"myynni",     U"myynti",
    U"ohjau",    U"osaami",     U"palaut",   U"palkitsemi", U"palkkio",    U"palvelu",
    U"projekt",  U"prosent",    U"prosess",  U"provis",     U"pääom",      U"päätö",
    U"rahoitu",  U"reklamaat",  U"ryhmä",    U"sitoutumi",  U"sopimu",     U"strategi",
    U"suhte",    U"suunnitel",  U"talou",    U"tavoit",     U"tiedo",      U"tieto",
    U"tilante",  U"tilau",      U"toimial",  U"toimin",     U"toimitu",    U"tulok",
    U"tulos",    U"tuotann",    U"tuotanto", U"turvallisu", U"tyytyväisy", U"uskollisu",
    U"vaihdo",   U"vaikuttavu", U"valtuu",   U"vastuu",     U"verkost",    U"viestin",
    U"yhteisty", U"ylläpi",     U"ympärist",
});

// First parts as they stand in a compound: whatever follows begins a new part, unless it is an
// ending.
constexpr auto kModifiers = std::to_array<std::u32string_view>({
    U"asiakas",    U"asiakkuus",   U"ennakko",  U"henkilöstö", U"hoito",   U"johto",  U"kehitys",
    U"kiinteistö", U"kiinteistön", U"kokonais", U"koulutus",   U"käyttö",  U"laatu",  U"laskutus",
    U"liike",      U"markkina",    U"omaisuus", U"palvelu",    U"sopimus", U"talous", U"tavoite",
    U"toiminta",   U"tuotanto",    U"tuote",    U"voitto",     U"vuosi",   U"yhteis", U"yhteistyö",
    U"yhteyden",   U"ympäristö",   U"yritys",
});

// What may follow a stem without being a word of its own.
constexpr auto kEndings = std::to_array<std::u32string_view>({
    U"han",  U"hen",  U"hin",  U"hon",  U"hun",   U"hän",   U"hön",  U"iden", U"iksi",
    U"ille", U"illa", U"illä", U"ilta", U"iltä",  U"issa",  U"issä", U"ista", U"istä",
    U"itta", U"ittä", U"kaan", U"kin",  U"kse",   U"ksi",   U"kään", U"lla",  U"lle",
    U"llä",  U"lta",  U"ltä",  U"mme",  U"nne",   U"nsa",   U"nsä",  U"ssa",  U"ssä",
    U"sta",  U"stä",  U"tta",  U"ttä",  U"tamme", U"tanne", U"taan",
});

struct Letter {
  char32_t lower = 0;
  std::size_t offset = 0;
};

char32_t to_lower(char32_t value) {
  const bool latin1_capital = value >= 0xC0 && value <= 0xDE && value != 0xD7;
  if ((value >= 'A' && value <= 'Z') || latin1_capital) return value + 0x20;
  return value == 0x160 || value == 0x17D ? value + 1 : value;  // Š Ž
}

bool is_latin_letter(char32_t lower) {
  return (lower >= 'a' && lower <= 'z') || (lower >= 0xDF && lower <= 0xFF) || lower == 0x161 ||
         lower == 0x17E;
}

bool is_vowel(char32_t lower) {
  constexpr std::u32string_view kVowels = U"aeiouyäöåàáâèéêìíòóôùúüøæ";
  return kVowels.find(lower) != kVowels.npos;
}

// The two vowels sound in one syllable: a long vowel or a diphthong.
bool holds_together(char32_t first, char32_t second) {
  if (first == second) return true;
  constexpr auto kDiphthongs = std::to_array<std::u32string_view>(
      {U"ai", U"ei", U"oi", U"ui", U"yi", U"äi", U"öi", U"åi", U"au", U"eu", U"iu", U"ou", U"ey",
       U"iy", U"äy", U"öy", U"ie", U"uo", U"yö"});
  const std::array<char32_t, 2> pair{first, second};
  return std::find(kDiphthongs.begin(), kDiphthongs.end(),
                   std::u32string_view(pair.data(), pair.size())) != kDiphthongs.end();
}

// Empty where the word has anything but Latin letters in it.
std::vector<Letter> letters_of(std::string_view word) {
  std::vector<Letter> letters;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint next = code_point_at(word, at);
    const char32_t lower = to_lower(next.value);
    if (!is_latin_letter(lower)) return {};
    letters.push_back({lower, at});
    at += next.length;
  }
  return letters;
}

template <class Words>
std::size_t length_of_match(const Words& words, std::u32string_view text) {
  std::size_t longest = 0;
  for (std::u32string_view word : words) {
    if (text.starts_with(word)) longest = std::max(longest, word.size());
  }
  return longest;
}

// Finnish words end in a vowel or in one of five consonants.
bool can_be_word(std::u32string_view text) {
  constexpr std::u32string_view kLast = U"nlrst";
  return std::any_of(text.begin(), text.end(), is_vowel) &&
         (is_vowel(text.back()) || kLast.find(text.back()) != kLast.npos);
}

// A word begins with a vowel, with consonant and vowel, or with one of the loaned pairs.
bool can_begin_word(std::u32string_view text) {
  if (is_vowel(text[0]) || is_vowel(text[1])) return true;
  constexpr auto kOnsets = std::to_array<std::u32string_view>(
      {U"br", U"dr", U"fr", U"gr", U"kl", U"kr", U"pl", U"pr", U"sk", U"sp", U"st", U"tr"});
  return length_of_match(kOnsets, text) > 0;
}

// The letters at which a new part of the compound begins.
std::vector<std::size_t> part_starts(std::u32string_view word) {
  std::vector<std::size_t> starts{0};
  for (std::size_t at = kMinLetters; at + kMinLetters <= word.size(); ++at) {
    const std::u32string_view part = word.substr(starts.back(), at - starts.back());
    const std::u32string_view rest = word.substr(at);
    const bool after_modifier = length_of_match(kModifiers, part) == part.size() &&
                                rest.size() > kMinLetters && can_begin_word(rest) &&
                                length_of_match(kEndings, rest) == 0;
    const bool at_head = part.size() >= kMinLetters && length_of_match(kHeads, rest) > 0;
    if ((after_modifier || at_head) && can_be_word(part)) starts.push_back(at);
  }
  return starts;
}

// The letters of one part at which a syllable begins. A syllable of one vowel keeps the next one.
std::vector<std::size_t> syllable_starts(std::u32string_view part) {
  std::vector<std::size_t> starts;
  std::size_t vowels = 0;  // in this syllable so far
  const auto open = [&](std::size_t at) {
    const bool after_single_vowel = !starts.empty() && at == starts.back() + 1;
    if (!after_single_vowel) starts.push_back(at);
    vowels = 0;
  };
  for (std::size_t i = 0; i < part.size(); ++i) {
    if (!is_vowel(part[i])) {
      if (vowels > 0 && i + 1 < part.size() && is_vowel(part[i + 1])) open(i);
      continue;
    }
    const bool joins = vowels == 0 || (vowels == 1 && holds_together(part[i - 1], part[i]));
    if (!joins) open(i);
    ++vowels;
  }
  return starts;
}

}  // namespace

Hyphenation hyphenation_of(std::string_view language) {
  const std::string_view primary = language.substr(0, language.find_first_of("-_"));
  return primary == "fi" || primary == "FI" ? Hyphenation::finnish : Hyphenation::none;
}

std::vector<BreakPoint> finnish_break_points(std::string_view word) {
  const std::vector<Letter> letters = letters_of(word);
  std::u32string lower;
  for (const Letter& letter : letters) lower += letter.lower;
  std::vector<BreakPoint> breaks;
  const std::vector<std::size_t> starts = part_starts(lower);
  for (std::size_t p = 0; p < starts.size(); ++p) {
    const std::size_t begin = starts[p];
    const std::size_t end = p + 1 < starts.size() ? starts[p + 1] : lower.size();
    const std::u32string_view part = std::u32string_view(lower).substr(begin, end - begin);
    if (p > 0) breaks.push_back({letters[begin].offset, BreakKind::compound});
    for (std::size_t at : syllable_starts(part)) {
      const bool room = at >= kMinLetters && at + kMinLetters <= part.size();
      if (room) breaks.push_back({letters[begin + at].offset, BreakKind::syllable});
    }
  }
  return breaks;
}

}  // namespace stratmap
