#include "models/reader/whole_map.h"

#include <algorithm>
#include <optional>

#include "models/reader/complaints.h"
#include "models/reader/fields.h"
#include "models/reader/odd_keys.h"
#include "models/schema/language_code.h"
#include "models/schema/metric_shapes.h"
#include "models/schema/strategy_shapes.h"

namespace stratmap {
namespace {

constexpr std::array<std::string_view, 3> kTableKinds = {"csv", "xlsx", "sqlite"};

void tell_no_kind(const Node& map, Errors& errors) {
  const bool told =
      !errors.are_many() && std::ranges::any_of(kTableKinds, [&map](std::string_view kind) {
        return is_misspelt_in(map, kind, kTable);
      });
  if (!told) errors.add(table_of_no_kind(map.span()));
}

void check_table(const Node& map, Errors& errors) {
  std::optional<std::string_view> kind;
  for (const auto [key, value] : map.entries()) {
    if (!place_of(key.text(), kTableKinds) || value.is_null()) continue;
    if (kind) errors.add(table_of_two_kinds(key, *kind));
    kind = kind.value_or(key.text());
  }
  if (!kind) return tell_no_kind(map, errors);
  for (const auto [key, value] : map.entries()) {
    if (value.is_null()) continue;
    if (key.text() == "sheet" && kind != "xlsx") errors.add(key_without_table(key, "xlsx"));
    if (key.text() == "query" && kind != "sqlite") errors.add(key_without_table(key, "sqlite"));
  }
}

void check_thread(const Node& map, Errors& errors) {
  const Fields<kThread> fields(map);
  const auto form = fields.at<"template">();
  const auto stages = fields.at<"stages">();
  if (!form || !stages) return;
  const auto number = place_of(form->text(), kThreadTemplates);
  if (!number) return;
  const Words known = kTemplateStages[*number];
  for (const auto [stage, value] : stages->entries())
    if (!place_of(stage.text(), known))
      errors.add(unknown_stage(stage, form->text()), stage.text(), known);
}

}  // namespace

void check_whole_map(const Node& map, const Shape& shape, Errors& errors) {
  if (&shape == &kTable) check_table(map, errors);
  if (&shape == &kThread) check_thread(map, errors);
}

bool is_map_of(const Node& node, const Shape& shape) {
  if (!node.is_map()) return false;
  const auto entries = node.entries();
  return entries.empty() ||
         !std::all_of(entries.begin(), entries.end(), [&shape](const auto& entry) {
           return is_language_code(entry.key.text()) &&
                  shape.find(entry.key.text()) == Shape::kNone;
         });
}

}  // namespace stratmap
