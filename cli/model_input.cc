#include "cli/model_input.h"

#include "cli/standard_streams.h"
#include "render/report/errors_text.h"

namespace stratmap {
namespace {

constexpr std::size_t kMostBytes = std::size_t{64} << 20U;

std::optional<Lang> lang_of(std::string_view code) {
  if (code == "fi") return Lang::fi;
  if (code == "en") return Lang::en;
  return std::nullopt;
}

// What follows the first `language:` of a text; a guess that only chooses the words of errors.
std::optional<Lang> language_in(std::string_view yaml) {
  constexpr std::string_view kKey = "language:";
  const std::size_t at = yaml.find(kKey);
  if (at == std::string_view::npos) return std::nullopt;
  std::string_view rest = yaml.substr(at + kKey.size());
  rest.remove_prefix(std::min(rest.find_first_not_of(" \"'"), rest.size()));
  return lang_of(rest.substr(0, 2));
}

}  // namespace

tl::expected<Reading, Message> read_operand(std::string_view operand) {
  if (operand != "-") return read_model(std::string(operand));
  auto text = read_standard_input(kMostBytes);
  if (!text) return tl::unexpected(text.error());
  return read_model_text("<stdin>", std::move(*text));
}

Lang language_of(const Reading& reading, std::optional<Lang> wish) {
  if (wish) return *wish;
  if (reading.model) return lang_of(reading.model->organization.language).value_or(Lang::en);
  const auto& files = reading.sources.files();
  return files.empty() ? Lang::en : language_in(files.front().text()).value_or(Lang::en);
}

CommandResult unusable_model(const Reading& reading, const Call& call) {
  const TerminalStyle style = call.message_style(language_of(reading, call.lang()));
  return {.status = kUnusable,
          .messages =
              errors_text(reading.sources, reading.model.error(), reading.errors_left_out, style)};
}

}  // namespace stratmap
