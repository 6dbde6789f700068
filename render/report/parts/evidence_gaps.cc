// What is said of arrows that were not tested: why, and what would do.
#include "engine/evidence/lag_words.h"
#include "render/report/parts/evidence_words.h"

namespace stratmap {

std::string EvidenceWords::no_series(const EvidenceOfLink& link) const {
  const std::string from = name(model_[link.link->from]), to = name(model_[link.link->to]);
  switch (link.no_series) {
    case SeriesObstacle::cause_not_measured:
      return say({"Tavoitetta ", "No metric measures "}) + from +
             say({" ei mittaa mikään mittari.", "."});
    case SeriesObstacle::effect_not_measured:
      return say({"Tavoitetta ", "No metric measures "}) + to +
             say({" ei mittaa mikään mittari.", "."});
    case SeriesObstacle::cause_without_numbers:
      return say({"Tavoitteen ", "The metrics of "}) + from +
             say({" mittareilla ei ole lukuja päättyneiltä jaksoilta.",
                  " have no numbers of periods that are over."});
    case SeriesObstacle::effect_without_numbers:
      return say({"Tavoitteen ", "The metrics of "}) + to +
             say({" mittareilla ei ole lukuja päättyneiltä jaksoilta.",
                  " have no numbers of periods that are over."});
    case SeriesObstacle::only_running_totals:
      return say(
          {"Toisessa päässä on vain liukuvia tai kertyviä lukuja, joiden naapurit ovat samoja "
           "lukuja – käytä jaksojen omia lukuja.",
           "One end has only rolling or running numbers, whose neighbours are made of the "
           "same numbers: use raw periods."});
    case SeriesObstacle::unlike_periods:
      return say(
          {"Päitä mitataan eri tahtiin: yhteistä jaksoa (kuukausi, vuosineljännes …) ei ole.",
           "The ends are measured at different intervals: they have no period in common."});
    case SeriesObstacle::none:
      break;
  }
  return say({"Mittarin pitäisi pysyä rajoissa, mutta rajoja ei ole kirjattu (`target`).",
              "A metric is to stay within a range that is not written (`target`)."});
}

std::string EvidenceWords::too_few(const EvidenceOfLink& link) const {
  return cause(link) + say({" ja ", " and "}) + effect(link) + say({": vain ", ": only "}) +
         pairs(link.test.pairs) + (link.test.lag > 0 ? say({" (", " ("}) + when(link) + ")" : "") +
         say({", tarvitaan ", ", it takes "}) + std::to_string(evidence_.fewest_pairs) +
         say({" – testata voi, kun lukuja on ", ": test when there are numbers of "}) +
         told(periods_in_words(link.test.missing, link.kind)) +
         say({" enemmän molemmista päistä.", " more from both ends."});
}

std::string EvidenceWords::not_tested(const EvidenceOfLink& link) const {
  switch (link.test.obstacle) {
    case TestObstacle::too_few_pairs:
      return too_few(link);
    case TestObstacle::too_many_gaps:
      return cause(link) + say({" ja ", " and "}) + effect(link) +
             say({": yli viidennes yhteisen ajan luvuista puuttuu.",
                  ": more than a fifth of the pairs of their common time are missing."});
    case TestObstacle::cause_does_not_vary:
    case TestObstacle::effect_does_not_vary:
      return (link.test.obstacle == TestObstacle::cause_does_not_vary ? cause(link)
                                                                      : effect(link)) +
             say({" ei vaihtele tason, kehityksen ja vuodenajan lisäksi: ei ole mitä testata.",
                  " does not vary beyond its level, trend and season: there is nothing to test."});
    case TestObstacle::nothing_left:
      return cause(link) + say({" ja ", " and "}) + effect(link) +
             say({": kun kummankin oma menneisyys otetaan pois, testattavaa jää liian vähän.",
                  ": too little is left to test when the past of each is taken out."});
    case TestObstacle::none:
      break;
  }
  return "";
}

}  // namespace stratmap
