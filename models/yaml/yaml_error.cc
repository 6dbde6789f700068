#include "models/yaml/yaml_error.h"

#include <fmt/format.h>

#include <utility>

#include "base/nearest.h"
#include "models/yaml/tree_builder.h"

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
                        {"Kirjoita kaksoispisteen eteen avain.", "Write a key before the colon."});
}

Diagnostic collection_as_key(Span key) {
  return not_for_models(key, {"avaimen paikalla on luettelo", "a list or map stands for a key"},
                        {"Avain on yksi sana tai lainausmerkeissä oleva teksti.",
                         "A key is one word, or text in quotes."});
}

Diagnostic alias_as_key(Span alias) {
  return not_for_models(alias, {"viittaus avaimena", "an alias stands for a key"},
                        {"Kirjoita avain sellaisenaan.", "Write the key itself."});
}

Diagnostic alias_to_itself(Span alias) {
  return not_for_models(
      alias, {"viittaus osoittaa siihen, minkä sisällä se on", "the alias refers to what it is in"},
      {"Kirjoita sisältö auki.", "Write the content out."});
}

Diagnostic unknown_anchor(Span alias, std::string_view name,
                          std::span<const std::string_view> known) {
  Diagnostic error = unreadable(
      alias,
      {fmt::format("ankkuria ”{}” ei ole", name), fmt::format("no anchor is called \"{}\"", name)},
      {fmt::format("Teksti, joka alkaa tähdellä, kirjoitetaan lainausmerkkeihin: \"*{}\".", name),
       fmt::format("Text that begins with an asterisk goes in quotes: \"*{}\".", name)});
  error.nearest = nearest_words(name, known);
  return error;
}

Diagnostic too_many_aliases(Span alias, std::size_t most) {
  return not_for_models(alias,
                        {fmt::format("viittaukset kasvattavat mallin yli {} solmuun", most),
                         fmt::format("aliases grow the model beyond {} nodes", most)},
                        {"Kirjoita sisältö auki tai poista viittauksia.",
                         "Write the content out, or use fewer aliases."});
}

Diagnostic too_deep(Span opening) {
  return not_for_models(
      opening,
      {fmt::format("sisäkkäisiä tasoja on yli {}", kDeepestNesting),
       fmt::format("nesting deeper than {}", kDeepestNesting)},
      {"Malli tarvitsee vain muutaman tason.", "A model needs only a few levels."});
}

Diagnostic repeated_key(std::string_view key, Span again, Span first) {
  Diagnostic error{.code = "SM003",
                   .message = {fmt::format("avain ”{}” on kahdesti", key),
                               fmt::format("the key \"{}\" stands twice", key)},
                   .span = again,
                   .cure = Message{"Yhdistä ne tai poista toinen.", "Merge them, or remove one."}};
  error.related.push_back({first, {"ensimmäinen on tässä", "the first is here"}});
  return error;
}

Diagnostic unclosed_quote(Span quote) {
  return unreadable(quote, {"lainausmerkkiä ei suljeta", "the quote is never closed"},
                    {"Lisää sulkeva lainausmerkki.", "Add the closing quote."});
}

Diagnostic second_document(Span start) {
  return not_for_models(start,
                        {"tiedostossa on toinen dokumentti", "a second document in the file"},
                        {"Tee siitä oma tiedosto ja lisää se kohtaan include.",
                         "Make it a file of its own and name it in include."});
}

Diagnostic strange_tag(Span tag, std::string_view word) {
  return not_for_models(tag,
                        {fmt::format("tunnistetta ”{}” ei käytetä", word),
                         fmt::format("the tag \"{}\" is not used", word)},
                        {"Poista se; huutomerkillä alkava teksti kirjoitetaan lainausmerkkeihin.",
                         "Remove it; text that begins with an exclamation mark goes in quotes."});
}

Diagnostic wrong_tag(Span value, std::string_view tag) {
  return not_for_models(
      value,
      {fmt::format("arvo ei vastaa tunnistetta ”{}”", tag),
       fmt::format("the value is not what the tag \"{}\" says", tag)},
      {"Poista tunniste tai korjaa arvo.", "Remove the tag, or correct the value."});
}

Diagnostic not_yaml(Span place) {
  return unreadable(place, {"tätä ei voi lukea YAMLina", "this can't be read as YAML"},
                    {"Tarkista sisennys, kaksoispisteet ja lainausmerkit.",
                     "Check indentation, colons and quotes."});
}

}  // namespace stratmap
