#include "models/yaml/line_error.h"

#include <fmt/format.h>

#include <utility>

#include "models/yaml/lookalike.h"

namespace stratmap {
namespace {

Diagnostic unreadable(Span span, Message message, Message cure) {
  return {.code = "SM007", .message = std::move(message), .span = span, .cure = std::move(cure)};
}

// "4 välilyönnillä kuten ”name”", "with 4 spaces, like "name"".
Message begun_like(const Neighbour& neighbour) {
  const std::string text = cut_short(neighbour.text);
  if (neighbour.spaces == 0)
    return {fmt::format("ilman välilyöntejä kuten ”{}”", text),
            fmt::format("without spaces, like \"{}\"", text)};
  const char* const plural = neighbour.spaces == 1 ? "" : "s";
  return {fmt::format("{} välilyönnillä kuten ”{}”", neighbour.spaces, text),
          fmt::format("with {} space{}, like \"{}\"", neighbour.spaces, plural, text)};
}

void show(const Neighbour& neighbour, Diagnostic& error) {
  error.related.push_back({neighbour.span, {"tämän tasolle", "in line with this"}});
}

}  // namespace

Diagnostic tab_as_indentation(Span tab) {
  return unreadable(tab, {"sarkain sisennyksessä", "a tab in the indentation"},
                    {"korvaa sarkain välilyönneillä, kaksi joka tasolle",
                     "replace the tab by spaces, two for each level"});
}

Diagnostic strange_space(Span space) {
  return unreadable(
      space,
      {"tämä välilyönti ei ole tavallinen", "this is no ordinary space, though it looks like one"},
      {"poista se ja kirjoita tilalle tavallinen välilyönti; sitova välilyönti tulee usein "
       "Wordista tai verkkosivulta",
       "delete it and type a usual space; no-break spaces come from Word or a web page"});
}

Diagnostic bad_indentation(Span place, std::span<const Neighbour> neighbours) {
  Message cure = {"aloita rivi yhtä syvältä kuin muut saman tason rivit",
                  "begin the line as deep as the others of its level"};
  if (!neighbours.empty()) {
    const Message first = begun_like(neighbours[0]);
    cure = {"aloita rivi " + first.fi, "begin the line " + first.en};
  }
  if (neighbours.size() > 1) {
    const Message second = begun_like(neighbours[1]);
    cure.fi += ", tai " + second.fi;
    cure.en += "; or " + second.en;
  }
  Diagnostic error = unreadable(
      place,
      {"sisennys ei sovi mihinkään yllä olevaan", "the indentation matches nothing above it"},
      std::move(cure));
  for (const Neighbour& neighbour : neighbours) show(neighbour, error);
  return error;
}

Diagnostic key_too_deep(Span colon, std::string_view key, const Neighbour& above) {
  const std::string word = cut_short(key);
  const std::string upper = cut_short(above.text);
  const Message like = begun_like(above);
  Diagnostic error = unreadable(
      colon,
      {fmt::format("”{}” on syvemmällä kuin ”{}”, jolla on jo arvo", word, upper),
       fmt::format("\"{}\" lies deeper than \"{}\", which has a value already", word, upper)},
      {fmt::format("aloita rivi {}; jos se jatkaa tekstiä, kirjoita koko teksti lainausmerkkeihin",
                   like.fi),
       fmt::format("begin the line {}; where it goes on with a text, put the whole text in quotes",
                   like.en)});
  show(above, error);
  return error;
}

Diagnostic missing_colon(Span word, std::string_view text) {
  Diagnostic error =
      unreadable(word, {"avaimen perästä puuttuu ”:”", "a key without \":\""},
                 {"kirjoita avain: arvo; jos rivi jatkaa edellistä tekstiä, sisennä se",
                  "write key: value; where it goes on with the text above, indent it"});
  if (bullet_of(text) > 0)
    error.cure = Message{"luettelon rivi alkaa yhdysmerkillä ja välilyönnillä: - arvo",
                         "a line of a list begins with a hyphen and a space: - value"};
  return error;
}

Diagnostic missing_dash(Span place) {
  return unreadable(place,
                    {"luettelon rivin alusta puuttuu ”- ”", "a line of a list without \"- \""},
                    {"aloita rivi viivalla, tai sisennä se edellisen alle",
                     "begin the line with a dash, or indent it under the one above"});
}

Diagnostic stray_dash(Span dash) {
  return unreadable(dash, {"viiva avainten joukossa", "a dash among keys"},
                    {"luettelo alkaa oman avaimensa alta; jos viiva kuuluu tekstiin, käytä "
                     "lainausmerkkejä",
                     "a list begins under a key of its own; where the dash is text, use quotes"});
}

Diagnostic list_on_line(Span dash) {
  return unreadable(dash,
                    {"luettelo alkaa avaimen riviltä", "a list begins in the line of its key"},
                    {"aloita se seuraavalta riviltä, tai kirjoita [a, b]",
                     "begin it in the next line, or write [a, b]"});
}

Diagnostic colon_in_text(Span colon, std::string_view text) {
  const std::string quoted = in_quotes(text);
  return unreadable(colon, {"arvossa on kaksoispiste ja väli", "the value contains \": \""},
                    {fmt::format("kirjoita arvo lainausmerkkeihin: {}", quoted),
                     fmt::format("put the value in quotes: {}", quoted)});
}

Diagnostic colon_in_brackets(Span colon, std::string_view text, std::string_view word) {
  Diagnostic error = colon_in_text(colon, text);
  if (word.empty()) return error;
  const std::string key = cut_short(word);
  error.cure = Message{
      fmt::format("jos ”{}” on avain, lisää pilkku sen eteen; muuten kirjoita arvo "
                  "lainausmerkkeihin",
                  key),
      fmt::format("where \"{}\" is a key, put a comma before it; else put the value in quotes",
                  key)};
  return error;
}

Diagnostic stray_colon(Span colon) {
  return unreadable(colon, {"kaksi kaksoispistettä peräkkäin", "two colons after one another"},
                    {"poista toinen, tai kirjoita teksti lainausmerkkeihin",
                     "remove one of them, or put the text in quotes"});
}

Diagnostic space_after_colon(Span colon) {
  return unreadable(colon, {"kaksoispisteen jälkeen puuttuu väli", "no space after the colon"},
                    {"lisää väli", "add a space"});
}

Diagnostic space_before_comment(Span comment) {
  return unreadable(comment, {"kommentin edestä puuttuu väli", "no space before the comment"},
                    {"lisää väli merkin ”#” eteen, tai kirjoita teksti lainausmerkkeihin",
                     "add a space before \"#\", or put the text in quotes"});
}

Diagnostic wide_blank_line(Span place) {
  return unreadable(place,
                    {"tyhjä rivi on sisennetty syvemmälle kuin tämä tekstin ensimmäinen rivi",
                     "a blank line is indented deeper than this first line of the text"},
                    {"poista välilyönnit tyhjältä riviltä", "remove the spaces of the blank line"});
}

}  // namespace stratmap
