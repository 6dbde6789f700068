#include "engine/metrics/formula_error.h"

#include <fmt/format.h>

namespace stratmap {
namespace {

constexpr std::size_t kLongestWord = 64;  // as long as an id may be

// At most kLongestWord bytes, not cut inside a character.
std::string shortened(std::string_view word) {
  if (word.size() <= kLongestWord) return std::string(word);
  std::size_t end = kLongestWord;
  while (end > 0 && (static_cast<unsigned char>(word[end]) & 0xC0U) == 0x80U) --end;
  return std::string(word.substr(0, end)) + "…";
}

Message of(std::string_view fi, std::string_view en, std::string_view what) {
  return {fmt::format(fmt::runtime(fi), what), fmt::format(fmt::runtime(en), what)};
}

Message expected(std::string_view fi, std::string_view en, std::string_view word) {
  if (word.empty())
    return {fmt::format("kaava loppuu kesken: puuttuu {}", fi),
            fmt::format("the formula ends too early: {} is missing", en)};
  return {fmt::format("kohdassa ”{}” pitäisi olla {}", word, fi),
          fmt::format("\"{}\" stands where {} is expected", word, en)};
}

Message expected_operator(std::string_view word) {
  if (word == ",")
    return {"pilkku erottaa funktion arvot – luvun desimaalimerkki on kaavassa piste",
            "a comma separates the values of a function; decimals take a point"};
  return expected("laskumerkki tai kaavan loppu", "an operator or the end", word);
}

Message message_of(FormulaProblem problem, std::string_view word, std::string_view form) {
  switch (problem) {
    case FormulaProblem::empty:
      return {"kaava on tyhjä", "the formula is empty"};
    case FormulaProblem::too_long:
      return {"kaava on yli 10\u00A0000 merkkiä pitkä",
              "the formula is longer than 10,000 characters"};
    case FormulaProblem::too_deep:
      return {"kaavassa on yli 64 sisäkkäistä tasoa", "the formula is nested over 64 levels deep"};
    case FormulaProblem::unknown_character:
      return of("merkki ”{}” ei kuulu kaavaan", "\"{}\" has no place in a formula", word);
    case FormulaProblem::unknown_metric:
      return of("mittaria ”{}” ei ole", "there is no metric \"{}\"", word);
    case FormulaProblem::unknown_function:
      return of("kaavoissa ei ole funktiota ”{}”", "formulas have no function \"{}\"", word);
    case FormulaProblem::expected_operand:
      return expected("luku, mittari, funktio tai (", "a number, a metric, a function or (", word);
    case FormulaProblem::expected_operator:
      return expected_operator(word);
    case FormulaProblem::expected_close:
      return expected("laskumerkki tai )", "an operator or )", word);
    case FormulaProblem::wrong_arguments:
      return of("funktio kirjoitetaan {}", "the function is written {}", form);
    case FormulaProblem::expected_condition:
      return {"if-funktion ehto vertaa kahta arvoa, esimerkiksi a > b",
              "the condition of `if` compares two values, as in a > b"};
    case FormulaProblem::stray_comparison:
      return of("vertailun ”{}” paikka on if-funktion ehdossa",
                "a comparison such as \"{}\" stands only in the condition of `if`", word);
    case FormulaProblem::expected_count:
      return of("funktio kirjoitetaan {}, ja k on kokonaisluku jaksoja, enintään 1000",
                "the function is written {}, and k is a whole number of periods, at most 1000",
                form);
    case FormulaProblem::expected_period:
      return of("funktio kirjoitetaan {}, ja jakso on esimerkiksi 2025 tai 2025-Q4",
                "the function is written {}, and the period is one like 2025 or 2025-Q4", form);
    case FormulaProblem::nothing_to_follow:
      return of("{} tarvitsee mittarin – luku ei muutu ajassa",
                "{} needs a metric: a number does not change over time", form);
    case FormulaProblem::zero_divisor:
      return {"nollalla ei voi jakaa", "nothing can be divided by 0"};
  }
  return {};
}

}  // namespace

FormulaError formula_error(FormulaProblem problem, std::string_view text, std::size_t offset,
                           std::size_t length, std::string_view form) {
  FormulaError error{.problem = problem,
                     .offset = static_cast<std::uint32_t>(offset),
                     .length = static_cast<std::uint32_t>(length),
                     .word = shortened(text.substr(offset, length)),
                     .message = {}};
  error.message = message_of(problem, error.word, form);
  return error;
}

}  // namespace stratmap
