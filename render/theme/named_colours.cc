#include "render/theme/named_colours.h"

namespace stratmap {
namespace {

constexpr double kBandTint = 0.075;   // of the strong colour in what lies behind a band's boxes
constexpr double kStatusTint = 0.16;  // of a status in what lies behind its glyph

constexpr NamedColour kNamed[] = {
    {.name = "paper",
     .single = &Palette::paper,
     .says = {"tausta, laatikot ja teksti tummalla", "the page, boxes, and text on dark"}},
    {.name = "ink",
     .single = &Palette::ink,
     .says = {"teksti ja visiopalkki", "text and the banner of the vision"}},
    {.name = "muted", .single = &Palette::muted, .says = {"pienempi teksti", "smaller text"}},
    {.name = "link", .single = &Palette::link, .says = {"nuolet ja siteet", "arrows and ties"}},
    {.name = "gap", .single = &Palette::gap, .says = {"ehdotetut yhteydet", "proposed links"}},
    {.name = "hairline", .single = &Palette::hairline, .says = {"ohuet viivat", "thin lines"}},
    {.name = "green",
     .single = &Palette::green,
     .tint = &Palette::green_tint,
     .says = {"tila: tavoitteessa", "status: on target"}},
    {.name = "amber",
     .single = &Palette::amber,
     .tint = &Palette::amber_tint,
     .says = {"tila: jäljessä", "status: behind"}},
    {.name = "red",
     .single = &Palette::red,
     .tint = &Palette::red_tint,
     .says = {"tila: kaukana tavoitteesta; ristiriidat", "status: far behind; conflicts"}},
    {.name = "none", .single = &Palette::none, .says = {"tila: ei arviota", "status: not known"}},
    {.name = "warning",
     .single = &Palette::warning,
     .says = {"havainto: varoitus", "finding: warning"}},
    {.name = "note", .single = &Palette::note, .says = {"havainto: huomio", "finding: note"}},
    {.name = "financial",
     .band = &Palette::financial,
     .says = {"talouden näkökulma", "financial perspective"}},
    {.name = "customer",
     .band = &Palette::customer,
     .says = {"asiakkaan näkökulma", "customer perspective"}},
    {.name = "process",
     .band = &Palette::process,
     .says = {"prosessien näkökulma", "process perspective"}},
    {.name = "learning",
     .band = &Palette::learning,
     .says = {"oppimisen näkökulma", "learning perspective"}},
    {.name = "other", .band = &Palette::other, .says = {"muu näkökulma", "another perspective"}},
    {.name = "unplaced",
     .band = &Palette::unplaced,
     .says = {"ilman näkökulmaa", "without a perspective"}},
};

}  // namespace

std::span<const NamedColour> named_colours() { return kNamed; }

void set_colour(Palette& palette, const NamedColour& name, Colour colour) {
  if (name.band != nullptr) {
    palette.*name.band = {colour, mixed(palette.paper, colour, kBandTint)};
    if (name.band == &Palette::other) palette.data_tint = palette.other.tint;
    return;
  }
  palette.*name.single = colour;
  if (name.single == &Palette::red) palette.alarm_tint = mixed(palette.paper, colour, kBandTint);
  if (name.tint != nullptr) palette.*name.tint = mixed(palette.paper, colour, kStatusTint);
}

}  // namespace stratmap
