#include "engine/network/ei_index.h"

#include <catch2/catch.hpp>

#include "tests/engine/network/public_network.h"

namespace stratmap {
namespace {

constexpr std::uint32_t kDraws = 1999;

struct Known {
  std::string relation, grouping;
  double index, expected, z;
};

struct Found {
  double index, expected, by_draws, by_moments;
};

Found found_in(const PublicNetwork& file, const std::string& relation,
               const std::string& grouping) {
  const Network network = file.network(relation);
  const Grouping& groups = file.groupings.at(grouping);
  return {ei_index(whole_ties(network, groups)), expected_ei(groups),
          ei_by_draws(network, groups, kDraws).whole, ei_by_moments(network, groups).whole};
}

// The chance that a normal number is at most z.
double normal_chance(double z) { return std::erfc(-z / std::sqrt(2.0)) / 2; }

TEST_CASE("The E-I index of Lazega's law firm is the known one") {
  const PublicNetwork firm = public_network("lazega-law-firm");
  const Known known[] = {
      {"advice", "office", -.548, -.050, -9.9},     {"advice", "practice", -.476, -.010, -13.8},
      {"co-work", "office", -.507, -.050, -9.7},    {"co-work", "practice", -.471, -.010, -13.5},
      {"co-work", "status", .000, .014, -0.5},      {"co-work", "gender", -.328, -.232, -2.0},
      {"friendship", "office", -.689, -.050, -9.2}, {"friendship", "status", -.539, .014, -12.8},
      {"friendship", "gender", -.434, -.232, -2.9}};
  for (const Known& each : known) {
    CAPTURE(each.relation, each.grouping);
    const Found found = found_in(firm, each.relation, each.grouping);
    CHECK(found.index == Approx(each.index).margin(5e-4));
    CHECK(found.expected == Approx(each.expected).margin(5e-4));
    // Within 0.3 of the z that was found by 2,000 draws.
    if (each.z < -5) {
      CHECK(found.by_draws == 1 / (kDraws + 1.0));
      CHECK(found.by_moments < 1e-9);
    } else {
      CHECK(found.by_moments > normal_chance(each.z - 0.35));
      CHECK(found.by_moments < normal_chance(each.z + 0.35));
      CHECK(found.by_draws == Approx(found.by_moments).margin(0.03));
    }
  }
}

TEST_CASE("Friendship among the high-tech managers keeps to the department and advice does not") {
  const PublicNetwork managers = public_network("krackhardt-managers");
  const Found friendship = found_in(managers, "friendship", "dept");
  CHECK(friendship.index == Approx(25 / 79.0));
  CHECK(friendship.expected == Approx(0.552).margin(5e-4));
  CHECK(friendship.by_draws < 0.001 + 1e-9);
  const Found advice = found_in(managers, "advice", "dept");
  CHECK(advice.index == Approx(75 / 145.0));
  CHECK(advice.by_draws == Approx(0.24).margin(0.03));
  CHECK(found_in(managers, "reports", "level").index == 1);
}

TEST_CASE("The karate club is split by its factions") {
  const PublicNetwork club = public_network("karate-club");
  CHECK(found_in(club, "friendship", "faction").index == Approx(-58 / 78.0));
  CHECK(found_in(club, "friendship", "joined").index == Approx(-56 / 78.0));
}

TEST_CASE("The novices of Sampson's monastery keep to their factions") {
  const Found novices = found_in(public_network("sampson-monastery"), "liking", "faction");
  CHECK(novices.index == Approx(-1 / 3.0));
  CHECK(novices.expected == Approx(1 - 2 * (7 * 6 + 7 * 6 + 4 * 3) / (18 * 17.0)));
  CHECK(novices.by_draws == 1 / (kDraws + 1.0));
}

TEST_CASE("The expected index of a group comes from its size") {
  CHECK(expected_ei(5, 18) == Approx(1 - 2 * 4 / 30.0));
  CHECK(expected_ei(1, 2) == 1);
  CHECK(expected_ei(3, 3) == -1);
  CHECK(expected_ei(1, 1) == 0);
}

// Every labelling of a small network, one after another.
TEST_CASE("The chances of a group agree with all labellings of a small network") {
  const Network network(7, {{0, 1}, {0, 2}, {1, 2}, {2, 3}, {3, 4}, {4, 5}, {4, 6}});
  const Grouping groups{.group_of = {0, 0, 0, 1, 1, 1, 1}, .count = 2};
  const GroupTies found = ties_by_group(network, groups)[0];
  CHECK(found.inside == 3);
  CHECK(found.across == 1);
  std::vector<std::uint32_t> labels = {0, 0, 0, 1, 1, 1, 1};
  double as_inward = 0, all = 0, sum = 0, squares = 0;
  const double index = ei_index(found);
  do {
    const GroupTies drawn = ties_by_group(network, {.group_of = labels, .count = 2})[0];
    const double t = (1 - index) * static_cast<double>(drawn.across) -
                     (1 + index) * static_cast<double>(drawn.inside);
    if (drawn.incident() > 0 && ei_index(drawn) <= index + 1e-12) ++as_inward;
    sum += t;
    squares += t * t;
    ++all;
  } while (std::ranges::next_permutation(labels).found);
  CHECK(ei_by_draws(network, groups, 99999).by_group[0] == Approx(as_inward / all).margin(0.003));
  const double mean = sum / all;
  const double deviation = std::sqrt(squares / all - mean * mean);
  CHECK(ei_by_moments(network, groups).by_group[0] == Approx(normal_chance(-mean / deviation)));
}

TEST_CASE("The chance of the whole by moments agrees with all labellings") {
  const Network network(6, {{0, 1}, {0, 2}, {1, 2}, {2, 3}, {3, 4}, {4, 5}});
  std::vector<std::uint32_t> labels = {0, 0, 0, 1, 1, 2};
  const Grouping groups{.group_of = labels, .count = 3};
  double all = 0, sum = 0, squares = 0;
  do {
    const auto inside =
        static_cast<double>(whole_ties(network, {.group_of = labels, .count = 3}).inside);
    sum += inside;
    squares += inside * inside;
    ++all;
  } while (std::ranges::next_permutation(labels).found);
  const double mean = sum / all;
  const double deviation = std::sqrt(squares / all - mean * mean);
  CHECK(ei_by_moments(network, groups).whole == Approx(normal_chance((mean - 4) / deviation)));
}

TEST_CASE("Draws are the same every time and a network without ties gives no chance") {
  const PublicNetwork club = public_network("karate-club");
  const Network network = club.network("friendship");
  const Grouping& factions = club.groupings.at("faction");
  CHECK(ei_by_draws(network, factions, 50).by_group == ei_by_draws(network, factions, 50).by_group);
  const Network untied(3, {});
  const Grouping pair{.group_of = {0, 0, 1}, .count = 2};
  CHECK(ei_index(whole_ties(untied, pair)) == 0);
  CHECK(ei_by_moments(untied, pair).by_group == std::vector<double>{1, 1});
  CHECK(ei_by_moments(untied, pair).whole == 1);
}

}  // namespace
}  // namespace stratmap
