#include "render/report/parts/figure_words.h"

#include "render/terminal/fold.h"
#include "render/terminal/visible.h"

namespace stratmap {

std::string quoted_name(const Model& model, Id<Objective> objective, Lang lang) {
  constexpr std::size_t kLongest = 60;
  const std::string name = cut_to(to_visible(model.name_of(model[objective], lang)), kLongest);
  return lang == Lang::fi ? "”" + name + "”" : "\"" + name + "\"";
}

std::string named_way(const Model& model, std::span<const Id<Objective>> objectives, Lang lang) {
  std::string way;
  for (const Id<Objective> objective : objectives)
    way += (way.empty() ? "" : " → ") + quoted_name(model, objective, lang);
  return way;
}

std::vector<std::string> quoted_names(const Model& model, std::span<const Id<Objective>> objectives,
                                      Lang lang) {
  std::vector<std::string> names;
  for (const Id<Objective> objective : objectives)
    names.push_back(quoted_name(model, objective, lang));
  return names;
}

std::string sentence_lines(const std::string& text, const TerminalStyle& style,
                           std::size_t indent) {
  return std::string(indent, ' ') +
         folded(text, {.first_column = indent, .indent = indent, .width = style.width_columns}) +
         "\n";
}

std::string section_heading(Bilingual text, const TerminalStyle& style) {
  return "\n" + painted(text.in(style.lang), Tint::strong, style.ink) + "\n";
}

}  // namespace stratmap
