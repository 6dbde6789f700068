#include "cli/commands/check_baseline.h"

#include <optional>
#include <string>
#include <utility>

#include "cli/baseline_file.h"
#include "cli/rule_words.h"
#include "cli/wrong_call.h"

namespace stratmap {
namespace {

constexpr std::size_t kMostCodes = 5;

// The path after an option; a baseline is a file, never a standard stream.
tl::expected<std::optional<std::string>, Message> path_after(std::string_view option,
                                                             const Arguments& arguments) {
  const auto path = arguments.value(option);
  if (!path) return std::nullopt;
  if (*path != "-" && !path->empty()) return std::string(*path);
  return tl::unexpected(joined({"anna valinnalle ", "name a file after "},
                               {.fi = std::string(option), .en = std::string(option)},
                               {" tiedoston nimi", ""}));
}

// A renamed rule would else be found anew without a word.
std::vector<Message> told_of_unknown(const Baseline& baseline, const std::string& path) {
  std::vector<Message> messages;
  const std::vector<std::string> codes = unknown_codes(baseline);
  for (std::size_t i = 0; i < codes.size() && i < kMostCodes; ++i) {
    const Message file = in_quotes(path), what = no_such_rule(codes[i]);
    messages.push_back(
        {.fi = file.fi + ": tuntemattoman säännön havainnot jäävät huomiotta: " + what.fi,
         .en = file.en + ": findings of an unknown rule count for nothing: " + what.en});
  }
  if (codes.size() > kMostCodes) {
    const std::string more = std::to_string(codes.size() - kMostCodes);
    messages.push_back(joined({"", ""}, in_quotes(path),
                              {": muita tuntemattomia sääntöjä on vielä ", ": more such rules: "}));
    messages.back().fi += more;
    messages.back().en += more;
  }
  return messages;
}

Message told_of_writing(const std::string& path, const Baseline& baseline) {
  const std::string count = std::to_string(baseline.findings.size());
  Message message = joined({"lähtötilanne: ", "baseline: "}, in_quotes(path));
  message.fi += ", havaintoja " + count;
  message.en += ", findings: " + count;
  return message;
}

}  // namespace

tl::expected<HeldAgainstBaseline, Message> held_against_baseline(CheckResult result,
                                                                 const Analysis& analysis,
                                                                 const Arguments& arguments) {
  const auto from = path_after("--baseline", arguments);
  if (!from) return tl::unexpected(from.error());
  const auto to = path_after("--write-baseline", arguments);
  if (!to) return tl::unexpected(to.error());
  HeldAgainstBaseline held;
  Baseline known;
  if (*from) {
    auto read = read_baseline(**from, analysis.model);
    if (!read) return tl::unexpected(read.error());
    known = *std::move(read);
    held.messages = told_of_unknown(known, **from);
  }
  if (*to) {
    Baseline before = known;
    // What stands there already keeps what this run did not look at.
    if (!*from)
      if (auto old = read_baseline(**to, analysis.model)) before = *std::move(old);
    const Baseline next = baseline_of(analysis.model, result, before);
    if (auto problem = write_baseline(**to, next)) return tl::unexpected(*std::move(problem));
    held.messages.push_back(told_of_writing(**to, next));
  }
  held.result = *from ? less_known(std::move(result), known, analysis) : std::move(result);
  return held;
}

}  // namespace stratmap
