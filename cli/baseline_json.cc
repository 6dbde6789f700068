#include "cli/baseline_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace stratmap {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kKind = "stratmap-baseline";
constexpr int kVersion = 1;
constexpr int kMostDepth = 8;  // of what is kept; deeper than any baseline

std::string quoted_json(std::string_view text) {
  return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

tl::unexpected<Message> refused(std::string fi, std::string en) {
  return tl::unexpected(Message{.fi = std::move(fi), .en = std::move(en)});
}

tl::unexpected<Message> no_baseline() {
  return refused(" ei ole lähtötilanne – sellaisen kirjoittaa --write-baseline FILE",
                 " is no baseline; --write-baseline FILE writes one");
}

// Of what was a baseline once; anything else may be dear to somebody.
tl::unexpected<Message> broken_at(std::string_view text, std::size_t byte) {
  if (text.find(kKind) == std::string_view::npos) return no_baseline();
  const std::string_view before = text.substr(0, std::min(byte, text.size()));
  const std::string line = std::to_string(1 + std::ranges::count(before, '\n'));
  return refused(" on rikki: rivi " + line +
                     " ei ole JSONia, tai tiedosto loppuu kesken – poista se, ja kirjoita "
                     "uusi valinnalla --write-baseline",
                 " is broken: line " + line +
                     " is no JSON, or the file ends too early; remove it, and write a new one "
                     "with --write-baseline");
}

// The text of a key, or null.
const std::string* text_at(const Json& json, std::string_view key) {
  if (!json.is_object()) return nullptr;
  const auto found = json.find(key);
  return found == json.end() ? nullptr : found->get_ptr<const std::string*>();
}

tl::expected<Baseline, Message> baseline_of(const Json& json) {
  const std::string* const kind = text_at(json, "kind");
  if (kind == nullptr || *kind != kKind) return no_baseline();
  if (!json.contains("version") || json["version"] != kVersion)
    return refused(
        " on lähtötilanne toisessa muodossa, jota tämä versio ei lue – poista se, ja kirjoita uusi "
        "valinnalla --write-baseline",
        " is a baseline of another version, which this one does not read; remove it, and write a "
        "new one with --write-baseline");
  const std::string* const organization = text_at(json, "organization");
  if (organization == nullptr || !json.contains("findings") || !json["findings"].is_array())
    return no_baseline();
  Baseline baseline{.organization = *organization, .findings = {}};
  for (const Json& each : json["findings"]) {
    const std::string* const code = text_at(each, "code");
    const std::string* const subject = text_at(each, "subject");
    if (code == nullptr || subject == nullptr) {
      const std::string number = std::to_string(baseline.findings.size() + 1);
      return refused(" on rikki: havainnolta " + number + " puuttuu `code` tai `subject`",
                     " is broken: finding " + number + " lacks `code` or `subject`");
    }
    baseline.findings.push_back({.code = *code, .subject = *subject});
  }
  return baseline;
}

}  // namespace

std::string to_json(const Baseline& baseline) {
  std::string text =
      "{\n  \"kind\": " + quoted_json(kKind) + ",\n  \"version\": " + std::to_string(kVersion) +
      ",\n  \"organization\": " + quoted_json(baseline.organization) + ",\n  \"findings\": [";
  std::string_view before = "\n";
  for (const KnownFinding& each : baseline.findings) {
    text.append(before).append("    {\"code\": ").append(quoted_json(each.code));
    text.append(", \"subject\": ").append(quoted_json(each.subject));
    text.append(", \"fingerprint\": \"").append(fingerprint(each.code, each.subject)).append("\"}");
    before = ",\n";
  }
  return text + (baseline.findings.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

tl::expected<Baseline, Message> parse_baseline(std::string_view text) {
  bool is_too_deep = false;
  const auto keep = [&](int depth, Json::parse_event_t, const Json&) {
    is_too_deep = is_too_deep || depth > kMostDepth;
    return depth <= kMostDepth;
  };
  try {
    const Json json = Json::parse(text, keep);
    if (is_too_deep) return no_baseline();
    return baseline_of(json);
  } catch (const Json::parse_error& error) {
    return broken_at(text, error.byte);
  } catch (const Json::exception&) {  // a number out of range
    return no_baseline();
  }
}

}  // namespace stratmap
