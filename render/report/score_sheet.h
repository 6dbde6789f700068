#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/metrics/score_card.h"

namespace stratmap {

// One of a few words: the key for programs, the text for people.
struct SheetWord {
  std::string_view key;
  Bilingual text;
};

// A cell of a spreadsheet; the first is an empty one.
using SheetCell = std::variant<std::monostate, double, std::string, SheetWord>;

struct SheetColumn {
  std::string_view key;  // for programs
  Bilingual title;       // for people
};

// A table, before it is written as CSV or as a workbook.
struct Sheet {
  std::vector<SheetColumn> columns;
  std::vector<std::vector<SheetCell>> rows;
  std::vector<Status> statuses;  // one a row: for its colour
};

// The score card, one row a map, perspective, function, objective and metric.
Sheet score_sheet(const ScoreCard& card, const Analysis& analysis, Lang lang);

// The same with commas, decimal points and the keys of columns and words; a text that a spreadsheet
// would take for a formula gets an apostrophe.
std::string sheet_csv(const Sheet& sheet);

}  // namespace stratmap
