#include "cli/baseline_file.h"

#include <filesystem>

#include "cli/baseline_json.h"
#include "cli/write_file.h"
#include "cli/wrong_call.h"
#include "models/files/regular_file.h"

namespace stratmap {
namespace {

namespace fs = std::filesystem;

Bilingual reason_of(FileFault fault) {
  switch (fault) {
    case FileFault::missing:
      return {": tiedostoa ei ole – sen kirjoittaa --write-baseline FILE",
              ": there is no such file; --write-baseline FILE writes one"};
    case FileFault::no_access:
      return {": tiedostoa ei saa lukea", ": the file may not be read"};
    case FileFault::folder:
      return {" on kansio – anna tiedoston nimi", " is a folder; name a file in it"};
    case FileFault::not_regular:
      return {" ei ole tavallinen tiedosto", " is no regular file"};
    case FileFault::too_large:
      return {" on liian suuri lähtötilanteeksi", " is too large for a baseline"};
    case FileFault::link_circle:
    case FileFault::outside:
    case FileFault::read_failed:
      return {": tiedostoa ei voi lukea", ": the file can't be read"};
  }
  return {};
}

FileResult<FileBytes> bytes_of(const std::string& path) {
  std::error_code error;
  const fs::path place = fs::canonical(path, error);
  return read_regular_file(error ? path : place.string());
}

Message about(const std::string& path, const Message& what) {
  Message message = in_quotes(path);
  message.fi += what.fi;
  message.en += what.en;
  return message;
}

Message of_another(const std::string& path, const Baseline& baseline, const Model& model) {
  const Message theirs = in_quotes(baseline.organization), ours = in_quotes(organization_of(model));
  return about(path, {.fi = " on organisaation " + theirs.fi + " lähtötilanne, ja malli on " +
                            "organisaation " + ours.fi +
                            " – jos vain nimi on vaihtunut, korjaa tiedostoon `organization`",
                      .en = " is a baseline of " + theirs.en + ", and the model is of " + ours.en +
                            "; where only the name has changed, correct `organization` in it"});
}

// Whether there is a file that a baseline must not replace.
bool is_something_else(const std::string& path, const Baseline& baseline) {
  const auto before = bytes_of(path);
  if (!before) return before.error() == FileFault::too_large;
  if (before->bytes.empty()) return false;
  const auto old = parse_baseline(before->bytes);
  return !old || old->organization != baseline.organization;
}

}  // namespace

tl::expected<Baseline, Message> read_baseline(const std::string& path, const Model& model) {
  const auto file = bytes_of(path);
  if (!file) return tl::unexpected(joined({"", ""}, in_quotes(path), reason_of(file.error())));
  auto baseline = parse_baseline(file->bytes);
  if (!baseline) return tl::unexpected(about(path, baseline.error()));
  if (baseline->organization != organization_of(model))
    return tl::unexpected(of_another(path, *baseline, model));
  return *std::move(baseline);
}

std::optional<Message> write_baseline(const std::string& path, const Baseline& baseline) {
  if (is_something_else(path, baseline))
    return joined(
        {"", ""}, in_quotes(path),
        {" ei ole tämän organisaation lähtötilanne, joten sitä ei korvata – anna toinen nimi",
         " is no baseline of this organization, and is not replaced; give another name"});
  return write_file(path, to_json(baseline));
}

}  // namespace stratmap
