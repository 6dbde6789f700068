#pragma once

// How values that passed the validator become values of the model. A value that is not there, or
// blank, leaves nothing, or the default given.

#include <array>
#include <optional>
#include <string>

#include "base/number.h"
#include "models/model.h"
#include "models/reader/fields.h"
#include "models/reader/id_index.h"
#include "models/reader/set_entries.h"
#include "models/schema/notes_shape.h"

namespace stratmap {

using MaybeNode = std::optional<Node>;

// What decoders share: the ids that references find, and the model that is being filled.
struct Decoding {
  const IdIndex& ids;
  Model& model;
};

template <class T>
inline constexpr Section kSectionOf = Section::objectives;
template <>
inline constexpr Section kSectionOf<Perspective> = Section::perspectives;
template <>
inline constexpr Section kSectionOf<Theme> = Section::themes;
template <>
inline constexpr Section kSectionOf<Function> = Section::functions;
template <>
inline constexpr Section kSectionOf<Customer> = Section::customers;
template <>
inline constexpr Section kSectionOf<System> = Section::systems;
template <>
inline constexpr Section kSectionOf<Channel> = Section::channels;
template <>
inline constexpr Section kSectionOf<Stage> = Section::journey;
template <>
inline constexpr Section kSectionOf<Metric> = Section::metrics;
template <>
inline constexpr Section kSectionOf<Reward> = Section::rewards;
template <>
inline constexpr Section kSectionOf<Idea> = Section::ideas;
template <>
inline constexpr Section kSectionOf<Respondent> = Section::respondents;

bool is_unknown(const Node& node);

Text text_of(const MaybeNode& node);
std::string plain_of(const MaybeNode& node);
std::vector<std::string> plain_list_of(const MaybeNode& node);
std::string open_word_of(const MaybeNode& node);  // "" for `unknown`
std::optional<double> number_of(const MaybeNode& node);
double strength_of(const MaybeNode& node);
std::optional<bool> boolean_of(const MaybeNode& node);
std::optional<Period> period_of(const MaybeNode& node);
std::optional<Duration> duration_of(const MaybeNode& node);
Dated<double> undated_number(const Node& node);
std::vector<Dated<double>> dated_numbers_of(const MaybeNode& node);  // a plain number: undated
std::array<double, 2> pair_of(const Node& node);

std::optional<Dated<ModeMix>> mode_mix_of(const MaybeNode& node);
std::optional<ModeLayers> mode_layers_of(const MaybeNode& node);
std::optional<Mandate> mandate_of(const MaybeNode& node);

// The word's value of an enum whose values are in the order of `words`; nothing for `unknown`.
template <class Enum>
std::optional<Enum> word_of(const MaybeNode& node, Words words) {
  if (!node) return std::nullopt;
  const auto place = place_of(node->text(), words);
  if (!place) return std::nullopt;
  return static_cast<Enum>(*place);
}

// A word or several.
template <class Enum>
WordSet<Enum> word_set_of(const MaybeNode& node, Words words) {
  WordSet<Enum> set;
  const auto add = [&set, words](const Node& word) {
    if (const auto value = word_of<Enum>(word, words)) set.add(*value);
  };
  if (node && node->is_scalar()) add(*node);
  if (node && node->is_sequence())
    for (const Node word : node->children()) add(word);
  return set;
}

// A reference whose id is known to be there, or `unknown`.
template <class T>
Ref<T> reference_at(const Node& id, const IdIndex& ids) {
  const auto place = ids.find(kSectionOf<T>, id.text());
  return {{place.value_or(Ref<T>::kUnknown)}, id.span()};
}

template <class T>
std::optional<Ref<T>> reference_of(const MaybeNode& id, const IdIndex& ids) {
  if (!id) return std::nullopt;
  return reference_at<T>(*id, ids);
}

// One reference or several, each target once. What their entries say beside is kept as far as it
// matters: accepts that nothing can use.
template <class T>
Refs<T> references_of(const MaybeNode& set, Decoding& decoding);

// The accepts of an entry that no finding speaks of: they silence nothing, and are told as such.
void take_stray_accepts(const MaybeNode& entry, Decoding& decoding);

Notes notes_of(std::span<const MaybeNode> values);  // in the order of kNoteFields
RareNotes rare_notes_of(std::span<const MaybeNode> values);

template <const Shape& kShape>
void fill_element(Element& element, const Node& id, const Fields<kShape>& fields) {
  element.id = id.text();
  element.span = id.span();
  element.name = text_of(fields.template at<"name">());
  element.notes = rare_notes_of(fields.notes());
}

template <class T>
Refs<T> references_of(const MaybeNode& set, Decoding& decoding) {
  Refs<T> refs;
  if (!set) return refs;
  for_each_entry(*set, [&](const Node& id, const MaybeNode& says) {
    const Ref<T> ref = reference_at<T>(id, decoding.ids);
    if (says) take_stray_accepts(says, decoding);
    for (const Ref<T>& earlier : refs)
      if (earlier.id == ref.id) return;
    refs.push_back(ref);
  });
  return refs;
}

}  // namespace stratmap
