#include "engine/rules/wording.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <variant>

#include "base/number.h"
#include "engine/rules/rule.h"
#include "models/schema/rule_names.h"

namespace stratmap {
namespace {

// A bare word that is the code of a rule is no name: it stands without quotes.
bool is_rule_code(const Subject& subject) {
  return subject.section.empty() && std::ranges::find(kRuleCodes, subject.id) != kRuleCodes.end();
}

constexpr int kDecimals = 4;
constexpr std::size_t kLongestList = 6;
constexpr std::string_view kNoBreakSpace = "\u00A0";

// "a", "a and b", "a, b and c"; of a long list the first ones and how many more there are.
std::string joined(const std::vector<std::string>& items, Lang lang) {
  const std::string_view last_joint = lang == Lang::fi ? " ja " : " and ";
  const bool is_long = items.size() > kLongestList;
  const std::size_t shown = is_long ? kLongestList - 1 : items.size();
  std::string text;
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) text += i + 1 == items.size() ? last_joint : std::string_view(", ");
    text += items[i];
  }
  if (is_long) {
    text.append(last_joint).append(std::to_string(items.size() - shown));
    text += lang == Lang::fi ? " muuta" : " more";
  }
  return text;
}

template <class Items, class ToText>
std::string joined(const Items& items, Lang lang, ToText to_text_of) {
  std::vector<std::string> texts;
  for (const auto& item : items) texts.push_back(to_text_of(item));
  return joined(texts, lang);
}

// Fills the places of one text.
class Filler {
 public:
  Filler(const Finding& finding, const Model& model, Lang lang)
      : finding_(finding), model_(model), lang_(lang) {}

  std::string fill(std::string_view text) const {
    std::string filled;
    for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{')) {
      const std::size_t close = text.find('}', open);
      if (close == std::string_view::npos) break;
      filled += text.substr(0, open);
      const std::string_view place = text.substr(open + 1, close - open - 1);
      filled += text_at(place).value_or(std::string(text.substr(open, close - open + 1)));
      text.remove_prefix(close + 1);
    }
    return filled.append(text);
  }

 private:
  std::optional<std::string> text_at(std::string_view place) const {
    const std::size_t mark = place.find('#');
    if (mark != std::string_view::npos)
      return counted_word(place.substr(0, mark), place.substr(mark + 1));
    if (const Figure* figure = figure_named(place)) return text_of(*figure);
    if (place.starts_with("subject")) return subject_at(place.substr(7));
    const Subject& first = finding_.subjects.front();
    if (place == "cause" && first.is_link()) return quoted_name(*first.element);
    if (place == "effect" && first.is_link()) return quoted_name(*first.effect);
    return std::nullopt;
  }

  // "function|functions"
  std::optional<std::string> counted_word(std::string_view name, std::string_view words) const {
    const Figure* figure = figure_named(name);
    const auto number = figure == nullptr ? std::nullopt : number_of(*figure);
    const std::size_t bar = words.find('|');
    if (!number || bar == std::string_view::npos) return std::nullopt;
    return std::string(*number == 1 ? words.substr(0, bar) : words.substr(bar + 1));
  }

  // Itself, or how many items a list has.
  static std::optional<double> number_of(const Figure& figure) {
    if (const double* number = std::get_if<double>(&figure.value)) return *number;
    const auto size_of = [](const auto* list) { return static_cast<double>(list->size()); };
    if (const auto* list = std::get_if<Figure::Elements>(&figure.value)) return size_of(list);
    if (const auto* list = std::get_if<Figure::Words>(&figure.value)) return size_of(list);
    if (const auto* list = std::get_if<std::vector<Message>>(&figure.value)) return size_of(list);
    return std::nullopt;
  }

  const Figure* figure_named(std::string_view name) const {
    const auto found = std::ranges::find(finding_.figures, name, &Figure::name);
    return found == finding_.figures.end() ? nullptr : &*found;
  }

  // "" is the first, "2" the second.
  std::optional<std::string> subject_at(std::string_view number) const {
    std::size_t place = 1;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), place);
    const bool is_number =
        number.empty() || (error == std::errc{} && end == number.data() + number.size());
    if (!is_number || place == 0 || place > finding_.subjects.size()) return std::nullopt;
    const Subject& subject = finding_.subjects[place - 1];
    if (subject.element != nullptr) return quoted_name(*subject.element);
    return quoted(subject.title(lang_), lang_);
  }

  std::string quoted_name(const Element& element) const {
    return quoted(model_.name_of(element, lang_), lang_);
  }

  std::string text_of(const Figure& figure) const {
    return std::visit([&](const auto& value) { return text_of(value, figure.unit); }, figure.value);
  }

  std::string text_of(double number, const Text* unit) const {
    std::string text = to_shown(number, kDecimals, lang_);
    const std::string_view unit_text =
        unit == nullptr ? std::string_view{} : model_.text_in(*unit, lang_);
    // A unit such as "1–5" is a scale, which reads as a second number.
    if (unit_text.empty() || (unit_text.front() >= '0' && unit_text.front() <= '9')) return text;
    return text.append(kNoBreakSpace).append(unit_text);
  }
  std::string text_of(const std::string& word, const Text*) const { return word; }
  std::string text_of(const Bilingual& word, const Text*) const {
    return std::string(word.in(lang_));
  }
  std::string text_of(const Boxed<Message>& message, const Text*) const {
    return message->in(lang_);
  }
  std::string text_of(const std::vector<Message>& messages, const Text*) const {
    return joined(messages, lang_, [&](const Message& message) { return message.in(lang_); });
  }
  std::string text_of(const Text* text, const Text*) const {
    return std::string(model_.text_in(*text, lang_));
  }
  std::string text_of(const Element* element, const Text*) const { return quoted_name(*element); }
  std::string text_of(const Figure::Elements& elements, const Text*) const {
    return joined(elements, lang_, [&](const Element* element) { return quoted_name(*element); });
  }
  std::string text_of(const std::vector<double>& numbers, const Text* unit) const {
    return joined(numbers, lang_, [&](double number) { return text_of(number, unit); });
  }
  std::string text_of(const Figure::Words& words, const Text*) const {
    return joined(words, lang_, [&](const Bilingual& word) { return std::string(word.in(lang_)); });
  }
  std::string text_of(const std::vector<Figure::Elements>& parts, const Text*) const {
    std::string text;
    const std::size_t shown = std::min(parts.size(), kLongestList);
    for (std::size_t i = 0; i < shown; ++i)
      text.append(i > 0 ? "; " : "").append(text_of(parts[i], nullptr));
    return parts.size() > shown ? text.append(" …") : text;
  }

  const Finding& finding_;
  const Model& model_;
  Lang lang_;
};

}  // namespace

std::string to_text(const Wording& wording, const Finding& finding, const Model& model, Lang lang) {
  return Filler(finding, model, lang).fill(wording.in(lang));
}

std::string question_of(const Finding& finding, const Model& model, Lang lang) {
  return to_text(finding.question.value_or(finding.rule->question), finding, model, lang);
}

std::string fix_of(const Finding& finding, const Model& model, Lang lang) {
  return to_text(finding.fix.value_or(finding.rule->fix), finding, model, lang);
}

std::string name_of(const Subject& subject, const Model& model, Lang lang) {
  const auto quoted_name = [&](const Element& element) {
    return quoted(model.name_of(element, lang), lang);
  };
  if (subject.is_link())
    return quoted_name(*subject.element) + " → " + quoted_name(*subject.effect);
  if (subject.element != nullptr) return quoted_name(*subject.element);
  if (is_rule_code(subject)) return std::string(subject.id);
  const std::string_view title = subject.title(lang);
  if (title.empty()) return "";
  const std::string asked = quoted(title, lang);
  const Element* about = subject.words ? subject.words->about : nullptr;
  return about == nullptr ? asked : asked + " – " + quoted_name(*about);
}

std::string quoted(std::string_view name, Lang lang) {
  const std::string_view opening = lang == Lang::fi ? "”" : "\"";
  return std::string(opening).append(name).append(opening);
}

}  // namespace stratmap
