#include "models/tables/workbook.h"

#include <algorithm>
#include <pugixml.hpp>
#include <unordered_map>

#include "models/files/written_path.h"
#include "models/tables/xml_names.h"

namespace stratmap {
namespace {

constexpr std::uint32_t kMostStyles = 65536;
// Sheets, pictures and the like of a workbook, which has some hundreds at most.
constexpr std::size_t kMostRelations = 4096;
// Of a part that is held whole: far more than the styles of any workbook.
constexpr std::size_t kLongestPart = std::size_t{16} << 20U;

struct Relation {
  std::string id;
  std::string type;  // the last word of its address: worksheet, styles, sharedStrings
  std::string part;
};

using Relations = std::vector<Relation>;  // in file order

std::string last_word(std::string_view address) {
  return std::string(address.substr(address.rfind('/') + 1));
}

// Parts are named from the root (then with a `/` first) or from the folder of the part that names
// them.
std::string part_named(std::string_view target, std::string_view from) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  return below_folder(folder_of(from), target).value_or("");
}

pugi::xml_document document_of(ZipFile& file, const std::string& part) {
  pugi::xml_document document;
  if (!file.open_part(part)) return document;
  const std::string text = file.read_all(kLongestPart);
  if (file.fault() == ZipFault::none) document.load_buffer(text.data(), text.size());
  return document;
}

// What part `from` refers to; "" is the whole file.
Relations relations_of(ZipFile& file, const std::string& from) {
  const std::string folder(folder_of(from));
  const std::string path =
      (folder.empty() ? "" : folder + "/") + "_rels/" + last_word(from) + ".rels";
  const pugi::xml_document document = document_of(file, path);
  Relations relations;
  for (const pugi::xml_node node : child_named(document, "Relationships").children()) {
    if (relations.size() == kMostRelations) break;
    relations.push_back({attribute_named(node, "Id").value(),
                         last_word(attribute_named(node, "Type").value()),
                         part_named(attribute_named(node, "Target").value(), from)});
  }
  return relations;
}

// The part of the first relation of this type; "" where there is none.
std::string part_of_type(const Relations& relations, std::string_view type) {
  const auto found = std::ranges::find(relations, type, &Relation::type);
  return found == relations.end() ? "" : found->part;
}

bool is_on(const pugi::xml_attribute& flag) {
  const std::string_view value = flag.value();
  return value == "1" || value == "true";
}

std::vector<WorkbookSheet> sheets_of(const pugi::xml_node& workbook, const Relations& relations) {
  std::vector<WorkbookSheet> sheets;
  for (const pugi::xml_node node : child_named(workbook, "sheets").children()) {
    const std::string_view id = attribute_named(node, "id").value();
    const auto relation = std::ranges::find(relations, id, &Relation::id);
    if (relation == relations.end() || relation->type != "worksheet") continue;
    if (sheets.size() == kMostRelations) break;
    const std::string_view state = attribute_named(node, "state").value();
    sheets.push_back({attribute_named(node, "name").value(), relation->part,
                      state == "hidden" || state == "veryHidden"});
  }
  return sheets;
}

using Codes = std::unordered_map<std::uint32_t, NumberShape>;

Codes codes_of(const pugi::xml_node& styles) {
  Codes codes;
  for (const pugi::xml_node node : child_named(styles, "numFmts").children())
    codes[attribute_named(node, "numFmtId").as_uint()] =
        shape_of_code(attribute_named(node, "formatCode").value());
  return codes;
}

}  // namespace

std::optional<Workbook> read_workbook(ZipFile& file) {
  std::string part = part_of_type(relations_of(file, ""), "officeDocument");
  if (part.empty()) part = "xl/workbook.xml";
  const pugi::xml_document document = document_of(file, part);
  const pugi::xml_node root = child_named(document, "workbook");
  if (!root) return std::nullopt;
  const Relations relations = relations_of(file, part);
  const auto properties = child_named(root, "workbookPr");
  const auto calculation = child_named(root, "calcPr");
  return Workbook{.sheets = sheets_of(root, relations),
                  .dates = is_on(attribute_named(properties, "date1904")) ? DateSystem::from_1904
                                                                          : DateSystem::from_1900,
                  .formulas = is_on(attribute_named(calculation, "fullCalcOnLoad"))
                                  ? FormulaValues::yet_to_compute
                                  : FormulaValues::computed,
                  .strings_part = part_of_type(relations, "sharedStrings"),
                  .styles_part = part_of_type(relations, "styles")};
}

std::vector<NumberShape> read_styles(ZipFile& file, const std::string& part) {
  std::vector<NumberShape> shapes;
  if (part.empty()) return shapes;
  const pugi::xml_document document = document_of(file, part);
  const pugi::xml_node styles = child_named(document, "styleSheet");
  const Codes codes = codes_of(styles);
  for (const pugi::xml_node node : child_named(styles, "cellXfs").children()) {
    const std::uint32_t number = attribute_named(node, "numFmtId").as_uint();
    const auto own = codes.find(number);
    shapes.push_back(own == codes.end() ? shape_of_built_in(number) : own->second);
    if (shapes.size() == kMostStyles) break;
  }
  return shapes;
}

const WorkbookSheet* sheet_named(const Workbook& workbook, std::string_view name) {
  const auto& sheets = workbook.sheets;
  auto found = name.empty() ? std::ranges::find(sheets, false, &WorkbookSheet::is_hidden)
                            : std::ranges::find(sheets, name, &WorkbookSheet::name);
  if (found == sheets.end() && name.empty()) found = sheets.begin();
  return found == sheets.end() ? nullptr : &*found;
}

}  // namespace stratmap
