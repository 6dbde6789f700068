#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/language.h"
#include "base/source.h"

namespace stratmap {

// How much a finding weighs. `off` is only said in settings: such a rule is not run.
enum class Severity : std::uint8_t { off, note, warning, error };

constexpr std::string_view word_of(Severity severity) {
  switch (severity) {
    case Severity::off:
      return "off";
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return "";
}

// A place with a remark, shown under the main place of a diagnostic.
struct Label {
  Span span;
  Message message;
};

// What reading a model found wrong with it: the model can't be used (SM001–SM005, SM007).
struct Diagnostic {
  std::string code;                       // "SM002"
  Message message;                        // what is, in one sentence without a full stop
  Span span;                              // the exact characters it is about
  std::optional<Message> cure = {};       // what to do about it
  std::vector<std::string> nearest = {};  // nearest known words, best first
  std::vector<Label> related = {};
  // Where no file could be opened there is no span: the path as the user wrote it.
  std::string path = {};
};

}  // namespace stratmap
