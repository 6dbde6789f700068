#include "render/report/levers_text.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "base/number.h"
#include "engine/limits.h"
#include "render/report/levers_text_dematel.h"
#include "render/report/levers_text_notes.h"
#include "render/report/parts/figure_table.h"
#include "render/report/parts/figure_words.h"
#include "render/report/parts/score_rows.h"
#include "render/report/report.h"

namespace stratmap {
namespace {

constexpr double kStep = 10;  // score points
constexpr double kPerCent = 100;
constexpr std::size_t kMostNamed = 5;
constexpr std::size_t kMostRows = 60;  // the rest is in JSON

class Writer {
 public:
  Writer(const Levers& levers, const Model& model, const TerminalStyle& style)
      : levers_(levers), model_(model), style_(style), lang_(style.lang) {}

  std::string all() const {
    if (levers_.top.empty())
      return sentence(
          say({"Vipuja ei voi laskea: kartan huipulla ei ole tavoitetta. Anna "
               "tavoitteille `perspective`.",
               "Levers can't be worked out: the top of the map has no objective. Give "
               "the objectives a `perspective`."}));
    const std::string text = title() + "\n";
    if (levers_.top_weight == 0)
      return text + sentence(say({"Vipuja ei voi laskea: huipun tavoitteilla ei ole painoa.",
                                  "Levers can't be worked out: the objectives at the top have "
                                  "no weight."}));
    const std::vector<FigureRow> rows = table_rows();
    if (!rows.empty())
      return text + figure_table(heading(), rows, style_) + "\n" + key_to_levers(levers_, style_) +
             notes_on_levers(levers_, model_, style_);
    return text + (any_way_up() ? notes_on_levers(levers_, model_, style_)
                                : sentence(say({"Huipulle ei johda yhtään nuolta.",
                                                "No arrow leads to the top."})));
  }

 private:
  std::string say(Bilingual text) const { return std::string(text.in(lang_)); }
  std::string sentence(const std::string& text) const { return sentence_lines(text, style_); }
  bool has_effort() const { return levers_.levers.front().effort.has_value(); }
  bool any_way_up() const {
    return std::ranges::any_of(levers_.levers, [&](const Lever& lever) {
      return lever.has_way_up && !is_top(levers_, lever);
    });
  }

  std::string title() const {
    return sentence(say({"Mikä nostaisi kartan huippua – kartan oletuksilla: ",
                         "What would lift the top of the map, as the map assumes: "}) +
                    listed(quoted_names(model_, levers_.top, lang_), kMostNamed, lang_));
  }

  FigureRow heading() const {
    FigureRow row{
        "", {say({"+10 nostaisi\nhuippua", "+10 would\nlift the top"}), say({"varaa", "room"})}};
    if (has_effort()) row.figures.push_back(say({"työ-\nmäärä", "effort"}));
    row.figures.push_back(say({"vipu-\nvoima", "leverage"}));
    row.figures.push_back(say({"kärki-\nkolmikossa", "in first\nthree"}));
    return row;
  }

  // Those that are told apart first, then the others, and what has no room; the largest leverage
  // first in each.
  std::vector<FigureRow> table_rows() const {
    std::vector<FigureRow> found, others, full;
    for (const Lever& lever : levers_.levers) {
      if (!moves_top(lever) || found.size() + others.size() + full.size() == kMostRows) continue;
      const bool has_no_room = lever.room <= kRounding;
      (has_no_room ? full : lever.is_lever ? found : others).push_back(row(lever));
    }
    std::vector<FigureRow> rows;
    const auto add = [&](Bilingual title, std::vector<FigureRow>& group) {
      if (group.empty()) return;
      if (!rows.empty()) rows.push_back({"", {}});
      rows.push_back({say(title), {}});
      rows.insert(rows.end(), group.begin(), group.end());
    };
    add({"VIVUT", "LEVERS"}, found);
    add(title_of_others(), others);
    add({"JO SADASSA", "AT 100 ALREADY"}, full);
    return rows;
  }

  Bilingual title_of_others() const {
    switch (levers_.comparison) {
      case Comparison::made:
        return {"EI EROTU VIVUKSI", "DO NOT STAND OUT"};
      case Comparison::too_few:
        return {"LIIAN VÄHÄN VERTAILTAVAA", "TOO FEW TO COMPARE"};
      case Comparison::never_settles:
        return {"VAIKUTUS EI ASETU", "NEVER SETTLES"};
    }
    return {};
  }

  FigureRow row(const Lever& lever) const {
    FigureRow row{"  " + std::string(model_.name_of(model_[lever.objective], lang_)),
                  {points_figure(kStep * points_at_top(levers_, lever), lang_), room(lever)}};
    if (lever.effort)
      row.figures.push_back(to_shown(*lever.effort, 1, lang_) + (lever.effort_given ? "" : "?"));
    row.figures.push_back(points_figure(leverage_at_top(levers_, lever), lang_));
    row.figures.push_back(share(lever.p_top3));
    return row;
  }

  // What the score as it is shown leaves of the scale.
  std::string room(const Lever& lever) const {
    constexpr int kWhole = 100;
    if (!lever.score) return "50?";
    return std::to_string(kWhole - std::stoi(shown_score(lever.score, lang_)));
  }

  // Rounded down, so that what only just misses a half does not read as one.
  std::string share(double of_draws) const {
    return to_shown(std::floor(kPerCent * of_draws + kRounding), 0, lang_) + "\u00a0%";
  }

  const Levers& levers_;
  const Model& model_;
  const TerminalStyle& style_;
  Lang lang_;
};

}  // namespace

std::string levers_text(const Levers& levers, const std::optional<Dematel>& dematel,
                        const Model& model, const TerminalStyle& style) {
  std::string text = Writer(levers, model, style).all();
  return dematel ? text + dematel_text(*dematel, model, style) : text;
}

}  // namespace stratmap
