#include "render/report/levers_text.h"

#include <algorithm>
#include <cmath>

#include "base/number.h"
#include "render/report/levers_text_dematel.h"
#include "render/report/parts/figure_table.h"
#include "render/report/parts/figure_words.h"
#include "render/report/report.h"

namespace stratmap {
namespace {

constexpr double kStep = 10;    // score points
constexpr double kWhole = 100;  // of the scale, and per cent
constexpr std::size_t kMostNamed = 5;
constexpr std::size_t kMostRows = 60;  // the rest is in JSON

class Writer {
 public:
  Writer(const Levers& levers, const Model& model, const TerminalStyle& style)
      : levers_(levers), model_(model), style_(style), lang_(style.lang) {}

  std::string all() const {
    if (levers_.top.empty())
      return sentence(
          say({"Vipuja ei voi laskea: kartan huipulla ei ole tavoitetta. Anna "
               "tavoitteille `perspective`.",
               "Levers can't be worked out: the top of the map has no objective. Give "
               "the objectives a `perspective`."}));
    std::string text =
        sentence(say({"Mikä nostaa kartan huippua: ", "What lifts the top of the map: "}) +
                 listed(quoted_names(model_, levers_.top, lang_), kMostNamed, lang_)) +
        "\n";
    const std::vector<FigureRow> rows = table_rows();
    if (rows.empty())
      return text +
             sentence(say({"Huipulle ei johda yhtään nuolta.", "No arrow leads to the top."}));
    return text + figure_table(heading(), rows, style_) + "\n" + key() + "\n" + notes();
  }

 private:
  std::string say(Bilingual text) const { return std::string(text.in(lang_)); }
  std::string sentence(const std::string& text) const { return sentence_lines(text, style_); }
  bool has_effort() const { return levers_.levers.front().effort.has_value(); }
  static bool moves_top(const Lever& lever) { return std::abs(lever.effect) > 1e-9; }

  FigureRow heading() const {
    FigureRow row{"", {say({"+10 nostaa\nhuippua", "+10 lifts\nthe top"}), say({"varaa", "room"})}};
    if (has_effort()) row.figures.push_back(say({"työ-\nmäärä", "effort"}));
    row.figures.push_back(say({"vipu-\nvoima", "leverage"}));
    row.figures.push_back(say({"kolmen\nkärjessä", "in first\nthree"}));
    return row;
  }

  // Those that are told apart first, then the others; the largest leverage first in both.
  std::vector<FigureRow> table_rows() const {
    std::vector<FigureRow> found, others;
    for (const Lever& lever : levers_.levers)
      if (moves_top(lever) && found.size() + others.size() < kMostRows)
        (lever.is_lever ? found : others).push_back(row(lever));
    std::vector<FigureRow> rows;
    const auto add = [&](Bilingual title, std::vector<FigureRow>& group) {
      if (group.empty()) return;
      if (!rows.empty()) rows.push_back({"", {}});
      rows.push_back({say(title), {}});
      rows.insert(rows.end(), group.begin(), group.end());
    };
    add({"VIVUT", "LEVERS"}, found);
    add({"EI VOI SANOA", "CANNOT TELL"}, others);
    return rows;
  }

  FigureRow row(const Lever& lever) const {
    FigureRow row{"  " + std::string(model_.name_of(model_[lever.objective], lang_)),
                  {lifted(kStep * lever.effect),
                   to_shown(kWhole * lever.room, 0, lang_) + (lever.score ? "" : "?")}};
    if (lever.effort)
      row.figures.push_back(to_shown(*lever.effort, 1, lang_) + (lever.effort_given ? "" : "?"));
    row.figures.push_back(lifted(kWhole * lever.leverage));
    row.figures.push_back(to_shown(kWhole * lever.p_top3, 0, lang_) +
                          (lang_ == Lang::fi ? "\u00a0%" : "%"));
    return row;
  }

  // Points summed over the top; of a map that grows without end there is no use in all its digits.
  std::string lifted(double points) const {
    constexpr double kMost = 1000;
    if (points >= kMost) return "> +999";
    if (points <= -kMost) return "< −999";
    return signed_figure(points, 1, lang_);
  }

  std::string key() const {
    const std::string draws = to_shown(static_cast<double>(levers_.draws), 0, lang_);
    std::string text =
        say({"Vipuvoima: montako pistettä huippu nousisi, jos tavoite nousisi sataan",
             "Leverage: the points that the top would gain if the objective went up to 100"});
    if (has_effort()) text += say({", työmäärän yksikköä kohti", ", for each step of effort"});
    text += say({". Varaa: pisteitä matkaa sataan. ", ". Room: the points up to 100. "});
    text += lang_ == Lang::fi
                ? "Vipu on se, joka on kolmen kärjessä vähintään puolessa " + draws +
                      " arvonnasta, kun jokaista nuolta arvotaan ±50\u00a0%. Kaikki on oletettua, "
                      "ei mitattua."
                : "A lever is among the first three in at least half of " + draws +
                      " draws, with every arrow drawn from within ±50%. All of it is assumed, "
                      "not measured.";
    return sentence(text);
  }

  std::string notes() const { return guesses() + basis() + against_arrows() + off_the_top(); }

  std::string guesses() const {
    const auto moving = [&](auto is_guess) {
      return std::ranges::count_if(
          levers_.levers, [&](const Lever& lever) { return moves_top(lever) && is_guess(lever); });
    };
    const auto scores = moving([](const Lever& lever) { return !lever.score; });
    const auto efforts = moving([](const Lever& l) { return l.effort && !l.effort_given; });
    std::string text;
    if (scores > 0)
      text += lang_ == Lang::fi ? "? varassa: pisteitä ei ole, laskettu 50 pisteestä. "
                                : "? at room: there is no score, counted as 50. ";
    if (efforts > 0)
      text += lang_ == Lang::fi ? "? työmäärässä: ei annettu, laskettu 3:lla (1–5)."
                                : "? at effort: not given, counted as 3 (1–5).";
    return text.empty() ? "" : sentence(text);
  }

  std::string basis() const {
    if (levers_.basis == LeverageBasis::steady_state) return "";
    std::vector<Id<Objective>> round = levers_.cycle;
    if (!round.empty()) round.push_back(round.front());
    const std::string way = named_way(model_, round, lang_);
    const std::string months = std::to_string(levers_.horizon_months);
    return sentence(lang_ == Lang::fi ? "Laskettu " + months + " kuukauden päähän: kehä " + way +
                                            " voi vahvistaa itseään ilman loppua."
                                      : "Counted over " + months + " months: the ring " + way +
                                            " may feed itself without end.");
  }

  std::string against_arrows() const {
    if (!levers_.out_degree_spearman) return "";
    const double rho = *levers_.out_degree_spearman;
    const std::string shown = fixed_figure(rho, 2, lang_);
    if (rho > kSameOrder)
      return sentence(
          lang_ == Lang::fi
              ? "Nuolten laskeminen olisi antanut saman järjestyksen (Spearman " + shown + ")."
              : "Counting arrows would have given the same order (Spearman " + shown + ").");
    return sentence(lang_ == Lang::fi
                        ? "Pelkkä lähtevien nuolten laskeminen antaisi toisen järjestyksen "
                          "(Spearman " +
                              shown + ")."
                        : "Counting the arrows that leave would give another order (Spearman " +
                              shown + ").");
  }

  std::string off_the_top() const {
    std::vector<Id<Objective>> off;
    for (const Lever& lever : levers_.levers) {
      const bool is_top = std::ranges::count(levers_.top, lever.objective) > 0;
      if (!moves_top(lever) && !is_top) off.push_back(lever.objective);
    }
    if (off.empty()) return "";
    return sentence(say({"Ei vaikutusta huippuun: ", "No effect on the top: "}) +
                    listed(quoted_names(model_, off, lang_), kMostNamed, lang_) + ".");
  }

  const Levers& levers_;
  const Model& model_;
  const TerminalStyle& style_;
  Lang lang_;
};

}  // namespace

std::string levers_text(const Levers& levers, const std::optional<Dematel>& dematel,
                        const Model& model, const TerminalStyle& style) {
  std::string text = Writer(levers, model, style).all();
  return dematel ? text + dematel_text(*dematel, model, style) : text;
}

}  // namespace stratmap
