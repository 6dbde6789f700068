#include "engine/round/claim_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

#include "base/number.h"
#include "engine/modes/mode_words.h"
#include "models/schema/words.h"

namespace stratmap {
namespace {

using Named = std::pair<std::string_view, Bilingual>;

constexpr int kDecimals = 1;
constexpr Bilingual kNotKnown = {"ei tiedä", "does not know"};
constexpr std::array<Bilingual, 3> kCombined = {
    {{"ei", "no"}, {"osin", "partly"}, {"kyllä", "yes"}}};
// Words of the language that claims are made of; others are ids, or the model's own.
constexpr std::array<Named, 6> kMeant = {
    {{"user", {"käyttäjä", "the user"}},
     {"buyer", {"ostaja", "the buyer"}},
     {"payer", {"maksaja", "the payer"}},
     {"internal", {"sisäinen asiakas", "the internal customer"}},
     {"partner", {"kumppani", "the partner"}},
     {"citizen", {"kansalainen", "the citizen"}}}};
constexpr std::array<Named, 4> kLinked = {{{"none", {"ei mitenkään", "not at all"}},
                                           {"manual", {"käsin", "by hand"}},
                                           {"file", {"tiedostoina", "by files"}},
                                           {"integrated", {"suoraan", "directly"}}}};
constexpr std::array<Named, 2> kEnough = {{{"true", {"kyllä", "yes"}}, {"false", {"ei", "no"}}}};

Message as_message(const Bilingual& text) { return {std::string(text.fi), std::string(text.en)}; }

template <class Names>
std::optional<Message> named(std::string_view word, const Names& names) {
  const auto found = std::ranges::find(names, word, &Named::first);
  if (found == names.end()) return std::nullopt;
  return as_message(found->second);
}

template <class Element>
std::optional<Message> name_in(const std::vector<Element>& section, std::string_view id,
                               const Model& model) {
  const auto found = std::ranges::find(section, id, &Element::id);
  if (found == section.end()) return std::nullopt;
  return Message{std::string(model.name_of(*found, Lang::fi)),
                 std::string(model.name_of(*found, Lang::en))};
}

std::optional<Message> known_word(const ClaimKind& kind, std::string_view word,
                                  const Model& model) {
  if (word == kUnknown) return as_message(kNotKnown);
  if (kind.name == "means") return named(word, kMeant);
  if (kind.name == "systems") return named(word, kLinked);
  if (kind.name == "enough") return named(word, kEnough);
  if (kind.name == "metrics") return name_in(model.metrics, word, model);
  if (kind.name == "practices") return std::nullopt;
  return name_in(model.functions, word, model);
}

Message word_of(const ClaimKind& kind, std::string_view word, const Model& model) {
  return known_word(kind, word, model).value_or(Message{std::string(word), std::string(word)});
}

// "a", "a and b", "a, b and c".
Message joined(const std::vector<Message>& words) {
  Message all;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool is_last = i + 1 == words.size();
    if (i > 0) all.fi += is_last ? " ja " : ", ";
    if (i > 0) all.en += is_last ? " and " : ", ";
    all.fi += words[i].fi;
    all.en += words[i].en;
  }
  return all;
}

bool is_in_words(const ClaimKind& kind) { return kind.name == "combines"; }

Message rating_in_words(const ClaimKind& kind, double rating) {
  if (!is_in_words(kind))
    return {to_shown(rating, kDecimals, Lang::fi), to_shown(rating, kDecimals, Lang::en)};
  const auto step = [](double number) {
    const auto place = static_cast<std::size_t>(std::max(number, 1.0)) - 1;
    return kCombined[std::min(place, kCombined.size() - 1)];
  };
  const Bilingual low = step(std::floor(rating)), high = step(std::ceil(rating));
  if (low.en == high.en) return as_message(low);
  return {std::string(low.fi).append("–").append(high.fi),
          std::string(low.en).append("–").append(high.en)};
}

struct InWords {
  const ClaimTopic& asked;
  const Model& model;

  Message operator()(double rating) const { return rating_in_words(*asked.kind, rating); }
  Message operator()(const ClaimWords& words) const {
    std::vector<Message> all;
    for (const std::string_view word : words) all.push_back(word_of(*asked.kind, word, model));
    return joined(all);
  }
  Message operator()(const ModeMix& mix) const {
    std::vector<Message> all;
    for (const Bilingual& name : top_names(mix)) all.push_back(as_message(name));
    return joined(all);
  }
};

std::size_t ratings_in(const Claims& claims) {
  return std::size_t{claims.importance.has_value()} + claims.customer_orientation.has_value() +
         claims.combines.has_value() + claims.attention.size() + claims.channels.size();
}

std::size_t words_in(const Claims& claims) {
  return std::size_t{claims.means.has_value()} + claims.current.has_value() +
         claims.desired.has_value() + claims.chosen.has_value() + claims.enough.has_value() +
         !claims.led_at.empty() + !claims.done_at.empty() + !claims.practices.empty() +
         !claims.metrics.empty() + !claims.processes.empty() + !claims.ideas.empty() +
         claims.manages.size() + claims.leads.size() + claims.owns.size() +
         claims.holds_data.size() + claims.expects.size() + claims.systems.size();
}

}  // namespace

Message claim_in_words(const ClaimTopic& asked, const ClaimValue& value, const Model& model) {
  return std::visit(InWords{asked, model}, value);
}

Message range_in_words(const ClaimTopic& asked, double low, double high, const Model& model) {
  const Message from = claim_in_words(asked, low, model), to = claim_in_words(asked, high, model);
  return {from.fi + (is_in_words(*asked.kind) ? " – " : "–") + to.fi,
          "from " + from.en + " to " + to.en};
}

Message scale_in_words(const ClaimKind& kind) {
  if (is_in_words(kind)) return {"ei – osin – kyllä", "no – partly – yes"};
  const std::string scale = "1–" + std::to_string(kind.scale);
  return {scale, scale};
}

bool speaks_of_it_alone(const Answer& answer, const ClaimKind& kind) {
  if (answer.text.empty()) return false;
  const std::size_t words = words_in(answer.claims);
  if (kind.form == ClaimForm::rating) return words == 0 && ratings_in(answer.claims) == 1;
  return words == 1;
}

}  // namespace stratmap
