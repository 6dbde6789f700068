#include "render/layout/ports.h"

#include <algorithm>
#include <cmath>

namespace stratmap {
namespace {

constexpr double kPortGap = 26;
constexpr double kCorner = 28;      // kept free at both ends of a side
constexpr double kPillRoom = 56;    // kept free at the right end of the top side
constexpr double kStraighten = 18;  // links that lead less far aside are made straight

// One end of a link.
struct End {
  std::size_t link = 0;
  bool is_from = true;
  std::uint32_t next = 0;  // the item after it on the link's way
};

// A port and the ends that share it; a row of them makes a side of a box.
struct Port {
  std::vector<End> ends;
  double x = 0;
};

struct Side {
  std::uint32_t item = 0;
  bool top = true;
  std::vector<End> ends;
  std::vector<Port> ports;
  bool settled = false;  // a port of it stands where it makes a link straight
};

class PortPlan {
 public:
  PortPlan(const Layers& layers, const std::vector<Route>& routes,
           const std::vector<double>& center_px, double box_width_px)
      : layers_(layers),
        routes_(routes),
        center_(center_px),
        width_(box_width_px),
        sides_(2 * layers.items.size()),
        ports_(layers.ways.size()) {
    for (std::uint32_t i = 0; i < sides_.size(); ++i) sides_[i] = {i / 2, i % 2 == 0, {}, {}};
    for (std::size_t link = 0; link < layers.ways.size(); ++link) add_ends(link);
    for (Side& side : sides_) spread(side);
    for (std::size_t link = 0; link < layers.ways.size(); ++link) straighten(link);
  }

  std::vector<LinkPorts> ports() const { return ports_; }

 private:
  Side& top_of(std::uint32_t item) { return sides_[2 * item]; }
  Side& bottom_of(std::uint32_t item) { return sides_[2 * item + 1]; }

  Side& from_side(std::size_t link) {
    const std::uint32_t item = layers_.ways[link].front();
    return routes_[link].kind == RouteKind::down ? bottom_of(item) : top_of(item);
  }
  Side& to_side(std::size_t link) {
    const std::uint32_t item = layers_.ways[link].back();
    return routes_[link].kind == RouteKind::up ? bottom_of(item) : top_of(item);
  }

  bool has_ports(std::size_t link) const {
    switch (routes_[link].kind) {
      case RouteKind::none:
      case RouteKind::beside:
        return false;
      case RouteKind::up:
      case RouteKind::down:
      case RouteKind::bracket:
        return true;
    }
    return false;
  }

  void add_ends(std::size_t link) {
    if (!has_ports(link)) return;
    const std::vector<std::uint32_t>& way = layers_.ways[link];
    from_side(link).ends.push_back({link, true, way[1]});
    to_side(link).ends.push_back({link, false, way[way.size() - 2]});
  }

  // Brackets stand outermost, the short ones farther out than the long ones.
  double sort_key(const Side& side, const End& end) const {
    constexpr double kOutside = 1e6;
    const double x = center_[end.next];
    if (routes_[end.link].kind != RouteKind::bracket) return x;
    const double aside = x - center_[side.item];
    return aside > 0 ? 2 * kOutside - aside : -2 * kOutside - aside;
  }

  static bool shares(const Layers& layers, const End& a, const End& b) {
    return a.is_from && b.is_from && a.next == b.next && !layers.items[a.next].is_box();
  }

  void spread(Side& side) {
    std::stable_sort(side.ends.begin(), side.ends.end(), [&](const End& a, const End& b) {
      return sort_key(side, a) < sort_key(side, b);
    });
    for (const End& end : side.ends) {
      const bool shared =
          !side.ports.empty() && shares(layers_, side.ports.back().ends.front(), end);
      if (!shared) side.ports.push_back({});
      side.ports.back().ends.push_back(end);
    }
    if (side.ports.empty()) return;
    const auto count = static_cast<double>(side.ports.size());
    const double room = right_of(side) - left_of(side);
    const double gap = count > 1 ? std::min(kPortGap, room / (count - 1)) : 0;
    const double width = gap * (count - 1);
    double x = std::clamp(center_[side.item] - width / 2, left_of(side), right_of(side) - width);
    for (Port& port : side.ports) {
      set(port, x);
      x += gap;
    }
  }

  double left_of(const Side& side) const { return center_[side.item] - width_ / 2 + kCorner; }
  double right_of(const Side& side) const {
    return center_[side.item] + width_ / 2 - (side.top ? kPillRoom : kCorner);
  }

  void set(Port& port, double x) {
    port.x = x;
    for (const End& end : port.ends) {
      (end.is_from ? ports_[end.link].from_px : ports_[end.link].to_px) = x;
    }
  }

  // Moves all ports of a side where that leaves them between its corners.
  bool shift(Side& side, double by) {
    const bool fits = side.ports.front().x + by >= left_of(side) - 1e-9 &&
                      side.ports.back().x + by <= right_of(side) + 1e-9;
    if (side.settled || !fits) return false;
    for (Port& port : side.ports) set(port, port.x + by);
    return true;
  }

  // The first and the last step of a link, straight where a small shift of a side makes it so.
  void straighten(std::size_t link) {
    if (!has_ports(link) || routes_[link].kind == RouteKind::bracket) return;
    const std::vector<std::uint32_t>& way = layers_.ways[link];
    Side& from = from_side(link);
    Side& to = to_side(link);
    if (way.size() > 2) {
      settle(from, center_[way[1]] - ports_[link].from_px);
      settle(to, center_[way[way.size() - 2]] - ports_[link].to_px);
      return;
    }
    const double aside = ports_[link].to_px - ports_[link].from_px;
    if (std::abs(aside) > kStraighten) return;
    const bool from_first = from.ports.size() <= to.ports.size();
    const bool done = from_first ? shift(from, aside) || shift(to, -aside)
                                 : shift(to, -aside) || shift(from, aside);
    if (done) from.settled = to.settled = true;
  }

  void settle(Side& side, double by) {
    if (std::abs(by) <= kStraighten && shift(side, by)) side.settled = true;
  }

  const Layers& layers_;
  const std::vector<Route>& routes_;
  const std::vector<double>& center_;
  double width_;
  std::vector<Side> sides_;
  std::vector<LinkPorts> ports_;
};

}  // namespace

std::vector<LinkPorts> ports_of(const Layers& layers, const std::vector<Route>& routes,
                                const std::vector<double>& center_px, double box_width_px) {
  return PortPlan(layers, routes, center_px, box_width_px).ports();
}

}  // namespace stratmap
