#include "tests/metamorphic/model_files.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "engine/rules/all_rules.h"

namespace stratmap::metamorphic {
namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

WrittenModel model_in(const std::string& folder) {
  const fs::path root = fs::path(STRATMAP_SOURCE_DIR) / "examples" / folder;
  WrittenModel model{folder, {}};
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    const auto ending = entry.path().extension();
    if (ending == ".yaml" || ending == ".csv")
      model.files.push_back(
          {fs::relative(entry.path(), root).generic_string(), text_of(entry.path())});
  }
  std::ranges::sort(model.files, {}, &ModelFile::name);
  return model;
}

WrittenModel model_of_file(const std::string& path) {
  return {path, {{"client.yaml", text_of(fs::path(STRATMAP_SOURCE_DIR) / "examples" / path)}}};
}

WrittenModel example_of(const Rule& rule, std::string_view yaml, std::string_view which) {
  std::string text = "stratmap: 1\n";
  if (!yaml.starts_with("organization:")) text += "organization: {name: Example, language: en}\n";
  WrittenModel model{std::string(which).append(" example of ").append(rule.code),
                     {{"client.yaml", text.append(yaml)}}};
  for (const ExampleFile& file : rule.example_files)
    model.files.push_back({std::string(file.name), std::string(file.text)});
  return model;
}

}  // namespace

// But for hammarvik: a table of its survey names functions by their ids.
std::vector<WrittenModel> example_models() {
  return {model_in("kivilahti"),
          model_in("kuohula"),
          model_in("lumi-ja-salo"),
          model_in("public-library"),
          model_in("regional-airline"),
          model_of_file("first-model/first-model.fi.yaml"),
          model_of_file("first-model/first-model.en.yaml")};
}

std::vector<WrittenModel> rule_examples() {
  std::vector<WrittenModel> models;
  for (const Rule* rule : all_rules()) {
    if (is_reading_error(*rule)) continue;
    models.push_back(example_of(*rule, rule->failing_example, "failing"));
    models.push_back(example_of(*rule, rule->passing_example, "passing"));
  }
  return models;
}

}  // namespace stratmap::metamorphic
