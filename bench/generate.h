#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stratmap::bench {

// How much a generated model holds. Links are entries of `drives`.
struct ModelSize {
  std::string_view name;
  int objectives = 0;
  int functions = 0;
  int customers = 0;
  int metrics = 0;
  int links = 0;
};

inline constexpr ModelSize kMap = {"map", 20, 8, 3, 24, 28};  // one page, as people draw it
inline constexpr ModelSize kSmall = {"S", 100, 40, 12, 150, 500};
inline constexpr ModelSize kMedium = {"M", 2'000, 800, 240, 3'000, 10'000};
inline constexpr ModelSize kLarge = {"L", 20'000, 10'000, 2'000, 30'000, 100'000};
inline constexpr ModelSize kExtraLarge = {"XL", 100'000, 100'000, 10'000, 150'000, 1'000'000};

struct GeneratedFile {
  std::string name;  // relative to the model's folder
  std::string text;
};

// A sound client of that size, with a planted gap here and there: client.yaml, then the files that
// it includes, each with at most 5,000 elements of a section. The same size gives the same bytes,
// on every machine.
std::vector<GeneratedFile> generated_model(const ModelSize& size);

}  // namespace stratmap::bench
