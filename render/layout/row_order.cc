#include "render/layout/row_order.h"

#include <algorithm>
#include <cmath>

namespace stratmap {
namespace {

using Boxes = std::vector<std::uint32_t>;

// The links of one band, by place in the band.
struct BandGraph {
  std::vector<Boxes> effects;
  std::vector<Boxes> causes;
};

constexpr std::uint32_t kElsewhere = UINT32_MAX;

class BandRows {
 public:
  BandRows(const std::vector<Boxes>& bands, const std::vector<LinkShape>& links,
           std::uint32_t box_count, const BoxColumns& columns, const KeptPlaces& kept)
      : bands_(bands),
        links_(links),
        columns_(columns),
        kept_(kept),
        band_of_(box_count, kElsewhere),
        place_of_(box_count, 0) {
    std::size_t drawn = 0;
    for (std::uint32_t band = 0; band < bands.size(); ++band) {
      for (std::uint32_t place = 0; place < bands[band].size(); ++place) {
        const std::uint32_t box = bands[band][place];
        if (box >= box_count || band_of_[box] != kElsewhere) continue;
        band_of_[box] = band;
        place_of_[box] = place;
        ++drawn;
      }
    }
    // Wide enough for the whole map to come out about as a landscape page.
    const double balanced = std::ceil(std::sqrt(1.7 * static_cast<double>(drawn)));
    capacity_ = std::max<std::size_t>(6, static_cast<std::size_t>(balanced));
    pull_.resize(box_count, 0);
    for (const LinkShape& link : links) add_pull(link);
  }

  std::vector<MapRow> rows() const {
    std::vector<std::vector<Boxes>> kept;
    std::vector<Boxes> apexes, rests;
    for (std::uint32_t band = 0; band < bands_.size(); ++band) {
      rests.push_back(drawn_boxes(band));
      kept.push_back(kept_rows(rests.back(), kept_, links_, capacity_));
      const BandGraph graph = graph_of(band);
      const bool may_rise = band == 0 && kept.back().empty();
      apexes.push_back(may_rise ? take_apex(rests.back(), graph) : Boxes{});
      if (rests.back().size() > capacity_ || columns_.count > 0) sort_by_level(rests.back(), graph);
    }
    const auto risen =
        std::ranges::count_if(apexes, [](const Boxes& apex) { return !apex.empty(); });
    const std::vector<std::size_t> counts =
        row_counts(rests, columns_, capacity_, static_cast<std::size_t>(risen));
    std::vector<MapRow> rows;
    for (std::uint32_t band = 0; band < bands_.size(); ++band) {
      if (!apexes[band].empty()) rows.push_back({band, std::move(apexes[band])});
      for (Boxes& row :
           kept[band].empty() ? split_into_rows(rests[band], counts[band], columns_) : kept[band])
        rows.push_back({band, in_declared_order(std::move(row))});
    }
    return rows;
  }

 private:
  bool is_drawn(std::uint32_t box) const {
    return box < band_of_.size() && band_of_[box] != kElsewhere;
  }

  // How strongly the links to other bands draw a box upward.
  void add_pull(const LinkShape& link) {
    if (!is_drawn(link.from) || !is_drawn(link.to)) return;
    const std::uint32_t from = band_of_[link.from];
    const std::uint32_t to = band_of_[link.to];
    if (from == to) return;
    pull_[link.from] += to < from ? 1 : -1;
    pull_[link.to] += to < from ? -1 : 1;
  }

  Boxes drawn_boxes(std::uint32_t band) const {
    Boxes boxes;
    for (std::uint32_t place = 0; place < bands_[band].size(); ++place) {
      const std::uint32_t box = bands_[band][place];
      if (is_drawn(box) && band_of_[box] == band && place_of_[box] == place) boxes.push_back(box);
    }
    return boxes;
  }

  BandGraph graph_of(std::uint32_t band) const {
    BandGraph graph;
    graph.effects.resize(bands_[band].size());
    graph.causes.resize(bands_[band].size());
    for (const LinkShape& link : links_) {
      const bool inside = is_drawn(link.from) && is_drawn(link.to) && link.from != link.to &&
                          band_of_[link.from] == band && band_of_[link.to] == band;
      if (!inside) continue;
      graph.effects[place_of_[link.from]].push_back(place_of_[link.to]);
      graph.causes[place_of_[link.to]].push_back(place_of_[link.from]);
    }
    return graph;
  }

  // Takes the boxes that the others of the band lead to out of `boxes`, where they are few.
  Boxes take_apex(Boxes& boxes, const BandGraph& graph) const {
    const auto leads_nowhere = [&](std::uint32_t box) {
      return graph.effects[place_of_[box]].empty();
    };
    const auto is_apex = [&](std::uint32_t box) {
      return leads_nowhere(box) && !graph.causes[place_of_[box]].empty();
    };
    const auto sinks = std::count_if(boxes.begin(), boxes.end(), leads_nowhere);
    Boxes apex;
    std::copy_if(boxes.begin(), boxes.end(), std::back_inserter(apex), is_apex);
    const bool few = static_cast<std::size_t>(sinks) * 3 <= boxes.size();
    if (apex.empty() || !few || boxes.size() < 3) return {};
    boxes.erase(std::remove_if(boxes.begin(), boxes.end(), is_apex), boxes.end());
    return apex;
  }

  // Steps from each box to the last effect of the band; a link that closes a cycle counts not.
  std::vector<std::uint32_t> levels(const BandGraph& graph) const {
    const std::size_t count = graph.effects.size();
    std::vector<std::uint32_t> level(count, 0);
    std::vector<std::uint8_t> state(count, 0);  // 0 new, 1 on the way, 2 done
    std::vector<std::pair<std::uint32_t, std::size_t>> way;
    for (std::uint32_t root = 0; root < count; ++root) {
      if (state[root] == 0) way.push_back({root, 0});
      while (!way.empty()) {
        auto& [box, next] = way.back();
        state[box] = 1;
        if (next < graph.effects[box].size()) {
          const std::uint32_t effect = graph.effects[box][next++];
          if (state[effect] == 0) way.push_back({effect, 0});
          continue;
        }
        for (std::uint32_t effect : graph.effects[box]) {
          if (state[effect] == 2) level[box] = std::max(level[box], level[effect] + 1);
        }
        state[box] = 2;
        way.pop_back();
      }
    }
    return level;
  }

  void sort_by_level(Boxes& boxes, const BandGraph& graph) const {
    const std::vector<std::uint32_t> level = levels(graph);
    std::stable_sort(boxes.begin(), boxes.end(), [&](std::uint32_t a, std::uint32_t b) {
      const auto key = [&](std::uint32_t box) {
        return std::pair(level[place_of_[box]], -pull_[box]);
      };
      return key(a) < key(b);
    });
  }

  Boxes in_declared_order(Boxes row) const {
    std::sort(row.begin(), row.end(),
              [&](std::uint32_t a, std::uint32_t b) { return place_of_[a] < place_of_[b]; });
    return row;
  }

  const std::vector<Boxes>& bands_;
  const std::vector<LinkShape>& links_;
  const BoxColumns& columns_;
  const KeptPlaces& kept_;
  std::vector<std::uint32_t> band_of_;   // by box
  std::vector<std::uint32_t> place_of_;  // by box, in its band
  std::vector<int> pull_;                // by box
  std::size_t capacity_ = 6;             // boxes in a row
};

}  // namespace

std::vector<MapRow> rows_of_bands(const std::vector<Boxes>& bands,
                                  const std::vector<LinkShape>& links, std::uint32_t box_count,
                                  const BoxColumns& columns, const KeptPlaces& kept) {
  return BandRows(bands, links, box_count, columns, kept).rows();
}

}  // namespace stratmap
