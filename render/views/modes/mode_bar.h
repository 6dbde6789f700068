#pragma once

#include <string>
#include <vector>

#include "models/mode.h"
#include "render/views/scene.h"

namespace stratmap {

inline constexpr double kModeBarHeight = 34;
inline constexpr double kModeSignWidth = 28;
inline constexpr double kModeSignHeight = 24;

// The mix as a bar over the whole width of `rect`, in the order of modes: each share with its
// letter, its word and figure as far as there is room, and a line pattern at its foot. The largest
// share is in full colour.
std::vector<Shape> mode_bar(const ModeMix& mix, const Rect& rect, const Palette& palette,
                            Lang lang);

// Whether every share of such a bar has room for its letter and figure.
bool tells_every_share(const ModeMix& mix, double width_px, Lang lang);

// "T 65 % · A 25 % · K 10 %", the largest first.
std::string mix_in_figures(const ModeMix& mix, Lang lang);
// "tuotantolähtöinen 65 %, asiakaspalvelulähtöinen 35 %"
std::string mix_in_words(const ModeMix& mix, Lang lang);

// A mode alone: its letter and its pattern, centred on `center`.
std::vector<Shape> mode_sign(Mode mode, Point center, const Palette& palette, Lang lang);

// That two modes are not the same: ≠ on a disc.
std::vector<Shape> odds_sign(Point center, Colour colour, const Palette& palette);

// Where a sign would stand of a mode that is not told.
std::vector<Shape> untold_sign(Point center, const Palette& palette);

// Where a bar would stand of what is not told: a dashed frame with a word.
std::vector<Shape> untold_bar(std::string_view word, const Rect& rect, Colour line, Colour text);

}  // namespace stratmap
