#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "cli/chosen_function.h"
#include "cli/chosen_theme.h"
#include "cli/commands/command.h"
#include "cli/earlier_map.h"
#include "cli/model_input.h"
#include "cli/picture_format.h"
#include "cli/theme_input.h"
#include "cli/write_file.h"
#include "cli/wrong_call.h"
#include "engine/check.h"
#include "render/dot/to_dot.h"
#include "render/views/strategy_map/function_focus.h"
#include "render/views/view.h"

namespace stratmap {
namespace {

constexpr std::string_view kFunctions = "functions";
constexpr std::string_view kAll = "all";
constexpr std::string_view kViews[] = {
    "map",   "ownership", "silos",    "scorecard", "journey",
    "modes", "threads",   kFunctions, kAll};  // those of all_views(), then folders
constexpr std::string_view kOptionsOfTheMap[] = {"--theme-only", "--keep-positions", "--function"};
constexpr std::string_view kPapers[] = {"a3", "a4", "16x9"};

constexpr Option kOptions[] = {
    {.name = "--output",
     .letter = "-o",
     .value = "FILE",
     .says =
         {"tiedosto, johon kuva tallennetaan; muoto tulee päätteestä: .svg, .png, .pdf tai .dot. "
          "- on vakiotuloste (svg)",
          "the file for the picture; the format comes from its ending: .svg, .png, .pdf or "
          ".dot. - is standard output (svg)"}},
    {.name = "--view",
     .value = "VIEW",
     .words = kViews,
     .says =
         {"mikä kuva; oletus map, strategiakartta. all piirtää kaikki kansioon, jonka -o nimeää, "
          "functions jokaisen toiminnon oman kartan",
          "which picture; default map, the strategy map. all draws each into the folder that -o "
          "names, functions the map of each function"}},
    {.name = "--function",
     .value = "ID",
     .says = {"toiminnon oma kartta: sen laatikot täysissä väreissä, muut haaleina",
              "the map of one function: its boxes in full colour, the others faded"}},
    {.name = "--findings",
     .says = {"puutetarkistuksen havainnot kuvaan map", "the findings of the gap check, on map"}},
    {.name = "--gaps",
     .says = {"puuttuvat yhteydet, joita tarkistus ehdottaa, katkoviivoina kuviin map ja silos",
              "the missing links that the check proposes, dashed, on map and silos"}},
    {.name = "--theme-only",
     .value = "ID",
     .says = {"kartta yhdestä teemasta; muiden teemojen tavoitteet jäävät pois",
              "the map of one theme, without the objectives of the others"}},
    {.name = "--keep-positions",
     .value = "FILE",
     .says = {"aiempi kartta (.svg), josta laatikot siirtyvät mahdollisimman vähän",
              "an earlier map (.svg) from which boxes move as little as possible"}},
    {.name = "--paper",
     .value = "SIZE",
     .words = kPapers,
     .says = {"mihin kuva mahtuu kokonaan; oletus a3",
              "what the picture is to fit whole; default a3"}},
    {.name = "--theme",
     .value = "FILE",
     .says = {"oman talon värit, kirjasin ja logo YAML-tiedostosta",
              "your own firm's colours, typeface and logo, from a YAML file"}},
    {.name = "--dpi",
     .value = "N",
     .says = {"png-kuvan pisteitä tuumalla; oletus 300", "dots per inch of a png; default 300"}},
    {.name = "--embed-font",
     .says = {"kirjasin mukaan svg-tiedostoon: selain näyttää kuvan samoin joka koneessa",
              "the typeface inside the svg: a browser shows it alike on every machine"}},
    {.name = "--text-as-paths",
     .says = {"kirjaimet viivoina: kuva on sama joka ohjelmassa, mutta sen sanoja ei voi hakea",
              "letters as outlines: the same in every program, but its words can't be searched"}},
};

constexpr Example kExamples[] = {
    {"stratmap render my-client -o map.svg", {"strategiakartta", "the strategy map"}},
    {"stratmap render my-client -o map.svg --findings",
     {"havainnot siinä mukana", "with the findings on it"}},
    {"stratmap render my-client -o map.svg --gaps",
     {"ehdotetut yhteydet siinä mukana", "with the proposed links on it"}},
    {"stratmap render my-client -o slide.svg --paper 16x9", {"kalvolle", "for a slide"}},
    {"stratmap render my-client -o map.pdf --paper a3", {"painettavaksi", "for the printer"}},
    {"stratmap render my-client --function sales -o sales.svg",
     {"myynnin oma kartta", "the map of sales"}},
    {"stratmap render my-client --view functions -o functions/",
     {"jokaisen toiminnon kartta", "the map of each function"}},
    {"stratmap render my-client --view all -o pictures/", {"kaikki kuvat", "all pictures"}},
    {"stratmap render my-client -o map.dot", {"Graphvizille", "for Graphviz"}},
};

Paper paper_of(const Arguments& arguments) {
  const std::string_view word = arguments.value("--paper").value_or("a3");
  return word == "a4" ? Paper::a4 : word == "16x9" ? Paper::slide_16x9 : Paper::a3;
}

using Views = std::span<const View* const>;

// A model with all that the pictures of one call show.
struct Subject {
  Analysis analysis;
  CheckResult result;
  std::optional<DrawnPlaces> earlier = {};  // where `--keep-positions` names a map
  ViewOptions options;

  Subject(const Model& model, Views views, const Call& call, Lang lang, PictureTheme theme);
  const Model& model() const { return analysis.model; }
};

std::vector<std::string> proposing_rules(Views views) {
  std::vector<std::string> rules;
  for (const View* view : views)
    if (!view->proposing_rule.empty()) rules.emplace_back(view->proposing_rule);
  return rules;
}

Subject::Subject(const Model& model, Views views, const Call& call, Lang lang, PictureTheme theme)
    : analysis(analyse(model)),
      options{.lang = lang, .paper = paper_of(call.arguments), .theme = std::move(theme)} {
  const std::vector<std::string> proposing = proposing_rules(views);
  const bool with_findings = call.arguments.has("--findings");
  const bool with_gaps = call.arguments.has("--gaps") && !proposing.empty();
  if (with_findings)
    result = check(analysis);
  else if (with_gaps)
    result = check(analysis, {.select = proposing, .ignore = {}});
  if (with_findings) options.findings = &result;
  if (with_gaps) options.gaps = &result;
}

Message nothing_to_draw(Bilingual lack) {
  return joined({"kuvaa ei voi piirtää: ", "there is nothing to draw: "},
                Message{std::string(lack.fi), std::string(lack.en)}, {"", ""});
}

// The options of the map that name something else than words.
std::optional<Message> set_map_options(Subject& subject, const Call& call) {
  if (const auto id = call.arguments.value("--theme-only")) {
    const auto theme = chosen_theme(subject.model(), *id);
    if (!theme) return theme.error();
    subject.options.theme_only = *theme;
  }
  if (const auto id = call.arguments.value("--function")) {
    const auto function = chosen_function(subject.model(), *id);
    if (!function) return function.error();
    if (!focus_on(*function, subject.analysis).is_on_map()) return nothing_to_draw(kNoBoxes);
    subject.options.function = *function;
  }
  if (const auto path = call.arguments.value("--keep-positions")) {
    auto earlier = read_earlier_map(std::string(*path));
    if (!earlier) return earlier.error();
    subject.earlier = *std::move(earlier);
    subject.options.keep = &*subject.earlier;
  }
  return std::nullopt;
}

std::optional<Bilingual> lack_of(const View& view, const Model& model) {
  return view.lacks == nullptr ? std::nullopt : view.lacks(model);
}

std::string left_out(std::string_view name, Bilingual lack, Lang lang) {
  return joined({"Ei piirretty: ", "Not drawn: "}, in_quotes(name), {" – ", ": "}).in(lang) +
         std::string(lack.in(lang)) + "\n";
}

// A picture in its format, and what to say of it: a line each.
struct Drawing {
  std::string bytes;
  std::string remarks;
};

CommandResult drawn(std::string_view target, const Drawing& drawing, Lang lang) {
  return {.output = joined({"Kuva: ", "Picture: "}, in_quotes(target), {"\n", "\n"}).in(lang) +
                    drawing.remarks};
}

tl::expected<Drawing, Message> drawing_of(const View& view, const Subject& subject,
                                          const PictureWriting& writing) {
  const ViewOptions& options = subject.options;
  if (writing.format == PictureFormat::dot)
    return Drawing{.bytes = to_dot(subject.model(), options.gaps, options.lang), .remarks = {}};
  Scene scene = picture_of(view, subject.analysis, options);
  auto bytes = to_bytes(scene, writing);
  if (!bytes) return tl::unexpected(bytes.error());
  if (auto note = note_on_letters(scene, writing, options.lang); !note.empty())
    scene.remarks.push_back(std::move(note));
  Drawing drawing{.bytes = std::move(*bytes), .remarks = {}};
  for (const std::string& remark : scene.remarks) drawing.remarks += "– " + remark + "\n";
  return drawing;
}

CommandResult render_one(const View& view, const Subject& subject, const Call& call,
                         std::string_view target, const PictureWriting& writing) {
  if (const auto lack = lack_of(view, subject.model()))
    return wrong_call(nothing_to_draw(*lack), call);
  const Lang lang = subject.options.lang;
  const auto drawing = drawing_of(view, subject, writing);
  if (!drawing) return wrong_call(drawing.error(), call);
  if (target == "-") return {.output = drawing->bytes, .messages = drawing->remarks};
  if (const auto problem = write_file(std::string(target), drawing->bytes))
    return wrong_call(*problem, call);
  return drawn(target, *drawing, lang);
}

// The picture as FOLDER/NAME.svg; adds to what is said.
std::optional<CommandResult> problem_writing(const View& view, const Subject& subject,
                                             std::string_view folder, std::string_view name,
                                             const PictureWriting& writing, const Call& call,
                                             CommandResult& said) {
  const std::string path = (std::filesystem::path(folder) / name).string() + ".svg";
  const auto drawing = drawing_of(view, subject, writing);
  if (!drawing) return wrong_call(drawing.error(), call);
  if (const auto problem = write_file(path, drawing->bytes)) return wrong_call(*problem, call);
  said.output += drawn(path, *drawing, subject.options.lang).output;
  return std::nullopt;
}

// The map of every function as FOLDER/ID.svg; says which have no box on it.
CommandResult render_functions(Subject& subject, const Call& call, std::string_view folder,
                               const PictureWriting& writing) {
  const Model& model = subject.model();
  if (model.functions.empty()) return wrong_call(nothing_to_draw(kNoFunctions), call);
  if (const auto problem = make_folder(std::string(folder))) return wrong_call(*problem, call);
  CommandResult said;
  for (std::size_t i = 0; i < model.functions.size(); ++i) {
    subject.options.function = id_at<Function>(i);
    const std::string& id = model.functions[i].id;
    if (!focus_on(*subject.options.function, subject.analysis).is_on_map())
      said.output += left_out(id, kNoBoxes, subject.options.lang);
    else if (auto problem =
                 problem_writing(*view_named("map"), subject, folder, id, writing, call, said))
      return *std::move(problem);
  }
  return said;
}

// Every view that there is something to draw of, as FOLDER/NAME.svg; says which are left out.
CommandResult render_all(const Subject& subject, const Call& call, std::string_view folder,
                         const PictureWriting& writing) {
  if (const auto problem = make_folder(std::string(folder))) return wrong_call(*problem, call);
  const Lang lang = subject.options.lang;
  CommandResult said;
  for (const View* view : all_views()) {
    if (const auto lack = lack_of(*view, subject.model())) {
      said.output += left_out(view->name, *lack, lang);
      continue;
    }
    if (auto problem = problem_writing(*view, subject, folder, view->name, writing, call, said))
      return *std::move(problem);
  }
  return said;
}

// Such an option has nothing to say to another picture.
std::optional<Message> option_of_the_map(const Arguments& arguments, std::string_view view) {
  const bool draws_map = view == "map" || view == kAll || view == kFunctions;
  for (const std::string_view option : kOptionsOfTheMap)
    if (arguments.value(option) && !(option == "--function" ? view == "map" : draws_map))
      return joined({"", ""}, Message{std::string(option), std::string(option)},
                    {" koskee vain strategiakarttaa (--view map)",
                     " is about the strategy map alone (--view map)"});
  return std::nullopt;
}

CommandResult run_render(const Call& call) {
  const auto target = call.arguments.value("--output");
  const std::string_view name = call.arguments.value("--view").value_or("map");
  const bool is_folder = name == kAll || name == kFunctions;
  if (!target)
    return wrong_call(
        is_folder ? Message{"mihin kansioon kuvat tallennetaan? Lisää esimerkiksi -o kuvat/",
                            "which folder should the pictures go to? Add, say, -o pictures/"}
                  : Message{"minne kuva tallennetaan? Lisää esimerkiksi -o map.svg",
                            "where should the picture go? Add, say, -o map.svg"},
        call);
  const auto writing = picture_writing(is_folder ? "-" : *target, call.arguments);
  if (!writing) return wrong_call(writing.error(), call);
  const auto reading = read_operand(*call.arguments.operand());
  if (!reading) return wrong_call(reading.error(), call);
  if (!reading->model) return unusable_model(*reading, call);
  const Lang lang = language_of(*reading, call.lang());
  if (writing->format == PictureFormat::dot && name != "map")
    return wrong_call({"Graphvizin muodossa (.dot) on vain strategiakartta – käytä päätettä .svg",
                       "only the strategy map is drawn for Graphviz (.dot): use the ending .svg"},
                      call);
  if (const auto problem = option_of_the_map(call.arguments, name))
    return wrong_call(*problem, call);
  if (writing->format == PictureFormat::dot && call.arguments.has("--function"))
    return wrong_call(
        {"toiminnon omaa karttaa ei piirretä Graphvizille (.dot) – käytä päätettä .svg",
         "the map of one function is not drawn for Graphviz (.dot): use the ending .svg"},
        call);
  auto theme = theme_of(call, lang);
  if (!theme) return theme.error();
  const View* const one = view_named(name == kFunctions ? "map" : name);
  Subject subject(*reading->model, name == kAll ? all_views() : Views(&one, 1), call, lang,
                  std::move(*theme));
  if (const auto problem = set_map_options(subject, call)) return wrong_call(*problem, call);
  if (name == kAll) return render_all(subject, call, *target, *writing);
  if (name == kFunctions) return render_functions(subject, call, *target, *writing);
  return render_one(*one, subject, call, *target, *writing);
}

}  // namespace

extern const Command kRender;
constinit const Command kRender{
    .name = "render",
    .operand = "MODEL",
    .summary = {"piirtää strategiakartan tai muun kuvan",
                "draw the strategy map or another picture"},
    .operand_says = {"YAML-tiedosto, kansio jossa on client.yaml, tai - (vakiosyöte)",
                     "a YAML file, a folder with client.yaml in it, or - for standard input"},
    .examples = kExamples,
    .options = kOptions,
    .run = run_render,
};

}  // namespace stratmap
