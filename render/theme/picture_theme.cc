#include "render/theme/picture_theme.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/nearest.h"
#include "base/number.h"
#include "render/theme/contrast_faults.h"
#include "render/theme/logo.h"
#include "render/theme/named_colours.h"

namespace stratmap {
namespace {

constexpr std::size_t kLargestLogo = std::size_t{2} << 20U;
constexpr std::size_t kLongestFont = 60;

Diagnostic complaint(std::string code, Span span, Message message, Message cure) {
  return {.code = std::move(code),
          .message = std::move(message),
          .span = span,
          .cure = std::move(cure)};
}

Diagnostic unknown_colour(const ThemeFile::Word& name) {
  std::vector<std::string_view> known;
  for (const NamedColour& colour : named_colours()) known.push_back(colour.name);
  const std::string listed = fmt::format("{}", fmt::join(known, ", "));
  Diagnostic error = complaint("SM001", name.span,
                               {fmt::format("”{}” ei ole teeman väri", name.text),
                                fmt::format("\"{}\" is not a colour of a theme", name.text)},
                               {"värit ovat " + listed, "the colours are " + listed});
  error.nearest = nearest_words(name.text, known);
  return error;
}

Diagnostic not_a_colour(const ThemeFile::Word& value) {
  if (value.text.empty())
    return complaint("SM004", value.span, {"väri puuttuu", "the colour is missing"},
                     {"kirjoita väri lainausmerkkeihin, esimerkiksi \"#1B2430\": ilman niitä # "
                      "aloittaa kommentin",
                      "write the colour in quotes, say \"#1B2430\": without them # begins a "
                      "comment"});
  return complaint("SM004", value.span,
                   {fmt::format("”{}” ei ole väri", value.text),
                    fmt::format("\"{}\" is not a colour", value.text)},
                   {"kirjoita kuusi heksanumeroa, esimerkiksi \"#1B2430\"",
                    "write six hexadecimal digits, say \"#1B2430\""});
}

// "#1B2430" or, as some write it to get around the quotes, 1B2430.
std::optional<Colour> colour_of(const ThemeFile::Word& value) {
  return Colour::of(value.text.size() == 6 ? "#" + value.text : value.text);
}

using Faults = std::vector<ContrastFault>;

bool is_enough(Colour colour, const Faults& faults) {
  return std::all_of(faults.begin(), faults.end(), [&](const ContrastFault& fault) {
    return contrast(colour, fault.back_colour) >= fault.least;
  });
}

// The colour nearest to that of the faults, toward black or white, that mends them all.
Colour mended(const Faults& faults) {
  const ContrastFault& worst = faults.front();
  const bool darker =
      contrast("#000000", worst.back_colour) > contrast("#FFFFFF", worst.back_colour);
  const Colour end = darker ? Colour("#000000") : Colour("#FFFFFF");
  for (int step = 1; step < 100; ++step)
    if (const Colour tried = mixed(worst.front_colour, end, step / 100.0); is_enough(tried, faults))
      return tried;
  return end;
}

class ThemeMaker {
 public:
  explicit ThemeMaker(const ThemeFile& file) : file_(file) {}

  Result<PictureTheme> make() {
    set_colours();
    set_fonts();
    set_logo();
    if (errors_.empty()) tell_contrasts();
    if (!errors_.empty()) return tl::unexpected(std::move(errors_));
    return std::move(theme_);
  }

 private:
  // The paper comes first: tints are made of it.
  void set_colours() {
    for (const bool of_paper : {true, false})
      for (const ThemeFile::Colour& colour : file_.colours)
        if ((colour.name.text == "paper") == of_paper) set(colour);
  }

  void set(const ThemeFile::Colour& entry) {
    const auto names = named_colours();
    const auto name = std::find_if(names.begin(), names.end(), [&](const NamedColour& known) {
      return known.name == entry.name.text;
    });
    const auto colour = colour_of(entry.value);
    if (name == names.end()) return errors_.push_back(unknown_colour(entry.name));
    if (!colour) return errors_.push_back(not_a_colour(entry.value));
    set_colour(theme_.palette, *name, *colour);
    // What was not set keeps its strong colour but stands on the new paper.
    if (entry.name.text != "paper") return;
    for (const NamedColour& other : names)
      if (other.band != nullptr || other.tint != nullptr)
        set_colour(theme_.palette, other, other.of(theme_.palette));
  }

  void set_fonts() {
    std::string own;
    for (const ThemeFile::Word& font : file_.fonts) {
      const bool sound = !font.text.empty() && font.text.size() <= kLongestFont &&
                         font.text.find_first_of("'\"\\,;:<>&{}()") == std::string::npos;
      if (!sound)
        errors_.push_back(complaint("SM004", font.span,
                                    {"kirjasimen nimi ei kelpaa", "not the name of a typeface"},
                                    {"kirjoita nimi sellaisena kuin ohjelmat sen näyttävät, "
                                     "esimerkiksi Source Sans 3",
                                     "write the name as programs show it, say Source Sans 3"}));
      own += "'" + font.text + "', ";
    }
    theme_.fonts = own + theme_.fonts;
    theme_.font_width = file_.font_width;
  }

  void set_logo() {
    if (!file_.logo) return;
    if (file_.logo->bytes.size() > kLargestLogo)
      return errors_.push_back(complaint("SM004", file_.logo->span,
                                         {"logo on yli 2 Mt", "the logo is larger than 2 MiB"},
                                         {"tallenna se pienempänä", "save a smaller one"}));
    theme_.logo = logo_of(file_.logo->bytes);
    if (!theme_.logo)
      errors_.push_back(complaint(
          "SM004", file_.logo->span,
          {"logo ei ole PNG- eikä JPEG-kuva", "the logo is neither a PNG nor a JPEG picture"},
          {"tallenna logo PNG-muodossa", "save the logo as PNG"}));
  }

  // One error a colour, for the back that it is nearest to.
  void tell_contrasts() {
    const Faults all = contrast_faults(theme_.palette);
    for (const NamedColour& name : named_colours()) {
      Faults faults;
      for (const ContrastFault& fault : all)
        if (fault.front == name.name) faults.push_back(fault);
      if (faults.empty()) continue;
      std::stable_sort(faults.begin(), faults.end(),
                       [](const ContrastFault& one, const ContrastFault& other) {
                         return one.contrast / one.least < other.contrast / other.least;
                       });
      tell(faults);
    }
  }

  // At the colour that the file sets: the front one, else the back one, else the paper.
  Span place_of(const ContrastFault& fault) const {
    for (const std::string_view name : {fault.front, fault.back, std::string_view("paper")})
      for (const ThemeFile::Colour& colour : file_.colours)
        if (colour.name.text == name) return colour.value.span;
    return {};
  }

  void tell(const Faults& faults) {
    const ContrastFault& fault = faults.front();
    const auto figure = [](double ratio, Lang lang) {
      // Rounded down: 4.48 is not shown as the 4.5 that it misses.
      return to_shown(std::floor(ratio * 100) / 100, 2, lang);
    };
    const std::string front = std::string(fault.front) + " (" + fault.front_colour.to_hex() + ")";
    const std::string back = std::string(fault.back) + " (" + fault.back_colour.to_hex() + ")";
    const std::string better = mended(faults).to_hex();
    errors_.push_back(
        complaint("SM004", place_of(fault),
                  {fmt::format("väri {} ei erotu {} {}: kontrasti on {}, pitäisi olla {}", front,
                               fault.is_tint ? "vaaleasta pohjasta" : "väristä", back,
                               figure(fault.contrast, Lang::fi), figure(fault.least, Lang::fi)),
                   fmt::format("{} can't be told from {} {}: the contrast is {}, {} is needed",
                               front, fault.is_tint ? "the tint of" : "the colour", back,
                               figure(fault.contrast, Lang::en), figure(fault.least, Lang::en))},
                  {fmt::format("esimerkiksi {}: \"{}\" riittää", fault.front, better),
                   fmt::format("{}: \"{}\", for one, is enough", fault.front, better)}));
  }

  const ThemeFile& file_;
  PictureTheme theme_;
  std::vector<Diagnostic> errors_;
};

}  // namespace

Result<PictureTheme> picture_theme(const ThemeFile& file) { return ThemeMaker(file).make(); }

}  // namespace stratmap
