#include "engine/round/claims.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kHead = R"(
functions: {sales: {}, service: {}, billing: {}}
customers: {homes: {}, towns: {}}
journey: {visit: {}}
round:
  respondents:
    s1: {function: sales}
    s2: {function: sales}
    s3: {function: sales}
    b1: {function: billing}
    outside: {customer: homes}
    nobody: {function: unknown}
  answers:
)";

std::string with(std::string_view answers) { return std::string(kHead).append(answers); }

std::string to_string(const ClaimValue& value) {
  if (const auto* rating = std::get_if<double>(&value)) return std::to_string(*rating).substr(0, 3);
  if (const auto* mix = std::get_if<ModeMix>(&value))
    return std::to_string(mix->share[0]).substr(0, 4) + "/" +
           std::to_string(mix->share[2]).substr(0, 4);
  std::string text;
  for (const std::string_view word : std::get<ClaimWords>(value))
    text.append(text.empty() ? "" : " ").append(word);
  return text;
}

// "ownership/owns/homes: sales=sales billing=unknown"
Texts views(std::string_view yaml) {
  const Model model = model_of(yaml);
  Texts texts;
  for (const ClaimTopic& topic : claim_topics(model)) {
    std::string text = std::string(topic.kind->stop) + "/" + std::string(topic.kind->name);
    if (topic.about != nullptr) text += "/" + topic.about->id;
    text += ":";
    for (const FunctionView& view : views_by_function(topic, model))
      text += " " + model[view.function].id + "=" + to_string(view.value);
    texts.push_back(text);
  }
  return texts;
}

TEST_CASE("The claims of a function are the median and the union and the most said and the mean") {
  CHECK(views(with(R"(
    - {respondent: s1, stop: meaning, claims: {importance: 5, means: buyer}}
    - {respondent: s2, stop: meaning, claims: {importance: 2, means: [user, buyer]}}
    - {respondent: s3, stop: meaning, claims: {importance: 1, means: unknown}}
    - {respondent: b1, stop: meaning, claims: {importance: 4}}
    - {respondent: s1, stop: mode, claims: {expects: {homes: production}, owns: {homes: service}}}
    - {respondent: s2, stop: mode, claims: {expects: {homes: customer-service}, owns: {homes: billing}}}
)")) == Texts{"meaning/means: sales=buyer unknown user",
              "meaning/importance: billing=4.0 sales=2.0", "ownership/owns/homes: sales=billing",
              "expectations/expects/homes: sales=0.50/0.50"});
}

TEST_CASE("A claim belongs to its own stop wherever it was answered") {
  CHECK(views(with("    - {respondent: s1, stop: channels, claims: {importance: 3}}\n")) ==
        Texts{"meaning/importance: sales=3.0"});
}

TEST_CASE("What nobody knows is an answer and a voice without a function is none of a function") {
  CHECK(views(with(R"(
    - {respondent: s1, stop: ownership, claims: {owns: {homes: unknown, towns: sales}}}
    - {respondent: outside, stop: ownership, claims: {owns: {towns: service}}}
    - {respondent: nobody, stop: ownership, claims: {owns: {towns: service}}}
)")) == Texts{"ownership/owns/homes: sales=unknown", "ownership/owns/towns: sales=sales"});
}

TEST_CASE("The last word of a respondent counts") {
  CHECK(views(with(R"(
    - {respondent: s1, stop: meaning, claims: {importance: 3}}
    - {respondent: s1, stop: channels, claims: {importance: 5}}
)")) == Texts{"meaning/importance: sales=5.0"});
}

TEST_CASE("Words of the language and ratings of things are claims too") {
  CHECK(views(with(R"(
    - {respondent: s1, stop: metrics, claims: {combines: yes, enough: false, attention: {visit: 4}}}
)")) == Texts{"expectations/attention/visit: sales=4.0", "metrics/combines: sales=3.0",
              "development/enough: sales=false"});
}

TEST_CASE("Modes of the own function and ideas and processes are not laid side by side") {
  CHECK(views(with(R"(
    - {respondent: s1, stop: mode, claims: {current: production, desired: production}}
)"))
            .empty());
  CHECK(claim_topics(model_of("functions: {sales: {}}")).empty());
}

TEST_CASE("The median of an even number lies in the middle") {
  CHECK(median({5, 1, 2, 4}) == 3);
  CHECK(median({5, 1, 3}) == 3);
}

TEST_CASE("Every claim that is compared stands at a stop of the language") {
  const Model model = model_of("round: {respondents: {}}");
  for (const ClaimKind& kind : claim_kinds()) {
    CAPTURE(kind.name);
    CHECK(std::ranges::count(model.round->stops, kind.stop, &Stop::id) == 1);
    CHECK(claim_kind_named(kind.name) == &kind);
    CHECK_FALSE(kind.asks.fi.empty());
  }
  CHECK(claim_kind_named("ideas") == nullptr);
}

}  // namespace
}  // namespace stratmap
