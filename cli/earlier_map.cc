#include "cli/earlier_map.h"

#include <filesystem>

#include "cli/wrong_call.h"
#include "models/files/regular_file.h"

namespace stratmap {
namespace {

constexpr std::size_t kLargestPicture = std::size_t{16} << 20U;
constexpr Bilingual kTooLarge{" on liian suuri kuvaksi (raja 16 Mt)",
                              " is too large for a picture (the limit is 16 MB)"};

Bilingual reason_of(FileFault fault) {
  switch (fault) {
    case FileFault::missing:
      return {": tiedostoa ei ole", ": there is no such file"};
    case FileFault::no_access:
      return {": tiedostoa ei saa lukea", ": the file may not be read"};
    case FileFault::folder:
      return {" on kansio – anna tiedoston nimi", " is a folder; name a file in it"};
    case FileFault::not_regular:
      return {" ei ole tavallinen tiedosto", " is no regular file"};
    case FileFault::too_large:
      return kTooLarge;
    case FileFault::link_circle:
    case FileFault::outside:
    case FileFault::read_failed:
      return {": tiedostoa ei voi lukea", ": the file can't be read"};
  }
  return {};
}

}  // namespace

tl::expected<DrawnPlaces, Message> read_earlier_map(const std::string& path) {
  const auto about = [&](Bilingual what) {
    return tl::unexpected(joined({"", ""}, in_quotes(path), what));
  };
  std::error_code error;
  const std::filesystem::path place = std::filesystem::canonical(path, error);
  const auto file = read_regular_file(error ? path : place.string());
  if (!file) return about(reason_of(file.error()));
  if (file->bytes.size() > kLargestPicture) return about(kTooLarge);
  auto places = drawn_places(file->bytes);
  if (!places) return about(places.error());
  return *std::move(places);
}

}  // namespace stratmap
