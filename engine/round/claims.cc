#include "engine/round/claims.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "engine/modes/mode_distance.h"
#include "models/schema/words.h"

namespace stratmap {
namespace {

constexpr std::array<ClaimKind, 17> kKinds = {{
    {"means", "meaning", ClaimForm::set, {"kuka asiakas on", "who the customer is"}},
    {"importance",
     "meaning",
     ClaimForm::rating,
     {"miten tärkeä asiakas on", "the importance of the customer"}},
    {"customer_orientation",
     "meaning",
     ClaimForm::rating,
     {"miten asiakaslähtöisiä olemme", "our customer orientation"}},
    {"manages",
     "management",
     ClaimForm::word,
     {"kuka hoitaa asiakkuutta", "who manages the customer relationship"},
     "customers"},
    {"leads",
     "management",
     ClaimForm::word,
     {"kuka johtaa asiakkuutta", "who leads the customer relationship"},
     "customers"},
    {"owns",
     "ownership",
     ClaimForm::word,
     {"kuka omistaa asiakkuuden", "who owns the customer relationship"},
     "customers"},
    {"holds-data",
     "ownership",
     ClaimForm::word,
     {"kuka hallitsee tietoa asiakkuudesta", "who holds the data on the customer relationship"},
     "customers"},
    {"led_at",
     "place",
     ClaimForm::set,
     {"missä asiakkuuksia johdetaan", "where customer relationships are led"}},
    {"done_at",
     "place",
     ClaimForm::set,
     {"missä asiakastyö tehdään", "where the work for customers is done"}},
    {"expects",
     "expectations",
     ClaimForm::mode,
     {"millaista toimintatapaa odottaa asiakas", "the operating mode expected by the customer"},
     "customers"},
    {"attention",
     "expectations",
     ClaimForm::rating,
     {"miten paljon asiakasta ajatellaan vaiheessa", "the thought given to the customer at"},
     "journey"},
    {"practices",
     "expectations",
     ClaimForm::set,
     {"millaisia käsittelytapoja asiakkaille on", "the ways of handling customers"}},
    {"metrics",
     "metrics",
     ClaimForm::set,
     {"mitä mittareita seurataan", "which metrics are watched"}},
    {"combines",
     "metrics",
     ClaimForm::rating,
     {"miten hyvin näkökulmia yhdistellään", "how well viewpoints are combined"},
     {},
     3},
    {"systems",
     "systems",
     ClaimForm::word,
     {"miten asiakas näkyy järjestelmässä", "how the customer is joined to the system"},
     "systems"},
    {"enough",
     "development",
     ClaimForm::word,
     {"riittääkö nykyinen tapa", "whether the present way is enough"}},
    {"channels",
     "channels",
     ClaimForm::rating,
     {"miten tärkeä on kanava", "the importance of the channel"},
     "channels"},
}};

// By kind and by what it asks about: its place in the section, nothing first.
using TopicKey = std::pair<std::size_t, std::int64_t>;
constexpr std::int64_t kAboutNothing = -1;

ClaimWords as_words(ClaimWords words) {
  std::ranges::sort(words);
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

// Collects what one answer after another claims.
class Collection {
 public:
  explicit Collection(const Model& model) : model_(model) {}

  std::vector<ClaimTopic> topics() && {
    for (const Answer& answer : model_.round->answers) {
      if (answer.respondent.is_unknown()) continue;
      answer_ = &answer;
      add_views(answer.claims);
      add_words_on_customers(answer.claims);
      add_ratings(answer.claims);
      add_others(answer.claims);
    }
    std::vector<ClaimTopic> topics;
    for (auto& [key, topic] : topics_) topics.push_back(std::move(topic));
    return topics;
  }

 private:
  void add(std::string_view name, std::int64_t place, const Element* about, ClaimValue value) {
    const ClaimKind* kind = claim_kind_named(name);
    ClaimTopic& topic = topics_[{static_cast<std::size_t>(kind - kKinds.data()), place}];
    topic.kind = kind;
    topic.about = about;
    const Id<Respondent> by = answer_->respondent.id;
    auto& place_of_voice = places_[{&topic, by.value}];
    if (place_of_voice == 0) {
      topic.voices.push_back({.respondent = by, .answer = nullptr, .value = 0.0});
      place_of_voice = topic.voices.size();
    }
    Voice& voice = topic.voices[place_of_voice - 1];
    voice.answer = answer_;
    voice.value = std::move(value);
  }
  void add(std::string_view name, ClaimValue value) {
    add(name, kAboutNothing, nullptr, std::move(value));
  }
  void add_set(std::string_view name, ClaimWords words) {
    if (!words.empty()) add(name, as_words(std::move(words)));
  }

  template <class Item, class Value, class ToValue>
  void add_each(std::string_view name, const ClaimsOn<Item, Value>& claims, ToValue to_value) {
    for (const auto& [about, value] : claims)
      if (!about.is_unknown())
        add(name, static_cast<std::int64_t>(about.id.index()), &model_[about.id], to_value(value));
  }

  template <class Item>
  ClaimWords ids_of(const Refs<Item>& named) const {
    ClaimWords words;
    for (const Ref<Item>& each : named) words.push_back(id_of(each));
    return words;
  }
  template <class Item>
  std::string_view id_of(const Ref<Item>& named) const {
    return named.is_unknown() ? kUnknown : std::string_view(model_[named.id].id);
  }

  void add_views(const Claims& claims) {
    if (claims.means) {
      ClaimWords words;
      for (std::size_t i = 0; i < kCustomerMeanings.size(); ++i)
        if (claims.means->has(static_cast<CustomerMeaning>(i)))
          words.push_back(kCustomerMeanings[i]);
      add_set("means", std::move(words));
    }
    if (claims.importance) add("importance", *claims.importance);
    if (claims.customer_orientation) add("customer_orientation", *claims.customer_orientation);
    add_set("led_at", ids_of(claims.led_at));
    add_set("done_at", ids_of(claims.done_at));
    add_set("practices", ClaimWords(claims.practices.begin(), claims.practices.end()));
    add_set("metrics", ids_of(claims.metrics));
  }

  void add_words_on_customers(const Claims& claims) {
    const auto to_words = [&](const Ref<Function>& named) { return ClaimWords{id_of(named)}; };
    add_each("manages", claims.manages, to_words);
    add_each("leads", claims.leads, to_words);
    add_each("owns", claims.owns, to_words);
    add_each("holds-data", claims.holds_data, to_words);
  }

  void add_ratings(const Claims& claims) {
    const auto as_it_is = [](double rating) { return rating; };
    add_each("attention", claims.attention, as_it_is);
    add_each("channels", claims.channels, as_it_is);
    if (claims.combines) add("combines", 1.0 + static_cast<double>(*claims.combines));
  }

  void add_others(const Claims& claims) {
    add_each("expects", claims.expects, [](const ModeMix& mix) { return mix; });
    add_each("systems", claims.systems, [](Linkage linkage) {
      return ClaimWords{kLinkages[static_cast<std::size_t>(linkage)]};
    });
    if (claims.enough) add("enough", ClaimWords{*claims.enough ? "true" : "false"});
  }

  const Model& model_;
  const Answer* answer_ = nullptr;
  std::map<TopicKey, ClaimTopic> topics_;
  std::map<std::pair<const ClaimTopic*, std::uint32_t>, std::size_t> places_;  // of voices, from 1
};

ClaimWords all_words(std::span<const ClaimValue> values) {
  ClaimWords all;
  for (const ClaimValue& value : values) {
    const auto& words = std::get<ClaimWords>(value);
    all.insert(all.end(), words.begin(), words.end());
  }
  return as_words(std::move(all));
}

ClaimWords most_said(std::span<const ClaimValue> values) {
  std::map<std::string_view, std::size_t> counts;
  for (const ClaimValue& value : values) ++counts[std::get<ClaimWords>(value).front()];
  return {
      std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; })->first};
}

template <class Value>
std::vector<Value> all_of(std::span<const ClaimValue> values) {
  std::vector<Value> all;
  for (const ClaimValue& value : values) all.push_back(std::get<Value>(value));
  return all;
}

}  // namespace

std::span<const ClaimKind> claim_kinds() { return kKinds; }

const ClaimKind* claim_kind_named(std::string_view name) {
  const auto found = std::ranges::find(kKinds, name, &ClaimKind::name);
  return found == kKinds.end() ? nullptr : &*found;
}

std::vector<ClaimTopic> claim_topics(const Model& model) {
  if (!model.round) return {};
  return Collection(model).topics();
}

std::vector<FunctionView> views_by_function(const ClaimTopic& topic, const Model& model) {
  std::map<Id<Function>, std::vector<const Voice*>> voices;
  for (const Voice& voice : topic.voices) {
    const auto& by = model.round->respondents[voice.respondent.index()].function;
    if (by && !by->is_unknown()) voices[by->id].push_back(&voice);
  }
  std::vector<FunctionView> views;
  for (auto& [function, said] : voices) {
    std::vector<ClaimValue> values;
    for (const Voice* voice : said) values.push_back(voice->value);
    views.push_back({function, as_one(topic.kind->form, values), std::move(said)});
  }
  std::ranges::sort(views, {}, [&](const FunctionView& view) -> std::string_view {
    return model[view.function].id;
  });
  return views;
}

ClaimValue as_one(ClaimForm form, std::span<const ClaimValue> values) {
  switch (form) {
    case ClaimForm::rating:
      return median(all_of<double>(values));
    case ClaimForm::set:
      return all_words(values);
    case ClaimForm::word:
      return most_said(values);
    case ClaimForm::mode:
      return mean_mix(all_of<ModeMix>(values));
  }
  return 0.0;
}

double median(std::vector<double> numbers) {
  std::ranges::sort(numbers);
  const std::size_t half = numbers.size() / 2;
  if (numbers.size() % 2 == 1) return numbers[half];
  return (numbers[half - 1] + numbers[half]) / 2;
}

}  // namespace stratmap
