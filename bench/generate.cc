#include "bench/generate.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <utility>
#include <vector>

#include "bench/dice.h"

namespace stratmap::bench {
namespace {

using Words = std::vector<std::string_view>;

const Words kWhats = {"Asiointi",     "Vastaus",      "Laskutus",      "Perehdytys", "Korjaus",
                      "Sopimuskanta", "Palaute",      "Toimitus",      "Laatu",      "Myyntityö",
                      "Varasto",      "Huoltokäynti", "Verkkopalvelu", "Osaaminen",  "Tiedonkulku",
                      "Hankinta",     "Viestintä",    "Kunnossapito"};
const Words kHows = {"nopeutuu",          "helpottuu",       "paranee",   "pitää lupauksen",
                     "pysyy hallinnassa", "kasvaa",          "selkeytyy", "sujuu kerralla",
                     "vakiintuu",         "on jokaisen asia"};
const Words kWhys = {"Kolme neljästä uudesta sopimuksesta syntyy suosituksesta.",
                     "Odottaminen on asiakkaiden yleisin moite.", "Työ ja ajo ovat 70 % kuluista.",
                     "Joka viides lasku herättää kysymyksen.",
                     "Uusi työntekijä jää jos alku on hyvä."};
const Words kUnits = {"Palvelu", "Tuotanto", "Myynti",      "Huolto",
                      "Talous",  "Kehitys",  "Logistiikka", "Laskutus"};
const Words kKinds = {"customer-service", "production",  "sales",     "delivery",
                      "finance",          "development", "logistics", "billing"};
const Words kSegments = {"Taloyhtiöt",  "Kunnat",     "Kauppaketjut",
                         "Vuokratalot", "Teollisuus", "Hotellit"};
const Words kHandovers = {"Uusi sopimus", "Työraportti", "Vikailmoitus", "Tilaus",
                          "Mittarilukemat"};
const Words kTitles = {"Palvelujohtaja", "Tuotantopäällikkö", "Myyntijohtaja", "Aluepäällikkö"};
const Words kMeasures = {"Suositteluindeksi", "Vastausaika",  "Käyttöaste",        "Läpimenoaika",
                         "Poistuma",          "Tyytyväisyys", "Laskureklamaatiot", "Liikevaihto"};
const Words kNatures = {"advocacy",  "time",         "utilisation", "efficiency",
                        "retention", "satisfaction", "quality",     "revenue"};
const Words kStrengths = {"weak", "medium", "strong"};
const Words kThemes = {"loyalty", "operations", "renewal"};
const Words kSources = {"customers", "self", "staff"};
const Words kLags = {"1mo", "1q", "2q", "1y"};

constexpr std::array<std::string_view, 4> kPerspectives = {"financial", "customer", "process",
                                                           "learning"};

constexpr int kElementsPerFile = 5'000;

class Generator {
 public:
  explicit Generator(const ModelSize& size) : size_(size) {}

  std::vector<GeneratedFile> model() {
    head();
    close("client.yaml");
    write("objectives", size_.objectives, &Generator::objective);
    write("functions", size_.functions, &Generator::function);
    write("customers", size_.customers, &Generator::customer);
    write("metrics", size_.metrics, &Generator::metric);
    return std::move(files_);
  }

 private:
  template <class... Args>
  void say(fmt::format_string<Args...> form, Args&&... args) {
    fmt::format_to(std::back_inserter(out_), form, std::forward<Args>(args)...);
  }

  void close(std::string name) { files_.push_back({std::move(name), std::exchange(out_, {})}); }

  void write(std::string_view section, int count, void (Generator::*element)(int)) {
    for (int first = 0; first < count; first += kElementsPerFile) {
      say("{}:\n", section);
      for (int i = first; i < std::min(count, first + kElementsPerFile); ++i) (this->*element)(i);
      close(fmt::format("{}/{}.yaml", section, first / kElementsPerFile + 1));
    }
  }

  void head() {
    say("stratmap: 1\n"
        "include: [\"objectives/*.yaml\", \"functions/*.yaml\", \"customers/*.yaml\", "
        "\"metrics/*.yaml\"]\n"
        "organization:\n"
        "  name: Pohjolan Kiinteistöpalvelut Oy\n"
        "  language: fi\n"
        "  vision: Asiakkaan ei tarvitse ajatella kiinteistöään\n"
        "themes:\n"
        "  loyalty: {{name: Asiakasuskollisuus}}\n"
        "  operations: {{name: Sujuva arki}}\n"
        "  renewal: {{name: Uudet palvelut}}\n");
  }

  // The first tenth of the objectives is financial, and so on downwards.
  std::string_view perspective_of(int objective) const {
    const int share = objective * 100 / size_.objectives;
    return kPerspectives[share < 10 ? 0 : share < 35 ? 1 : share < 70 ? 2 : 3];
  }

  // Dice are thrown one a statement: the order of arguments is the compiler's own.
  void objective(int i) {
    const auto what = dice_.pick(kWhats);
    const auto how = dice_.pick(kHows);
    say("  objective-{0}:\n    name: {{fi: {1} {2} {0}, en: Objective {0}}}\n", i, what, how);
    say("    perspective: {}\n", perspective_of(i));
    say("    theme: {}\n", dice_.pick(kThemes));
    if (!dice_.one_in(50)) say("    owner: function-{}\n", dice_.below(size_.functions));
    if (dice_.one_in(2)) say("    contributors: [{}]\n", functions_list(2));
    if (dice_.one_in(3)) say("    why: {}\n", dice_.pick(kWhys));
    drives(i);
  }

  // Links go upwards or along a band towards its beginning, so there is no circle. The first
  // objectives have little above them; the next ones carry the links that they are short of.
  void drives(int from) {
    const auto due = static_cast<std::int64_t>(size_.links) * (from + 1) / size_.objectives;
    const int count = std::min(static_cast<int>(due) - links_said_, from);
    if (count <= 0) return;
    links_said_ += count;
    say("    drives:\n");
    for (const int to : effects_of(from, count)) drive(to);
  }

  void drive(int to) {
    const auto strength = dice_.pick(kStrengths);
    if (dice_.one_in(3)) return say("      objective-{}: {{strength: {}}}\n", to, strength);
    const auto lag = dice_.pick(kLags);
    say("      objective-{}: {{strength: {}, lag: {}", to, strength, lag);
    if (dice_.one_in(2)) say(", why: {}", dice_.pick(kWhys));
    say("}}\n");
  }

  // `count` different objectives before `from`, mostly from its band and the one above.
  std::vector<int> effects_of(int from, int count) {
    std::vector<int> effects;
    const int reach = std::min(from, std::max(size_.objectives / 3, count));
    while (static_cast<int>(effects.size()) < count) {
      const int to = from - 1 - dice_.below(reach);
      if (std::ranges::find(effects, to) == effects.end()) effects.push_back(to);
    }
    return effects;
  }

  std::string functions_list(int count) {
    std::string list;
    const int first = dice_.below(size_.functions);
    for (int i = 0; i < count; ++i) {
      list += fmt::format("{}function-{}", i == 0 ? "" : ", ", (first + i * 3) % size_.functions);
    }
    return list;
  }

  int function_after(int function, int steps) const { return (function + steps) % size_.functions; }

  void function(int i) {
    const auto kind = static_cast<std::size_t>(i) % kKinds.size();
    say("  function-{0}:\n    name: {1} {0}\n    kind: {2}\n", i, kUnits[kind], kKinds[kind]);
    if (i > 0) say("    parent: function-{}\n", (i - 1) / 6);
    say("    head: {}\n", dice_.pick(kTitles));
    say("    people: {}\n", 2 + dice_.below(40));
    say("    mode: {{current: production, desired: customer-service}}\n");
    say("    works_with: [function-{}, {{function-{}: {{strength: weak, how: "
        "Viikkopalaveri}}}}]\n",
        function_after(i, 1), function_after(i, 7));
    const auto what = dice_.pick(kHandovers);
    say("    hands_over_to: {{function-{}: {{what: {}, delay: {}d}}}}\n", function_after(i, 3),
        what, 1 + i % 9);
    if (dice_.one_in(2)) say("    readiness: {{wants: {}, may: 3, can: 4}}\n", 1 + i % 5);
  }

  void customer(int i) {
    const int seller = dice_.below(size_.functions);
    say("  customer-{0}:\n    name: {1} {0}\n    kind: external\n    expects: production\n", i,
        dice_.pick(kSegments));
    say("    parties: {{user: Asukkaat, buyer: Isännöitsijä, payer: {{name: Yhtiö, owner: "
        "function-{}}}}}\n",
        function_after(seller, 2));
    say("    share: {:.2f}\n    ownership:\n", 100.0 / size_.customers);
    say("      function-{}: [{}plans]\n", seller, dice_.one_in(10) ? "" : "owns, leads, ");
    say("      function-{}: [serves, manages]\n", function_after(seller, 1));
    say("      function-{}: holds-data\n", function_after(seller, 2));
    say("    definition: {{function-{}: buyer, function-{}: [payer, user]}}\n", seller,
        function_after(seller, 1));
  }

  void metric(int i) {
    const auto kind = static_cast<std::size_t>(dice_.below(static_cast<int>(kMeasures.size())));
    say("  metric-{0}:\n    name: {1} {0}\n    measures: objective-{2}\n", i, kMeasures[kind],
        i % size_.objectives);
    say("    owner: function-{}\n", dice_.below(size_.functions));
    say("    used_by: [{}]\n", functions_list(2));
    if (dice_.one_in(4)) say("    customer: customer-{}\n", dice_.below(size_.customers));
    say("    kind: {}\n    nature: {}\n    unit: \"%\"\n    direction: up\n",
        i / size_.objectives % 2 == 0 ? "outcome" : "driver", kNatures[kind]);
    values();
  }

  void values() {
    const int begin = 40 + dice_.below(30);
    const int step = dice_.below(6);
    say("    baseline: {{2025-Q4: {}}}\n    target: {}\n    due: 2027-12\n", begin, begin + 20);
    say("    frequency: quarterly\n    lag: 2w\n    source: {}\n", dice_.pick(kSources));
    say("    values: {{2026-Q1: {}, 2026-Q2: {}.5, 2026-Q3: {}}}\n", begin + step, begin + 2 * step,
        begin + 3 * step);
  }

  ModelSize size_;
  Dice dice_;
  int links_said_ = 0;
  std::string out_;
  std::vector<GeneratedFile> files_;
};

}  // namespace

std::vector<GeneratedFile> generated_model(const ModelSize& size) {
  return Generator(size).model();
}

}  // namespace stratmap::bench
