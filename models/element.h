#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/boxed.h"
#include "base/id.h"
#include "base/source.h"
#include "base/text.h"
#include "models/period.h"

namespace stratmap {

// `accept`: a rule silenced on an element, with the reason.
struct Accept {
  std::string code;  // "SM402"
  Span span;         // of the code
  Text because;
  std::optional<Period> until;  // silent up to and including its last day
};

// What any element may carry beside its own keys.
struct Notes {
  Text description;
  Text why;
  Text note;
  std::vector<std::string> tags;
  std::string url;
  std::vector<Accept> accepts;
};

// Notes that most things of their kind don't have: they cost a pointer. Asked all the same, they
// are empty.
class RareNotes {
 public:
  RareNotes() = default;
  explicit RareNotes(Notes notes) : notes_(std::move(notes)) {}

  explicit operator bool() const { return notes_.has_value(); }
  const Notes& operator*() const {
    static const Notes none;
    return notes_ ? *notes_ : none;
  }
  const Notes* operator->() const { return &**this; }

 private:
  Boxed<Notes> notes_;
};

// An entry of a section. Shown by its id where it has no name.
struct Element {
  std::string id;
  Span span;  // of the id
  Text name;
  RareNotes notes;
};

// A reference to an element of a section, at the place where it stands. `unknown` in the model
// ("asked, and nobody knows") is a reference to nothing; a reference that was left out is no Ref.
template <class T>
struct Ref {
  static constexpr std::uint32_t kUnknown = 0xFFFFFFFF;

  Id<T> id{kUnknown};
  Span span;

  bool is_unknown() const { return id.value == kUnknown; }
};

template <class T>
using Refs = std::vector<Ref<T>>;

// A value, and the period it speaks of (nothing: undated).
template <class T>
struct Dated {
  std::optional<Period> period;
  T value{};
  Span span;
};

}  // namespace stratmap
