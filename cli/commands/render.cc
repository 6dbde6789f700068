#include <filesystem>
#include <optional>

#include "cli/commands/command.h"
#include "cli/model_input.h"
#include "cli/write_file.h"
#include "cli/wrong_call.h"
#include "engine/check.h"
#include "render/dot/to_dot.h"
#include "render/svg/to_svg.h"
#include "render/views/strategy_map/map_gaps.h"
#include "render/views/view.h"

namespace stratmap {
namespace {

constexpr std::string_view kAll = "all";
constexpr std::string_view kViews[] = {"map", "ownership", "silos", "scorecard",
                                       kAll};  // those of all_views(), then all
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
     .says =
         {"mikä kuva; oletus map, strategiakartta. all piirtää kaikki kansioon, jonka -o nimeää",
          "which picture; default map, the strategy map. all draws each into the folder that -o "
          "names"}},
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
    {"stratmap render my-client --view all -o pictures/", {"kaikki kuvat", "all pictures"}},
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

// A model with all that the pictures of one call show.
struct Subject {
  Analysis analysis;
  CheckResult result;
  ViewOptions options;

  Subject(const Model& model, const Call& call, Lang lang);
};

Subject::Subject(const Model& model, const Call& call, Lang lang)
    : analysis(analyse(model)), options{.lang = lang, .paper = paper_of(call.arguments)} {
  const bool with_findings = call.arguments.has("--findings");
  const bool with_gaps = call.arguments.has("--gaps");
  if (with_findings)
    result = check(analysis);
  else if (with_gaps)
    result = check(analysis, {.select = {std::string(kProposingRule), "SM312"}, .ignore = {}});
  if (with_findings) options.findings = &result;
  if (with_gaps) options.gaps = &result;
}

std::optional<Bilingual> lack_of(const View& view, const Model& model) {
  return view.lacks == nullptr ? std::nullopt : view.lacks(model);
}

std::string left_out(const View& view, Bilingual lack, Lang lang) {
  return joined({"Ei piirretty: ", "Not drawn: "}, in_quotes(view.name), {" – ", ": "}).in(lang) +
         std::string(lack.in(lang)) + "\n";
}

CommandResult drawn(std::string_view target, Lang lang) {
  return {.output = joined({"Kuva: ", "Picture: "}, in_quotes(target), {"\n", "\n"}).in(lang)};
}

CommandResult render_one(const View& view, const Model& model, const Call& call, Lang lang,
                         std::string_view target, Format format) {
  if (const auto lack = lack_of(view, model))
    return wrong_call(joined({"kuvaa ei voi piirtää: ", "there is nothing to draw: "},
                             Message{std::string(lack->fi), std::string(lack->en)}, {"", ""}),
                      call);
  const Subject subject(model, call, lang);
  const std::string bytes = format == Format::dot
                                ? to_dot(model, subject.options.gaps, lang)
                                : to_svg(picture_of(view, subject.analysis, subject.options));
  if (target == "-") return {.output = bytes};
  if (const auto problem = write_file(std::string(target), bytes))
    return wrong_call(*problem, call);
  return drawn(target, lang);
}

// Every view that there is something to draw of, as FOLDER/NAME.svg; says which are left out.
CommandResult render_all(const Model& model, const Call& call, Lang lang, std::string_view folder) {
  if (const auto problem = make_folder(std::string(folder))) return wrong_call(*problem, call);
  const Subject subject(model, call, lang);
  CommandResult said;
  for (const View* view : all_views()) {
    if (const auto lack = lack_of(*view, model)) {
      said.output += left_out(*view, *lack, lang);
      continue;
    }
    const std::string path = (std::filesystem::path(folder) / view->name).string() + ".svg";
    if (const auto problem =
            write_file(path, to_svg(picture_of(*view, subject.analysis, subject.options))))
      return wrong_call(*problem, call);
    said.output += drawn(path, lang).output;
  }
  return said;
}

CommandResult run_render(const Call& call) {
  const auto target = call.arguments.value("--output");
  const std::string_view name = call.arguments.value("--view").value_or("map");
  const bool all = name == kAll;
  if (!target)
    return wrong_call(
        all ? Message{"mihin kansioon kuvat tallennetaan? Lisää esimerkiksi -o kuvat/",
                      "which folder should the pictures go to? Add, say, -o pictures/"}
            : Message{"minne kuva tallennetaan? Lisää esimerkiksi -o map.svg",
                      "where should the picture go? Add, say, -o map.svg"},
        call);
  const auto format = all ? tl::expected<Format, Message>(Format::svg) : format_of(*target);
  if (!format) return wrong_call(format.error(), call);
  const auto reading = read_operand(*call.arguments.operand());
  if (!reading) return wrong_call(reading.error(), call);
  if (!reading->model) return unusable_model(*reading, call);
  const Lang lang = language_of(*reading, call.lang());
  if (*format == Format::dot && name != "map")
    return wrong_call({"Graphvizin muodossa (.dot) on vain strategiakartta – käytä päätettä .svg",
                       "only the strategy map is drawn for Graphviz (.dot): use the ending .svg"},
                      call);
  if (all) return render_all(*reading->model, call, lang, *target);
  return render_one(*view_named(name), *reading->model, call, lang, *target, *format);
}

}  // namespace

extern const Command kRender;
constinit const Command kRender{
    .name = "render",
    .operand = "MODEL",
    .summary = {"piirtää strategiakartan tai muun kuvan", "draw the strategy map or another picture"},
    .operand_says = {"YAML-tiedosto, kansio jossa on client.yaml, tai - (vakiosyöte)",
                     "a YAML file, a folder with client.yaml in it, or - for standard input"},
    .examples = kExamples,
    .options = kOptions,
    .run = run_render,
};

}  // namespace stratmap
