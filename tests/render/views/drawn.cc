#include "tests/render/views/drawn.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>

#include "models/read_model.h"
#include "render/svg/to_svg.h"
#include "tests/render/svg/svg_faults.h"
#include "tests/render/views/picture_faults.h"

namespace stratmap {
namespace {

namespace fs = std::filesystem;

const fs::path kExamples = fs::path(STRATMAP_SOURCE_DIR) / "examples";

Model model_in(Reading reading) {
  if (!reading.model) FAIL(reading.model.error().front().message.en);
  return std::move(*reading.model);
}

}  // namespace

Model model_of(std::string_view sections) {
  constexpr std::string_view kHead = "stratmap: 1\norganization: {name: Example, language: en}\n";
  return model_in(read_model_text("client.yaml", std::string(kHead).append(sections)));
}

std::vector<std::string> example_clients() {
  std::vector<std::string> clients;
  for (const fs::directory_entry& entry : fs::directory_iterator(kExamples))
    if (fs::exists(entry.path() / "client.yaml"))
      clients.push_back(entry.path().filename().string());
  std::ranges::sort(clients);
  REQUIRE_FALSE(clients.empty());
  return clients;
}

Model example_model(std::string_view name) {
  return model_in(read_model((kExamples / name).string()));
}

Faults faults_in_both_languages(const std::function<Scene(Lang)>& draw,
                                const std::function<Scene(Scene)>& to_checked) {
  Faults faults;
  for (const Lang lang : {Lang::fi, Lang::en}) {
    const Scene scene = draw(lang);
    std::ranges::move(picture_faults(to_checked(scene)), std::back_inserter(faults));
    std::ranges::move(svg_faults(to_svg(scene)), std::back_inserter(faults));
  }
  return faults;
}

std::size_t count_of(const Scene& scene, std::string_view kind) {
  return static_cast<std::size_t>(std::ranges::count_if(
      scene.groups, [&](const Group& group) { return group.handle.kind == kind; }));
}

}  // namespace stratmap
