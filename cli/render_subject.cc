#include "cli/render_subject.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "cli/chosen_function.h"
#include "cli/chosen_theme.h"
#include "cli/earlier_map.h"
#include "cli/wrong_call.h"
#include "engine/evidence/verdicts.h"
#include "render/views/strategy_map/function_focus.h"

namespace stratmap {
namespace {

std::vector<std::string> proposing_rules(Views views) {
  std::vector<std::string> rules;
  for (const View* view : views)
    if (!view->proposing_rule.empty()) rules.emplace_back(view->proposing_rule);
  return rules;
}

}  // namespace

Paper paper_of(const Arguments& arguments) {
  const std::string_view word = arguments.value("--paper").value_or("a3");
  return word == "a4" ? Paper::a4 : word == "16x9" ? Paper::slide_16x9 : Paper::a3;
}

RenderSubject::RenderSubject(const Model& model, Views views, const Call& call, Lang lang,
                             PictureTheme theme)
    : analysis(analyse(model)),
      options{.lang = lang, .paper = paper_of(call.arguments), .theme = std::move(theme)} {
  const std::vector<std::string> proposing = proposing_rules(views);
  const bool with_findings = call.arguments.has("--findings");
  const bool with_gaps = call.arguments.has("--gaps") && !proposing.empty();
  if (with_findings)
    result = check(analysis);
  else if (with_gaps)
    result = check(analysis, {.select = proposing, .ignore = {}});
  if (with_findings) options.findings = &result;
  if (with_gaps) options.gaps = &result;
  if (call.arguments.has("--evidence") &&
      std::ranges::find(views, view_named("map")) != views.end()) {
    verdicts = verdicts_of(analysis);
    options.verdicts = &verdicts;
  }
}

Message nothing_to_draw(Bilingual lack) {
  return joined({"kuvaa ei voi piirtää: ", "there is nothing to draw: "},
                Message{std::string(lack.fi), std::string(lack.en)}, {"", ""});
}

// The options of the map that name something else than words.
std::optional<Message> set_map_options(RenderSubject& subject, const Call& call) {
  if (const auto id = call.arguments.value("--theme-only")) {
    const auto theme = chosen_theme(subject.model(), *id);
    if (!theme) return theme.error();
    subject.options.theme_only = *theme;
  }
  if (const auto id = call.arguments.value("--function")) {
    const auto function = chosen_function(subject.model(), *id);
    if (!function) return function.error();
    if (!focus_on(*function, subject.analysis).is_on_map()) return nothing_to_draw(kNoBoxes);
    subject.options.function = *function;
  }
  if (const auto path = call.arguments.value("--keep-positions")) {
    auto earlier = read_earlier_map(std::string(*path));
    if (!earlier) return earlier.error();
    subject.earlier = *std::move(earlier);
    subject.options.keep = &*subject.earlier;
  }
  return std::nullopt;
}

}  // namespace stratmap
