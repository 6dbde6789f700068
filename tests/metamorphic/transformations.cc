#include "tests/metamorphic/transformations.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "models/schema/model_shape.h"
#include "models/yaml/parse.h"

namespace stratmap::metamorphic {
namespace {

// Those whose ids mean something are left out: perspectives, threads, terms, stops, people.
constexpr std::array kRenamed = {Section::themes,    Section::objectives, Section::functions,
                                 Section::customers, Section::systems,    Section::channels,
                                 Section::journey,   Section::metrics,    Section::initiatives,
                                 Section::rewards,   Section::ideas};

template <class Change>
WrittenModel changed(const WrittenModel& model, Change change) {
  WrittenModel other = model;
  for (ModelFile& file : other.files)
    if (file.is_yaml()) file.text = change(file.text);
  return other;
}

// The lines of a text in block style that begin at its left edge, each with those below it.
std::vector<std::string> blocks_of(std::string_view text, std::size_t indent) {
  std::vector<std::string> blocks;
  while (!text.empty()) {
    const std::size_t length = std::min(text.find('\n'), text.size() - 1) + 1;
    const std::string_view line = text.substr(0, length);
    const bool begins = line.size() > indent && line.find_first_not_of(' ') == indent;
    if (begins || blocks.empty()) blocks.emplace_back();
    blocks.back() += line;
    text.remove_prefix(length);
  }
  return blocks;
}

std::string key_of(const std::string& block) { return block.substr(0, block.find(':')); }

std::optional<Section> section_called(std::string_view key) {
  const auto found = std::ranges::find(kSectionWords, key, &SectionWords::key);
  if (found == kSectionWords.end()) return std::nullopt;
  return static_cast<Section>(found - kSectionWords.begin());
}

// The sections of all files, in the order in which they are read.
std::vector<std::string> sections_of(const WrittenModel& model) {
  std::vector<std::string> sections;
  for (const ModelFile& file : model.files)
    if (file.is_yaml())
      for (std::string& block : blocks_of(rewritten(file.text, {}), 0))
        if (key_of(block) != "include" && key_of(block) != "stratmap")
          sections.push_back(std::move(block));
  return sections;
}

// The tables beside the model.
std::vector<ModelFile> tables_of(const WrittenModel& model) {
  std::vector<ModelFile> tables;
  std::ranges::copy_if(model.files, std::back_inserter(tables),
                       [](const ModelFile& file) { return !file.is_yaml(); });
  return tables;
}

using SectionIds = std::map<Section, std::vector<std::string>>;

// Every id of the sections in which all elements have a name.
SectionIds named_ids(const WrittenModel& model) {
  SectionIds ids;
  std::set<Section> nameless;
  for (const ModelFile& file : model.files) {
    if (!file.is_yaml()) continue;
    Sources sources;
    const Result<Tree> tree = parse_yaml(sources, sources.add(file.name, file.text));
    REQUIRE(tree);
    for (const auto [key, elements] : tree->root().entries()) {
      const auto section = std::ranges::find_if(
          kRenamed, [&](Section each) { return words_of(each).key == key.text(); });
      if (section == kRenamed.end()) continue;
      for (const auto [id, element] : elements.entries()) {
        ids[*section].emplace_back(id.text());
        const auto entries = element.entries();
        if (std::ranges::none_of(entries, [](const auto& e) { return e.key.text() == "name"; }))
          nameless.insert(*section);
      }
    }
  }
  for (const Section section : nameless) ids.erase(section);
  return ids;
}

// The words of a text that could be ids, changed by `change`.
template <class Change>
std::string with_words(std::string_view text, Change change) {
  constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789-";
  std::string result;
  while (!text.empty()) {
    const std::size_t length =
        std::max<std::size_t>(1, std::min(text.find_first_not_of(kLetters), text.size()));
    result += change(std::string(text.substr(0, length)));
    text.remove_prefix(length);
  }
  return result;
}

}  // namespace

WrittenModel in_style(const WrittenModel& model, const Style& style) {
  return changed(model, [&](const std::string& text) { return rewritten(text, style); });
}

WrittenModel with_line_ends(const WrittenModel& model, std::string_view line_end) {
  return changed(model, [&](const std::string& text) {
    std::string other;
    for (const char letter : text) letter == '\n' ? other += line_end : other += letter;
    return other;
  });
}

WrittenModel with_marks(const WrittenModel& model) {
  return changed(model, [](const std::string& text) {
    return "\xEF\xBB\xBF---\n" + text + (text.ends_with('\n') ? "" : "\n") + "...\n";
  });
}

WrittenModel split(const WrittenModel& model) {
  WrittenModel other{model.title, {{"client.yaml", "stratmap: 1\ninclude: [\"part-*.yaml\"]\n"}}};
  int number = 100;
  const auto add = [&](std::string text) {
    other.files.push_back({fmt::format("part-{}.yaml", ++number), std::move(text)});
  };
  for (const std::string& section : sections_of(model)) {
    const std::vector<std::string> elements = blocks_of(section, 2);
    if (!section_called(key_of(section)) || elements.size() < 3) {
      add(section);
      continue;
    }
    const auto middle = elements.begin() + static_cast<std::ptrdiff_t>(elements.size() + 1) / 2;
    add(fmt::format("{}", fmt::join(elements.begin(), middle, "")));
    add(fmt::format("{}{}", elements.front(), fmt::join(middle, elements.end(), "")));
  }
  for (const ModelFile& table : tables_of(model)) other.files.push_back(table);
  return other;
}

WrittenModel joined(const WrittenModel& model) {
  WrittenModel other{model.title, {{"client.yaml", "stratmap: 1\n"}}};
  for (const std::string& section : sections_of(model)) other.files.front().text += section;
  for (const ModelFile& table : tables_of(model)) other.files.push_back(table);
  return other;
}

Renaming renaming_of(const WrittenModel& model, IdOrder order) {
  std::vector<std::pair<std::string, Section>> ids;
  for (const auto& [section, of_section] : named_ids(model))
    for (const std::string& id : of_section) ids.emplace_back(id, section);
  std::ranges::sort(ids);
  if (order == IdOrder::reversed) std::ranges::reverse(ids);
  Renaming renaming;
  int number = 1000;
  for (const auto& [id, section] : ids) renaming[{section, id}] = fmt::format("n{}x", ++number);
  return renaming;
}

WrittenModel renamed(const WrittenModel& model, const Renaming& renaming) {
  WrittenModel other = in_style(model, {.renaming = renaming});
  for (ModelFile& file : other.files) {
    if (file.is_yaml()) continue;
    // Of findings of an earlier round, an id stands behind its section and a slash.
    Section section = Section::metrics;
    file.text = with_words(file.text, [&](const std::string& word) {
      const auto found = renaming.find({section, word});
      section = word == "/" ? section : section_called(word).value_or(Section::metrics);
      return found == renaming.end() ? word : found->second;
    });
  }
  return other;
}

std::string with_old_ids(std::string_view text, const Renaming& renaming) {
  std::map<std::string, std::string> old;
  for (const auto& [place, id] : renaming) old[id] = place.second;
  return with_words(text, [&](const std::string& word) {
    const auto found = old.find(word);
    return found == old.end() ? word : found->second;
  });
}

}  // namespace stratmap::metamorphic
