#include "models/tables/shared_strings.h"

#include <pugixml.hpp>

#include "models/tables/encoding.h"
#include "models/tables/xml_elements.h"
#include "models/tables/xml_names.h"

namespace stratmap {
namespace {

constexpr std::size_t kMostTexts = std::size_t{16} << 20U;
constexpr std::size_t kMostBytes = std::size_t{256} << 20U;

}  // namespace

bool SharedStrings::read(ZipFile& file, const std::string& part) {
  if (part.empty()) return true;
  XmlElements items(file, part, "si");
  pugi::xml_document document;
  while (const auto item = items.next()) {
    const auto result = document.load_buffer_inplace(item->data(), item->size(),
                                                     pugi::parse_default | pugi::parse_ws_pcdata,
                                                     pugi::encoding_utf8);
    if (!result || ends_.size() == kMostTexts) return false;
    const std::string text = text_of_runs(document.document_element());
    text_ += is_utf8(text) ? text : to_utf8(text);
    if (text_.size() > kMostBytes) return false;
    ends_.push_back(static_cast<std::uint32_t>(text_.size()));
  }
  return !items.is_damaged();
}

std::optional<std::string_view> SharedStrings::at(std::size_t number) const {
  if (number >= ends_.size()) return std::nullopt;
  const std::size_t start = number == 0 ? 0 : ends_[number - 1];
  return std::string_view(text_).substr(start, ends_[number] - start);
}

}  // namespace stratmap
