#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/language.h"

namespace stratmap {

// What a reference may point into: the sections of a model, and the respondents of its round.
enum class Section : std::uint8_t {
  perspectives,
  themes,
  objectives,
  functions,
  customers,
  systems,
  channels,
  journey,
  metrics,
  initiatives,
  rewards,
  threads,
  glossary,
  ideas,
  respondents,
  stops,
};
inline constexpr std::size_t kSectionCount = 16;

// How messages and the language reference speak of a section and of one element of it.
struct SectionWords {
  std::string_view key;  // as written in a model
  Bilingual none_has;    // before an id: "toimintoa" (… ei ole), "no function has the id"
  Bilingual id_of;       // "the id of a function"
};

inline constexpr std::array<SectionWords, kSectionCount> kSectionWords = {{
    {"perspectives",
     {"näkökulmaa", "no perspective has the id"},
     {"näkökulman tunnus", "the id of a perspective"}},
    {"themes",
     {"teemaa", "no theme has the id"},
     {"teeman tunnus", "the id of a theme"}},
    {"objectives",
     {"tavoitetta", "no objective has the id"},
     {"tavoitteen tunnus", "the id of an objective"}},
    {"functions",
     {"toimintoa", "no function has the id"},
     {"toiminnon tunnus", "the id of a function"}},
    {"customers",
     {"asiakkuutta", "no customer relationship has the id"},
     {"asiakkuuden tunnus", "the id of a customer relationship"}},
    {"systems",
     {"järjestelmää", "no system has the id"},
     {"järjestelmän tunnus", "the id of a system"}},
    {"channels",
     {"kanavaa", "no channel has the id"},
     {"kanavan tunnus", "the id of a channel"}},
    {"journey",
     {"asiakaspolun vaihetta", "no stage of the journey has the id"},
     {"asiakaspolun vaiheen tunnus", "the id of a stage of the journey"}},
    {"metrics",
     {"mittaria", "no metric has the id"},
     {"mittarin tunnus", "the id of a metric"}},
    {"initiatives",
     {"hanketta", "no initiative has the id"},
     {"hankkeen tunnus", "the id of an initiative"}},
    {"rewards",
     {"palkitsemismallia", "no reward model has the id"},
     {"palkitsemismallin tunnus", "the id of a reward model"}},
    {"threads",
     {"punaista lankaa", "no red thread has the id"},
     {"punaisen langan tunnus", "the id of a red thread"}},
    {"glossary",
     {"sanaston termiä", "no term of the glossary has the id"},
     {"sanaston termin tunnus", "the id of a term of the glossary"}},
    {"ideas",
     {"ideaa", "no idea has the id"},
     {"idean tunnus", "the id of an idea"}},
    {"respondents",
     {"vastaajaa", "no respondent has the id"},
     {"vastaajan tunnus", "the id of a respondent"}},
    {"stops",
     {"etappia", "no stop has the id"},
     {"etapin tunnus", "the id of a stop"}},
}};

constexpr const SectionWords& words_of(Section section) {
  return kSectionWords[static_cast<std::size_t>(section)];
}

}  // namespace stratmap
