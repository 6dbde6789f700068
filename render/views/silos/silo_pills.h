#pragma once

#include <optional>
#include <string>
#include <vector>

#include "models/model.h"
#include "render/views/scene.h"
#include "render/views/silos/silo_layout.h"

namespace stratmap {

// A word in a frame on a tie that is weak, or missing.
double silo_pill_width(const std::string& words);
std::vector<Shape> silo_pill(const Rect& rect, const std::string& words, Colour colour,
                             const Palette& palette);

// What room there is for pills on the lines: none on a box, a head, a meter, another pill or a
// foreign line.
class SiloPillRoom {
 public:
  SiloPillRoom(const SiloColumns& shown, const SiloGeometry& geometry);

  // Lines that pills keep off from now on.
  void add_lines(const std::vector<Path>& paths);
  // Takes the place nearest to the middle of the line that is free; nothing: there is none.
  std::optional<Rect> take(const Path& line, double width_px);

 private:
  struct Line {
    Path path;
    std::vector<Point> points;
  };
  bool is_free(const Rect& rect, const Path& line) const;

  std::vector<Rect> taken_;
  std::vector<Line> lines_;
};

}  // namespace stratmap
