#include "tests/render/views/edited_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "models/read_model.h"
#include "render/svg/to_svg.h"
#include "render/views/strategy_map.h"
#include "tests/render/views/dice.h"

namespace stratmap {
namespace {

constexpr std::array kBands{"financial", "customer", "process", "learning"};
constexpr std::array kTitles{"Profit grows", "Customers stay with us", "Right the first time",
                             "One answer at first contact", "Able people in every team"};

EditedMap::Entry& any_of(EditedMap& map, Dice& dice) {
  return map.objectives[dice.below(static_cast<std::uint32_t>(map.objectives.size()))];
}

// Mostly to the band above, some farther up, some sideways, a few down.
bool is_usual(int from, int to, Dice& dice) {
  const int up = from - to;
  if (up == 1) return true;
  return dice.chance(up == 0 || up == 2 ? 0.25 : 0.06);
}

void add_link(EditedMap& map, Dice& dice) {
  for (int tries = 0; tries < 200; ++tries) {
    EditedMap::Entry& from = any_of(map, dice);
    const EditedMap::Entry& to = any_of(map, dice);
    if (&from == &to || !is_usual(from.band, to.band, dice)) continue;
    if (std::ranges::count(from.drives, to.id) > 0) continue;
    from.drives.push_back(to.id);
    return;
  }
}

void remove_link(EditedMap& map, Dice& dice) {
  for (int tries = 0; tries < 200; ++tries) {
    EditedMap::Entry& from = any_of(map, dice);
    if (from.drives.empty()) continue;
    from.drives.erase(from.drives.begin() +
                      dice.below(static_cast<std::uint32_t>(from.drives.size())));
    return;
  }
}

int any_band(Dice& dice) {
  const std::uint32_t die = dice.below(20);  // fewer at the top, as on real maps
  return die < 3 ? 0 : die < 8 ? 1 : die < 14 ? 2 : 3;
}

void add_objective(EditedMap& map, Dice& dice) {
  const int band = any_band(dice);
  EditedMap::Entry entry{"new", band, {}};
  for (int tries = 0; tries < 100 && band > 0 && entry.drives.empty(); ++tries) {
    const EditedMap::Entry& to = any_of(map, dice);
    if (to.band == band - 1) entry.drives.push_back(to.id);
  }
  for (int tries = 0; tries < 100 && band < 3; ++tries) {
    EditedMap::Entry& from = any_of(map, dice);
    if (from.band != band + 1) continue;
    from.drives.push_back(entry.id);
    break;
  }
  const auto at = dice.below(static_cast<std::uint32_t>(map.objectives.size() + 1));
  map.objectives.insert(map.objectives.begin() + at, std::move(entry));
}

void remove_objective(EditedMap& map, Dice& dice) {
  const std::string gone = any_of(map, dice).id;
  std::erase_if(map.objectives, [&](const EditedMap::Entry& entry) { return entry.id == gone; });
  for (EditedMap::Entry& entry : map.objectives) std::erase(entry.drives, gone);
}

Scene drawn(const EditedMap& map, const DrawnPlaces* keep) {
  const Reading reading = read_model_text("map.yaml", to_yaml(map));
  return strategy_map(analyse(*reading.model), {.lang = Lang::en, .keep = keep});
}

std::map<std::string, Rect> boxes_by_id(const Scene& scene) {
  std::map<std::string, Rect> boxes;
  for (const Group& group : scene.groups)
    if (group.handle.kind == "objective")
      boxes[group.handle.id] = std::get<RectShape>(group.shapes.front()).rect;
  return boxes;
}

}  // namespace

EditedMap made_map(int objectives, std::uint32_t seed) {
  Dice dice(seed);
  EditedMap map;
  for (int i = 0; i < objectives; ++i)
    map.objectives.push_back({"o" + std::to_string(i), i < 4 ? i : any_band(dice), {}});
  for (int i = 0; i < objectives * 7 / 5; ++i) add_link(map, dice);
  return map;
}

EditedMap edited(EditedMap map, Edit edit, std::uint32_t seed) {
  Dice dice(seed + 1000);
  switch (edit) {
    case Edit::add_objective:
      add_objective(map, dice);
      break;
    case Edit::remove_objective:
      remove_objective(map, dice);
      break;
    case Edit::add_link:
      add_link(map, dice);
      break;
    case Edit::remove_link:
      remove_link(map, dice);
      break;
  }
  return map;
}

std::string to_yaml(const EditedMap& map) {
  std::string yaml = "stratmap: 1\norganization: {name: Example}\nobjectives:\n";
  for (const EditedMap::Entry& entry : map.objectives) {
    std::string drives;
    for (const std::string& to : entry.drives) drives += (drives.empty() ? "" : ", ") + to;
    const std::size_t title = static_cast<std::size_t>(entry.id.back()) % kTitles.size();
    yaml += "  " + entry.id + ": {name: " + kTitles[title] +
            ", perspective: " + kBands[static_cast<std::size_t>(entry.band)] + ", drives: [" +
            drives + "]}\n";
  }
  return yaml;
}

void MapShift::add(const MapShift& other) {
  sum_px += other.sum_px;
  boxes += other.boxes;
  unmoved += other.unmoved;
  pairs += other.pairs;
  in_order += other.in_order;
}

MapShift shift_between(const Scene& before, const Scene& after) {
  const auto old_boxes = boxes_by_id(before), new_boxes = boxes_by_id(after);
  MapShift shift;
  std::vector<std::pair<Rect, Rect>> both;
  for (const auto& [id, old] : old_boxes)
    if (const auto found = new_boxes.find(id); found != new_boxes.end())
      both.emplace_back(old, found->second);
  for (const auto& [old, now] : both) {
    const double px = std::hypot(now.center_x() - old.center_x(), now.center_y() - old.center_y());
    shift.sum_px += px;
    ++shift.boxes;
    shift.unmoved += px < 0.1 ? 1 : 0;
    for (const auto& [other_old, other_now] : both) {
      if (other_old.y != old.y || other_old.x <= old.x) continue;
      ++shift.pairs;
      shift.in_order += other_now.y == now.y && other_now.x > now.x ? 1 : 0;
    }
  }
  return shift;
}

ShiftsOfEdit shifts_of(int objectives, Edit edit, std::uint32_t seed) {
  const EditedMap map = made_map(objectives, seed);
  const EditedMap changed = edited(map, edit, seed);
  const Scene before = drawn(map, nullptr);
  const DrawnPlaces places = *drawn_places(to_svg(before));
  return {shift_between(before, drawn(changed, nullptr)),
          shift_between(before, drawn(changed, &places))};
}

}  // namespace stratmap
