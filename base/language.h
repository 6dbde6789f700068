#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace stratmap {

// The languages that the tool itself speaks. Models may hold texts in any language (text.h).
enum class Lang : std::uint8_t { fi, en };

constexpr std::string_view code_of(Lang lang) { return lang == Lang::fi ? "fi" : "en"; }

// A fixed text of the tool, in both of its languages.
struct Bilingual {
  std::string_view fi;
  std::string_view en;

  constexpr std::string_view in(Lang lang) const { return lang == Lang::fi ? fi : en; }
};

// A composed text of the tool, in both of its languages.
struct Message {
  std::string fi;
  std::string en;

  const std::string& in(Lang lang) const { return lang == Lang::fi ? fi : en; }
};

}  // namespace stratmap
