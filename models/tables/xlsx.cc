#include "models/tables/xlsx.h"

#include <pugixml.hpp>

#include "models/tables/sheet_cell.h"
#include "models/tables/workbook.h"
#include "models/tables/xlsx_faults.h"
#include "models/tables/xml_elements.h"
#include "models/tables/xml_names.h"

namespace stratmap {
namespace {

constexpr std::uint32_t kMostRows = 1048576;

// The rows of one sheet, unpacked and read one at a time.
class XlsxRows : public TableRows {
 public:
  XlsxRows(std::string bytes, std::string_view sheet) : bytes_(std::move(bytes)), file_(bytes_) {
    if (!open(sheet)) return;
    while (read_row() && is_empty_row()) {
    }
    name_columns();
    width_ = count_;
  }

  bool next_row() override { return !fault_ && read_row(); }

 private:
  bool open(std::string_view sheet);
  bool read_row();
  void read_cells(const pugi::xml_node& row);
  bool fail(TableFault fault) {
    fault_ = std::move(fault);
    count_ = 0;
    return false;
  }

  std::string bytes_;
  ZipFile file_;
  SheetContext context_;
  std::optional<XmlElements> elements_;
  pugi::xml_document document_;
  std::size_t width_ = 16384;  // cells beside the named columns are notes
};

bool XlsxRows::open(std::string_view name) {
  if (!file_.is_zip()) return fail(not_a_workbook(bytes_));
  const auto workbook = read_workbook(file_);
  if (file_.fault() != ZipFault::none) return fail(fault_of_zip(file_.fault()));
  if (!workbook) return fail(not_a_workbook(bytes_));
  if (workbook->sheets.empty()) return fail(workbook_without_sheets());
  const WorkbookSheet* sheet = sheet_named(*workbook, name);
  if (sheet == nullptr) return fail(unknown_sheet(name, *workbook));
  context_.dates = workbook->dates;
  context_.formulas = workbook->formulas;
  context_.styles = read_styles(file_, workbook->styles_part);
  const bool has_strings = context_.strings.read(file_, workbook->strings_part);
  if (!has_strings || !file_.has_part(sheet->part)) return fail(fault_of_zip(file_.fault()));
  elements_.emplace(file_, sheet->part, "row");
  return true;
}

bool XlsxRows::read_row() {
  const auto element = elements_->next();
  if (!element) {
    const bool is_whole = file_.fault() == ZipFault::none && !elements_->is_damaged();
    return is_whole ? false : fail(fault_of_zip(file_.fault()));
  }
  const auto read = document_.load_buffer_inplace(element->data(), element->size(),
                                                  pugi::parse_default | pugi::parse_ws_pcdata,
                                                  pugi::encoding_utf8);
  const pugi::xml_node row = document_.document_element();
  const std::uint32_t number = attribute_named(row, "r").as_uint(row_ + 1);
  if (!read || number <= row_ || number > kMostRows) return fail(fault_of_zip(ZipFault::damaged));
  row_ = number;
  read_cells(row);
  return true;
}

// Empty cells are not in the file: each cell says where it stands, or follows the one before it.
void XlsxRows::read_cells(const pugi::xml_node& row) {
  count_ = 0;
  typed_.clear();
  std::size_t next = 0;
  for (const pugi::xml_node node : row.children()) {
    if (without_prefix(node.name()) != "c") continue;
    const std::size_t place =
        column_of_reference(attribute_named(node, "r").value()).value_or(next);
    next = place + 1;
    if (place >= width_) continue;
    while (count_ <= place) add_cell().clear();
    typed_.resize(count_);
    SheetCell cell = to_cell(node, context_);
    cells_[place] = std::move(cell.text);
    typed_[place] = cell.typed;
  }
}

}  // namespace

OpenRows open_xlsx(std::string bytes, std::string_view sheet) {
  auto rows = std::make_unique<XlsxRows>(std::move(bytes), sheet);
  if (rows->fault()) return tl::unexpected(*rows->fault());
  return rows;
}

}  // namespace stratmap
