#include "render/layout/hyphenation.h"

#include <catch2/catch.hpp>
#include <string>

namespace stratmap {
namespace {

// The word with `=` at the boundaries of its parts and `-` between syllables.
std::string divided(std::string_view word) {
  std::string result;
  std::size_t at = 0;
  for (const BreakPoint& point : finnish_break_points(word)) {
    result += word.substr(at, point.offset - at);
    result += point.kind == BreakKind::compound ? '=' : '-';
    at = point.offset;
  }
  return result + std::string(word.substr(at));
}

}  // namespace

TEST_CASE("Finnish words divide before consonant and vowel") {
  CHECK(divided("strategia") == "stra-te-gia");
  CHECK(divided("henkilöstön") == "hen-ki-lös-tön");
  CHECK(divided("kannattavuus") == "kan-nat-ta-vuus");
  CHECK(divided("Prosessit") == "Pro-ses-sit");
  CHECK(divided("digitalisaatio") == "digi-ta-li-saa-tio");
  CHECK(divided("uudistuminen") == "uudis-tu-mi-nen");
  CHECK(divided("kustannukset") == "kus-tan-nuk-set");
  CHECK(divided("jäljessä") == "jäl-jessä");
}

TEST_CASE("Diphthongs and long vowels stay whole, other vowels part") {
  CHECK(divided("lauantai") == "lau-an-tai");
  CHECK(divided("tuottavuus") == "tuot-ta-vuus");
  CHECK(divided("työntekijää") == "työn-te-ki-jää");
  CHECK(divided("häiriöttä") == "häi-ri-öttä");
  CHECK(divided("toteutuu") == "toteu-tuu");
  CHECK(divided("keskiöön") == "kes-ki-öön");
}

TEST_CASE("A syllable of one vowel is not left alone") {
  CHECK(divided("asiakkaat") == "asi-ak-kaat");
  CHECK(divided("alueet") == "alu-eet");
  CHECK(divided("poissaolot") == "pois-sa-olot");
}

TEST_CASE("Compounds divide where their parts meet") {
  CHECK(divided("asiakaspalvelu") == "asi-akas=pal-velu");
  CHECK(divided("sopimusasiakkuuksien") == "sopi-mus=asi-ak-kuuk-sien");
  CHECK(divided("asiakastyytyväisyys") == "asi-akas=tyy-ty-väi-syys");
  CHECK(divided("Asiakasportaali") == "Asi-akas=por-taali");
  CHECK(divided("henkilöstöpalvelut") == "hen-ki-löstö=pal-ve-lut");
  CHECK(divided("liikevoittoprosentti") == "liike=voitto=pro-sentti");
  CHECK(divided("liiketoimintamalli") == "liike=toi-minta=malli");
  CHECK(divided("laatuvirheiden") == "laatu=vir-hei-den");
  CHECK(divided("vastausaika") == "vas-taus=aika");
  CHECK(divided("kiinteistönhoito") == "kiin-teis-tön=hoito");
  CHECK(divided("käyttöpääoman") == "käyttö=pää-oman");
  CHECK(divided("avainasiakkaiden") == "avain=asi-ak-kai-den");
}

TEST_CASE("Endings are no parts of a compound") {
  CHECK(divided("palveluissa") == "pal-ve-luissa");
  CHECK(divided("henkilöstölle") == "hen-ki-lös-tölle");
  CHECK(divided("asiakastamme") == "asi-akas-tamme");
  CHECK(divided("laskutuksesta") == "las-ku-tuk-sesta");
  CHECK(divided("työpaikalla") == "työ-pai-kalla");
}

TEST_CASE("Short words and other scripts do not divide") {
  CHECK(divided("työ") == "työ");
  CHECK(divided("asia") == "asia");
  CHECK(divided("") == "");
  CHECK(divided("стратегия") == "стратегия");
  CHECK(divided("a\xFFkala") == "a\xFFkala");
}

TEST_CASE("Only Finnish texts get Finnish hyphens") {
  CHECK(hyphenation_of("fi") == Hyphenation::finnish);
  CHECK(hyphenation_of("fi-FI") == Hyphenation::finnish);
  CHECK(hyphenation_of("en") == Hyphenation::none);
  CHECK(hyphenation_of("fil") == Hyphenation::none);
  CHECK(hyphenation_of("") == Hyphenation::none);
}

}  // namespace stratmap
