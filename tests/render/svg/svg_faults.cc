#include "tests/render/svg/svg_faults.h"

#include <algorithm>
#include <array>
#include <set>

namespace stratmap {
namespace {

constexpr std::array<std::string_view, 10> kElements{"image", "svg",    "title", "desc", "g",
                                                     "rect",  "circle", "path",  "text", "tspan"};
constexpr std::array<std::string_view, 44> kAttributes{"xmlns",
                                                       "xmlns:xlink",
                                                       "xlink:href",
                                                       "aria-label",
                                                       "width",
                                                       "height",
                                                       "viewBox",
                                                       "role",
                                                       "aria-labelledby",
                                                       "lang",
                                                       "font-family",
                                                       "id",
                                                       "data-kind",
                                                       "data-id",
                                                       "data-from",
                                                       "data-to",
                                                       "data-code",
                                                       "data-function",
                                                       "data-customer",
                                                       "data-role",
                                                       "data-change",
                                                       "data-layer",
                                                       "x",
                                                       "y",
                                                       "rx",
                                                       "cx",
                                                       "cy",
                                                       "r",
                                                       "d",
                                                       "dx",
                                                       "fill",
                                                       "stroke",
                                                       "stroke-width",
                                                       "stroke-opacity",
                                                       "stroke-dasharray",
                                                       "stroke-linecap",
                                                       "stroke-linejoin",
                                                       "font-size",
                                                       "font-weight",
                                                       "font-style",
                                                       "text-anchor",
                                                       "fill-opacity",
                                                       "data-unit",
                                                       "data-verdict"};

template <class List>
bool holds(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// Walks through the tags of a document one by one.
class SvgReader {
 public:
  explicit SvgReader(std::string_view svg) : rest_(svg) {}

  std::vector<std::string> read() {
    while (!rest_.empty() && faults_.size() < 20) {
      const std::size_t tag = rest_.find('<');
      check_text(rest_.substr(0, tag));
      if (tag == std::string_view::npos) break;
      rest_.remove_prefix(tag);
      const std::size_t end = rest_.find('>');
      if (end == std::string_view::npos) return fault("a tag is not closed");
      check_tag(rest_.substr(1, end - 1));
      rest_.remove_prefix(end + 1);
    }
    if (!open_.empty()) fault("never closed: " + std::string(open_.back()));
    return faults_;
  }

 private:
  std::vector<std::string>& fault(std::string text) {
    faults_.push_back(std::move(text));
    return faults_;
  }

  void check_text(std::string_view text) {
    for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1))
      if (text.find(';', at) == std::string_view::npos || text.find(';', at) - at > 6)
        fault("a bare & in: " + std::string(text.substr(at, 20)));
  }

  void check_tag(std::string_view tag) {
    if (tag.starts_with('/')) {
      if (open_.empty() || open_.back() != tag.substr(1))
        fault("closes what is not open: " + std::string(tag));
      else
        open_.pop_back();
      return;
    }
    const bool closes_itself = tag.ends_with('/');
    if (closes_itself) tag.remove_suffix(1);
    const std::string_view element = tag.substr(0, tag.find(' '));
    if (!holds(kElements, element)) fault("unknown element: " + std::string(element));
    if (!closes_itself) open_.push_back(element);
    check_attributes(tag.substr(element.size()));
  }

  void check_attributes(std::string_view text) {
    std::set<std::string_view> seen;
    while (!text.empty()) {
      if (!text.starts_with(' ')) return void(fault("no space before: " + std::string(text)));
      const std::size_t equals = text.find("=\"");
      const std::size_t close = text.find('"', equals + 2);
      if (equals == std::string_view::npos || close == std::string_view::npos)
        return void(fault("not an attribute: " + std::string(text)));
      const std::string_view name = text.substr(1, equals - 1);
      check_attribute(name, text.substr(equals + 2, close - equals - 2));
      if (!seen.insert(name).second) fault("twice: " + std::string(name));
      text.remove_prefix(close + 1);
    }
  }

  void check_attribute(std::string_view name, std::string_view value) {
    if (!holds(kAttributes, name)) fault("unknown attribute: " + std::string(name));
    const bool is_colour = name == "fill" || name == "stroke";
    if (is_colour && value != "none" && (value.size() != 7 || value.front() != '#'))
      fault("not a hex colour: " + std::string(value));
    if (name == "id" && !ids_.insert(value).second) fault("id twice: " + std::string(value));
    if (value.find("url(") != std::string_view::npos) fault("url in: " + std::string(name));
    const bool is_own_image =
        value.starts_with("data:image/png;base64,") || value.starts_with("data:image/jpeg;base64,");
    if (name == "xlink:href" && !is_own_image)
      fault("leads out of the file: " + std::string(value));
    check_text(value);
  }

  std::string_view rest_;
  std::vector<std::string_view> open_;
  std::set<std::string_view> ids_;
  std::vector<std::string> faults_;
};

}  // namespace

std::vector<std::string> svg_faults(std::string_view svg) { return SvgReader(svg).read(); }

}  // namespace stratmap
