// How far boxes move by one edit, with `--keep-positions` and without: the table of
// docs/pictures.md, over 200 random single edits.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "tests/render/views/edited_map.h"

namespace {

using namespace stratmap;

constexpr std::array kSizes{12, 20, 30, 45, 60};
constexpr int kSeeds = 10;  // of each size and edit: 5 × 4 × 10 = 200

double share(std::size_t part, std::size_t of) {
  return of == 0 ? 1 : static_cast<double>(part) / static_cast<double>(of);
}

std::string cells(const MapShift& shift) {
  return fmt::format("{:.1f} px | {:.1f} % | {:.1f} %",
                     shift.sum_px / static_cast<double>(std::max<std::size_t>(1, shift.boxes)),
                     100 * share(shift.unmoved, shift.boxes),
                     100 * share(shift.in_order, shift.pairs));
}

ShiftsOfEdit shifts_of(Edit edit) {
  ShiftsOfEdit all;
  for (const int size : kSizes)
    for (std::uint32_t seed = 1; seed <= kSeeds; ++seed) {
      const ShiftsOfEdit one = stratmap::shifts_of(size, edit, seed);
      all.without.add(one.without);
      all.with.add(one.with);
    }
  return all;
}

void print(std::string_view name, const ShiftsOfEdit& shifts) {
  fmt::print("| {} | {} | {} |\n", name, cells(shifts.without), cells(shifts.with));
}

}  // namespace

int main() {
  fmt::print(
      "| edit | drawn afresh: mean shift | boxes unmoved | order kept "
      "| `--keep-positions`: mean shift | boxes unmoved | order kept "
      "|\n|---|---|---|---|---|---|---|\n");
  ShiftsOfEdit all;
  constexpr std::array<std::pair<Edit, std::string_view>, 4> kEdits{
      {{Edit::add_objective, "one objective more"},
       {Edit::remove_objective, "one objective less"},
       {Edit::add_link, "one link more"},
       {Edit::remove_link, "one link less"}}};
  for (const auto& [edit, name] : kEdits) {
    const ShiftsOfEdit shifts = shifts_of(edit);
    print(name, shifts);
    all.without.add(shifts.without);
    all.with.add(shifts.with);
  }
  print("all", all);
  return 0;
}
