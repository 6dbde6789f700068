#include "engine/rules/finding.h"

namespace stratmap {

Subject subject_in(std::string_view section, const Element& element) {
  return {.section = section, .id = element.id, .element = &element};
}

Subject subject_of(const Objective& objective) { return subject_in("objectives", objective); }
Subject subject_of(const Function& function) { return subject_in("functions", function); }
Subject subject_of(const Customer& customer) { return subject_in("customers", customer); }
Subject subject_of(const Metric& metric) { return subject_in("metrics", metric); }
Subject subject_of(const Perspective& perspective) {
  return subject_in("perspectives", perspective);
}
Subject subject_of(const Initiative& initiative) { return subject_in("initiatives", initiative); }

Subject subject_of(const Objective& cause, const Objective& effect) {
  Subject subject = subject_of(cause);
  subject.effect = &effect;
  return subject;
}

Subject whole(std::string_view section) { return {.section = section, .id = {}}; }
Subject topic(std::string_view section, std::string_view id, Bilingual title) {
  Subject subject{.section = section, .id = id};
  if (!title.en.empty()) subject.words = TopicWords{.title = title};
  return subject;
}
Subject word(std::string_view id) { return {.section = {}, .id = id}; }
Subject word(std::string_view id, Bilingual title) { return topic({}, id, title); }

std::string_view Subject::title(Lang lang) const {
  return !words || words->title.en.empty() ? id : words->title.in(lang);
}

Figure count(std::string_view name, std::size_t number) {
  return {.name = name, .value = static_cast<double>(number)};
}

std::string to_string(const Subject& subject) {
  if (subject.section.empty()) return std::string(subject.id);
  std::string text(subject.section);
  if (!subject.id.empty()) text.append("/").append(subject.id);
  if (subject.words && !subject.words->claim.empty()) text.append("/").append(subject.words->claim);
  if (subject.words && subject.words->about != nullptr)
    text.append("/").append(subject.words->about->id);
  if (subject.is_link())
    text.append(" -> ").append(subject.section).append("/").append(subject.effect->id);
  return text;
}

std::string to_string(const std::vector<Subject>& subjects) {
  std::string text;
  for (const Subject& subject : subjects) {
    if (!text.empty()) text += ", ";
    text += to_string(subject);
  }
  return text;
}

}  // namespace stratmap
