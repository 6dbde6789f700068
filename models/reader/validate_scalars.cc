#include "base/number.h"
#include "models/period.h"
#include "models/reader/complaints.h"
#include "models/reader/validator.h"
#include "models/schema/language_code.h"

namespace stratmap {
namespace {

constexpr double kLongestDays = 36525.1;  // 100 years

bool has_leading_zero(std::string_view text) {
  const std::size_t digits = text.find_first_not_of("+-");
  if (digits == std::string_view::npos) return false;
  const std::string_view number = text.substr(digits);
  return number.size() > 1 && number[0] == '0' && number[1] >= '0' && number[1] <= '9';
}

// A number as the language writes it. `017` is none: people and YAML read it differently.
std::optional<double> plain_number(const Node& node) {
  if (node.is_quoted() || has_leading_zero(node.text())) return std::nullopt;
  return parse_number(node.text());
}

bool is_address(std::string_view text) {
  for (const char letter : text)
    if (static_cast<unsigned char>(letter) <= ' ' || letter == 0x7F) return false;
  for (const std::string_view scheme : {"http://", "https://"}) {
    const std::string_view host = text.substr(std::min(text.size(), scheme.size()));
    if (text.starts_with(scheme) && !host.empty() && host.front() != '/') return true;
  }
  return false;
}

}  // namespace

// Inside { } a decimal comma cuts a number in two: {weight: 1,5} has an empty key 5.
bool Validator::tells_decimal_comma(const Node& key, const Node& value) {
  const bool is_rest_of_number =
      value.is_null() && key.text().find_first_not_of("0123456789") == std::string_view::npos &&
      key.text().size() < 4;
  if (is_rest_of_number) errors_.add(decimal_comma(key));
  return is_rest_of_number;
}

bool Validator::expect_scalar(const Node& node, const Value& value) {
  if (node.is_scalar()) return true;
  errors_.add(wrong_kind(node, value));
  return false;
}

void Validator::check_text(const Node& node, const Value& value) {
  if (node.is_scalar()) return;
  if (!node.is_map() || node.entries().empty()) return errors_.add(wrong_kind(node, value));
  for (const auto [language, text] : node.entries()) {
    if (!is_language_code(language.text()))
      static_cast<void>(tell_key(not_a_text(language), language));
    else if (!text.is_null())
      expect_scalar(text, a(Form::plain));
  }
}

void Validator::check_plain(const Node& node, const Value& value) {
  if (expect_scalar(node, value) && node.text().empty())
    errors_.add(missing_value(node.span(), {}, value));
}

void Validator::check_plain_list(const Node& node, const Value& value) {
  if (!node.is_sequence()) return errors_.add(wrong_kind(node, value));
  for (const Node item : node.children()) check(item, a(Form::plain), item);
}

void Validator::check_language(const Node& node, const Value& value) {
  if (expect_scalar(node, value) && !is_language_code(node.text()))
    errors_.add(not_a_language(node));
}

void Validator::check_url(const Node& node, const Value& value) {
  if (expect_scalar(node, value) && !is_address(node.text())) errors_.add(not_an_address(node));
}

void Validator::check_number(const Node& node, const Value& value) {
  static_cast<void>(is_number_in_range(node, value));
}

bool Validator::is_number_in_range(const Node& node, const Value& value) {
  if (!expect_scalar(node, value)) return false;
  const auto number = plain_number(node);
  const bool in_range = number && *number >= value.low && *number <= value.high;
  if (!number) errors_.add(not_a_number(node, value));
  if (number && !in_range) errors_.add(out_of_range(node, value));
  return in_range;
}

void Validator::check_strength(const Node& node, const Value& value) {
  if (!expect_scalar(node, value) || place_of(node.text(), kStrengths)) return;
  const auto number = plain_number(node);
  if (!number && node.text().find_first_of("0123456789") != std::string_view::npos)
    return errors_.add(not_a_number(node, value));
  if (!number) return errors_.add(not_one_of(node, kStrengths), node.text(), kStrengths);
  if (*number <= 0 || *number > 1) errors_.add(out_of_range(node, value));
}

void Validator::check_boolean(const Node& node, const Value& value) {
  if (!expect_scalar(node, value)) return;
  const bool is_boolean = node.text() == "true" || node.text() == "false";
  if (node.is_quoted() || !is_boolean) errors_.add(not_a_boolean(node));
}

void Validator::check_word(const Node& node, const Value& value) {
  if (expect_scalar(node, value) && !place_of(node.text(), value.words))
    errors_.add(not_one_of(node, value.words), node.text(), value.words);
}

void Validator::check_words(const Node& node, const Value& value) {
  if (!node.is_sequence()) return check_word(node, value);
  const Value word = {.form = Form::word, .unknown = value.unknown, .words = value.words};
  for (const Node item : node.children()) check(item, word, item);
}

void Validator::check_period(const Node& node, const Value& value) {
  if (expect_scalar(node, value) && !parse_period(node.text())) errors_.add(not_a_period(node));
}

void Validator::check_duration(const Node& node, const Value& value) {
  if (!expect_scalar(node, value)) return;
  const auto duration = parse_duration(node.text());
  if (!duration || duration->length_days() > kLongestDays) errors_.add(not_a_duration(node));
}

void Validator::check_version(const Node& node, const Value& value) {
  if (expect_scalar(node, value) && (node.is_quoted() || node.text() != "1"))
    errors_.add(other_version(node));
}

// One path or a list of them; whether there are such files, whoever opened them has told.
void Validator::check_include(const Node& node, const Value& value) {
  if (node.is_map()) return errors_.add(wrong_kind(node, value));
  for (const Node item : node.children())
    if (!item.is_scalar() && !item.is_null()) errors_.add(wrong_kind(item, a(Form::plain)));
}

}  // namespace stratmap
