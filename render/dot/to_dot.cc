#include "render/dot/to_dot.h"

#include <string_view>
#include <vector>

#include "render/views/strategy_map/map_gaps.h"

namespace stratmap {
namespace {

// A quoted DOT string: quotes and backslashes escaped, so that a text is never taken for markup.
std::string quoted_dot(std::string_view text) {
  std::string quoted = "\"";
  for (const char byte : text) {
    if (byte == '"' || byte == '\\') quoted += '\\';
    if (byte == '\n') {
      quoted += "\\n";
      continue;
    }
    quoted += byte;
  }
  return quoted + '"';
}

std::string_view style_of(const Link& link) {
  switch (link.kind) {
    case LinkKind::cause:
      return link.effect == Effect::lowers ? " [label=\"\u2212\"]" : "";
    case LinkKind::feedback:
      return " [style=dotted, constraint=false]";
    case LinkKind::funds:
      return " [style=dashed, constraint=false]";
    case LinkKind::none:
      return "";
  }
  return "";
}

std::string node_line(const Objective& objective, const Model& model, Lang lang) {
  return "    " + quoted_dot(objective.id) +
         " [label=" + quoted_dot(model.name_of(objective, lang)) + "];\n";
}

// The objectives of one perspective (or of none) on one rank.
std::string rank_of(const Model& model, std::size_t perspective, Lang lang) {
  std::string nodes;
  for (const Objective& objective : model.objectives) {
    const std::size_t at =
        objective.perspective ? objective.perspective->id.index() : model.perspectives.size();
    if (at == perspective) nodes += node_line(objective, model, lang);
  }
  if (nodes.empty()) return "";
  return "  {\n    rank=same;\n" + nodes + "  }\n";
}

std::string edges_of(const Objective& objective, const Model& model) {
  std::string edges;
  for (const Link& link : objective.drives)
    if (link.kind != LinkKind::none)
      edges.append("  " + quoted_dot(objective.id) + " -> " + quoted_dot(model[link.to.id].id))
          .append(style_of(link))
          .append(";\n");
  return edges;
}

std::string edges_of(const std::vector<ProposedLink>& proposed, const Model& model) {
  std::string edges;
  for (const ProposedLink& link : proposed)
    edges.append("  " + quoted_dot(model[link.from].id) + " -> " + quoted_dot(model[link.to].id))
        .append(" [style=dashed, label=\"?\", constraint=false];\n");
  return edges;
}

}  // namespace

std::string to_dot(const Model& model, const CheckResult* gaps, Lang lang) {
  std::string dot = "digraph strategy_map {\n  rankdir=BT;\n  node [shape=box, style=rounded];\n";
  dot += "  label=" + quoted_dot(model.text_in(model.organization.name, lang)) + ";\n";
  for (std::size_t i = 0; i <= model.perspectives.size(); ++i) dot += rank_of(model, i, lang);
  for (const Objective& objective : model.objectives) dot += edges_of(objective, model);
  if (gaps != nullptr) dot += edges_of(proposed_links(model, *gaps), model);
  return dot + "}\n";
}

}  // namespace stratmap
