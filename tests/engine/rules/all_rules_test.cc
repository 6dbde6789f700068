// Every rule against its own examples and texts.
#include "engine/rules/all_rules.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

#include "engine/check.h"
#include "engine/rules/wording.h"
#include "models/read_model.h"
#include "models/schema/rule_names.h"

namespace stratmap {
namespace {

constexpr std::string_view kVersion = "stratmap: 1\n";
constexpr std::string_view kOrganization = "organization: {name: Example, language: en}\n";
constexpr std::string_view kMark = "# <-";

// A folder for examples that stand on other files; gone when the test is over.
class ExampleFolder {
 public:
  ExampleFolder()
      : path_(std::filesystem::temp_directory_path() /
              ("stratmap-examples-" + std::to_string(getpid()))) {
    std::filesystem::create_directories(path_);
  }
  ~ExampleFolder() { std::filesystem::remove_all(path_); }
  ExampleFolder(const ExampleFolder&) = delete;
  ExampleFolder& operator=(const ExampleFolder&) = delete;

  void write(std::string_view name, std::string_view text) const {
    std::ofstream(path_ / name, std::ios::binary) << text;
  }
  std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

// What stands before an example: it says itself what the organization is where that matters.
std::string head_of(std::string_view example) {
  const bool says_organization = example.starts_with("organization:");
  return std::string(kVersion).append(says_organization ? "" : kOrganization);
}

Reading read_example(const Rule& rule, std::string_view example) {
  std::string text = head_of(example).append(example);
  if (rule.example_files.empty()) return read_model_text("client.yaml", std::move(text));
  const ExampleFolder folder;
  folder.write("client.yaml", text);
  for (const ExampleFile& file : rule.example_files) folder.write(file.name, file.text);
  return read_model(folder.path());
}

using Lines = std::multiset<std::uint32_t>;

Lines marked_lines(std::string_view example) {
  Lines lines;
  const std::string head = head_of(example);
  std::uint32_t number = 1 + static_cast<std::uint32_t>(std::ranges::count(head, '\n'));
  while (!example.empty()) {
    const std::string_view line = example.substr(0, example.find('\n'));
    if (line.ends_with(kMark)) lines.insert(number);
    example.remove_prefix(std::min(example.size(), line.size() + 1));
    ++number;
  }
  return lines;
}

std::string all_errors(const Reading& reading) {
  std::string text;
  if (!reading.model)
    for (const Diagnostic& error : reading.model.error())
      text += error.code + ": " + error.message.en + "\n";
  return text;
}

void check_texts(const Finding& finding, const Model& model) {
  for (const Lang lang : {Lang::fi, Lang::en}) {
    std::vector<std::string> texts = {
        message_of(finding, model, lang), to_text(finding.label, finding, model, lang),
        question_of(finding, model, lang), fix_of(finding, model, lang)};
    for (const RelatedPlace& place : finding.related) {
      CHECK(place.span.length > 0);
      texts.push_back(to_text(place.remark, finding, model, lang));
      CHECK_FALSE(texts.back().empty());
    }
    for (const std::string& text : texts) {
      CAPTURE(text);
      CHECK(text.find('{') == std::string::npos);
      CHECK(text.find("\"\"") == std::string::npos);
      CHECK(text.find("””") == std::string::npos);
    }
    CHECK_FALSE(texts.front().empty());
    CHECK_FALSE(texts.front().ends_with('.'));
  }
}

std::vector<const Rule*> rules_that_check() {
  std::vector<const Rule*> rules(all_rules().begin(), all_rules().end());
  std::erase_if(rules, [](const Rule* rule) { return is_reading_error(*rule); });
  return rules;
}

bool is_word(std::string_view name) {
  return !name.empty() && std::ranges::all_of(name, [](char letter) {
    return (letter >= 'a' && letter <= 'z') || letter == '-';
  });
}

TEST_CASE("Rules are sorted by code and each has a name of its own") {
  std::set<std::string_view> names;
  std::string_view last_code;
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->code);
    CHECK(last_code < rule->code);
    last_code = rule->code;
    CHECK(rule->code.size() == 5);
    CHECK(rule->code.starts_with("SM"));
    CHECK(is_word(rule->name));
    CHECK(names.insert(rule->name).second);
    CHECK(rule_named(rule->code) == rule);
    CHECK(rule_named(rule->name) == rule);
  }
  CHECK(rule_named("sm401") == rule_named("SM401"));
  CHECK(rule_named("SM4") == nullptr);
}

TEST_CASE("Rules say everything in both languages") {
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->code);
    for (const Bilingual& text :
         {rule->needs, rule->summary, rule->why, rule->question, rule->fix, rule->source}) {
      CHECK_FALSE(text.fi.empty());
      CHECK_FALSE(text.en.empty());
      CHECK(text.fi.find('!') == std::string_view::npos);
      CHECK(text.en.find('!') == std::string_view::npos);
    }
    CHECK(rule->together.says.fi.empty() == rule->together.says.en.empty());
    CHECK(rule->together.things.fi.empty() == rule->together.things.en.empty());
    CHECK(rule->question.fi.ends_with('?'));
    CHECK(rule->question.en.ends_with('?'));
    CHECK(rule->severity != Severity::off);
    for (const std::string_view name : rule->thresholds) CHECK(threshold_named(name) != nullptr);
    CHECK(std::ranges::count(kRuleCodes, rule->code) == 1);
  }
}

TEST_CASE("Only rules of class certain are errors") {
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->code);
    CHECK((rule->severity == Severity::error) == (rule->rule_class == RuleClass::certain));
  }
}

TEST_CASE("Rules fire on the marked lines of their failing example and nowhere else") {
  for (const Rule* rule : rules_that_check()) {
    CAPTURE(rule->code);
    const Reading reading = read_example(*rule, rule->failing_example);
    INFO(all_errors(reading));
    REQUIRE(reading.model);
    const Analysis analysis = analyse(*reading.model);
    const CheckResult result = check(analysis);
    Lines lines;
    for (const Finding& finding : result.findings) {
      if (finding.rule != rule) continue;
      lines.insert(reading.model->sources.start_of(finding.span).line);
      check_texts(finding, *reading.model);
    }
    CHECK(lines == marked_lines(rule->failing_example));
  }
}

TEST_CASE("Rules are clear on their passing example") {
  for (const Rule* rule : rules_that_check()) {
    CAPTURE(rule->code);
    const Reading reading = read_example(*rule, rule->passing_example);
    INFO(all_errors(reading));
    REQUIRE(reading.model);
    const Analysis analysis = analyse(*reading.model);
    const CheckResult result = check(analysis);
    for (const Finding& finding : result.findings) CHECK(finding.rule != rule);
    for (const NotAssessed& entry : result.not_assessed)
      CHECK((entry.rule != rule || entry.why.subject.has_value()));
  }
}

TEST_CASE("Errors of reading stand on the marked lines of their failing example") {
  for (const Rule* rule : all_rules()) {
    if (!is_reading_error(*rule)) continue;
    CAPTURE(rule->code);
    const Reading failing = read_example(*rule, rule->failing_example);
    REQUIRE_FALSE(failing.model);
    Lines lines;
    for (const Diagnostic& error : failing.model.error()) {
      CAPTURE(error.message.en);
      CHECK(error.code == rule->code);
      lines.insert(failing.sources.start_of(error.span).line);
    }
    CHECK(lines == marked_lines(rule->failing_example));
    const Reading passing = read_example(*rule, rule->passing_example);
    INFO(all_errors(passing));
    CHECK(passing.model);
  }
}

}  // namespace
}  // namespace stratmap
