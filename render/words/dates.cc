#include "render/words/dates.h"

#include <array>
#include <string_view>

namespace stratmap {
namespace {

constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

}  // namespace

std::string date_text(Day day, Lang lang) {
  const std::string iso = to_iso(day);  // YYYY-MM-DD
  const std::string year = iso.substr(0, 4);
  const int month = std::stoi(iso.substr(5, 2));
  const std::string number = std::to_string(std::stoi(iso.substr(8, 2)));
  if (lang == Lang::fi) return number + "." + std::to_string(month) + "." + year;
  return number + " " + std::string(kMonths[static_cast<std::size_t>(month - 1)]) + " " + year;
}

std::string period_text(const Period& period, Lang lang) {
  const bool fi = lang == Lang::fi;
  const std::string year = std::to_string(period.year), number = std::to_string(period.number);
  const std::string of_year = (fi ? "/" : " ") + year;
  switch (period.kind) {
    case PeriodKind::day:
      return date_text(period.first_day(), lang);
    case PeriodKind::week:
      return (fi ? "vk " : "week ") + number + of_year;
    case PeriodKind::month:
      return (fi ? number : std::string(kMonths[period.number - 1U])) + of_year;
    case PeriodKind::quarter:
      return "Q" + number + of_year;
    case PeriodKind::half_year:
      return "H" + number + of_year;
    case PeriodKind::year:
      return year;
  }
  return year;
}

}  // namespace stratmap
