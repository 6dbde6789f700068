#include "cli/day_wished.h"

#include "cli/wrong_call.h"

namespace stratmap {

tl::expected<std::optional<Day>, Message> day_wished(const Arguments& arguments) {
  const auto word = arguments.value("--as-of");
  if (!word) return std::nullopt;
  if (const auto period = parse_period(*word)) return period->last_day();
  return tl::unexpected(
      joined({"", ""}, in_quotes(*word),
             {" ei ole päivä – kirjoita esimerkiksi 2026-09-30 tai 2026-Q3",
              " is no date; write a day such as 2026-09-30, or a period such as 2026-Q3"}));
}

}  // namespace stratmap
