#include <charconv>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "cli/commands/command.h"
#include "cli/day_wished.h"
#include "cli/model_input.h"
#include "cli/progress_bar.h"
#include "cli/unread_rows.h"
#include "cli/write_file.h"
#include "cli/wrong_call.h"
#include "engine/evidence/link_evidence.h"
#include "render/report/evidence_json.h"
#include "render/report/evidence_plots.h"
#include "render/report/evidence_text.h"

namespace stratmap {
namespace {

constexpr std::string_view kFormats[] = {"text", "json"};

constexpr Option kOptions[] = {
    {.name = "--as-of",
     .value = "DATE",
     .says = {"katso lukuja sellaisina kuin ne olivat annettuna päivänä (2026-09-30) tai jakson "
              "lopussa (2026-Q3)",
              "look at the numbers as they were on a day (2026-09-30), or at the end of a period "
              "(2026-Q3)"}},
    {.name = "--yekutieli",
     .says = {"tiukempi korjaus monelle testille, myös kun nuolilla on yhteisiä mittareita "
              "(Benjamini–Yekutieli)",
              "a stricter correction for many tests, also where arrows share metrics "
              "(Benjamini–Yekutieli)"}},
    {.name = "--seed",
     .value = "N",
     .says = {"toinen satunnaislukujen siemen; oletus 1",
              "another seed of the random numbers; default 1"}},
    {.name = "--plots",
     .value = "FOLDER",
     .says = {"piirrä jokaisesta nuolesta, jolla on lukuja, kuva kansioon (.svg)",
              "draw a picture of each arrow that has numbers into a folder (.svg)"}},
    {.name = "--format",
     .value = "FORMAT",
     .words = kFormats,
     .says = {"ihmiselle vai ohjelmalle; oletus text", "for people or for programs; default text"}},
};

constexpr Example kExamples[] = {
    {"stratmap evidence my-client",
     {"mitä luvut sanovat kartan nuolista", "what the numbers say of the map's arrows"}},
    {"stratmap evidence my-client --as-of 2025-12",
     {"niin kuin ne tiedettiin vuoden 2025 lopussa", "as they were known at the end of 2025"}},
    {"stratmap evidence my-client --plots evidence/",
     {"kuva jokaisesta nuolesta", "with a picture of each arrow"}},
    {"stratmap evidence my-client --format json", {"ohjelmille", "for programs"}},
};

tl::expected<std::uint64_t, Message> seed_wished(const Arguments& arguments) {
  const std::string_view word = arguments.value("--seed").value_or("1");
  std::uint64_t seed = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), seed);
  if (error == std::errc{} && end == word.data() + word.size()) return seed;
  return tl::unexpected(
      joined({"", ""}, in_quotes(word),
             {" ei ole kokonaisluku nollasta ylöspäin", " is not a whole number from 0 up"}));
}

// Draws into the folder that was asked for; says what went wrong, or nothing.
std::optional<Message> draw_plots(const Evidence& evidence, const Analysis& analysis,
                                  std::string_view folder, Lang lang) {
  if (auto problem = make_folder(std::string(folder))) return problem;
  for (const EvidencePlot& plot : evidence_plots(evidence, analysis, lang)) {
    const std::string path = (std::filesystem::path(folder) / plot.name).string() + ".svg";
    if (auto problem = write_file(path, plot.svg)) return problem;
  }
  return std::nullopt;
}

Evidence tested(const Analysis& analysis, EvidenceWishes wishes, const Surroundings& surroundings,
                Lang lang) {
  ProgressBar bar(surroundings.messages, lang);
  wishes.threads = bar.threads();
  return evidence_of(analysis, wishes);
}

CommandResult run_evidence(const Call& call) {
  const auto day = day_wished(call.arguments);
  if (!day) return wrong_call(day.error(), call);
  const auto seed = seed_wished(call.arguments);
  if (!seed) return wrong_call(seed.error(), call);
  const auto reading = read_operand(*call.arguments.operand());
  if (!reading) return wrong_call(reading.error(), call);
  if (!reading->model) return unusable_model(*reading, call);
  const Analysis analysis = analyse(*reading->model, *day);
  const Lang lang = language_of(*reading, call.lang());
  EvidenceWishes wishes{.seed = *seed};
  if (call.arguments.has("--yekutieli")) wishes.rule = FalseDiscovery::benjamini_yekutieli;
  const Evidence evidence = tested(analysis, wishes, call.surroundings, lang);
  if (const auto folder = call.arguments.value("--plots"))
    if (const auto problem = draw_plots(evidence, analysis, *folder, lang))
      return wrong_call(*problem, call);
  std::string note = note_on_unread_rows(*reading->model, call.message_style(lang));
  if (call.arguments.value("--format") == "json")
    return {.output = evidence_json(evidence, analysis, lang), .messages = std::move(note)};
  return {.output = evidence_text(evidence, analysis, call.output_style(lang)),
          .messages = std::move(note)};
}

}  // namespace

extern const Command kEvidence;
constinit const Command kEvidence{
    .name = "evidence",
    .operand = "MODEL",
    .summary = {"mitä luvut sanovat nuolista: tukevatko ne oletuksia, joiden mukaan ohjataan",
                "what the numbers say of the arrows: do they support what is assumed"},
    .operand_says = {"YAML-tiedosto, kansio jossa on client.yaml, tai - (vakiosyöte)",
                     "a YAML file, a folder with client.yaml in it, or - for standard input"},
    .examples = kExamples,
    .options = kOptions,
    .run = run_evidence,
};

}  // namespace stratmap
