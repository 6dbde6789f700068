#include "render/report/evidence_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "engine/evidence/detectable_correlation.h"
#include "render/report/parts/evidence_words.h"

namespace stratmap {
namespace {

using Json = nlohmann::ordered_json;

// Without digits that only rounding makes.
double plain(double value) {
  constexpr double kDigits = 1e10;
  return std::round(value * kDigits) / kDigits;
}

Json plain_or_null(const std::optional<double>& value) {
  return value ? Json(plain(*value)) : Json();
}

std::string_view word_of(PeriodKind kind) {
  switch (kind) {
    case PeriodKind::day:
      return "day";
    case PeriodKind::week:
      return "week";
    case PeriodKind::month:
      return "month";
    case PeriodKind::quarter:
      return "quarter";
    case PeriodKind::half_year:
      return "half-year";
    case PeriodKind::year:
      return "year";
  }
  return "";
}

class Writer {
 public:
  Writer(const Evidence& evidence, const Analysis& analysis, Lang lang)
      : evidence_(evidence),
        analysis_(analysis),
        model_(analysis.model),
        words_(evidence, analysis.model, lang),
        lang_(lang) {}

  Json all() const {
    Json json;
    json["asOf"] = analysis_.today ? Json(to_iso(*analysis_.today)) : Json();
    json["tests"] = Json::array();
    for (const EvidenceOfLink& link : evidence_.links) json["tests"].push_back(test(link));
    json["tested"] = evidence_.tested;
    json["note"] = kNoProof.in(lang_);
    json["method"] = method();
    return json;
  }

 private:
  Json test(const EvidenceOfLink& link) const {
    const LinkTest& test = link.test;
    const bool has_series = link.no_series == SeriesObstacle::none;
    const bool tested = link.has_series() && test.was_tested();
    const auto figure = [&](double value) { return tested ? Json(plain(value)) : Json(); };
    Json json;
    json["from"] = model_[link.link->from].id;
    json["to"] = model_[link.link->to].id;
    json["cause"] = has_series ? Json(model_[link.series.of_cause].id) : Json();
    json["effect"] = has_series ? Json(model_[link.series.of_effect].id) : Json();
    json["lag"] = has_series ? Json(test.lag) : Json();
    json["pairs"] = has_series ? test.pairs : 0;
    json["r"] = figure(test.r);
    json["low"] = figure(test.low);
    json["high"] = figure(test.high);
    json["p"] = figure(test.p);
    json["q"] = figure(link.q);
    json["expectedSign"] = has_series ? Json(link.expected_sign > 0 ? "+" : "-") : Json();
    json["verdict"] = stratmap::word_of(link.verdict);
    json["strong"] = tested && link.verdict == Verdict::supported && link.is_strong();
    json["rivals"] = rivals(link);
    json["reason"] = words_.reason(link);
    json["caveats"] = words_.caveats(link);
    json["period"] = has_series ? Json(word_of(link.kind)) : Json();
    json["lagDeclared"] = link.lag_known == LagKnown::declared;
    json["longestLag"] =
        tested && link.lag_known == LagKnown::looked_for ? Json(test.longest) : Json();
    json["reverse"] = tested ? plain_or_null(test.reverse) : Json();
    json["atOnce"] = tested ? plain_or_null(test.at_once) : Json();
    json["missing"] = has_series ? Json(test.missing) : Json();
    json["detectable"] = figure(detectable_correlation(test.pairs));
    return json;
  }

  Json rivals(const EvidenceOfLink& link) const {
    Json ids = Json::array();
    for (const auto rival : link.rivals) ids.push_back(model_[rival].id);
    return ids;
  }

  Json method() const {
    return {{"detrend", "constant, linear trend, annual harmonics"},
            {"prewhiten", "AR(p) of each, AICc, conditional least squares"},
            {"test", "permutation"},
            {"draws", evidence_.draws},
            {"seed", evidence_.seed},
            {"adjustment", evidence_.rule == FalseDiscovery::benjamini_hochberg
                               ? "benjamini-hochberg"
                               : "benjamini-yekutieli"},
            {"maxQ", evidence_.limits.q},
            {"minPairs", evidence_.fewest_pairs},
            {"maxDetectable", evidence_.limits.detectable}};
  }

  const Evidence& evidence_;
  const Analysis& analysis_;
  const Model& model_;
  EvidenceWords words_;
  Lang lang_;
};

}  // namespace

std::string evidence_json(const Evidence& evidence, const Analysis& analysis, Lang lang) {
  return Writer(evidence, analysis, lang)
             .all()
             .dump(2, ' ', false, Json::error_handler_t::replace) +
         "\n";
}

}  // namespace stratmap
