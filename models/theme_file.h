#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/source.h"

namespace stratmap {

// What a theme file says of how pictures look, with the place of each word, before anybody judges
// whether it can be read. The language of the file: docs/themes.md.
struct ThemeFile {
  struct Word {
    std::string text;
    Span span;
  };
  struct Colour {
    Word name;   // "ink"
    Word value;  // "#1B2430"; empty where nothing stands there
  };
  struct Logo {
    std::string bytes;  // of the file, whatever it is
    Span span;
  };

  std::vector<Colour> colours;
  std::vector<Word> fonts;  // best first
  double font_width = 1;    // of the first font, against Inter
  std::optional<Logo> logo;
};

struct ThemeReading {
  Result<ThemeFile> file;
  Sources sources;
};

// Reads a YAML file and the logo that it names, which lies in its folder or below.
ThemeReading read_theme_file(const std::string& path);

}  // namespace stratmap
