#include "render/views/ownership/ownership_layout.h"

#include <algorithm>

#include "base/number.h"
#include "render/layout/wrap.h"
#include "render/views/ownership/ownership_words.h"
#include "render/views/page.h"

namespace stratmap {
namespace {

using namespace ownership_words;

constexpr double kNamesWidth = 212;  // the column of functions
constexpr double kTallyWidth = 230;
constexpr double kColumnGap = 8;
constexpr double kLeastColumn = 158;
constexpr double kMostColumn = 220;
constexpr double kLeastRow = 40;
constexpr double kHeadPadding = 14;

std::vector<std::string> wrapped(std::string_view text, double width, double size,
                                 FontWeight weight, std::size_t most, Lang lang) {
  return wrap(text, {.width_px = width,
                     .size_px = size,
                     .weight = weight,
                     .hyphenation = hyphenation_of(code_of(lang)),
                     .max_lines = most});
}

// "ostaja: Isännöitsijä"
std::string text_of(const Party& party, const Model& model, Lang lang) {
  const std::string_view name = model.text_in(party.name, lang);
  return std::string(kParties[static_cast<std::size_t>(party.role)].in(lang))
      .append(": ")
      .append(party.unknown || name.empty() ? kNotKnown.in(lang) : name);
}

// "→ Myynti"; "" where nobody is named.
std::string owners_of(const Party& party, const Model& model, Lang lang) {
  std::string text;
  for (const Ref<Function>& owner : party.owners)
    text.append(text.empty() ? "→ " : ", ")
        .append(owner.is_unknown() ? kNotKnown.in(lang) : model.name_of(model[owner.id], lang));
  return text;
}

std::string text_of(const OwnershipColumn::Meaning& meaning, const Model& model, Lang lang) {
  std::string text(kMeanings[static_cast<std::size_t>(meaning.kind)].in(lang));
  std::string_view mark = ": ";
  for (const Id<Function> function : meaning.functions) {
    text.append(mark).append(model.name_of(model[function], lang));
    mark = ", ";
  }
  return text;
}

std::vector<std::string> remarks_of(const Customer& customer, const Model& model, double width,
                                    Lang lang) {
  std::vector<std::string> remarks;
  const auto add = [&](std::string_view text) {
    for (std::string& line : wrapped(text, width, kRemarkSize, FontWeight::regular, 2, lang))
      remarks.push_back(std::move(line));
  };
  if (customer.kind == CustomerKind::internal) add(kInternal.in(lang));
  if (customer.kind == CustomerKind::stakeholder) add(kStakeholder.in(lang));
  if (customer.share)
    add((lang == Lang::fi ? "osuus " : "share ") + to_shown(*customer.share, 1, lang) + "\u00A0%");
  for (const Party& party : customer.parties) {
    const std::string who = text_of(party, model, lang), owners = owners_of(party, model, lang);
    const std::string both = owners.empty() ? who : who + " " + owners;
    const bool is_one_line = text_width_px(both, kRemarkSize, FontWeight::regular) <= width;
    add(is_one_line ? both : who);
    if (!is_one_line) add(owners);
  }
  return remarks;
}

// Works from the widths to the heights, part by part.
class Setter {
 public:
  Setter(const OwnershipTable& table, const Model& model, Lang lang)
      : table_(table), model_(model), lang_(lang) {}

  OwnershipLayout set() && {
    set_columns();
    set_heads();
    set_rows();
    set_meanings();
    for (OwnershipHead& head : layout_.heads)
      head.column.height = layout_.meanings_row.bottom() - head.column.y + kColumnGap;
    return std::move(layout_);
  }

 private:
  void set_columns();
  void set_heads();
  void set_rows();
  void set_meanings();
  double row_height(const OwnershipRow& row, const OwnershipLine& line) const;

  const OwnershipTable& table_;
  const Model& model_;
  Lang lang_;
  OwnershipLayout layout_;
  double column_ = 0;  // width
};

void Setter::set_columns() {
  const auto count = static_cast<double>(table_.columns.size());
  const double left = kMargin + kNamesWidth;
  const double room = kCanvasWidth - kMargin - left - kTallyWidth;
  column_ = std::clamp(room / std::max(count, 1.0) - kColumnGap, kLeastColumn, kMostColumn);
  layout_.tally_px = left + count * (column_ + kColumnGap) + kMargin;
  layout_.canvas_width_px = std::max(kCanvasWidth, layout_.tally_px + kTallyWidth);
  for (std::size_t i = 0; i < table_.columns.size(); ++i)
    layout_.heads.push_back({.column = {left + static_cast<double>(i) * (column_ + kColumnGap),
                                        kSubtitleBottom + 8, column_, 0},
                             .name = {},
                             .remarks = {},
                             .owner = {},
                             .findings = {}});
}

void Setter::set_heads() {
  const double width = column_ - 2 * kCellPadding;
  double highest = 0;
  std::size_t most_findings = 0;
  for (std::size_t i = 0; i < table_.columns.size(); ++i) {
    const Customer& customer = model_[table_.columns[i].customer];
    OwnershipHead& head = layout_.heads[i];
    head.name = wrapped(model_.name_of(customer, lang_), width, kHeadNameSize, FontWeight::semibold,
                        3, lang_);
    head.remarks = remarks_of(customer, model_, width, lang_);
    head.owner = clip_to_width(words_of(table_.columns[i].state).in(lang_), column_ - 40,
                               kOwnerPillSize, FontWeight::semibold);
    for (const OwnerRemark& remark : table_.columns[i].remarks)
      head.findings.push_back(clip_to_width(words_of(remark.kind).in(lang_), column_ - 40,
                                            kOwnerPillSize, FontWeight::semibold));
    most_findings = std::max(most_findings, head.findings.size());
    highest = std::max(highest, kHeadNameLine * static_cast<double>(head.name.size()) +
                                    kRemarkLine * static_cast<double>(head.remarks.size()));
  }
  const double top = kSubtitleBottom + 8 + kHeadPadding;
  layout_.pill_center_px = top + highest + kOwnerPillHeight;
  layout_.rows_top_px = layout_.pill_center_px + kOwnerPillHeight / 2 +
                        kOwnerPillStep * static_cast<double>(most_findings) + kHeadPadding;
}

double Setter::row_height(const OwnershipRow& row, const OwnershipLine& line) const {
  std::size_t most = 1;
  for (const WordSet<OwnershipVerb>& roles : row.roles) {
    std::size_t chips = 0;
    for (std::size_t verb = 0; verb < kRoles.size(); ++verb)
      chips += roles.has(static_cast<OwnershipVerb>(verb)) ? 1 : 0;
    most = std::max(most, (chips + chips_across(column_) - 1) / chips_across(column_));
  }
  const double chips = kChipLine * static_cast<double>(most) + 10;
  const double name = kRowNameLine * static_cast<double>(line.name.size()) + 14;
  return std::max({kLeastRow, chips, name});
}

void Setter::set_rows() {
  double y = layout_.rows_top_px;
  for (const OwnershipRow& row : table_.rows) {
    OwnershipLine line{
        .row = {kMargin, y, layout_.canvas_width_px - 2 * kMargin, 0},
        .name = wrapped(model_.name_of(model_[row.function], lang_), kNamesWidth - kMargin,
                        kRowNameSize, FontWeight::semibold, 2, lang_)};
    line.row.height = row_height(row, line);
    y = line.row.bottom();
    layout_.lines.push_back(std::move(line));
  }
  layout_.rows_bottom_px = y;
}

void Setter::set_meanings() {
  constexpr std::size_t kMostLines = 3;
  std::size_t most = 0;
  for (const OwnershipColumn& column : table_.columns) {
    std::vector<std::string> lines;
    for (const OwnershipColumn::Meaning& meaning : column.meanings)
      for (std::string& line : wrapped(text_of(meaning, model_, lang_), column_ - 2 * kCellPadding,
                                       kRemarkSize, FontWeight::regular, kMostLines, lang_))
        lines.push_back(std::move(line));
    if (column.meanings_differ) lines.push_back("≠ " + std::string(kDiffer.in(lang_)));
    most = std::max(most, lines.size());
    layout_.meanings.push_back(std::move(lines));
  }
  layout_.meanings_row = {kMargin, layout_.rows_bottom_px, layout_.canvas_width_px - 2 * kMargin,
                          0};
  if (most > 0) layout_.meanings_row.height = kRemarkLine * static_cast<double>(most) + 22;
}

}  // namespace

std::size_t chips_across(double column_width_px) {
  return static_cast<std::size_t>((column_width_px - kCellPadding) / kChipStep);
}

OwnershipLayout lay_out(const OwnershipTable& table, const Analysis& analysis, Lang lang) {
  return Setter(table, analysis.model, lang).set();
}

}  // namespace stratmap
