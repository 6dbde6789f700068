#include "engine/what_if/what_if.h"
#include "cli/commands/command.h"
#include "cli/model_input.h"
#include "cli/picture_format.h"
#include "cli/progress_bar.h"
#include "cli/render_subject.h"
#include "cli/score_changes.h"
#include "cli/theme_input.h"
#include "cli/unread_rows.h"
#include "cli/write_file.h"
#include "cli/wrong_call.h"
#include "render/report/what_if_json.h"
#include "render/report/what_if_text.h"
#include "render/what_if/what_if_map.h"

namespace stratmap {
namespace {

constexpr std::string_view kFormats[] = {"text", "json"};
constexpr std::string_view kPapers[] = {"a3", "a4", "16x9"};

constexpr Option kOptions[] = {
    {.name = "--set",
     .value = "OBJECTIVE=POINTS",
     .says = {"mitä muutetaan ja montako pistettä (−100…100); voi toistaa",
              "what is changed, and by how many score points (−100…100); may be repeated"},
     .times = Option::Times::all_count},
    {.name = "--horizon",
     .value = "TIME",
     .says = {"mihin asti katsotaan: 24mo, 6q, 3y; muuten mallin `horizon`, muuten 24 kuukautta",
              "how far to look: 24mo, 6q, 3y; else the model's `horizon`, else 24 months"}},
    {.name = "--output",
     .letter = "-o",
     .value = "FILE",
     .says = {"strategiakartta, jossa näkyy, kuka liikkuu: .svg, .png tai .pdf",
              "the strategy map with what moves on it: .svg, .png or .pdf"}},
    {.name = "--paper",
     .value = "SIZE",
     .words = kPapers,
     .says = {"mihin kuva mahtuu kokonaan; oletus a3",
              "what the picture is to fit whole; default a3"}},
    {.name = "--theme",
     .value = "FILE",
     .says = {"kuvaan oman talon värit, kirjasin ja logo YAML-tiedostosta",
              "for the picture your own firm's colours, typeface and logo, from a YAML file"}},
    {.name = "--adoption",
     .says = {"kenet vakuuttaa ensin, jotta muut toiminnot seuraavat",
              "whom to convince first, so that other functions follow"}},
    {.name = "--fcm",
     .says = {"rinnalle sumea kognitiivinen kartta (ei viiveitä, tanh)",
              "a fuzzy cognitive map beside it (no lags, tanh)"}},
    {.name = "--format",
     .value = "FORMAT",
     .words = kFormats,
     .says = {"ihmiselle vai ohjelmalle; oletus text", "for people or for programs; default text"}},
};

constexpr Example kExamples[] = {
    {"stratmap what-if my-client --set on-time=+10",
     {"kuka liikkuu, kuinka paljon ja milloin", "who moves, how much and when"}},
    {"stratmap what-if my-client --set on-time=+10,price=-5",
     {"kaksi muutosta yhdessä", "two changes together"}},
    {"stratmap what-if my-client --set on-time=+10 --horizon 5y",
     {"viisi vuotta eteenpäin", "five years ahead"}},
    {"stratmap what-if my-client --set on-time=+10 -o map.svg", {"kartalla", "on the map"}},
    {"stratmap what-if my-client --set on-time=+10 --adoption",
     {"kenet vakuuttaa ensin", "whom to convince first"}},
};

// The picture in its file; says where it is.
CommandResult drawn(const WhatIf& result, const Analysis& analysis, std::string_view target,
                    const PictureWriting& writing, const Call& call, Lang lang) {
  auto theme = theme_of(call, lang);
  if (!theme) return theme.error();
  const Scene scene =
      what_if_map(result, analysis,
                  {.lang = lang, .paper = paper_of(call.arguments), .theme = *std::move(theme)});
  const auto bytes = to_bytes(scene, writing);
  if (!bytes) return wrong_call(bytes.error(), call);
  if (target == "-") return {.output = *bytes};
  if (const auto problem = write_file(std::string(target), *bytes))
    return wrong_call(*problem, call);
  return {.output = joined({"Kuva: ", "Picture: "}, in_quotes(target), {"\n", "\n"}).in(lang)};
}

// How the picture is to be written, where one is asked for.
tl::expected<std::optional<PictureWriting>, Message> wanted_picture(const Arguments& arguments) {
  const auto target = arguments.value("--output");
  if (!target) return std::nullopt;
  const auto writing = picture_writing(*target, arguments);
  if (!writing) return tl::unexpected(writing.error());
  if (writing->format == PictureFormat::dot)
    return tl::unexpected(
        Message{"entä jos -kuvaa ei piirretä Graphvizille (.dot) – käytä "
                "päätettä .svg",
                "a what-if is not drawn for Graphviz (.dot): use the ending "
                ".svg"});
  return *writing;
}

WhatIf worked_out(const Analysis& analysis, const std::vector<Change>& changes, WhatIfTerms terms,
                  const Surroundings& surroundings, Lang lang) {
  ProgressBar bar(surroundings.messages, lang);
  terms.threads = bar.threads();
  return what_if(analysis, changes, terms);
}

CommandResult run_what_if(const Call& call) {
  const auto picture = wanted_picture(call.arguments);
  if (!picture) return wrong_call(picture.error(), call);
  const auto reading = read_operand(*call.arguments.operand());
  if (!reading) return wrong_call(reading.error(), call);
  if (!reading->model) return unusable_model(*reading, call);
  const Model& model = *reading->model;
  const auto changes = score_changes(model, call.arguments.values("--set"));
  if (!changes) return wrong_call(changes.error(), call);
  const Analysis analysis = analyse(model);
  WhatIfTerms terms{.horizon_months = horizon_of(analysis),
                    .with_fcm = call.arguments.has("--fcm"),
                    .with_adoption = call.arguments.has("--adoption")};
  if (const auto word = call.arguments.value("--horizon")) {
    const auto months = horizon_months(*word);
    if (!months) return wrong_call(months.error(), call);
    terms.horizon_months = *months;
  }
  const Lang lang = language_of(*reading, call.lang());
  const WhatIf result = worked_out(analysis, *changes, terms, call.surroundings, lang);
  if (*picture)
    return drawn(result, analysis, *call.arguments.value("--output"), **picture, call, lang);
  std::string note = note_on_unread_rows(model, call.message_style(lang));
  if (call.arguments.value("--format") == "json")
    return {.output = what_if_json(result, model), .messages = std::move(note)};
  return {.output = what_if_text(result, model, call.output_style(lang)),
          .messages = std::move(note)};
}

}  // namespace

extern const Command kWhatIf;
constinit const Command kWhatIf{
    .name = "what-if",
    .operand = "MODEL",
    .summary = {"entä jos: mitä muutos yhdessä tavoitteessa tekisi muille, kartan oletuksilla",
                "what a change at one objective would do to the others, as the map assumes"},
    .operand_says = {"YAML-tiedosto, kansio jossa on client.yaml, tai - (vakiosyöte)",
                     "a YAML file, a folder with client.yaml in it, or - for standard input"},
    .examples = kExamples,
    .options = kOptions,
    .run = run_what_if,
};

}  // namespace stratmap
