#include "engine/network/mover.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

namespace stratmap {
namespace {

// What a move must add at least, times the number of ties: less is rounding.
constexpr double kLeastGain = 1e-10;

}  // namespace

Mover::Mover(std::size_t most_vertices, std::uint64_t seed)
    : random_(seed), places_(most_vertices), is_queued_(most_vertices) {}

void Mover::move(const NetworkLevel& level, double resolution, Labels& community) {
  empty_queue(level.size());
  queue_all(level.size());
  move_queued(level, resolution, community);
}

void Mover::move_beside(const NetworkLevel& level, double resolution, const Flags& changed,
                        Labels& community) {
  empty_queue(level.size());
  queue_beside(level, changed);
  move_queued(level, resolution, community);
}

void Mover::move_queued(const NetworkLevel& level, double resolution, Labels& community) {
  if (head_ == tail_) return;
  const double penalty = resolution / level.ends;
  fill_places(level, community);
  while (head_ != tail_) {
    const std::uint32_t vertex = next_in_queue(level);
    const std::uint32_t from = community[vertex];
    places_[from].degrees -= level.degrees[vertex];
    --places_[from].size;
    const std::uint32_t to = best_for(level, vertex, penalty, community);
    places_[to].degrees += level.degrees[vertex];
    ++places_[to].size;
    if (to == from) continue;
    if (places_[from].size == 0) empty_.push_back(from);
    community[vertex] = to;
    queue_partners(level, vertex, community);
  }
}

void Mover::fill_places(const NetworkLevel& level, const Labels& community) {
  std::fill_n(places_.begin(), level.size(), Place{});
  for (std::uint32_t vertex = 0; vertex < level.size(); ++vertex) {
    places_[community[vertex]].degrees += level.degrees[vertex];
    ++places_[community[vertex]].size;
  }
  empty_.clear();
  for (std::uint32_t label = 0; label < level.size(); ++label)
    if (places_[label].size == 0) empty_.push_back(label);
}

void Mover::empty_queue(std::uint32_t count) {
  queue_.assign(std::bit_ceil(count + 1), 0U);  // vertices all of them: looked at ahead of the tail
  mask_ = static_cast<std::uint32_t>(queue_.size()) - 1;
  head_ = tail_ = 0;
  std::fill_n(is_queued_.begin(), count, std::uint8_t{0});
}

// In blocks that come in drawn order: neighbours in memory stay neighbours, which saves a tenth of
// the time on large levels.
void Mover::queue_all(std::uint32_t count) {
  constexpr std::uint32_t kBlock = 8;
  std::vector<std::uint32_t> blocks((count + kBlock - 1) / kBlock);
  std::iota(blocks.begin(), blocks.end(), 0U);
  random_.shuffle(blocks);
  for (const std::uint32_t block : blocks)
    for (std::uint32_t i = 0; i < kBlock && block * kBlock + i < count; ++i)
      queue_[tail_++] = block * kBlock + i;
  std::fill_n(is_queued_.begin(), count, std::uint8_t{1});
}

void Mover::queue_beside(const NetworkLevel& level, const Flags& changed) {
  const auto queue = [&](std::uint32_t vertex) {
    if (std::exchange(is_queued_[vertex], std::uint8_t{1}) == 0) queue_[tail_++] = vertex;
  };
  for (std::uint32_t vertex = 0; vertex < level.size(); ++vertex) {
    if (changed[vertex] == 0) continue;
    queue(vertex);
    for (const NetworkLevel::Edge& edge : level.edges_of(vertex)) queue(edge.target);
  }
}

std::uint32_t Mover::next_in_queue(const NetworkLevel& level) {
  constexpr std::uint32_t kAhead = 3;  // the edges are far apart: have those to come ready
  const std::uint32_t later = queue_[(head_ + kAhead) & mask_];
  __builtin_prefetch(level.edges.data() + level.starts[later]);
  const std::uint32_t vertex = queue_[head_++ & mask_];
  is_queued_[vertex] = 0;
  return vertex;
}

// Where a vertex that was taken out of its community adds most. Elsewhere must be better than back.
// A label that is met again has lost its ties by then: it can't be better than it was at first, so
// that nobody needs to ask (and the machine to guess) whether a label was met before.
std::uint32_t Mover::best_for(const NetworkLevel& level, std::uint32_t vertex, double penalty,
                              const Labels& community) {
  Place* const places = places_.data();
  const std::uint32_t* const label_of = community.data();
  for (const NetworkLevel::Edge& edge : level.edges_of(vertex))
    places[label_of[edge.target]].tied += edge.weight;
  const double price = penalty * level.degrees[vertex];
  const std::uint32_t from = community[vertex];
  std::uint32_t to = from;
  double best = places[from].tied - price * places[from].degrees + kLeastGain;
  for (const NetworkLevel::Edge& edge : level.edges_of(vertex)) {
    const std::uint32_t label = label_of[edge.target];
    const double gain = places[label].tied - price * places[label].degrees;
    places[label].tied = 0;
    to = gain > best ? label : to;
    best = std::max(gain, best);
  }
  if (best >= 0 || empty_.empty() || places_[from].size == 0) return to;
  to = empty_.back();
  empty_.pop_back();
  return to;
}

void Mover::queue_partners(const NetworkLevel& level, std::uint32_t vertex,
                           const Labels& community) {
  const std::uint32_t own = community[vertex];
  std::uint32_t* const queue = queue_.data();
  std::uint8_t* const is_queued = is_queued_.data();
  const std::uint32_t* const label_of = community.data();
  std::uint32_t tail = tail_;
  for (const NetworkLevel::Edge& edge : level.edges_of(vertex)) {
    const bool joins = (is_queued[edge.target] == 0) & (label_of[edge.target] != own);
    queue[tail & mask_] = edge.target;
    tail += joins ? 1 : 0;
    is_queued[edge.target] |= static_cast<std::uint8_t>(joins);
  }
  tail_ = tail;
}

}  // namespace stratmap
