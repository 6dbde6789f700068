#include "cli/commands/check_formats.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include "cli/version.h"
#include "render/report/check_github.h"
#include "render/report/check_json.h"
#include "render/report/check_markdown.h"
#include "render/report/check_sarif.h"

namespace stratmap {
namespace {

namespace fs = std::filesystem;

std::string text(const CheckReport& report) {
  return check_text(report.analysis, report.result, report.detail, report.style);
}

std::string json(const CheckReport& report) {
  return check_json(report.analysis, report.result, report.style.lang, version());
}

std::string json_errors(const ErrorReport& report) {
  return errors_json(report.model, report.lang, version());
}

std::string sarif(const CheckReport& report) {
  return check_sarif(report.analysis, report.result, report.style.lang, version(),
                     report.folder.value_or(""));
}

std::string sarif_errors(const ErrorReport& report) {
  return errors_sarif(report.model, report.lang, version(), report.folder.value_or(""));
}

std::string markdown(const CheckReport& report) {
  const Extent extent = report.detail == Detail::brief ? Extent::knots : Extent::all;
  return check_markdown(report.analysis, report.result, extent, report.style.lang);
}

std::string github(const CheckReport& report) {
  return check_github(report.analysis, report.result, report.style.lang, report.folder);
}

std::string github_errors(const ErrorReport& report) {
  return errors_github(report.model, report.lang, report.folder);
}

constexpr std::array kFormats = {
    CheckFormat{"text", text},
    CheckFormat{"json", json, json_errors},
    CheckFormat{"sarif", sarif, sarif_errors},
    CheckFormat{"markdown", markdown},
    CheckFormat{"github", github, github_errors},
};
static_assert(std::ranges::equal(kFormats, kCheckFormatNames, {}, &CheckFormat::name));

}  // namespace

const CheckFormat& check_format(std::string_view name) {
  return *std::ranges::find(kFormats, name, &CheckFormat::name);
}

std::optional<std::string> folder_of_model(std::string_view operand) {
  if (operand == "-") return std::nullopt;
  std::error_code error;
  fs::path path = fs::absolute(operand, error).lexically_normal();
  if (!fs::is_directory(path, error)) path = path.parent_path();
  const std::string folder = path.lexically_relative(fs::current_path(error)).generic_string();
  if (folder == ".") return "";
  if (folder.empty() || folder == ".." || folder.starts_with("../")) return std::nullopt;
  return folder.ends_with('/') ? folder : folder + "/";
}

}  // namespace stratmap
