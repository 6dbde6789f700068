#include "models/reader/complaints.h"

#include <fmt/format.h>

#include <array>
#include <cmath>

#include "base/number.h"
#include "models/reader/misplaced.h"
#include "models/reader/odd_keys.h"
#include "models/schema/describe.h"
#include "models/yaml/lookalike.h"

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

std::string quoted(std::string_view text) { return cut_short(text); }

// What stands there, as in "found …".
Message kind_of(const Node& node) {
  switch (node.kind()) {
    case NodeKind::null:
      return {"tyhjä", "nothing"};
    case NodeKind::scalar:
      return {fmt::format("”{}”", quoted(node.text())), fmt::format("\"{}\"", quoted(node.text()))};
    case NodeKind::sequence:
      return {"luettelo", "a list"};
    case NodeKind::map:
      return {"avaimia ja arvoja", "keys and values"};
  }
  return {};
}

// How what is expected may be written, where the words for it don't show that.
std::optional<Message> cure_of_kind(const Node& node, const Value& expected) {
  if (node.is_scalar() && expected.form == Form::map)
    if (auto cure = cure_of_look(node)) return cure;
  const std::string example = example_of(expected);
  if (example.empty()) return std::nullopt;
  return Message{fmt::format("kirjoita esimerkiksi {}", example),
                 fmt::format("write, for instance, {}", example)};
}

}  // namespace

Diagnostic unknown_key(const Node& key, const Shape& shape) {
  const std::string word = quoted(key.text());
  return complaint("SM001", key.span(),
                   {fmt::format("”{}” ei ole {} avain", word, shape.of_it.fi),
                    fmt::format("\"{}\" is not a key {}", word, shape.of_it.en)});
}

Message short_form_of_stop(const Node& stop) {
  const std::string id = quoted(stop.text());
  return {fmt::format("kirjoita etappi lyhyesti {}: Kysymys", id),
          fmt::format("write the stop in short, {}: Question", id)};
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
      {fmt::format("kerrokset ovat {}; jakso on muotoa 2028", listed(kModeLayers)),
       fmt::format("the layers are {}; a period is written as 2028", listed(kModeLayers))});
}

Diagnostic unknown_reference(const Node& id, Section section, Words ids) {
  const std::string word = quoted(id.text());
  const SectionWords& words = words_of(section);
  Diagnostic error = complaint("SM002", id.span(),
                               {fmt::format("{} ”{}” ei ole", words.none_has.fi, word),
                                fmt::format("{} \"{}\"", words.none_has.en, word)});
  if (ids.empty())
    error.cure = Message{fmt::format("mallin kohta {} on vielä tyhjä", words.key),
                         fmt::format("the model has nothing under {} yet", words.key)};
  return error;
}

Diagnostic nobody_knows(const Node& id, Section section) {
  const SectionWords& words = words_of(section);
  return complaint(
      "SM002", id.span(),
      {fmt::format("tässä ei voi lukea unknown: tähän kuuluu {}", words.id_of.fi),
       fmt::format("unknown can't stand here: expected {}", words.id_of.en)},
      {"jätä avain pois, jos kukaan ei tiedä", "leave the key out where nobody knows"});
}

Diagnostic repeated_id(const Node& id, Section section, Span first) {
  const std::string word = quoted(id.text());
  const std::string_view key = words_of(section).key;
  Diagnostic error = complaint("SM003", id.span(),
                               {fmt::format("tunnus ”{}” on jo käytössä kohdassa {}", word, key),
                                fmt::format("the id \"{}\" is already in {}", word, key)},
                               {"yhdistä ne, tai anna toiselle oma tunnus",
                                "merge them, or give one of them an id of its own"});
  error.related.push_back({first, {"ensimmäinen on tässä", "the first is here"}});
  return error;
}

Diagnostic repeated_section(const Node& key, Span first) {
  const std::string word = quoted(key.text());
  Diagnostic error = complaint("SM003", key.span(),
                               {fmt::format("”{}” on jo toisessa tiedostossa", word),
                                fmt::format("\"{}\" already stands in another file", word)},
                               {"yhdistä ne yhteen tiedostoon", "bring them together in one file"});
  error.related.push_back({first, {"ensimmäinen on tässä", "the first is here"}});
  return error;
}

Diagnostic wrong_kind(const Node& node, const Value& expected) {
  const Message form = described(expected);
  const Message kind = kind_of(node);
  Diagnostic error = complaint("SM004", node.span(),
                               {fmt::format("tähän kuuluu {}, mutta tässä on {}", form.fi, kind.fi),
                                fmt::format("expected {}, found {}", form.en, kind.en)});
  error.cure = cure_of_kind(node, expected);
  return error;
}

Diagnostic missing_value(Span at, std::string_view key, const Value& expected) {
  const Message form = described(expected);
  const std::string word = quoted(key);
  return complaint(
      "SM004", at,
      {fmt::format("avaimella ”{}” ei ole arvoa", word), fmt::format("\"{}\" has no value", word)},
      {fmt::format("kirjoita {}, tai jätä avain pois", form.fi),
       fmt::format("write {}, or leave the key out", form.en)});
}

Diagnostic missing_key(Span at, std::string_view key, const Shape& shape) {
  return complaint("SM004", at,
                   {fmt::format("{} ”{}” puuttuu", shape.of_it.fi, key),
                    fmt::format("\"{}\" {} is missing", key, shape.of_it.en)});
}

Diagnostic missing_organization(Span at) {
  return complaint("SM004", at, {"organisaation nimi puuttuu", "the organization has no name"},
                   {"lisää organization: {name: …}", "add organization: {name: …}"});
}

Diagnostic bad_id(const Node& id) {
  const std::string text = quoted(id.text());
  Diagnostic error = complaint(
      "SM004", id.span(),
      {fmt::format("”{}” ei kelpaa tunnukseksi", text), fmt::format("\"{}\" can't be an id", text)},
      {"tunnuksessa on 1–64 kirjainta, numeroa tai merkkiä - _ . eikä välejä",
       "an id is 1–64 letters, digits or - _ . without spaces"});
  const std::size_t colon = id.text().find(':');
  const bool touches = !id.is_quoted() && colon != std::string_view::npos && colon > 0;
  if (touches)
    error.cure = Message{"lisää väli kaksoispisteen jälkeen", "add a space after the colon"};
  else if (auto cure = cure_of_characters(id.text()))
    error.cure = std::move(cure);
  return error;
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

Message code_of_rule(std::string_view code) {
  return {fmt::format("kirjoita säännön koodi {}", code),
          fmt::format("write the code of the rule, {}", code)};
}

Message form_of_code() {
  return {"koodi on muotoa SM401; stratmap rules luettelee säännöt",
          "a code is written as SM401; stratmap rules lists the rules"};
}

Message place_of_thresholds() {
  return {"stratmap explain SM107 kertoo säännön raja-arvot; docs/mallikieli.md luettelee kaikki",
          "stratmap explain SM107 tells the thresholds of a rule; docs/language.md lists them all"};
}

Diagnostic not_a_threshold(const Node& name) {
  const std::string text = quoted(name.text());
  return complaint("SM004", name.span(),
                   {fmt::format("raja-arvoa ”{}” ei ole", text),
                    fmt::format("there is no threshold \"{}\"", text)});
}

Diagnostic out_of_range(const Node& number, const Value& expected) {
  const std::string text = quoted(number.text());
  const double value = parse_number(number.text()).value_or(0);
  if (expected.high == kLargest && value > kLargest)
    return complaint("SM004", number.span(),
                     {fmt::format("{} ei ole sallituissa rajoissa: suurin luku on 1e15", text),
                      fmt::format("{} is out of range: the largest number is 1e15", text)});
  if (expected.low == -kLargest && value < -kLargest)
    return complaint("SM004", number.span(),
                     {fmt::format("{} ei ole sallituissa rajoissa: pienin luku on -1e15", text),
                      fmt::format("{} is out of range: the smallest number is -1e15", text)});
  const Message form = described(expected);
  return complaint("SM004", number.span(),
                   {fmt::format("{} ei ole sallituissa rajoissa: tähän kuuluu {}", text, form.fi),
                    fmt::format("{} is out of range: expected {}", text, form.en)});
}

Diagnostic not_a_boolean(const Node& node) {
  const std::string text = quoted(node.text());
  Diagnostic error = complaint("SM004", node.span(),
                               {fmt::format("”{}” ei ole true eikä false", text),
                                fmt::format("\"{}\" is neither true nor false", text)},
                               {"kirjoita true (kyllä) tai false (ei) ilman lainausmerkkejä",
                                "write true or false, without quotes"});
  constexpr std::array<std::string_view, 5> kTrue = {"yes", "Yes", "kyllä", "on", "True"};
  constexpr std::array<std::string_view, 5> kFalse = {"no", "No", "ei", "off", "False"};
  if (place_of(text, kTrue)) error.cure = Message{"kirjoita true", "write true"};
  if (place_of(text, kFalse)) error.cure = Message{"kirjoita false", "write false"};
  return error;
}

Diagnostic not_an_address(const Node& node) {
  return complaint(
      "SM004", node.span(),
      {fmt::format("”{}” ei ole http- tai https-osoite", quoted(node.text())),
       fmt::format("\"{}\" is not an address with http or https", quoted(node.text()))},
      {"osoitteen alussa on http:// tai https://, eikä siinä ole välejä",
       "an address begins with http:// or https:// and has no spaces"});
}

Diagnostic not_a_language(const Node& node) {
  const std::string text = quoted(node.text());
  return complaint("SM004", node.span(),
                   {fmt::format("”{}” ei ole kielen tunnus", text),
                    fmt::format("\"{}\" is not the code of a language", text)},
                   {"kirjoita esimerkiksi fi, en tai sv", "write fi, en or sv, for instance"});
}

// A map where a text stands: its keys are languages.
Diagnostic not_a_text(const Node& language) {
  Diagnostic error = not_a_language(language);
  error.cure = Message{"teksti on merkkijono, tai kielittäin {fi: …, en: …}",
                       "a text is a string, or by language {fi: …, en: …}"};
  return error;
}

Diagnostic no_points(const Node& mix) {
  return complaint(
      "SM004", mix.span(),
      {"toimintatavan pisteiden summa on nolla", "the points of the mode add up to zero"},
      {"anna ainakin yhdelle toimintatavalle pisteitä", "give at least one mode some points"});
}

Diagnostic not_a_model(Span at) {
  return complaint("SM004", at, {"tämä ei ole malli", "this is not a model"},
                   {"mallin ylimmällä tasolla on avaimia, kuten organization ja objectives",
                    "a model has keys at its top level, such as organization and objectives"});
}

Diagnostic section_inside(const Node& key, std::uint32_t spaces) {
  const std::string word = quoted(key.text());
  return complaint("SM001", key.span(),
                   {fmt::format("”{}” on toisen kohdan sisällä", word),
                    fmt::format("\"{}\" lies inside another section", word)},
                   too_deep_for(key, {"mallin", "of a model"}, spaces));
}

Diagnostic other_version(const Node& version) {
  return complaint("SM004", version.span(),
                   {fmt::format("kielen versiota {} ei ole", quoted(version.text())),
                    fmt::format("there is no version {} of the language", quoted(version.text()))},
                   {"kirjoita stratmap: 1", "write stratmap: 1"});
}

Diagnostic missing_version(Span at) {
  return complaint("SM004", at, {"kielen versio puuttuu", "the version of the language is missing"},
                   {"kirjoita mallin ensimmäiselle riville stratmap: 1",
                    "write stratmap: 1 on the first line of the model"});
}

Diagnostic table_of_no_kind(Span at) {
  return complaint("SM004", at, {"taulukon tiedostoa ei ole annettu", "the table names no file"},
                   {"lisää csv, xlsx tai sqlite", "add csv, xlsx or sqlite"});
}

Diagnostic table_of_two_kinds(const Node& key, std::string_view first) {
  return complaint(
      "SM004", key.span(),
      {fmt::format("taulukolla on jo {}", first), fmt::format("the table already has {}", first)},
      {"tee kummastakin oma kohtansa", "make each an item of its own"});
}

Diagnostic key_without_table(const Node& key, std::string_view table) {
  return complaint("SM004", key.span(),
                   {fmt::format("”{}” kuuluu vain kohtaan {}", key.text(), table),
                    fmt::format("\"{}\" goes only with {}", key.text(), table)});
}

Diagnostic parents_in_a_circle(Span parent, std::string_view path) {
  return complaint("SM005", parent,
                   {fmt::format("yläyksiköt johtavat takaisin alkuun: {}", path),
                    fmt::format("the parents lead back to where they began: {}", path)},
                   {"poista ketjusta yksi parent", "remove one parent of the chain"});
}

}  // namespace stratmap
