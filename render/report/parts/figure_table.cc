#include "render/report/parts/figure_table.h"

#include <algorithm>
#include <cmath>

#include "base/number.h"
#include "render/terminal/fold.h"
#include "render/terminal/visible.h"

namespace stratmap {
namespace {

constexpr std::size_t kGap = 2;
constexpr std::size_t kLeastName = 20;

using Lines = std::vector<std::string>;

Lines lines_of(std::string_view text) {
  Lines lines;
  while (true) {
    const std::size_t end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return lines;
    text.remove_prefix(end + 1);
  }
}

std::vector<std::size_t> widths_of(const FigureRow& heading, const std::vector<FigureRow>& rows) {
  std::vector<std::size_t> widths;
  for (const std::string& head : heading.figures) {
    std::size_t width = 0;
    for (const std::string& line : lines_of(head)) width = std::max(width, columns_of(line));
    widths.push_back(width);
  }
  for (const FigureRow& row : rows)
    for (std::size_t i = 0; i < row.figures.size(); ++i)
      widths[i] = std::max(widths[i], columns_of(row.figures[i]));
  return widths;
}

// The name in lines of at most `width`; a word that is longer is cut.
Lines name_lines(const std::string& name, std::size_t width) {
  const std::size_t indent = std::min(name.find_first_not_of(' '), name.size());
  const std::string shown =
      std::string(indent, ' ') +
      folded(to_visible(name), {.first_column = indent, .indent = indent, .width = width});
  Lines lines = lines_of(shown);
  for (std::string& line : lines) line = cut_to(line, width);
  return lines;
}

std::string figures_line(const std::vector<std::string>& figures,
                         const std::vector<std::size_t>& widths) {
  std::string line;
  for (std::size_t i = 0; i < figures.size(); ++i)
    if (widths[i] > 0)
      line.append(kGap + widths[i] - columns_of(figures[i]), ' ').append(figures[i]);
  return line;
}

// Blanks at the end of a line are left out.
std::string closed(std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  return line + "\n";
}

// The name runs on over the blanks that `figures` begins with, but for a gap.
std::string beside(const std::string& name, const std::string& figures, std::size_t name_width) {
  const std::size_t blanks = std::min(figures.find_first_not_of(' '), figures.size());
  const std::size_t free = blanks > kGap ? blanks - kGap : 0;
  const Lines names = name_lines(name, name_width + free);
  const std::size_t taken = std::max(columns_of(names[0]), name_width);
  std::string text = closed(names[0] + std::string(taken - columns_of(names[0]), ' ') +
                            figures.substr(taken - name_width));
  for (std::size_t i = 1; i < names.size(); ++i) text += closed(names[i]);
  return text;
}

std::string above(const std::string& name, const std::string& figures, std::size_t width) {
  if (name.empty()) return closed(figures);
  std::string text;
  for (const std::string& line : name_lines(name, width)) text += closed(line);
  return figures.empty() ? text : text + closed(figures);
}

std::string remark_below(const FigureRow& row, std::size_t width) {
  if (row.below.empty()) return {};
  const std::size_t indent = std::min(row.name.find_first_not_of(' '), row.name.size()) + 2;
  return std::string(indent, ' ') +
         folded(row.below, {.first_column = indent, .indent = indent, .width = width}) + "\n";
}

// The heading's figures as the lines of a table, the last of each column on the lowest.
std::vector<std::vector<std::string>> heading_lines(const FigureRow& heading) {
  std::size_t height = 1;
  for (const std::string& head : heading.figures) height = std::max(height, lines_of(head).size());
  std::vector<std::vector<std::string>> lines(height,
                                              std::vector<std::string>(heading.figures.size()));
  for (std::size_t i = 0; i < heading.figures.size(); ++i) {
    const Lines head = lines_of(heading.figures[i]);
    for (std::size_t j = 0; j < head.size(); ++j) lines[height - head.size() + j][i] = head[j];
  }
  return lines;
}

}  // namespace

std::string figure_table(const FigureRow& heading, const std::vector<FigureRow>& rows,
                         const TerminalStyle& style) {
  const std::vector<std::size_t> widths = widths_of(heading, rows);
  std::size_t figures = 0;
  for (const std::size_t width : widths) figures += width > 0 ? width + kGap : 0;
  const bool stacked = figures + kLeastName > style.width_columns;
  std::size_t name_width = columns_of(to_visible(heading.name));
  for (const FigureRow& row : rows)
    name_width = std::max(name_width, columns_of(to_visible(row.name)));
  const std::size_t room = stacked ? style.width_columns : style.width_columns - figures;
  name_width = std::min(name_width, room);
  const auto line = [&](const std::string& name, const std::vector<std::string>& of_row) {
    const std::string text = figures_line(of_row, widths);
    return stacked ? above(name, text, room) : beside(name, text, name_width);
  };
  std::string text;
  const auto heads = heading_lines(heading);
  const std::size_t named = stacked ? 0 : heads.size() - 1;
  for (std::size_t i = 0; i < heads.size(); ++i)
    text += line(i == named ? heading.name : "", heads[i]);
  for (const FigureRow& row : rows)
    text += line(row.name, row.figures) + remark_below(row, style.width_columns);
  return text;
}

std::string fixed_figure(double value, int decimals, Lang lang) {
  std::string text = to_shown(value, decimals, lang);
  if (decimals == 0) return text;
  const std::string_view mark = lang == Lang::fi ? "," : ".";
  const std::size_t at = text.rfind(mark);
  // In English a comma groups digits and in Finnish none does, so the mark is the decimal one.
  const std::size_t given = at == std::string::npos ? 0 : text.size() - at - 1;
  if (at == std::string::npos) text += mark;
  return text + std::string(static_cast<std::size_t>(decimals) - given, '0');
}

std::string signed_figure(double value, int decimals, Lang lang) {
  const double scale = std::pow(10, decimals);
  const double rounded = std::round(value * scale) / scale;
  return (rounded > 0 ? "+" : "") + fixed_figure(rounded, decimals, lang);
}

std::string points_figure(double points, Lang lang) {
  constexpr double kWholeScale = 100;
  if (points > kWholeScale) return "> +100";
  if (points < -kWholeScale) return "< −100";
  return signed_figure(points, 1, lang);
}

double plain_figure(double value) {
  constexpr double kDigits = 1e12;
  if (!(std::abs(value) < 1e3)) return value;
  return std::round(value * kDigits) / kDigits + 0.0;
}

}  // namespace stratmap
