#include "models/reader/outline.h"

#include <iterator>

#include "models/built_in.h"
#include "models/reader/complaints.h"
#include "models/reader/fields.h"
#include "models/reader/misplaced.h"
#include "models/reader/odd_keys.h"

namespace stratmap {
namespace {

void add_ids(const Node& map, Section section, IdIndex& ids, Errors& errors) {
  for (const auto [id, element] : map.entries())
    if (const auto first = ids.add(section, id.text(), id.span()))
      errors.add(repeated_id(id, section, *first));
}

void add_section(const Node& key, const Node& value, std::uint8_t field, Outline& outline,
                 Errors& errors) {
  const Value& expected = kModel[field].value;
  auto& places = outline.sections[field];
  if (expected.form == Form::map && !places.empty())
    return errors.add(repeated_section(key, places.front().key().span()));
  if (places.empty()) outline.section_spans.emplace_back(key.text(), key.span());
  places.push_back(value);
  if (expected.form == Form::elements) add_ids(value, expected.section, outline.ids, errors);
}

// What lies beside an empty section and was meant to lie under it: told once, and its ids are ids
// of the section, so that references to them are not told as well.
void add_unindented(Entry empty, Entry end, std::uint8_t field, Outline& outline, Errors& errors) {
  const Node section = (*empty).key;
  errors.add(unindented((*std::next(empty)).key, section));
  outline.unindented.push_back(section.span());
  const Value& expected = kModel[field].value;
  if (expected.form != Form::elements) return;
  for (Entry at = std::next(empty); at != end; ++at) {
    const Node id = (*at).key;
    static_cast<void>(outline.ids.add(expected.section, id.text(), id.span()));
  }
}

// A section whose name is misspelt, or in Finnish, is not told as missing, and its ids are ids of
// the section that is meant: references to them are not told as well.
void add_misspelt(const Node& key, const Node& value, Outline& outline) {
  const std::vector<std::string> meant = meant_words(key.text(), kModel.keys());
  const auto field = meant.empty() ? Shape::kNone : kModel.find(meant.front());
  if (field == Shape::kNone) return;
  outline.is_misspelt[field] = true;
  if (kModel[field].value.form != Form::elements) return;
  for (const auto [id, element] : value.entries())
    static_cast<void>(outline.ids.add(kModel[field].value.section, id.text(), id.span()));
}

void tell_unknown_section(const Node& key, const Node& value, Outline& outline, Errors& errors) {
  if (key.text().starts_with("x-")) return;
  Diagnostic error = unknown_key(key, kModel);
  error.cure = cure_of_look(key, value, kModel);
  if (error.cure) return errors.add(std::move(error));
  errors.add(std::move(error), key.text(), kModel.keys());
  if (!errors.are_many()) add_misspelt(key, value, outline);
}

void add_tree(const Node& root, Outline& outline, Errors& errors) {
  const auto entries = root.entries();
  for (auto at = entries.begin(); at != entries.end();) {
    const auto [key, value] = *at;
    const auto field = kModel.find(key.text());
    if (field == Shape::kNone) {
      tell_unknown_section(key, value, outline, errors);
      ++at;
      continue;
    }
    add_section(key, value, field, outline, errors);
    const auto next =
        end_of_unindented(at, entries.end(), kModel, kModel[field].value, outline.ids);
    if (next != std::next(at)) add_unindented(at, next, field, outline, errors);
    at = next;
  }
}

// Ids that lie deeper: the respondents of the round and its stops.
void add_round_ids(Outline& outline, Errors& errors) {
  const std::vector<Node>& rounds = outline.at("round");
  const Fields<kRound> fields(rounds.empty() ? std::nullopt : std::optional(rounds.front()));
  if (const auto respondents = fields.at<"respondents">())
    add_ids(*respondents, Section::respondents, outline.ids, errors);
  const auto stops = fields.at<"stops">();
  if (stops && !stops->entries().empty())
    return add_ids(*stops, Section::stops, outline.ids, errors);
  for (const std::string_view stop : built_in_stop_ids()) outline.ids.add(Section::stops, stop, {});
}

void add_usual_perspectives(Outline& outline) {
  for (const Node& map : outline.at("perspectives"))
    if (!map.entries().empty()) return;
  for (const std::string_view id : usual_perspective_ids(sector_of(outline)))
    outline.ids.add(Section::perspectives, id, {});
}

void check_version(const Node& root, const Outline& outline, Errors& errors) {
  if (outline.is_misspelt[kModel.find("stratmap")]) return;
  const std::vector<Node>& version = outline.at("stratmap");
  if (version.empty() || version.front().is_null())
    errors.add(missing_version({root.span().file, 0, 0}));
}

}  // namespace

Sector sector_of(const Outline& outline) {
  const std::vector<Node>& organization = outline.at("organization");
  if (organization.empty()) return Sector::private_sector;
  const Fields<kOrganization> fields(organization.front());
  const auto sector = fields.at<"sector">();
  const auto place = sector ? place_of(sector->text(), kSectors) : std::nullopt;
  return static_cast<Sector>(place.value_or(0));
}

Text organization_name_in(const Outline& outline) {
  const std::vector<Node>& organization = outline.at("organization");
  if (organization.empty()) return {};
  const Fields<kOrganization> fields(organization.front());
  const auto name = fields.at<"name">();
  if (!name) return {};
  if (name->is_scalar()) return Text(std::string(name->text()));
  Text text;
  for (const auto [language, value] : name->entries())
    if (value.is_scalar()) text.add(std::string(language.text()), std::string(value.text()));
  return text;
}

Outline outline_of(const std::deque<Tree>& trees, Errors& errors) {
  Outline outline;
  bool is_main = true;
  for (const Tree& tree : trees) {
    const Node root = tree.root();
    if (root.is_scalar() || root.is_sequence()) errors.add(not_a_model(root.span()));
    add_tree(root, outline, errors);
    if (is_main && (root.is_map() || root.is_null())) check_version(root, outline, errors);
    is_main = false;
  }
  add_round_ids(outline, errors);
  add_usual_perspectives(outline);
  return outline;
}

}  // namespace stratmap
