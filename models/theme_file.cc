#include "models/theme_file.h"

#include <fmt/format.h>

#include <array>
#include <iterator>
#include <utility>

#include "base/nearest.h"
#include "base/number.h"
#include "models/files/model_folder.h"
#include "models/files/written_path.h"
#include "models/yaml/characters.h"
#include "models/yaml/lookalike.h"
#include "models/yaml/parse.h"

namespace stratmap {
namespace {

constexpr std::array<std::string_view, 4> kKeys = {"colours", "font", "font-width", "logo"};
constexpr double kNarrowest = 0.5;
constexpr double kWidest = 2;

Diagnostic complaint(std::string code, Span span, Message message, Message cure) {
  return {.code = std::move(code),
          .message = std::move(message),
          .span = span,
          .cure = std::move(cure)};
}

class ThemeReader {
 public:
  explicit ThemeReader(const ModelFolder& folder) : folder_(folder) {}

  Result<ThemeFile> read(const Node& root) {
    if (!root.is_map())
      tell(complaint("SM004", root.span(),
                     {"teema on joukko avaimia ja arvoja", "a theme is a map of keys"},
                     {"aloita esimerkiksi näin: `colours:`", "begin, say, with `colours:`"}));
    for (const auto [key, value] : root.entries()) read_key(key, value);
    if (!errors_.empty()) return tl::unexpected(std::move(errors_));
    return std::move(file_);
  }

 private:
  void tell(Diagnostic error) { errors_.push_back(std::move(error)); }

  static ThemeFile::Word word_of(const Node& node) {
    return {std::string(node.text()), node.span()};
  }

  void read_key(const Node& key, const Node& value) {
    const std::string_view name = key.text();
    if (name == "colours") return read_colours(value);
    if (name == "font") return read_fonts(value);
    if (name == "font-width") return read_width(value);
    if (name == "logo") return read_logo(value);
    Diagnostic error = complaint("SM001", key.span(),
                                 {fmt::format("”{}” ei ole teeman avain", name),
                                  fmt::format("\"{}\" is not a key of a theme", name)},
                                 {"avaimet ovat colours, font, font-width ja logo",
                                  "the keys are colours, font, font-width and logo"});
    error.nearest = nearest_words(name, kKeys);
    tell(std::move(error));
  }

  void read_colours(const Node& value) {
    if (!value.is_map() && !value.is_null())
      tell(complaint("SM004", value.span(),
                     {"`colours` on joukko värejä nimineen", "`colours` is a map of colours"},
                     {"kirjoita esimerkiksi ink: \"#1B2430\"", "write, say, ink: \"#1B2430\""}));
    for (const auto [name, colour] : value.entries())
      file_.colours.push_back({word_of(name), word_of(colour)});
  }

  void read_fonts(const Node& value) {
    const auto add = [&](const Node& font) {
      if (font.is_scalar()) return file_.fonts.push_back(word_of(font));
      tell(complaint("SM004", font.span(),
                     {"`font` on kirjasimen nimi tai luettelo nimiä",
                      "`font` is the name of a typeface or a list of names"},
                     {"kirjoita esimerkiksi font: Calibri", "write, say, font: Calibri"}));
    };
    if (!value.is_sequence()) return add(value);
    for (const Node font : value.children()) add(font);
  }

  void read_width(const Node& value) {
    const auto number = parse_number(value.text());
    if (number && *number >= kNarrowest && *number <= kWidest) {
      file_.font_width = *number;
      return;
    }
    tell(complaint("SM004", value.span(),
                   {"`font-width` on luku väliltä 0.5–2", "`font-width` is a number from 0.5 to 2"},
                   {"kirjoita 1.1, jos kirjasin on kymmenesosan Interiä leveämpi",
                    "write 1.1 for a typeface that runs a tenth wider than Inter"}));
  }

  void read_logo(const Node& value) {
    if (fault_of(value.text()) || !below_folder({}, value.text()))
      return tell(complaint("SM007", value.span(),
                            {"logo luetaan vain teematiedoston kansiosta",
                             "a logo is read from the folder of the theme file alone"},
                            {"siirrä kuva sinne ja anna sen nimi, esimerkiksi logo: logo.png",
                             "move the picture there and give its name, say logo: logo.png"}));
    auto bytes = folder_.read_table(value.text(), value.span());
    if (bytes) {
      file_.logo = {std::move(*bytes), value.span()};
      return;
    }
    for (Diagnostic& error : bytes.error()) tell(std::move(error));
  }

  const ModelFolder& folder_;
  ThemeFile file_;
  std::vector<Diagnostic> errors_;
};

}  // namespace

ThemeReading read_theme_file(const std::string& path) {
  ModelFolder folder;
  Sources sources;
  auto main = folder.open_main(path);
  if (!main) return {tl::unexpected(std::move(main.error())), std::move(sources)};
  remove_byte_order_mark(main->bytes);
  const std::uint32_t file = sources.add(std::move(main->name), std::move(main->bytes));
  auto tree = parse_yaml(sources, file);
  if (!tree) return {tl::unexpected(std::move(tree.error())), std::move(sources)};
  auto theme = ThemeReader(folder).read(tree->root());
  return {std::move(theme), std::move(sources)};
}

}  // namespace stratmap
