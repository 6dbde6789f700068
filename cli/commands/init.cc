#include <filesystem>

#include "cli/commands/command.h"
#include "cli/first_model.h"
#include "cli/shell_word.h"
#include "cli/write_file.h"
#include "cli/wrong_call.h"

namespace stratmap {
namespace {

namespace fs = std::filesystem;

constexpr Example kExamples[] = {
    {"stratmap init my-client", {"uusi kansio, jossa on malli", "a new folder with a model in it"}},
    {"stratmap init", {"malli tähän kansioon", "a model in this folder"}},
    {"stratmap init my-client --lang fi", {"suomeksi", "in Finnish"}},
};

// A model that the folder has already: `init` never writes over it or beside it.
std::optional<fs::path> model_in(const fs::path& folder) {
  for (const char* const name : {"client.yaml", "stratmap.yaml"}) {
    std::error_code error;
    fs::path path = folder / name;
    if (fs::exists(fs::symlink_status(path, error))) return path;
  }
  return std::nullopt;
}

std::string next_steps(const fs::path& folder, const fs::path& file, Lang lang) {
  const std::string model = shell_word(folder.string());
  const std::string picture = shell_word((folder / "map.svg").lexically_normal().string());
  std::string text(Bilingual{"Malli: ", "Model: "}.in(lang));
  text += in_quotes(file.string()).in(lang) + "\n";
  text +=
      Bilingual{"Vaihda tekstit omiksesi. Sitten:\n", "Put your own words in. Then:\n"}.in(lang);
  text += "  stratmap check " + model + "\n";
  text += "  stratmap render " + model + " --view map -o " + picture + "\n";
  return text;
}

CommandResult run_init(const Call& call) {
  const Lang lang = call.lang().value_or(Lang::en);
  const fs::path folder = fs::path(call.arguments.operand().value_or(".")).lexically_normal();
  if (const auto model = model_in(folder))
    return wrong_call(
        joined({"", ""}, in_quotes(model->string()),
               {" on jo olemassa – siihen ei kosketa", " is there already and stays as it is"}),
        call);
  if (const auto problem = make_folder(folder.string())) return wrong_call(*problem, call);
  const fs::path file = (folder / "client.yaml").lexically_normal();
  if (const auto problem = write_file(file.string(), first_model(lang), Existing::keep))
    return wrong_call(*problem, call);
  return {.output = next_steps(folder, file, lang)};
}

}  // namespace

extern const Command kInit;
constinit const Command kInit{
    .name = "init",
    .operand = "[FOLDER]",
    .summary = {"kirjoittaa pienen mallin, josta pääsee alkuun",
                "write a small first model to start from"},
    .operand_says = {"kansio, johon client.yaml tulee; muuten tämä kansio",
                     "the folder for client.yaml; else this one"},
    .examples = kExamples,
    .run = run_init,
};

}  // namespace stratmap
