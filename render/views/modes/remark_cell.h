#pragma once

#include <span>
#include <string>
#include <vector>

#include "render/views/modes/mode_remarks.h"
#include "render/views/scene.h"

namespace stratmap {

// Remarks of the check under each other, each with a sign of what it is: found, accepted, clear or
// not assessed.
struct RemarkCell {
  struct Item {
    const ModeRemark* remark;  // outlives the cell
    std::vector<std::string> lines;
  };
  std::vector<Item> items;

  double height_px() const;
};

RemarkCell remark_cell(std::span<const ModeRemark> remarks, double width_px, Lang lang);

// From `top` down; `about` is the id of what they speak of.
std::vector<Group> remark_groups(const RemarkCell& cell, Point top, double width_px,
                                 std::string_view about, const Palette& palette);

// The sign of a remark, about 20 px wide around `center`.
std::vector<Shape> remark_sign(const ModeRemark& remark, Point center, const Palette& palette);

}  // namespace stratmap
