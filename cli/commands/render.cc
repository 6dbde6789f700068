#include <optional>
#include <string_view>

#include "cli/commands/command.h"
#include "cli/commands/render_files.h"
#include "cli/model_input.h"
#include "cli/picture_format.h"
#include "cli/render_subject.h"
#include "cli/theme_input.h"
#include "cli/wrong_call.h"

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
    {.name = "--evidence",
     .says = {"nuoliin merkit siitä, mitä luvut niistä sanovat, kuvaan map",
              "what numbers say of each arrow, as signs, on map"}},
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
    {"stratmap render my-client -o map.svg --evidence",
     {"mitä luvut sanovat nuolista", "what numbers say of the arrows"}},
    {"stratmap render my-client -o slide.svg --paper 16x9", {"kalvolle", "for a slide"}},
    {"stratmap render my-client -o map.pdf --paper a3", {"painettavaksi", "for the printer"}},
    {"stratmap render my-client --function sales -o sales.svg",
     {"myynnin oma kartta", "the map of sales"}},
    {"stratmap render my-client --view functions -o functions/",
     {"jokaisen toiminnon kartta", "the map of each function"}},
    {"stratmap render my-client --view all -o pictures/", {"kaikki kuvat", "all pictures"}},
    {"stratmap render my-client -o map.dot", {"Graphvizille", "for Graphviz"}},
};

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
  if (is_folder && names_picture(*target))
    return wrong_call(joined({"kuvia on monta: anna kansio, esimerkiksi -o kuvat/, ei tiedostoa ",
                              "there are several pictures: give a folder, say, -o pictures/, not "
                              "the file "},
                             in_quotes(*target)),
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
  RenderSubject subject(*reading->model, name == kAll ? all_views() : Views(&one, 1), call, lang,
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
