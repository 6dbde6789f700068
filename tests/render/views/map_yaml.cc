#include "tests/render/views/map_yaml.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "tests/render/views/dice.h"

namespace stratmap {
namespace {

constexpr std::array kPerspectives{"financial", "customer", "process", "learning", "partners"};
constexpr std::array<std::string_view, 8> kEnglish{
    "Grow profitably every year",
    "Keep every promise",
    "Customers stay and recommend us",
    "Know each customer's whole situation before we call",
    "Right first time",
    "Able and committed people in every team",
    "One view of customer data",
    "Faults are taken up within the agreed time"};
constexpr std::array<std::string_view, 8> kFinnish{
    "Kannattava kasvu joka vuosi",
    "Sopimusasiakkuuksien säilyttäminen ja laajentaminen",
    "Asiakaspalveluhenkilöstön sitoutuneisuus",
    "Palvelutuotantojärjestelmän kokonaisvaltainen uudistaminen",
    "Kerralla kuntoon",
    "Asiakastietojen yhdenmukaistaminen",
    "Käyttöpääoman vapauttaminen",
    "Hyvinvointialueyhteistyösopimusneuvottelut"};

constexpr std::array<std::string_view, 5> kUnits{"%", "asiakasta", "%", "tuhatta euroa",
                                                 "henkilötyövuotta"};

class MapWriter {
 public:
  explicit MapWriter(const MapRecipe& recipe) : recipe_(recipe), dice_(recipe.seed) {
    // Fewer at the top than at the bottom, as on real maps.
    for (int i = 0; i < recipe.objectives; ++i)
      bands_.push_back(static_cast<int>(dice_.below(static_cast<std::uint32_t>(
          i % 5 == 0 ? recipe.perspectives : std::max(1, recipe.perspectives)))));
  }

  std::string write() {
    yaml_ = "stratmap: 1\norganization: {name: Koe " + std::to_string(recipe_.seed) +
            ", vision: Asiakas ensin}\nperspectives:\n";
    for (int i = 0; i < recipe_.perspectives; ++i)
      yaml_ += "  " + std::string(kPerspectives[static_cast<std::size_t>(i)]) + ": {}\n";
    yaml_ += "functions: {sales: {name: Myynti}, service: {name: Asiakaspalvelu}}\nobjectives:\n";
    for (int i = 0; i < recipe_.objectives; ++i) write_objective(i);
    yaml_ += "metrics:\n  m-none: {}\n";
    for (int i = 0; i < recipe_.objectives; ++i)
      if (dice_.chance(recipe_.measured)) write_metric(i);
    return yaml_;
  }

 private:
  std::string_view title(int i) {
    const auto& titles = recipe_.long_finnish_words ? kFinnish : kEnglish;
    return titles[static_cast<std::size_t>(i) % titles.size()];
  }

  void write_objective(int i) {
    const auto band = static_cast<std::size_t>(bands_[static_cast<std::size_t>(i)]);
    yaml_ += "  o" + std::to_string(i) + ": {name: \"" + std::string(title(i)) +
             "\", perspective: " + kPerspectives[band];
    if (dice_.chance(0.8)) yaml_ += dice_.chance(0.5) ? ", owner: sales" : ", owner: service";
    yaml_ += drives(i) + "}\n";
  }

  std::string drives(int from) {
    std::string entries;
    std::vector<int> named{from};
    const auto most = static_cast<std::uint32_t>(2 * recipe_.links_per_objective + 1);
    for (std::uint32_t k = dice_.below(most); k > 0; --k) {
      const int to = static_cast<int>(dice_.below(static_cast<std::uint32_t>(recipe_.objectives)));
      const bool downwards =
          bands_[static_cast<std::size_t>(to)] > bands_[static_cast<std::size_t>(from)];
      if (std::find(named.begin(), named.end(), to) != named.end()) continue;
      if (downwards && !dice_.chance(0.05)) continue;
      named.push_back(to);
      entries += (entries.empty() ? "" : ", ") + ("o" + std::to_string(to)) +
                 (dice_.chance(0.1) ? ": {effect: lowers}" : ": {}");
    }
    return entries.empty() ? "" : ", drives: {" + entries + "}";
  }

  void write_metric(int i) {
    const std::string_view unit = kUnits[static_cast<std::size_t>(i) % kUnits.size()];
    const std::string zeros = unit == "%" ? "" : "00";  // wide units stand behind large figures
    const std::string value = std::to_string(10 + dice_.below(90)) + zeros;
    yaml_.append("  m" + std::to_string(i) + ": {name: \"").append(title(i + 3));
    yaml_.append("\", measures: o" + std::to_string(i) + ", unit: \"").append(unit);
    yaml_.append("\", baseline: {2025: 10}, target: 90" + zeros + ", due: 2027, values: {2026: ");
    yaml_.append(value + "}}\n");
  }

  const MapRecipe& recipe_;
  Dice dice_;
  std::vector<int> bands_;
  std::string yaml_;
};

}  // namespace

std::string map_yaml(const MapRecipe& recipe) { return MapWriter(recipe).write(); }

}  // namespace stratmap
