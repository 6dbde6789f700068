#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "render/layout/geometry.h"
#include "render/views/journey/journey_story.h"
#include "render/views/parts/text_block.h"

namespace stratmap {

// Where everything of the journey map stands. All sizes are px.

namespace journey_style {

inline constexpr double kStageGap = 14;   // between columns
inline constexpr double kStageInset = 9;  // from a column's edge to what is in it
inline constexpr double kChipPadding = 9;
inline constexpr double kLanePadding = 11;   // above and below a chip
inline constexpr double kMandateGlyph = 17;  // from the glyph's left end to its words
inline constexpr double kChartStep = 23;     // of one point of attention
inline constexpr double kRemarkLine = 17;
inline constexpr double kCaptionHeight = 10;
inline constexpr double kStageNumber = 13;  // size
inline constexpr double kNumberLeft = 17;   // in a head
inline constexpr double kMetricGap = 12;
inline constexpr double kMetricIndent = 20;

inline constexpr TextStyle kStageName{14.5, 18, FontWeight::semibold, 3};
inline constexpr TextStyle kTouchpoints{12, 15.5, FontWeight::regular, 3};
inline constexpr TextStyle kTravellers{12, 15.5, FontWeight::semibold, 3};
inline constexpr TextStyle kLaneName{13.5, 17, FontWeight::semibold, 3};
inline constexpr TextStyle kRole{13, 16.5, FontWeight::semibold, 3};
inline constexpr TextStyle kMandate{12, 15, FontWeight::medium, 2};
inline constexpr TextStyle kLimit{11, 14, FontWeight::regular, 3};
inline constexpr TextStyle kMetricName{12, 15, FontWeight::regular, 3};
inline constexpr double kValueSize = 13, kValueLine = 18, kValueGap = 4;
inline constexpr TextStyle kMetricOwner{11.5, 15, FontWeight::medium, 2};
inline constexpr TextStyle kCaption{13, 17, FontWeight::bold, 3};
inline constexpr TextStyle kSmall{11.5, 14.5, FontWeight::regular, 3};

}  // namespace journey_style

// A function at a stage.
struct JourneyChip {
  std::size_t actor = 0;  // of the stage
  Rect rect;
  TextBlock role, mandate, limit;
};

struct JourneyMetric {
  Id<Metric> metric;
  double top_px = 0;
  TextBlock name, owner;
  std::string value, target;  // target: "/ 80 %"
};

struct JourneyColumn {
  std::size_t stage = 0;  // of the story
  Rect column, head;
  double name_px = 0;  // its left end
  TextBlock name, travellers, touchpoints;
  std::vector<JourneyChip> chips;
  std::vector<JourneyMetric> metrics;
  double metrics_end_px = 0;
  std::size_t metrics_left_out = 0;
};

struct JourneyLane {
  Id<Function> function;
  Rect lane;
  TextBlock name;
};

// Stages beside one another, with the functions that act at them.
struct JourneyRow {
  std::vector<JourneyColumn> columns;
  std::vector<JourneyLane> lanes;
  double touchpoints_px = 0;  // the tops of the parts
  double lanes_px = 0;
  double chart_px = 0;
  double base_px = 0;  // where the bars of the chart stand
  double metrics_px = 0;
};

struct JourneyLayout {
  std::vector<JourneyRow> rows;
  double canvas_width_px = 0;
  double left_px = 0;   // of the first column
  double right_px = 0;  // of the last
  double bottom_px = 0;
  std::size_t functions_left_out = 0;  // at some stage of theirs

  // Where a stage stands; null: the picture has no chip of who has the case there.
  const JourneyColumn* column_of(std::size_t stage) const;
  std::size_t row_of(std::size_t stage) const;
};

JourneyLayout lay_out(const JourneyStory& story, const Analysis& analysis, Lang lang);

}  // namespace stratmap
