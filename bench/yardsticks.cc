#include "bench/yardsticks.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <fstream>
#include <vector>

namespace stratmap::bench {
namespace {

class Nothing : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t,
                const std::string&) override {}
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {}
  void OnMapEnd() override {}
};

}  // namespace

void parse_events(std::span<const std::string> paths) {
  for (const auto& path : paths) {
    std::ifstream file(path, std::ios::binary);
    YAML::Parser parser(file);
    Nothing nothing;
    parser.HandleNextDocument(nothing);
  }
}

void load_trees(std::span<const std::string> paths) {
  std::vector<YAML::Node> trees;
  for (const auto& path : paths) trees.push_back(YAML::LoadFile(path));
}

}  // namespace stratmap::bench
