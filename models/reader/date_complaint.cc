#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "models/period.h"
#include "models/reader/complaints.h"
#include "models/reader/odd_keys.h"
#include "models/yaml/lookalike.h"

namespace stratmap {
namespace {

// A run of digits or of letters.
struct Token {
  std::string text;  // letters are small ones
  bool is_number = false;

  bool is_year() const { return is_number && text.size() == 4; }
};

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
}
constexpr char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c; }

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  char before = ' ';
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (const std::uint32_t dash = bullet_of(text.substr(i)); dash > 0) {
      i += dash - 1;
      before = ' ';
      continue;
    }
    const bool is_part = is_digit(text[i]) || is_letter(text[i]);
    const bool goes_on =
        !tokens.empty() && is_digit(text[i]) == is_digit(before) && is_part && before != ' ';
    if (is_part && !goes_on) tokens.push_back({"", is_digit(text[i])});
    if (is_part) tokens.back().text += small(text[i]);
    before = is_part ? text[i] : ' ';
  }
  return tokens;
}

bool begins_with_one_of(std::string_view word, std::span<const std::string_view> starts) {
  return std::any_of(starts.begin(), starts.end(),
                     [word](std::string_view start) { return word.starts_with(start); });
}

// Month number of a word in Finnish or English, in any case form; 0 where it is none.
unsigned month_of(std::string_view word) {
  constexpr std::array<std::string_view, 24> kStarts = {
      "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo",
      "syys",  "loka",  "marras", "joulu", "jan",   "feb",  "mar",   "apr",
      "may",   "jun",   "jul",    "aug",   "sep",   "oct",  "nov",   "dec"};
  for (unsigned i = 0; i < kStarts.size(); ++i)
    if (word.starts_with(kStarts[i])) return i % 12 + 1;
  return 0;
}

// The letter of a part of a year: Q, H, W; ' ' for a word that means nothing here.
char part_of(std::string_view word) {
  constexpr std::array<std::string_view, 3> kQuarters = {"kvart", "neljän", "quarter"};
  constexpr std::array<std::string_view, 4> kWeeks = {"vk", "viik", "week", "wk"};
  if (word == "q" || begins_with_one_of(word, kQuarters)) return 'Q';
  if (word == "h") return 'H';
  if (word == "w" || begins_with_one_of(word, kWeeks)) return 'W';
  return ' ';
}

std::string two_digits(std::string_view number) {
  return number.size() == 1 ? "0" + std::string(number) : std::string(number);
}

std::string with_word(const std::string& year, std::string_view word, std::string_view number) {
  if (const unsigned month = month_of(word); month > 0) {
    const std::string start = year + "-" + two_digits(std::to_string(month));
    return number.empty() ? start : start + "-" + two_digits(number);
  }
  const char part = part_of(word);
  if (part == ' ' || number.empty()) return "";
  return year + "-" + part + (part == 'W' ? two_digits(number) : std::string(number));
}

// 31.12.2027, 2027/12/31; 12/11/2027 could be two days.
std::string of_three(const std::vector<std::string>& numbers, std::string_view text) {
  if (numbers[0].size() == 4)
    return numbers[0] + "-" + two_digits(numbers[1]) + "-" + two_digits(numbers[2]);
  const bool unclear = text.find('/') != std::string_view::npos && two_digits(numbers[0]) <= "12";
  if (numbers[2].size() != 4 || unclear) return "";
  return numbers[2] + "-" + two_digits(numbers[1]) + "-" + two_digits(numbers[0]);
}

std::string of_one(const std::string& number) {
  if (number.size() == 8)
    return number.substr(0, 4) + "-" + number.substr(4, 2) + "-" + number.substr(6);
  return number.size() == 6 ? number.substr(0, 4) + "-" + number.substr(4) : number;
}

constexpr std::array<std::string_view, 2> kYears = {"vuo", "year"};

// What the text may have meant, as the language writes it; not checked against the calendar.
std::string likely_period(std::string_view text) {
  const std::size_t time = text.find('T');
  if (time == 10 && text[4] == '-') return std::string(text.substr(0, time));
  std::vector<std::string> numbers;
  std::vector<std::string> words;
  for (Token& token : tokens_of(text))
    (token.is_number ? numbers : words).push_back(std::move(token.text));
  if (words.size() > 1 || numbers.empty() || numbers.size() > 3) return "";
  const bool year_last = numbers.back().size() == 4;
  if (words.size() == 1 && numbers.size() < 3) {
    const std::string number = numbers.size() == 1 ? "" : year_last ? numbers[0] : numbers[1];
    const std::string& year = year_last ? numbers.back() : numbers.front();
    const bool only_year = numbers.size() == 1 && begins_with_one_of(words[0], kYears);
    return only_year ? year : with_word(year, words[0], number);
  }
  if (!words.empty()) return "";
  if (numbers.size() == 3) return of_three(numbers, text);
  if (numbers.size() == 1) return of_one(numbers[0]);
  return year_last ? numbers[1] + "-" + two_digits(numbers[0])
                   : numbers[0] + "-" + two_digits(numbers[1]);
}

// 2027-13 and 31.11.2027 look right and are in no calendar.
bool looks_like_a_date(std::string_view period) {
  const std::size_t dash = period.find('-');
  return dash == 4 && period.size() >= 7 && is_digit(period[5]);
}

constexpr std::array<std::string_view, 5> kUnits = {"d", "w", "mo", "q", "y"};

// The unit that a word means, as a place of kUnits.
std::optional<std::size_t> unit_of(std::string_view word) {
  constexpr std::array<std::pair<std::string_view, std::size_t>, 30> kWords = {
      {{"d", 0},  {"pv", 0}, {"p", 0},     {"vrk", 0},    {"päiv", 0},    {"day", 0},
       {"w", 1},  {"vk", 1}, {"vko", 1},   {"viik", 1},   {"week", 1},    {"wk", 1},
       {"mo", 2}, {"kk", 2}, {"m", 2},     {"mth", 2},    {"kuuk", 2},    {"month", 2},
       {"q", 3},  {"kv", 3}, {"kvart", 3}, {"neljän", 3}, {"quarter", 3}, {"qtr", 3},
       {"y", 4},  {"v", 4},  {"a", 4},     {"yr", 4},     {"vuo", 4},     {"year", 4}}};
  for (const auto& [start, unit] : kWords)
    if (word == start || (start.size() > 3 && word.starts_with(start)) ||
        (start == "vuo" && word.starts_with(start)) || word == std::string(start) + "s")
      return unit;
  return std::nullopt;
}

// The duration that was probably meant; "" where it isn't clear. Halves of years are months.
std::string likely_duration(std::string_view text) {
  std::vector<Token> tokens = tokens_of(text);
  if (!tokens.empty() && (tokens[0].text == "puoli" || tokens[0].text == "half")) return "6mo";
  if (tokens.size() < 2 || !tokens[0].is_number || tokens.back().is_number) return "";
  const auto unit = unit_of(tokens.back().text);
  if (!unit || text.front() == '-') return "";
  if (tokens.size() == 2) return tokens[0].text + std::string(kUnits[*unit]);
  const bool half_years = tokens.size() == 3 && *unit == 4 && tokens[1].text == "5";
  int years = 0;
  const std::string& count = tokens[0].text;
  std::from_chars(count.data(), count.data() + count.size(), years);
  return half_years && years < 100 ? std::to_string(years * 12 + 6) + "mo" : "";
}

Message write(std::string_view text) {
  return {fmt::format("kirjoita {}", text), fmt::format("write {}", text)};
}

Message cure_of_period(std::string_view text) {
  if (auto cure = cure_of_characters(text)) return *cure;
  const std::string period = likely_period(text);
  if (parse_period(period)) return write(period);
  if (looks_like_a_date(period))
    return {"kalenterissa ei ole tällaista päivää tai kuukautta",
            "the calendar has no such day or month"};
  return {"jakso on 2026, 2026-H1, 2026-Q3, 2026-07, 2026-W31 tai 2026-07-15",
          "a period is 2026, 2026-H1, 2026-Q3, 2026-07, 2026-W31 or 2026-07-15"};
}

Message cure_of_duration(std::string_view text) {
  if (auto cure = cure_of_characters(text)) return *cure;
  const auto duration = parse_duration(likely_duration(text));
  if (duration && !parse_duration(text)) return write(to_string(*duration));
  const bool bare = !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
  if (bare && text.size() < 5)
    return {fmt::format("lisää yksikkö: {0}d, {0}w, {0}mo, {0}q tai {0}y", text),
            fmt::format("add the unit: {0}d, {0}w, {0}mo, {0}q or {0}y", text)};
  return {"kesto on luku ja yksikkö: 5d, 2w, 3mo, 1q tai 1y, enintään 100 vuotta",
          "a duration is a count and a unit: 5d, 2w, 3mo, 1q or 1y, at most 100 years"};
}

}  // namespace

Diagnostic not_a_period(const Node& node) {
  const std::string text = cut_short(node.text());
  return {.code = "SM004",
          .message = {fmt::format("”{}” ei ole jakso", text),
                      fmt::format("\"{}\" is not a period", text)},
          .span = node.span(),
          .cure = cure_of_period(text)};
}

Diagnostic not_a_duration(const Node& node) {
  const std::string text = cut_short(node.text());
  return {.code = "SM004",
          .message = {fmt::format("”{}” ei ole kesto", text),
                      fmt::format("\"{}\" is not a duration", text)},
          .span = node.span(),
          .cure = cure_of_duration(text)};
}

}  // namespace stratmap
