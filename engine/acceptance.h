#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/rules/finding.h"
#include "models/model.h"

namespace stratmap {

// An `accept` of the model, and what it stands on: an element, a link, `organization`, or the two
// ends of an entry of another reference set (a finding must speak of both).
struct Acceptance {
  const Accept* accept = nullptr;
  std::vector<Subject> place;
  bool has_ended = false;  // the last day of `until` lies before today
  bool was_used = false;
};

// The finding (SM006) that it silences nothing, or no longer.
Finding to_finding(const Acceptance& acceptance);

// All accepts of a model in file order of their sections, found by code and subject.
class Acceptances {
 public:
  Acceptances(const Model& model, std::optional<Day> today);

  bool empty() const { return all_.empty(); }
  const std::vector<Acceptance>& all() const { return all_; }

  // The accept that silences a finding of `code` on `subjects`; it counts as used from then on.
  // What is no element of the model is accepted at `organization`.
  const Accept* silence(std::string_view code, const std::vector<Subject>& subjects);

 private:
  void add(std::vector<Subject> place, const std::vector<Accept>& accepts);
  void add_strategy(const Model& model);
  void add_functions(const Model& model);
  void add_others(const Model& model);

  std::optional<Day> today_;
  std::vector<Acceptance> all_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_code_and_place_;
  std::unordered_map<std::string_view, std::size_t> count_by_code_;
};

}  // namespace stratmap
