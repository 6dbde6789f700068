#pragma once

// The keys of a model, and through them the whole language.

#include "models/schema/customer_shapes.h"
#include "models/schema/function_shapes.h"
#include "models/schema/metric_shapes.h"
#include "models/schema/round_shapes.h"
#include "models/schema/strategy_shapes.h"

namespace stratmap {

inline constexpr Field kSettingsFields[] = {
    {"as_of",
     a(Form::period),
     {"Päivä, jolta ajantasaisuus ja tavoitteet arvioidaan; puuttuessa uusimman arvon jakson loppu",
      "The day on which freshness and targets are judged; left out, the end of the newest period "
      "with a value"}},
    {"rollup",
     choice_of(kRollups),
     {"Miten tulokset kootaan ylöspäin", "How scores are rolled up"},
     "veto"},
    {"rules", a(Form::rule_settings), {"Säännön vakavuus", "The severity of a rule"}},
    {"thresholds", a(Form::thresholds), {"Sääntöjen raja-arvot", "The limits that rules use"}},
};
inline constexpr Shape kSettings =
    shape_of("settings", {"asetusten", "of the settings"}, kSettingsFields);

inline constexpr Value kPerspectiveValue = a_map(kPerspective);
inline constexpr Value kThemeValue = a_map(kTheme);
inline constexpr Value kObjectiveValue = a_map(kObjective);
inline constexpr Value kFunctionValue = a_map(kFunction);
inline constexpr Value kCustomerValue = a_map(kCustomer);
inline constexpr Value kSystemValue = a_map(kSystem);
inline constexpr Value kChannelValue = a_map(kChannel);
inline constexpr Value kStageValue = a_map(kStage);
inline constexpr Value kMetricValue = a_map(kMetric);
inline constexpr Value kInitiativeValue = a_map(kInitiative);
inline constexpr Value kRewardValue = a_map(kReward);
inline constexpr Value kThreadValue = a_map(kThread);
inline constexpr Value kTermValue = a_map(kTerm);
inline constexpr Value kIdeaValue = a_map(kIdea);

inline constexpr Field kModelFields[] = {
    {"stratmap", a(Form::version), {"Kielen versio", "The version of the language"}},
    {"organization", a_map(kOrganization), {"Kenen strategia", "Whose strategy it is"}},
    {"include",
     a(Form::include),
     {"Muut tiedostot, suhteessa tähän tiedostoon", "Further files, relative to this one"}},
    {"perspectives",
     elements_of(Section::perspectives, kPerspectiveValue),
     {"Näkökulmat ylhäältä alas, kuten ne piirretään",
      "Top to bottom as drawn; left out, the usual four in the order of the sector"}},
    {"themes",
     elements_of(Section::themes, kThemeValue),
     {"Strategiset teemat: kartan sarakkeet, joita tämä versio ei vielä piirrä",
      "Strategic themes: the columns of the map, which this version does not draw yet"}},
    {"objectives",
     elements_of(Section::objectives, kObjectiveValue),
     {"Tavoitteet ja niiden nuolet", "What is to come true, and what leads to it"}},
    {"functions",
     elements_of(Section::functions, kFunctionValue),
     {"Toiminnot: mitä organisaatio tekee ja kuka sen tekee",
      "What the organization does, and who does it"}},
    {"customers",
     elements_of(Section::customers, kCustomerValue),
     {"Asiakkuudet: segmentit tai asiakkaat", "Customer relationships: segments or accounts"}},
    {"systems", elements_of(Section::systems, kSystemValue), {"Tietojärjestelmät", "Systems"}},
    {"channels",
     elements_of(Section::channels, kChannelValue),
     {"Markkinoinnin, myynnin ja palvelun kanavat", "Marketing, sales and service channels"}},
    {"journey",
     elements_of(Section::journey, kStageValue),
     {"Asiakaspolun vaiheet järjestyksessä", "The customer's stages, in order"}},
    {"metrics", elements_of(Section::metrics, kMetricValue), {"Mittarit", "What is measured"}},
    {"observations",
     list_of(kTableValue),
     {"Mittarien arvot taulukoissa", "Metric values in tables, beside or instead of `values`"}},
    {"initiatives",
     elements_of(Section::initiatives, kInitiativeValue),
     {"Hankkeet", "Work that moves objectives"}},
    {"rewards",
     elements_of(Section::rewards, kRewardValue),
     {"Mikä ohjaa ihmisiä", "What steers people"}},
    {"threads",
     elements_of(Section::threads, kThreadValue),
     {"Punaiset langat: vaiheet, joiden pitää seurata toisiaan kartalla",
      "Red threads: stages that must follow one another on the map"}},
    {"glossary", elements_of(Section::glossary, kTermValue), {"Sanasto", "What words mean here"}},
    {"round",
     a_map(kRound),
     {"Kulttuurirundi: etapit toiminto kerrallaan",
      "The culture round: ten stops, visited function by function"}},
    {"survey", a_map(kSurvey), {"Kysely toimintatavoista", "A survey of operating modes"}},
    {"ideas",
     elements_of(Section::ideas, kIdeaValue),
     {"Ideat ja mistä ne syntyivät", "Ideas, and what prompted them"}},
    {"workshop", a_map(kWorkshop), {"Työpaja", "The workshop"}},
    {"settings", a_map(kSettings), {"Asetukset", "How the model is judged"}},
};
inline constexpr Shape kModel = shape_of("model", {"mallin", "of a model"}, kModelFields);

}  // namespace stratmap
