#include "render/views/ownership/ownership_outline.h"

#include <algorithm>
#include <array>

#include "render/views/ownership/ownership_words.h"

namespace stratmap {
namespace {

using namespace ownership_words;

constexpr std::array<std::string_view, 8> kModelWords{
    "owns", "leads", "manages", "plans", "follows", "serves", "holds-data", "uses-data"};

std::string name_of(const Element& element, const Model& model, Lang lang) {
  return std::string(model.name_of(element, lang));
}

// "omistaa Myynti, Asiakaspalvelu"
std::string holders(const OwnershipTable& table, std::size_t column, std::size_t verb,
                    const Model& model, Lang lang) {
  std::string text;
  for (const OwnershipRow& row : table.rows)
    if (row.roles[column].has(static_cast<OwnershipVerb>(verb)))
      text += (text.empty() ? std::string(kRoles[verb].word.in(lang)) + " " : ", ") +
              name_of(model[row.function], model, lang);
  return text;
}

std::string count_of_customers(std::size_t count, Lang lang) {
  const std::string number = std::to_string(count);
  if (lang == Lang::fi) return number + (count == 1 ? " asiakkuus" : " asiakkuutta");
  return number + (count == 1 ? " customer" : " customers");
}

// "Talous, Hankinta ja 9 muuta"
std::string first_names(const std::vector<Id<Function>>& functions, const Model& model, Lang lang) {
  constexpr std::size_t kMost = 12;
  std::string text;
  for (std::size_t i = 0; i < std::min(functions.size(), kMost); ++i)
    text += (i == 0 ? "" : ", ") + name_of(model[functions[i]], model, lang);
  if (functions.size() <= kMost) return text;
  const std::string more = std::to_string(functions.size() - kMost);
  return text + (lang == Lang::fi ? " ja " + more + " muuta" : " and " + more + " more");
}

}  // namespace

std::string words_in_model(WordSet<OwnershipVerb> roles) {
  std::string words;
  for (std::size_t i = 0; i < kModelWords.size(); ++i)
    if (roles.has(static_cast<OwnershipVerb>(i)))
      words.append(words.empty() ? "" : ",").append(kModelWords[i]);
  return words;
}

std::string ownership_outline(const OwnershipTable& table, const Analysis& analysis, Lang lang) {
  const Model& model = analysis.model;
  std::string text;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    text += name_of(model[table.columns[i].customer], model, lang) + ": " +
            std::string(words_of(table.columns[i].state).in(lang));
    for (std::size_t verb = 0; verb < kRoles.size(); ++verb)
      if (const std::string who = holders(table, i, verb, model, lang); !who.empty())
        text += "; " + who;
    if (table.columns[i].meanings_differ) text += "; " + std::string(kDiffer.in(lang));
    for (const OwnerRemark& remark : table.columns[i].remarks)
      text.append("; ").append(words_of(remark.kind).in(lang));
    text += ".\n";
  }
  for (const std::string& line : takeaways(table, model, lang)) text += line + "\n";
  return text;
}

std::vector<std::string> takeaways(const OwnershipTable& table, const Model& model, Lang lang) {
  std::vector<std::string> lines;
  const auto owner = std::ranges::max_element(table.rows, {}, &OwnershipRow::owns);
  const bool fi = lang == Lang::fi;
  const std::string of = std::to_string(table.columns.size());
  if (owner != table.rows.end() && owner->owns > 1)
    lines.push_back((fi ? "Eniten omistaa " : "Most are owned by ") +
                    name_of(model[owner->function], model, lang) + ": " +
                    std::to_string(owner->owns) + " / " + of + ".");
  const OwnershipRow* ownerless = nullptr;
  for (const OwnershipRow& row : table.rows)
    if (row.owns == 0 && row.touches > 1 &&
        (ownerless == nullptr || row.touches > ownerless->touches))
      ownerless = &row;
  if (ownerless != nullptr)
    lines.push_back((fi ? "Laajimmin mukana omistamatta yhtäkään: "
                        : "Takes part most widely without owning any: ") +
                    name_of(model[ownerless->function], model, lang) + ", " +
                    std::to_string(ownerless->touches) + " / " + of + ".");
  if (table.customers_left_out > 0)
    lines.push_back((fi ? "Kuvasta puuttuu " : "Not in this picture: ") +
                    count_of_customers(table.customers_left_out, lang) + ".");
  if (!table.without_role.empty())
    lines.push_back(std::string(kNoRole.in(lang)) + first_names(table.without_role, model, lang));
  return lines;
}

}  // namespace stratmap
