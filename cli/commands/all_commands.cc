#include "cli/commands/all_commands.h"

#include <algorithm>

namespace stratmap {

extern const Command kInit, kCheck, kRender, kNetwork, kScore, kEvidence, kWhatIf, kLevers,
    kExplain, kRules;

namespace {

constexpr const Command* kAll[] = {
    &kInit,      //
    &kCheck,     //
    &kRender,    //
    &kNetwork,   //
    &kScore,     //
    &kEvidence,  //
    &kWhatIf,    //
    &kLevers,    //
    &kExplain,   //
    &kRules,     //
};

}  // namespace

std::span<const Command* const> all_commands() { return kAll; }

const Command* command_named(std::string_view name) {
  const auto found = std::ranges::find(kAll, name, &Command::name);
  return found == std::end(kAll) ? nullptr : *found;
}

}  // namespace stratmap
