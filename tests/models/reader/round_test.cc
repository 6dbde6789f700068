#include <catch2/catch.hpp>

#include "tests/models/reader/reading.h"

using namespace stratmap;

namespace {

constexpr const char* kHouse = R"(functions: {sales: {}, service: {}}
customers: {homes: {}}
objectives: {a: {}}
metrics: {m: {}}
systems: {crm: {}}
channels: {phone: {}}
journey: {bill: {}}
ideas: {i: {from: sales, stop: development, finding: SM804, advances: a, owner: service, status: open}}
)";

Claims claims_of(const std::string& claims) {
  Model model = model_of(kHouse + std::string("round:\n  respondents: {r: {function: sales}}\n") +
                         "  answers: [{respondent: r, stop: mode, claims: {" + claims + "}}]\n");
  return std::move(model.round->answers[0].claims);
}

}  // namespace

TEST_CASE("a round has a theme, the ten stops, respondents and answers") {
  const Model model = model_of(kHouse + std::string(R"(round:
  name: Kulttuurirundi
  theme: {name: Asiakas, objective: a, owner: sales}
  date: 2026-09
  definition_shown: true
  informed: [service]
  quotes: anonymous
  note: Syksyllä
  respondents:
    r1: {function: sales, role: Päällikkö, level: middle}
    r2: {customer: homes}
  answers:
    - {respondent: r2, stop: channels, text: Puhelin riittää., quotable: false}
    - {respondent: r1, stop: meaning}
)"));
  const Round& round = *model.round;
  CHECK(round.name.in("fi", "fi") == "Kulttuurirundi");
  CHECK(model[round.theme->objective->id].id == "a");
  CHECK(round.definition_shown == true);
  CHECK(round.informed.size() == 1);
  CHECK(round.quotes == Quotes::anonymous);
  CHECK(round.notes.note.in("fi", "fi") == "Syksyllä");
  REQUIRE(round.stops.size() == 10);
  CHECK(round.stops[0].id == "meaning");
  CHECK(round.stops[0].question.in("fi", "fi") ==
        "Mikä on asiakkaan ja asiakkuuden merkitys toiminnassa?");
  CHECK(round.stops[9].question.in("en", "en").starts_with("What marketing, sales"));
  REQUIRE(round.respondents.size() == 2);
  CHECK(round.respondents[0].level == RespondentLevel::middle);
  CHECK(round.respondents[1].customer.has_value());
  REQUIRE(round.answers.size() == 2);
  CHECK(round.answers[0].respondent.id.index() == 1);
  CHECK(round.answers[0].stop == 9);
  CHECK_FALSE(round.answers[0].quotable);
  CHECK(round.answers[1].quotable);
  CHECK(round.answers[1].text.empty());
}

TEST_CASE("stops of one's own take the place of the ten") {
  const Model model = model_of(R"(round:
  stops:
    trust: Kehen luotat?
    meaning:
    both: {fi: Mitä?, en: What?}
    long: {question: {fi: Miksi?, en: Why?}}
  respondents: {r: {}}
  answers: [{respondent: r, stop: both}]
)");
  const auto& stops = model.round->stops;
  REQUIRE(stops.size() == 4);
  CHECK(stops[0].question.in("fi", "fi") == "Kehen luotat?");
  CHECK(stops[1].question.in("en", "en").starts_with("What is the meaning"));
  CHECK(stops[2].question.in("en", "fi") == "What?");
  CHECK(stops[3].question.in("en", "fi") == "Why?");
  CHECK(model.round->answers[0].stop == 2);
}

TEST_CASE("claims about meaning, management and ownership") {
  const Claims claims = claims_of(
      "means: [user, unknown], importance: 5, customer_orientation: 3, manages: {homes: sales}, "
      "leads: {homes: unknown}, owns: {homes: service}, holds-data: {homes: sales}");
  CHECK(claims.means->has(CustomerMeaning::user));
  CHECK(claims.means->has(CustomerMeaning::unknown));
  CHECK_FALSE(claims.means->has(CustomerMeaning::payer));
  CHECK(claims.importance == 5);
  CHECK(claims.customer_orientation == 3);
  CHECK(claims.manages[0].second.id.index() == 0);
  CHECK(claims.leads[0].second.is_unknown());
  CHECK(claims.owns[0].second.id.index() == 1);
  CHECK(claims.holds_data.size() == 1);
}

TEST_CASE("claims about modes, places and expectations") {
  const Claims claims = claims_of(
      "current: {production: 60, customer-service: 40}, desired: development, chosen: unknown, "
      "led_at: sales, done_at: [sales, service], expects: {homes: production}, "
      "attention: {bill: 2}, practices: [vuosipalaveri, soitto]");
  CHECK(claims.current->share == std::array<double, 4>{0.6, 0, 0.4, 0});
  CHECK(claims.desired->share[1] == 1);
  CHECK_FALSE(claims.chosen);
  CHECK(claims.led_at.size() == 1);
  CHECK(claims.done_at.size() == 2);
  CHECK(claims.expects[0].second.share[0] == 1);
  CHECK(claims.attention[0].second == 2);
  CHECK(claims.practices == std::vector<std::string>{"vuosipalaveri", "soitto"});
}

TEST_CASE("claims about metrics, systems, development and channels") {
  const Claims claims = claims_of(
      "metrics: [m], combines: yes, systems: {crm: integrated}, processes: a, ideas: [i], "
      "enough: false, channels: {phone: 4}");
  CHECK(claims.metrics.size() == 1);
  CHECK(claims.combines == Combines::yes);
  CHECK(claims.systems[0].second == Linkage::integrated);
  CHECK(claims.processes.size() == 1);
  CHECK(claims.ideas.size() == 1);
  CHECK(claims.enough == false);
  CHECK(claims.channels[0].second == 4);
  CHECK_FALSE(claims.means);
}

TEST_CASE("an idea remembers where it came from") {
  const Model model = model_of(kHouse);
  const Idea& idea = model.ideas[0];
  CHECK(idea.from.size() == 1);
  CHECK(idea.stop == "development");
  CHECK(idea.finding == "SM804");
  CHECK(idea.advances.size() == 1);
  CHECK(idea.owners.size() == 1);
  CHECK(idea.status == IdeaStatus::open);
}

TEST_CASE("a workshop has participants by function") {
  const Model model = model_of(kHouse + std::string(R"(workshop:
  name: Strategiapäivä
  date: 2026-11-30
  treats: [a]
  participants: {sales: {role: decides, people: 2}, service: {}}
)"));
  const Workshop& workshop = *model.workshop;
  CHECK(workshop.treats.size() == 1);
  REQUIRE(workshop.participants.size() == 2);
  CHECK(workshop.participants[0].people == 2);
  CHECK(workshop.participants[0].role.in("fi", "fi") == "decides");
  CHECK(workshop.participants[1].people == 1);
  CHECK_FALSE(workshop.influence_table);
}
