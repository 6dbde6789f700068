#include <algorithm>

#include "cli/commands/command.h"
#include "cli/model_input.h"
#include "cli/write_file.h"
#include "cli/wrong_call.h"
#include "engine/check.h"
#include "render/dot/to_dot.h"
#include "render/svg/to_svg.h"
#include "render/views/strategy_map.h"
#include "render/views/strategy_map/map_gaps.h"

namespace stratmap {
namespace {

constexpr std::string_view kViews[] = {"map"};
constexpr std::string_view kPapers[] = {"a3", "a4", "16x9"};

constexpr Option kOptions[] = {
    {.name = "--output",
     .letter = "-o",
     .value = "FILE",
     .says = {"tiedosto, johon kuva tallennetaan; muoto tulee päätteestä: .svg tai .dot. - on "
              "vakiotuloste (svg)",
              "the file for the picture; the format comes from its ending: .svg or .dot. - is "
              "standard output (svg)"}},
    {.name = "--view",
     .value = "VIEW",
     .words = kViews,
     .says = {"mikä kuva; oletus map, strategiakartta",
              "which picture; default map, the strategy map"}},
    {.name = "--findings",
     .says = {"puutetarkistuksen havainnot kuvaan", "with the findings of the gap check"}},
    {.name = "--gaps",
     .says = {"puuttuvat yhteydet, joita tarkistus ehdottaa, katkoviivoina",
              "the missing links that the check proposes, dashed"}},
    {.name = "--paper",
     .value = "SIZE",
     .words = kPapers,
     .says = {"mihin kuva mahtuu kokonaan; oletus a3",
              "what the picture is to fit whole; default a3"}},
};

constexpr Example kExamples[] = {
    {"stratmap render my-client -o map.svg", {"strategiakartta", "the strategy map"}},
    {"stratmap render my-client -o map.svg --findings",
     {"havainnot siinä mukana", "with the findings on it"}},
    {"stratmap render my-client -o map.svg --gaps",
     {"ehdotetut yhteydet siinä mukana", "with the proposed links on it"}},
    {"stratmap render my-client -o slide.svg --paper 16x9", {"kalvolle", "for a slide"}},
    {"stratmap render my-client -o map.dot", {"Graphvizille", "for Graphviz"}},
};

Paper paper_of(const Arguments& arguments) {
  const std::string_view word = arguments.value("--paper").value_or("a3");
  return word == "a4" ? Paper::a4 : word == "16x9" ? Paper::slide_16x9 : Paper::a3;
}

enum class Format : std::uint8_t { svg, dot };

// By the ending of the file's name, in any case; `-` is svg.
tl::expected<Format, Message> format_of(std::string_view target) {
  if (target == "-") return Format::svg;
  const std::size_t name = target.rfind('/') == std::string_view::npos ? 0 : target.rfind('/') + 1;
  const std::size_t point = target.find_last_of('.');
  const bool has_ending = point != std::string_view::npos && point >= name;
  std::string ending(has_ending ? target.substr(point + 1) : "");
  for (char& c : ending)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  if (ending == "svg") return Format::svg;
  if (ending == "dot") return Format::dot;
  const bool is_later = ending == "png" || ending == "pdf";
  const Bilingual after = is_later ? Bilingual{" – tämä versio piirtää vasta muodot .svg ja .dot",
                                               ": this version draws .svg and .dot, not yet ."}
                                   : Bilingual{" – päätteen pitää olla .svg tai .dot",
                                               ": the ending should be .svg or .dot"};
  Message message = joined({"", ""}, in_quotes(target), after);
  if (is_later) message.en += ending;
  return tl::unexpected(message);
}

std::string picture(const Analysis& analysis, const MapOptions& options, Format format) {
  switch (format) {
    case Format::svg:
      return to_svg(strategy_map(analysis, options));
    case Format::dot:
      return to_dot(analysis.model, options.gaps, options.lang);
  }
  return "";
}

std::string picture_of(const Reading& reading, const Call& call, Lang lang, Format format) {
  const Analysis analysis = analyse(*reading.model);
  MapOptions options{.lang = lang, .paper = paper_of(call.arguments)};
  const bool with_findings = call.arguments.has("--findings");
  const bool with_gaps = call.arguments.has("--gaps");
  CheckResult result;
  if (with_findings)
    result = check(analysis);
  else if (with_gaps)
    result = check(analysis, {.select = {std::string(kProposingRule)}, .ignore = {}});
  if (with_findings) options.findings = &result;
  if (with_gaps) options.gaps = &result;
  return picture(analysis, options, format);
}

CommandResult run_render(const Call& call) {
  const auto target = call.arguments.value("--output");
  if (!target)
    return wrong_call({"minne kuva tallennetaan? Lisää esimerkiksi -o map.svg",
                       "where should the picture go? Add, say, -o map.svg"},
                      call);
  const auto format = format_of(*target);
  if (!format) return wrong_call(format.error(), call);
  const auto reading = read_operand(*call.arguments.operand());
  if (!reading) return wrong_call(reading.error(), call);
  if (!reading->model) return unusable_model(*reading, call);
  const Lang lang = language_of(*reading, call.lang());
  const std::string bytes = picture_of(*reading, call, lang, *format);
  if (*target == "-") return {.output = bytes};
  if (const auto problem = write_file(std::string(*target), bytes))
    return wrong_call(*problem, call);
  return {.output = joined({"Kuva: ", "Picture: "}, in_quotes(*target), {"\n", "\n"}).in(lang)};
}

}  // namespace

extern const Command kRender;
constinit const Command kRender{
    .name = "render",
    .operand = "MODEL",
    .summary = {"piirtää strategiakartan", "draw the strategy map"},
    .operand_says = {"YAML-tiedosto, kansio jossa on client.yaml, tai - (vakiosyöte)",
                     "a YAML file, a folder with client.yaml in it, or - for standard input"},
    .examples = kExamples,
    .options = kOptions,
    .run = run_render,
};

}  // namespace stratmap
