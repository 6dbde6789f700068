#include "models/yaml/syntax_error.h"

#include <fmt/format.h>

#include <utility>

#include "models/yaml/lookalike.h"

namespace stratmap {
namespace {

Diagnostic unreadable(Span span, Message message, Message cure) {
  return {.code = "SM007", .message = std::move(message), .span = span, .cure = std::move(cure)};
}

void add_place(Diagnostic& error, std::optional<Span> place, Message text) {
  if (place) error.related.push_back({*place, std::move(text)});
}

}  // namespace

Diagnostic unclosed_quote(Span quote, std::string_view text, std::optional<Span> next) {
  Diagnostic error = unreadable(
      quote, {"lainausmerkki jää sulkematta", "the quote is never closed"},
      {"lisää sulkeva lainausmerkki; jos teksti jatkuu seuraavalla rivillä, sisennä se",
       "add the closing quote; where the text goes on in the next line, indent that line"});
  if (has_curly_quotes(text)) {
    const std::string straight = in_quotes(text.substr(1));
    error.cure = Message{fmt::format("kirjoita loppuunkin suora lainausmerkki: {}", straight),
                         fmt::format("end it with a straight quote, as it begins: {}", straight)};
  }
  add_place(error, next, {"teksti jatkuisi tähän", "the text would run on here"});
  return error;
}

Diagnostic text_after(Span place, char opening, std::string_view text) {
  if (opening == '|' || opening == '>')
    return unreadable(place,
                      {fmt::format("merkin ”{}” jälkeen on tekstiä samalla rivillä", opening),
                       fmt::format("text follows \"{}\" in the same line", opening)},
                      {"aloita teksti seuraavalta riviltä sisennettynä",
                       "begin the text in the next line, indented"});
  if (opening == '"' || opening == '\'') {
    const Message other = opening == '"' ? Message{"'\"A\" ja B'", "'\"A\" and B'"}
                                         : Message{"\"'A' ja B\"", "\"'A' and B\""};
    const Message quoted = text.empty() ? other : Message{in_quotes(text), in_quotes(text)};
    return unreadable(
        place, {"sulkevan lainausmerkin jälkeen on tekstiä", "text follows the closing quote"},
        {"jos lainausmerkit kuuluvat tekstiin, kirjoita sen ympärille toisenlaiset: " + quoted.fi,
         "where the quotes are part of the text, put the other kind around it: " + quoted.en});
  }
  if (opening == '*')
    return unreadable(place, {"viittauksen jälkeen on tekstiä", "text follows the alias"},
                      {"tähdellä alkava teksti kirjoitetaan lainausmerkkeihin",
                       "text that begins with an asterisk goes in quotes"});
  return unreadable(
      place, {"sulkevan sulun jälkeen on tekstiä", "text follows the closing bracket"},
      {"siirrä se sulkujen sisään tai omalle rivilleen; sulkumerkillä alkava teksti kirjoitetaan "
       "lainausmerkkeihin",
       "move it between the brackets or to a line of its own; text that begins with a bracket goes "
       "in quotes"});
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

Diagnostic unclosed_bracket(Span opening, char bracket, std::optional<Span> next) {
  const char closing = bracket == '{' ? '}' : ']';
  Diagnostic error = unreadable(
      opening, {"sulku jää sulkematta", "the bracket is never closed"},
      next ? Message{fmt::format("lisää ”{}” ennen seuraavaa riviä; jos sisältö jatkuu sillä, "
                                 "sisennä se",
                                 closing),
                     fmt::format("add \"{}\" before the next line; where the content goes on "
                                 "there, indent that line",
                                 closing)}
           : Message{fmt::format("lisää ”{}” siihen, mihin sisältö päättyy", closing),
                     fmt::format("add \"{}\" where its content ends", closing)});
  add_place(error, next, {"sisältö jatkuisi tähän", "its content would run on here"});
  return error;
}

Diagnostic mismatched_bracket(Span closing, Span opening, char bracket) {
  const char right = bracket == '{' ? '}' : ']';
  Diagnostic error = unreadable(
      closing, {"sulkeva sulku ei vastaa avaavaa", "the bracket does not match its opening"},
      {fmt::format("tässä pitäisi olla ”{}”; jos tämä on yksi sulku liikaa, poista se", right),
       fmt::format("\"{}\" would match; where this is one bracket too many, remove it", right)});
  add_place(error, opening, {"avattiin tässä", "opened here"});
  return error;
}

Diagnostic stray_bracket(Span closing) {
  return unreadable(
      closing, {"tätä sulkua ei ole avattu", "this bracket was never opened"},
      {"poista se, tai kirjoita teksti lainausmerkkeihin", "remove it, or put the text in quotes"});
}

Diagnostic bracket_too_many(Span closing) {
  return unreadable(closing, {"yksi sulkeva sulku liikaa", "one closing bracket too many"},
                    {"poista se", "remove it"});
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
  return unreadable(
      place, {"tämän edestä puuttuu pilkku", "a comma is missing before this"},
      {"erota arvot pilkulla; teksti, jossa on sulkuja tai lainausmerkkejä, kirjoitetaan kokonaan "
       "lainausmerkkeihin",
       "separate the values by a comma; text with brackets or quotes in it goes in quotes as a "
       "whole"});
}

Diagnostic dash_in_brackets(Span dash) {
  return unreadable(
      dash,
      {"sulkujen sisällä luettelossa ei ole viivoja", "between brackets a list has no dashes"},
      {"erota arvot pilkulla: [a, b]", "separate the values by commas: [a, b]"});
}

Diagnostic not_yaml(Span place) {
  return unreadable(place, {"tätä ei voi lukea YAMLina", "this can't be read as YAML"},
                    {"tarkista sisennys, kaksoispisteet ja lainausmerkit",
                     "check indentation, colons and quotes"});
}

}  // namespace stratmap
