#include <algorithm>
#include <utility>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

bool is_alive(const Idea& idea) {
  switch (idea.status.value_or(IdeaStatus::open)) {
    case IdeaStatus::open:
    case IdeaStatus::adopted:
      return true;
    case IdeaStatus::rejected:
    case IdeaStatus::done:
      return false;
  }
  return false;
}

template <class Item>
bool names_one(const Refs<Item>& named) {
  return std::ranges::any_of(named, [](const Ref<Item>& each) { return !each.is_unknown(); });
}

Outcome check(const Analysis& analysis) {
  constexpr Wording kNeither = {.fi =
                                    "ideaa {subject} ei ole kytketty tavoitteeseen, eikä sillä "
                                    "ole omistajaa",
                                .en = "the idea {subject} advances no objective and has no owner"};
  constexpr Wording kNoObjective = {.fi = "ideaa {subject} ei ole kytketty tavoitteeseen",
                                    .en = "the idea {subject} advances no objective"};
  constexpr Wording kNoOwner = {.fi = "idealla {subject} ei ole omistajaa",
                                .en = "the idea {subject} has no owner"};
  if (std::ranges::none_of(analysis.model.ideas, is_alive))
    return not_assessed({.fi = "mallissa ei ole avoimia tai käyttöön otettuja ideoita",
                         .en = "the model has no open or adopted ideas"});
  Outcome outcome;
  for (const Idea& idea : analysis.model.ideas) {
    const bool has_objective = names_one(idea.advances), has_owner = names_one(idea.owners);
    if (!is_alive(idea) || (has_objective && has_owner)) continue;
    outcome.findings.push_back({.subjects = {subject_in("ideas", idea)},
                                .message = has_objective ? kNoOwner
                                           : has_owner   ? kNoObjective
                                                         : kNeither,
                                .span = idea.span});
  }
  return outcome;
}

}  // namespace

extern const Rule kSm909;
constinit const Rule kSm909 = {
    .code = "SM909",
    .name = "orphan-idea",
    .severity = Severity::note,
    .needs = {.fi = "Idea, joka on avoin tai otettu käyttöön.",
              .en = "An idea that is open or adopted."},
    .summary = {.fi = "Idea, jota ei ole kytketty tavoitteeseen tai jolla ei ole omistajaa.",
                .en = "An idea that advances no objective, or has no owner."},
    .why =
        {.fi = "Idea elää vain yhteydessä: ilman tavoitetta ja omistajaa se jää seinälle.",
         .en =
             "An idea lives in a context; without an objective and an owner it stays on the wall."},
    .question = {.fi = "Mihin tämä idea kiinnittyy?", .en = "Where does this idea land?"},
    .fix = {.fi = "Kytke idea tavoitteeseen (`advances`) ja nimeä omistaja – tai hylkää se ääneen.",
            .en = "Tie it to an objective (`advances`) and name an owner, or reject it aloud."},
    .together = {.says = {.fi = "odottaa vielä tavoitetta tai omistajaa",
                          .en = "lack an objective or an owner"},
                 .things = {.fi = "ideaa", .en = "ideas"}},
    .source = in_both_languages("Hakanen 2015, Kulttuurirundi"),
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
ideas:
  account-team: {name: {fi: Avainasiakastiimi, en: Key-account team}, from: sales}  # <-
)",
    .passing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}
functions:
  sales: {name: {fi: Myynti, en: Sales}}
ideas:
  account-team: {name: {fi: Avainasiakastiimi, en: Key-account team}, advances: loyalty, owner: sales}
  old-idea: {name: {fi: Vanha idea, en: Old idea}, status: rejected}
)",
    .check = check,
};

}  // namespace stratmap
