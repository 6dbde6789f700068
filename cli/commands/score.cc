#include "base/number.h"
#include "cli/commands/command.h"
#include "cli/day_wished.h"
#include "cli/model_input.h"
#include "cli/unread_rows.h"
#include "cli/workbook.h"
#include "cli/write_file.h"
#include "cli/wrong_call.h"
#include "render/report/score_json.h"
#include "render/report/score_sheet.h"
#include "render/report/score_text.h"

namespace stratmap {
namespace {

constexpr std::string_view kFormats[] = {"text", "json", "csv", "xlsx"};

constexpr Option kOptions[] = {
    {.name = "--as-of",
     .value = "DATE",
     .says = {"pisteet annettuna päivänä (2026-09-30) tai jakson lopussa (2026-Q3), niin kuin ne "
              "silloin tiedettiin",
              "the scores on a day (2026-09-30) or at the end of a period (2026-Q3), as they were "
              "known then"}},
    {.name = "--trend",
     .value = "N",
     .says = {"miten pisteet ovat kehittyneet, N jaksoa taaksepäin",
              "how scores moved, N periods back"}},
    {.name = "--format",
     .value = "FORMAT",
     .words = kFormats,
     .says = {"ihmiselle, ohjelmalle (json), taulukkoon (csv) vai Exceliin (xlsx); oletus text, "
              "tai tiedoston pääte",
              "for people, for programs (json), for a spreadsheet (csv) or for Excel (xlsx); "
              "default text, or the file's ending"}},
    {.name = "--output",
     .letter = "-o",
     .value = "FILE",
     .says = {"tiedosto, johon tulos tallennetaan; muuten vakiotuloste",
              "the file for the result; else standard output"}},
};

constexpr Example kExamples[] = {
    {"stratmap score my-client", {"mittarit, tavoitteet ja kartta", "metrics, objectives and map"}},
    {"stratmap score my-client --trend 12",
     {"ja miten tavoitteet ovat kehittyneet", "and how objectives moved"}},
    {"stratmap score my-client --as-of 2026-06-30",
     {"kesäkuun raportti uudelleen", "June's report once more"}},
    {"stratmap score my-client -o scores.xlsx", {"Exceliin", "for Excel"}},
    {"stratmap score my-client --format json", {"ohjelmille", "for programs"}},
};

// What the call asks for, read and found sensible.
struct Wishes {
  std::optional<Day> as_of;
  std::size_t periods_back = 0;
  std::string_view format = "text";
};

tl::expected<std::size_t, Message> periods_wished(const Arguments& arguments) {
  const auto word = arguments.value("--trend");
  if (!word) return 0;
  const auto count = parse_number(*word);
  const bool is_whole = count && *count == static_cast<double>(static_cast<int>(*count));
  if (is_whole && *count >= 1 && *count <= static_cast<double>(kMostPeriodsBack))
    return static_cast<std::size_t>(*count);
  return tl::unexpected(joined({"--trend on kokonaisluku väliltä 1–520, ei ",
                                "--trend is a whole number from 1 to 520, not "},
                               in_quotes(*word)));
}

std::string_view format_wished(const Arguments& arguments) {
  if (const auto word = arguments.value("--format")) return *word;
  const std::string_view target = arguments.value("--output").value_or("");
  for (const std::string_view format : kFormats)
    if (target.size() > format.size() && target.ends_with(format) &&
        target[target.size() - format.size() - 1] == '.')
      return format;
  return "text";
}

tl::expected<Wishes, Message> wishes_of(const Arguments& arguments) {
  const auto day = day_wished(arguments);
  if (!day) return tl::unexpected(day.error());
  const auto periods = periods_wished(arguments);
  if (!periods) return tl::unexpected(periods.error());
  return Wishes{*day, *periods, format_wished(arguments)};
}

tl::expected<std::string, Message> report(const ScoreCard& card, const Analysis& analysis,
                                          std::string_view format, Lang lang, const Call& call) {
  if (format == "json") return score_json(card, analysis, lang);
  if (format == "csv") return sheet_csv(score_sheet(card, analysis, lang));
  if (format == "xlsx")
    return workbook_of(score_sheet(card, analysis, lang), lang == Lang::fi ? "Pisteet" : "Scores",
                       lang);
  TerminalStyle style = call.output_style(lang);
  if (call.arguments.value("--output")) style = {.lang = lang};
  return score_text(card, analysis, style);
}

CommandResult run_score(const Call& call) {
  const auto wishes = wishes_of(call.arguments);
  if (!wishes) return wrong_call(wishes.error(), call);
  const auto target = call.arguments.value("--output");
  if (wishes->format == "xlsx" && !target && call.surroundings.output.is_terminal)
    return wrong_call({"Excel-taulukko ei sovi päätteeseen – lisää esimerkiksi -o pisteet.xlsx",
                       "a workbook is not for a terminal; add, say, -o scores.xlsx"},
                      call);
  const auto reading = read_operand(*call.arguments.operand());
  if (!reading) return wrong_call(reading.error(), call);
  if (!reading->model) return unusable_model(*reading, call);
  const Lang lang = language_of(*reading, call.lang());
  const Analysis analysis = analyse(*reading->model, wishes->as_of);
  const ScoreCard card = score_card(analysis, wishes->periods_back);
  auto bytes = report(card, analysis, wishes->format, lang, call);
  if (!bytes) return wrong_call(bytes.error(), call);
  std::string note = note_on_unread_rows(*reading->model, call.message_style(lang));
  if (!target || *target == "-") return {.output = std::move(*bytes), .messages = std::move(note)};
  if (const auto problem = write_file(std::string(*target), *bytes))
    return wrong_call(*problem, call);
  return {.output = joined({"Pisteet: ", "Scores: "}, in_quotes(*target), {"\n", "\n"}).in(lang),
          .messages = std::move(note)};
}

}  // namespace

extern const Command kScore;
constinit const Command kScore{
    .name = "score",
    .operand = "MODEL",
    .summary = {"mittareiden, tavoitteiden ja kartan pisteet: missä ollaan ja mihin on matkaa",
                "the scores of metrics, objectives and map: where things stand, and how far to go"},
    .operand_says = {"YAML-tiedosto, kansio jossa on client.yaml, tai - (vakiosyöte)",
                     "a YAML file, a folder with client.yaml in it, or - for standard input"},
    .examples = kExamples,
    .options = kOptions,
    .run = run_score,
};

}  // namespace stratmap
