#include "cli/commands/command.h"
#include "cli/model_input.h"
#include "engine/network/network_figures.h"
#include "render/report/network_csv.h"
#include "render/report/network_json.h"
#include "render/report/network_text.h"

namespace stratmap {
namespace {

constexpr std::string_view kFormats[] = {"text", "json", "csv"};
constexpr std::string_view kSubjects[] = {"functions", "objectives"};

constexpr Option kOptions[] = {
    {.name = "--of",
     .value = "WHAT",
     .words = kSubjects,
     .says = {"toimintojen yhteydet vai tavoitteiden nuolet; oletus functions",
              "the ties of functions, or the arrows of objectives; default functions"}},
    {.name = "--weighted",
     .says = {"vahva yhteys on lyhyempi matka kuin heikko",
              "a strong tie is a shorter way than a weak one"}},
    {.name = "--format",
     .value = "FORMAT",
     .words = kFormats,
     .says = {"ihmiselle, ohjelmalle vai taulukkoon; oletus text",
              "for people, for programs or for a spreadsheet; default text"}},
};

constexpr Example kExamples[] = {
    {"stratmap network my-client",
     {"kuka yhdistää ketkä, ja mitkä ryhmät ovat sisäänpäin",
      "who joins whom, and which groups keep to themselves"}},
    {"stratmap network my-client --of objectives", {"kartan nuolista", "of the map's arrows"}},
    {"stratmap network my-client --format csv > ties.csv", {"taulukkoon", "for a spreadsheet"}},
};

CommandResult run_network(const Call& call) {
  const auto reading = read_operand(*call.arguments.operand());
  if (!reading) return wrong_call(reading.error(), call);
  if (!reading->model) return unusable_model(*reading, call);
  const Model& model = *reading->model;
  const Analysis analysis = analyse(model);
  const Lang lang = language_of(*reading, call.lang());
  const NetworkOf of =
      call.arguments.value("--of") == "objectives" ? NetworkOf::objectives : NetworkOf::functions;
  const TieLength length =
      call.arguments.has("--weighted") ? TieLength::by_strength : TieLength::one;
  const NetworkFigures figures = of == NetworkOf::objectives ? objective_figures(analysis, length)
                                                             : function_figures(analysis, length);
  const std::string_view format = call.arguments.value("--format").value_or("text");
  if (format == "json") return {.output = network_json(figures)};
  if (format == "csv") return {.output = network_csv(figures, model, lang)};
  return {.output = network_text(figures, of, model, call.output_style(lang))};
}

}  // namespace

extern const Command kNetwork;
constinit const Command kNetwork{
    .name = "network",
    .operand = "MODEL",
    .summary = {"verkoston luvut: välittäjät, sillat, yhteisöt ja ryhmien sisäänpäin kääntyneisyys",
                "the network's figures: brokers, bridges, communities, and how inward groups are"},
    .operand_says = {"YAML-tiedosto, kansio jossa on client.yaml, tai - (vakiosyöte)",
                     "a YAML file, a folder with client.yaml in it, or - for standard input"},
    .examples = kExamples,
    .options = kOptions,
    .run = run_network,
};

}  // namespace stratmap
