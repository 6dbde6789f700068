#include "models/yaml/syntax_error.h"

#include <fmt/format.h>

#include <utility>

namespace stratmap {
namespace {

Diagnostic unreadable(Span span, Message message, Message cure) {
  return {.code = "SM007", .message = std::move(message), .span = span, .cure = std::move(cure)};
}

void add_place(Diagnostic& error, std::optional<Span> place, Message text) {
  if (place) error.related.push_back({*place, std::move(text)});
}

}  // namespace

Diagnostic unclosed_quote(Span quote, std::optional<Span> next) {
  Diagnostic error = unreadable(
      quote, {"lainausmerkkiä ei suljeta", "the quote is never closed"},
      {"lisää sulkeva lainausmerkki; jos teksti jatkuu seuraavalla rivillä, sisennä se",
       "add the closing quote; where the text goes on in the next line, indent that line"});
  add_place(error, next, {"teksti jatkuisi tähän", "the text would run on here"});
  return error;
}

Diagnostic text_after(Span place, char opening) {
  if (opening == '|' || opening == '>')
    return unreadable(place,
                      {fmt::format("merkin ”{}” jälkeen on tekstiä samalla rivillä", opening),
                       fmt::format("text follows \"{}\" in the same line", opening)},
                      {"aloita teksti seuraavalta riviltä sisennettynä",
                       "begin the text in the next line, indented"});
  if (opening == '"' || opening == '\'')
    return unreadable(
        place, {"lainauksen jälkeen on tekstiä", "text follows the closing quote"},
        {"jos lainausmerkki kuuluu tekstiin, kahdenna se ('it''s') tai käytä toista lainausmerkkiä",
         "where the quote is part of the text, double it ('it''s') or use the other kind of "
         "quote"});
  if (opening == '*')
    return unreadable(place, {"viittauksen jälkeen on tekstiä", "text follows the alias"},
                      {"tähdellä alkava teksti kirjoitetaan lainausmerkkeihin",
                       "text that begins with an asterisk goes in quotes"});
  return unreadable(place, {"sulkujen jälkeen on tekstiä", "text follows the closing bracket"},
                    {"suluilla alkava teksti kirjoitetaan lainausmerkkeihin",
                     "text that begins with a bracket goes in quotes"});
}

Diagnostic unknown_escape(Span escape, std::string_view character) {
  return unreadable(
      escape,
      {fmt::format("merkintää ”\\{}” ei ole", character),
       fmt::format("there is no escape \"\\{}\"", character)},
      {"kirjoita teksti yksinkertaisiin lainausmerkkeihin ('C:\\Tiedot') – niissä "
       "kenoviiva on vain kenoviiva",
       "put the text in single quotes ('C:\\Data'): there a backslash is a backslash"});
}

Diagnostic bad_hex(Span escape, std::string_view start, std::uint32_t digits) {
  return unreadable(escape,
                    {fmt::format("merkintä ”{}” vaatii {} heksanumeroa", start, digits),
                     fmt::format("\"{}\" needs {} hexadecimal digits", start, digits)},
                    {"kirjoita teksti yksinkertaisiin lainausmerkkeihin ('C:\\Users') – niissä "
                     "kenoviiva on vain kenoviiva",
                     "put the text in single quotes ('C:\\Users'): there a backslash is a "
                     "backslash"});
}

Diagnostic surrogate_by_escape(Span escape) {
  return unreadable(escape,
                    {"puolikas merkki: YAML ei tunne sijaismerkkipareja",
                     "half a character: YAML has no surrogate pairs"},
                    {"kirjoita merkki sellaisenaan, tai kahdeksalla heksanumerolla: \\U0001F600",
                     "write the character itself, or with eight digits: \\U0001F600"});
}

Diagnostic reserved_first(Span place, char character) {
  return unreadable(place,
                    {fmt::format("teksti ei voi alkaa merkillä ”{}”", character),
                     fmt::format("text can't begin with \"{}\"", character)},
                    {"kirjoita teksti lainausmerkkeihin", "put the text in quotes"});
}

Diagnostic unclosed_bracket(Span opening, std::optional<Span> next) {
  Diagnostic error = unreadable(
      opening, {"sulkua ei suljeta", "the bracket is never closed"},
      {"lisää sulkeva sulku; jos sisältö jatkuu seuraavalla rivillä, sisennä se",
       "add the closing bracket; where its content goes on in the next line, indent it"});
  add_place(error, next, {"sisältö jatkuisi tähän", "its content would run on here"});
  return error;
}

Diagnostic mismatched_bracket(Span closing, Span opening) {
  Diagnostic error =
      unreadable(closing, {"sulku ei ole avaavan parina", "the bracket does not match its opening"},
                 {"”[” päättyy merkkiin ”]” ja ”{” merkkiin ”}”",
                  "\"[\" ends with \"]\", and \"{\" with \"}\""});
  add_place(error, opening, {"avattiin tässä", "opened here"});
  return error;
}

Diagnostic stray_bracket(Span closing) {
  return unreadable(
      closing, {"sulkua ei ole avattu", "this bracket was never opened"},
      {"poista se, tai kirjoita teksti lainausmerkkeihin", "remove it, or put the text in quotes"});
}

Diagnostic stray_comma(Span comma) {
  return unreadable(
      comma, {"pilkku ilman arvoa", "a comma without a value"},
      {"poista se, tai kirjoita teksti lainausmerkkeihin", "remove it, or put the text in quotes"});
}

Diagnostic empty_item(Span comma) {
  return unreadable(comma, {"pilkun edestä puuttuu arvo", "nothing stands before the comma"},
                    {"poista pilkku tai lisää arvo", "remove the comma, or add the value"});
}

Diagnostic missing_comma(Span place) {
  return unreadable(place, {"pilkku puuttuu", "a comma is missing before this"},
                    {"erota arvot pilkulla; teksti, jossa on sulkuja, tulee lainausmerkkeihin",
                     "separate the values by a comma; text with brackets in it goes in quotes"});
}

Diagnostic dash_in_brackets(Span dash) {
  return unreadable(
      dash,
      {"sulkujen sisällä luettelossa ei ole viivoja", "between brackets a list has no dashes"},
      {"erota arvot pilkulla: [a, b]", "separate the values by commas: [a, b]"});
}

Diagnostic tab_as_indentation(Span tab) {
  return unreadable(tab, {"sarkain sisennyksessä", "a tab in the indentation"},
                    {"sisennä välilyönneillä", "indent with spaces"});
}

Diagnostic bad_indentation(Span place) {
  return unreadable(
      place,
      {"sisennys ei sovi mihinkään yllä olevaan", "the indentation matches nothing above it"},
      {"siirrä rivi samaan sarakkeeseen kuin muut saman tason rivit",
       "move the line to the column of the others of its level"});
}

Diagnostic missing_colon(Span word) {
  return unreadable(word, {"avaimen perästä puuttuu ”:”", "a key without \":\""},
                    {"kirjoita avain: arvo; jos rivi jatkaa edellistä, sisennä se",
                     "write key: value; where it goes on from the line above, indent it"});
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

Diagnostic colon_in_text(Span colon) {
  return unreadable(
      colon, {"arvossa on kaksoispiste ja väli", "the value contains \": \""},
      {"kirjoita arvo lainausmerkkeihin; jos tämä on oma avaimensa, tarkista sisennys",
       "put the value in quotes; where this is a key of its own, check its "
       "indentation"});
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

Diagnostic not_yaml(Span place) {
  return unreadable(place, {"tätä ei voi lukea YAMLina", "this can't be read as YAML"},
                    {"tarkista sisennys, kaksoispisteet ja lainausmerkit",
                     "check indentation, colons and quotes"});
}

}  // namespace stratmap
