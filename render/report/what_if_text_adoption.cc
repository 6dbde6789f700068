#include "render/report/what_if_text_adoption.h"

#include "base/number.h"
#include "render/report/parts/figure_words.h"
#include "render/report/report.h"
#include "render/terminal/visible.h"

namespace stratmap {
namespace {

std::string name_of(const Model& model, Id<Function> function, Lang lang) {
  constexpr std::size_t kLongest = 60;
  return cut_to(to_visible(model.name_of(model[function], lang)), kLongest);
}

std::string names(const Model& model, std::span<const Id<Function>> functions, Lang lang) {
  constexpr std::size_t kMost = 12;
  std::vector<std::string> names;
  for (const Id<Function> function : functions) names.push_back(name_of(model, function, lang));
  return names.empty() ? "–" : listed(names, kMost, lang);
}

std::string assumption(const AdoptionSpread& spread, Lang lang) {
  constexpr double kPerCent = 100;
  const std::string share = to_shown(kPerCent * spread.threshold, 0, lang);
  return lang == Lang::fi ? "Oletus: toiminto tulee mukaan, kun vähintään " + share +
                                "\u00a0% sen yhteyksistä voimakkuuksin painotettuna on mukana."
                          : "Assumed: a function joins when at least " + share +
                                "\u00a0% of its ties, weighed by strength, have.";
}

std::string brings(std::size_t followers, Lang lang) {
  const bool is_one = followers == 1;
  if (lang == Lang::fi) return is_one ? " – mukaan tulee: " : " – mukaan tulevat: ";
  return is_one ? " – and then follows: " : " – and then follow: ";
}

}  // namespace

std::string adoption_text(const AdoptionSpread& spread, const Model& model,
                          const TerminalStyle& style) {
  const Lang lang = style.lang;
  const auto line = [&](Bilingual what, std::span<const Id<Function>> functions) {
    return sentence_lines(std::string(what.in(lang)) + names(model, functions, lang), style, 2);
  };
  std::string text = section_heading({"Kenet vakuuttaa ensin", "Whom to convince first"}, style);
  text += sentence_lines(quoted_name(model, spread.objective, lang), style);
  text += line({"Hyväksynyt jo: ", "Accepted already: "}, spread.accepted);
  if (!spread.joining.empty())
    text += line({"Seuraavat itsestään: ", "Follow these by themselves: "}, spread.joining);
  std::size_t number = 0;
  for (const Convincing& each : spread.convince)
    text +=
        sentence_lines(std::to_string(++number) + ". " + name_of(model, each.function, lang) +
                           brings(each.followers.size(), lang) + names(model, each.followers, lang),
                       style, 2);
  if (!spread.left.empty())
    text += line({"Vakuutettava jokainen erikseen: ", "To be convinced one by one: "}, spread.left);
  return text + sentence_lines(assumption(spread, lang), style);
}

std::string no_adoption_text(std::span<const Id<Objective>> objectives, const Model& model,
                             const TerminalStyle& style) {
  const Lang lang = style.lang;
  return "\n" + sentence_lines(std::string(Bilingual{"Kenet vakuuttaa ensin, ei selviä: "
                                                     "`adoption` tai toimintojen yhteydet puuttuvat"
                                                     " – ",
                                                     "Whom to convince first can't be told: "
                                                     "`adoption` or the ties of functions are "
                                                     "missing – "}
                                               .in(lang)) +
                                   listed(quoted_names(model, objectives, lang), 5, lang) + ".",
                               style);
}

}  // namespace stratmap
