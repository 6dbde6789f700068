#include "models/schema/finnish_words.h"

#include <algorithm>

namespace stratmap {
namespace {

// clang-format off
constexpr FinnishWord kFinnishWords[] = {
    {"nimi", "name"}, {"kuvaus", "description"}, {"selite", "description"}, {"miksi", "why"},
    {"syy", "cause why"}, {"perustelu", "because why"}, {"perustelut", "because why"},
    {"peruste", "basis because why"}, {"huomio", "note attention"}, {"huomautus", "note"},
    {"muistiinpano", "note"}, {"muistiinpanot", "note"}, {"avainsanat", "tags"},
    {"tunnisteet", "tags"}, {"linkki", "url"}, {"osoite", "url"}, {"verkko-osoite", "url"},
    {"hyväksy", "accept"}, {"hyväksytty", "accepted accept"}, {"saakka", "until"},
    {"asti", "until"}, {"organisaatio", "organization"}, {"yritys", "organization"},
    {"kieli", "language"}, {"sektori", "sector"}, {"toimiala", "sector"}, {"visio", "vision"},
    {"iskulause", "slogan"}, {"toimintatapa", "mode"}, {"toimintatavat", "mode"},
    {"liitä", "include"}, {"sisällytä", "include"}, {"tiedostot", "include"},
    {"versio", "stratmap"}, {"näkökulma", "perspective perspectives"},
    {"näkökulmat", "perspectives"}, {"kysymys", "question"}, {"teema", "theme themes"},
    {"teemat", "themes theme"}, {"tavoite", "objective objectives target advances measures"},
    {"tavoitteet", "objectives processes advances measures kept_by objective"},
    {"tavoitearvo", "target"}, {"tavoitetaso", "target"}, {"omistaja", "owner"},
    {"omistajat", "owner"}, {"vastuu", "owner"}, {"vastuutaho", "owner"},
    {"vastuuhenkilö", "owner head"}, {"vastaa", "owner"},
    {"osallistujat", "participants contributors"}, {"toteuttajat", "contributors"},
    {"toteuttaja", "contributors"}, {"taso", "level"}, {"paino", "weight"},
    {"painoarvo", "weight"}, {"työmäärä", "effort"}, {"lakisääteinen", "statutory"},
    {"päättää", "decides"}, {"päättäjä", "decides"}, {"vaikuttaa", "drives"},
    {"vaikutukset", "drives"}, {"vaikutus", "effect drives"}, {"seuraukset", "drives"},
    {"nuolet", "drives"}, {"edistää", "advances drives"}, {"omaksuminen", "adoption"},
    {"sitoutuminen", "adoption"}, {"voimakkuus", "strength"}, {"vahvuus", "strength"},
    {"viive", "lag delay"}, {"näyttö", "evidence"}, {"arvioitu", "reviewed"},
    {"tarkistettu", "reviewed"}, {"laji", "kind"}, {"tyyppi", "kind"},
    {"toiminto", "function functions"}, {"toiminnot", "functions function"},
    {"tehtävät", "functions"}, {"yläyksikkö", "parent"}, {"esiyksikkö", "parent"},
    {"yksikkö", "unit function"}, {"vetäjä", "head"}, {"johtaja", "head"}, {"päällikkö", "head"},
    {"henkilöstö", "staff people"}, {"henkilöt", "people"}, {"henkilöitä", "people"},
    {"henkilömäärä", "people"}, {"yhteistyö", "works_with"}, {"yhteyshenkilö", "who"},
    {"kuka", "who"}, {"miten", "how"}, {"siirto", "hands_over_to"}, {"siirrot", "hands_over_to"},
    {"siirtää", "hands_over_to"}, {"mitä", "what"}, {"tieto", "data"}, {"tiedot", "data"},
    {"palvelee", "serves"}, {"sovittu", "agreed"}, {"valtuudet", "mandate"},
    {"valtuus", "mandate"}, {"asiakassuuntautuneisuus", "customer_orientation"},
    {"asiakaslähtöisyys", "customer_orientation"}, {"valmius", "readiness"},
    {"valmiudet", "readiness"}, {"halu", "wants"}, {"lupa", "may"}, {"taito", "can"},
    {"tila", "status"}, {"asiakasmalli", "customer_model"}, {"asiakas", "customer customers"},
    {"asiakkaat", "customers"}, {"asiakkuus", "customer customers"},
    {"asiakkuudet", "customers customer"}, {"osapuoli", "party"}, {"osapuolet", "parties"},
    {"käyttäjä", "user"}, {"käyttäjät", "used_by"}, {"käyttää", "used_by"}, {"ostaja", "buyer"},
    {"maksaja", "payer"}, {"odotus", "expects"}, {"odotukset", "expects"}, {"odottaa", "expects"},
    {"osuus", "share"}, {"omistajuus", "ownership"}, {"omistajuudet", "ownership"},
    {"määritelmä", "definition"}, {"määritelmät", "definition"}, {"määritteli", "by"},
    {"lupaus", "promise"}, {"asiakaslupaus", "promise"}, {"lunastaa", "kept_by"},
    {"teksti", "text"}, {"järjestelmä", "systems source"}, {"järjestelmät", "systems"},
    {"liittymät", "integrates"}, {"integraatiot", "integrates"}, {"kanava", "channels"},
    {"kanavat", "channels"}, {"merkitys", "importance"}, {"tärkeys", "importance"},
    {"asiakaspolku", "journey"}, {"polku", "journey"}, {"vaiheet", "stages journey"},
    {"vaihe", "status"}, {"rooli", "role"}, {"mittari", "metric metrics"},
    {"mittarit", "metrics metric"}, {"mittaa", "measures"}, {"luonne", "nature"},
    {"suunta", "direction"}, {"lähtötaso", "baseline"}, {"lähtöarvo", "baseline"},
    {"määräaika", "due"}, {"eräpäivä", "due"}, {"mennessä", "due"}, {"aikataulu", "due"},
    {"venytystavoite", "stretch"}, {"rajat", "limits"}, {"raja", "limits"}, {"vihreä", "green"},
    {"keltainen", "amber"}, {"tiheys", "frequency"}, {"seurantaväli", "frequency"},
    {"mittausväli", "frequency"}, {"koonti", "aggregate rollup"}, {"lähde", "source"},
    {"kaava", "formula"}, {"laskukaava", "formula"}, {"arvo", "values"}, {"arvot", "values"},
    {"toteuma", "values"}, {"toteumat", "values"}, {"havainnot", "observations"},
    {"välilehti", "sheet"}, {"kysely", "survey query"}, {"kokous", "agenda"},
    {"hanke", "initiatives"}, {"hankkeet", "initiatives"}, {"toimenpide", "initiatives"},
    {"toimenpiteet", "initiatives"}, {"projekti", "initiatives"}, {"projektit", "initiatives"},
    {"alku", "start"}, {"alkaa", "start"}, {"loppu", "end"}, {"päättyy", "end"},
    {"budjetti", "budget"}, {"välitavoite", "milestones milestone"},
    {"välitavoitteet", "milestones"}, {"valmis", "done"}, {"lopetetaan", "stop_if"},
    {"palkitseminen", "rewards"}, {"palkkiot", "rewards"}, {"palkitsemismalli", "rewards"},
    {"palkitsemismallit", "rewards"}, {"nollasumma", "zero_sum"}, {"punainen-lanka", "threads"},
    {"punaiset-langat", "threads"}, {"langat", "threads"}, {"malli", "template"},
    {"vaiheistus", "stages"}, {"sanasto", "glossary"}, {"termit", "glossary"},
    {"kulttuurirundi", "round"}, {"rundi", "round"}, {"kierros", "round"}, {"päivä", "date"},
    {"päivämäärä", "date"}, {"pvm", "date"}, {"etapit", "stops"}, {"etappi", "stop"},
    {"vastaaja", "respondent"}, {"vastaajat", "respondents"}, {"vastaukset", "answers"},
    {"vastaus", "text"}, {"väitteet", "claims"}, {"edellinen", "previous"},
    {"lainaukset", "quotes"}, {"idea", "ideas"}, {"ideat", "ideas"}, {"työpaja", "workshop"},
    {"asetukset", "settings"}, {"säännöt", "rules"}, {"raja-arvot", "thresholds"},
    {"talous", "financial finance"}, {"taloudellinen", "financial"},
    {"asiakasnäkökulma", "customer"}, {"prosessi", "process"}, {"prosessit", "process processes"},
    {"sisäiset-prosessit", "process"}, {"oppiminen", "learning"},
    {"oppiminen-ja-kasvu", "learning"}, {"yksityinen", "private"}, {"julkinen", "public"},
    {"järjestö", "nonprofit"}, {"yhdistys", "nonprofit"},
    {"voittoa-tavoittelematon", "nonprofit"}, {"tuotanto", "production"},
    {"tuotantolähtöinen", "production"}, {"kehitys", "development"},
    {"tuotekehitys", "development"}, {"kehityslähtöinen", "development"},
    {"tuote-ja-palvelukehityslähtöinen", "development"}, {"asiakaspalvelu", "customer-service"},
    {"asiakaspalvelulähtöinen", "customer-service"}, {"julkishallinnollinen", "public"},
    {"julkilausuttu", "declared"}, {"nykyinen", "current"}, {"nykytila", "current"},
    {"haluttu", "desired"}, {"tavoitetila", "desired"}, {"valittu", "chosen"},
    {"hallitus", "board"}, {"johto", "management leadership top"}, {"palaute", "feedback"},
    {"raha", "funds"}, {"rahoitus", "funds"}, {"vahvistaa", "raises"}, {"nostaa", "raises"},
    {"heikentää", "lowers"}, {"laskee", "lowers down"}, {"heikko", "weak"},
    {"keskivahva", "medium"}, {"kohtalainen", "medium"}, {"vahva", "strong"},
    {"oletus", "assumed"}, {"oletettu", "assumed"}, {"perusteltu", "argued"},
    {"testattu", "tested"}, {"ei-tavoitettu", "not-reached"}, {"viestitty", "communicated"},
    {"tiedotettu", "communicated"}, {"ymmärretty", "understood"}, {"sitoutunut", "committed"},
    {"sitouduttu", "committed"}, {"myynti", "sales"}, {"markkinointi", "marketing"},
    {"laskutus", "billing"}, {"toimitus", "delivery"}, {"logistiikka", "logistics"},
    {"hankinta", "procurement"}, {"tietohallinto", "it"}, {"rekrytointi", "recruitment"},
    {"perehdytys", "induction"}, {"perehdyttäminen", "induction"}, {"koulutus", "training"},
    {"laatu", "quality"}, {"viestintä", "communications"}, {"ulkoinen", "external"},
    {"sisäinen", "internal"}, {"sidosryhmä", "stakeholder"}, {"omistaa", "owns"},
    {"johtaa", "leads"}, {"hoitaa", "manages"}, {"suunnittelee", "plans"}, {"seuraa", "follows"},
    {"hallitsee-tietoa", "holds-data"}, {"käyttää-tietoa", "uses-data"}, {"kumppani", "partner"},
    {"kansalainen", "citizen"}, {"hinta", "price"}, {"palvelu", "service"},
    {"tulosmittari", "outcome"}, {"tulos", "outcome profit"}, {"ennakoiva", "driver"},
    {"ennakoiva-mittari", "driver"}, {"ylös", "up"}, {"nouseva", "up"}, {"kasvava", "up"},
    {"alas", "down"}, {"laskeva", "down"}, {"väli", "range"}, {"päivittäin", "daily"},
    {"viikoittain", "weekly"}, {"kuukausittain", "monthly"}, {"neljännesvuosittain", "quarterly"},
    {"puolivuosittain", "half-yearly"}, {"vuosittain", "yearly"}, {"summa", "sum"},
    {"keskiarvo", "mean"}, {"viimeinen", "last"}, {"viimeisin", "last"}, {"pienin", "min"},
    {"suurin", "max"}, {"itse", "self"}, {"ulkopuolinen", "outside"}, {"suunniteltu", "planned"},
    {"suunnitteilla", "planned"}, {"käynnissä", "running"}, {"keskeytetty", "stopped"},
    {"lopetettu", "stopped"}, {"palkka", "pay"}, {"sääntö", "rule"}, {"rakenne", "structure"},
    {"yksilö", "individual"}, {"yhteinen", "shared"}, {"keskijohto", "middle"},
    {"asiantuntija", "expert"}, {"osittain", "partly"}, {"kyllä", "yes"}, {"ei", "no none off"},
    {"nimettömästi", "anonymous"}, {"avoin", "open"}, {"toteutettu", "done adopted"},
    {"hylätty", "rejected"}, {"pois", "off"}, {"varoitus", "warning"}, {"puute", "warning"},
    {"virhe", "error"}, {"ristiriita", "error"}, {"vakiintunut", "established"}, {"uusi", "new"},
    {"ostettu", "acquired"}, {"oma", "own"}, {"peritty", "inherited"},
    {"tyytyväisyys", "satisfaction"}, {"uskollisuus", "loyalty"}, {"suosittelu", "advocacy"},
    {"pysyvyys", "retention"}, {"liikevaihto", "revenue"}, {"kasvu", "growth"},
    {"kustannus", "cost"}, {"kustannukset", "cost"}, {"tehokkuus", "efficiency"},
    {"määrä", "volume"}, {"aika", "time"}, {"osaaminen", "competence"},
    {"hyvinvointi", "well-being"}, {"riski", "risk"}, {"ei-tiedossa", "unknown"},
    {"ei-tiedetä", "unknown"}, {"tuntematon", "unknown"},
};
// clang-format on

constexpr std::size_t kMost = 3;

// In the form of kFinnishWords. Of the letters beyond ASCII, Ä, Ö and Å have small ones.
std::string plain(std::string_view word) {
  std::string text;
  for (const char c : word) {
    const bool after_lead = text.ends_with('\xC3');
    const bool is_capital = (c >= 'A' && c <= 'Z') || (after_lead && c < '\xA0');
    text += c == ' ' || c == '_' ? '-' : is_capital ? static_cast<char>(c + 0x20) : c;
  }
  return text;
}

}  // namespace

std::span<const FinnishWord> finnish_words() { return kFinnishWords; }

std::vector<std::string> in_english(std::string_view word, Words known) {
  const std::string finnish = plain(word);
  const auto* const found =
      std::find_if(std::begin(kFinnishWords), std::end(kFinnishWords),
                   [&finnish](const FinnishWord& entry) { return entry.word == finnish; });
  std::vector<std::string> english;
  if (found == std::end(kFinnishWords)) return english;
  std::string_view meanings = found->meanings;
  while (!meanings.empty() && english.size() < kMost) {
    const std::string_view meaning = meanings.substr(0, meanings.find(' '));
    if (place_of(meaning, known)) english.emplace_back(meaning);
    meanings.remove_prefix(std::min(meanings.size(), meaning.size() + 1));
  }
  return english;
}

}  // namespace stratmap
