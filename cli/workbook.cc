#include "cli/workbook.h"

#include <stdlib.h>
#include <xlsxwriter.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>

#include "cli/wrong_call.h"

namespace stratmap {
namespace {

// A folder of its own that goes with what is in it.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::error_code error;
    std::string pattern =
        (std::filesystem::temp_directory_path(error) / "stratmap-XXXXXX").string();
    if (!error && mkdtemp(pattern.data()) != nullptr) path_ = pattern;
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() {
    std::error_code ignored;
    if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
  }

  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

struct Formats {
  lxw_format* head;
  std::array<lxw_format*, 4> status;  // by Status
};

Formats formats_of(lxw_workbook* book) {
  constexpr std::array<lxw_color_t, 4> kFills = {0xDDF2E6, 0xFCE8CF, 0xF9DAD7, 0xF1F3F5};
  Formats formats{.head = workbook_add_format(book), .status = {}};
  format_set_bold(formats.head);
  format_set_bottom(formats.head, LXW_BORDER_THIN);
  for (std::size_t i = 0; i < kFills.size(); ++i) {
    formats.status[i] = workbook_add_format(book);
    format_set_bg_color(formats.status[i], kFills[i]);
  }
  return formats;
}

std::string text_of(std::string_view text) { return std::string(text); }

void write(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const SheetCell& cell,
           lxw_format* format, Lang lang) {
  if (const auto* value = std::get_if<double>(&cell))
    worksheet_write_number(page, row, column, *value, nullptr);
  else if (const auto* text = std::get_if<std::string>(&cell))
    worksheet_write_string(page, row, column, text->c_str(), nullptr);
  else if (const auto* word = std::get_if<SheetWord>(&cell))
    worksheet_write_string(page, row, column, text_of(word->text.in(lang)).c_str(), format);
}

void fill(lxw_worksheet* page, const Sheet& sheet, const Formats& formats, Lang lang) {
  constexpr double kUsual = 12, kWide = 34;
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    const auto column = static_cast<lxw_col_t>(i);
    const bool is_wide = sheet.columns[i].key == "name" || sheet.columns[i].key == "remark";
    worksheet_set_column(page, column, column, is_wide ? kWide : kUsual, nullptr);
    worksheet_write_string(page, 0, column, text_of(sheet.columns[i].title.in(lang)).c_str(),
                           formats.head);
  }
  for (std::size_t i = 0; i < sheet.rows.size(); ++i)
    for (std::size_t k = 0; k < sheet.rows[i].size(); ++k)
      write(page, static_cast<lxw_row_t>(i + 1), static_cast<lxw_col_t>(k), sheet.rows[i][k],
            sheet.columns[k].key == "status"
                ? formats.status[static_cast<std::size_t>(sheet.statuses[i])]
                : nullptr,
            lang);
  worksheet_freeze_panes(page, 1, 0);
  if (!sheet.rows.empty())
    worksheet_autofilter(page, 0, 0, static_cast<lxw_row_t>(sheet.rows.size()),
                         static_cast<lxw_col_t>(sheet.columns.size() - 1));
}

// Written into every workbook, so that the same sheet gives the same bytes.
void set_date(lxw_workbook* book) {
  lxw_doc_properties properties{};
  properties.created = 1577836800;  // 2020-01-01
  workbook_set_properties(book, &properties);
}

}  // namespace

tl::expected<std::string, Message> workbook_of(const Sheet& sheet, const std::string& name,
                                               Lang lang) {
  const Message no_room{"taulukkoa ei voitu koota väliaikaistiedostoon – onko levyllä tilaa?",
                        "the workbook could not be put together in a temporary file: is the disk "
                        "full?"};
  const TemporaryFolder folder;
  if (folder.path().empty()) return tl::unexpected(no_room);
  const std::string path = folder.path() + "/book.xlsx";
  std::string scratch = folder.path();
  lxw_workbook_options options{};
  options.tmpdir = scratch.data();
  lxw_workbook* const book = workbook_new_opt(path.c_str(), &options);
  if (book == nullptr) return tl::unexpected(no_room);
  set_date(book);
  const Formats formats = formats_of(book);
  if (lxw_worksheet* const page = workbook_add_worksheet(book, name.c_str()))
    fill(page, sheet, formats, lang);
  if (workbook_close(book) != LXW_NO_ERROR) return tl::unexpected(no_room);
  std::ifstream file(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

std::string_view workbook_library_version() { return LXW_VERSION; }

}  // namespace stratmap
