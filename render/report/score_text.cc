#include "render/report/score_text.h"

#include <algorithm>

#include "base/number.h"
#include "render/report/parts/figure_table.h"
#include "render/report/parts/score_rows.h"
#include "render/report/score_text_trend.h"
#include "render/terminal/fold.h"
#include "render/terminal/visible.h"
#include "render/words/dates.h"
#include "render/words/metric_figures.h"
#include "render/words/status_words.h"

namespace stratmap {
namespace {

class Writer {
 public:
  Writer(const ScoreCard& card, const Analysis& analysis, const TerminalStyle& style)
      : card_(card),
        analysis_(analysis),
        model_(analysis.model),
        style_(style),
        terms_(rollup_terms(analysis)),
        rows_(score_rows(analysis, card)) {}

  std::string all() const {
    std::string text = heading() + "\n";
    if (rows_.empty())
      return text + paragraph(say({"Mallissa ei ole tavoitteita eikä mittareita, joten arvioitavaa "
                                   "ei ole.",
                                   "The model has neither objectives nor metrics, so there is "
                                   "nothing to judge."}));
    text += table() + "\n" + key();
    if (!card_.trend.empty()) text += "\n" + score_text_trend(card_, rows_, model_, style_);
    return text;
  }

 private:
  std::string say(Bilingual text) const { return std::string(text.in(style_.lang)); }
  std::string paragraph(const std::string& text) const {
    return folded(text, {.width = style_.width_columns}) + "\n";
  }
  std::string heading() const {
    std::string text(model_.text_in(model_.organization.name, style_.lang));
    text += say({" – pisteet", " – scores"});
    if (analysis_.today) text += say({" ", " on "}) + date_text(*analysis_.today, style_.lang);
    return paragraph(to_visible(text));
  }

  std::string table() const {
    const FigureRow heading = {
        .name = "",
        .figures = {say({"arvo", "value"}), say({"nyt pitäisi", "due now"}),
                    say({"tavoite", "target"}), say({"pisteet", "score"}), ""}};
    std::vector<FigureRow> rows;
    for (const ScoreRow& row : rows_)
      rows.push_back(row.level == ScoreLevel::metric ? metric_row(row) : rolled_row(row));
    return figure_table(heading, rows, style_);
  }

  FigureRow rolled_row(const ScoreRow& row) const {
    const RolledScore& rolled = *row.rolled;
    return {.name = indented_name(row, model_, style_.lang),
            .figures = {"", "", "", shown_score(rolled.score, style_.lang),
                        sign_of(rolled.status, style_.lang) + "  "},
            .below = remark_on(row, terms_, style_.lang)};
  }

  FigureRow metric_row(const ScoreRow& row) const {
    const Standing& standing = *row.standing;
    const MetricFigures figures = figures_of(*row.metric, standing, model_, style_.lang);
    return {.name = indented_name(row, model_, style_.lang),
            .figures = {figures.value, figures.expected, figures.target,
                        shown_score(standing.score, style_.lang),
                        sign_of(standing.status, style_.lang) +
                            (standing.within_usual_variation ? " ~" : "  ")},
            .below = to_visible(reason(standing))};
  }

  std::string reason(const Standing& standing) const {
    if (standing.score) return {};
    std::string text = say(standing.reason);
    if (standing.stale && standing.newest_period)
      text += " (" + period_text(*standing.newest_period, style_.lang) + ")";
    return text;
  }

  std::string key() const {
    std::string text;
    for (const Status status : {Status::green, Status::amber, Status::red, Status::none})
      text += (text.empty() ? "" : " · ") + sign_of(status, style_.lang) + " " +
              say(status_word(status));
    text = paragraph(text);
    const bool varies = std::ranges::any_of(rows_, [](const ScoreRow& row) {
      return row.standing != nullptr && row.standing->within_usual_variation;
    });
    if (varies)
      text += paragraph(say({"~ viimeinen muutos on mittarin tavallista vaihtelua",
                             "~ the last change is within the metric's usual variation"}));
    text += paragraph(
        say({"Pisteet 0–100 alaspäin pyöristettyinä: vihreä alkaa 66⅔:sta, keltainen 33⅓:sta. "
             "”Nyt pitäisi” on tavoitepolun kohta tänä päivänä. ",
             "Scores 0–100, rounded down: green from 66⅔, amber from 33⅓. \"Due now\" is where "
             "the trajectory to the target should be. "}) +
        method());
    return text;
  }

  std::string method() const {
    switch (terms_.method) {
      case Rollup::veto:
        return veto();
      case Rollup::mean:
        return say(
            {"Ylemmät pisteet ovat painotettuja keskiarvoja.", "Scores above are weighted means."});
      case Rollup::geometric:
        return say({"Ylemmät pisteet ovat painotettuja geometrisia keskiarvoja.",
                    "Scores above are weighted geometric means."});
      case Rollup::worst:
        return say({"Ylemmät pisteet ovat osiensa heikoimpia.",
                    "Scores above are the lowest of their parts."});
    }
    return {};
  }

  std::string veto() const {
    const std::string share = to_shown(100 * terms_.veto_share, 0, style_.lang) + "\u00A0%";
    return say({"Ylemmät pisteet ovat painotettuja keskiarvoja; punainen osa, jolla on vähintään ",
                "Scores above are weighted means; a red part with at least "}) +
           share + say({" painosta, estää vihreän.", " of the weight keeps them from green."});
  }

  const ScoreCard& card_;
  const Analysis& analysis_;
  const Model& model_;
  const TerminalStyle& style_;
  RollupTerms terms_;
  std::vector<ScoreRow> rows_;
};

}  // namespace

std::string score_text(const ScoreCard& card, const Analysis& analysis,
                       const TerminalStyle& style) {
  return Writer(card, analysis, style).all();
}

}  // namespace stratmap
