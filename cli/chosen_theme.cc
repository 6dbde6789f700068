#include "cli/chosen_theme.h"

#include "cli/wrong_call.h"

namespace stratmap {

tl::expected<Id<Theme>, Message> chosen_theme(const Model& model, std::string_view id) {
  std::vector<std::string_view> known;
  for (std::size_t i = 0; i < model.themes.size(); ++i) {
    if (model.themes[i].id == id) return id_at<Theme>(i);
    known.push_back(model.themes[i].id);
  }
  if (known.empty())
    return tl::unexpected(
        Message{"mallissa ei ole teemoja (`themes`)", "the model has no themes (`themes`)"});
  return tl::unexpected(with_nearest(
      joined({"teemaa ", "there is no theme "}, in_quotes(id), {" ei ole", ""}), id, known));
}

}  // namespace stratmap
