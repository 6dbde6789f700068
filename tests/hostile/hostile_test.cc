#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "models/read_model.h"
#include "tests/hostile/inputs.h"
#include "tests/hostile/limited_run.h"

using namespace stratmap;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr std::size_t kLarge = std::size_t{256} << 10U;
#else
constexpr std::size_t kLarge = std::size_t{4} << 20U;
#endif

constexpr Limits kSmallLimits = {.cpu_s = 2, .peak_bytes = std::size_t{256} << 20U};
constexpr Limits kLargeLimits = {.cpu_s = 30, .peak_bytes = std::size_t{1} << 30U};

// "line:column code" of the first error; every error has a place, a message and few companions.
std::string first_error(const HostileInput& input) {
  const Reading reading = read_model_text("input.yaml", input.text);
  if (reading.model) return "";
  const auto& errors = reading.model.error();
  if (errors.empty() || errors.size() > 150) return fmt::format("{} errors", errors.size());
  for (const Diagnostic& error : errors)
    if (error.message.en.empty() || error.message.fi.empty() || error.message.en.size() > 1000)
      return "a message that is missing or endless";
  const Position place = reading.sources.start_of(errors.front().span);
  return fmt::format("{}:{} {}", place.line, place.column, errors.front().code);
}

void check_inputs(const std::vector<HostileInput>& inputs, const Limits& limits) {
  for (const HostileInput& input : inputs) {
    const RunOutcome outcome = run_limited(limits, [&] { return first_error(input); });
    INFO(input.name << ": " << outcome.cpu_s << " s, " << (outcome.peak_bytes >> 20U) << " MiB");
    CHECK(outcome.said == input.first_error);
    CHECK(outcome.signal == 0);
    CHECK(within(outcome, limits));
  }
}

}  // namespace

TEST_CASE("hostile encodings end with a located error") {
  check_inputs(hostile_encodings(), kSmallLimits);
}

TEST_CASE("hostile syntax ends with a located error") {
  check_inputs(hostile_syntax(), kSmallLimits);
}

TEST_CASE("hostile structures end with a located error") {
  check_inputs(hostile_structures(), kSmallLimits);
}

TEST_CASE("hostile values end with a located error") {
  check_inputs(hostile_values(), kSmallLimits);
}

TEST_CASE("large inputs stay within their memory") {
  check_inputs(large_inputs(kLarge), kLargeLimits);
}

TEST_CASE("there are many hostile inputs") {
  CHECK(hostile_encodings().size() + hostile_syntax().size() + hostile_structures().size() +
            hostile_values().size() >=
        90);
}
