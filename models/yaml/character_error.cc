#include "models/yaml/character_error.h"

#include <fmt/format.h>

#include <utility>

namespace stratmap {
namespace {

Diagnostic unreadable(Span span, Message message, Message cure) {
  return {.code = "SM007", .message = std::move(message), .span = span, .cure = std::move(cure)};
}

Message save_as_utf8() { return {"tallenna tiedosto UTF-8-muodossa", "save the file as UTF-8"}; }

}  // namespace

Diagnostic utf16_text(Span place) {
  return unreadable(place,
                    {"tiedosto on UTF-16- tai UTF-32-muodossa", "the file is UTF-16 or UTF-32"},
                    save_as_utf8());
}

Diagnostic packed_file(Span place) {
  return unreadable(
      place, {"tiedosto on pakattu, ei tekstiä", "this is a packed file, not text"},
      {"pura se ensin ja anna YAML-tiedosto", "unpack it first, and name the YAML file"});
}

Diagnostic other_file(Span place) {
  return unreadable(place, {"tiedosto ei ole tekstiä", "this is not a text file"},
                    {"anna YAML-tiedosto", "name a YAML file"});
}

Diagnostic markup(Span place) {
  return unreadable(
      place,
      {"tiedosto on verkkosivu tai XML:ää, ei YAMLia", "this is a web page or XML, not YAML"},
      {"lataa varsinainen tiedosto; tämä voi olla virhesivu",
       "download the file itself; this may be an error page"});
}

Diagnostic latin1(Span place, unsigned char byte) {
  return unreadable(
      place,
      {fmt::format("tavu 0x{:02X} ei ole UTF-8:aa; merkistö näyttää olevan Windows-1252 (Latin-1)",
                   byte),
       fmt::format("byte 0x{:02X} is not UTF-8; it looks like Windows-1252 (Latin-1)", byte)},
      save_as_utf8());
}

Diagnostic broken_utf8(Span place, unsigned char byte) {
  return unreadable(place,
                    {fmt::format("tavu 0x{:02X} ei ole kelvollista UTF-8:aa", byte),
                     fmt::format("byte 0x{:02X} is not valid UTF-8", byte)},
                    save_as_utf8());
}

Diagnostic lone_return(Span place) {
  return unreadable(place,
                    {"rivi päättyy pelkkään CR-merkkiin", "a line ends with a lone return (CR)"},
                    {"tallenna tiedosto niin, että rivinvaihto on LF tai CRLF",
                     "save the file with line ends LF or CRLF"});
}

Diagnostic strange_character(Span place, char32_t character) {
  const auto code = static_cast<std::uint32_t>(character);
  if (character == 0xFEFF)
    return unreadable(place,
                      {"tavujärjestysmerkki U+FEFF keskellä tekstiä",
                       "a byte order mark, U+FEFF, inside the text"},
                      {"poista merkki; se on näkymätön", "remove the character; it is invisible"});
  return unreadable(
      place,
      {fmt::format("merkki U+{:04X} ei kuulu tekstiin", code),
       fmt::format("the character U+{:04X} does not belong in a text", code)},
      {"poista merkki; se voi olla näkymätön", "remove the character; it may be invisible"});
}

Diagnostic more_errors(Span place, std::size_t count) {
  return unreadable(place,
                    {fmt::format("ja {} samanlaista lisää tässä tiedostossa", count),
                     fmt::format("and {} more like these in this file", count)},
                    {"korjaa ensin yllä olevat", "begin with those above"});
}

}  // namespace stratmap
