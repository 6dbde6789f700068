#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/terminal/excerpt.h"
#include "render/terminal/style.h"

namespace stratmap {

// What a reader of a terminal is told about one thing: what it is, where, and lines of "= why: …".
struct Notice {
  struct Line {
    std::string word;
    std::string text;
  };

  std::string heading;  // "warning[SM401] unowned-customer-relationship"
  Tint tint = Tint::note;
  std::string message;
  std::string path;          // where there is no place in a file
  std::optional<Mark> mark;  // the place
  std::vector<Mark> related = {};
  std::vector<std::string> others = {};  // rows and the like, one line each, after the excerpt
  std::vector<Line> places = {};         // of several things told as one: where, and what
  std::vector<Line> lines = {};
};

// As a block of lines that ends in a line break; everything in it is made visible.
std::string to_text(const Notice& notice, const Sources& sources, const TerminalStyle& style);

}  // namespace stratmap
