#include "engine/evidence/lag_words.h"

#include <string>

namespace stratmap {
namespace {

// A kind of period after 1 and after other numbers, and the Finnish genitive.
struct PeriodWords {
  Bilingual one, many;
  std::string_view of;
};

PeriodWords words_of(PeriodKind kind) {
  switch (kind) {
    case PeriodKind::day:
      return {{"päivä", "day"}, {"päivää", "days"}, "päivän"};
    case PeriodKind::week:
      return {{"viikko", "week"}, {"viikkoa", "weeks"}, "viikon"};
    case PeriodKind::month:
      return {{"kuukausi", "month"}, {"kuukautta", "months"}, "kuukauden"};
    case PeriodKind::quarter:
      return {{"vuosineljännes", "quarter"}, {"vuosineljännestä", "quarters"}, "vuosineljänneksen"};
    case PeriodKind::half_year:
      return {{"puolivuosi", "half-year"}, {"puolivuotta", "half-years"}, "puolivuoden"};
    case PeriodKind::year:
      return {{"vuosi", "year"}, {"vuotta", "years"}, "vuoden"};
  }
  return {};
}

std::string numbered(std::size_t count, std::string_view word) {
  return std::to_string(count) + "\u00A0" + std::string(word);
}

}  // namespace

Message lag_in_words(std::int32_t periods, PeriodKind kind) {
  if (periods == 0) return {"samaan aikaan", "at the same time"};
  const auto count = static_cast<std::size_t>(periods);
  return {numbered(count, words_of(kind).of) + " viiveellä",
          periods_in_words(count, kind).en + " later"};
}

Message periods_in_words(std::size_t periods, PeriodKind kind) {
  const PeriodWords words = words_of(kind);
  const Bilingual word = periods == 1 ? words.one : words.many;
  return {numbered(periods, word.fi), numbered(periods, word.en)};
}

}  // namespace stratmap
