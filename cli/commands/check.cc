#include <algorithm>
#include <utility>
#include <vector>

#include "cli/commands/check_baseline.h"
#include "cli/commands/check_formats.h"
#include "cli/commands/command.h"
#include "cli/day_wished.h"
#include "cli/model_input.h"
#include "cli/rule_words.h"
#include "cli/wrong_call.h"
#include "engine/check.h"
#include "models/period.h"

namespace stratmap {
namespace {

constexpr std::string_view kSeverities[] = {"error", "warning", "note", "never"};

constexpr Option kOptions[] = {
    {.name = "--brief", .says = {"yksi näyttö: mistä aloittaa", "one screen: what to begin with"}},
    {.name = "--all",
     .says = {"jokainen havainto erikseen ja kokonaan", "every finding on its own and in full"}},
    {.name = "--select",
     .value = "RULES",
     .says = {"vain nämä säännöt: koodeja, niiden alkuja (SM4) tai nimiä, pilkuin eroteltuna",
              "these rules alone: codes, their beginnings (SM4) or names, with commas between"},
     .times = Option::Times::all_count},
    {.name = "--ignore",
     .value = "RULES",
     .says = {"nämä säännöt pois", "all but these rules"},
     .times = Option::Times::all_count},
    {.name = "--fail-on",
     .value = "SEVERITY",
     .words = kSeverities,
     .says = {"mistä vakavuudesta alkaen paluuarvo on 1; oletus error",
              "the lowest severity that makes the exit status 1; default error"}},
    {.name = "--baseline",
     .value = "FILE",
     .says = {"vain uudet havainnot: ei niitä, jotka ovat jo lähtötilanteessa FILE",
              "what is new alone: none of the findings that the baseline FILE knows"}},
    {.name = "--write-baseline",
     .value = "FILE",
     .says = {"kirjoita nykyiset havainnot lähtötilanteeksi", "write the findings as a baseline"}},
    {.name = "--as-of",
     .value = "DATE",
     .says = {"arvioi luvut annetun päivän (2026-09-30) tai jakson lopun (2026-Q3) tilanteessa",
              "judge the figures as of a day (2026-09-30), or of the end of a period (2026-Q3)"}},
    {.name = "--format",
     .value = "FORMAT",
     .words = kCheckFormatNames,
     .says = {"ihmiselle, ohjelmalle (json), koodin tarkistuksiin (sarif), muistioon (markdown) "
              "vai GitHubin työnkulkuun (github); oletus text",
              "for people, for programs (json), for code scanning (sarif), for a memo (markdown) "
              "or for a workflow of GitHub (github); default text"}},
};

constexpr Example kExamples[] = {
    {"stratmap check my-client",
     {"kaikki havainnot ja kysymykset työpajaan", "every finding, with the question to ask"}},
    {"stratmap check my-client --brief", {"yhden näytön kooste", "one screen of it"}},
    {"stratmap check my-client --lang fi", {"suomeksi", "in Finnish"}},
    {"stratmap check my-client --select SM4,SM304",
     {"vain asiakkuudet ja yksi sääntö lisää", "customer ownership, and one rule more"}},
    {"stratmap check my-client --format markdown > memo.md", {"muistioon", "for a memo"}},
    {"stratmap check my-client --format json", {"ohjelmille", "for programs"}},
    {"stratmap check my-client --format sarif > check.sarif",
     {"GitHubin koodin tarkistuksiin", "for GitHub's code scanning"}},
    {"stratmap check my-client --write-baseline known.json",
     {"nykyiset havainnot muistiin", "remember the findings of today"}},
    {"stratmap check my-client --baseline known.json", {"vain uudet", "what is new alone"}},
    {"cat client.yaml | stratmap check -", {"malli putkesta", "a model from a pipe"}},
};

// What the call asks for, read and found sensible.
struct Wishes {
  RuleSelection selection;
  std::optional<Day> as_of;
  Detail detail = Detail::usual;
  std::string_view format = "text";
};

tl::expected<Wishes, Message> wishes_of(const Arguments& arguments) {
  Wishes wishes;
  wishes.selection.select = arguments.values("--select");
  wishes.selection.ignore = arguments.values("--ignore");
  for (const auto* words : {&wishes.selection.select, &wishes.selection.ignore})
    if (auto problem = unknown_rule(*words)) return tl::unexpected(*problem);
  const auto day = day_wished(arguments);
  if (!day) return tl::unexpected(day.error());
  wishes.as_of = *day;
  if (arguments.has("--brief") && arguments.has("--all"))
    return tl::unexpected(
        Message{"valitse --brief tai --all, ei molempia", "choose --brief or --all, not both"});
  if (arguments.has("--brief")) wishes.detail = Detail::brief;
  if (arguments.has("--all")) wishes.detail = Detail::all;
  wishes.format = arguments.value("--format").value_or("text");
  return wishes;
}

// Nothing looked at is not the same as nothing found.
std::optional<Message> no_rule_left(const CheckResult& result, const RuleSelection& selection) {
  if (result.rules_run > 0 || (selection.select.empty() && selection.ignore.empty()))
    return std::nullopt;
  return Message{"mitään sääntöä ei ajettu: --select ja --ignore eivät jätä yhtään",
                 "no rule was run: --select and --ignore leave none"};
}

int status_of(const CheckResult& result, const Arguments& arguments) {
  const std::string_view word = arguments.value("--fail-on").value_or("error");
  const auto fails = [&](Severity severity) { return result.count(severity) > 0; };
  bool found = false;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
    if (word == "never") break;
    found = found || fails(severity);
    if (word == word_of(severity)) break;
  }
  return found ? kFound : kClear;
}

CommandResult unusable(const Reading& reading, const Wishes& wishes, const Call& call) {
  const CheckFormat& format = check_format(wishes.format);
  if (format.write_errors == nullptr) return unusable_model(reading, call);
  const Lang lang = language_of(reading, call.lang());
  const ErrorReport report{
      .model = {.organization = reading.organization_name.in(code_of(lang), ""),
                .sources = reading.sources,
                .errors = reading.model.error(),
                .errors_left_out = reading.errors_left_out},
      .lang = lang,
      .folder = folder_of_model(*call.arguments.operand())};
  return {.status = kUnusable, .output = format.write_errors(report)};
}

CommandResult run_check(const Call& call) {
  const auto wishes = wishes_of(call.arguments);
  if (!wishes) return wrong_call(wishes.error(), call);
  const auto reading = read_operand(*call.arguments.operand());
  if (!reading) return wrong_call(reading.error(), call);
  if (!reading->model) return unusable(*reading, *wishes, call);
  const Analysis analysis = analyse(*reading->model, wishes->as_of);
  CheckResult all = check(analysis, wishes->selection);
  if (const auto problem = no_rule_left(all, wishes->selection)) return wrong_call(*problem, call);
  const auto held = held_against_baseline(std::move(all), analysis, call.arguments);
  if (!held) return wrong_call(held.error(), call);
  const CheckResult& result = held->result;
  const Lang lang = language_of(*reading, call.lang());
  const CheckReport report{.analysis = analysis,
                           .result = result,
                           .detail = wishes->detail,
                           .style = call.output_style(lang),
                           .folder = folder_of_model(*call.arguments.operand())};
  CommandResult outcome{.status = status_of(result, call.arguments),
                        .output = check_format(wishes->format).write(report)};
  for (const Message& message : held->messages)
    outcome.messages += complaint(message, call.message_style(lang));
  return outcome;
}

}  // namespace

extern const Command kCheck;
constinit const Command kCheck{
    .name = "check",
    .operand = "MODEL",
    .summary = {"puutetarkistus: mitä malli jättää auki ja mitä siitä kannattaa kysyä",
                "the gap check: what a model leaves open, and what to ask about it"},
    .operand_says = {"YAML-tiedosto, kansio jossa on client.yaml, tai - (vakiosyöte)",
                     "a YAML file, a folder with client.yaml in it, or - for standard input"},
    .examples = kExamples,
    .options = kOptions,
    .run = run_check,
};

}  // namespace stratmap
