#include "tests/models/tables/workbook_bytes.h"

#include <fmt/format.h>
#include <minizip/zip.h>
#include <zlib.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>

#include "tests/models/files/scratch_folder.h"

namespace stratmap {
namespace {

constexpr std::string_view kRelations = "http://schemas.openxmlformats.org/officeDocument/2006/";

std::string relation(std::string_view id, std::string_view type, std::string_view target) {
  return fmt::format(R"(<Relationship Id="{}" Type="{}relationships/{}" Target="{}"/>)", id,
                     kRelations, type, target);
}

void add(zipFile file, const Part& part) {
  REQUIRE(zipOpenNewFileInZip64(file, part.name.c_str(), nullptr, nullptr, 0, nullptr, 0, nullptr,
                                Z_DEFLATED, Z_BEST_SPEED, 0) == ZIP_OK);
  REQUIRE(zipWriteInFileInZip(file, part.text.data(), static_cast<unsigned>(part.text.size())) ==
          ZIP_OK);
  REQUIRE(zipCloseFileInZip(file) == ZIP_OK);
}

constexpr std::string_view kStyles = R"(<styleSheet><numFmts count="6">
<numFmt numFmtId="164" formatCode="d\.m\.yyyy;@"/><numFmt numFmtId="165" formatCode="yyyy"/>
<numFmt numFmtId="166" formatCode="[h]:mm"/><numFmt numFmtId="167" formatCode="0.0&quot; %&quot;"/>
<numFmt numFmtId="168" formatCode="[$-40B]mmmm\ yyyy"/><numFmt numFmtId="169" formatCode="[Red]0.00\ %"/>
</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="17"/><xf numFmtId="9"/>
<xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/>
<xf numFmtId="169"/></cellXfs></styleSheet>)";

}  // namespace

std::string packed(const std::vector<Part>& parts) {
  const ScratchFolder folder;
  const std::string path = folder.path("packed.zip");
  const zipFile file = zipOpen64(path.c_str(), APPEND_STATUS_CREATE);
  REQUIRE(file != nullptr);
  for (const Part& part : parts) add(file, part);
  REQUIRE(zipClose(file, nullptr) == ZIP_OK);
  std::ifstream bytes(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(bytes), {}};
}

std::string text_cell(std::string_view text) {
  return fmt::format(R"(<c t="inlineStr"><is><t>{}</t></is></c>)", text);
}

std::string number_cell(std::string_view number, int style) {
  return fmt::format(R"(<c s="{}"><v>{}</v></c>)", style, number);
}

std::string row_of(const std::vector<std::string>& cells) {
  return fmt::format("<row>{}</row>", fmt::join(cells, ""));
}

std::string header_row() {
  return row_of({text_cell("metric"), text_cell("period"), text_cell("value")});
}

std::vector<Part> workbook_parts(std::string_view rows) {
  return {
      {"[Content_Types].xml", "<Types/>"},
      {"_rels/.rels", fmt::format("<Relationships>{}</Relationships>",
                                  relation("rId1", "officeDocument", "xl/workbook.xml"))},
      {"xl/workbook.xml",
       R"(<workbook><sheets><sheet name="Arvot" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
      {"xl/_rels/workbook.xml.rels",
       fmt::format("<Relationships>{}{}{}</Relationships>",
                   relation("rId1", "worksheet", "worksheets/sheet1.xml"),
                   relation("rId2", "styles", std::string("/") + "xl/styles.xml"),
                   relation("rId3", "sharedStrings", "sharedStrings.xml"))},
      {"xl/styles.xml", std::string(kStyles)},
      {"xl/sharedStrings.xml",
       R"(<sst><si><t>nps</t></si><si><r><t>reve</t></r><r><rPr><b/></rPr><t>nue</t></r></si>)"
       R"(<si><t xml:space="preserve"> 2026-Q1 </t><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>)"},
      {"xl/worksheets/sheet1.xml",
       fmt::format("<?xml version=\"1.0\"?><worksheet><cols/><sheetData>{}</sheetData></worksheet>",
                   rows)},
  };
}

std::string workbook_of(std::string_view rows) { return packed(workbook_parts(rows)); }

}  // namespace stratmap
