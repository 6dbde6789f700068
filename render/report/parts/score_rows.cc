#include "render/report/parts/score_rows.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/number.h"
#include "engine/limits.h"
#include "engine/metrics/score.h"

namespace stratmap {
namespace {

class Rows {
 public:
  Rows(const Analysis& analysis, const ScoreCard& card)
      : analysis_(analysis), model_(analysis.model), scores_(card.scores) {}

  std::vector<ScoreRow> all() {
    if (scores_.map.parts > 0) rows_.push_back({.level = ScoreLevel::map, .rolled = &scores_.map});
    for (std::size_t p = 0; p < model_.perspectives.size(); ++p) add_perspective(p);
    for (std::size_t f = 0; f < model_.functions.size(); ++f) add_function(f);
    for (std::size_t o = 0; o < model_.objectives.size(); ++o)
      if (!told_[o]) add_objective(o, nullptr, 0);
    for (std::size_t m = 0; m < model_.metrics.size(); ++m)
      if (model_.metrics[m].measures.empty()) add_metric(id_at<Metric>(m), nullptr, 0);
    return std::move(rows_);
  }

 private:
  bool is_on_map(std::size_t objective, std::size_t perspective) const {
    const auto own = analysis_.ladder.perspective_of(id_at<Objective>(objective));
    return own && own->index() == perspective &&
           model_.objectives[objective].level != ObjectiveLevel::unit;
  }

  void add_perspective(std::size_t p) {
    bool is_new = true;
    for (std::size_t o = 0; o < model_.objectives.size(); ++o) {
      if (!is_on_map(o, p)) continue;
      if (is_new)
        rows_.push_back({.level = ScoreLevel::perspective,
                         .element = &model_.perspectives[p],
                         .rolled = &scores_.perspectives[p],
                         .depth = 1});
      is_new = false;
      add_objective(o, &model_.perspectives[p], 2);
    }
  }

  bool owns(std::size_t function, const Objective& objective) const {
    return objective.level == ObjectiveLevel::unit &&
           std::ranges::any_of(objective.owners, [&](const Ref<Function>& owner) {
             return !owner.is_unknown() && owner.id.index() == function;
           });
  }

  void add_function(std::size_t f) {
    bool is_new = true;
    for (std::size_t o = 0; o < model_.objectives.size(); ++o) {
      if (!owns(f, model_.objectives[o])) continue;
      if (is_new)
        rows_.push_back({.level = ScoreLevel::function,
                         .element = &model_.functions[f],
                         .rolled = &scores_.functions[f]});
      is_new = false;
      add_objective(o, &model_.functions[f], 1);
    }
  }

  void add_objective(std::size_t o, const Element* parent, std::size_t depth) {
    told_[o] = true;
    rows_.push_back({.level = ScoreLevel::objective,
                     .element = &model_.objectives[o],
                     .parent = parent,
                     .rolled = &scores_.objectives[o],
                     .depth = depth});
    for (const Id<Metric> metric : analysis_.involvement.metrics[id_at<Objective>(o)])
      add_metric(metric, &model_.objectives[o], depth + 1);
  }

  void add_metric(Id<Metric> metric, const Element* parent, std::size_t depth) {
    rows_.push_back({.level = ScoreLevel::metric,
                     .element = &model_[metric],
                     .parent = parent,
                     .metric = &model_[metric],
                     .standing = &analysis_.standings[metric.index()],
                     .depth = depth});
  }

  const Analysis& analysis_;
  const Model& model_;
  const RolledScores& scores_;
  std::vector<bool> told_ = std::vector<bool>(model_.objectives.size(), false);
  std::vector<ScoreRow> rows_;
};

constexpr Bilingual nothing_below(ScoreLevel level) {
  switch (level) {
    case ScoreLevel::map:
    case ScoreLevel::metric:
      return {"ei mitään, mistä laskea", "nothing to compute it from"};
    case ScoreLevel::perspective:
    case ScoreLevel::function:
      return {"tavoitteilla ei ole painoa", "its objectives have no weight"};
    case ScoreLevel::objective:
      return {"ei mittaria, jota arvioidaan", "no metric that is judged"};
  }
  return {};
}

std::string percent(double share, Lang lang) { return to_shown(100 * share, 0, lang) + "\u00A0%"; }

// What is known of the score, and where it must lie.
std::string known_part(const RolledScore& rolled, Lang lang) {
  const std::string share = percent(rolled.coverage, lang);
  const std::string low = to_shown(rolled.lowest, 0, lang),
                    high = to_shown(rolled.highest, 0, lang);
  return lang == Lang::fi
             ? "tiedossa " + share + " painosta: keskiarvo on välillä " + low + "–" + high
             : share + " of the weight is known: the mean lies between " + low + " and " + high;
}

std::string capped(const RolledScore& rolled, Lang lang) {
  const std::string mean = shown_score(rolled.mean, lang);
  return lang == Lang::fi ? "keskiarvo on " + mean + ", mutta mukana on punainen"
                          : "the mean is " + mean + ", but a part of it is red";
}

std::string with_red(std::size_t red, Lang lang) {
  const std::string count = std::to_string(red);
  if (lang == Lang::fi) return "mukana on " + count + (red == 1 ? " punainen" : " punaista");
  return count + (red == 1 ? " part of it is red" : " parts of it are red");
}

}  // namespace

std::string_view word_of(ScoreLevel level) {
  switch (level) {
    case ScoreLevel::map:
      return "map";
    case ScoreLevel::perspective:
      return "perspective";
    case ScoreLevel::function:
      return "function";
    case ScoreLevel::objective:
      return "objective";
    case ScoreLevel::metric:
      return "metric";
  }
  return "";
}

std::string sign_of(Status status, Lang lang) {
  constexpr std::array<std::string_view, 4> kShapes = {"●", "▲", "◆", "○"};
  constexpr std::array<Bilingual, 4> kLetters = {{{"V", "G"}, {"K", "A"}, {"P", "R"}, {"–", "–"}}};
  const auto index = static_cast<std::size_t>(status);
  return std::string(kShapes[index]) + " " + std::string(kLetters[index].in(lang));
}

std::string shown_score(std::optional<double> score, Lang lang) {
  return score ? to_shown(std::floor(*score + kRounding), 0, lang) : "–";
}

std::string name_in_scores(const Element* element, const Model& model, Lang lang) {
  constexpr Bilingual kMap = {"Koko kartta", "The whole map"};
  return std::string(element == nullptr ? kMap.in(lang) : model.name_of(*element, lang));
}

std::string indented_name(const ScoreRow& row, const Model& model, Lang lang) {
  return std::string(2 * row.depth, ' ') + name_in_scores(row.element, model, lang);
}

std::vector<ScoreRow> score_rows(const Analysis& analysis, const ScoreCard& card) {
  return Rows(analysis, card).all();
}

std::string remark_on(const ScoreRow& row, const RollupTerms& terms, Lang lang) {
  const RolledScore& rolled = *row.rolled;
  if (rolled.parts == 0) return std::string(nothing_below(row.level).in(lang));
  if (rolled.scored == 0)
    return lang == Lang::fi ? "millään sen osalla ei ole pisteitä"
                            : "none of its parts has a score";
  std::string remark;
  if (rolled.scored < rolled.parts) remark = known_part(rolled, lang);
  const bool is_capped = rolled.score && terms.method == Rollup::veto && rolled.mean &&
                         status_of(rolled.mean) == Status::green && rolled.status != Status::green;
  const bool hides_red = rolled.status == Status::green && rolled.red > 0;
  if (!is_capped && !hides_red) return remark;
  if (!remark.empty()) remark += "; ";
  return remark + (is_capped ? capped(rolled, lang) : with_red(rolled.red, lang));
}

}  // namespace stratmap
