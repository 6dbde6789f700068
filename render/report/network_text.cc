#include "render/report/network_text.h"

#include <algorithm>

#include "base/number.h"
#include "render/report/parts/figure_table.h"
#include "render/report/report.h"
#include "render/terminal/fold.h"
#include "render/terminal/visible.h"

namespace stratmap {
namespace {

std::string word(Bilingual text, Lang lang) { return std::string(text.in(lang)); }

std::string paragraph(const std::string& text, const TerminalStyle& style) {
  return folded(text, {.width = style.width_columns}) + "\n";
}

constexpr Noun kActors = {{"toiminto", "function"}, {"toimintoa", "functions"}};
constexpr Noun kObjectives = {{"tavoite", "objective"}, {"tavoitetta", "objectives"}};
constexpr Noun kTies = {{"yhteys", "tie"}, {"yhteyttä", "ties"}};
constexpr Noun kParts = {{"osa", "component"}, {"osaa", "components"}};
constexpr Noun kCommunities = {{"yhteisö", "community"}, {"yhteisöä", "communities"}};

class Writer {
 public:
  Writer(const NetworkFigures& figures, NetworkOf of, const Model& model,
         const TerminalStyle& style)
      : figures_(figures), of_(of), model_(model), style_(style) {}

  std::string all() const {
    std::string text = heading();
    if (figures_.actors.empty()) return text;
    text += "\n" + actors();
    text += paragraph(key(), style_);
    text += bridges();
    for (const GroupingFigures& grouping : figures_.groupings) text += "\n" + groups(grouping);
    if (figures_.coordination) text += "\n" + coordination(*figures_.coordination);
    return text;
  }

 private:
  std::string say(Bilingual text) const { return word(text, style_.lang); }
  std::string shown(double value, int decimals = 2) const {
    return to_shown(value, decimals, style_.lang);
  }
  // With all of its decimals, so that a column reads straight down.
  std::string in_column(double value, int decimals = 2) const {
    std::string text = shown(value, decimals);
    const std::size_t mark = text.find_first_of(",.");
    if (mark == std::string::npos) text += style_.lang == Lang::fi ? "," : ".";
    const std::size_t given = mark == std::string::npos ? 0 : text.size() - mark - 1;
    return text + std::string(static_cast<std::size_t>(decimals) - given, '0');
  }
  std::string name_of(const Element& element) const {
    return std::string(model_.name_of(element, style_.lang));
  }

  std::string heading() const {
    const Lang lang = style_.lang;
    std::string text =
        counted(figures_.actors.size(), of_ == NetworkOf::functions ? kActors : kObjectives, lang);
    text += ", " + counted(figures_.ties.size(), kTies, lang);
    text += ", " + counted(figures_.components, kParts, lang);
    text += ", " + counted(figures_.communities, kCommunities, lang);
    text += say({"; tiheys ", "; density "}) + shown(figures_.density, 3);
    text += say({", modulaarisuus ", ", modularity "}) + shown(figures_.modularity, 3);
    return paragraph(text, style_);
  }

  // The one that joins most first; of equals, in file order.
  std::string actors() const {
    std::vector<const ActorFigures*> ranked;
    for (const ActorFigures& actor : figures_.actors) ranked.push_back(&actor);
    std::ranges::stable_sort(ranked, std::greater{}, &ActorFigures::betweenness);
    const FigureRow heading = {"",
                               {say({"yhteyksiä", "ties"}), say({"välittäjyys", "betweenness"}),
                                say({"läheisyys", "closeness"}), say({"rajoite", "constraint"}),
                                say({"yhteisö", "community"})}};
    std::vector<FigureRow> rows;
    for (const ActorFigures* actor : ranked)
      rows.push_back(
          {name_of(*actor->element) + (actor->is_articulation_point ? " *" : ""),
           {std::to_string(actor->degree), in_column(actor->betweenness, 1),
            in_column(actor->closeness), actor->constraint ? in_column(*actor->constraint) : "–",
            std::to_string(actor->community)}});
    return figure_table(heading, rows, style_);
  }

  std::string key() const {
    std::string text =
        say({"* ilman tätä verkosto jakautuu osiin", "* without it the network falls into parts"});
    if (figures_.pivots > 0)
      text += say({"; välittäjyys ja läheisyys on arvioitu, lähtöpisteitä ",
                   "; betweenness and closeness are estimated, from pivots: "}) +
              std::to_string(figures_.pivots);
    return text;
  }

  std::string bridges() const {
    std::string text;
    for (const TieFigures& tie : figures_.ties) {
      if (!tie.is_bridge) continue;
      text += text.empty() ? say({"Sillat: ", "Bridges: "}) : "; ";
      text += to_visible(name_of(*tie.from) + " – " + name_of(*tie.to));
    }
    return text.empty() ? "" : "\n" + paragraph(text, style_);
  }

  std::string chance(const InwardFigures& inward) const {
    return inward.p < 0.001 ? say({"< 0,001", "< 0.001"}) : in_column(inward.p, 3);
  }

  std::string groups(const GroupingFigures& grouping) const {
    const Bilingual title = grouping.name == "unit"
                                ? Bilingual{"Organisaatiokaavion ryhmät", "Groups of the chart"}
                                : Bilingual{"Näkökulmat", "Perspectives"};
    const FigureRow heading = {say(title),
                               {say({"koko", "size"}), "E-I", say({"odotettu", "expected"}), "p"}};
    std::vector<FigureRow> rows;
    for (const GroupFigures& group : grouping.members) rows.push_back(inward_row(group));
    rows.push_back({say({"koko verkosto", "the whole network"}),
                    {std::to_string(figures_.actors.size()), in_column(grouping.inward.index),
                     in_column(grouping.inward.expected), chance(grouping.inward)}});
    return figure_table(heading, rows, style_) +
           paragraph(say({"E-I: −1 kaikki yhteydet ryhmän sisällä, +1 kaikki ulos. p: näin "
                          "sisäänpäin sattumalta.",
                          "E-I: −1 all ties inside the group, +1 all leave it. p: as inward by "
                          "chance."}),
                     style_) +
           paragraph(likeness(grouping), style_);
  }

  // How near the grouping comes to who is tied to whom.
  std::string likeness(const GroupingFigures& grouping) const {
    return say({"Ryhmittelyn modulaarisuus ", "Modularity of this grouping "}) +
           shown(grouping.modularity) +
           say({"; yhtäläisyys yhteisöihin (NMI, 0–1) ",
                "; likeness to the communities (NMI, 0–1) "}) +
           shown(grouping.nmi_with_communities) + ".";
  }

  // What the map's arrows call for, and the strongest calls without a tie.
  std::string coordination(const CoordinationFigures& figures) const {
    const std::string required = std::to_string(figures.required);
    const std::string tied = std::to_string(figures.tied);
    std::string text = style_.lang == Lang::fi
                           ? "Kartan nuolet vaativat yhteistyötä " + required +
                                 " parilta; yhteys on kirjattu " + tied + " parille (kongruenssi " +
                                 shown(figures.congruence()) + ")."
                           : "The map's arrows call for work between " + required +
                                 " pairs; a tie is written for " + tied + " of them (congruence " +
                                 shown(figures.congruence()) + ").";
    text = paragraph(text, style_);
    const std::string missing = untied(figures);
    return missing.empty() ? text : text + paragraph(missing, style_);
  }

  std::string untied(const CoordinationFigures& figures) const {
    constexpr std::size_t kMost = 5;
    std::string text;
    std::size_t told = 0;
    for (const RequiredPair& pair : figures.pairs) {
      if (pair.is_tied) continue;
      if (++told > kMost) break;
      text += text.empty() ? say({"Eniten yhteyttä kaipaavat: ", "Most in need of a tie: "}) : "; ";
      text += to_visible(name_of(*pair.one) + " – " + name_of(*pair.other)) + " (" +
              std::to_string(pair.times) + ")";
    }
    return text;
  }

  FigureRow inward_row(const GroupFigures& group) const {
    return {name_of(*group.group),
            {std::to_string(group.size), in_column(group.inward.index),
             in_column(group.inward.expected), chance(group.inward)}};
  }

  const NetworkFigures& figures_;
  NetworkOf of_;
  const Model& model_;
  const TerminalStyle& style_;
};

}  // namespace

std::string network_text(const NetworkFigures& figures, NetworkOf of, const Model& model,
                         const TerminalStyle& style) {
  return Writer(figures, of, model, style).all();
}

}  // namespace stratmap
