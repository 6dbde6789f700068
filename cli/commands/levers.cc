#include "cli/commands/command.h"
#include "cli/model_input.h"
#include "cli/progress_bar.h"
#include "cli/unread_rows.h"
#include "engine/leverage/dematel.h"
#include "engine/leverage/leverage.h"
#include "render/report/levers_json.h"
#include "render/report/levers_text.h"

namespace stratmap {
namespace {

constexpr std::string_view kFormats[] = {"text", "json"};

constexpr Option kOptions[] = {
    {.name = "--format",
     .value = "FORMAT",
     .words = kFormats,
     .says = {"ihmiselle vai ohjelmalle; oletus text", "for people or for programs; default text"}},
};

constexpr Example kExamples[] = {
    {"stratmap levers my-client",
     {"mistä kannattaisi aloittaa, kartan oletuksilla", "where to begin, as the map assumes"}},
    {"stratmap levers my-client --format json", {"ohjelmalle", "for programs"}},
};

Levers worked_out(const Model& model, const Surroundings& surroundings, Lang lang) {
  ProgressBar bar(surroundings.messages, lang);
  return levers_of(analyse(model), bar.threads());
}

CommandResult run_levers(const Call& call) {
  const auto reading = read_operand(*call.arguments.operand());
  if (!reading) return wrong_call(reading.error(), call);
  if (!reading->model) return unusable_model(*reading, call);
  const Model& model = *reading->model;
  const Lang lang = language_of(*reading, call.lang());
  const Levers levers = worked_out(model, call.surroundings, lang);
  const auto dematel = dematel_of(model);
  std::string note = note_on_unread_rows(model, call.message_style(lang));
  if (call.arguments.value("--format") == "json")
    return {.output = levers_json(levers, dematel, model), .messages = std::move(note)};
  return {.output = levers_text(levers, dematel, model, call.output_style(lang)),
          .messages = std::move(note)};
}

}  // namespace

extern const Command kLevers;
constinit const Command kLevers{
    .name = "levers",
    .operand = "MODEL",
    .summary = {"vivut: mikä tavoite nostaisi kartan huippua eniten, kartan oletuksilla",
                "levers: which objective would lift the top of the map most, as the map assumes"},
    .operand_says = {"YAML-tiedosto, kansio jossa on client.yaml, tai - (vakiosyöte)",
                     "a YAML file, a folder with client.yaml in it, or - for standard input"},
    .examples = kExamples,
    .options = kOptions,
    .run = run_levers,
};

}  // namespace stratmap
