#include "render/terminal/source_line.h"

#include <algorithm>

#include "render/layout/code_points.h"
#include "render/terminal/visible.h"

namespace stratmap {
namespace {

constexpr std::string_view kTab = "    ";
constexpr std::string_view kCut = "…";

std::string shown_character(std::string_view character) {
  return character == "\t" ? std::string(kTab) : to_visible(character);
}

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// The text of whole characters from `at` on that fits into `room` columns; moves `at` behind it.
std::string take_forward(std::string_view line, std::size_t& at, std::size_t limit,
                         std::size_t room) {
  std::string text;
  std::size_t columns = 0;
  while (at < limit) {
    const std::size_t end = character_end(line, at);
    const std::string shown = shown_character(line.substr(at, end - at));
    columns += columns_of(shown);
    if (columns > room) break;
    text += shown;
    at = end;
  }
  return text;
}

// Where to begin so that about `room` columns stand before `at`: whole code points, each counted
// as it is shown.
std::size_t step_back(std::string_view line, std::size_t at, std::size_t room) {
  std::size_t columns = 0;
  while (at > 0) {
    std::size_t before = at - 1;
    while (before > 0 && is_continuation(line[before])) --before;
    columns += columns_of(shown_character(line.substr(before, at - before)));
    if (columns > room) break;
    at = before;
  }
  return at;
}

bool fits_whole(std::string_view line, std::size_t begin, std::size_t room) {
  if (step_back(line, begin, room) > 0) return false;
  std::size_t at = 0;
  take_forward(line, at, line.size(), room);
  return at == line.size();
}

}  // namespace

ShownLine shown_line(std::string_view line, std::size_t begin, std::size_t end, std::size_t room) {
  begin = std::min(begin, line.size());
  end = std::clamp(end, begin, line.size());
  // What fits without a cut is shown whole; else the mark stands after a third of the room.
  const bool fits = fits_whole(line, begin, room);
  const std::size_t start = fits ? 0 : step_back(line, begin, room / 3);

  ShownLine shown;
  std::size_t left = room;
  if (start > 0) {
    shown.text += kCut;
    --left;
  }
  std::size_t at = start;
  const std::string head = take_forward(line, at, begin, left);
  shown.text += head;
  left -= columns_of(head);
  shown.mark_column = room - left;
  if (!fits) --left;  // for the cut at the end
  const std::string marked = take_forward(line, at, end, left);
  left -= columns_of(marked);
  shown.mark_columns = std::max<std::size_t>(1, columns_of(marked));
  shown.text += marked;
  if (at == end) shown.text += take_forward(line, at, line.size(), left);
  if (at < line.size()) shown.text += kCut;
  return shown;
}

}  // namespace stratmap
