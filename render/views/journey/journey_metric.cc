#include "render/views/journey/journey_metric.h"

#include <algorithm>
#include <utility>

#include "render/views/parts/status_glyph.h"

namespace stratmap {

void add_journey_metric(std::vector<Shape>& shapes, const JourneyMetric& metric, double left_px,
                        const Analysis& analysis, const Palette& palette) {
  using namespace journey_style;
  const Metric& element = analysis.model[metric.metric];
  const Status status = analysis.standings[metric.metric.index()].status;
  const bool has_owner =
      !element.owners.empty() && std::ranges::none_of(element.owners, &Ref<Function>::is_unknown);
  double y = metric.top_px;
  append_shapes(shapes, status_glyph(status, {left_px + 7, y + 7.5}, palette));
  const double x = left_px + kMetricIndent;
  add_block(shapes, metric.name, {x, y}, palette.ink);
  y += metric.name.height_px();
  TextShape value = text_line({x, y + 14}, kValueSize, FontWeight::bold, palette.ink, metric.value);
  if (!metric.target.empty())
    value.runs.push_back({metric.target, FontWeight::regular, palette.muted, kValueGap});
  value.room_px = metric.name.width_px;
  shapes.push_back(std::move(value));
  y += kValueLine;
  append_shapes(shapes,
                person({left_px + 7, y + 12.5}, has_owner ? palette.customer.strong : palette.red));
  add_block(shapes, metric.owner, {x, y}, has_owner ? palette.customer.strong : palette.red);
}

}  // namespace stratmap
