#include "models/tables/sheet_cell.h"

#include <array>
#include <charconv>
#include <pugixml.hpp>

#include "base/number.h"
#include "models/tables/encoding.h"
#include "models/tables/xml_names.h"

namespace stratmap {
namespace {

constexpr std::size_t kMostColumns = 16384;

// 15 digits, as spreadsheets show: 0.07 as a percentage is 7, not 7.000000000000001.
std::string in_15_digits(double number) {
  std::array<char, 32> digits{};
  const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                                          std::chars_format::general, 15);
  return {digits.data(), end};
}

SheetCell number_cell(std::string_view written, NumberShape shape, DateSystem dates) {
  const auto number = parse_number(written);
  if (!number) return {std::string(written), {}};
  if (shape == NumberShape::plain) return {std::string(written), {CellForm::number, *number}};
  if (shape == NumberShape::percentage) {
    const std::string percentage = in_15_digits(*number * 100);
    return {percentage + " %", {CellForm::percentage, parse_number(percentage).value_or(0)}};
  }
  if (auto date = shown_date(*number, shape, dates)) return {std::move(*date), {}};
  return {std::string(written), {}};
}

NumberShape shape_of(const pugi::xml_node& cell, const SheetContext& context) {
  const std::size_t style = attribute_named(cell, "s").as_uint();
  return style < context.styles.size() ? context.styles[style] : NumberShape::plain;
}

std::string shared_text(std::string_view number, const SharedStrings& strings) {
  const auto place = parse_number(number);
  const bool is_place = place && *place >= 0 && *place < 1e9;
  const auto text = is_place ? strings.at(static_cast<std::size_t>(*place)) : std::nullopt;
  return std::string(text.value_or("#REF!"));
}

SheetCell cell_of_type(std::string_view type, std::string_view value, const pugi::xml_node& cell,
                       const SheetContext& context) {
  if (type.empty() || type == "n")
    return number_cell(value, shape_of(cell, context), context.dates);
  if (type == "s") return {shared_text(value, context.strings), {}};
  if (type == "b") return {value == "1" || value == "true" ? "TRUE" : "FALSE", {}};
  if (type == "d") return {std::string(value.substr(0, value.find('T'))), {}};
  return {std::string(value), {}};  // str: a formula's text; e: an error such as #DIV/0!
}

}  // namespace

SheetCell to_cell(const pugi::xml_node& cell, const SheetContext& context) {
  const std::string_view type = attribute_named(cell, "t").value();
  if (type == "inlineStr") {
    const std::string text = text_of_runs(child_named(cell, "is"));
    return {is_utf8(text) ? text : to_utf8(text), {}};
  }
  const pugi::xml_node value = child_named(cell, "v");
  const pugi::xml_node formula = child_named(cell, "f");
  const bool is_computed = context.formulas == FormulaValues::computed || !formula;
  if (!value || !is_computed)
    return {formula ? "=" + std::string(formula.text().get()) : std::string(), {}};
  SheetCell read = cell_of_type(type, value.text().get(), cell, context);
  if (!is_utf8(read.text)) read.text = to_utf8(read.text);
  return read;
}

std::optional<std::size_t> column_of_reference(std::string_view reference) {
  std::size_t column = 0;
  for (const char letter : reference) {
    if (letter < 'A' || letter > 'Z') break;
    column = column * 26 + static_cast<std::size_t>(letter - 'A') + 1;
    if (column > kMostColumns) return std::nullopt;
  }
  if (column == 0) return std::nullopt;
  return column - 1;
}

}  // namespace stratmap
