#include "tests/render/views/random_map.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "tests/render/views/dice.h"

namespace stratmap {
namespace {

using Word = std::string_view;

constexpr std::array<Word, 7> kPerspectives{"financial", "customer", "process", "learning",
                                            "partners",  "nature",   "safety"};
constexpr std::array<Word, 14> kTitles{
    "Grow profitably every year",
    "Right first time",
    "Know each customer's whole situation before we call",
    "Sopimusasiakkuuksien säilyttäminen ja laajentaminen",
    "Hyvinvointialueyhteistyösopimusneuvottelut",
    "Kerralla kuntoon",
    "Palvelutuotantojärjestelmän kokonaisvaltainen uudistaminen",
    "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas",
    "Öljy",
    "客户忠诚度和推荐意愿持续提高并带来稳定的收入增长",
    "לקוחות נאמנים ממליצים עלינו תמיד",
    "😀 Hyvä mieli 🇫🇮 – 100 % iloa 👩‍👩‍👧",
    "A/B & C: ”lainattu” <b>lihava</b>",
    "Faults are taken up within the agreed time, in every region and by every team, also at night "
    "and on holidays, and the customer always knows who comes, when, with which tools and what it "
    "will cost, before anybody has left for the site, without having to ask for it even once in a "
    "whole year of service"};
constexpr std::array<Word, 8> kUnits{"%",      "asiakasta", "M€", "henkilötyövuotta kuukaudessa",
                                     "points", "1–5",       "d",  ""};
constexpr std::array<Word, 5> kLags{"5d", "2w", "3mo", "2q", "1y"};
constexpr std::array<Word, 4> kStrengths{"weak", "medium", "strong", "0.1"};
constexpr std::array<Word, 4> kOwners{"sales", "service", "unknown", "board"};

class RandomMap {
 public:
  explicit RandomMap(std::uint32_t seed) : dice_(seed) {
    for (int i = 0; i < 8; ++i) dice_.below(2);  // the first throws of near seeds are alike
    count_ = 1 + static_cast<int>(dice_.below(most_objectives()));
    bands_ = 1 + static_cast<int>(dice_.below(6));
    themes_ = dice_.chance(0.35) ? static_cast<int>(dice_.below(6)) : 0;
    links_per_objective_ = 0.3 * dice_.below(9);
    hub_ =
        dice_.chance(0.1) ? static_cast<int>(dice_.below(static_cast<std::uint32_t>(count_))) : -1;
    strange_ = dice_.chance(0.3);
    const bool one_band = dice_.chance(0.1);
    const int empty = dice_.chance(0.2) ? static_cast<int>(dice_.below(7)) : -1;
    for (int i = 0; i < count_; ++i) {
      int band = one_band ? 0 : static_cast<int>(dice_.below(static_cast<std::uint32_t>(bands_)));
      if (band == empty) band = bands_ - 1;
      band_of_.push_back(dice_.chance(0.05) ? -1 : band);
    }
  }

  std::string write() {
    yaml_ = "stratmap: 1\norganization: {name: \"" + title() + "\"";
    if (dice_.chance(0.3)) yaml_ += ", description: \"" + title() + "\"";
    if (dice_.chance(0.6)) yaml_ += ", vision: \"" + title() + "\"";
    if (dice_.chance(0.3)) yaml_ += ", slogan: \"" + title() + "\"";
    if (dice_.chance(0.3)) yaml_ += ", mode: {chosen: customer-service, current: production}";
    yaml_ += "}\n";
    if (dice_.chance(0.8) || bands_ > 4) write_perspectives();
    write_themes();
    yaml_ += "functions:\n  sales: {name: Myynti}\n  service: {name: \"" + title() +
             "\", head: \"" + title() + "\"}\n  board: {head: Toimitusjohtaja}\nobjectives:\n";
    for (int i = 0; i < count_; ++i) write_objective(i);
    yaml_ += "metrics:\n  m-none: {}\n";
    const double measured = 0.25 * dice_.below(5);
    for (int i = 0; i < count_; ++i)
      for (int k = 0; k < 2 && dice_.chance(measured); ++k) write_metric(i, k);
    return yaml_;
  }

 private:
  // Mostly maps as people draw them, every tenth up to 200.
  std::uint32_t most_objectives() {
    const std::uint32_t die = dice_.below(20);
    return die < 10 ? 30 : die < 18 ? 60 : 200;
  }

  std::string title() {
    const std::size_t usual = strange_ ? kTitles.size() : 7;
    return std::string(dice_.pick(std::span<const Word>(kTitles).first(usual)));
  }

  void write_perspectives() {
    yaml_ += "perspectives:\n";
    for (int i = 0; i < bands_; ++i) {
      yaml_ += "  " + std::string(kPerspectives[static_cast<std::size_t>(i)]) + ": {";
      if (dice_.chance(0.3)) yaml_ += "name: \"" + title() + "\", question: \"" + title() + "\"";
      yaml_ += "}\n";
    }
  }

  void write_themes() {
    if (themes_ == 0) return;
    yaml_ += "themes:\n";
    for (int i = 0; i < themes_; ++i)
      yaml_ += "  t" + std::to_string(i) + ": {name: \"" + title() + "\"}\n";
    themed_ = 0.25 * (1 + dice_.below(4));
  }

  void write_objective(int i) {
    const int band = band_of_[static_cast<std::size_t>(i)];
    yaml_ += "  o" + std::to_string(i) + ": {weight: 1";
    if (dice_.chance(0.98)) yaml_ += ", name: \"" + title() + "\"";
    if (band >= 0)
      yaml_.append(", perspective: ").append(kPerspectives[static_cast<std::size_t>(band)]);
    if (themes_ > 0 && dice_.chance(themed_))
      yaml_ += ", theme: t" + std::to_string(dice_.below(static_cast<std::uint32_t>(themes_)));
    write_owners();
    write_drives(i);
    yaml_ += "}\n";
  }

  void write_owners() {
    if (dice_.chance(0.2)) return;
    yaml_.append(", owner: ").append(dice_.pick(std::span<const Word>(kOwners)));
  }

  void write_drives(int from) {
    std::vector<int> named;
    std::string entries;
    const auto most = static_cast<std::uint32_t>(2 * links_per_objective_ + 1);
    for (std::uint32_t k = dice_.below(most); k > 0; --k) {
      const int to = static_cast<int>(dice_.below(static_cast<std::uint32_t>(count_)));
      const bool downwards =
          band_of_[static_cast<std::size_t>(to)] > band_of_[static_cast<std::size_t>(from)];
      if (!downwards || dice_.chance(0.1)) add_link(to, named, entries);
    }
    if (hub_ >= 0 && dice_.chance(0.5)) add_link(hub_, named, entries);
    if (!entries.empty()) yaml_ += ", drives: {" + entries + "}";
  }

  void add_link(int to, std::vector<int>& named, std::string& entries) {
    if (std::find(named.begin(), named.end(), to) != named.end()) return;
    named.push_back(to);
    entries += (entries.empty() ? "o" : ", o") + std::to_string(to) + ": {kind: ";
    const std::uint32_t die = dice_.below(20);
    entries += die == 0 ? "feedback" : die == 1 ? "funds" : die == 2 ? "none" : "cause";
    if (dice_.chance(0.1)) entries += ", effect: lowers";
    if (dice_.chance(0.3))
      entries.append(", strength: ").append(dice_.pick(std::span<const Word>(kStrengths)));
    if (dice_.chance(0.3))
      entries.append(", lag: ").append(dice_.pick(std::span<const Word>(kLags)));
    entries += "}";
  }

  void write_metric(int i, int k) {
    const std::string unit(dice_.pick(std::span<const Word>(kUnits)));
    const std::string zeros(dice_.below(8), '0');
    yaml_ += "  m" + std::to_string(i) + "-" + std::to_string(k) + ": {name: \"" + title() +
             "\", measures: o" + std::to_string(i) + ", unit: \"" + unit + "\"";
    if (dice_.chance(0.8)) yaml_ += ", target: 90" + zeros;
    if (dice_.chance(0.7)) yaml_ += ", baseline: {2025: 10}, due: 2027";
    if (dice_.chance(0.8))
      yaml_ += ", values: {2026: " + std::to_string(10 + dice_.below(90)) + zeros + "}";
    yaml_ += "}\n";
  }

  Dice dice_;
  int count_ = 1;
  int bands_ = 4;
  int themes_ = 0;
  double themed_ = 0;
  double links_per_objective_ = 1;
  int hub_ = -1;
  bool strange_ = false;
  std::vector<int> band_of_;  // -1: in no perspective
  std::string yaml_;
};

}  // namespace

std::string random_map_yaml(std::uint32_t seed) { return RandomMap(seed).write(); }

RandomDrawing random_drawing(std::uint32_t seed) {
  Dice dice(seed ^ 0x5EED);
  return {.lang = dice.chance(0.5) ? Lang::fi : Lang::en,
          .paper = dice.chance(0.25) ? Paper::slide_16x9 : Paper::a3,
          .findings = dice.chance(0.7),
          .gaps = dice.chance(0.7),
          .theme_only = dice.chance(0.2),
          .evidence = seed % 2 == 1,
          .keep = dice.chance(0.2)};
}

}  // namespace stratmap
