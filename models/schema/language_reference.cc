#include "models/schema/language_reference.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <vector>

#include "base/number.h"
#include "models/built_in.h"
#include "models/schema/describe.h"
#include "models/schema/model_shape.h"
#include "models/schema/reference_texts.h"
#include "models/schema/rule_names.h"
#include "models/schema/section_examples.h"

namespace stratmap {
namespace {

std::string in_code(Words words) {
  std::string text;
  for (const std::string_view word : words)
    text += fmt::format("{}`{}`", text.empty() ? "" : " · ", word);
  return text;
}

// The shape that a value leads to: of itself, or of its entries or items.
const Shape* shape_within(const Value& value) {
  if (value.form == Form::accepts) return &kAccept;
  if (value.shape != nullptr) return value.shape;
  return value.item != nullptr ? shape_within(*value.item) : nullptr;
}

std::string link_to(const Shape& shape, Lang lang) {
  return fmt::format("[{}](#{})", lang == Lang::fi ? "avaimet" : "keys", shape.name);
}

bool takes_words(const Value& value) {
  return value.form == Form::word || value.form == Form::words || value.form == Form::open_word ||
         value.form == Form::word_or_map;
}

// What stands in the column "value" of a table of keys.
std::string value_cell(const Value& value, Lang lang) {
  const bool named = takes_words(value);
  std::string cell = named ? in_code(value.words) : described(value).in(lang);
  if (value.form == Form::words) cell += lang == Lang::fi ? " (yksi tai useita)" : " (or several)";
  if (value.form == Form::open_word) cell += lang == Lang::fi ? " · oma sana" : " · your own word";
  if (value.item != nullptr && takes_words(*value.item)) cell += ": " + in_code(value.item->words);
  if (const Shape* shape = shape_within(value)) cell += ": " + link_to(*shape, lang);
  return cell;
}

std::string key_cell(const Field& field, Lang lang) {
  const bool required = field.need == Need::required;
  const std::string_view mark = lang == Lang::fi ? " (pakollinen)" : " (required)";
  return fmt::format("`{}`{}", field.key, required ? mark : "");
}

std::string says_cell(const Field& field, Lang lang) {
  std::string cell(field.says.in(lang));
  if (!field.fallback.empty())
    cell += fmt::format("; {} `{}`", lang == Lang::fi ? "oletus" : "default", field.fallback);
  return cell;
}

std::string table_of(std::span<const Field> fields, Lang lang) {
  std::string table = lang == Lang::fi ? "\n| avain | arvo | merkitys |\n|---|---|---|\n"
                                       : "\n| key | value | meaning |\n|---|---|---|\n";
  for (const Field& field : fields)
    table += fmt::format("| {} | {} | {} |\n", key_cell(field, lang), value_cell(field.value, lang),
                         says_cell(field, lang));
  return table;
}

// The shapes that a section's shape leads to, each once, in the order of their keys.
void add_shapes_below(const Shape& shape, std::vector<const Shape*>& shapes) {
  for (const Field& field : shape.own) {
    const Shape* below = shape_within(field.value);
    if (below == nullptr || std::find(shapes.begin(), shapes.end(), below) != shapes.end())
      continue;
    shapes.push_back(below);
    add_shapes_below(*below, shapes);
  }
}

std::string part_of(const Shape& shape, Lang lang) {
  const std::string head = lang == Lang::fi ? fmt::format("{} avaimet", shape.of_it.fi)
                                            : fmt::format("Keys {}", shape.of_it.en);
  std::string title = head;
  if (title[0] >= 'a' && title[0] <= 'z') title[0] = static_cast<char>(title[0] - 'a' + 'A');
  return fmt::format("\n<a id=\"{}\"></a>**{}**\n{}", shape.name, title, table_of(shape.own, lang));
}

std::string example_of(std::string_view key) {
  for (const SectionExample& example : kSectionExamples)
    if (example.key == key) return fmt::format("\n```yaml\n{}```\n", example.yaml);
  return "";
}

std::string section_of(const Field& field, Lang lang) {
  std::string text =
      fmt::format("\n## `{}`\n\n{}.\n{}", field.key, field.says.in(lang), example_of(field.key));
  const Shape* shape = shape_within(field.value);
  if (shape == nullptr) return text;
  std::vector<const Shape*> shapes{shape};
  add_shapes_below(*shape, shapes);
  for (const Shape* each : shapes) text += part_of(*each, lang);
  if (shape == &kTable) text += kTablesText.in(lang);
  return text;
}

std::string notes_part(Lang lang) {
  return "\n" + std::string(kNotesText.in(lang)) + table_of(kNoteFields, lang) +
         part_of(kAccept, lang);
}

std::string stops_part(Lang lang) {
  std::string text = "\n" + std::string(kStopsText.in(lang)) +
                     (lang == Lang::fi ? "\n| etappi | kysymys |\n|---|---|\n"
                                       : "\n| stop | question |\n|---|---|\n");
  for (const Stop& stop : built_in_stops())
    text += fmt::format("| `{}` | {} |\n", stop.id, stop.question.in(code_of(lang), "en"));
  return text;
}

std::string templates_part(Lang lang) {
  std::string text = "\n" + std::string(kTemplatesText.in(lang)) +
                     (lang == Lang::fi ? "\n| malli | vaiheet |\n|---|---|\n"
                                       : "\n| template | stages |\n|---|---|\n");
  for (std::size_t i = 0; i < kThreadTemplates.size(); ++i)
    text += fmt::format("| `{}` | {} |\n", kThreadTemplates[i], in_code(kTemplateStages[i]));
  return text;
}

std::string shown_limit(double value, Lang lang) { return to_shown(value, 2, lang); }

std::string thresholds_part(Lang lang) {
  std::string text = "\n" + std::string(kThresholdsText.in(lang)) +
                     (lang == Lang::fi ? "\n| nimi | oletus | sallittu |\n|---|---|---|\n"
                                       : "\n| name | default | allowed |\n|---|---|---|\n");
  for (const Threshold& threshold : kThresholds)
    text += fmt::format("| `{}` | {} | {} … {} |\n", threshold.name,
                        shown_limit(threshold.fallback, lang), shown_limit(threshold.low, lang),
                        shown_limit(threshold.high, lang));
  return text;
}

}  // namespace

std::string language_reference(Lang lang) {
  std::string text(kReferenceOpening.in(lang));
  text += notes_part(lang);
  for (const Field& field : kModel.own) text += section_of(field, lang);
  return text + stops_part(lang) + templates_part(lang) + thresholds_part(lang);
}

}  // namespace stratmap
