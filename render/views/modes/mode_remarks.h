#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/check.h"
#include "engine/modes/mode_units.h"

namespace stratmap {

// What the check says of one thing, short enough for a cell of the picture.
struct ModeRemark {
  enum class Kind : std::uint8_t { found, accepted, clear, not_assessed };
  Kind kind = Kind::clear;
  Severity severity = Severity::off;  // of what was found
  std::string_view code = {};         // of its rule; "" where no single rule says it
  std::string text = {};
  std::string question = {};  // to ask in the workshop
  std::string tooltip = {};   // the whole sentence, and the question
};

// Which layers of a unit the check (SM501) sees at odds.
enum class LayersAtOdds : std::uint8_t { none, chosen_and_desired, chosen_and_current };

// The rules about modes, run once, and asked for what they say of a unit, of a customer with a
// function, and of what is declared. Nothing is judged anew here.
class ModeCheck {
 public:
  // `whole_check` is asked where it was run already; null: the rules about modes are run.
  ModeCheck(const Analysis& analysis, const CheckResult* whole_check, Lang lang);
  ModeCheck(const ModeCheck&) = delete;
  ModeCheck& operator=(const ModeCheck&) = delete;

  LayersAtOdds layers_at_odds(const ModeUnit& unit) const;
  // Whether what is, what is chosen and what is wished for fit together, here and in the house.
  std::vector<ModeRemark> on_direction(const ModeUnit& unit) const;
  // Whether the unit is steered by what belongs to its mode.
  std::vector<ModeRemark> on_metrics(const ModeUnit& unit) const;
  // Whether what is declared shows (SM505).
  ModeRemark on_declared() const;
  // Whether a customer expects the mode of a function that serves it (SM514); nothing: the check
  // does not say.
  std::optional<ModeRemark> on_expectation(const Customer& customer,
                                           const Function& function) const;
  // What is said of things that have no place of their own in the picture.
  std::vector<ModeRemark> elsewhere(const std::vector<ModeUnit>& units) const;

 private:
  using Codes = std::vector<std::string_view>;

  ModeRemark remark_of(const Finding& finding, ModeRemark::Kind kind) const;
  ModeRemark not_assessed(const Bilingual& reason) const;
  const Finding* found(std::string_view code, const Subject& subject) const;
  std::vector<ModeRemark> told(const Codes& codes, const Subject& subject) const;
  const NotAssessed* lack(std::string_view code, const Subject* subject) const;
  bool is_assessed(std::string_view code) const;
  void add_steering(Mode mode, const ModeUnit& unit, std::vector<ModeRemark>& remarks) const;
  void add_sector(const ModeUnit& unit, std::vector<ModeRemark>& remarks) const;

  const Analysis& analysis_;
  const Model& model_;
  Lang lang_;
  CheckResult own_;
  const CheckResult& result_;
};

}  // namespace stratmap
