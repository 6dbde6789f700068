#include "cli/commands/command.h"

#include "cli/wrong_call.h"

namespace stratmap {
namespace {

constexpr std::string_view kLanguages[] = {"fi", "en"};
constexpr std::string_view kColours[] = {"auto", "always", "never"};

constexpr Option kOfAll[] = {
    {.name = "--lang",
     .value = "LANG",
     .words = kLanguages,
     .says = {"tulosteen kieli; muuten mallin `organization.language`, muuten en",
              "language of the output; else the model's `organization.language`, else en"}},
    {.name = "--color",
     .value = "WHEN",
     .words = kColours,
     .says = {"värit: oletuksena vain päätteessä, ja NO_COLOR poistaa ne",
              "colours: by default only in a terminal, and NO_COLOR turns them off"}},
    {.name = "--help", .letter = "-h", .says = {"tämä ohje", "this help"}},
};

TerminalStyle style_of(const Surroundings::Stream& stream, const Arguments& arguments, Lang lang) {
  const std::string_view wish = arguments.value("--color").value_or("auto");
  const Ink ink = wish == "always" ? Ink::coloured : wish == "never" ? Ink::plain : stream.ink;
  return {.lang = lang, .width_columns = stream.width_columns, .ink = ink};
}

}  // namespace

std::span<const Option> options_of_all() { return kOfAll; }

std::optional<Lang> Call::lang() const {
  const auto code = arguments.value("--lang");
  if (!code) return std::nullopt;
  return *code == "fi" ? Lang::fi : Lang::en;
}

TerminalStyle Call::output_style(Lang lang) const {
  return style_of(surroundings.output, arguments, lang);
}

TerminalStyle Call::message_style(Lang lang) const {
  return style_of(surroundings.messages, arguments, lang);
}

CommandResult wrong_call(const Message& message, const Call& call) {
  const Lang lang = call.lang().value_or(Lang::en);
  return {.status = kUnusable, .messages = complaint(message, call.message_style(lang))};
}

}  // namespace stratmap
