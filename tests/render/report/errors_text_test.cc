#include "render/report/errors_text.h"

#include <catch2/catch.hpp>

using namespace stratmap;

namespace {

Sources one_file() {
  Sources sources;
  sources.add("client.yaml", "stratmap: 1\nfunctons: {}\n");
  return sources;
}

Diagnostic misspelt_key() {
  return {.code = "SM001",
          .message = {"avainta ”functons” ei ole", "there is no key \"functons\""},
          .span = {0, 12, 8},
          .nearest = {"functions"}};
}

}  // namespace

TEST_CASE("an error shows its place and the nearest word") {
  CHECK(errors_text(one_file(), {misspelt_key()}, 0, {}) ==
        "error[SM001]: there is no key \"functons\"\n"
        "  --> client.yaml:2:1\n"
        "   |\n"
        " 2 | functons: {}\n"
        "   | ^^^^^^^^ did you mean \"functions\"?\n"
        "\n"
        "1 error; the model can't be used before it is put right\n");
}

TEST_CASE("errors speak Finnish") {
  CHECK(errors_text(one_file(), {misspelt_key()}, 0, {.lang = Lang::fi}) ==
        "virhe[SM001]: avainta ”functons” ei ole\n"
        "  --> client.yaml:2:1\n"
        "   |\n"
        " 2 | functons: {}\n"
        "   | ^^^^^^^^ tarkoititko ”functions”?\n"
        "\n"
        "1 virhe – mallia ei voi käyttää, ennen kuin se on korjattu\n");
}

TEST_CASE("an error shows other places and the cure") {
  const Diagnostic repeated{.code = "SM003",
                            .message = {"", "the key is there twice"},
                            .span = {0, 12, 8},
                            .cure = Message{"", "keep one"},
                            .related = {{{0, 0, 8}, {"", "first here"}}}};
  CHECK(errors_text(one_file(), {repeated, misspelt_key()}, 0, {}) ==
        "error[SM003]: the key is there twice\n"
        "  --> client.yaml:2:1\n"
        "   |\n"
        " 1 | stratmap: 1\n"
        "   | -------- first here\n"
        " 2 | functons: {}\n"
        "   | ^^^^^^^^\n"
        "   = fix: keep one\n"
        "\n"
        "error[SM001]: there is no key \"functons\"\n"
        "  --> client.yaml:2:1\n"
        "   |\n"
        " 2 | functons: {}\n"
        "   | ^^^^^^^^ did you mean \"functions\"?\n"
        "\n"
        "2 errors; the model can't be used before they are put right\n");
}

TEST_CASE("several near words are all named") {
  Diagnostic error = misspelt_key();
  error.nearest = {"functions", "customers", "metrics"};
  CHECK(errors_text(one_file(), {error}, 0, {})
            .find("did you mean \"functions\", \"customers\" or \"metrics\"?") !=
        std::string::npos);
}

TEST_CASE("a file that is not there has a path and no lines") {
  const Diagnostic missing{.code = "SM007",
                           .message = {"", "there is no such file"},
                           .span = {},
                           .path = "clients/none.yaml"};
  CHECK(errors_text(Sources{}, {missing}, 0, {}) ==
        "error[SM007]: there is no such file\n"
        "  --> clients/none.yaml\n"
        "\n"
        "1 error; the model can't be used before it is put right\n");
}

TEST_CASE("errors that are not told are counted") {
  const std::string en = errors_text(one_file(), {misspelt_key()}, 23, {});
  CHECK(en.ends_with(
      "\n24 errors, the first 1 here; the model can't be used before they are put right\n"));
  const std::string fi = errors_text(one_file(), {misspelt_key()}, 23, {.lang = Lang::fi});
  CHECK(
      fi.ends_with("\n24 virhettä, joista tässä 1 ensimmäistä – mallia ei voi käyttää, ennen "
                   "kuin ne\non korjattu\n"));
}
