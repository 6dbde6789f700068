#include "render/terminal/source_line.h"

#include <algorithm>
#include <limits>

#include "render/layout/code_points.h"
#include "render/terminal/visible.h"

namespace stratmap {
namespace {

constexpr std::string_view kTab = "    ";
constexpr std::string_view kCut = "…";
constexpr std::size_t kUnlimited = std::numeric_limits<std::size_t>::max();

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

std::size_t shown_columns(std::string_view part) {
  std::size_t at = 0;
  return columns_of(take_forward(part, at, part.size(), kUnlimited));
}

bool fits_whole(std::string_view line, std::size_t begin, std::size_t room) {
  if (step_back(line, begin, room) > 0) return false;
  std::size_t at = 0;
  take_forward(line, at, line.size(), room);
  return at == line.size();
}

// Where a line that is too long begins to be shown: a third of the room before the mark, or more
// where what follows the mark needs less.
std::size_t first_shown(std::string_view line, std::size_t mark, std::size_t room) {
  std::size_t at = mark;
  const std::size_t after = columns_of(take_forward(line, at, line.size(), room));
  const std::size_t left = room - after;
  return step_back(line, mark, at == line.size() && left > room / 3 ? left - 1 : room / 3);
}

}  // namespace

ShownLine shown_line(std::string_view line, std::size_t begin, std::size_t end, std::size_t room) {
  begin = std::min(begin, line.size());
  end = std::clamp(end, begin, line.size());
  ShownLine shown;
  if (!fits_whole(line, begin, room)) shown.begin = first_shown(line, begin, room);
  shown.text = shown.begin > 0 ? kCut : "";
  const std::size_t left = room - columns_of(shown.text);
  shown.end = shown.begin;
  std::string rest = take_forward(line, shown.end, line.size(), left);
  if (shown.end < line.size()) {
    shown.end = shown.begin;
    rest = take_forward(line, shown.end, line.size(), left - 1).append(kCut);
  }
  shown.text += rest;
  return shown;
}

MarkPlace mark_place(std::string_view line, const ShownLine& shown, std::size_t begin,
                     std::size_t end) {
  const std::size_t cut_columns = shown.begin > 0 ? 1 : 0;
  begin = std::clamp(begin, shown.begin, shown.end);
  end = std::clamp(end, begin, shown.end);
  const std::size_t before = shown_columns(line.substr(shown.begin, begin - shown.begin));
  const std::size_t marked = shown_columns(line.substr(begin, end - begin));
  return {.column = cut_columns + before, .columns = std::max<std::size_t>(1, marked)};
}

}  // namespace stratmap
