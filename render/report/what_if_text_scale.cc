#include "render/report/what_if_text_scale.h"

#include "render/report/parts/figure_words.h"
#include "render/report/parts/score_rows.h"
#include "render/report/report.h"

namespace stratmap {
namespace {

constexpr double kFullScore = 100;
constexpr double kWorthAWord = 0.05;  // points: is rounded to 0.1

bool is_beyond(const ObjectiveEffect& effect) {
  if (!effect.score) return false;
  const double then = *effect.score + (effect.set != 0 ? effect.set : effect.course.end);
  return then >= kFullScore + kWorthAWord || then <= -kWorthAWord;
}

std::string set_too_large(const ObjectiveEffect& effect, const Model& model, Lang lang) {
  constexpr Bilingual kNow{" on nyt ", " stands at "};
  constexpr Bilingual kTooLarge{" pisteessä – muutos on suurempi kuin asteikolla on varaa.",
                                " now: the change is larger than the scale has room for."};
  return quoted_name(model, effect.objective, lang) + std::string(kNow.in(lang)) +
         shown_score(effect.score, lang) + std::string(kTooLarge.in(lang));
}

}  // namespace

std::string beyond_the_scale(const WhatIf& what_if, const Model& model,
                             const TerminalStyle& style) {
  constexpr std::size_t kMostNamed = 5;
  constexpr Bilingual kBeyond{"Yli asteikon: ", "Beyond the scale: "};
  constexpr Bilingual kOnPaper{
      ". Pisteet loppuvat nollaan ja sataan: yli menevä osa on vain paperilla, ja niin on myös se, "
      "minkä se välittää eteenpäin.",
      ". Scores end at 0 and 100: the part beyond is on paper only, and so is what it passes on."};
  std::string text;
  std::vector<Id<Objective>> following;
  for (const ObjectiveEffect& effect : what_if.effects) {
    if (!is_beyond(effect)) continue;
    if (effect.set == 0)
      following.push_back(effect.objective);
    else
      text += sentence_lines(set_too_large(effect, model, style.lang), style);
  }
  if (following.empty()) return text;
  return text + sentence_lines(
                    std::string(kBeyond.in(style.lang)) +
                        listed(quoted_names(model, following, style.lang), kMostNamed, style.lang) +
                        std::string(kOnPaper.in(style.lang)),
                    style);
}

}  // namespace stratmap
