#include "models/tables/xlsx_faults.h"

#include <fmt/format.h>

#include "base/nearest.h"
#include "models/yaml/lookalike.h"

namespace stratmap {
namespace {

// Compound files: what Excel wrote until 2003, and what it wraps a workbook with a password in.
constexpr std::string_view kCompoundFile = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::string_view kEncryptedPackage{"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0",
                                             32};
constexpr std::string_view kOpenDocument = "mimetypeapplication/vnd.oasis.opendocument";
constexpr std::string_view kZip = "PK";

const Message kSaveAsXlsx = {"tallenna se Excelissä muotoon .xlsx", "save it in Excel as .xlsx"};

TableFault encrypted() {
  return {{"työkirja on suojattu salasanalla", "the workbook is protected by a password"},
          Message{"tallenna se ilman salasanaa", "save it without the password"}};
}

TableFault damaged() {
  return {{"työkirja on vioittunut: sitä ei voi lukea loppuun",
           "the workbook is damaged: it cannot be read to its end"},
          Message{"avaa se Excelissä ja tallenna uudelleen", "open it in Excel and save it again"}};
}

}  // namespace

TableFault not_a_workbook(std::string_view bytes) {
  if (bytes.starts_with(kCompoundFile)) {
    if (bytes.find(kEncryptedPackage) != std::string_view::npos) return encrypted();
    return {{"tämä on vanha Excel-tiedosto (.xls)", "this is an old Excel file (.xls)"},
            kSaveAsXlsx};
  }
  if (bytes.substr(0, 200).find(kOpenDocument) != std::string_view::npos)
    return {{"tämä on OpenDocument-taulukko (.ods)", "this is an OpenDocument sheet (.ods)"},
            Message{"tallenna se muotoon .xlsx", "save it as .xlsx"}};
  if (bytes.starts_with(kZip))
    return {{"tämä ei ole Excel-työkirja, tai se on jäänyt vajaaksi",
             "this is no Excel workbook, or part of it is missing"},
            kSaveAsXlsx};
  return {{"tämä ei ole Excel-työkirja", "this is no Excel workbook"},
          Message{"tallenna se muotoon .xlsx; tekstitiedosto annetaan avaimella csv",
                  "save it as .xlsx; a text file goes under the key csv"}};
}

TableFault fault_of_zip(ZipFault fault) {
  switch (fault) {
    case ZipFault::encrypted:
      return encrypted();
    case ZipFault::too_large:
      return {
          {fmt::format("työkirja purkautuisi yli {} megatavuksi", ZipFile::kMostUnpacked >> 20U),
           fmt::format("the workbook would unpack to more than {} MiB",
                       ZipFile::kMostUnpacked >> 20U)},
          Message{"tallenna arvot omaan työkirjaansa", "save the values in a workbook alone"}};
    case ZipFault::damaged:
    case ZipFault::none:
      break;
  }
  return damaged();
}

TableFault workbook_without_sheets() {
  return {{"työkirjassa ei ole laskentataulukoita", "the workbook holds no sheets with cells"},
          Message{"tallenna arvot laskentataulukkoon", "save the values in a sheet"}};
}

TableFault unknown_sheet(std::string_view name, const Workbook& workbook) {
  std::vector<std::string_view> names;
  for (const WorkbookSheet& sheet : workbook.sheets) names.emplace_back(sheet.name);
  const std::string first = names.empty() ? "" : cut_short(names.front());
  return {{fmt::format("työkirjassa ei ole välilehteä ”{}”", cut_short(name)),
           fmt::format("the workbook has no sheet \"{}\"", cut_short(name))},
          Message{fmt::format("ensimmäinen välilehti on ”{}”", first),
                  fmt::format("the first sheet is \"{}\"", first)},
          nearest_words(name, names)};
}

}  // namespace stratmap
