#include "models/model.h"

namespace stratmap {

std::string_view Model::name_of(const Element& element, Lang lang) const {
  const std::string_view name = text_in(element.name, lang);
  return name.empty() ? std::string_view(element.id) : name;
}

}  // namespace stratmap
