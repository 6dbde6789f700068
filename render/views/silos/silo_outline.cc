#include "render/views/silos/silo_outline.h"

#include <algorithm>

#include "base/number.h"
#include "engine/rules/wording.h"
#include "render/views/silos/function_box.h"
#include "render/views/silos/silo_lines.h"
#include "render/views/silos/silo_words.h"

namespace stratmap {
namespace {

using namespace silo_words;

std::string percent(double share, Lang lang) { return to_shown(100 * share, 0, lang) + "\u00A0%"; }

std::string column_outline(const SiloColumns& shown, std::size_t number, const Model& model,
                           Lang lang) {
  std::string text = silo_title(shown, number, lang);
  std::string_view mark = ": ";
  for (const ActorFigures* member : shown.columns[number].members) {
    text.append(mark).append(model.name_of(*member->element, lang));
    mark = ", ";
  }
  const std::string share = share_words(shown, number, lang);
  return text + (share.empty() ? "" : ". " + share) + ".\n";
}

}  // namespace

std::string silo_title(const SiloColumns& shown, std::size_t column, Lang lang) {
  if (!shown.columns[column].has_ties) return std::string(kWithoutTies.in(lang));
  return std::string(kCommunity.in(lang)) + std::to_string(column + 1);
}

std::string share_words(const SiloColumns& shown, std::size_t column, Lang lang) {
  const SiloColumn& what = shown.columns[column];
  if (!what.has_ties) return std::string(kNobody.in(lang));
  if (!shown.has_shares) return "";
  return percent(what.inside(), lang)
      .append(kStayInside.in(lang))
      .append(" (")
      .append(kByChance.in(lang))
      .append(percent(what.inside_by_chance, lang))
      .append(")");
}

std::string silo_subtitle(const SiloColumns& shown, Lang lang) {
  const bool units = std::ranges::any_of(shown.columns, [](const SiloColumn& column) {
    return std::ranges::any_of(column.members,
                               [](const ActorFigures* actor) { return shows_unit(*actor); });
  });
  std::string text(kSubtitle.in(lang));
  if (units) text += kUnitsToo.in(lang);
  if (shown.has_shares) text += kMeterToo.in(lang);
  return text;
}

std::string silo_outline(const SiloColumns& shown, const std::vector<const Finding*>& missing,
                         const Model& model, Lang lang) {
  std::string text;
  for (std::size_t i = 0; i < shown.columns.size(); ++i)
    text += column_outline(shown, i, model, lang);
  for (const SiloTie& tie : shown.ties) {
    if (tie.one.column == tie.other.column) continue;
    text.append(model.name_of(*tie.tie->from, lang))
        .append(" – ")
        .append(model.name_of(*tie.tie->to, lang));
    if (is_weak(*tie.tie)) text.append(" (").append(kWeakPill.in(lang)).append(")");
    text += "\n";
  }
  for (const Finding* finding : missing) text += message_of(*finding, model, lang) + "\n";
  return text;
}

std::string silo_summary(const SiloColumns& shown, std::size_t missing, Lang lang) {
  const bool fi = lang == Lang::fi;
  const auto communities = std::count_if(shown.columns.begin(), shown.columns.end(),
                                         [](const SiloColumn& column) { return column.has_ties; });
  std::size_t crossing = 0, weak = 0;
  for (const SiloTie& tie : shown.ties) {
    if (tie.one.column == tie.other.column) continue;
    ++crossing;
    weak += is_weak(*tie.tie) ? 1 : 0;
  }
  if (communities == 0) return {};
  const auto counted = [](auto count, std::string_view one, std::string_view many) {
    return std::to_string(count).append(" ").append(count == 1 ? one : many);
  };
  std::string text = fi ? counted(communities, "yhteisö", "yhteisöä")
                        : counted(communities, "community", "communities");
  if (communities > 1) {
    text += " · ";
    text += fi ? "niiden välillä " + counted(crossing, "yhteys", "yhteyttä")
               : counted(crossing, "tie", "ties") + " between them";
    if (weak > 0)
      text += ", " + (fi ? counted(weak, "heikko", "heikkoa") : counted(weak, "weak", "weak"));
  }
  if (missing > 0)
    text += " · " + (fi ? counted(missing, "ehdotettu", "ehdotettua")
                        : counted(missing, "proposed", "proposed"));
  return text;
}

}  // namespace stratmap
