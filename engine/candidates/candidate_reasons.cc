#include "engine/candidates/candidate_reasons.h"

#include <algorithm>

#include "engine/rules/wording.h"

namespace stratmap {
namespace {

constexpr std::size_t kMostNames = 3;
constexpr double kAlikeText = 0.2;
constexpr double kSpeakingNumbers = 1.0 / 3;  // q of 0.1

Message message(Bilingual text) { return {std::string(text.fi), std::string(text.en)}; }

// ”A”, ”B” ja ”C”
std::string listed(const std::vector<std::string>& names, Lang lang) {
  const Bilingual last = {" ja ", " and "};
  const std::size_t shown = std::min(names.size(), kMostNames);
  std::string text;
  for (std::size_t i = 0; i < shown; ++i)
    text.append(i == 0 ? "" : i + 1 == names.size() ? last.in(lang) : ", ").append(names[i]);
  if (shown < names.size())
    text.append(last.in(lang))
        .append(std::to_string(names.size() - shown))
        .append(lang == Lang::fi ? " muuta" : " more");
  return text;
}

template <class Items, class NameOf>
Message named(Bilingual before, const Items& items, NameOf name_of) {
  Message text = message(before);
  const auto add = [&](std::string& to, Lang lang) {
    std::vector<std::string> names;
    for (const auto& item : items) names.push_back(name_of(item, lang));
    to.append(" ").append(listed(names, lang));
  };
  add(text.fi, Lang::fi);
  add(text.en, Lang::en);
  return text;
}

// Of one rule: "closes SM104 on "A" and "B"".
Message closes(const Rule& rule, const std::vector<const Repair::Closed*>& closed) {
  Message text = message({"poistaa havainnon ", "closes "});
  text.fi += rule.code;
  text.en += rule.code;
  if (closed.front()->subjects.en.empty()) return text;
  const Message of =
      named(closed.size() == 1 ? Bilingual{" kohteesta", " on"} : Bilingual{" kohteista", " on"},
            closed, [](const Repair::Closed* each, Lang lang) { return each->subjects.in(lang); });
  text.fi += of.fi;
  text.en += of.en;
  return text;
}

void add_repairs(const Repair& repair, std::vector<Message>& reasons) {
  for (std::size_t i = 0; i < repair.closed.size();) {
    const Rule* rule = repair.closed[i].rule;
    std::vector<const Repair::Closed*> of_rule;
    for (; i < repair.closed.size() && repair.closed[i].rule == rule; ++i)
      of_rule.push_back(&repair.closed[i]);
    reasons.push_back(closes(*rule, of_rule));
  }
}

}  // namespace

std::vector<Message> reasons_of(const Model& model, const CandidateParts& parts,
                                const CandidateGrounds& grounds) {
  const auto name = [&](const Element* element, Lang lang) {
    return quoted(model.name_of(*element, lang), lang);
  };
  std::vector<Message> reasons;
  if (parts.repair > 0) add_repairs(grounds.repair, reasons);
  if (parts.step == 1)
    reasons.push_back(message({"vie yhden näkökulman ylöspäin", "leads one perspective up"}));
  if (!grounds.shared.empty())
    reasons.push_back(named({"yhteistä:", "in common:"}, grounds.shared, name));
  if (!grounds.twins.empty())
    reasons.push_back(
        named({"sinne vievät jo sen kaltaiset:", "objectives like it lead there:"}, grounds.twins,
              [&](Id<Objective> twin, Lang lang) { return name(&model[twin], lang); }));
  if (parts.text.value_or(0) >= kAlikeText)
    reasons.push_back(message({"sanoitettu samaan tapaan", "worded alike"}));
  if (parts.numbers.value_or(0) >= kSpeakingNumbers)
    reasons.push_back(message({"luvut liikkuvat yhdessä jakson viiveellä",
                               "the numbers move together one period apart"}));
  return reasons;
}

}  // namespace stratmap
