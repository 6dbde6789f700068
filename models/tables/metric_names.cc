#include "models/tables/metric_names.h"

#include <fmt/format.h>

#include "base/nearest.h"
#include "models/tables/columns.h"

namespace stratmap {

MetricFinder::MetricFinder(const Model& model) {
  for (std::size_t i = 0; i < model.metrics.size(); ++i) {
    ids_.emplace(model.metrics[i].id, id_at<Metric>(i));
    words_.emplace_back(model.metrics[i].id);
  }
}

std::optional<Id<Metric>> MetricFinder::find(std::string_view id) const {
  const auto at = ids_.find(id);
  return at == ids_.end() ? std::nullopt : std::optional(at->second);
}

Message MetricFinder::unknown(std::string_view id) {
  Message message = no_such({"mittari", "metric"}, id);
  if (id.empty()) return message;
  std::string key(id);
  auto at = nearest_.find(key);
  if (at == nearest_.end() && nearest_.size() < kMostLookedFor) {
    const auto words = nearest_words(id, words_);
    at = nearest_.emplace(std::move(key), words.empty() ? "" : words.front()).first;
  }
  if (at == nearest_.end() || at->second.empty()) return message;
  message.fi += fmt::format("; lähin on ”{}”", at->second);
  message.en += fmt::format("; the nearest is \"{}\"", at->second);
  return message;
}

}  // namespace stratmap
