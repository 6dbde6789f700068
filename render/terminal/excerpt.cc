#include "render/terminal/excerpt.h"

#include <fmt/format.h>

#include <algorithm>

#include "render/terminal/fold.h"
#include "render/terminal/source_line.h"
#include "render/terminal/visible.h"

namespace stratmap {
namespace {

constexpr std::size_t kNarrowestText = 20;
constexpr std::size_t kNarrowestRemark = 28;

enum class Role : std::uint8_t { main, related };

// A mark with its line, and its bytes within the line.
struct Placed {
  const Mark* mark;
  Role role;
  std::uint32_t line;
  std::size_t begin;
  std::size_t end;
};

Placed placed(const Sources& sources, const Mark& mark, Role role) {
  const SourceFile& file = sources.file(mark.span.file);
  const Position start = sources.start_of(mark.span);
  const std::size_t begin = std::min(mark.span.offset, file.size()) - file.line(start.line).start;
  return {&mark, role, start.line, begin, begin + mark.span.length};
}

class Frame {
 public:
  Frame(std::size_t digits, const TerminalStyle& style) : digits_(digits), style_(style) {}

  std::string bar(std::string_view number = {}) const {
    return painted(fmt::format(" {:>{}} |", number, digits_), Tint::frame, style_.ink);
  }
  std::size_t columns() const { return digits_ + 4; }  // with the space after the bar
  std::size_t room() const {
    return std::max(kNarrowestText,
                    style_.width_columns - std::min(style_.width_columns, columns()));
  }
  const TerminalStyle& style() const { return style_; }

 private:
  std::size_t digits_;
  const TerminalStyle& style_;
};

// Lines of a remark of their own, from `column` on or further left.
std::string remark_lines(std::string_view remark, std::size_t column, Tint tint,
                         const Frame& frame) {
  const std::size_t most_indent = frame.room() - std::min(frame.room(), kNarrowestRemark);
  const std::size_t indent = std::min(column, most_indent);
  const std::string lines =
      folded(remark, {.first_column = 0, .indent = 0, .width = frame.room() - indent});
  std::string rows;
  for (std::size_t start = 0; start <= lines.size();) {
    const std::size_t end = std::min(lines.find('\n', start), lines.size());
    const std::string_view line = std::string_view(lines).substr(start, end - start);
    rows += frame.bar() + " " + std::string(indent, ' ') + painted(line, tint, frame.style().ink) +
            "\n";
    start = end + 1;
  }
  return rows;
}

// The row of carets or dashes under a line, with its remark after it, before it, or below: where
// there is room.
std::string mark_row(const Placed& place, MarkPlace at, Tint tint, const Frame& frame) {
  const Ink ink = frame.style().ink;
  const bool is_main = place.role == Role::main;
  const Tint mark_tint = is_main ? tint : Tint::frame;
  const std::string marks = painted(std::string(at.columns, is_main ? '^' : '-'), mark_tint, ink);
  const std::string remark = to_visible(place.mark->remark);
  const std::string said = painted(remark, mark_tint, ink);
  const std::size_t columns = columns_of(remark) + 1;
  const auto row = [&](std::size_t indent, const std::string& content) {
    return frame.bar() + " " + std::string(indent, ' ') + content + "\n";
  };
  if (remark.empty()) return row(at.column, marks);
  if (at.column + at.columns + columns <= frame.room()) return row(at.column, marks + " " + said);
  if (columns <= at.column) return row(at.column - columns, said + " " + marks);
  return row(at.column, marks) + remark_lines(remark, at.column, mark_tint, frame);
}

// The row of a mark on a line that is kept back.
std::string silent_row(const Placed& place, Tint tint, const Frame& frame) {
  const bool is_main = place.role == Role::main;
  const Tint mark_tint = is_main ? tint : Tint::frame;
  const std::string remark = folded(to_visible(place.mark->remark),
                                    {.first_column = 2, .indent = 2, .width = frame.room()});
  std::string rows = frame.bar(std::to_string(place.line));
  for (std::size_t start = 0; start <= remark.size();) {
    const std::size_t end = std::min(remark.find('\n', start), remark.size());
    const std::string lead = start > 0 ? frame.bar() : is_main ? " ^" : " -";
    const std::string said = remark.substr(start, end - start);
    rows += (start > 0 ? lead : painted(lead, mark_tint, frame.style().ink)) +
            (said.empty() ? "" : " " + painted(said, mark_tint, frame.style().ink)) + "\n";
    start = end + 1;
  }
  return rows;
}

// The marked lines of one file; marks that are in sight together stand under one copy of the line.
std::string block(const Sources& sources, const std::vector<Placed>& places, Tint tint,
                  const Frame& frame) {
  std::string text = frame.bar() + "\n";
  ShownLine shown;
  std::uint32_t number = 0;
  for (const Placed& place : places) {
    const std::uint32_t file = place.mark->span.file;
    const auto [start, line] = sources.file(file).line(place.line);
    if (sources.is_kept_back({file, start, static_cast<std::uint32_t>(line.size())})) {
      text += silent_row(place, tint, frame);
      number = 0;
      continue;
    }
    if (place.line != number || !shown.shows(place.begin, place.end)) {
      shown = shown_line(line, place.begin, place.end, frame.room());
      number = place.line;
      const std::string content = shown.text.empty() ? "" : " " + shown.text;
      text += frame.bar(std::to_string(number)) + content + "\n";
    }
    text += mark_row(place, mark_place(line, shown, place.begin, place.end), tint, frame);
  }
  return text;
}

std::vector<std::uint32_t> files_of(const Mark& main, const std::vector<Mark>& related) {
  std::vector<std::uint32_t> files{main.span.file};
  for (const Mark& mark : related)
    if (std::ranges::find(files, mark.span.file) == files.end()) files.push_back(mark.span.file);
  return files;
}

std::vector<Placed> placed_in(const Sources& sources, std::uint32_t file, const Mark& main,
                              const std::vector<Mark>& related) {
  std::vector<Placed> places;
  if (main.span.file == file) places.push_back(placed(sources, main, Role::main));
  for (const Mark& mark : related)
    if (mark.span.file == file) places.push_back(placed(sources, mark, Role::related));
  std::ranges::stable_sort(places, {}, &Placed::line);
  return places;
}

}  // namespace

std::string place_of(const Sources& sources, Span span) {
  const Position start = sources.start_of(span);
  return fmt::format("{}:{}:{}", to_visible(sources.name_of(span)), start.line, start.column);
}

std::string place_line(std::string_view place, std::size_t digits, std::string_view arrow,
                       const TerminalStyle& style) {
  return std::string(digits + 1, ' ') + painted(arrow, Tint::frame, style.ink) + " " +
         std::string(place) + "\n";
}

std::string excerpt(const Sources& sources, const Mark& main, const std::vector<Mark>& related,
                    Tint tint, const TerminalStyle& style) {
  std::vector<std::vector<Placed>> blocks;
  std::uint32_t last_line = 1;
  for (const std::uint32_t file : files_of(main, related)) {
    blocks.push_back(placed_in(sources, file, main, related));
    for (const Placed& place : blocks.back()) last_line = std::max(last_line, place.line);
  }
  const std::size_t digits = std::to_string(last_line).size();
  const Frame frame(digits, style);
  std::string text;
  for (const std::vector<Placed>& places : blocks) {
    const Span first = &places == &blocks.front() ? main.span : places.front().mark->span;
    text += place_line(place_of(sources, first), digits, text.empty() ? "-->" : ":::", style);
    text += block(sources, places, tint, frame);
  }
  return text;
}

}  // namespace stratmap
