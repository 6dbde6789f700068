#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "engine/limits.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// What was asked of a customer and of the house: the functions that serve or own the customer.
struct Comparison {
  const ClaimTopic* asked = nullptr;
  std::vector<const Voice*> customers, house;
  // The customer's mean rating lies far from the house's median, their words from the word that
  // most of the house claim, or another operating mode is expected than the house thinks.
  bool is_wide = false;
};

using Functions = std::set<Id<Function>>;

// Those that serve or own the customer.
Functions house_of(const Customer& customer) {
  Functions house;
  for (const auto verb : {OwnershipVerb::owns, OwnershipVerb::serves})
    for (const auto function : functions_that(verb, customer)) house.insert(function);
  return house;
}

std::vector<ClaimValue> values_of(const std::vector<const Voice*>& voices) {
  std::vector<ClaimValue> values;
  for (const Voice* voice : voices) values.push_back(voice->value);
  return values;
}

ClaimValue mean_rating(const std::vector<const Voice*>& voices) {
  double sum = 0;
  for (const Voice* voice : voices) sum += std::get<double>(voice->value);
  return sum / static_cast<double>(voices.size());
}

// The word that most functions claim; of several the smallest.
ClaimWords most_claimed(const std::vector<ClaimValue>& views) {
  std::map<std::string_view, std::size_t> counts;
  for (const ClaimValue& view : views)
    for (const std::string_view word : std::get<ClaimWords>(view)) ++counts[word];
  return {
      std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; })->first};
}

// The top modes that most functions claim.
WordSet<Mode> most_claimed_modes(const std::vector<ClaimValue>& views) {
  ModeMix counts;
  for (const ClaimValue& view : views) {
    const WordSet<Mode> top = top_modes(std::get<ModeMix>(view));
    for (std::size_t i = 0; i < kModeCount; ++i)
      if (top.has(static_cast<Mode>(i))) ++counts.share[i];
  }
  return top_modes(counts);
}

// Lays the customer's voice beside the house's.
class TwoSides {
 public:
  TwoSides(const Analysis& analysis, Id<Customer> customer)
      : analysis_(analysis), customer_(customer), house_(house_of(analysis.model[customer])) {}

  // Nothing: not asked of both.
  std::optional<Comparison> compare(const ClaimTopic& asked) const {
    Comparison comparison{.asked = &asked, .customers = customer_voices(asked), .house = {}};
    std::vector<ClaimValue> views;
    for (FunctionView& view : views_by_function(asked, analysis_.model)) {
      if (!house_.contains(view.function)) continue;
      comparison.house.insert(comparison.house.end(), view.voices.begin(), view.voices.end());
      views.push_back(std::move(view.value));
    }
    if (comparison.customers.empty() || !weigh(comparison, views)) return std::nullopt;
    return comparison;
  }

 private:
  std::vector<const Voice*> customer_voices(const ClaimTopic& asked) const {
    std::vector<const Voice*> voices;
    for (const Voice& voice : asked.voices) {
      const auto& of = analysis_.model.round->respondents[voice.respondent.index()].customer;
      if (of && !of->is_unknown() && of->id == customer_) voices.push_back(&voice);
    }
    return voices;
  }

  bool weigh(Comparison& comparison, const std::vector<ClaimValue>& views) const {
    const std::vector<ClaimValue> said = values_of(comparison.customers);
    if (comparison.asked->kind->name == "expects") return weigh_modes(comparison, said, views);
    if (views.empty()) return false;
    const bool is_rating = comparison.asked->kind->form == ClaimForm::rating;
    const double gap =
        is_rating ? distance(mean_rating(comparison.customers), as_one(ClaimForm::rating, views))
                  : distance(as_one(ClaimForm::set, said), most_claimed(views));
    comparison.is_wide =
        reaches(gap, analysis_.threshold(is_rating ? "house-gap" : "answer-distance"));
    return true;
  }

  // The house's word is the claims of its functions, else the model's.
  bool weigh_modes(Comparison& comparison, const std::vector<ClaimValue>& said,
                   const std::vector<ClaimValue>& views) const {
    const auto& expects = analysis_.model[customer_].expects;
    if (comparison.asked->about != &analysis_.model[customer_] || (views.empty() && !expects))
      return false;
    const WordSet<Mode> house =
        views.empty() ? top_modes(expects->value) : most_claimed_modes(views);
    comparison.is_wide = differ(house, top_modes(std::get<ModeMix>(as_one(ClaimForm::mode, said))));
    return true;
  }

  const Analysis& analysis_;
  Id<Customer> customer_;
  Functions house_;
};

bool is_compared(const ClaimKind& kind) {
  constexpr std::array<std::string_view, 5> kCompared = {"means", "importance", "expects",
                                                         "attention", "channels"};
  return std::ranges::find(kCompared, kind.name) != kCompared.end();
}

// Every question that both answered. Where no function says which mode the customer expects, the
// model's word is the house's.
std::vector<Comparison> house_and_customer(const Analysis& analysis,
                                           const std::vector<ClaimTopic>& topics,
                                           Id<Customer> customer) {
  const TwoSides sides(analysis, customer);
  std::vector<Comparison> comparisons;
  for (const ClaimTopic& asked : topics) {
    if (!is_compared(*asked.kind)) continue;
    if (auto comparison = sides.compare(asked)) comparisons.push_back(std::move(*comparison));
  }
  return comparisons;
}

const Voice* voice_in_words(const std::vector<const Voice*>& voices, const Round& round) {
  for (const Voice* voice : voices)
    if (showing_of(*voice->answer, round) != Showing::nothing && !voice->answer->text.empty())
      return voice;
  return nullptr;
}

// A rating is a number: the words beside it answered something else.
bool is_answered_in_words(const Comparison& comparison) {
  return comparison.asked->kind->form != ClaimForm::rating;
}

// What the customer says and what the house says of the same, both in words.
void note_answers(const Model& model, const Comparison& comparison, Finding& finding) {
  const Voice* said = voice_in_words(comparison.customers, *model.round);
  const Voice* house = voice_in_words(comparison.house, *model.round);
  if (finding.answers || said == nullptr || house == nullptr || !is_answered_in_words(comparison))
    return;
  const Respondent& teller = model.round->respondents[house->respondent.index()];
  const bool is_named = names_functions(*model.round);
  const Element* function =
      teller.function && !teller.function->is_unknown() ? &model[teller.function->id] : nullptr;
  finding.answers =
      OpposingAnswers{ShownAnswer{.by = is_named ? finding.subjects.front().element : nullptr,
                                  .section = "customers",
                                  .says = &said->answer->text},
                      ShownAnswer{.by = is_named ? function : nullptr,
                                  .section = "functions",
                                  .says = &house->answer->text}};
}

// The names of a difference's figures and what is said of it; more than these are only counted.
struct Row {
  std::string_view asks, about, customer, house;
  Wording words, customer_words, house_words, asked_only;

  const Wording& of(bool customer_speaks, bool house_speaks) const {
    if (customer_speaks) return house_speaks ? words : customer_words;
    return house_speaks ? house_words : asked_only;
  }
};

constexpr std::array<Row, 4> kRows = {{
    {"asks1",
     "about1",
     "customer1",
     "house1",
     {"{asks1}? Asiakas: ”{customer1}” Talo: ”{house1}”",
      "{asks1}; the customer: \"{customer1}\", the organization: \"{house1}\""},
     {"{asks1}? Asiakas: ”{customer1}”", "{asks1}; the customer: \"{customer1}\""},
     {"{asks1}? Talo: ”{house1}”", "{asks1}; the organization: \"{house1}\""},
     {"{asks1}?", "{asks1}"}},
    {"asks2",
     "about2",
     "customer2",
     "house2",
     {"{asks2}? Asiakas: ”{customer2}” Talo: ”{house2}”",
      "{asks2}; the customer: \"{customer2}\", the organization: \"{house2}\""},
     {"{asks2}? Asiakas: ”{customer2}”", "{asks2}; the customer: \"{customer2}\""},
     {"{asks2}? Talo: ”{house2}”", "{asks2}; the organization: \"{house2}\""},
     {"{asks2}?", "{asks2}"}},
    {"asks3",
     "about3",
     "customer3",
     "house3",
     {"{asks3}? Asiakas: ”{customer3}” Talo: ”{house3}”",
      "{asks3}; the customer: \"{customer3}\", the organization: \"{house3}\""},
     {"{asks3}? Asiakas: ”{customer3}”", "{asks3}; the customer: \"{customer3}\""},
     {"{asks3}? Talo: ”{house3}”", "{asks3}; the organization: \"{house3}\""},
     {"{asks3}?", "{asks3}"}},
    {"asks4",
     "about4",
     "customer4",
     "house4",
     {"{asks4}? Asiakas: ”{customer4}” Talo: ”{house4}”",
      "{asks4}; the customer: \"{customer4}\", the organization: \"{house4}\""},
     {"{asks4}? Asiakas: ”{customer4}”", "{asks4}; the customer: \"{customer4}\""},
     {"{asks4}? Talo: ”{house4}”", "{asks4}; the organization: \"{house4}\""},
     {"{asks4}?", "{asks4}"}},
}};

// What was asked, with what it was asked about: "miten tärkeä on kanava ”Puhelin”".
Message asked_in_full(const ClaimTopic& asked, const Model& model) {
  const auto in = [&](Lang lang) {
    std::string text(asked.kind->asks.in(lang));
    const std::string_view mark = lang == Lang::fi ? "”" : "\"";
    if (asked.about != nullptr)
      text.append(" ").append(mark).append(model.name_of(*asked.about, lang)).append(mark);
    return text;
  };
  return {.fi = in(Lang::fi), .en = in(Lang::en)};
}

// Tells the differences one by one. An answer may claim several things at once: its words are
// quoted at the first of them, and not again as if they answered another question.
class RowTeller {
 public:
  RowTeller(const Model& model, Finding& finding) : model_(model), finding_(finding) {}

  void add(const Comparison& comparison, const Row& row) {
    finding_.figures.push_back({row.asks, asked_in_full(*comparison.asked, model_)});
    if (comparison.asked->about != nullptr)
      finding_.figures.push_back({row.about, comparison.asked->about});
    const bool in_words = is_answered_in_words(comparison);
    const bool customer_speaks = in_words && quote(comparison.customers, row.customer);
    const bool house_speaks = in_words && quote(comparison.house, row.house);
    const Answer& answer = *comparison.customers.front()->answer;
    if (!names_functions(*model_.round) || showing_of(answer, *model_.round) == Showing::nothing)
      return;
    finding_.related.push_back({answer.span, row.of(customer_speaks, house_speaks)});
  }

 private:
  bool quote(const std::vector<const Voice*>& voices, std::string_view figure) {
    const Voice* voice = voice_in_words(voices, *model_.round);
    if (voice == nullptr || !quoted_.insert(voice->answer).second) return false;
    finding_.figures.push_back({figure, &voice->answer->text});
    return true;
  }

  const Model& model_;
  Finding& finding_;
  std::set<const Answer*> quoted_;
};

Finding finding_of(const Analysis& analysis, Id<Customer> customer,
                   const std::vector<Comparison>& wide) {
  constexpr Wording kOne = {
      .fi = "asiakas {subject} vastaa toisin kuin talo kysymykseen, {asks1}",
      .en = "the customer {subject} answers differently from the organization on {asks1}"};
  constexpr Wording kMany = {
      .fi =
          "asiakas {subject} vastaa toisin kuin talo {differences} kysymykseen, esimerkiksi: "
          "{asks1}",
      .en =
          "the customer {subject} answers differently from the organization on {differences} "
          "questions, "
          "such as {asks1}"};
  Finding finding{.subjects = {subject_of(analysis.model[customer])},
                  .message = wide.size() == 1 ? kOne : kMany,
                  .figures = {count("differences", wide.size())},
                  .span = analysis.model[customer].span};
  std::string asked;
  for (const Comparison& comparison : wide) {
    asked.append(asked.empty() ? "" : ", ").append(comparison.asked->kind->name);
    if (comparison.asked->about != nullptr) asked.append("/").append(comparison.asked->about->id);
  }
  finding.figures.push_back({"questions", std::move(asked)});
  RowTeller teller(analysis.model, finding);
  for (std::size_t i = 0; i < std::min(wide.size(), kRows.size()); ++i)
    teller.add(wide[i], kRows[i]);
  for (const Comparison& comparison : wide) note_answers(analysis.model, comparison, finding);
  return finding;
}

void look_at(const Analysis& analysis, const std::vector<ClaimTopic>& topics, Id<Customer> customer,
             Outcome& outcome) {
  std::vector<Comparison> compared = house_and_customer(analysis, topics, customer);
  outcome.assessed |= !compared.empty();
  if (compared.empty())
    outcome.unassessed.push_back(
        {{.fi = "asiakas ja sitä palvelevat toiminnot eivät ole vastanneet samaan kysymykseen",
          .en = "the customer and the functions that serve it did not answer the same question"},
         subject_of(analysis.model[customer])});
  std::erase_if(compared, [](const Comparison& each) { return !each.is_wide; });
  if (!compared.empty()) outcome.findings.push_back(finding_of(analysis, customer, compared));
}

// External customers with a respondent of their own who has an answer.
std::set<Id<Customer>> customers_heard(const Model& model) {
  std::set<Id<Customer>> heard;
  if (!model.round) return heard;
  const RoundCoverage coverage(model);
  for (std::size_t i = 0; i < model.round->respondents.size(); ++i) {
    const auto& customer = model.round->respondents[i].customer;
    if (customer && !customer->is_unknown() && coverage.has_answered(id_at<Respondent>(i)) &&
        model[customer->id].kind == CustomerKind::external)
      heard.insert(customer->id);
  }
  return heard;
}

Outcome check(const Analysis& analysis) {
  const auto heard = customers_heard(analysis.model);
  if (heard.empty())
    return not_assessed({.fi = "yksikään asiakas ei ole vastannut kulttuurirundissa",
                         .en = "no customer has an answer in the culture round"});
  Outcome outcome{.assessed = false};
  const std::vector<ClaimTopic> topics = claim_topics(analysis.model);
  for (const auto customer : heard) look_at(analysis, topics, customer, outcome);
  return outcome;
}

constexpr std::array<std::string_view, 2> kThresholdsRead = {"answer-distance", "house-gap"};

}  // namespace

extern const Rule kSm913;
constinit const Rule kSm913 = {
    .code = "SM913",
    .name = "house-and-customer-differ",
    .rule_class = RuleClass::judgement,
    .in_knots = InKnots::opener,
    .needs = {.fi = "Asiakkaan oma vastaus ja sitä palvelevan tai sen omistavan toiminnon vastaus "
                    "samaan kysymykseen.",
              .en = "An answer of the customer, and one of a function that serves or owns it, to "
                    "the same question."},
    .summary =
        {.fi = "Asiakas vastaa samaan kysymykseen selvästi toisin kuin talo.",
         .en = "The customer answers the same question quite differently from the organization."},
    .why = {.fi = "Talon tapa ajatella poikkeaa asiakkaan tavasta. Kun sen oivaltaa oikein, "
                  "palvelu voi alkaa.",
            .en = "The organization thinks differently from the customer; understanding how is "
                  "where service begins."},
    .question = {.fi = "Mitä asiakas näkee tässä, mitä me emme näe?",
                 .en = "What does the customer see here that we don't?"},
    .fix = {.fi = "Tuo molemmat vastaukset samaan pöytään.",
            .en = "Bring the two answers to the same table."},
    .together = {.says = {.fi = "vastaa toisin kuin talo",
                          .en = "answer differently from the organization"}},
    .source = in_both_languages(
        "Hakanen 2015, Vallitseva strateginen toimintatapa; Hakanen 2015, Kulttuurirundi"),
    .thresholds = kThresholdsRead,
    .failing_example = R"(functions:
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
customers:
  housing-companies:  # <-
    name: {fi: Taloyhtiöt, en: Housing companies}
    ownership: {service: serves}
round:
  respondents: {r1: {function: service}, r2: {customer: housing-companies}}
  answers:
    - {respondent: r1, stop: meaning, text: {fi: Se joka soittaa., en: Whoever calls.}, claims: {means: user}}
    - {respondent: r2, stop: meaning, text: {fi: Se joka maksaa., en: Whoever pays.}, claims: {means: payer}}
)",
    .passing_example = R"(functions:
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
customers:
  housing-companies:
    name: {fi: Taloyhtiöt, en: Housing companies}
    ownership: {service: serves}
round:
  respondents: {r1: {function: service}, r2: {customer: housing-companies}}
  answers:
    - {respondent: r1, stop: meaning, text: {fi: Se joka soittaa., en: Whoever calls.}, claims: {means: user}}
    - {respondent: r2, stop: meaning, text: {fi: Asukas., en: The resident.}, claims: {means: user}}
)",
    .check = check,
};

}  // namespace stratmap
