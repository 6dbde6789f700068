#include "render/report/rule_page.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include "engine/rules/all_rules.h"
#include "tests/render/report/rule_samples.h"

namespace fs = std::filesystem;
using namespace stratmap;

namespace {

const fs::path kFolder = fs::path(STRATMAP_SOURCE_DIR) / "docs" / "rules";

struct Page {
  std::string name;
  std::string text;
};

std::vector<Page> pages() {
  std::vector<Page> all;
  for (const Lang lang : {Lang::en, Lang::fi}) {
    all.push_back({page_name("README", lang), rule_index(all_rules(), lang)});
    for (const Rule* rule : all_rules())
      all.push_back({page_name(rule->code, lang), rule_page(*rule, lang)});
  }
  return all;
}

std::string read_text(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("the pages of the rules are as the rules are") {
  const bool accepts = std::getenv("STRATMAP_ACCEPT") != nullptr;
  const std::vector<Page> all = pages();
  for (const Page& page : all) {
    if (accepts) {
      fs::create_directories(kFolder);
      std::ofstream(kFolder / page.name, std::ios::binary) << page.text;
    }
    INFO("docs/rules/" << page.name << " has drifted: STRATMAP_ACCEPT=1 writes it anew");
    CHECK(read_text(kFolder / page.name) == page.text);
  }
  for (const auto& entry : fs::directory_iterator(kFolder)) {
    INFO("no rule has the page " << entry.path());
    CHECK(std::ranges::find(all, entry.path().filename().string(), &Page::name) != all.end());
  }
}

TEST_CASE("a page tells all about a rule") {
  CHECK(rule_page(samples::kUnowned, Lang::en) ==
        "# SM401 `unowned-customer-relationship`\n\n"
        "[Suomeksi](SM401.fi.md) · [All rules](README.md)\n\n"
        "warning · convention · customer ownership and definitions\n\n"
        "**Fires when** – A customer relationship has no owner.\n\n"
        "**Why** – What all touch and nobody owns falls between silos.\n\n"
        "**Ask** – Who has to explain it?\n\n"
        "**Fix** – Give one function `owns`.\n\n"
        "**Needs** – An owner of some customer.\n\n"
        "**Thresholds (`settings.thresholds`)** – `objectives-max` = 30\n\n"
        "**Source** – RACI; S4-03\n\n"
        "## A model that it speaks of (`# <-` marks the place)\n\n"
        "```yaml\ncustomers:\n  a: {ownership: {sales: serves}}  # <-\n```\n\n"
        "## A model where all is well\n\n"
        "```yaml\ncustomers:\n  a: {ownership: {sales: owns}}\n```\n");
}

TEST_CASE("a page lists every question of a rule that has several") {
  CHECK(rule_page(samples::kCycle, Lang::en)
            .find("**Ask**\n\n- Which comes first?\n- Where is the lag?\n\n**Fix** – ") !=
        std::string::npos);
}

TEST_CASE("a bar in a text does not end the cell of the table") {
  const std::string index = rule_index(samples::kRules, Lang::fi);
  CHECK(index.find("| [SM101](SM101.fi.md) | `unmarked-causal-cycle` | ristiriita | "
                   "varma | Nuolet kiertävät kehää \\| ilman viivettä. |\n") != std::string::npos);
}
