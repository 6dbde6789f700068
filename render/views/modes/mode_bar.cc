#include "render/views/modes/mode_bar.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>

#include "engine/modes/mode_distance.h"
#include "engine/modes/mode_units.h"
#include "engine/modes/mode_words.h"
#include "render/layout/wrap.h"
#include "render/views/modes/mode_map_words.h"

namespace stratmap {
namespace {

using mode_map_words::kSigns;

constexpr double kTextSize = 12.5;
constexpr double kRadius = 5;
constexpr double kBetween = 2;  // two shares
constexpr double kPadding = 5;  // beside a text in a share
constexpr double kAlone = 0.9999;
constexpr double kFootRise = 6;  // of the pattern, over the bottom

// A mode has the colours of the perspective that it stands nearest to: customers for
// customer-service-led, renewal for development-led.
const BandColours& colours_of(Mode mode, const Palette& palette) {
  switch (mode) {
    case Mode::production:
      return palette.unplaced;
    case Mode::development:
      return palette.process;
    case Mode::customer_service:
      return palette.customer;
    case Mode::public_administration:
      return palette.other;
  }
  return palette.unplaced;
}

std::string_view letter_of(Mode mode, Lang lang) {
  return kSigns[static_cast<std::size_t>(mode)].letter.in(lang);
}

std::string percent(double share) {
  return std::to_string(static_cast<int>(std::lround(share * 100)));
}

double width_of(const std::string& text) {
  return text_width_px(text, kTextSize, FontWeight::semibold);
}

enum class Words : std::uint8_t { with, without };

// As much as fits: "T tuotanto 80 %", "T 80 %", "T 80", "T"; "" where even that does not. A mode
// that is alone needs no figure.
std::string label_within(double room, Mode mode, double share, Words words, Lang lang) {
  const bool is_alone = share > kAlone;
  const std::string letter(letter_of(mode, lang));
  const std::string figure = is_alone ? "" : "\u00A0" + percent(share);
  const std::string sign = is_alone ? "" : "\u00A0%";
  std::string word("\u00A0");
  word += kSigns[static_cast<std::size_t>(mode)].word.in(lang);
  std::vector<std::string> labels{letter + figure + sign, letter + figure, letter};
  if (words == Words::with) labels.insert(labels.begin(), letter + word + figure + sign);
  for (std::string& label : labels)
    if (width_of(label) <= room) return std::move(label);
  return "";
}

// Each mode's pattern, told apart in black and white: one line, dashes, dots, two lines.
std::vector<Shape> foot_line(Mode mode, const Rect& share, Colour colour) {
  const double y = share.bottom() - kFootRise;
  const Point left{share.x + kPadding, y}, right{share.right() - kPadding, y};
  if (right.x <= left.x) return {};
  const auto at = [&](double dy, std::vector<double> dashes, double width) {
    return line_between({left.x, left.y + dy}, {right.x, right.y + dy},
                        {colour, width, std::move(dashes)});
  };
  switch (mode) {
    case Mode::production:
      return {at(0, {}, 2)};
    case Mode::development:
      return {at(0, {7, 5}, 2)};
    case Mode::customer_service:
      return {at(0, {0.1, 5}, 2.6)};
    case Mode::public_administration:
      return {at(-1.6, {}, 1.1), at(1.6, {}, 1.1)};
  }
  return {};
}

enum class Weight : std::uint8_t { leading, minor };

std::vector<Shape> share_shapes(Mode mode, const Rect& rect, Weight weight, std::string label,
                                const Palette& palette) {
  const BandColours& colours = colours_of(mode, palette);
  const bool dark = weight == Weight::leading;
  const Colour mark = dark ? palette.paper : colours.strong;
  std::vector<Shape> shapes{
      RectShape{rect, kRadius, dark ? colours.strong : colours.tint, {colours.strong, 1.2}}};
  for (Shape& line : foot_line(mode, rect, mark)) shapes.push_back(std::move(line));
  if (label.empty()) return shapes;
  TextShape text = text_line({rect.center_x(), rect.y + 18}, kTextSize, FontWeight::semibold,
                             dark ? palette.paper : palette.ink, std::move(label));
  text.anchor = TextShape::Anchor::middle;
  text.room_px = rect.width;
  shapes.push_back(std::move(text));
  return shapes;
}

struct Share {
  Mode mode;
  double share;
  double left_px, width_px;

  double room_px() const { return width_px - 2 * kPadding + 2; }
};

std::vector<Share> shares_of(const ModeMix& mix, double width) {
  std::vector<Share> shares;
  for (std::size_t i = 0; i < kModeCount; ++i)
    if (mix.share[i] > 0) shares.push_back({static_cast<Mode>(i), mix.share[i], 0, 0});
  const double room = width - kBetween * (static_cast<double>(shares.size()) - 1);
  double x = 0;
  for (Share& share : shares) {
    share.left_px = x;
    share.width_px = room * share.share;
    x += share.width_px + kBetween;
  }
  return shares;
}

// With words where every leading share has room for its own: they are told alike.
Words words_of(const std::vector<Share>& shares, WordSet<Mode> top, Lang lang) {
  const auto is_cut = [&](const Share& share) {
    const std::string with =
        label_within(share.room_px(), share.mode, share.share, Words::with, lang);
    return top.has(share.mode) &&
           with == label_within(share.room_px(), share.mode, share.share, Words::without, lang);
  };
  return std::ranges::any_of(shares, is_cut) ? Words::without : Words::with;
}

// The modes of a mix, the largest share first.
std::vector<Mode> by_share(const ModeMix& mix) {
  std::vector<Mode> modes;
  for (std::size_t i = 0; i < kModeCount; ++i)
    if (mix.share[i] > 0) modes.push_back(static_cast<Mode>(i));
  std::ranges::stable_sort(modes, std::greater{}, [&](Mode mode) { return share_of(mode, mix); });
  return modes;
}

template <class Name>
std::string told(const ModeMix& mix, std::string_view mark, Name name) {
  std::string text;
  for (const Mode mode : by_share(mix)) {
    if (!text.empty()) text += mark;
    text.append(name(mode)).append("\u00A0").append(percent(share_of(mode, mix)));
    text += "\u00A0%";
  }
  return text;
}

}  // namespace

std::vector<Shape> mode_bar(const ModeMix& mix, const Rect& rect, const Palette& palette,
                            Lang lang) {
  std::vector<Shape> shapes;
  const WordSet<Mode> top = top_modes(mix);
  const std::vector<Share> shares = shares_of(mix, rect.width);
  const Words words = words_of(shares, top, lang);
  for (const Share& share : shares) {
    const Rect part{rect.x + share.left_px, rect.y, share.width_px, rect.height};
    const bool leads = top.has(share.mode);
    const std::string label = label_within(share.room_px(), share.mode, share.share,
                                           leads ? words : Words::without, lang);
    for (Shape& shape :
         share_shapes(share.mode, part, leads ? Weight::leading : Weight::minor, label, palette))
      shapes.push_back(std::move(shape));
  }
  return shapes;
}

bool tells_every_share(const ModeMix& mix, double width, Lang lang) {
  return std::ranges::none_of(shares_of(mix, width), [&](const Share& share) {
    const std::string label =
        label_within(share.room_px(), share.mode, share.share, Words::without, lang);
    return share.share <= kAlone && label.find("\u00A0") == std::string::npos;
  });
}

std::string mix_in_figures(const ModeMix& mix, Lang lang) {
  return told(mix, " · ", [&](Mode mode) { return letter_of(mode, lang); });
}

std::string mix_in_words(const ModeMix& mix, Lang lang) {
  return told(mix, ", ", [&](Mode mode) { return name_of(mode).in(lang); });
}

std::vector<Shape> mode_sign(Mode mode, Point center, const Palette& palette, Lang lang) {
  const Rect rect{center.x - kModeSignWidth / 2, center.y - kModeSignHeight / 2, kModeSignWidth,
                  kModeSignHeight};
  std::vector<Shape> shapes =
      share_shapes(mode, rect, Weight::leading, std::string(letter_of(mode, lang)), palette);
  std::get<TextShape>(shapes.back()).baseline.y = rect.y + 14.5;
  return shapes;
}

std::vector<Shape> untold_bar(std::string_view word, const Rect& rect, Colour line, Colour ink) {
  constexpr double kSize = 12;
  std::vector<Shape> shapes{RectShape{rect, kRadius, {}, {line, 1.3, {5, 4}}}};
  TextShape text =
      text_line({rect.center_x(), rect.center_y() + 4.2}, kSize, FontWeight::regular, ink,
                clip_to_width(word, rect.width - 2 * kPadding, kSize, FontWeight::regular));
  text.anchor = TextShape::Anchor::middle;
  text.slant = TextShape::Slant::italic;
  text.room_px = rect.width;
  shapes.push_back(std::move(text));
  return shapes;
}

std::vector<Shape> odds_sign(Point center, Colour colour, const Palette& palette) {
  constexpr double kRadius = 9.5;
  const Stroke stroke{palette.paper, 1.6};
  return {CircleShape{center, kRadius, colour, {}},
          line_between({center.x - 4.2, center.y - 2.2}, {center.x + 4.2, center.y - 2.2}, stroke),
          line_between({center.x - 4.2, center.y + 2.2}, {center.x + 4.2, center.y + 2.2}, stroke),
          line_between({center.x - 2.8, center.y + 5.2}, {center.x + 2.8, center.y - 5.2}, stroke)};
}

std::vector<Shape> untold_sign(Point center, const Palette& palette) {
  return untold_bar("?",
                    {center.x - kModeSignWidth / 2, center.y - kModeSignHeight / 2, kModeSignWidth,
                     kModeSignHeight},
                    palette.none, palette.muted);
}

}  // namespace stratmap
