#include "engine/graph/customer_meanings.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <utility>

namespace stratmap {
namespace {

constexpr std::size_t kSetCount = std::size_t{1} << kCustomerKindsMeant.size();

std::size_t bits_of(WordSet<CustomerMeaning> kinds) {
  std::size_t bits = 0;
  for (std::size_t i = 0; i < kCustomerKindsMeant.size(); ++i)
    if (kinds.has(kCustomerKindsMeant[i])) bits |= std::size_t{1} << i;
  return bits;
}

double jaccard_distance(std::size_t one, std::size_t other) {
  return 1.0 - static_cast<double>(std::popcount(one & other)) / std::popcount(one | other);
}

enum class Said { in_the_model, in_the_round };

// Gathers what is said, by function.
class Views {
 public:
  explicit Views(std::size_t functions) : by_function_(functions) {}

  void add(const Ref<Function>& by, WordSet<CustomerMeaning> kinds, Span span, Said where) {
    if (by.is_unknown() || kinds.empty()) return;
    MeantCustomer& view = by_function_[by.id.index()];
    if (view.kinds.empty()) view.span = span;
    for (const CustomerMeaning kind : kCustomerKindsMeant)
      if (kinds.has(kind)) view.kinds.add(kind);
    if (where == Said::in_the_round) view.speaks_in_round = true;
  }

  std::vector<MeantCustomer> all() && {
    for (std::size_t i = 0; i < by_function_.size(); ++i)
      by_function_[i].function = id_at<Function>(i);
    std::erase_if(by_function_, [](const MeantCustomer& view) { return view.kinds.empty(); });
    return std::move(by_function_);
  }

 private:
  std::vector<MeantCustomer> by_function_;
};

void add_answers(const Round& round, Views& views) {
  for (const Answer& answer : round.answers) {
    if (answer.respondent.is_unknown() || !answer.claims.means) continue;
    const auto& by = round.respondents[answer.respondent.id.index()].function;
    if (by) views.add(*by, *answer.claims.means, answer.span, Said::in_the_round);
  }
}

}  // namespace

std::vector<MeantCustomer> meant_customers(const Model& model) {
  Views views(model.functions.size());
  for (const Customer& customer : model.customers)
    for (const Definition& definition : customer.definition)
      views.add(definition.function, definition.meanings, definition.function.span,
                Said::in_the_model);
  if (model.round) add_answers(*model.round, views);
  return std::move(views).all();
}

double mean_distance(std::span<const MeantCustomer> views) {
  if (views.size() < 2) return 0;
  // There are few different sets, whatever the number of functions.
  std::array<double, kSetCount> counts{};
  for (const MeantCustomer& view : views) ++counts[bits_of(view.kinds)];
  double sum = 0;
  for (std::size_t one = 1; one < kSetCount; ++one)
    for (std::size_t other = one + 1; other < kSetCount; ++other)
      if (counts[one] > 0 && counts[other] > 0)
        sum += counts[one] * counts[other] * jaccard_distance(one, other);
  const auto number = static_cast<double>(views.size());
  return sum / (number * (number - 1) / 2);
}

}  // namespace stratmap
