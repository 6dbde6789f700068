#include "render/report/levers_text_notes.h"

#include <algorithm>
#include <cmath>

#include "base/number.h"
#include "render/report/parts/figure_table.h"
#include "render/report/parts/figure_words.h"
#include "render/report/report.h"

namespace stratmap {
namespace {

constexpr std::size_t kMostNamed = 5;

class LeverKey {
 public:
  LeverKey(const Levers& levers, const TerminalStyle& style)
      : levers_(levers), style_(style), lang_(style.lang) {}

  std::string all() const {
    std::string text;
    if (levers_.top.size() > 1)
      text = say({"Huippu on sen tavoitteiden painotettu keskiarvo. ",
                  "The top is the weighted mean of its objectives. "});
    text += say({"Vipuvoima: montako pistettä huippu nousisi, jos tavoite nousisi sataan",
                 "Leverage: the points that the top would gain if the objective went up to 100"});
    if (levers_.levers.front().effort)
      text += say({", työmäärän yksikköä kohti", ", for each step of effort"});
    text += say({". Varaa: pisteitä matkaa sataan. ", ". Room: the points up to 100. "});
    return sentence_lines(
        text + what_is_a_lever() +
            say({" Kaikki on oletettua, ei mitattua.", " All of it is assumed, not measured."}),
        style_);
  }

 private:
  std::string say(Bilingual text) const { return std::string(text.in(lang_)); }

  std::string what_is_a_lever() const {
    const std::string draws = to_shown(static_cast<double>(levers_.draws), 0, lang_);
    switch (levers_.comparison) {
      case Comparison::made:
        return lang_ == Lang::fi ? "Vipu on kärkikolmikossa vähintään puolessa " + draws +
                                       " arvonnasta, kun jokaista nuolta arvotaan ±50\u00a0%."
                                 : "A lever is among the first three in at least half of " + draws +
                                       " draws, with every arrow drawn from within ±50\u00a0%.";
      case Comparison::too_few:
        return say(
            {"Vipuja ei nimetä: huippua nostaisi enintään kolme tavoitetta, joten jokainen "
             "niistä on kärkikolmikossa.",
             "No lever is named: at most three objectives would lift the top, so each of "
             "them is among the first three."});
      case Comparison::never_settles:
        return say({"Vipuja ei nimetä, koska vaikutus ei asetu koskaan.",
                    "No lever is named, since the effects never settle."});
    }
    return "";
  }

  const Levers& levers_;
  const TerminalStyle& style_;
  Lang lang_;
};

class LeverNotes {
 public:
  LeverNotes(const Levers& levers, const Model& model, const TerminalStyle& style)
      : levers_(levers), model_(model), style_(style), lang_(style.lang) {}

  std::string all() const {
    const std::string text = guesses() + own_rise() + basis() + against_arrows() + off_the_top();
    return text.empty() ? "" : "\n" + text;
  }

 private:
  std::string say(Bilingual text) const { return std::string(text.in(lang_)); }
  std::string sentence(const std::string& text) const { return sentence_lines(text, style_); }

  std::string guesses() const {
    const auto moving = [&](auto is_guess) {
      return std::ranges::count_if(
          levers_.levers, [&](const Lever& lever) { return moves_top(lever) && is_guess(lever); });
    };
    const auto scores = moving([](const Lever& lever) { return !lever.score; });
    const auto efforts = moving([](const Lever& l) { return l.effort && !l.effort_given; });
    std::string text;
    if (scores > 0)
      text += say({"? varassa: pisteitä ei ole, laskettu 50 pisteestä. ",
                   "? at room: there is no score, counted as 50. "});
    if (efforts > 0)
      text += say({"? työmäärässä: ei annettu, laskettu 3:lla (1–5).",
                   "? at effort: not given, counted as 3 (1–5)."});
    return text.empty() ? "" : sentence(text);
  }

  std::string own_rise() const {
    const bool any = std::ranges::any_of(levers_.levers, [&](const Lever& lever) {
      return moves_top(lever) && is_top(levers_, lever);
    });
    if (!any) return "";
    return sentence(
        say({"Huipulla olevan tavoitteen omaa nousua ei lasketa, vain se, mitä siitä "
             "lähtee kartalla liikkeelle.",
             "The own rise of an objective at the top is not counted, only what it "
             "sets off on the map."}));
  }

  std::string basis() const {
    if (levers_.basis == LeverageBasis::steady_state) return "";
    std::vector<Id<Objective>> round = levers_.cycle;
    if (!round.empty()) round.push_back(round.front());
    const std::string way = named_way(model_, round, lang_);
    const std::string months = std::to_string(levers_.horizon_months);
    const bool never = levers_.comparison == Comparison::never_settles;
    return sentence(
        say({"Laskettu ", "Counted over "}) + months +
        say({" kuukauden päähän: kehä ", " months: the ring "}) + way +
        (never ? say({" vahvistaa itseään ilman loppua.", " feeds itself without end."})
               : say({" voi vahvistaa itseään ilman loppua.", " may feed itself without end."})));
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
    std::vector<Id<Objective>> no_way, no_effect;
    for (const Lever& lever : levers_.levers) {
      if (moves_top(lever) || is_top(levers_, lever)) continue;
      (lever.has_way_up ? no_effect : no_way).push_back(lever.objective);
    }
    return named({"Kartalla ei reittiä huipulle: ", "No way to the top on the map: "}, no_way) +
           named({"Reitti on, mutta vaikutus ei ehdi huipulle tai kumoutuu: ",
                  "There is a way, but nothing has come to the top yet, or it cancels out: "},
                 no_effect);
  }

  std::string named(Bilingual what, const std::vector<Id<Objective>>& objectives) const {
    if (objectives.empty()) return "";
    return sentence(say(what) + listed(quoted_names(model_, objectives, lang_), kMostNamed, lang_) +
                    ".");
  }

  const Levers& levers_;
  const Model& model_;
  const TerminalStyle& style_;
  Lang lang_;
};

}  // namespace

bool moves_top(const Lever& lever) { return std::abs(lever.effect) > 1e-9; }

bool is_top(const Levers& levers, const Lever& lever) {
  return std::ranges::count(levers.top, lever.objective) > 0;
}

std::string key_to_levers(const Levers& levers, const TerminalStyle& style) {
  return LeverKey(levers, style).all();
}

std::string notes_on_levers(const Levers& levers, const Model& model, const TerminalStyle& style) {
  return LeverNotes(levers, model, style).all();
}

}  // namespace stratmap
