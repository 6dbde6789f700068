#include "models/files/file_error.h"

#include <fmt/format.h>

#include <utility>

namespace stratmap {
namespace {

constexpr std::size_t kMebibyte = std::size_t{1} << 20U;

Diagnostic unreadable(Span span, Message message, Message cure) {
  return {.code = "SM007", .message = std::move(message), .span = span, .cure = std::move(cure)};
}

struct Wording {
  Message message;
  Message cure;
};

Wording missing(std::string_view path) {
  return {
      {fmt::format("tiedostoa ”{}” ei ole", path), fmt::format("there is no file \"{}\"", path)},
      {"tarkista nimi ja kansio", "check the name and the folder"}};
}

Wording wording_of(FileFault fault, std::string_view path, std::size_t largest = kLargestFile) {
  switch (fault) {
    case FileFault::missing:
      return missing(path);
    case FileFault::no_access:
      return {{fmt::format("tiedoston ”{}” lukemiseen ei ole oikeuksia", path),
               fmt::format("the file \"{}\" may not be read", path)},
              {"tarkista tiedoston käyttöoikeudet", "check the permissions of the file"}};
    case FileFault::folder:
      return {{fmt::format("”{}” on kansio", path), fmt::format("\"{}\" is a folder", path)},
              {"anna tiedosto", "name a file"}};
    case FileFault::not_regular:
      return {{fmt::format("”{}” ei ole tavallinen tiedosto", path),
               fmt::format("\"{}\" is not a regular file", path)},
              {"anna tavallinen tiedosto; vakiosyöte on -",
               "name a regular file; standard input is -"}};
    case FileFault::too_large:
      return {{fmt::format("”{}” on yli {} Mt", path, largest / kMebibyte),
               fmt::format("\"{}\" is larger than {} MiB", path, largest / kMebibyte)},
              {"jaa se osiin", "split it into several files"}};
    case FileFault::outside:
      return {{fmt::format("linkki ”{}” vie mallin kansion ulkopuolelle", path),
               fmt::format("the link \"{}\" leads out of its folder", path)},
              {"kopioi tiedosto mallin kansioon", "copy the file into the model's folder"}};
    case FileFault::link_circle:
      return {{fmt::format("linkki ”{}” vie takaisin itseensä", path),
               fmt::format("the link \"{}\" leads back to itself", path)},
              {"anna tiedosto, joka on olemassa", "name a file that exists"}};
    case FileFault::read_failed:
      return {{fmt::format("tiedoston ”{}” lukeminen katkesi", path),
               fmt::format("reading \"{}\" failed", path)},
              {"yritä uudelleen; levyssä tai verkossa voi olla vikaa",
               "try again; the disk or the network may be at fault"}};
  }
  return missing(path);
}

Wording wording_of(PathFault fault) {
  const Message relative = {"anna polku mallin kansiosta, esimerkiksi data/arvot.csv",
                            "give the path from the model's folder, such as data/values.csv"};
  switch (fault) {
    case PathFault::empty:
      return {{"tiedoston nimi puuttuu", "the name of the file is missing"}, relative};
    case PathFault::backslash:
      return {{"polussa on kenoviiva", "a backslash in the path"},
              {"erota kansiot merkillä /", "separate folders by /"}};
    case PathFault::address:
      return {{"verkko-osoitteesta ei lueta", "nothing is read from an address"},
              {"lataa tiedosto mallin kansioon", "download the file into the model's folder"}};
    case PathFault::absolute:
      return {{"polku alkaa levyn juuresta", "the path starts at the root of the disk"}, relative};
    case PathFault::home:
      return {{"polku alkaa kotikansiosta", "the path starts at a home folder"}, relative};
    case PathFault::environment:
      return {{"polussa on ympäristömuuttuja", "an environment variable in the path"}, relative};
    case PathFault::control:
      return {{"polussa on rivinvaihto tai sarkain", "a line break or tab in the path"}, relative};
    case PathFault::outside:
      return {{"polku vie mallin kansion ulkopuolelle", "the path leads out of the model's folder"},
              {"siirrä tiedosto mallin kansioon", "move the file into the model's folder"}};
  }
  return {{}, relative};
}

Diagnostic to_error(Span place, Wording wording) {
  return unreadable(place, std::move(wording.message), std::move(wording.cure));
}

}  // namespace

Diagnostic no_model(std::string_view path, FileFault fault) {
  Diagnostic error = to_error({}, wording_of(fault, path));
  error.path = path.empty() ? "\"\"" : path;  // never empty: it stands for the place
  if (fault == FileFault::outside)
    error.cure = Message{"anna suoraan tiedosto, johon linkki vie", "name the file it leads to"};
  return error;
}

Diagnostic folder_without_model(std::string_view path) {
  Diagnostic error = unreadable(
      {},
      {fmt::format("kansiossa ”{}” ei ole tiedostoa client.yaml eikä stratmap.yaml", path),
       fmt::format("the folder \"{}\" holds neither client.yaml nor stratmap.yaml", path)},
      {"anna mallin päätiedosto tai aloita uusi: stratmap init",
       "name the main file of the model, or begin one: stratmap init"});
  error.path = path;
  return error;
}

Diagnostic bad_path(Span place, PathFault fault) { return to_error(place, wording_of(fault)); }

Diagnostic unreadable_file(Span place, std::string_view path, FileFault fault,
                           std::size_t largest) {
  return to_error(place, wording_of(fault, path, largest));
}

Diagnostic no_match(Span place, std::string_view pattern) {
  return unreadable(place,
                    {fmt::format("mikään tiedosto ei vastaa hakua ”{}”", pattern),
                     fmt::format("\"{}\" finds no file", pattern)},
                    {"* on mitä tahansa yhden kansion sisällä, ? yksi merkki",
                     "* stands for anything within one folder, ? for one character"});
}

Diagnostic read_before(Span place, std::string_view path, std::string_view before) {
  Wording wording = {
      {fmt::format("”{}” luetaan kahdesti", path), fmt::format("\"{}\" is read twice", path)},
      {"mainitse se kerran; liitettävät tiedostot voi koota omaan kansioonsa: osat/*.yaml",
       "name it once; included files can lie in a folder of their own: parts/*.yaml"}};
  if (before != path)
    wording.message = {
        fmt::format("”{}” on sama tiedosto kuin ”{}”, joka on jo luettu", path, before),
        fmt::format("\"{}\" is the same file as \"{}\", which was read", path, before)};
  return to_error(place, std::move(wording));
}

Diagnostic model_as_table(Span place, std::string_view path) {
  return unreadable(
      place,
      {fmt::format("”{}” on itse malli, ei taulukko", path),
       fmt::format("\"{}\" is the model itself, no table", path)},
      {"anna taulukko, esimerkiksi data/arvot.csv", "name a table, such as data/values.csv"});
}

Diagnostic no_folder(Span place) {
  return unreadable(place,
                    {"vakiosyötteestä luettu malli ei voi viitata tiedostoihin",
                     "a model from standard input can't name files"},
                    {"tallenna malli tiedostoon", "save the model in a file"});
}

Diagnostic too_many_files(Span place, std::size_t most) {
  return unreadable(place,
                    {fmt::format("mallissa on yli {} tiedostoa", most),
                     fmt::format("the model has more than {} files", most)},
                    {"yhdistä tiedostoja", "merge some of them"});
}

}  // namespace stratmap
