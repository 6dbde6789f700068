#include "render/views/thread_map.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <set>

#include "engine/check.h"
#include "models/read_model.h"
#include "render/svg/to_svg.h"
#include "render/views/threads/hr_story.h"
#include "render/views/threads/thread_story.h"
#include "tests/render/svg/svg_faults.h"
#include "tests/render/views/picture_faults.h"

using namespace stratmap;
using Faults = std::vector<std::string>;
using Subjects = std::set<std::string>;

namespace {

constexpr std::string_view kHead = "stratmap: 1\norganization: {name: Example, language: en}\n";

Model model_of(std::string_view sections) {
  Reading reading = read_model_text("client.yaml", std::string(kHead).append(sections));
  for (const Diagnostic& error : reading.model ? std::vector<Diagnostic>{} : reading.model.error())
    FAIL(error.message.en);
  return std::move(*reading.model);
}

constexpr std::string_view kThreads = R"(functions: {people: {name: People, kind: recruitment}}
objectives:
  shared: {name: Rewards are shared, perspective: learning, drives: able}
  care: {name: Everybody cares, perspective: learning}
  able: {name: People are able, perspective: learning, drives: quick}
  quick: {name: Answers are quick, perspective: process, drives: easy}
  easy: {name: We are easy to deal with, perspective: customer, drives: stay}
  stay: {name: Customers stay, perspective: customer}
metrics:
  courses: {name: Courses, measures: able, nature: training}
  first-week: {name: First week, measures: care, nature: induction}
  nps: {name: Recommendation, measures: easy, nature: advocacy, baseline: 0, target: 40, values: {2026-Q1: 18}}
  churn: {name: Churn, measures: stay, nature: satisfaction}
rewards: {bonus: {name: Bonus, metric: courses}}
threads:
  chain:
    name: The loyalty chain
    template: loyalty
    stages: {rewards: [bonus, shared], culture: care, staff: able, experience: [easy, quick], loyalty: stay}
  ready:
    name: Ready
    stages: {one: shared, two: quick, three: [quick, easy]}
)";

// Every picture of the model in both languages: as a scene and as SVG.
Faults faults_of(const Model& model) {
  Faults faults;
  const Analysis analysis = analyse(model);
  for (const Lang lang : {Lang::fi, Lang::en}) {
    const Scene scene = thread_map(analysis, {.lang = lang});
    for (std::string& fault : picture_faults(scene)) faults.push_back(std::move(fault));
    for (std::string& fault : svg_faults(to_svg(scene))) faults.push_back(std::move(fault));
  }
  return faults;
}

// What the check finds, with what was accepted: "SM704 chain rewards culture".
Subjects found_by_check(const Analysis& analysis) {
  Subjects found;
  const CheckResult result =
      check(analysis, {.select = {"SM703", "SM704", "SM705", "SM713"}, .ignore = {}});
  const auto add = [&](const Finding& finding) {
    std::string text(finding.rule->code);
    for (const Subject& subject : finding.subjects) text.append(" ").append(subject.id);
    found.insert(text);
  };
  for (const Finding& finding : result.findings) add(finding);
  for (const AcceptedFinding& accepted : result.accepted) add(accepted.finding);
  return found;
}

// What the picture marks, in the same words.
Subjects shown_by_picture(const Analysis& analysis) {
  Subjects shown;
  for (const ThreadStory& story : thread_stories(analysis)) {
    bool is_dark_told = false;
    for (const ThreadBreak& each : story.breaks) {
      const std::string stage(story.stages[each.at].id);
      if (!each.is_stage)
        shown.insert("SM704 " + story.thread->id + " " + stage + " " +
                     std::string(story.stages[each.at + 1].id));
      else if (!std::exchange(is_dark_told, true))
        shown.insert("SM703 " + story.thread->id + " " + stage);
    }
    if (std::ranges::any_of(story.stages, &StageOfThread::lacks_loyal_metric))
      shown.insert("SM705 " + story.thread->id);
  }
  const HrStory hr = hr_story(analysis);
  for (const HrLane& lane : hr.lanes)
    if (hr.is_assessed && lane.state != HrState::connected)
      shown.insert("SM713 " + std::string(kPeopleProcesses[lane.process]));
  return shown;
}

std::size_t count_of(const Scene& scene, std::string_view kind) {
  std::size_t count = 0;
  for (const Group& group : scene.groups) count += group.handle.kind == kind ? 1 : 0;
  return count;
}

}  // namespace

TEST_CASE("The thread map says in words where each thread breaks first") {
  const Model model = model_of(kThreads);
  const Scene scene = thread_map(analyse(model), {.lang = Lang::en});
  CHECK(scene.title == "Example – red threads");
  CHECK(scene.outline ==
        "The loyalty chain\n"
        "1. Structures and rewards: Bonus, Rewards are shared, People are able; no arrows lead "
        "there.\n"
        "2. Culture: Everybody cares; no arrows lead there.\n"
        "3. Staff: People are able.\n"
        "4. Value for the customer: no objective.\n"
        "5. Customer experience: We are easy to deal with, Answers are quick.\n"
        "6. Loyalty: Customers stay.\n"
        "The thread first breaks before the stage \"Culture\": no arrows lead from \"Rewards are "
        "shared\" to \"Everybody cares\". It breaks at 3 points. How does this step turn into the "
        "next one?\n"
        "No metric of it covers advocacy, loyalty or retention. Who has recommended us this "
        "month, and how do we know?\n"
        "Ready\n"
        "1. One: Rewards are shared.\n"
        "2. Two: Answers are quick.\n"
        "3. Three: Answers are quick, We are easy to deal with.\n"
        "The thread holds from end to end.\n"
        "HR's red thread\n"
        "Recruitment: seen in no metric of an objective.\n"
        "Induction: First week → Everybody cares; leads to nothing that the customer says.\n"
        "Training: Courses → People are able → Answers are quick → We are easy to deal with.\n"
        "Engagement: seen in no metric of an objective.\n"
        "1 of the four people processes leads to what the customer says. What do we ask a recruit "
        "that a customer would want us to ask?\n");
  CHECK(count_of(scene, "thread") == 3);
  CHECK(count_of(scene, "legend") == 1);
  const std::string svg = to_svg(scene);
  CHECK(svg.find("data-kind=\"thread\" data-id=\"chain\"") != std::string::npos);
  CHECK(svg.find("data-kind=\"thread\" data-id=\"hr-red-thread\"") != std::string::npos);
  const Scene finnish = thread_map(analyse(model), {.lang = Lang::fi});
  CHECK(finnish.outline.find(
            "Lanka katkeaa ensimmäisen kerran ennen vaihetta ”Kulttuuri”: mikään nuoli ei vie "
            "tavoitteesta ”Rewards are shared” tavoitteeseen ”Everybody cares”. Katkoksia on 3. "
            "Miten tästä vaiheesta päästään seuraavaan?\n") != std::string::npos);
}

TEST_CASE("What the thread map marks is what the check finds") {
  const Model model = model_of(kThreads);
  const Analysis analysis = analyse(model);
  CHECK(shown_by_picture(analysis) ==
        Subjects{"SM703 chain value", "SM704 chain culture staff", "SM704 chain rewards culture",
                 "SM705 chain", "SM713 engagement", "SM713 induction", "SM713 recruitment"});
  CHECK(found_by_check(analysis) == shown_by_picture(analysis));
  CHECK(faults_of(model) == Faults{});
}

TEST_CASE("The thread map of every example has no faults and marks what the check finds") {
  const std::filesystem::path examples = std::filesystem::path(STRATMAP_SOURCE_DIR) / "examples";
  for (const char* name : {"kivilahti", "kuohula", "hammarvik", "lumi-ja-salo", "public-library",
                           "regional-airline"}) {
    CAPTURE(name);
    const Reading reading = read_model((examples / name).string());
    REQUIRE(reading.model);
    const Analysis analysis = analyse(*reading.model);
    if (!kThreadsView.lacks(*reading.model)) CHECK(faults_of(*reading.model) == Faults{});
    CHECK(found_by_check(analysis) == shown_by_picture(analysis));
  }
}

TEST_CASE("The first box of an objective bears its id, and stages read as words") {
  const Model model = model_of(R"(objectives: {a: {drives: "2"}, "2": {}}
threads: {t: {stages: {order-in: a, goods-out: "2"}}, u: {stages: {again: [a, "2"]}}}
)");
  const Scene scene = thread_map(analyse(model), {.lang = Lang::en});
  const std::string svg = to_svg(scene);
  const auto times = [&](std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = svg.find(text); at != std::string::npos; at = svg.find(text, at + 1))
      ++count;
    return count;
  };
  CHECK(times("-objective-a\" data-kind=\"objective\" data-id=\"a\"") == 1);
  CHECK(times("data-kind=\"objective\" data-id=\"a\"") == 2);
  CHECK(times("data-kind=\"objective\" data-id=\"2\"") == 2);
  for (const char* number : {"1", "2", "3"})
    CHECK(times(std::string("-objective-") + number + "\"") == 1);
  CHECK(scene.outline.starts_with("t\n1. Order in: a.\n2. Goods out: 2.\n"));
}

TEST_CASE("The legend of the thread map has what the map shows and nothing else") {
  const auto legend = [](const Model& model) {
    std::vector<std::string> words;
    for (const Group& group : thread_map(analyse(model), {.lang = Lang::en}).groups)
      if (group.handle.kind == "legend")
        for (const Shape& shape : group.shapes)
          if (const auto* text = std::get_if<TextShape>(&shape))
            words.push_back(text->runs.front().text);
    return words;
  };
  const Model plain = model_of("objectives: {a: {}}\nthreads: {t: {stages: {s: a}}}\n");
  CHECK(legend(plain) ==
        std::vector<std::string>{"How to read", "arrows lead to the next stage", "no status"});
  CHECK(legend(model_of(kThreads)) ==
        std::vector<std::string>{"How to read", "arrows lead to the next stage",
                                 "one objective or more on the way", "no arrows lead there",
                                 "does not get to the customer", "cannot be assessed", "off target",
                                 "no status"});
}

TEST_CASE("A thread leads from each objective to the nearest of the next stage") {
  const Model model = model_of(kThreads);
  const Analysis analysis = analyse(model);
  const ThreadStory story = thread_stories(analysis).at(1);
  std::vector<std::string> strands;
  for (const StrandOfThread& strand : story.strands)
    strands.push_back(model[strand.from].id + " " + model[strand.to].id + " " +
                      std::to_string(strand.steps));
  CHECK(strands == std::vector<std::string>{"shared quick 2", "quick quick 0"});
}

TEST_CASE("What can't be assessed of a thread is said and not made up") {
  const Model model = model_of(R"(objectives: {a: {}}
rewards: {rule: {name: Rule}}
threads: {empty: {}, one: {stages: {s: a}}, two: {stages: {s: rule, t: a}}, hr: {template: hr-red-thread, stages: {training: a}}}
)");
  CHECK(faults_of(model) == Faults{});
  CHECK(thread_map(analyse(model), {.lang = Lang::en}).outline ==
        "empty\nThe thread has no stages, so it is not assessed.\n"
        "one\n1. S: a.\nNo joint between its stages can be assessed.\n"
        "two\n1. S: Rule.\n2. T: a.\nNo joint between its stages can be assessed.\n"
        "HR's red thread\nNot assessed: no metric or function covers recruitment, induction, "
        "training or engagement.\n");
}

TEST_CASE("The thread map bears names of any length and script and many stages") {
  const std::string long_word(60, 'w');
  std::string yaml =
      "objectives:\n  a: {name: " + long_word + ", perspective: customer}\n  b: {name: \"" +
      std::string(300, 'x') + "\", drives: a}\n  c: {name: מכירות}\n" +
      "  d: {name: 顧客サービス, drives: [a, b, c]}\n  e: {name: \"🙂🙂\"}\n" +
      "  f: {name: " + long_word + "}\nmetrics:\n  m: {name: " + long_word +
      ", measures: [a, b], nature: training, unit: " + long_word +
      ", target: 5, values: {2026: 123456789}}\n  k: {name: " + long_word +
      ", measures: a, nature: satisfaction}\n" +
      "  l: {name: Recruits, nature: recruitment}\nrewards: {r: {name: " + long_word +
      ", metric: m}}\nthreads:\n  t:\n    name: \"" + std::string(300, 'y') + "\"\n    stages:\n";
  for (int i = 0; i < 60; ++i)
    yaml += "      " + std::string(40, 's') + std::to_string(i) +
            (i % 5 == 3   ? ": []\n"
             : i % 2 == 0 ? ": [r, d, c, e, b, a, f]\n"
                          : ": [a, b]\n");
  yaml += "  h: {name: " + long_word +
          ", template: hr-red-thread, stages: {training: [a, b, c, d], customer: a}}\n";
  for (int i = 0; i < 25; ++i) yaml += "  x" + std::to_string(i) + ": {stages: {s: a, t: c}}\n";
  const Model model = model_of(yaml);
  CHECK(faults_of(model) == Faults{});
  const Scene scene = thread_map(analyse(model), {.lang = Lang::en});
  CHECK(count_of(scene, "thread") == 21);
  CHECK(scene.outline.find("Stages not in this picture: 20\n") != std::string::npos);
  CHECK(scene.outline.find("Threads not in this picture: 6\n") != std::string::npos);
}

TEST_CASE("No threads of 100 random models have faults or differ from the check") {
  std::uint32_t state = 11;
  const auto dice = [&state](std::uint32_t sides) {
    state = state * 1664525 + 1013904223;
    return (state >> 16) % sides;
  };
  constexpr std::string_view kPlaces[] = {"financial", "customer", "process", "learning"};
  constexpr std::string_view kNatures[] = {"recruitment", "induction", "training",
                                           "engagement",  "loyalty",   "satisfaction"};
  for (int model = 0; model < 100; ++model) {
    const std::uint32_t objectives = dice(12) + 2;
    const auto some = [&] { return "o" + std::to_string(dice(objectives)); };
    std::string yaml = "objectives:\n", metrics = "metrics:\n";
    for (std::uint32_t i = 0; i < objectives; ++i) {
      yaml += "  o" + std::to_string(i) + ": {name: \"" + std::string(dice(40) + 1, 'n') + " o\"";
      if (dice(5) > 0) yaml.append(", perspective: ").append(kPlaces[dice(4)]);
      if (dice(2) == 0) yaml += ", drives: {" + some() + ": {}}";
      yaml += "}\n";
      metrics += "  m" + std::to_string(i) + ": {nature: ";
      metrics.append(kNatures[dice(6)]);
      if (dice(3) > 0) metrics += ", measures: " + some();
      metrics += "}\n";
    }
    yaml += metrics + "rewards: {r: {metric: m0}, q: {}}\nthreads:\n";
    for (int i = 0; i < 3; ++i) {
      yaml += "  t" + std::to_string(i) + ": {stages: {";
      const std::uint32_t stages = dice(10) + 1;
      for (std::uint32_t k = 0; k < stages; ++k)
        yaml += (k > 0 ? ", s" : "s") + std::to_string(k) + ": " +
                (dice(9) == 0   ? "[]"
                 : dice(9) == 0 ? "r"
                 : dice(9) == 0 ? "q"
                                : "[" + some() + ", " + some() + "]");
      yaml += "}}\n";
    }
    yaml += "  l: {template: loyalty, stages: {rewards: r, staff: " + some() +
            ", loyalty: " + some() + "}}\n";
    CAPTURE(yaml);
    const Model made = model_of(yaml);
    const Analysis analysis = analyse(made);
    CHECK(faults_of(made) == Faults{});
    CHECK(found_by_check(analysis) == shown_by_picture(analysis));
  }
}

TEST_CASE("Without threads there is no thread map, and it says why") {
  CHECK(kThreadsView.lacks(model_of(kThreads)) == std::nullopt);
  CHECK(kThreadsView.lacks(model_of("functions: {x: {kind: training}}\n")) == std::nullopt);
  CHECK(kThreadsView.lacks(model_of("objectives: {a: {}}\n"))->en ==
        "the model has no red threads (`threads`)");
}
