#include "render/views/journey_map.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <set>

#include "engine/check.h"
#include "models/read_model.h"
#include "render/svg/to_svg.h"
#include "render/views/journey/journey_story.h"
#include "tests/render/svg/svg_faults.h"
#include "tests/render/views/picture_faults.h"

using namespace stratmap;
using Faults = std::vector<std::string>;

namespace {

constexpr std::string_view kHead = "stratmap: 1\norganization: {name: Example, language: en}\n";

Model model_of(std::string_view sections) {
  Reading reading = read_model_text("client.yaml", std::string(kHead).append(sections));
  for (const Diagnostic& error : reading.model ? std::vector<Diagnostic>{} : reading.model.error())
    FAIL(error.message.en);
  return std::move(*reading.model);
}

constexpr std::string_view kJourney = R"(functions:
  sales: {name: Sales, mandate: {within-limits: "300 €, above: head"}, hands_over_to: {service: {what: Contract, delay: 5d}}}
  service: {name: Service, mandate: full}
  billing: {name: Billing}
channels: {phone: {name: Phone}, web: {name: Web}}
metrics:
  nps: {name: Net promoter score, owner: [sales, unknown], target: 40, values: {2026-Q1: 18}}
  calls: {name: Calls}
journey:
  offer: {name: Offer, functions: {sales: {role: Seller}}, channels: [phone, web], metrics: [nps, calls], attention: 5}
  start: {name: Start, functions: [service, sales], metrics: [], attention: 3}
  wait: {name: The wait, attention: 4}
  invoice: {name: Invoice, functions: billing, mandate: none, metrics: calls, attention: 1}
  renewal: {name: Renewal, functions: sales, metrics: nps, attention: 3}
)";

// Hand-overs that run through the chip of a function.
Faults chips_hit(const Scene& scene) {
  std::vector<Rect> chips;
  for (const Group& group : scene.groups)
    if (group.handle.kind == "function")
      for (const Group& chip : group.groups)
        chips.push_back(std::get<RectShape>(chip.shapes.front()).rect);
  Faults faults;
  for (const Group& group : scene.groups) {
    if (group.handle.kind != "tie") continue;
    for (const Point p : samples_of(std::get<PathShape>(group.shapes.front()).path, 32))
      for (const Rect& chip : chips)
        if (p.x > chip.x + 1 && p.x < chip.right() - 1 && p.y > chip.y + 1 &&
            p.y < chip.bottom() - 1)
          faults.push_back(group.tooltip);
  }
  return faults;
}

// Every picture of the model in both languages: as a scene and as SVG.
Faults faults_of(const Model& model) {
  Faults faults;
  const Analysis analysis = analyse(model);
  for (const Lang lang : {Lang::fi, Lang::en}) {
    const Scene scene = journey_map(analysis, {.lang = lang});
    for (std::string& fault : picture_faults(scene)) faults.push_back(std::move(fault));
    for (std::string& fault : chips_hit(scene)) faults.push_back(std::move(fault));
    for (std::string& fault : svg_faults(to_svg(scene))) faults.push_back(std::move(fault));
  }
  return faults;
}

std::size_t count_of(const Scene& scene, std::string_view kind) {
  std::size_t count = 0;
  for (const Group& group : scene.groups) count += group.handle.kind == kind ? 1 : 0;
  return count;
}

using Subjects = std::set<std::string>;

// What the check finds, with what was accepted, as "SM801 invoice billing".
Subjects found_by_check(const Analysis& analysis) {
  Subjects found;
  const CheckResult result =
      check(analysis, {.select = {"SM801", "SM802", "SM804", "SM805", "SM806"}, .ignore = {}});
  const auto add = [&](const Finding& finding) {
    std::string text(finding.rule->code);
    if (finding.subjects.front().section == "channels") return;
    for (const Subject& subject : finding.subjects) text.append(" ").append(subject.id);
    found.insert(text);
  };
  for (const Finding& finding : result.findings) add(finding);
  for (const AcceptedFinding& accepted : result.accepted) add(accepted.finding);
  return found;
}

// What the picture shows, in the same words.
Subjects shown_by_picture(const Analysis& analysis) {
  const Model& model = analysis.model;
  const JourneyStory story = journey_story(analysis);
  Subjects shown;
  for (const JourneyStage& stage : story.stages) {
    const std::string& id = model[stage.stage].id;
    for (const JourneyActor& actor : stage.actors)
      if (actor.has_no_right()) shown.insert("SM801 " + id + " " + model[actor.function].id);
    if (stage.is_left_behind) shown.insert("SM804 " + id);
    if (stage.has_nobody) shown.insert("SM805 " + id);
    if (stage.is_unmeasured) shown.insert("SM806 " + id);
  }
  for (const JourneyPath& path : story.paths)
    if (changes_hands_too_often(path, analysis.threshold("handoffs-max"),
                                analysis.threshold("handoff-share")))
      shown.insert("SM802 " + (path.customer ? model[*path.customer].id : std::string()));
  return shown;
}

}  // namespace

TEST_CASE("The journey map says in words who meets the customer and how it is known") {
  const Model model = model_of(kJourney);
  const Scene scene = journey_map(analyse(model), {.lang = Lang::en});
  CHECK(scene.title == "Example – customer journey");
  CHECK(scene.outline ==
        "1. Offer. Sales (Seller; mandate with limits: 300 €, above: head). attention 5/5, "
        "evidence 5/5. Net promoter score 18 / 40 (Sales + owner not known), Calls – (no owner).\n"
        "2. Start. Service (full mandate), Sales (mandate with limits: 300 €, above: head). "
        "attention 3/5, evidence 5/5; evidence differs. no metric.\n"
        "3. The wait. nobody there. attention 4/5, evidence 0/5; evidence differs. no metric.\n"
        "4. Invoice. Billing (no mandate). attention 1/5, evidence 2.5/5; little attention. "
        "Calls – (no owner).\n"
        "5. Renewal. Sales (mandate with limits: 300 €, above: head). attention 3/5, evidence "
        "3.8/5. Net promoter score 18 / 40 (Sales + owner not known).\n"
        "The case changes hands 3 times over 4 stages and comes back to Sales. 2 hand-overs are "
        "not described. How many times does the customer repeat the story?\n"
        "The customer is thought of most at Offer. Little attention: Invoice. What does this "
        "stage feel like to the customer?\n"
        "Nobody meets the customer: The wait. Who is standing there when the customer arrives?\n"
        "May promise the customer nothing without asking: Billing. What may the person at the "
        "counter promise today, without asking?\n"
        "Without a metric: Start and The wait. How would we hear if this step failed?\n");
  CHECK(count_of(scene, "stage") == 5);
  CHECK(count_of(scene, "function") == 3);
  CHECK(count_of(scene, "metric") == 2);
  CHECK(count_of(scene, "tie") == 3);
  CHECK(count_of(scene, "legend") == 1);
  CHECK(to_svg(scene).find("data-from=\"sales\" data-to=\"service\"><title>Sales → Service: "
                           "Contract, 5\u00A0d</title>") != std::string::npos);
  const Scene finnish = journey_map(analyse(model), {.lang = Lang::fi});
  CHECK(finnish.outline.find(
            "Asia vaihtaa hoitajaa 3 kertaa 4 vaiheen aikana ja palaa takaisin: Sales. 2 siirtoa "
            "on kuvaamatta. Montako kertaa asiakas joutuu kertomaan asiansa alusta?\n") !=
        std::string::npos);
}

TEST_CASE("What the journey map marks is what the check finds") {
  const Model model = model_of(kJourney);
  const Analysis analysis = analyse(model);
  CHECK(shown_by_picture(analysis) == Subjects{"SM801 invoice billing", "SM802 ", "SM804 invoice",
                                               "SM805 wait", "SM806 start", "SM806 wait"});
  CHECK(found_by_check(analysis) == shown_by_picture(analysis));
}

TEST_CASE("The journey map of every example has no faults and marks what the check finds") {
  const std::filesystem::path examples = std::filesystem::path(STRATMAP_SOURCE_DIR) / "examples";
  for (const char* name : {"kivilahti", "kuohula", "hammarvik", "public-library"}) {
    CAPTURE(name);
    const Reading reading = read_model((examples / name).string());
    REQUIRE(reading.model);
    const Analysis analysis = analyse(*reading.model);
    CHECK(faults_of(*reading.model) == Faults{});
    CHECK(found_by_check(analysis) == shown_by_picture(analysis));
  }
}

TEST_CASE("Each customer's path is drawn where the stages name customers") {
  const Model model = model_of(R"(functions: {a: {}, b: {}, c: {}}
customers: {homes: {name: Homes}, shops: {name: Shops}}
journey:
  one: {functions: a}
  two: {functions: b, customers: homes}
  three: {functions: [c, a]}
)");
  const auto story = journey_story(analyse(model));
  std::vector<std::pair<std::size_t, std::size_t>> steps;
  for (const JourneyStep& step : story.steps) steps.emplace_back(step.from, step.to);
  CHECK(steps == std::vector<std::pair<std::size_t, std::size_t>>{{0, 1}, {1, 2}, {0, 2}});
  CHECK(faults_of(model) == Faults{});
  const Scene scene = journey_map(analyse(model), {.lang = Lang::en});
  CHECK(scene.outline.find("Homes: the case changes hands 2 times over 3 stages. 2 hand-overs are "
                           "not described. With fewer than four stages the path is not "
                           "assessed.\nShops: the case changes hands once over 2 stages.") !=
        std::string::npos);
}

TEST_CASE("What the model does not say of a journey the picture does not make up") {
  const Model model = model_of("journey: {buy: {name: Buy}, use: {name: Use}}\n");
  CHECK(faults_of(model) == Faults{});
  CHECK(journey_map(analyse(model), {.lang = Lang::en}).outline ==
        "1. Buy. attention not rated, evidence 0/5.\n"
        "2. Use. attention not rated, evidence 0/5.\n"
        "Attention is rated at fewer than four stages, so none is marked as left behind.\n"
        "No stage names its functions.\n"
        "No stage names its metrics.\n");
}

TEST_CASE("The journey map bears names of any length and script") {
  const std::string long_word(60, 'w');
  const std::string yaml =
      "functions:\n  a: {name: " + long_word + ", mandate: {within-limits: " + long_word +
      "}}\n  b: {name: \"" + std::string(300, 'x') +
      "\", mandate: ask-first, hands_over_to: {a: {delay: 999d}}}\n  c: {name: מכירות}\n"
      "  d: {name: 顧客サービス}\n  e: {name: \"🙂🙂\"}\n  f: {name: Sales}\n  g: {name: "
      "Sales}\n"
      "channels: {p: {name: " +
      long_word + "}}\nmetrics: {m: {name: " + long_word + ", owner: a, unit: " + long_word +
      ", target: 5, values: {2026: 123456789}}}\n"
      "journey:\n  one: {name: " +
      long_word + ", functions: {a: {role: " + long_word +
      "}, b: {}, unknown: {}}, channels: p, metrics: [m, m, m, m, m, m], attention: 5}\n"
      "  two: {name: \"" +
      std::string(300, 'y') +
      "\", functions: [b, c, d, e, f, g]}\n"
      "  three: {name: 顧客, functions: unknown}\n  four: {name: מכירות, functions: a}\n"
      "  five: {functions: [b, b]}\n";
  CHECK(faults_of(model_of(yaml)) == Faults{});
}

TEST_CASE("A long journey goes on in more rows and says what it leaves out") {
  std::string yaml = "functions:\n";
  for (int i = 0; i < 40; ++i) {
    const std::string next = std::to_string((i + 1) % 40);
    yaml += "  f" + std::to_string(i) + ": {hands_over_to: {f" + next + ": {delay: 1w}}}\n";
  }
  yaml += "customers: {x: {}, y: {}}\njourney:\n";
  for (int i = 0; i < 200; ++i) {
    yaml += "  s" + std::to_string(i) + ": {functions: [";
    for (int k = 0; k < 30; ++k) yaml += (k > 0 ? ", f" : "f") + std::to_string((i * k + i) % 40);
    yaml += i % 3 == 0 ? "], customers: x}\n" : "]}\n";
  }
  const Model model = model_of(yaml);
  CHECK(faults_of(model) == Faults{});
  const Scene scene = journey_map(analyse(model), {.lang = Lang::en});
  CHECK(count_of(scene, "stage") == 60);
  CHECK(scene.outline.find("Stages not in this picture: 140\n") != std::string::npos);
  CHECK(scene.outline.find("Functions that this picture has no room for at all their stages: ") !=
        std::string::npos);
}

TEST_CASE("No journey of 100 random ones has faults or differs from the check") {
  std::uint32_t state = 7;
  const auto dice = [&state](std::uint32_t sides) {
    state = state * 1664525 + 1013904223;
    return (state >> 16) % sides;
  };
  const auto name = [&] { return "{name: \"" + std::string(dice(50) + 1, 'n') + " o\""; };
  constexpr std::string_view kMandates[] = {"none", "ask-first", "within-limits", "full"};
  for (int model = 0; model < 100; ++model) {
    const std::uint32_t functions = dice(9) + 1, stages = dice(24) + 1;
    const auto some = [&] { return "f" + std::to_string(dice(functions)); };
    std::string yaml = "functions:\n";
    for (std::uint32_t i = 0; i < functions; ++i) {
      yaml += "  f" + std::to_string(i) + ": " + name();
      if (dice(2) == 0) yaml.append(", mandate: ").append(kMandates[dice(4)]);
      if (dice(2) == 0) yaml += ", hands_over_to: {" + some() + ": {delay: 12w}}";
      yaml += "}\n";
    }
    yaml +=
        "customers: {c0: {}, c1: {}, c2: {kind: internal}}\nmetrics: {m0: {}, m1: {}}\njourney:\n";
    const bool with_customers = dice(2) == 0;
    for (std::uint32_t i = 0; i < stages; ++i) {
      yaml += "  s" + std::to_string(i) + ": " + name();
      if (dice(6) > 0) yaml += ", functions: [" + some() + ", " + some() + ", " + some() + "]";
      if (dice(2) == 0) yaml += ", metrics: m" + std::to_string(dice(2));
      if (dice(3) > 0) yaml += ", attention: " + std::to_string(dice(5) + 1);
      if (with_customers && dice(2) == 0) yaml += ", customers: c" + std::to_string(dice(3));
      yaml += "}\n";
    }
    CAPTURE(yaml);
    const Model made = model_of(yaml);
    const Analysis analysis = analyse(made);
    CHECK(faults_of(made) == Faults{});
    CHECK(found_by_check(analysis) == shown_by_picture(analysis));
  }
}

TEST_CASE("Without a journey there is no journey map, and it says why") {
  CHECK(kJourneyView.lacks(model_of(kJourney)) == std::nullopt);
  CHECK(kJourneyView.lacks(model_of("functions: {sales: {}}\n"))->en ==
        "the model has no customer journey (`journey`)");
}
