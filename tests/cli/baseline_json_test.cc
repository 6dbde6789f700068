#include "cli/baseline_json.h"

#include <catch2/catch.hpp>

using namespace stratmap;

namespace {

// Why a text is no baseline; "" where it is one.
std::string refusal(const std::string& text) {
  const auto baseline = parse_baseline(text);
  if (baseline) return "";
  CHECK(!baseline.error().fi.empty());
  return baseline.error().en;
}

std::string with_findings(const std::string& findings) {
  return R"({"kind": "stratmap-baseline", "version": 1, "organization": "A", "findings": )" +
         findings + "}";
}

constexpr std::string_view kNone = " is no baseline; --write-baseline FILE writes one";

}  // namespace

TEST_CASE("a baseline is written for people to read, and read as it was") {
  const Baseline baseline{
      .organization = "A \"quoted\" ä",
      .findings = {{"SM312", "functions/it, functions/sales"}, {"SM401", "customers/a"}}};
  const std::string text = to_json(baseline);
  CHECK(text == R"({
  "kind": "stratmap-baseline",
  "version": 1,
  "organization": "A \"quoted\" ä",
  "findings": [
    {"code": "SM312", "subject": "functions/it, functions/sales", "fingerprint": ")" +
                    fingerprint("SM312", "functions/it, functions/sales") + R"("},
    {"code": "SM401", "subject": "customers/a", "fingerprint": ")" +
                    fingerprint("SM401", "customers/a") + R"("}
  ]
}
)");
  const auto read = parse_baseline(text);
  REQUIRE(read);
  CHECK(read->organization == baseline.organization);
  CHECK(read->findings == baseline.findings);
}

TEST_CASE("a baseline without findings is one") {
  const auto read = parse_baseline(to_json({.organization = "A", .findings = {}}));
  REQUIRE(read);
  CHECK(read->findings.empty());
}

TEST_CASE("what a file says beside is left alone") {
  const auto read = parse_baseline(with_findings(R"([{"code": "SM1", "subject": "s", "x": [1]}])"));
  REQUIRE(read);
  CHECK(read->findings.front().code == "SM1");
}

TEST_CASE("what is no baseline is refused") {
  CHECK(refusal("[]") == kNone);
  CHECK(refusal("null") == kNone);
  CHECK(refusal("\"stratmap-baseline\"") == kNone);
  CHECK(refusal("{}") == kNone);
  CHECK(refusal(R"({"version": 1, "tool": {"name": "stratmap"}, "findings": []})") == kNone);
  CHECK(refusal(R"({"kind": "stratmap-baseline", "version": 1, "findings": []})") == kNone);
  CHECK(refusal(with_findings("{}")) == kNone);
  CHECK(refusal(with_findings("[1e999]")) == kNone);
}

TEST_CASE("a baseline that breaks off is refused wherever it does") {
  const std::string whole = to_json({.organization = "A", .findings = {{"SM401", "customers/a"}}});
  const std::size_t kind = whole.find("stratmap-baseline\"");
  for (std::size_t length = 0; length + 2 < whole.size(); ++length) {
    const std::string refused = refusal(whole.substr(0, length));
    INFO(length);
    CHECK((refused == kNone || refused.starts_with(" is broken: line ")));
    CHECK((refused == kNone) == (length < kind + 17));
  }
}

TEST_CASE("what is no JSON is told with its line where it was a baseline once") {
  const std::string whole = to_json({.organization = "A", .findings = {}});
  CHECK(refusal(whole + "x").starts_with(" is broken: line 7 "));
  CHECK(refusal("{\n\n\"kind\": \"stratmap-baseline\", x}").starts_with(" is broken: line 3 "));
  CHECK(refusal("{\"kind\": \"stratmap-baseline\xff\"}").starts_with(" is broken: line 1 "));
}

TEST_CASE("nobody is told to remove a file that never was a baseline") {
  CHECK(refusal("stratmap: 1\norganization: {name: A}\n") == kNone);
  CHECK(refusal("") == kNone);
}

TEST_CASE("a baseline of another version is refused") {
  const std::string refused =
      refusal(R"({"kind": "stratmap-baseline", "version": 2, "organization": "A"})");
  CHECK(refused.starts_with(" is a baseline of another version"));
  CHECK(refusal(R"({"kind": "stratmap-baseline", "version": "1"})") == refused);
}

TEST_CASE("a finding without code or subject is told by its number") {
  CHECK(refusal(with_findings(R"([{"code": "SM401", "subject": "a"}, {"code": "SM401"}])")) ==
        " is broken: finding 2 lacks `code` or `subject`");
  CHECK(refusal(with_findings("[1]")) == " is broken: finding 1 lacks `code` or `subject`");
  CHECK(refusal(with_findings(R"([{"code": 1, "subject": "a"}])")) ==
        " is broken: finding 1 lacks `code` or `subject`");
}

TEST_CASE("deep nesting is refused without being built up") {
  const std::string deep(2'000'000, '[');
  CHECK(refusal(deep) == kNone);
  CHECK(refusal(with_findings(std::string(100'000, '[') + std::string(100'000, ']'))) == kNone);
}
