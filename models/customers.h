#pragma once

// Whom it is done for, through which systems and channels, stage by stage.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "models/element.h"
#include "models/functions.h"
#include "models/mode.h"

namespace stratmap {

struct Objective;

enum class CustomerKind : std::uint8_t { external, internal, stakeholder };

// What a function is to a customer relationship.
enum class OwnershipVerb : std::uint8_t {
  owns,
  leads,
  manages,
  plans,
  follows,
  serves,
  holds_data,
  uses_data
};

// A set of words of an enum with at most 16 values.
template <class Word>
class WordSet {
 public:
  constexpr void add(Word word) { bits_ = static_cast<std::uint16_t>(bits_ | bit(word)); }
  constexpr bool has(Word word) const { return (bits_ & bit(word)) != 0; }
  constexpr bool empty() const { return bits_ == 0; }
  friend constexpr bool operator==(WordSet, WordSet) = default;

 private:
  static constexpr std::uint16_t bit(Word word) {
    return static_cast<std::uint16_t>(1U << static_cast<unsigned>(word));
  }
  std::uint16_t bits_ = 0;
};

struct Ownership {  // an entry of `ownership`
  Ref<Function> function;
  WordSet<OwnershipVerb> verbs;
  RareNotes notes;
};

// Who the customer is, in somebody's mouth.
enum class CustomerMeaning : std::uint8_t {
  user,
  buyer,
  payer,
  internal,
  partner,
  citizen,
  unknown
};

struct Definition {  // an entry of `definition`
  Ref<Function> function;
  WordSet<CustomerMeaning> meanings;
};

enum class PartyRole : std::uint8_t { user, buyer, payer };

struct Party {
  PartyRole role = PartyRole::user;
  Span span;             // of the role
  bool unknown = false;  // asked, and nobody knows
  Text name;
  Refs<Function> owners;
};

enum class PromiseKind : std::uint8_t { price, standard, differentiated, insight };

struct Promise {
  Text text;
  std::optional<PromiseKind> kind;
  Refs<Objective> kept_by;
  Span span;
};

struct Customer : Element {
  CustomerKind kind = CustomerKind::external;
  std::vector<Party> parties;
  std::optional<Dated<ModeMix>> expects;
  std::optional<double> share;  // % of revenue or volume
  std::vector<Ownership> ownership;
  bool ownership_given = false;
  std::vector<Definition> definition;
  std::optional<Promise> promise;
  Text decides;
};

struct System;

struct Integration {  // an entry of `integrates`
  Ref<System> with;
  Text how;
};

struct System : Element {
  Refs<Customer> holds;
  Refs<Function> used_by;
  Refs<Function> owners;
  std::vector<Integration> integrates;
};

enum class ChannelKind : std::uint8_t { marketing, sales, service };

struct Channel : Element {
  std::optional<ChannelKind> kind;
  Refs<Function> functions;
  Refs<Customer> customers;
  std::optional<double> importance;  // 1–5
};

struct StageFunction {  // an entry of a stage's `functions`
  Ref<Function> function;
  Text role;
};

struct StageMandate {  // by function, or for all of the stage
  std::optional<Ref<Function>> function;
  Mandate mandate;
};

struct Stage : Element {  // of the customer's journey
  std::vector<StageFunction> functions;
  bool functions_given = false;
  Refs<Channel> channels;
  Refs<Customer> customers;
  Refs<Metric> metrics;
  bool metrics_given = false;
  std::optional<double> attention;  // 1–5
  std::vector<StageMandate> mandates;
};

}  // namespace stratmap
