#include "engine/metrics/absence.h"

namespace stratmap {

Bilingual reason_of(Absence absence) {
  switch (absence) {
    case Absence::none:
      return {};
    case Absence::no_values:
      return {"ei arvoja", "no values"};
    case Absence::table_not_read:
      return {"ei arvoja – yhtä taulukkoa ei luettu", "no values; a table was not read"};
    case Absence::not_over:
      return {"jakso on vielä kesken", "the period is not over yet"};
    case Absence::stale:
      return {"uusin arvo on liian vanha", "the newest value is too old"};
    case Absence::other_period:
      return {"arvot ovat pidemmiltä jaksoilta kuin mittarin oma jakso",
              "the values are of longer periods than the metric's own"};
    case Absence::parts_missing:
      return {"yhdenkään jakson kaikkia osia ei ole", "no period has all its parts"};
    case Absence::weeks:
      return {"viikoista ei lasketa pidempiä jaksoja", "weeks make up no longer period"};
    case Absence::formula_mistaken:
      return {"kaavaa ei voi lukea", "the formula can't be read"};
    case Absence::formula_unlike_units:
      return {"kaava laskee yhteen eri yksiköitä", "the formula adds up unlike units"};
    case Absence::formula_circular:
      return {"kaavat viittaavat toisiinsa kehässä", "formulas refer to each other in a circle"};
    case Absence::formula_constant:
      return {"kaavassa ei ole mittareita", "the formula names no metric"};
    case Absence::formula_too_large:
      return {"kaavat ovat liian suuria laskettaviksi", "the formulas are too large to compute"};
    case Absence::operands_missing:
      return {"kaavan mittareilta puuttuu arvoja", "metrics of the formula lack values"};
    case Absence::division_by_zero:
      return {"kaava jakaa nollalla", "the formula divides by zero"};
    case Absence::monitor:
      return {"vain seurataan", "followed only"};
    case Absence::no_target:
      return {"tavoitearvo puuttuu", "no target"};
    case Absence::no_baseline_or_limits:
      return {"lähtötaso ja rajat puuttuvat", "no baseline and no limits"};
    case Absence::keep_without_limits:
      return {"tavoitteena on pitää taso, mutta rajat puuttuvat", "a level to keep needs limits"};
    case Absence::one_value_without_limits:
      return {"tavoite on yksi luku – rajat puuttuvat", "a range of one value needs limits"};
    case Absence::not_a_range:
      return {"suunta ja tavoitearvo eivät sovi yhteen", "direction and target don't match"};
    case Absence::contradictory_target:
      return {"tavoitearvo on väärällä puolella", "the target is on the wrong side"};
    case Absence::contradictory_limits:
      return {"rajat ovat väärässä järjestyksessä", "the limits are in the wrong order"};
  }
  return {};
}

}  // namespace stratmap
