#include "render/views/modes/mode_outline.h"

#include <algorithm>
#include <array>

#include "render/views/modes/declared_panel.h"
#include "render/views/modes/mode_bar.h"
#include "render/views/modes/mode_map_words.h"

namespace stratmap {
namespace {

using namespace mode_map_words;

std::string name_of(const ModeRow& row, const Model& model, Lang lang) {
  return std::string(row.unit.function ? model.name_of(model[*row.unit.function], lang)
                                       : model.text_in(model.organization.name, lang));
}

template <class T>
std::string first_names(const std::vector<Id<T>>& ids, const Model& model, Lang lang) {
  constexpr std::size_t kMost = 12;
  const std::size_t shown = ids.size() <= kMost + 1 ? ids.size() : kMost;
  std::string text;
  for (std::size_t i = 0; i < shown; ++i)
    text.append(i == 0 ? "" : ", ").append(model.name_of(model[ids[i]], lang));
  if (ids.size() == shown) return text;
  const std::string more = std::to_string(ids.size() - shown);
  return text + (lang == Lang::fi ? " ja " + more + " muuta" : " and " + more + " more");
}

std::string layers_of(const ModeRow& row, Lang lang) {
  if (row.unit.layers == nullptr) return std::string(kNotTold.in(lang));
  const ModeLayers& layers = *row.unit.layers;
  const std::array<const std::optional<Dated<ModeMix>>*, 3> shown = {
      &layers.current, &layers.chosen, &layers.desired};
  std::string text;
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (i > 0) text += "; ";
    std::string name(kColumns[i].name.in(lang));
    if (name.front() < 'a') name.front() = static_cast<char>(name.front() - 'A' + 'a');
    text += name + " " +
            (*shown[i] ? mix_in_words((*shown[i])->value, lang) : std::string(kNotTold.in(lang)));
  }
  for (const auto* dates : {&row.before, &row.ahead})
    for (const DatedMix& dated : *dates)
      text += "; " + dated.period + " " + mix_in_words(dated.mix, lang);
  return text;
}

std::string sentence(const std::string& text) {
  return text.ends_with('?') ? text + "\n" : text + ".\n";
}

void add_remarks(std::string& text, const std::vector<ModeRemark>& remarks) {
  for (const ModeRemark& remark : remarks) text += "– " + sentence(remark.text);
}

std::string_view verdict_of(const Server& server, Lang lang) {
  if (!server.mode) return kNotTold.in(lang);
  if (!server.remark) return kNotAssessed.in(lang);
  return server.remark->kind == ModeRemark::Kind::found ? kOtherMode.in(lang)
                                                        : kExpectedMode.in(lang);
}

std::string expectation_of(const ExpectationRow& row, const Model& model, Lang lang) {
  std::string text(model.name_of(model[row.customer], lang));
  text += ": " + (row.expects ? mix_in_words(*row.expects, lang) : std::string(kNotTold.in(lang)));
  for (const Server& server : row.servers) {
    text.append("; ").append(model.name_of(model[server.function], lang));
    if (server.mode) text += " " + mix_in_words(*server.mode, lang);
    text.append(" (").append(verdict_of(server, lang)).append(")");
  }
  return text + ".\n";
}

std::string declared_line(const Declared& declared, Lang lang) {
  std::string text(kWhatWeSay.in(lang));
  text += ": " + declared.slogan;
  if (declared.mix)
    text.append(" (").append(kDeclared.in(lang)).append(" ") +=
        mix_in_words(*declared.mix, lang) + ")";
  text += ".\n";
  if (!declared.evidence) {
    if (!declared.verdict.text.empty()) text += "– " + declared.verdict.text + ".\n";
    return text;
  }
  for (const EvidencePiece& piece : *declared.evidence) {
    text.append("– ").append(piece.name.in(lang));
    const std::string_view lack = lack_of(piece, lang);
    text.append(lack.empty() ? "" : ": ").append(lack).append(".\n");
  }
  return text;
}

std::string pulled_apart(const ModeTable& table, const Model& model, Lang lang) {
  std::string names;
  for (const ModeRow& row : table.rows)
    if (row.at_odds == LayersAtOdds::chosen_and_desired)
      names += (names.empty() ? "" : ", ") + name_of(row, model, lang);
  return names;
}

std::string asked(const ModeRemark& remark, Lang lang) {
  return " " + std::string(kAsk.in(lang)) + remark.question;
}

// What to ask of the first unit that is pulled apart.
std::string question_about_layers(const ModeTable& table, Lang lang) {
  const auto row =
      std::ranges::find(table.rows, LayersAtOdds::chosen_and_desired, &ModeRow::at_odds);
  return row == table.rows.end() ? "" : asked(row->direction.front(), lang);
}

std::string question_about_customers(const ModeTable& table, Lang lang) {
  for (const ExpectationRow& row : table.expectations)
    for (const Server& server : row.servers)
      if (server.remark && server.remark->kind == ModeRemark::Kind::found)
        return asked(*server.remark, lang);
  return "";
}

std::string disappointed(const ModeTable& table, Lang lang) {
  const auto count = [&](auto is_it) {
    return std::to_string(std::ranges::count_if(table.expectations, is_it));
  };
  const std::string told = count(&ExpectationRow::is_assessed);
  const std::string apart = count(&ExpectationRow::is_disappointed);
  if (apart == "0") return "";
  const std::string question = question_about_customers(table, lang);
  return lang == Lang::fi
             ? "Asiakkuuksista " + apart + " / " + told +
                   " odottaa toista toimintatapaa kuin jokin niitä palveleva toiminto noudattaa." +
                   question
             : apart + " of " + told +
                   " customers expect another mode than that of some function which serves them." +
                   question;
}

}  // namespace

std::string mode_outline(const ModeTable& table, const Model& model, Lang lang) {
  std::string text;
  if (table.declared) text += declared_line(*table.declared, lang);
  for (const ModeRow& row : table.rows) {
    text += name_of(row, model, lang) + ": " + layers_of(row, lang) + ".\n";
    add_remarks(text, row.direction);
    add_remarks(text, row.metrics);
  }
  if (!table.expectations.empty()) text.append(kExpectations.in(lang)).append("\n");
  for (const ExpectationRow& row : table.expectations)
    text += "– " + expectation_of(row, model, lang);
  for (const std::string& line : mode_takeaways(table, model, lang)) text += line + "\n";
  add_remarks(text, table.elsewhere);
  return text;
}

std::vector<std::string> mode_takeaways(const ModeTable& table, const Model& model, Lang lang) {
  const bool fi = lang == Lang::fi;
  std::vector<std::string> lines;
  if (const std::string names = pulled_apart(table, model, lang); !names.empty())
    lines.push_back((fi ? "Haluttu ja strategiassa valittu ovat ristiriidassa: "
                        : "Desired and chosen are at odds: ") +
                    names + "." + question_about_layers(table, lang));
  if (std::string line = disappointed(table, lang); !line.empty()) lines.push_back(std::move(line));
  if (!table.unasked.empty())
    lines.push_back((fi ? "Ei tiedetä, mitä odottavat: " : "What they expect is not known: ") +
                    first_names(table.unasked, model, lang) + ".");
  if (!table.untold.empty())
    lines.push_back((fi ? "Toimintatapaa ei ole kerrottu: " : "Mode not given: ") +
                    first_names(table.untold, model, lang) + ".");
  return lines;
}

}  // namespace stratmap
