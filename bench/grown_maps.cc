#include "bench/grown_maps.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "bench/dice.h"

namespace stratmap::bench {
namespace {

const std::vector<std::string_view> kWhats = {
    "Asiointi",  "Vastaus",  "Laskutus",    "Perehdytys",    "Korjaus",  "Sopimuskanta",
    "Palaute",   "Toimitus", "Laatu",       "Myyntityö",     "Varasto",  "Huoltokäynti",
    "Osaaminen", "Hankinta", "Tiedonkulku", "Verkkopalvelu", "Viestintä"};
const std::vector<std::string_view> kHows = {"nopeutuu",        "helpottuu",         "paranee",
                                             "pitää lupauksen", "pysyy hallinnassa", "kasvaa",
                                             "selkeytyy",       "sujuu kerralla"};
const std::vector<std::string_view> kSources = {"customers", "staff", "self"};

constexpr std::array<std::string_view, 4> kPerspectives = {"financial", "customer", "process",
                                                           "learning"};
constexpr int kThemes = 3;
constexpr int kFunctions = 9;
constexpr std::uint64_t kStride = 0x9E3779B97F4A7C15ull;  // keeps seeds of neighbours apart

struct Objective {
  int perspective = 0, theme = 0, owner = 0, contributor = 0;
  std::vector<int> effects;
};

class Growth {
 public:
  Growth(Grown grown, int number, int count)
      : grown_(grown),
        dice_(kStride * static_cast<std::uint64_t>(number + 1)),
        all_(static_cast<std::size_t>(count)) {}

  std::string map() {
    for (std::size_t i = 0; i < all_.size(); ++i) grow(i);
    for (std::size_t i = 0; i < all_.size(); ++i) give_driver(i);
    return written();
  }

 private:
  // A tenth of the objectives is financial, a quarter each of customers and of learning.
  int perspective_of(std::size_t i) const {
    const std::size_t share = i * 100 / all_.size();
    return share < 10 ? 0 : share < 35 ? 1 : share < 75 ? 2 : 3;
  }

  void grow(std::size_t i) {
    Objective& one = all_[i];
    one.perspective = perspective_of(i);
    if (i % 5 == 4 && all_[i - 1].perspective == one.perspective) {
      one = all_[i - 1];
      return;
    }
    one.theme = dice_.below(kThemes);
    one.owner = function_in(one.theme);
    one.contributor = function_in(one.theme);
    const int arrows = one.perspective == 0 ? 0 : 1 + (dice_.one_in(3) ? 1 : 0);
    for (int arrow = 0; arrow < arrows; ++arrow) add_arrow(one, effect_of(one));
  }

  // By theme, a third of the functions works for each of them.
  int function_in(int theme) {
    const int any = dice_.below(kFunctions);
    return grown_ == Grown::at_random ? any : any / kThemes * kThemes + theme;
  }

  static void add_arrow(Objective& one, int effect) {
    if (effect >= 0 && std::ranges::find(one.effects, effect) == one.effects.end())
      one.effects.push_back(effect);
  }

  // Mostly one perspective up; one in eight within the perspective, one in twelve two up.
  int effect_of(const Objective& one) {
    const int rungs = one.perspective > 1 && dice_.one_in(12) ? 2 : dice_.one_in(8) ? 0 : 1;
    const bool stays = grown_ == Grown::by_theme && !dice_.one_in(4);
    return one_of(one.perspective - rungs, stays ? one.theme : -1, &one);
  }

  // One that was grown before in the perspective, of the theme where there is any; -1: none.
  int one_of(int perspective, int theme, const Objective* before) {
    std::vector<int> all, of_theme;
    for (std::size_t i = 0; i < all_.size() && &all_[i] != before; ++i) {
      if (perspective_of(i) != perspective) continue;
      all.push_back(static_cast<int>(i));
      if (all_[i].theme == theme) of_theme.push_back(static_cast<int>(i));
    }
    const std::vector<int>& choice = of_theme.empty() ? all : of_theme;
    if (choice.empty()) return -1;
    return choice[static_cast<std::size_t>(dice_.below(static_cast<int>(choice.size())))];
  }

  // What nothing drives, and is not at the bottom, is driven by one from the perspective below.
  void give_driver(std::size_t effect) {
    const int target = static_cast<int>(effect);
    const bool is_driven = std::ranges::any_of(all_, [&](const Objective& one) {
      return std::ranges::find(one.effects, target) != one.effects.end();
    });
    const int below = all_[effect].perspective + 1;
    if (is_driven || below == static_cast<int>(kPerspectives.size())) return;
    const int theme = grown_ == Grown::by_theme ? all_[effect].theme : -1;
    const int cause = one_of(below, theme, nullptr);
    if (cause >= 0) add_arrow(all_[static_cast<std::size_t>(cause)], target);
  }

  std::string written() {
    std::string out =
        "stratmap: 1\norganization: {name: Kasvatettu, language: fi}\n"
        "themes: {theme-0: {}, theme-1: {}, theme-2: {}}\nfunctions:\n";
    for (int i = 0; i < kFunctions; ++i) out += fmt::format("  function-{}: {{}}\n", i);
    out += "objectives:\n";
    for (std::size_t i = 0; i < all_.size(); ++i) out += objective(i);
    out += "metrics:\n";
    for (std::size_t i = 0; i < all_.size(); ++i)
      out += fmt::format("  metric-{0}: {{measures: objective-{0}, source: {1}}}\n", i,
                         dice_.pick(kSources));
    return out;
  }

  std::string objective(std::size_t i) {
    const Objective& one = all_[i];
    const auto what = dice_.pick(kWhats);
    const auto how = dice_.pick(kHows);
    std::string out = fmt::format(
        "  objective-{}:\n    name: {} {}\n    perspective: {}\n    theme: theme-{}\n"
        "    owner: function-{}\n",
        i, what, how, kPerspectives[static_cast<std::size_t>(one.perspective)], one.theme,
        one.owner);
    if (one.contributor != one.owner)
      out += fmt::format("    contributors: [function-{}]\n", one.contributor);
    if (one.effects.empty()) return out;
    out += "    drives:\n";
    for (const int effect : one.effects)
      out += fmt::format("      objective-{}: {{lag: 1q, why: Niin on sovittu.}}\n", effect);
    return out;
  }

  Grown grown_;
  Dice dice_;
  std::vector<Objective> all_;
};

}  // namespace

std::string grown_map(Grown grown, int number, int objectives) {
  return Growth(grown, number, objectives).map();
}

}  // namespace stratmap::bench
