#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

#include "base/language.h"

namespace stratmap {

struct Command;

// What stands on the command line after the name of the command, by option.
class Arguments {
 public:
  void add(std::string_view option, std::string value) {
    values_.emplace_back(option, std::move(value));
  }
  void add_operand(std::string operand) { operands_.push_back(std::move(operand)); }

  bool has(std::string_view option) const;
  std::optional<std::string_view> value(std::string_view option) const;  // the last one given
  // All that were given, also several in one with commas between.
  std::vector<std::string> values(std::string_view option) const;
  std::optional<std::string_view> operand() const;
  const std::vector<std::string>& operands() const { return operands_; }

 private:
  std::vector<std::pair<std::string, std::string>> values_;
  std::vector<std::string> operands_;
};

// Reads the words after the command's name; or says what is wrong with them, with the nearest
// option or value.
tl::expected<Arguments, Message> parse_arguments(const Command& command,
                                                 std::span<const std::string> words);

}  // namespace stratmap
