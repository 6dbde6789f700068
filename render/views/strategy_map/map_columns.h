#pragma once

#include <string>
#include <vector>

#include "render/layout/map_layout.h"
#include "render/views/scene.h"
#include "render/views/strategy_map/map_content.h"

namespace stratmap {

// Themes as columns: a head over the bands and a frame around the column's boxes.
class ThemeColumns {
 public:
  ThemeColumns(const Model& model, const std::vector<Id<Theme>>& themes,
               const std::vector<ColumnSpan>& spans, Lang lang);

  // What the heads take above the bands; 0 where there are no columns.
  double height_px() const;
  // Heads right above the bands; frames around the rows that have columns. Through bands above
  // these, whose boxes have the full width, faint lines lead from head to frame.
  std::vector<Group> groups(const MapGeometry& geometry, const Palette& palette) const;

 private:
  struct Column {
    std::string id;
    std::string name;
    std::vector<std::string> lines;
    ColumnSpan frame;
  };

  double head_height_px() const;
  Group group_of(const Column& column, const MapGeometry& geometry, const Palette& palette) const;
  void add_head(Group& group, const Column& column, const Rect& head, const Palette& palette) const;

  std::vector<Column> columns_;
};

}  // namespace stratmap
