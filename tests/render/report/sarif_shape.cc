#include "tests/render/report/sarif_shape.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace stratmap::sarif {
namespace {

using Words = std::vector<std::string_view>;

struct Property {
  std::string_view name;
  std::string_view shape;  // of an object; "[]…" of a list, "{}…" of a map; or a simple kind
};

struct Shape {
  std::string_view name;
  Words required;
  std::vector<Property> properties;
  Words one_of = {};  // at least one of these is there
};

// clang-format off
const std::vector<Shape> kShapes = {
    {"log", {"version", "runs"}, {{"$schema", "text"}, {"version", "2.1.0"}, {"runs", "[]run"}}},
    {"run", {"tool"},
     {{"tool", "tool"}, {"language", "language"}, {"columnKind", "columnKind"},
      {"originalUriBaseIds", "{}artifactLocation"}, {"invocations", "[]invocation"},
      {"results", "[]result"}, {"properties", "bag"}}},
    {"tool", {"driver"}, {{"driver", "component"}}},
    {"component", {"name"},
     {{"name", "text"}, {"semanticVersion", "text"}, {"language", "language"}, {"rules", "[]rule"}}},
    {"rule", {"id"},
     {{"id", "text"}, {"name", "text"}, {"shortDescription", "multiformat"},
      {"fullDescription", "multiformat"}, {"help", "multiformat"},
      {"defaultConfiguration", "configuration"}, {"properties", "bag"}}},
    {"multiformat", {"text"}, {{"text", "text"}, {"markdown", "text"}}},
    {"configuration", {}, {{"level", "level"}}},
    {"invocation", {"executionSuccessful"},
     {{"executionSuccessful", "truth"}, {"exitCode", "number"},
      {"toolExecutionNotifications", "[]notification"}, {"properties", "bag"}}},
    {"notification", {"message"},
     {{"associatedRule", "reference"}, {"level", "level"}, {"message", "message"}}},
    {"reference", {}, {{"id", "text"}, {"index", "number"}}, {"id", "index"}},
    {"result", {"message"},
     {{"ruleId", "text"}, {"ruleIndex", "number"}, {"level", "level"}, {"message", "message"},
      {"locations", "[]location"}, {"relatedLocations", "[]location"},
      {"partialFingerprints", "{}text"}, {"suppressions", "[]suppression"},
      {"baselineState", "baselineState"}, {"properties", "bag"}}},
    {"message", {}, {{"text", "text"}, {"id", "text"}}, {"text", "id"}},
    {"location", {},
     {{"id", "number"}, {"physicalLocation", "physical"}, {"logicalLocations", "[]logical"},
      {"message", "message"}}},
    {"logical", {}, {{"fullyQualifiedName", "text"}}},
    {"physical", {}, {{"artifactLocation", "artifactLocation"}, {"region", "region"}},
     {"artifactLocation"}},
    {"artifactLocation", {},
     {{"uri", "uri"}, {"uriBaseId", "text"}, {"description", "message"}}},
    {"region", {},
     {{"startLine", "place"}, {"startColumn", "place"}, {"endLine", "place"},
      {"endColumn", "place"}}},
    {"suppression", {"kind"},
     {{"kind", "suppressionKind"}, {"justification", "text"}, {"location", "location"},
      {"properties", "bag"}}},
};

const std::vector<std::pair<std::string_view, Words>> kWords = {
    {"2.1.0", {"2.1.0"}},
    {"language", {"fi", "en"}},
    {"level", {"none", "note", "warning", "error"}},
    {"columnKind", {"utf16CodeUnits", "unicodeCodePoints"}},
    {"baselineState", {"new", "unchanged", "updated", "absent"}},
    {"suppressionKind", {"inSource", "external"}},
};
// clang-format on

bool is_uri_character(char c) {
  constexpr std::string_view kMarks = "-._~/%";
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         kMarks.find(c) != std::string_view::npos;
}

class Look {
 public:
  std::string breaches;

  void at(const Json& json, std::string_view shape, const std::string& path) {
    if (shape.starts_with("[]")) return at_list(json, shape.substr(2), path);
    if (shape.starts_with("{}")) return at_map(json, shape.substr(2), path);
    const auto words = std::ranges::find(kWords, shape, &std::pair<std::string_view, Words>::first);
    if (words != kWords.end())
      return check(json.is_string() && std::ranges::count(words->second, json) == 1, path, "word");
    const auto found = std::ranges::find(kShapes, shape, &Shape::name);
    if (found != kShapes.end()) return at_object(json, *found, path);
    at_value(json, shape, path);
  }

 private:
  void check(bool is_right, const std::string& path, std::string_view what) {
    if (!is_right)
      breaches.append(path.empty() ? path : path.substr(1)).append(": ").append(what).append("\n");
  }

  void at_list(const Json& json, std::string_view shape, const std::string& path) {
    check(json.is_array(), path, "no list");
    for (std::size_t i = 0; json.is_array() && i < json.size(); ++i)
      at(json[i], shape, path + "/" + std::to_string(i));
  }

  void at_map(const Json& json, std::string_view shape, const std::string& path) {
    check(json.is_object(), path, "no map");
    for (const auto& [name, value] : json.items()) at(value, shape, path + "/" + name);
  }

  void at_object(const Json& json, const Shape& shape, const std::string& path) {
    if (!json.is_object()) return check(false, path, "no object");
    for (const auto name : shape.required)
      check(json.contains(name), path, "no " + std::string(name));
    check(shape.one_of.empty() ||
              std::ranges::any_of(shape.one_of, [&](auto name) { return json.contains(name); }),
          path, "none of what must be there");
    for (const auto& [name, value] : json.items()) {
      const auto known = std::ranges::find(shape.properties, name, &Property::name);
      check(known != shape.properties.end(), path, "unknown " + name);
      if (known != shape.properties.end()) at(value, known->shape, path + "/" + name);
    }
  }

  void at_value(const Json& json, std::string_view kind, const std::string& path) {
    if (kind == "text") check(json.is_string() && !json.get<std::string>().empty(), path, "text");
    if (kind == "truth") check(json.is_boolean(), path, "truth");
    if (kind == "number") check(json.is_number_integer() && json >= 0, path, "number");
    if (kind == "place") check(json.is_number_integer() && json >= 1, path, "place");
    if (kind == "bag") check(json.is_object(), path, "bag");
    if (kind == "uri")
      check(json.is_string() && std::ranges::all_of(json.get<std::string>(), is_uri_character) &&
                !json.get<std::string>().starts_with('/'),
            path, "uri");
  }
};

}  // namespace

std::string breaches_of(const Json& log) {
  Look look;
  look.at(log, "log", "");
  return look.breaches;
}

}  // namespace stratmap::sarif
