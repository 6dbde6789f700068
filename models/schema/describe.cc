#include "models/schema/describe.h"

#include <fmt/format.h>

#include <array>

#include "base/number.h"
#include "models/schema/shape.h"

namespace stratmap {
namespace {

std::string bound(double value, Lang lang) {
  std::string text = to_plain(value, 2);
  if (const std::size_t point = text.find('.'); lang == Lang::fi && point != std::string::npos)
    text[point] = ',';
  return text;
}

Message described_number(const Value& value) {
  if (value.high < kLargest)
    return {fmt::format("luku {}–{}", bound(value.low, Lang::fi), bound(value.high, Lang::fi)),
            fmt::format("a number from {} to {}", bound(value.low, Lang::en),
                        bound(value.high, Lang::en))};
  if (value.low > -kLargest)
    return {fmt::format("luku, vähintään {}", bound(value.low, Lang::fi)),
            fmt::format("a number from {} up", bound(value.low, Lang::en))};
  return {"luku", "a number"};
}

Message described_words(const Value& value) {
  const std::string words = listed(value.words);
  if (value.form == Form::words)
    return {fmt::format("yksi tai useampi sanoista {}", words),
            fmt::format("one or several of {}", words)};
  if (value.form == Form::open_word)
    return {fmt::format("{} tai oma sana", words), fmt::format("{}, or a word of your own", words)};
  return {fmt::format("jokin sanoista {}", words), fmt::format("one of {}", words)};
}

Message described_reference(const Value& value) {
  const Bilingual id = words_of(value.section).id_of;
  if (value.form == Form::reference) return {std::string(id.fi), std::string(id.en)};
  if (value.form == Form::references)
    return {fmt::format("{} tai useita", id.fi), fmt::format("{}, or several", id.en)};
  return {fmt::format("viittausjoukko ({})", id.fi),
          fmt::format("a set of references ({})", id.en)};
}

Message described_rating(const Value& value) {
  const Message number = described_number(value);
  return {number.fi + " tai jaksoittain", number.en + ", or dated"};
}

// What a form takes whatever its limits, in the order of Form; those that are empty here depend
// on the value.
constexpr std::array<Bilingual, kFormCount> kForms = {{
    {"teksti", "a text"},
    {"merkkijono", "a string"},
    {},  // open_word
    {"luettelo sanoja", "a list of words"},
    {"kielen tunnus, kuten fi", "the code of a language, as in fi"},
    {"http- tai https-osoite", "an address with http or https"},
    {},  // number
    {"weak, medium, strong tai luku, suurempi kuin 0 ja enintään 1",
     "weak, medium, strong or a number above 0 and at most 1"},
    {"true tai false", "true or false"},
    {},  // word
    {},  // words
    {"jakso, kuten 2026-Q3", "a period, as in 2026-Q3"},
    {"kesto, kuten 3mo", "a duration, as in 3mo"},
    {"lukuja jaksoittain", "numbers by period"},
    {},  // rating
    {"luku tai {jakso: luku}", "a number, or {period: number}"},
    {"luku, [alaraja, yläraja] tai {jakso: luku}", "a number, [low, high] or {period: number}"},
    {"kaksi lukua, [a, b]", "two numbers, [a, b]"},
    {"toimintatapa tai {toimintatapa: pisteet}", "a mode, or {mode: points}"},
    {"{kerros tai jakso: toimintatapa}", "{layer or period: mode}"},
    {"none, ask-first, within-limits, full tai {within-limits: teksti}",
     "none, ask-first, within-limits, full or {within-limits: text}"},
    {"valtuudet, tai {toiminto: valtuudet}", "a mandate, or {function: mandate}"},
    {"customers, staff, self, outside tai järjestelmän tunnus",
     "customers, staff, self, outside or the id of a system"},
    {},  // reference
    {},  // references
    {},  // set
    {"avaimia ja arvoja", "keys and values"},
    {"tunnuksia ja niiden sisältö", "ids and their contents"},
    {"luettelo", "a list"},
    {"teksti tai avaimia ja arvoja", "a text, or keys and values"},
    {},  // word_or_map
    {"{vaihe: tavoitteet tai palkitsemismallit}", "{stage: objectives or reward models}"},
    {"säännön koodi, kuten SM401", "the code of a rule, as in SM401"},
    {"{säännön koodi: off, note, warning tai error}",
     "{code of a rule: off, note, warning or error}"},
    {"{raja-arvon nimi: luku}", "{name of a threshold: number}"},
    {"{säännön koodi: perustelu}", "{code of a rule: reason}"},
    {"luettelo tiedostoja", "a list of files"},
    {"luku 1", "the number 1"},
}};

Message described_word_or_map(const Value& value) {
  return {fmt::format("jokin sanoista {}, tai avaimia ja arvoja", listed(value.words)),
          fmt::format("one of {}, or keys and values", listed(value.words))};
}

}  // namespace

std::string example_of(const Value& value) {
  switch (value.form) {
    case Form::dated_numbers:
      return "{2026-Q1: 18, 2026-Q2: 21}";
    case Form::pair:
      return "[4.5, 6.5]";
    case Form::plain_list:
      return "[one, two]";
    case Form::mode_layers:
      return "{current: production}";
    case Form::rule_settings:
      return "{SM104: off}";
    case Form::accepts:
      return "{SM402: …}";
    case Form::thresholds:
      return "{objectives-max: 20}";
    case Form::map:
      return fmt::format("{{{}: …}}", (*value.shape)[0].key);
    case Form::elements:
      return fmt::format("my-id: {}", example_of(*value.item));
    case Form::list:
      return fmt::format("[{}]", example_of(*value.item));
    default:
      return "";
  }
}

std::string listed(Words words) { return fmt::format("{}", fmt::join(words, ", ")); }

Message described(const Value& value) {
  if (value.form == Form::number) return described_number(value);
  if (value.form == Form::rating) return described_rating(value);
  if (value.form == Form::word_or_map) return described_word_or_map(value);
  const Bilingual form = kForms[static_cast<std::size_t>(value.form)];
  if (!form.en.empty()) return {std::string(form.fi), std::string(form.en)};
  return value.words.empty() ? described_reference(value) : described_words(value);
}

}  // namespace stratmap
