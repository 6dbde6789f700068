#pragma once

// What people said: the culture round, the survey, ideas and the workshop.

#include "models/schema/notes_shape.h"

namespace stratmap {

inline constexpr Value kFunctionReference = reference_to(Section::functions);
inline constexpr Value kModeMixValue = or_unknown(a(Form::mode_mix));
inline constexpr Value kRatingValue = a_number(1, 5);
inline constexpr Value kLinkageValue = one_of(kLinkages);

inline constexpr Field kClaimFields[] = {
    {"means", some_of(kCustomerMeanings), {"Kuka asiakas on", "Who the customer is"}},
    {"importance", a_number(1, 5), {"Asiakkaan merkitys", "How much the customer matters"}},
    {"customer_orientation", a_number(1, 5), {"Asiakaslähtöisyys", "How customer-oriented we are"}},
    {"manages",
     set_of(Section::customers, kFunctionReference),
     {"Asiakkuus → kuka hoitaa", "Customer → who manages"}},
    {"leads",
     set_of(Section::customers, kFunctionReference),
     {"Asiakkuus → kuka johtaa", "Customer → who leads"}},
    {"owns",
     set_of(Section::customers, kFunctionReference),
     {"Asiakkuus → kuka omistaa", "Customer → who owns"}},
    {"holds-data",
     set_of(Section::customers, kFunctionReference),
     {"Asiakkuus → kuka hallitsee tietoa", "Customer → who holds the data"}},
    {"current", kModeMixValue, {"Oman toiminnon nykyinen toimintatapa", "How we work now"}},
    {"desired", kModeMixValue, {"Haluttu toimintatapa", "How we wish to work"}},
    {"chosen", kModeMixValue, {"Strategiassa valittu toimintatapa", "What the strategy chose"}},
    {"led_at",
     references_to(Section::functions),
     {"Missä asiakkuuksia johdetaan", "Where relationships are led"}},
    {"done_at", references_to(Section::functions), {"Missä työ tehdään", "Where the work is done"}},
    {"expects",
     set_of(Section::customers, kModeMixValue),
     {"Asiakkuus → odotettu toimintatapa", "Customer → the mode it expects"}},
    {"attention", set_of(Section::journey, kRatingValue), {"Vaihe → huomio 1–5", "Stage → 1–5"}},
    {"practices", a(Form::plain_list), {"Käsittelytavat", "Ways of handling"}},
    {"metrics", references_to(Section::metrics), {"Mitä seurataan", "What is watched"}},
    {"combines", one_of(kCombines), {"Osataanko näkökulmia yhdistellä", "Are viewpoints combined"}},
    {"systems",
     set_of(Section::systems, kLinkageValue),
     {"Järjestelmä → miten asiakas näkyy siinä", "System → how the customer is joined to it"}},
    {"processes",
     references_to(Section::objectives),
     {"Prosessit, joissa asiakas näkyy", "In which the customer can be seen"}},
    {"ideas", references_to(Section::ideas), {"Esillä olevat ideat", "Ideas on the table"}},
    {"enough", a(Form::boolean), {"Riittääkö nykyinen tapa", "Is the present way enough"}},
    {"channels",
     set_of(Section::channels, kRatingValue),
     {"Kanava → merkitys 1–5", "Channel → 1–5"}},
};
inline constexpr Shape kClaims = shape_of("claims", {"väitteiden", "of claims"}, kClaimFields);

inline constexpr Field kAnswerFields[] = {
    {"respondent",
     reference_to(Section::respondents),
     {"Kuka vastasi", "Who answered"},
     {},
     Need::required},
    {"stop", reference_to(Section::stops), {"Millä etapilla", "At which stop"}, {}, Need::required},
    {"text", a(Form::text), {"Vastaus omin sanoin", "In their own words"}},
    {"quotable", a(Form::boolean), {"Saako sanat näyttää", "May the words be shown"}, "true"},
    {"claims",
     a_map(kClaims),
     {"Mitä vastaus väittää; ei muuta mallia", "What it claims; never overwrites the model"}},
};
inline constexpr Shape kAnswer = shape_of("answer", {"vastauksen", "of an answer"}, kAnswerFields);
inline constexpr Value kAnswerValue = a_map(kAnswer);

inline constexpr Field kRespondentFields[] = {
    name_field(),
    {"function", reference_to(Section::functions), {"Toiminto", "The function they work in"}},
    {"customer",
     reference_to(Section::customers),
     {"Asiakkuus: ääni talon ulkopuolelta", "A voice from outside"}},
    {"role", a(Form::text), {"Rooli", "Their role"}},
    {"level", one_of(kRespondentLevels), {"Taso organisaatiossa", "Their level"}},
};
inline constexpr Shape kRespondent =
    shape_of("respondent", {"vastaajan", "of a respondent"}, kRespondentFields, kNoteFields);
inline constexpr Value kRespondentValue = a_map(kRespondent);

inline constexpr Field kStopFields[] = {
    {"question", a(Form::text), {"Kysymys etapilla", "The question asked there"}},
};
inline constexpr Shape kStop = shape_of("stop", {"etapin", "of a stop"}, kStopFields);
inline constexpr Value kStopValue = {.form = Form::text_or_map, .shape = &kStop};

inline constexpr Field kRoundThemeFields[] = {
    {"name", a(Form::text), {"Aihe", "The subject"}},
    {"objective",
     reference_to(Section::objectives),
     {"Tavoite, joka kantaa aihetta", "The objective that carries it"}},
    {"owner", references_to(Section::functions), {"Kuka siitä vastaa", "Who answers for it"}},
};
inline constexpr Shape kRoundTheme =
    shape_of("round-theme", {"kierroksen aiheen", "of the round's theme"}, kRoundThemeFields);

inline constexpr Field kRoundFields[] = {
    {"name", a(Form::text), {"Nimi", "Its name"}},
    {"theme", a_map(kRoundTheme), {"Kierroksen aihe", "What it is about"}},
    {"date", a(Form::period), {"Ajankohta", "When it was"}},
    {"definition_shown",
     a(Form::boolean),
     {"Määriteltiinkö toimintatavat ja termit vastaajille",
      "Were the modes and terms defined to those who answered"}},
    {"informed",
     references_to(Section::functions),
     {"Keille kerrottiin, mutta ei kysytty", "Told about the round, not asked"}},
    {"quotes",
     choice_of(kQuotes),
     {"Miten vastaukset näytetään", "How answers are shown"},
     "by-function"},
    {"previous",
     a(Form::plain),
     {"Edellisen kierroksen havainnot: JSON, tai sarakkeet code ja subject",
      "Findings of the last round: JSON, or columns code and subject"}},
    {"stops",
     {.form = Form::elements, .section = Section::stops, .item = &kStopValue},
     {"Omat etapit; puuttuessa valmiit kymmenen", "Left out: the built-in ten"}},
    {"respondents",
     elements_of(Section::respondents, kRespondentValue),
     {"Vastaajat", "Who was asked"}},
    {"answers", list_of(kAnswerValue), {"Vastaukset", "What they said"}},
};
inline constexpr Shape kRound =
    shape_of("round", {"kulttuurirundin", "of the culture round"}, kRoundFields, kNoteFields);

inline constexpr Field kSurveyFields[] = {
    {"csv",
     a(Form::plain),
     {"Sarakkeet respondent, organization, function, level, layer, mode, centrality (scale)",
      "Columns respondent, organization, function, level, layer, mode, centrality (scale)"},
     {},
     Need::required},
    {"date", a(Form::period), {"Ajankohta", "When it was"}},
    {"definition_shown",
     a(Form::boolean),
     {"Määriteltiinkö toimintatavat vastaajille", "Were the modes defined to those who answered"}},
};
inline constexpr Shape kSurvey =
    shape_of("survey", {"kyselyn", "of the survey"}, kSurveyFields, kNoteFields);

inline constexpr Field kIdeaFields[] = {
    name_field(),
    {"from", references_to(Section::functions), {"Kenen idea", "Whose idea"}},
    {"stop", reference_to(Section::stops), {"Etappi, jolla se syntyi", "At which stop"}},
    {"finding", a(Form::rule_code), {"Havainto, josta se syntyi", "What finding prompted it"}},
    {"advances",
     references_to(Section::objectives),
     {"Tavoitteet, joita se edistää", "Objectives that it would move"}},
    {"owner", references_to(Section::functions), {"Kuka siitä vastaa", "Who answers for it"}},
    {"status", one_of(kIdeaStatuses), {"Missä vaiheessa se on", "Where it stands"}},
};
inline constexpr Shape kIdea = shape_of("idea", {"idean", "of an idea"}, kIdeaFields, kNoteFields);

inline constexpr Field kParticipantFields[] = {
    {"role", a(Form::text), {"Mitä he tekevät työpajassa", "What they do there"}},
    {"people", a_number(0), {"Montako henkilöä", "How many"}, "1"},
};
inline constexpr Shape kParticipant =
    shape_of("participant", {"osallistujan", "of a participant"}, kParticipantFields, kNoteFields);
inline constexpr Value kParticipantValue = a_map(kParticipant);

inline constexpr Field kInfluenceFields[] = {
    {"csv",
     a(Form::plain),
     {"Sarakkeet rater, from, to, influence (0–4), tavoitteesta tavoitteeseen",
      "Columns rater, from, to, influence (0–4), objective to objective"},
     {},
     Need::required},
};
inline constexpr Shape kInfluence =
    shape_of("influence", {"vaikutustaulukon", "of the influence table"}, kInfluenceFields);

inline constexpr Field kWorkshopFields[] = {
    {"name", a(Form::text), {"Nimi", "Its name"}},
    {"date", a(Form::period), {"Ajankohta", "When it is"}},
    {"treats",
     references_to(Section::objectives),
     {"Tavoitteet, joita käsitellään", "Objectives that it deals with"}},
    {"participants",
     set_of(Section::functions, kParticipantValue),
     {"Osallistujat toiminnoittain", "Who takes part, by function"}},
    {"influence",
     a_map(kInfluence),
     {"Arviot tavoitteiden vaikutuksesta toisiinsa", "How strongly objectives act on each other"}},
};
inline constexpr Shape kWorkshop =
    shape_of("workshop", {"työpajan", "of the workshop"}, kWorkshopFields, kNoteFields);

}  // namespace stratmap
