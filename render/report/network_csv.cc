#include "render/report/network_csv.h"

#include "base/number.h"
#include "render/report/parts/csv_field.h"

namespace stratmap {
namespace {

constexpr int kDecimals = 9;

std::string row(const ActorFigures& actor, const Model& model, Lang lang) {
  const auto number = [](double value) { return to_plain(value, kDecimals); };
  std::string text =
      csv_field(actor.element->id) + "," + csv_field(model.name_of(*actor.element, lang));
  for (const std::string& each :
       {std::to_string(actor.degree), number(actor.betweenness), number(actor.closeness),
        actor.constraint ? number(*actor.constraint) : std::string(), number(actor.effective_size),
        std::to_string(actor.core), std::to_string(actor.component),
        std::to_string(actor.community),
        std::string(actor.is_articulation_point ? "true" : "false"),
        actor.unit == nullptr ? std::string() : csv_field(actor.unit->id)})
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
