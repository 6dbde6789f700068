#include "render/report/parts/sentence.h"

namespace stratmap {
namespace {

constexpr std::string_view kSmallUmlauts[] = {"ä", "ö", "å"};
constexpr std::string_view kCapitalUmlauts[] = {"Ä", "Ö", "Å"};

}  // namespace

std::string sentence(std::string_view clause) {
  std::string text(clause);
  if (text.empty()) return text;
  if (text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  for (std::size_t i = 0; i < std::size(kSmallUmlauts); ++i)
    if (text.starts_with(kSmallUmlauts[i]))
      text.replace(0, kSmallUmlauts[i].size(), kCapitalUmlauts[i]);
  constexpr std::string_view kEnds = ".?!:";
  if (kEnds.find(text.back()) == std::string_view::npos && !text.ends_with("…")) text += '.';
  return text;
}

}  // namespace stratmap
