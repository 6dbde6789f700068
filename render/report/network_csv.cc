#include "render/report/network_csv.h"

#include "base/number.h"

namespace stratmap {
namespace {

constexpr int kDecimals = 9;

// Quoted where it must be. A text that a spreadsheet would take for a formula gets an apostrophe.
std::string field(std::string_view text) {
  std::string plain(text);
  if (!plain.empty() && std::string_view("=+-@\t\r").find(plain.front()) != std::string_view::npos)
    plain.insert(0, "'");
  if (plain.find_first_of(",\"\n\r") == std::string::npos) return plain;
  std::string quoted = "\"";
  for (const char letter : plain) quoted.append(letter == '"' ? 2 : 1, letter);
  return quoted + "\"";
}

std::string row(const ActorFigures& actor, const Model& model, Lang lang) {
  const auto number = [](double value) { return to_plain(value, kDecimals); };
  std::string text = field(actor.element->id) + "," + field(model.name_of(*actor.element, lang));
  for (const std::string& each :
       {std::to_string(actor.degree), number(actor.betweenness), number(actor.closeness),
        actor.constraint ? number(*actor.constraint) : std::string(), number(actor.effective_size),
        std::to_string(actor.core), std::to_string(actor.component),
        std::to_string(actor.community),
        std::string(actor.is_articulation_point ? "true" : "false"),
        actor.unit == nullptr ? std::string() : field(actor.unit->id)})
    text.append(",").append(each);
  return text + "\n";
}

}  // namespace

std::string network_csv(const NetworkFigures& figures, const Model& model, Lang lang) {
  std::string text =
      "id,name,degree,betweenness,closeness,constraint,effectiveSize,core,component,community,"
      "articulationPoint,unit\n";
  for (const ActorFigures& actor : figures.actors) text += row(actor, model, lang);
  return text;
}

}  // namespace stratmap
