// The figures of an arrow's test in a line.
#include "base/number.h"
#include "engine/evidence/lag_words.h"
#include "render/report/parts/evidence_words.h"

namespace stratmap {
namespace {

constexpr std::string_view kDot = " · ";

std::string chance(std::string_view name, double value, Lang lang) {
  const bool is_tiny = value < 0.001;
  return std::string(name) + (is_tiny ? "\u00A0<\u00A0" : "\u00A0") +
         to_shown(is_tiny ? 0.001 : value, value < 0.1 ? 3 : 2, lang);
}

}  // namespace

std::string shown_correlation(double r, Lang lang) {
  constexpr int kDecimals = 2;
  std::string text = to_shown(r, kDecimals, lang);
  const std::size_t mark = text.find_first_of(",.");
  if (mark == std::string::npos) return text + (lang == Lang::fi ? ",00" : ".00");
  return text + std::string(mark + 1 + kDecimals - text.size(), '0');
}

std::string EvidenceWords::arrow(const EvidenceOfLink& link) const {
  std::string text(model_.name_of(model_[link.link->from], lang_));
  text.append(" → ").append(model_.name_of(model_[link.link->to], lang_));
  if (link.link->link->effect == Effect::lowers) text += say({" (heikentää)", " (lowers)"});
  return text;
}

std::string EvidenceWords::figures(const EvidenceOfLink& link) const {
  const LinkTest& test = link.test;
  std::string text = link.lag_known == LagKnown::looked_for
                         ? say({"vahvin viive ", "strongest at lag "})
                         : say({"viive ", "lag "});
  text +=
      test.lag == 0 ? "0" : told(periods_in_words(static_cast<std::size_t>(test.lag), link.kind));
  text.append(kDot).append(std::to_string(test.pairs)).append(say({"\u00A0paria", " pairs"}));
  text.append(kDot).append("r\u00A0").append(figure(test.r));
  text += say({" (95\u00A0%: ", " (95\u00A0%: "}) + figure(test.low) + "\u00A0…\u00A0" +
          figure(test.high) + ")";
  text += say({", odotettu\u00A0", ", expected\u00A0"}) + (link.expected_sign > 0 ? "+" : "−");
  text.append(kDot).append(chance("p", test.p, lang_));
  return text.append(kDot).append(chance("q", link.q, lang_));
}

}  // namespace stratmap
