#include "tests/metamorphic/account.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/rules/wording.h"
#include "models/read_model.h"
#include "tests/models/files/scratch_folder.h"

namespace stratmap::metamorphic {
namespace {

constexpr std::array kLanguages = {Lang::fi, Lang::en};

struct FigureText {
  const Model& model;

  std::string operator()(double number) const { return fmt::format("{}", number); }
  std::string operator()(const std::string& word) const { return word; }
  std::string operator()(const Bilingual& text) const {
    return fmt::format("{}/{}", text.fi, text.en);
  }
  std::string operator()(const Boxed<Message>& text) const {
    return fmt::format("{}/{}", text->fi, text->en);
  }
  std::string operator()(const Text* text) const {
    return fmt::format("{}/{}", model.text_in(*text, Lang::fi), model.text_in(*text, Lang::en));
  }
  std::string operator()(const Element* element) const { return element->id; }
  template <class Item>
  std::string operator()(const std::vector<Item>& items) const {
    std::string text = "[";
    for (const Item& item : items) text += (*this)(item) + " ";
    return text + "]";
  }
};

std::string in_both(const Wording& wording, const Finding& finding, const Model& model) {
  std::string text;
  for (const Lang lang : kLanguages) text += to_text(wording, finding, model, lang) + " / ";
  return text;
}

std::string name_of(const Finding& finding) {
  return fmt::format("{} {}", finding.rule->code, to_string(finding.subjects));
}

std::string line_of(const Finding& finding, const Model& model) {
  std::string line = fmt::format("{} | {} | {}", name_of(finding), word_of(finding.severity),
                                 in_both(finding.message, finding, model));
  for (const Lang lang : kLanguages)
    line +=
        fmt::format("| {} | {} ", question_of(finding, model, lang), fix_of(finding, model, lang));
  line += "| " + in_both(finding.label, finding, model);
  std::vector<std::string> remarks;
  for (const RelatedPlace& place : finding.related)
    remarks.push_back(in_both(place.remark, finding, model));
  std::ranges::sort(remarks);
  line += fmt::format("| {} |", fmt::join(remarks, "; "));
  for (const Figure& figure : finding.figures)
    line += fmt::format(" {}={}", figure.name, std::visit(FigureText{model}, figure.value));
  return line;
}

std::string line_of(const NotAssessed& entry) {
  return fmt::format("not assessed: {} {} | {} / {} | {} {}", entry.rule->code,
                     entry.why.subject ? to_string(*entry.why.subject) : "", entry.why.reason.fi,
                     entry.why.reason.en, entry.section, entry.subjects);
}

std::string text_of(const Knot& knot, const CheckResult& result, const Model& model) {
  std::string text = "knot: " + to_string(knot.subject);
  for (const Lang lang : kLanguages)
    text += " | " + sentence_of(knot, result.findings, model, lang);
  text += fmt::format(" | {} |", name_of(result.findings[knot.leading]));
  for (const Id<Function> function : knot.invited) text += " " + model[function].id;
  text += " |";
  std::vector<std::string> objectives;
  for (const Id<Objective> objective : knot.objectives) objectives.push_back(model[objective].id);
  std::ranges::sort(objectives);
  text += fmt::format(" {}", fmt::join(objectives, " "));
  if (knot.opposing)
    for (const ShownAnswer& answer : *result.findings[*knot.opposing].answers)
      text += fmt::format(" | {}: {}", answer.by == nullptr ? "" : answer.by->id,
                          model.text_in(*answer.says, Lang::fi));
  std::vector<std::string> names;
  for (const std::size_t finding : knot.findings)
    names.push_back(name_of(result.findings[finding]));
  std::ranges::sort(names);
  return fmt::format("{} | {}", text, fmt::join(names, "; "));
}

std::vector<std::string> errors_of(const Reading& reading) {
  std::vector<std::string> errors = {"no model"};
  for (const Diagnostic& error : reading.model.error())
    errors.push_back(fmt::format("{} {}", error.code, error.message.en));
  return errors;
}

}  // namespace

std::string Account::text() const {
  std::vector<std::string> lines = facts;
  std::ranges::sort(lines);
  return fmt::format("{}\n{}\n", fmt::join(lines, "\n"), fmt::join(knots, "\n"));
}

Account account_of(const Analysis& analysis, const CheckResult& result) {
  const Model& model = analysis.model;
  Account account;
  const auto say = [&](std::string fact) { account.facts.push_back(std::move(fact)); };
  for (const Finding& finding : result.findings) say(line_of(finding, model));
  for (const AcceptedFinding& accepted : result.accepted)
    say(fmt::format("accepted: {} | {}", line_of(accepted.finding, model),
                    model.text_in(accepted.accept->because, Lang::en)));
  for (const NotAssessed& entry : result.not_assessed) say(line_of(entry));
  for (const SubjectsAssessed& assessed : result.subjects_assessed)
    say(fmt::format("assessed: {} {}", assessed.rule->code, assessed.count));
  say(fmt::format("{} rules, {} clear", result.rules_run, result.rules_clear));
  for (const Knot& knot : result.knots) account.knots.push_back(text_of(knot, result, model));
  return account;
}

Account account_of(const WrittenModel& written) {
  const ScratchFolder folder;
  for (const ModelFile& file : written.files) folder.write(file.name, file.text);
  const Reading reading = read_model(folder.path());
  if (!reading.model) return {errors_of(reading), {}};
  const Analysis analysis = analyse(*reading.model);
  return account_of(analysis, check(analysis));
}

}  // namespace stratmap::metamorphic
