#include "models/reader/complaints.h"

#include <fmt/format.h>

#include <cmath>

#include "base/number.h"
#include "models/schema/describe.h"

namespace stratmap {
namespace {

Diagnostic complaint(std::string_view code, Span span, Message message) {
  return {.code = std::string(code), .message = std::move(message), .span = span};
}

Diagnostic complaint(std::string_view code, Span span, Message message, Message cure) {
  return {.code = std::string(code),
          .message = std::move(message),
          .span = span,
          .cure = std::move(cure)};
}

// A text of the model as messages quote it: short, and on one line.
std::string quoted(std::string_view text) {
  constexpr std::size_t kMostBytes = 60;
  const std::size_t line_end = text.find('\n');
  std::size_t end = std::min(text.size(), std::min(line_end, kMostBytes));
  while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
    --end;
  return std::string(text.substr(0, end)) + (end < text.size() ? "…" : "");
}

Bilingual kind_of(const Node& node) {
  switch (node.kind()) {
    case NodeKind::null:
      return {"tyhjä", "nothing"};
    case NodeKind::scalar:
      return {"yksittäinen arvo", "a single value"};
    case NodeKind::sequence:
      return {"luettelo", "a list"};
    case NodeKind::map:
      return {"avaimia ja arvoja", "keys and values"};
  }
  return {};
}

}  // namespace

Diagnostic unknown_key(const Node& key, const Shape& shape) {
  const std::string word = quoted(key.text());
  return complaint("SM001", key.span(),
                   {fmt::format("”{}” ei ole {} avain", word, shape.of_it.fi),
                    fmt::format("\"{}\" is not a key {}", word, shape.of_it.en)});
}

Diagnostic unknown_stage(const Node& key, std::string_view form) {
  const std::string word = quoted(key.text());
  return complaint("SM001", key.span(),
                   {fmt::format("mallissa {} ei ole vaihetta ”{}”", form, word),
                    fmt::format("the template {} has no stage \"{}\"", form, word)});
}

Diagnostic unknown_layer(const Node& key) {
  const std::string word = quoted(key.text());
  return complaint(
      "SM001", key.span(),
      {fmt::format("”{}” ei ole toimintatavan kerros eikä jakso", word),
       fmt::format("\"{}\" is neither a layer of the mode nor a period", word)},
      {fmt::format("Kerrokset ovat {}; jakso on muotoa 2028.", listed(kModeLayers)),
       fmt::format("The layers are {}; a period is written as 2028.", listed(kModeLayers))});
}

Diagnostic unknown_reference(const Node& id, Section section, Words ids) {
  const std::string word = quoted(id.text());
  const SectionWords& words = words_of(section);
  Diagnostic error = complaint("SM002", id.span(),
                               {fmt::format("{} ”{}”", words.none_has.fi, word),
                                fmt::format("{} \"{}\"", words.none_has.en, word)});
  if (ids.empty())
    error.cure = Message{fmt::format("Mallissa ei ole vielä mitään kohdassa {}.", words.key),
                         fmt::format("The model has nothing under {} yet.", words.key)};
  return error;
}

Diagnostic nobody_knows(const Node& id, Section section) {
  const SectionWords& words = words_of(section);
  return complaint(
      "SM002", id.span(),
      {fmt::format("tässä ei voi olla unknown: tähän kuuluu {}", words.id_of.fi),
       fmt::format("unknown can't stand here: this is {}", words.id_of.en)},
      {"Jätä avain pois, jos asiaa ei tiedetä.", "Leave the key out where nobody knows."});
}

Diagnostic repeated_id(const Node& id, Section section, Span first) {
  const std::string word = quoted(id.text());
  const std::string_view key = words_of(section).key;
  Diagnostic error = complaint("SM003", id.span(),
                               {fmt::format("tunnus ”{}” on jo kohdassa {}", word, key),
                                fmt::format("the id \"{}\" is already in {}", word, key)},
                               {"Yhdistä ne tai anna toiselle oma tunnus.",
                                "Merge them, or give one of them an id of its own."});
  error.related.push_back({first, {"ensimmäinen on tässä", "the first is here"}});
  return error;
}

Diagnostic repeated_section(const Node& key, Span first) {
  const std::string word = quoted(key.text());
  Diagnostic error =
      complaint("SM003", key.span(),
                {fmt::format("”{}” on jo toisessa tiedostossa", word),
                 fmt::format("\"{}\" already stands in another file", word)},
                {"Yhdistä ne yhteen tiedostoon.", "Bring them together in one file."});
  error.related.push_back({first, {"ensimmäinen on tässä", "the first is here"}});
  return error;
}

Diagnostic wrong_kind(const Node& node, const Value& expected) {
  const Message form = described(expected);
  const Bilingual kind = kind_of(node);
  return complaint("SM004", node.span(),
                   {fmt::format("tähän kuuluu {}, ei {}", form.fi, kind.fi),
                    fmt::format("{} belongs here, not {}", form.en, kind.en)});
}

Diagnostic missing_value(Span at, std::string_view key, const Value& expected) {
  const Message form = described(expected);
  const std::string word = quoted(key);
  return complaint(
      "SM004", at,
      {fmt::format("avaimella ”{}” ei ole arvoa", word), fmt::format("\"{}\" has no value", word)},
      {fmt::format("Tähän kuuluu {}. Jos sitä ei ole, jätä avain pois.", form.fi),
       fmt::format("Write {}, or leave the key out.", form.en)});
}

Diagnostic missing_key(Span at, std::string_view key, const Shape& shape) {
  return complaint("SM004", at,
                   {fmt::format("{} ”{}” puuttuu", shape.of_it.fi, key),
                    fmt::format("\"{}\" {} is missing", key, shape.of_it.en)});
}

Diagnostic missing_organization(Span at) {
  return complaint("SM004", at, {"organisaation nimi puuttuu", "the organization has no name"},
                   {"Lisää organization: {name: …}.", "Add organization: {name: …}."});
}

Diagnostic bad_id(const Node& id) {
  return complaint("SM004", id.span(),
                   {fmt::format("”{}” ei kelpaa tunnukseksi", quoted(id.text())),
                    fmt::format("\"{}\" can't be an id", quoted(id.text()))},
                   {"Tunnuksessa on 1–64 kirjainta, numeroa tai merkkiä - _ . ilman välejä.",
                    "An id is 1–64 letters, digits or - _ . without spaces."});
}

Diagnostic reserved_id(const Node& id) {
  return complaint("SM004", id.span(),
                   {"unknown tarkoittaa, ettei kukaan tiedä: se ei kelpaa tunnukseksi",
                    "unknown means that nobody knows: it can't be an id"});
}

Diagnostic not_one_of(const Node& word, Words words) {
  const std::string text = quoted(word.text());
  return complaint("SM004", word.span(),
                   {fmt::format("”{}” ei ole mikään näistä: {}", text, listed(words)),
                    fmt::format("\"{}\" is none of these: {}", text, listed(words))});
}

Diagnostic not_a_rule(const Node& code) {
  const std::string text = quoted(code.text());
  return complaint(
      "SM004", code.span(),
      {fmt::format("sääntöä ”{}” ei ole", text), fmt::format("there is no rule \"{}\"", text)});
}

Diagnostic not_a_threshold(const Node& name) {
  const std::string text = quoted(name.text());
  return complaint("SM004", name.span(),
                   {fmt::format("raja-arvoa ”{}” ei ole", text),
                    fmt::format("there is no threshold \"{}\"", text)});
}

Diagnostic out_of_range(const Node& number, const Value& expected) {
  const Message form = described(expected);
  const std::string text = quoted(number.text());
  return complaint("SM004", number.span(),
                   {fmt::format("{} on rajojen ulkopuolella: tähän kuuluu {}", text, form.fi),
                    fmt::format("{} is out of range: {} belongs here", text, form.en)});
}

Diagnostic not_a_boolean(const Node& node) {
  const std::string text = quoted(node.text());
  return complaint(
      "SM004", node.span(),
      {fmt::format("”{}” ei ole true eikä false", text),
       fmt::format("\"{}\" is neither true nor false", text)},
      {"Kirjoita true tai false ilman lainausmerkkejä.", "Write true or false, without quotes."});
}

Diagnostic not_a_period(const Node& node) {
  const std::string text = quoted(node.text());
  return complaint(
      "SM004", node.span(),
      {fmt::format("”{}” ei ole jakso", text), fmt::format("\"{}\" is not a period", text)},
      {"Jakso on 2026, 2026-H1, 2026-Q3, 2026-07, 2026-W31 tai 2026-07-15.",
       "A period is 2026, 2026-H1, 2026-Q3, 2026-07, 2026-W31 or 2026-07-15."});
}

Diagnostic not_a_duration(const Node& node) {
  const std::string text = quoted(node.text());
  return complaint(
      "SM004", node.span(),
      {fmt::format("”{}” ei ole kesto", text), fmt::format("\"{}\" is not a duration", text)},
      {"Kesto on luku ja yksikkö: 5d, 2w, 3mo, 1q tai 1y, enintään 100 vuotta.",
       "A duration is a count and a unit: 5d, 2w, 3mo, 1q or 1y, at most 100 years."});
}

Diagnostic not_an_address(const Node& node) {
  return complaint(
      "SM004", node.span(),
      {fmt::format("”{}” ei ole http- tai https-osoite", quoted(node.text())),
       fmt::format("\"{}\" is not an address with http or https", quoted(node.text()))},
      {"Osoite alkaa http:// tai https://, eikä siinä ole välejä.",
       "An address begins with http:// or https:// and has no spaces."});
}

Diagnostic not_a_language(const Node& node) {
  const std::string text = quoted(node.text());
  return complaint("SM004", node.span(),
                   {fmt::format("”{}” ei ole kielen tunnus", text),
                    fmt::format("\"{}\" is not the code of a language", text)},
                   {"Kirjoita esimerkiksi fi, en tai sv.", "Write fi, en or sv, for instance."});
}

Diagnostic no_points(const Node& mix) {
  return complaint(
      "SM004", mix.span(),
      {"toimintatavan pisteiden summa on nolla", "the points of the mode sum to nothing"},
      {"Anna ainakin yhdelle toimintatavalle pisteitä.", "Give at least one mode some points."});
}

Diagnostic not_a_model(Span at) {
  return complaint("SM004", at, {"tämä ei ole malli", "this is not a model"},
                   {"Mallin ylimmällä tasolla on avaimia, kuten organization ja objectives.",
                    "A model has keys at its top level, as organization and objectives."});
}

Diagnostic other_version(const Node& version) {
  return complaint("SM004", version.span(),
                   {fmt::format("kielen versiota {} ei tunneta", quoted(version.text())),
                    fmt::format("version {} of the language is not known", quoted(version.text()))},
                   {"Kirjoita stratmap: 1.", "Write stratmap: 1."});
}

Diagnostic missing_version(Span at) {
  return complaint("SM004", at, {"kielen versio puuttuu", "the version of the language is missing"},
                   {"Kirjoita mallin ensimmäiselle riville stratmap: 1.",
                    "Write stratmap: 1 on the first line of the model."});
}

Diagnostic table_of_no_kind(Span at) {
  return complaint("SM004", at, {"taulukon tiedosto puuttuu", "the table names no file"},
                   {"Lisää csv, xlsx tai sqlite.", "Add csv, xlsx or sqlite."});
}

Diagnostic table_of_two_kinds(const Node& key, std::string_view first) {
  return complaint(
      "SM004", key.span(),
      {fmt::format("taulukolla on jo {}", first), fmt::format("the table already has {}", first)},
      {"Tee kummastakin oma kohtansa.", "Make each an item of its own."});
}

Diagnostic key_without_table(const Node& key, std::string_view table) {
  return complaint("SM004", key.span(),
                   {fmt::format("”{}” kuuluu vain taulukolle {}", key.text(), table),
                    fmt::format("\"{}\" goes only with {}", key.text(), table)});
}

Diagnostic parents_in_a_circle(Span parent, std::string_view path) {
  return complaint("SM005", parent,
                   {fmt::format("yläyksiköt johtavat takaisin alkuun: {}", path),
                    fmt::format("the parents lead back to where they began: {}", path)},
                   {"Poista yksi parent ketjusta.", "Remove one parent of the chain."});
}

}  // namespace stratmap
