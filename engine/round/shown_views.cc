#include "engine/round/shown_views.h"

#include <array>
#include <vector>

#include "engine/round/claim_words.h"
#include "engine/round/quotes.h"

namespace stratmap {
namespace {

// Of the voices of a function the first whose answer may be shown, one whose words speak of this
// claim alone rather than another.
const Voice* shown_voice(const FunctionView& view, const ClaimKind& kind, const Round& round) {
  const Voice* shown = nullptr;
  for (const Voice* voice : view.voices) {
    if (showing_of(*voice->answer, round) == Showing::nothing) continue;
    if (speaks_of_it_alone(*voice->answer, kind)) return voice;
    if (shown == nullptr) shown = voice;
  }
  return shown;
}

// The words that a function may be quoted with; null: none.
const Text* shown_words(const FunctionView& view, const ClaimKind& kind, const Round& round) {
  const Voice* voice = shown_voice(view, kind, round);
  const bool speaks = voice != nullptr && speaks_of_it_alone(*voice->answer, kind);
  return speaks ? &voice->answer->text : nullptr;
}

// Shows who claims what, as far as the round lets it.
class Shower {
 public:
  Shower(const Model& model, const ClaimTopic& asked, std::span<const FunctionView> views)
      : model_(model), round_(*model.round), asked_(asked), views_(views) {}

  // All of a few, and the two that are furthest apart, in their own words where these may be shown
  // and speak of nothing else.
  void show(Spread spread, Finding& finding) const {
    spread = with_words(spread);
    const std::array<const FunctionView*, 2> pair = {&views_[spread.one], &views_[spread.other]};
    note_answers(pair, finding);
    if (names_functions(round_))
      show_claims(pair, finding);
    else
      show_words(pair, finding);
  }

 private:
  const Text* words_of(const FunctionView& view) const {
    return shown_words(view, *asked_.kind, round_);
  }
  bool is_shown(const FunctionView& view) const {
    return shown_voice(view, *asked_.kind, round_) != nullptr;
  }

  // Of pairs equally far apart one in which both speak.
  Spread with_words(Spread spread) const {
    constexpr std::size_t kFew = 100;  // functions whose pairs are looked at
    if (views_.size() > kFew) return spread;
    const double most = distance(views_[spread.one].value, views_[spread.other].value);
    for (std::size_t i = 0; i < views_.size(); ++i)
      for (std::size_t j = i + 1; j < views_.size(); ++j)
        if (distance(views_[i].value, views_[j].value) >= most && words_of(views_[i]) != nullptr &&
            words_of(views_[j]) != nullptr) {
          spread.one = i;
          spread.other = j;
          return spread;
        }
    return spread;
  }

  void note_answers(std::array<const FunctionView*, 2> pair, Finding& finding) const {
    const Text *one = words_of(*pair[0]), *other = words_of(*pair[1]);
    if (one == nullptr || other == nullptr) return;
    const auto answer_of = [&](const FunctionView& view, const Text* says) {
      const Element* by = names_functions(round_) ? &model_[view.function] : nullptr;
      return ShownAnswer{.by = by, .section = "functions", .says = says};
    };
    finding.answers = OpposingAnswers{answer_of(*pair[0], one), answer_of(*pair[1], other)};
  }

  // "Myynti: 5 · Talotekniikka: 2"
  template <class Some>
  Message claims_of(const Some& views) const {
    Message all;
    for (const FunctionView* view : views) {
      if (!is_shown(*view)) continue;
      const Element& by = model_[view->function];
      const Message claimed = claim_in_words(asked_, view->value, model_);
      const auto add = [&](std::string& text, Lang lang) {
        text.append(text.empty() ? "" : " · ").append(model_.name_of(by, lang));
        text.append(": ").append(claimed.in(lang));
      };
      add(all.fi, Lang::fi);
      add(all.en, Lang::en);
    }
    return all;
  }

  void show_claims(std::array<const FunctionView*, 2> pair, Finding& finding) const {
    constexpr std::size_t kFew = 8;
    if (is_shown(*pair[0]) && is_shown(*pair[1]))
      finding.figures.push_back({"furthest", claims_of(pair)});
    if (views_.size() <= kFew) {
      std::vector<const FunctionView*> all;
      for (const FunctionView& view : views_) all.push_back(&view);
      finding.label = {"{claims}", "{claims}"};
      finding.figures.push_back({"claims", claims_of(all)});
    }
    point_at(*pair[0], {"one", "one-claims", "one-says"}, kOne, finding);
    point_at(*pair[1], {"other", "other-claims", "other-says"}, kOther, finding);
  }

  struct Names {
    std::string_view who, claims, says;
  };
  struct Remarks {
    Wording claims, says;
  };
  static constexpr Remarks kOne = {
      {"{one} vastaa: {one-claims}", "{one} answers: {one-claims}"},
      {"{one} vastaa: {one-claims} – ”{one-says}”", "{one} answers: {one-claims}; \"{one-says}\""}};
  static constexpr Remarks kOther = {
      {"{other} vastaa: {other-claims}", "{other} answers: {other-claims}"},
      {"{other} vastaa: {other-claims} – ”{other-says}”",
       "{other} answers: {other-claims}; \"{other-says}\""}};

  // The place of an answer, with what is claimed there.
  void point_at(const FunctionView& view, const Names& names, const Remarks& remarks,
                Finding& finding) const {
    const Voice* voice = shown_voice(view, *asked_.kind, round_);
    finding.figures.push_back({names.who, &model_[view.function]});
    if (voice == nullptr) return;
    finding.figures.push_back({names.claims, claim_in_words(asked_, voice->value, model_)});
    const Text* words = words_of(view);
    if (words != nullptr) finding.figures.push_back({names.says, words});
    finding.related.push_back(
        {voice->answer->span, words == nullptr ? remarks.claims : remarks.says});
  }

  // Words alone, of nobody.
  void show_words(std::array<const FunctionView*, 2> pair, Finding& finding) const {
    constexpr std::array<std::string_view, 2> kWords = {"one-says", "other-says"};
    constexpr std::array<Wording, 2> kAnonymous = {
        {{"vastauksista ”{one-says}”", "one answer: \"{one-says}\""},
         {"vastauksista ”{other-says}”", "one answer: \"{other-says}\""}}};
    constexpr Wording kBoth = {"”{one-says}” – ”{other-says}”",
                               "\"{one-says}\" – \"{other-says}\""};
    for (std::size_t i = 0; i < pair.size(); ++i) {
      const Text* words = words_of(*pair[i]);
      if (words == nullptr) continue;
      finding.figures.push_back({kWords[i], words});
      finding.label = finding.label.en.empty() ? kAnonymous[i] : kBoth;
    }
  }

  const Model& model_;
  const Round& round_;
  const ClaimTopic& asked_;
  std::span<const FunctionView> views_;
};

}  // namespace

void show_views(const Model& model, const ClaimTopic& asked, std::span<const FunctionView> views,
                Spread spread, Finding& finding) {
  Shower(model, asked, views).show(spread, finding);
}

}  // namespace stratmap
