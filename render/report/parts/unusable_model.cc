#include "render/report/parts/unusable_model.h"

#include "engine/rules/wording.h"
#include "render/report/report.h"

namespace stratmap {

std::string errors_counted(std::size_t count, Lang lang) {
  constexpr Noun kErrors = {{"virhe", "error"}, {"virhettä", "errors"}};
  return counted(count, kErrors, lang);
}

std::string nearest_question(const std::vector<std::string>& nearest, Lang lang) {
  if (nearest.empty()) return "";
  std::string text(Bilingual{"tarkoititko ", "did you mean "}.in(lang));
  for (std::size_t i = 0; i < nearest.size(); ++i) {
    const bool is_last = i + 1 == nearest.size();
    if (i > 0) text += is_last ? Bilingual{" vai ", " or "}.in(lang) : ", ";
    text += quoted(nearest[i], lang);
  }
  return text + "?";
}

std::string errors_left_out_text(std::size_t count, Lang lang) {
  return lang == Lang::fi ? "Lisäksi " + errors_counted(count, lang) + ", joita ei näytetä."
                          : errors_counted(count, lang) + " more, not shown.";
}

}  // namespace stratmap
