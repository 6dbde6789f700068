#include "render/report/evidence_text.h"

#include <algorithm>
#include <array>

#include "base/number.h"
#include "engine/evidence/lag_words.h"
#include "render/report/parts/evidence_words.h"
#include "render/report/report.h"
#include "render/terminal/fold.h"
#include "render/terminal/visible.h"
#include "render/words/dates.h"

namespace stratmap {
namespace {

constexpr std::array kOrder = {Verdict::contradicted, Verdict::supported, Verdict::no_evidence,
                               Verdict::inconclusive, Verdict::insufficient_data};
constexpr std::size_t kIndent = 2, kDeeper = 4;
constexpr Noun kArrows = {{"nuoli", "arrow"}, {"nuolta", "arrows"}};

Tint tint_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::contradicted:
      return Tint::warning;
    case Verdict::supported:
    case Verdict::no_evidence:
    case Verdict::inconclusive:
      return Tint::strong;
    case Verdict::insufficient_data:
      return Tint::note;
  }
  return Tint::strong;
}

class Writer {
 public:
  Writer(const Evidence& evidence, const Analysis& analysis, const TerminalStyle& style)
      : evidence_(evidence),
        model_(analysis.model),
        analysis_(analysis),
        style_(style),
        words_(evidence, analysis.model, style.lang) {}

  std::string all() const {
    std::string text = heading();
    for (const Verdict verdict : kOrder) text += group(verdict);
    return text + method();
  }

 private:
  std::string say(Bilingual text) const { return std::string(text.in(style_.lang)); }
  std::string shown(double value, int decimals) const {
    return to_shown(value, decimals, style_.lang);
  }

  std::string lines(std::string_view text, std::size_t indent) const {
    return std::string(indent, ' ') +
           folded(to_visible(text),
                  {.first_column = indent, .indent = indent, .width = style_.width_columns}) +
           "\n";
  }

  std::size_t count_of(Verdict verdict) const {
    return static_cast<std::size_t>(
        std::ranges::count(evidence_.links, verdict, &EvidenceOfLink::verdict));
  }

  std::string heading() const {
    std::string text = std::string(model_.text_in(model_.organization.name, style_.lang));
    if (analysis_.today)
      text += say({": mitä luvut sanovat nuolista, tilanne ",
                   ": what the numbers say of the arrows, as of "}) +
              date_text(*analysis_.today, style_.lang);
    else
      text += say({": mitä luvut sanovat nuolista", ": what the numbers say of the arrows"});
    text = lines(text, 0);
    if (evidence_.links.empty())
      return text + lines(say({"Kartalla ei ole syy-seuraussuhteita.",
                               "The map has no cause-and-effect links."}),
                          0);
    text += lines(sums(), 0);
    if (evidence_.tested > 0) text += lines(say(kNoProof), 0);
    return text;
  }

  // "30 arrows: 16 tested, 14 with insufficient data"
  std::string sums() const {
    const std::size_t left = evidence_.links.size() - evidence_.tested;
    std::string text = counted(evidence_.links.size(), kArrows, style_.lang);
    text += say({": testattu ", ": "}) + std::to_string(evidence_.tested) + say({"", " tested"});
    if (left > 0)
      text += say({", LIIAN VÄHÄN AINEISTOA ", ", "}) + std::to_string(left) +
              say({"", " with INSUFFICIENT DATA"});
    text += ".";
    const std::size_t others = arrows_without_claim();
    if (others == 0) return text;
    const std::string count = counted(others, kArrows, style_.lang);
    return text + (style_.lang == Lang::fi
                       ? " Lisäksi " + count +
                             " palauttaa tai rahoittaa: se ei väitä syytä, eikä sitä testata."
                       : " Besides, " + count +
                             " of feedback or funds: no claim of cause, and not tested.");
  }

  std::size_t arrows_without_claim() const {
    std::size_t count = 0;
    for (const Objective& objective : model_.objectives)
      count +=
          static_cast<std::size_t>(std::ranges::count_if(objective.drives, [](const Link& link) {
            return link.kind == LinkKind::feedback || link.kind == LinkKind::funds;
          }));
    return count;
  }

  std::string group(Verdict verdict) const {
    const std::size_t count = count_of(verdict);
    if (count == 0) return "";
    std::string title(title_of(verdict).in(style_.lang));
    title += " (" + std::to_string(count) + ")";
    if (verdict == Verdict::insufficient_data)
      title += say(
          {" – EI TESTATTU: näistä ei tiedetä mitään", " – NOT TESTED: nothing is known of these"});
    std::string text =
        "\n" +
        painted(folded(title, {.width = style_.width_columns}), tint_of(verdict), style_.ink) +
        "\n";
    for (const EvidenceOfLink& link : evidence_.links)
      if (link.verdict == verdict) text += "\n" + entry(link);
    return text;
  }

  std::string entry(const EvidenceOfLink& link) const {
    std::string text = lines(words_.arrow(link), kIndent) + lines(words_.reason(link), kDeeper);
    if (link.verdict == Verdict::insufficient_data) return text;
    text += lines(words_.figures(link), kDeeper);
    for (const std::string& caveat : words_.caveats(link)) text += lines(caveat, kDeeper);
    return text;
  }

  std::string method() const {
    if (evidence_.tested == 0) return "";
    const bool is_strict = evidence_.rule == FalseDiscovery::benjamini_yekutieli;
    std::string text = std::to_string(evidence_.tested) +
                       say({" testiä yhtenä perheenä: q ", " tests as one family: q by "}) +
                       (is_strict ? "Benjamini–Yekutieli" : "Benjamini–Hochberg") +
                       say({", raja ", ", up to "}) + shown(evidence_.limits.q, 2) + ". ";
    text +=
        say({"Kummastakin sarjasta otetaan pois taso, kehitys, vuodenaika ja oma menneisyys; p ",
             "Level, trend, season and its own past are taken out of each series; p from "}) +
        std::to_string(evidence_.draws) +
        say({" satunnaisesta järjestyksestä (siemen ", " random orders (seed "}) +
        std::to_string(evidence_.seed) + ").";
    return "\n" + lines(text, 0);
  }

  const Evidence& evidence_;
  const Model& model_;
  const Analysis& analysis_;
  const TerminalStyle& style_;
  EvidenceWords words_;
};

}  // namespace

std::string evidence_text(const Evidence& evidence, const Analysis& analysis,
                          const TerminalStyle& style) {
  return Writer(evidence, analysis, style).all();
}

}  // namespace stratmap
