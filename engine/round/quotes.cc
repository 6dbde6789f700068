#include "engine/round/quotes.h"

namespace stratmap {

Showing showing_of(const Answer& answer, const Round& round) {
  if (!answer.quotable) return Showing::nothing;
  switch (round.quotes) {
    case Quotes::by_function:
      return Showing::with_function;
    case Quotes::anonymous:
      return answer.text.empty() ? Showing::nothing : Showing::words_only;
    case Quotes::none:
      return Showing::nothing;
  }
  return Showing::nothing;
}

bool names_functions(const Round& round) { return round.quotes == Quotes::by_function; }

}  // namespace stratmap
