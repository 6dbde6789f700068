#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "engine/check.h"
#include "render/report/check_text.h"
#include "render/report/parts/unusable_model.h"

namespace stratmap {

// What every format of `check` is written from.
struct CheckReport {
  const Analysis& analysis;
  const CheckResult& result;
  Detail detail = Detail::usual;
  TerminalStyle style;
  std::optional<std::string> folder;  // folder_of_model()
};

// The same where there is no model to check.
struct ErrorReport {
  UnusableModel model;
  Lang lang = Lang::en;
  std::optional<std::string> folder;
};

// A format of `check` is its name and two pure functions: one line in check_formats.cc, and one in
// the list of names.
struct CheckFormat {
  std::string_view name;
  std::string (*write)(const CheckReport& report) = nullptr;
  std::string (*write_errors)(const ErrorReport& report) = nullptr;  // null: told to people instead
};

inline constexpr std::string_view kCheckFormatNames[] = {"text", "json", "sarif", "markdown",
                                                         "github"};

const CheckFormat& check_format(std::string_view name);  // one of the names

// The folder of the model that `check` was called with, with a `/` at its end, seen from the
// current folder: "clients/a/", "" where that is the same. Nothing: the model lies outside of it,
// or has none.
std::optional<std::string> folder_of_model(std::string_view operand);

}  // namespace stratmap
