#include "models/reader/decoding.h"

#include <algorithm>

#include "models/schema/strategy_shapes.h"

namespace stratmap {
namespace {

std::vector<Accept> accepts_of(const MaybeNode& node) {
  std::vector<Accept> accepts;
  if (!node) return accepts;
  for (const auto [code, reason] : node->entries()) {
    if (reason.is_null()) continue;
    Accept accept{
        .code = std::string(code.text()), .span = code.span(), .because = {}, .until = {}};
    const Fields<kAccept> fields(reason);
    accept.because = fields.at<"because">() ? text_of(fields.at<"because">()) : text_of(reason);
    accept.until = period_of(fields.at<"until">());
    accepts.push_back(std::move(accept));
  }
  return accepts;
}

}  // namespace

bool is_unknown(const Node& node) { return node.is_scalar() && node.text() == kUnknown; }

Text text_of(const MaybeNode& node) {
  if (!node) return {};
  if (node->is_scalar()) return Text(node->text());
  Text text;
  for (const auto [language, words] : node->entries())
    if (!words.is_null()) text.add(language.text(), words.text());
  return text;
}

std::string plain_of(const MaybeNode& node) { return node ? std::string(node->text()) : ""; }

std::vector<std::string> plain_list_of(const MaybeNode& node) {
  std::vector<std::string> words;
  if (!node) return words;
  for (const Node word : node->children())
    if (!word.is_null()) words.emplace_back(word.text());
  return words;
}

std::string open_word_of(const MaybeNode& node) {
  return node && !is_unknown(*node) ? std::string(node->text()) : "";
}

std::optional<double> number_of(const MaybeNode& node) {
  return node ? parse_number(node->text()) : std::nullopt;
}

double strength_of(const MaybeNode& node) {
  if (!node) return kStrengthValues[1];
  if (const auto place = place_of(node->text(), kStrengths)) return kStrengthValues[*place];
  return number_of(node).value_or(kStrengthValues[1]);
}

std::optional<bool> boolean_of(const MaybeNode& node) {
  if (!node) return std::nullopt;
  return node->text() == "true";
}

std::optional<Period> period_of(const MaybeNode& node) {
  return node ? parse_period(node->text()) : std::nullopt;
}

std::optional<Duration> duration_of(const MaybeNode& node) {
  return node ? parse_duration(node->text()) : std::nullopt;
}

Dated<double> undated_number(const Node& node) {
  return {std::nullopt, number_of(node).value_or(0), node.span()};
}

std::vector<Dated<double>> dated_numbers_of(const MaybeNode& node) {
  std::vector<Dated<double>> numbers;
  if (!node) return numbers;
  if (node->is_scalar()) numbers.push_back(undated_number(*node));
  for (const auto [period, number] : node->entries()) {
    if (number.is_null()) continue;
    numbers.push_back(undated_number(number));
    numbers.back().period = period_of(period);
  }
  return numbers;
}

std::array<double, 2> pair_of(const Node& node) {
  std::array<double, 2> pair{};
  std::size_t place = 0;
  for (const Node number : node.children()) pair[place++] = number_of(number).value_or(0);
  return pair;
}

void take_stray_accepts(const MaybeNode& entry, Decoding& decoding) {
  const Fields<kBareEntry> fields(entry);
  for (Accept& accept : accepts_of(fields.at<"accept">()))
    decoding.model.stray_accepts.push_back(std::move(accept));
}

Notes notes_of(std::span<const MaybeNode> values) {
  Notes notes;
  notes.description = text_of(values[0]);
  notes.why = text_of(values[1]);
  notes.note = text_of(values[2]);
  notes.tags = plain_list_of(values[3]);
  notes.url = plain_of(values[4]);
  notes.accepts = accepts_of(values[5]);
  return notes;
}

RareNotes rare_notes_of(std::span<const MaybeNode> values) {
  const bool any = std::any_of(values.begin(), values.end(),
                               [](const MaybeNode& value) { return value.has_value(); });
  return any ? RareNotes(notes_of(values)) : RareNotes();
}

}  // namespace stratmap
