#pragma once

#include <string>
#include <vector>

#include "render/views/modes/mode_table.h"
#include "render/views/modes/remark_cell.h"
#include "render/views/scene.h"

namespace stratmap {

// What the organization says of itself, and the five signs that a customer could see it by.
struct DeclaredPanel {
  const Declared* declared = nullptr;  // outlives the panel
  std::vector<std::string> slogan;     // in quotes
  RemarkCell verdict;                  // why the signs are not judged; empty where they are
  double height_px = 0;
};

DeclaredPanel declared_panel(const Declared& declared, Lang lang);

Group declared_group(const DeclaredPanel& panel, double top_px, const Palette& palette, Lang lang);

// "puuttuu", "ei tiedossa"; "" where the sign is there.
std::string_view lack_of(const EvidencePiece& piece, Lang lang);

}  // namespace stratmap
