#include "models/yaml/yaml_error.h"

#include <fmt/format.h>

#include <utility>

#include "base/nearest.h"
#include "models/yaml/limits.h"
#include "models/yaml/lookalike.h"

namespace stratmap {
namespace {

Diagnostic unreadable(Span span, Message message, Message cure) {
  return {.code = "SM007", .message = std::move(message), .span = span, .cure = std::move(cure)};
}

Diagnostic not_for_models(Span span, Message message, Message cure) {
  return {.code = "SM004", .message = std::move(message), .span = span, .cure = std::move(cure)};
}

}  // namespace

Diagnostic null_as_key(Span key) {
  return not_for_models(key, {"avain puuttuu", "the key is missing"},
                        {"kirjoita kaksoispisteen eteen avain", "write a key before the colon"});
}

Diagnostic collection_as_key(Span key) {
  return not_for_models(
      key, {"avaimen paikalla on luettelo tai avaimia", "a list or map stands for a key"},
      {"avain on tekstiä: sana tai teksti lainausmerkeissä",
       "a key is text: a word, or text in quotes"});
}

Diagnostic complex_key(Span key) {
  return not_for_models(
      key,
      {"kysymysmerkillä alkavaa avainta ei käytetä", "keys that begin with \"? \" are not used"},
      {"kirjoita avain: arvo; jos kysymysmerkki on tekstiä, käytä lainausmerkkejä",
       "write key: value; where the question mark is text, use quotes"});
}

Diagnostic key_over_lines(Span key) {
  return not_for_models(key, {"avain jatkuu seuraavalle riville", "a key over more than one line"},
                        {"kirjoita avain ja kaksoispiste samalle riville; puuttuuko pilkku?",
                         "write the key and its colon in one line; is a comma missing?"});
}

Diagnostic long_key(Span key, std::uint32_t longest) {
  return not_for_models(key,
                        {fmt::format("avain on yli {} tavua pitkä", longest),
                         fmt::format("a key of more than {} bytes", longest)},
                        {"lyhennä se; jos se on tekstiä, käytä lainausmerkkejä",
                         "shorten it; where it is text, use quotes"});
}

Diagnostic merge_key(Span key) {
  return not_for_models(
      key, {"avainta ”<<” ei käytetä", "the merge key \"<<\" is not used"},
      {"kirjoita yhteiset rivit kumpaankin kohtaan", "write the shared lines in both places"});
}

Diagnostic repeated_key(std::string_view key, Span again, Span first, std::string_view empty) {
  Diagnostic error{.code = "SM003",
                   .message = {fmt::format("avain ”{}” esiintyy kahdesti", key),
                               fmt::format("the key \"{}\" stands twice", key)},
                   .span = again,
                   .cure = Message{"yhdistä ne tai poista toinen", "merge them, or remove one"}};
  if (!empty.empty()) {
    const std::string above = cut_short(empty);
    error.cure = Message{
        fmt::format("jos se kuuluu kohdan ”{}” alle, sisennä rivi; muuten poista toinen", above),
        fmt::format("where it belongs under \"{}\", indent the line; else remove one", above)};
  }
  error.related.push_back({first, {"ensimmäinen on tässä", "the first is here"}});
  return error;
}

Diagnostic nameless(Span place) {
  return unreadable(place, {"ankkurin nimi puuttuu", "the anchor has no name"},
                    {"jos merkki kuuluu tekstiin, käytä lainausmerkkejä",
                     "where the character is text, use quotes"});
}

Diagnostic bad_name(Span place) {
  return unreadable(place,
                    {"tämä merkki ei kelpaa ankkurin tai tunnisteen nimeen",
                     "this character is no part of an anchor or tag"},
                    {"lisää väli; jos merkki kuuluu tekstiin, käytä lainausmerkkejä",
                     "add a space; where the character is text, use quotes"});
}

Diagnostic control_by_escape(Span escape) {
  return not_for_models(
      escape, {"ohjausmerkki tekstissä", "a control character in a text"},
      {"poista se; jos kenoviiva kuuluu tekstiin, käytä yksinkertaisia lainausmerkkejä",
       "remove it; where the backslash is part of the text, use single quotes"});
}

Diagnostic split_text_with_name(Span text) {
  return not_for_models(text,
                        {"ankkuroitu teksti jatkuu seuraavalle riville",
                         "a text with an anchor or tag goes on in the next line"},
                        {"kirjoita teksti yhdelle riville tai lainausmerkkeihin",
                         "write the text in one line, or in quotes"});
}

Diagnostic alias_as_key(Span alias) {
  return not_for_models(alias, {"avaimena on viittaus", "an alias stands for a key"},
                        {"kirjoita avain sellaisenaan", "write the key itself"});
}

Diagnostic alias_to_itself(Span alias) {
  return not_for_models(
      alias, {"viittaus osoittaa siihen, minkä sisällä se on", "the alias refers to what it is in"},
      {"kirjoita sisältö auki", "write the content out"});
}

Diagnostic unknown_anchor(Span alias, std::string_view name,
                          std::span<const std::string_view> known) {
  Diagnostic error = unreadable(
      alias,
      {fmt::format("ankkuria ”{}” ei ole", name), fmt::format("there is no anchor \"{}\"", name)},
      {"tähdellä alkava teksti kirjoitetaan lainausmerkkeihin",
       "text that begins with an asterisk goes in quotes"});
  error.nearest = nearest_words(name, known);
  return error;
}

Diagnostic too_many_aliases(Span alias, std::size_t most) {
  return not_for_models(
      alias,
      {fmt::format("viittaukset paisuttavat mallin yli {} solmun kokoiseksi", most),
       fmt::format("aliases grow the model beyond {} nodes", most)},
      {"kirjoita sisältö auki tai vähennä viittauksia",
       "write the content out, or use fewer aliases"});
}

Diagnostic strange_tag(Span tag, std::string_view word) {
  return not_for_models(tag,
                        {fmt::format("tunnistetta ”{}” ei käytetä", word),
                         fmt::format("the tag \"{}\" is not used", word)},
                        {"poista se; huutomerkillä alkava teksti kirjoitetaan lainausmerkkeihin",
                         "remove it; text that begins with an exclamation mark goes in quotes"});
}

Diagnostic wrong_tag(Span value, std::string_view tag) {
  return not_for_models(
      value,
      {fmt::format("arvo ei ole sitä, mitä tunniste ”{}” sanoo", tag),
       fmt::format("the value is not what the tag \"{}\" says", tag)},
      {"poista tunniste tai korjaa arvo", "remove the tag, or correct the value"});
}

Diagnostic too_deep(Span opening) {
  return not_for_models(opening,
                        {fmt::format("sisäkkäisiä tasoja on yli {}", kDeepestNesting),
                         fmt::format("nesting deeper than {}", kDeepestNesting)},
                        {"malli tarvitsee vain muutaman tason", "a model needs only a few levels"});
}

Diagnostic second_document(Span start) {
  return not_for_models(start,
                        {"tiedostossa on toinen dokumentti", "a second document in the file"},
                        {"tee siitä oma tiedosto ja mainitse se kohdassa include",
                         "make it a file of its own, and name it under include"});
}

Diagnostic strange_directive(Span directive) {
  return not_for_models(directive, {"tätä direktiiviä ei käytetä", "this directive is not used"},
                        {"poista rivi; %YAML 1.2 kelpaa", "remove the line; %YAML 1.2 will do"});
}

Diagnostic lone_directive(Span directive) {
  return unreadable(
      directive, {"direktiivin jälkeen puuttuu ”---”", "no \"---\" after the directive"},
      {"poista rivi, tai lisää sen alle ---", "remove the line, or add --- under it"});
}

}  // namespace stratmap
