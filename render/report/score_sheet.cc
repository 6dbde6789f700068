#include "render/report/score_sheet.h"

#include "base/number.h"
#include "render/report/parts/csv_field.h"
#include "render/report/parts/score_rows.h"
#include "render/words/status_words.h"

namespace stratmap {
namespace {

constexpr SheetColumn kColumns[] = {
    {"level", {"Taso", "Level"}},
    {"id", {"Tunnus", "Id"}},
    {"name", {"Nimi", "Name"}},
    {"parent", {"Kuuluu", "Part of"}},
    {"period", {"Jakso", "Period"}},
    {"value", {"Arvo", "Value"}},
    {"unit", {"Yksikkö", "Unit"}},
    {"expected", {"Pitäisi nyt", "Due now"}},
    {"target", {"Tavoitearvo", "Target"}},
    {"score", {"Pisteet", "Score"}},
    {"status", {"Tila", "Status"}},
    {"coverage", {"Kattavuus", "Coverage"}},
    {"low", {"Vähintään", "At least"}},
    {"high", {"Enintään", "At most"}},
    {"redChildren", {"Punaisia osia", "Red parts"}},
    {"remark", {"Huomautus", "Remark"}},
};

constexpr Bilingual title_of(ScoreLevel level) {
  switch (level) {
    case ScoreLevel::map:
      return {"kartta", "map"};
    case ScoreLevel::perspective:
      return {"näkökulma", "perspective"};
    case ScoreLevel::function:
      return {"toiminto", "function"};
    case ScoreLevel::objective:
      return {"tavoite", "objective"};
    case ScoreLevel::metric:
      return {"mittari", "metric"};
  }
  return {};
}

SheetCell number(std::optional<double> value) { return value ? SheetCell(*value) : SheetCell(); }
SheetCell words(std::string_view text) { return std::string(text); }

std::vector<SheetCell> row_of(const ScoreRow& row, const Analysis& analysis, Lang lang) {
  const Model& model = analysis.model;
  std::vector<SheetCell> cells = {SheetWord{word_of(row.level), title_of(row.level)},
                                  words(row.element == nullptr ? "" : row.element->id),
                                  name_in_scores(row.element, model, lang),
                                  words(row.parent == nullptr ? "" : row.parent->id)};
  const auto add = [&](SheetCell cell) { cells.push_back(std::move(cell)); };
  if (row.standing != nullptr) {
    const Standing& standing = *row.standing;
    add(standing.period ? SheetCell(to_string(*standing.period)) : SheetCell());
    add(number(standing.value));
    add(words(model.text_in(row.metric->unit, lang)));
    add(number(standing.expected));
    add(number(standing.target));
    add(number(standing.score));
    add(SheetWord{status_key(standing.status), status_word(standing.status)});
    cells.resize(std::size(kColumns) - 1);
    add(words(standing.score ? std::string_view() : standing.reason.in(lang)));
    return cells;
  }
  const RolledScore& rolled = *row.rolled;
  cells.resize(9);
  add(number(rolled.score));
  add(SheetWord{status_key(rolled.status), status_word(rolled.status)});
  add(rolled.coverage);
  add(rolled.lowest);
  add(rolled.highest);
  add(static_cast<double>(rolled.red));
  add(remark_on(row, rollup_terms(analysis), lang));
  return cells;
}

std::string text_of(const SheetCell& cell) {
  constexpr int kDecimals = 9;
  if (const auto* value = std::get_if<double>(&cell)) return to_plain(*value, kDecimals);
  if (const auto* text = std::get_if<std::string>(&cell)) return csv_field(*text);
  if (const auto* word = std::get_if<SheetWord>(&cell)) return std::string(word->key);
  return {};
}

}  // namespace

Sheet score_sheet(const ScoreCard& card, const Analysis& analysis, Lang lang) {
  Sheet sheet{.columns = {std::begin(kColumns), std::end(kColumns)}, .rows = {}, .statuses = {}};
  for (const ScoreRow& row : score_rows(analysis, card)) {
    sheet.rows.push_back(row_of(row, analysis, lang));
    sheet.statuses.push_back(row.standing != nullptr ? row.standing->status : row.rolled->status);
  }
  return sheet;
}

std::string sheet_csv(const Sheet& sheet) {
  std::string text;
  for (const SheetColumn& column : sheet.columns)
    text.append(text.empty() ? "" : ",").append(column.key);
  text += "\n";
  for (const auto& row : sheet.rows) {
    std::string line;
    for (const SheetCell& cell : row)
      line.append(&cell == row.data() ? "" : ",").append(text_of(cell));
    text += line + "\n";
  }
  return text;
}

}  // namespace stratmap
