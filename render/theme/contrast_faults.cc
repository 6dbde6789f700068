#include "render/theme/contrast_faults.h"

#include <array>

#include "render/theme/named_colours.h"

namespace stratmap {
namespace {

constexpr std::array<std::string_view, 6> kBands = {"financial", "customer", "process",
                                                    "learning",  "other",    "unplaced"};
// On the page and on a band's tint.
constexpr std::array<std::string_view, 2> kTexts = {"ink", "muted"};
// Behind text in the colour of the paper.
constexpr std::array<std::string_view, 5> kFills = {"ink", "gap", "red", "warning", "note"};
constexpr std::array<std::string_view, 4> kStatuses = {"green", "amber", "red", "none"};

const NamedColour& named(std::string_view name) {
  for (const NamedColour& colour : named_colours())
    if (colour.name == name) return colour;
  return named_colours().front();
}

class Comparison {
 public:
  explicit Comparison(const Palette& palette) : palette_(palette) {}

  void on_plain(std::string_view front, std::string_view back, double least) {
    compare(front, back, named(back).of(palette_), false, least);
  }
  void on_tint(std::string_view front, std::string_view back, double least) {
    const NamedColour& name = named(back);
    const Colour tint = name.band == nullptr ? palette_.*name.tint : (palette_.*name.band).tint;
    compare(front, back, tint, true, least);
  }
  // On what is framed in red.
  void on_alarm(std::string_view front, double least) {
    compare(front, "red", palette_.alarm_tint, true, least);
  }
  std::vector<ContrastFault> take() && { return std::move(faults_); }

 private:
  void compare(std::string_view front, std::string_view back, Colour back_colour, bool is_tint,
               double least) {
    const Colour colour = named(front).of(palette_);
    const double ratio = contrast(colour, back_colour);
    if (ratio < least) faults_.push_back({front, back, is_tint, colour, back_colour, ratio, least});
  }

  const Palette& palette_;
  std::vector<ContrastFault> faults_;
};

}  // namespace

std::vector<ContrastFault> contrast_faults(const Palette& palette) {
  Comparison comparison(palette);
  for (const auto text : kTexts) comparison.on_plain(text, "paper", kLeastOfText);
  for (const auto fill : kFills)
    if (fill != "ink") comparison.on_plain(fill, "paper", kLeastOfText);
  for (const auto status : kStatuses)
    if (status != "red") comparison.on_plain(status, "paper", kLeastOfGraphics);
  comparison.on_plain("link", "paper", kLeastOfGraphics);
  for (const auto status : {"green", "amber", "red"})
    comparison.on_tint(status, status, kLeastOfGraphics);
  for (const auto band : kBands) {
    comparison.on_plain(band, "paper", kLeastOfText);
    for (const auto text : kTexts) comparison.on_tint(text, band, kLeastOfText);
    for (const auto shape : {"link", "gap"}) comparison.on_tint(shape, band, kLeastOfGraphics);
  }
  // Marks of the check on the grounds of tables and columns.
  for (const auto text : {"red", "warning"}) comparison.on_tint(text, "unplaced", kLeastOfText);
  for (const auto shape : {"none", "green", "amber"})
    comparison.on_tint(shape, "unplaced", kLeastOfGraphics);
  for (const auto text : {"ink", "muted", "red", "warning"})
    comparison.on_alarm(text, kLeastOfText);
  return std::move(comparison).take();
}

}  // namespace stratmap
