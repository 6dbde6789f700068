#include "engine/network/network_figures.h"

#include <algorithm>
#include <utility>

#include "engine/network/communities.h"
#include "engine/network/constraint.h"
#include "engine/network/cut_points.h"
#include "engine/network/ei_index.h"
#include "engine/network/function_network.h"
#include "engine/network/modularity.h"

namespace stratmap {
namespace {

// A network and what its numbers stand for.
struct Named {
  Network network;
  std::vector<const Element*> actors;
  Grouping groups;
  std::vector<const Element*> heads;  // by group; null: a group without a name
  std::string_view grouping;
};

Named named_functions(const Analysis& analysis) {
  FunctionNetwork functions = function_network(analysis.chart, analysis.ties);
  Named named{.network = std::move(functions.network),
              .actors = {},
              .groups = std::move(functions.units),
              .heads = {},
              .grouping = "unit"};
  for (const auto function : functions.functions) named.actors.push_back(&analysis.model[function]);
  for (const auto head : functions.heads) named.heads.push_back(&analysis.model[head]);
  return named;
}

Named named_objectives(const Analysis& analysis) {
  const Model& model = analysis.model;
  std::vector<NetworkTie> ties;
  for (const Cause& link : analysis.causes.links())
    ties.push_back({link.from.value, link.to.value, link.link->strength});
  std::vector<std::uint32_t> labels;
  std::vector<const Element*> actors;
  const auto none = static_cast<std::uint32_t>(model.perspectives.size());
  for (std::size_t i = 0; i < model.objectives.size(); ++i) {
    const auto perspective = analysis.ladder.perspective_of(id_at<Objective>(i));
    labels.push_back(perspective ? perspective->value : none);
    actors.push_back(&model.objectives[i]);
  }
  Grouping groups = grouping_by(labels);
  std::vector<const Element*> heads(groups.count);
  for (std::size_t i = 0; i < labels.size(); ++i)
    heads[groups.group_of[i]] = labels[i] == none ? nullptr : &model.perspectives[labels[i]];
  return {.network = Network(model.objectives.size(), std::move(ties)),
          .actors = std::move(actors),
          .groups = std::move(groups),
          .heads = std::move(heads),
          .grouping = "perspective"};
}

void add_actors(const Named& named, const Communities& found, const CutPoints& cuts,
                TieLength length, NetworkFigures& figures) {
  const Network& network = named.network;
  const Centrality central = centrality(network, length);
  const auto constraint = constraints(network);
  const auto sizes = effective_sizes(network);
  const auto cores = core_numbers(network);
  const Grouping components = components_of(network);
  figures.components = components.count;
  figures.pivots = central.pivots;
  for (std::uint32_t actor = 0; actor < network.size(); ++actor)
    figures.actors.push_back({.element = named.actors[actor],
                              .unit = named.heads[named.groups.group_of[actor]],
                              .degree = network.degree(actor),
                              .betweenness = central.betweenness[actor],
                              .closeness = central.closeness[actor],
                              .constraint = constraint[actor],
                              .effective_size = sizes[actor],
                              .core = cores[actor],
                              .component = components.group_of[actor],
                              .community = found.groups.group_of[actor],
                              .is_articulation_point = cuts.is_articulation_point(actor)});
}

void add_ties(const Named& named, const CutPoints& cuts, NetworkFigures& figures) {
  for (const NetworkTie& tie : named.network.ties())
    figures.ties.push_back({.from = named.actors[tie.first],
                            .to = named.actors[tie.second],
                            .strength = tie.strength});
  for (const std::size_t bridge : cuts.bridges) figures.ties[bridge].is_bridge = true;
}

std::vector<std::uint32_t> tied_actors(const Network& network) {
  std::vector<std::uint32_t> tied;
  for (std::uint32_t actor = 0; actor < network.size(); ++actor)
    if (network.degree(actor) > 0) tied.push_back(actor);
  return tied;
}

void add_grouping(const Analysis& analysis, const Named& named, const Communities& found,
                  NetworkFigures& figures) {
  const auto sizes = named.groups.sizes();
  if (std::ranges::none_of(sizes, [](std::uint32_t size) { return size >= 2; })) return;
  const Network& network = named.network;
  const bool is_drawn = static_cast<double>(network.size()) <= analysis.threshold("ei-exact");
  const auto draws =
      is_drawn ? static_cast<std::uint32_t>(analysis.threshold("ei-draws")) : std::uint32_t{0};
  const EiChance chance =
      is_drawn ? ei_by_draws(network, named.groups, draws) : ei_by_moments(network, named.groups);
  GroupingFigures grouping{
      .name = named.grouping,
      .inward = {ei_index(whole_ties(network, named.groups)), expected_ei(named.groups),
                 chance.whole},
      .permutations = draws,
      .modularity = modularity(network, named.groups),
      .nmi_with_communities = nmi(found.groups, named.groups, tied_actors(network)),
      .members = {}};
  const auto ties = ties_by_group(network, named.groups);
  for (std::uint32_t group = 0; group < named.groups.count; ++group)
    if (sizes[group] >= 2 && named.heads[group] != nullptr)
      grouping.members.push_back(
          {.group = named.heads[group],
           .size = sizes[group],
           .inward = {ei_index(ties[group]), expected_ei(sizes[group], network.size()),
                      chance.by_group[group]}});
  figures.groupings.push_back(std::move(grouping));
}

NetworkFigures figures_of(const Analysis& analysis, const Named& named, TieLength length) {
  const Communities found = communities(named.network);
  const CutPoints cuts = cut_points(named.network);
  NetworkFigures figures{.communities = found.groups.count,
                         .density = density(named.network),
                         .modularity = found.modularity,
                         .resolution = found.resolution};
  add_actors(named, found, cuts, length, figures);
  add_ties(named, cuts, figures);
  add_grouping(analysis, named, found, figures);
  return figures;
}

// Which keys say a tie, in the order of the language.
class TieSources {
 public:
  explicit TieSources(const Model& model) {
    for (const Function& function : model.functions) {
      for (const auto& entry : function.works_with) add(model, function, entry.with, 0);
      for (const auto& entry : function.hands_over_to) add(model, function, entry.to, 1);
      for (const auto& entry : function.serves) add(model, function, entry.customer, 2);
    }
    std::ranges::sort(said_);
    said_.erase(std::unique(said_.begin(), said_.end()), said_.end());
  }

  std::vector<std::string_view> of(const TieFigures& tie) const {
    constexpr std::string_view kKeys[] = {"works_with", "hands_over_to", "serves"};
    std::vector<std::string_view> keys;
    const Said first = {std::minmax(tie.from, tie.to), 0};
    for (auto at = std::ranges::lower_bound(said_, first);
         at != said_.end() && at->first == first.first; ++at)
      keys.push_back(kKeys[at->second]);
    return keys;
  }

 private:
  using Said = std::pair<std::pair<const Element*, const Element*>, int>;

  void add(const Model& model, const Function& from, const Ref<Function>& to, int key) {
    if (to.is_unknown()) return;
    const Element *one = &from, *other = &model[to.id];
    said_.emplace_back(std::minmax(one, other), key);
  }

  std::vector<Said> said_;
};

}  // namespace

NetworkFigures function_figures(const Analysis& analysis, TieLength length) {
  NetworkFigures figures = figures_of(analysis, named_functions(analysis), length);
  const TieSources sources(analysis.model);
  for (TieFigures& tie : figures.ties) tie.sources = sources.of(tie);
  figures.coordination = coordination_figures(analysis);
  return figures;
}

NetworkFigures objective_figures(const Analysis& analysis, TieLength length) {
  NetworkFigures figures = figures_of(analysis, named_objectives(analysis), length);
  for (TieFigures& tie : figures.ties) tie.sources = {"drives"};
  return figures;
}

}  // namespace stratmap
