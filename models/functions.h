#pragma once

// Who does it: functions of the organization, how they are tied, and what steers them.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "models/element.h"
#include "models/mode.h"

namespace stratmap {

struct Customer;
struct Function;
struct Metric;

enum class MandateWord : std::uint8_t { none, ask_first, within_limits, full };

// May staff act for the customer on the spot; with the limit and the escalation as text.
struct Mandate {
  MandateWord word = MandateWord::none;
  Text limit;
  Span span;
};

struct Collaboration {  // an entry of `works_with`: mutual
  Ref<Function> with;
  double strength = 0.5;
  Text who, how;
  RareNotes notes;
};

struct HandOver {  // an entry of `hands_over_to`: directed
  Ref<Function> to;
  Text what;
  std::optional<Duration> delay;
  Refs<Customer> customers;  // `data`: those it tells about
  RareNotes notes;
};

struct InternalService {  // an entry of `serves`
  Ref<Function> customer;
  std::optional<Ref<Metric>> metric;
  Text agreed;
  RareNotes notes;
};

enum class FunctionStatus : std::uint8_t { established, fresh, acquired };  // fresh: `new`
enum class CustomerModel : std::uint8_t { own, inherited };

struct Readiness {  // to innovate, 1–5
  std::optional<double> wants, may, can;
  Span span;
};

struct Function : Element {
  std::string kind;  // open word
  std::optional<Ref<Function>> parent;
  Text head;
  std::optional<double> people;
  Text champion;
  Boxed<ModeLayers> mode;
  std::vector<Collaboration> works_with;
  std::vector<HandOver> hands_over_to;
  std::vector<InternalService> serves;
  Boxed<Mandate> mandate;
  std::vector<Dated<double>> customer_orientation;  // 1–5
  Boxed<Readiness> readiness;
  FunctionStatus status = FunctionStatus::established;
  std::optional<CustomerModel> customer_model;
  Text decides;
};

enum class RewardKind : std::uint8_t { pay, rule, structure };
enum class RewardBasis : std::uint8_t { individual, unit, shared, ranking };

struct Reward : Element {
  RewardKind kind = RewardKind::pay;
  Refs<Function> functions;
  Refs<Metric> metrics;
  std::optional<RewardBasis> basis;
  bool zero_sum = false;
  std::optional<double> weight;  // % of what is at stake
};

}  // namespace stratmap
