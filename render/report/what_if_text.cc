#include "render/report/what_if_text.h"

#include <algorithm>
#include <cmath>

#include "base/number.h"
#include "engine/limits.h"
#include "render/report/parts/figure_table.h"
#include "render/report/parts/figure_words.h"
#include "render/report/parts/score_rows.h"
#include "render/report/report.h"
#include "render/report/what_if_text_adoption.h"
#include "render/report/what_if_text_basis.h"
#include "render/report/what_if_text_scale.h"

namespace stratmap {
namespace {

constexpr double kShownFrom = 0.05;  // is rounded to 0.1 points
constexpr double kFullScore = 100;
constexpr std::size_t kMostNamed = 5;
constexpr std::size_t kMostRows = 60;

class Writer {
 public:
  Writer(const WhatIf& what_if, const Model& model, const TerminalStyle& style)
      : what_if_(what_if), model_(model), style_(style), lang_(style.lang) {
    for (const ObjectiveEffect& effect : what_if.effects) {
      if (effect.set != 0 || effect.largest_size() >= kShownFrom)
        shown_.push_back(&effect);
      else
        unmoved_.push_back(&effect);
    }
    const auto size = [](const ObjectiveEffect* effect) { return std::abs(effect->course.end); };
    std::ranges::stable_sort(shown_, std::greater{}, size);
    std::stable_partition(shown_.begin(), shown_.end(),
                          [](const ObjectiveEffect* effect) { return effect->set != 0; });
  }

  std::string all() const {
    std::string text = title() + "\n" + table();
    if (anything_follows())
      text += "\n" + basis_text(what_if_, style_) + conflicts() + later();
    else if (what_if_.fcm)
      text += "\n" + fcm_text(*what_if_.fcm, style_);
    for (const AdoptionSpread& spread : what_if_.adoption)
      text += adoption_text(spread, model_, style_);
    if (!what_if_.without_adoption.empty())
      text += no_adoption_text(what_if_.without_adoption, model_, style_);
    return text;
  }

 private:
  std::string say(Bilingual text) const { return std::string(text.in(lang_)); }
  std::string points(double value) const { return points_figure(value, lang_); }
  std::string months() const { return months_text(what_if_, lang_); }
  std::string sentence(const std::string& text, std::size_t indent = 0) const {
    return sentence_lines(text, style_, indent);
  }
  std::string quoted(Id<Objective> objective) const {
    return quoted_name(model_, objective, lang_);
  }

  // Whether an arrow leads on from what is set.
  bool anything_follows() const {
    return std::ranges::any_of(what_if_.effects, [](const ObjectiveEffect& effect) {
      return effect.set == 0 || std::abs(effect.course.end - effect.set) > kRounding;
    });
  }

  std::string title() const {
    std::vector<std::string> changes;
    for (const Change& change : what_if_.changes)
      changes.push_back(quoted(change.objective) + " " + (change.points > 0 ? "+" : "") +
                        to_shown(change.points, 6, lang_));
    const std::string unit = say({"\u00a0pistettä", " points"});
    return sentence(say({"Entä jos: ", "What if: "}) + listed(changes, changes.size(), lang_) +
                    unit + say({" – kartan oletuksilla", " – as the map assumes"}));
  }

  std::string table() const {
    FigureRow heading{
        months() + say({" kuukaudessa", " ahead"}),
        {say({"muutos", "change"}), "5–95\u00a0%", say({"90\u00a0%\nperillä", "90\u00a0%\nthere"}),
         say({"pisteet\nnyt → sitten", "score\nnow → then"})}};
    if (what_if_.fcm) heading.figures.push_back("FCM");
    std::vector<FigureRow> rows;
    for (const ObjectiveEffect* effect : shown_) {
      if (rows.size() == kMostRows) break;
      rows.push_back(row(*effect));
    }
    std::string text = figure_table(heading, rows, style_);
    if (shown_.size() > kMostRows) text += sentence(and_more(shown_.size() - kMostRows));
    if (shown_.size() == what_if_.changes.size())
      text += sentence(say({"Muu ei liiku.", "Nothing else moves."}));
    return text + beyond_the_scale(what_if_, model_, style_);
  }

  std::string and_more(std::size_t count) const {
    return lang_ == Lang::fi ? "… ja " + std::to_string(count) + " muuta (--format json)"
                             : "… and " + std::to_string(count) + " more (--format json)";
  }

  FigureRow row(const ObjectiveEffect& effect) const {
    std::string name(model_.name_of(model_[effect.objective], lang_));
    if (effect.parts.pulls_both_ways()) name += "\u00a0*";
    FigureRow row{name, {points(effect.course.end), band(effect), when(effect), scores(effect)}};
    if (what_if_.fcm) row.figures.push_back(fcm(effect));
    return row;
  }

  std::string band(const ObjectiveEffect& effect) const {
    const bool is_certain = effect.band.high - effect.band.low < kShownFrom;
    if (is_certain && !has_run_away(effect.band.high)) return "–";
    return points(effect.band.low) + " … " + points(effect.band.high);
  }

  std::string when(const ObjectiveEffect& effect) const {
    if (!effect.course.month_of_90) return "–";
    if (*effect.course.month_of_90 == 0) return say({"heti", "at once"});
    return std::to_string(*effect.course.month_of_90) + say({" kk", " mo"});
  }

  std::string scores(const ObjectiveEffect& effect) const {
    if (!effect.score) return "–";
    const double then = std::clamp(*effect.score + effect.course.end, 0.0, kFullScore);
    return shown_score(effect.score, lang_) + " → " + shown_score(plain_figure(then), lang_);
  }

  std::string fcm(const ObjectiveEffect& effect) const {
    const std::size_t at = effect.objective.index();
    const FcmCourse& fcm = *what_if_.fcm;
    if (fcm.end != FcmEnd::cycle) return points(kFullScore * fcm.last[at]);
    return points(kFullScore * fcm.lowest[at]) + " … " + points(kFullScore * fcm.highest[at]);
  }

  // A conflict is told where it arises.
  std::string conflicts() const {
    std::string text;
    std::vector<Id<Objective>> passed_on;
    for (const ObjectiveEffect* effect : shown_) {
      if (!effect->parts.pulls_both_ways()) continue;
      if (effect->parts.is_passed_on())
        passed_on.push_back(effect->objective);
      else
        text += conflict(*effect);
    }
    if (!passed_on.empty())
      text +=
          sentence(say({"Ristiriita jatkuu: ", "It carries on to: "}) + names(passed_on) + ".", 2);
    if (text.empty()) return "";
    return section_heading({"* Vetää kahteen suuntaan", "* Pulls both ways"}, style_) + text;
  }

  std::string conflict(const ObjectiveEffect& effect) const {
    const PushAndPull& parts = effect.parts;
    return sentence(quoted(effect.objective) + say({": ylös ", ": up "}) + points(parts.positive) +
                        say({", alas ", ", down "}) + points(parts.negative),
                    2) +
           way(parts.up) + way(parts.down);
  }

  std::string way(const EffectPath& path) const {
    return sentence(points(path.points) + "  " + named_way(model_, path.objectives, lang_), 4);
  }

  // What the table does not show: what comes after the horizon, or hardly at all.
  std::string later() const {
    std::string text;
    std::vector<Id<Objective>> late, slight;
    for (const ObjectiveEffect* effect : unmoved_)
      (effect->largest_size() == 0 ? late : slight).push_back(effect->objective);
    if (!slight.empty())
      text += sentence(say({"Alle 0,1 pistettä: ", "Under 0.1 points: "}) + names(slight) + ".");
    if (!late.empty())
      text += sentence((lang_ == Lang::fi ? "Ei vielä " + months() + " kuukaudessa: "
                                          : "Not yet in " + months() + ": ") +
                       names(late) + ".");
    text += end_text(what_if_, model_, style_);
    return text.empty() ? "" : "\n" + text;
  }

  std::string names(const std::vector<Id<Objective>>& objectives) const {
    return listed(quoted_names(model_, objectives, lang_), kMostNamed, lang_);
  }

  const WhatIf& what_if_;
  const Model& model_;
  const TerminalStyle& style_;
  Lang lang_;
  std::vector<const ObjectiveEffect*> shown_, unmoved_;
};

}  // namespace

std::string what_if_text(const WhatIf& what_if, const Model& model, const TerminalStyle& style) {
  return Writer(what_if, model, style).all();
}

}  // namespace stratmap
