#include "cli/chosen_function.h"

#include <vector>

#include "cli/wrong_call.h"

namespace stratmap {

tl::expected<Id<Function>, Message> chosen_function(const Model& model, std::string_view id) {
  std::vector<std::string_view> known;
  for (std::size_t i = 0; i < model.functions.size(); ++i) {
    if (model.functions[i].id == id) return id_at<Function>(i);
    known.push_back(model.functions[i].id);
  }
  if (known.empty())
    return tl::unexpected(Message{std::string(kNoFunctions.fi), std::string(kNoFunctions.en)});
  return tl::unexpected(with_nearest(
      joined({"toimintoa ", "there is no function "}, in_quotes(id), {" ei ole", ""}), id, known));
}

}  // namespace stratmap
