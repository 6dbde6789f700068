#include "models/built_in.h"

#include <array>

#include "base/language.h"
#include "models/schema/words.h"

namespace stratmap {
namespace {

struct UsualPerspective {
  Bilingual name;
  Bilingual question;
};

// In the order of PerspectiveKind.
constexpr std::array<UsualPerspective, 4> kUsualPerspectives = {{
    {{"Talous", "Finance"},
     {"Mitä omistajamme odottavat meiltä?", "What do our owners expect of us?"}},
    {{"Asiakkuudet", "Customers"},
     {"Mitä asiakkaamme kokevat?", "What must our customers experience?"}},
    {{"Sisäiset prosessit", "Internal processes"},
     {"Missä meidän on oltava erinomaisia?", "What must we be excellent at?"}},
    {{"Oppiminen ja kasvu", "Learning and growth"},
     {"Mihin ihmistemme ja järjestelmiemme on kyettävä?",
      "What must our people and systems be able to do?"}},
}};

// Money is a limit there, not the goal.
constexpr Bilingual kPublicFinanceQuestion = {"Millä resursseilla tämä tehdään?",
                                              "With what resources do we do this?"};

constexpr std::array<std::string_view, 4> kPrivateOrder = {"financial", "customer", "process",
                                                           "learning"};
constexpr std::array<std::string_view, 4> kPublicOrder = {"customer", "financial", "process",
                                                          "learning"};

struct BuiltInStop {
  std::string_view id;
  Bilingual question;
};

constexpr std::array<BuiltInStop, 10> kStops = {{
    {"meaning",
     {"Mikä on asiakkaan ja asiakkuuden merkitys toiminnassa?",
      "What is the meaning of the customer and the customer relationship in the activity?"}},
    {"management",
     {"Miten asiakkuuden hallinta ja asiakkuuksien johtaminen toteutuvat?",
      "How are customer-relationship management and leadership carried out?"}},
    {"ownership",
     {"Miten määritellään asiakkuuksien ja asiakastietojen omistajuus?",
      "How is ownership of customer relationships and of customer data defined?"}},
    {"mode",
     {"Mikä on organisaation perustava toimintatapa? Mihin se vaikuttaa?",
      "What is the organization's basic operating mode? What does it affect?"}},
    {"place",
     {"Missä meillä on asiakkuuksien johtaminen ja käytännön tekeminen?",
      "Where do we have leadership of customer relationships and the practical doing?"}},
    {"expectations",
     {"Millaiset käsittelytavat ja odotukset asiakkaaseen ja asiakkuuteen liittyvät?",
      "What ways of handling and expectations attach to the customer and the relationship?"}},
    {"metrics",
     {"Mitä tavoitteita mitataan ja miten mitataan? Osataanko näkökulmia yhdistellä?",
      "What goals are measured and how? Can the viewpoints be combined?"}},
    {"systems",
     {"Mihin tietojärjestelmiin ja prosesseihin asiakas ja asiakkuus voidaan nykyisin yhdistää, "
      "ja miten?",
      "To which information systems and processes can the customer and the relationship at "
      "present be connected, and how?"}},
    {"development",
     {"Mitkä kehittämiskohteet ovat nyt esillä asiakkuuksista puhuttaessa?",
      "What development targets are on the table now when customer relationships, their "
      "development and leadership are talked of?"}},
    {"channels",
     {"Mitä markkinointi- ja myynti- sekä asiakaspalvelukanavia on, ja mikä on niiden merkitys "
      "toiminnalle nyt?",
      "What marketing, sales and customer-service channels exist and what is their importance to "
      "the activity now?"}},
}};

constexpr auto kStopIds = [] {
  std::array<std::string_view, kStops.size()> ids{};
  for (std::size_t i = 0; i < ids.size(); ++i) ids[i] = kStops[i].id;
  return ids;
}();

Text to_text(Bilingual words) {
  Text text;
  text.add("fi", words.fi);
  text.add("en", words.en);
  return text;
}

}  // namespace

Words usual_perspective_ids(Sector sector) {
  return sector == Sector::private_sector ? kPrivateOrder : kPublicOrder;
}

Words built_in_stop_ids() { return kStopIds; }

std::vector<Perspective> usual_perspectives(Sector sector) {
  std::vector<Perspective> perspectives;
  for (const std::string_view id : usual_perspective_ids(sector)) {
    const std::size_t kind = *place_of(id, kPerspectiveKinds);
    Perspective& perspective = perspectives.emplace_back();
    perspective.id = id;
    perspective.name = to_text(kUsualPerspectives[kind].name);
    perspective.kind = static_cast<PerspectiveKind>(kind);
    perspective.is_default = true;
    perspective.question = usual_question(perspective.kind, sector);
  }
  return perspectives;
}

Text usual_question(PerspectiveKind kind, Sector sector) {
  if (kind == PerspectiveKind::other) return {};
  if (kind == PerspectiveKind::financial && sector != Sector::private_sector)
    return to_text(kPublicFinanceQuestion);
  return to_text(kUsualPerspectives[static_cast<std::size_t>(kind)].question);
}

std::vector<Stop> built_in_stops() {
  std::vector<Stop> stops;
  for (const BuiltInStop& stop : kStops)
    stops.push_back({std::string(stop.id), {}, to_text(stop.question)});
  return stops;
}

Text usual_question(std::string_view stop) {
  for (const BuiltInStop& built_in : kStops)
    if (built_in.id == stop) return to_text(built_in.question);
  return {};
}

}  // namespace stratmap
