#include "render/report/score_text_trend.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/number.h"
#include "engine/limits.h"
#include "render/report/parts/figure_table.h"
#include "render/terminal/fold.h"
#include "render/words/dates.h"

namespace stratmap {
namespace {

class TrendWriter {
 public:
  TrendWriter(const ScoreCard& card, const std::vector<ScoreRow>& rows, const Model& model,
              const TerminalStyle& style)
      : card_(card), rows_(rows), model_(model), style_(style) {}

  std::string all() const {
    const FigureRow heading = {
        say({"Kehitys", "Trend"}),
        {"", say({"alussa", "at start"}), say({"nyt", "now"}), say({"muutos", "change"})}};
    std::vector<FigureRow> rows;
    for (const ScoreRow& row : rows_)
      if (row.level != ScoreLevel::metric) rows.push_back(trend_row(row));
    const std::string days = date_text(card_.trend.front().day, style_.lang) + " – " +
                             date_text(card_.trend.back().day, style_.lang);
    return figure_table(heading, rows, style_) + "\n" +
           paragraph(
               say({"Pisteet jaksojen lopussa ", "Scores at the ends of periods, "}) + days +
               say({", niin kuin ne silloin tiedettiin. Palkit 0–100; tyhjä kohta: ei tietoa.",
                    ", as they were known then. Bars 0–100; a gap: not known."}));
  }

 private:
  std::string say(Bilingual text) const { return std::string(text.in(style_.lang)); }
  std::string paragraph(const std::string& text) const {
    return folded(text, {.width = style_.width_columns}) + "\n";
  }

  // The score of a row on each day of the trend.
  std::vector<std::optional<double>> scores_of(const ScoreRow& row) const {
    std::vector<std::optional<double>> scores;
    for (const ScoresOnDay& point : card_.trend) {
      const std::size_t index = row.level == ScoreLevel::map ? 0 : index_in(row, &card_.scores);
      scores.push_back(rolled_at(row.level, point.scores, index).score);
    }
    return scores;
  }
  std::size_t index_in(const ScoreRow& row, const RolledScores* scores) const {
    const RolledScore* first = &rolled_at(row.level, *scores, 0);
    return static_cast<std::size_t>(row.rolled - first);
  }
  static const RolledScore& rolled_at(ScoreLevel level, const RolledScores& scores,
                                      std::size_t index) {
    switch (level) {
      case ScoreLevel::perspective:
        return scores.perspectives[index];
      case ScoreLevel::function:
        return scores.functions[index];
      case ScoreLevel::objective:
        return scores.objectives[index];
      case ScoreLevel::map:
      case ScoreLevel::metric:
        return scores.map;
    }
    return scores.map;
  }

  FigureRow trend_row(const ScoreRow& row) const {
    const std::vector<std::optional<double>> scores = scores_of(row);
    const auto known =
        std::ranges::find_if(scores, [](const auto& score) { return score.has_value(); });
    const std::optional<double> first = known == scores.end() ? std::nullopt : *known;
    const std::optional<double> last = scores.back();
    std::string change = "–";
    if (first && last) {
      const double by = std::floor(*last + kRounding) - std::floor(*first + kRounding);
      change = (by > 0 ? "+" : "") + to_shown(by, 0, style_.lang);
    }
    return {.name = indented_name(row, model_, style_.lang),
            .figures = {bars(scores), shown_score(first, style_.lang),
                        shown_score(last, style_.lang), change}};
  }

  static std::string bars(const std::vector<std::optional<double>>& scores) {
    constexpr std::array<std::string_view, 8> kBars = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    std::string text;
    for (const std::optional<double>& score : scores) {
      const auto bar = static_cast<std::size_t>(std::clamp(score.value_or(0) / 12.5, 0.0, 7.0));
      text += score ? kBars[bar] : " ";
    }
    return text;
  }

  const ScoreCard& card_;
  const std::vector<ScoreRow>& rows_;
  const Model& model_;
  const TerminalStyle& style_;
};

}  // namespace

std::string score_text_trend(const ScoreCard& card, const std::vector<ScoreRow>& rows,
                             const Model& model, const TerminalStyle& style) {
  return TrendWriter(card, rows, model, style).all();
}

}  // namespace stratmap
