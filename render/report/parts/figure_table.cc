#include "render/report/parts/figure_table.h"

#include <algorithm>
#include <numeric>

#include "render/terminal/fold.h"
#include "render/terminal/visible.h"

namespace stratmap {
namespace {

constexpr std::size_t kBetween = 2;
constexpr std::size_t kNarrowestName = 12;
constexpr std::size_t kMostLines = 3;  // of a name

std::vector<std::size_t> widths_of(const std::vector<FigureRow>& rows) {
  std::vector<std::size_t> widths;
  for (const FigureRow& row : rows) {
    widths.resize(std::max(widths.size(), row.figures.size()));
    for (std::size_t i = 0; i < row.figures.size(); ++i)
      widths[i] = std::max(widths[i], columns_of(row.figures[i]));
  }
  return widths;
}

std::size_t width_of_names(const std::vector<FigureRow>& rows, std::size_t most) {
  std::size_t width = 0;
  for (const FigureRow& row : rows)
    width = std::max(width, row.indent + columns_of(to_visible(row.name)));
  return std::min(width, most);
}

// A name may run on over columns that its row leaves empty.
std::size_t room_for_name(const FigureRow& row, std::size_t name_width,
                          const std::vector<std::size_t>& widths) {
  std::size_t room = name_width;
  for (std::size_t i = 0; i < row.figures.size() && row.figures[i].empty(); ++i)
    room += widths[i] > 0 ? widths[i] + kBetween : 0;
  return room;
}

// The lines of a name; a word longer than the room is cut.
std::vector<std::string> lines_of_name(const FigureRow& row, std::size_t room) {
  const std::size_t width = room - std::min(row.indent, room);
  const std::string text = folded(to_visible(row.name), {.width = width});
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const bool is_last = lines.size() + 1 == kMostLines && end < text.size();
    const std::string line = text.substr(begin, end - begin) + (is_last ? "…" : "");
    lines.push_back(std::string(row.indent, ' ') + cut_to(line, width));
    if (is_last) break;
    begin = end + 1;
  }
  return lines;
}

std::string without_end_blanks(std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  return line;
}

std::string text_of(const FigureRow& row, std::size_t name_width,
                    const std::vector<std::size_t>& widths) {
  const std::vector<std::string> names = lines_of_name(row, room_for_name(row, name_width, widths));
  std::string line = names.front();
  std::size_t column = name_width;
  for (std::size_t i = 0; i < row.figures.size(); ++i) {
    if (widths[i] == 0) continue;
    column += widths[i] + kBetween;
    if (row.figures[i].empty()) continue;
    const std::size_t begin = column - columns_of(row.figures[i]);
    line.append(begin - std::min(begin, columns_of(line)), ' ').append(row.figures[i]);
  }
  std::string text = without_end_blanks(std::move(line)) + "\n";
  for (std::size_t i = 1; i < names.size(); ++i) text += names[i] + "\n";
  return text;
}

}  // namespace

std::string figure_table(const std::vector<FigureRow>& rows, std::size_t width_columns) {
  const std::vector<std::size_t> widths = widths_of(rows);
  const std::size_t figures = std::accumulate(
      widths.begin(), widths.end(), std::size_t{0},
      [](std::size_t sum, std::size_t width) { return sum + (width > 0 ? width + kBetween : 0); });
  const std::size_t left =
      width_columns > figures + kNarrowestName ? width_columns - figures : kNarrowestName;
  const std::size_t name_width = width_of_names(rows, left);
  std::string text;
  for (const FigureRow& row : rows) {
    text += text_of(row, name_width, widths);
    if (row.below.empty()) continue;
    const std::size_t indent = row.indent + kBetween;
    text += std::string(indent, ' ') +
            folded(row.below, {.first_column = indent, .indent = indent, .width = width_columns}) +
            "\n";
  }
  return text;
}

}  // namespace stratmap
