#pragma once

// What the client wants: organization, perspectives, themes, objectives and their arrows.

#include "models/schema/notes_shape.h"

namespace stratmap {

inline constexpr Field kOrganizationFields[] = {
    {"name", a(Form::text), {"Organisaation nimi", "Its name"}, {}, Need::required},
    {"language",
     a(Form::language),
     {"Tekstien kieli ja tulosteen oletuskieli", "Of the texts; the default for output"}},
    {"sector",
     one_of(kSectors),
     {"Näkökulmien oletusjärjestys ja se, mikä kartalla on ylimpänä",
      "The default order of perspectives, and what the top of the map is"},
     "private"},
    {"vision", a(Form::text), {"Kartan ylin lause", "The banner over the map"}},
    {"slogan", a(Form::text), {"Iskulause", "What the adverts say"}},
    {"mode", a(Form::mode_layers), {"Toimintatapa kerroksittain", "The operating mode, by layer"}},
};
inline constexpr Shape kOrganization = shape_of(
    "organization", {"organisaation", "of the organization"}, kOrganizationFields, kNoteFields);

inline constexpr Field kPerspectiveFields[] = {
    name_field(),
    {"kind",
     one_of(kPerspectiveKinds),
     {"Oman tunnuksen laji; puuttuessa tunnus kertoo sen",
      "What an id of your own is; left out, the id says it"}},
    {"weight", a_number(0), {"Paino kartalla", "Its weight in the map"}, "1"},
    {"question",
     a(Form::text),
     {"Kysymys, johon näkökulma vastaa; puuttuessa lajin tavallinen kysymys",
      "The question it answers; left out, the usual one of its kind"}},
};
inline constexpr Shape kPerspective =
    shape_of("perspective", {"näkökulman", "of a perspective"}, kPerspectiveFields, kNoteFields);

inline constexpr Field kThemeFields[] = {name_field()};
inline constexpr Shape kTheme =
    shape_of("theme", {"teeman", "of a theme"}, kThemeFields, kNoteFields);

inline constexpr Field kLinkFields[] = {
    {"kind",
     one_of(kLinkKinds),
     {"Nuolen laji; `none`: katsottu, nuolta ei ole",
      "What the arrow is; `none`: looked at, there is no arrow"},
     "cause"},
    {"effect",
     one_of(kEffects),
     {"Vahvistaako vai heikentääkö onnistuminen kohdetta",
      "Whether doing well in the cause helps or hurts the effect"},
     "raises"},
    {"strength", a(Form::strength), {"Vaikutuksen voimakkuus", "How strong it is"}, "medium"},
    {"lag", a(Form::duration), {"Viive syystä seuraukseen", "From the cause to the effect"}},
    {"evidence", one_of(kLinkEvidence), {"Mihin oletus perustuu", "What the belief rests on"}},
    {"reviewed", a(Form::period), {"Milloin oletusta viimeksi arvioitiin", "When last looked at"}},
};
inline constexpr Shape kLink =
    shape_of("link", {"nuolen", "of an arrow"}, kLinkFields, kNoteFields);
inline constexpr Value kLinkValue = a_map(kLink);

inline constexpr Field kAdoptionFields[] = {
    {"management", one_of(kAdoptionStates), {"Esihenkilöt ja johto", "Its management"}},
    {"staff", one_of(kAdoptionStates), {"Henkilöstö", "Its staff"}},
};
inline constexpr Shape kAdoption =
    shape_of("adoption", {"omaksumisen", "of an adoption"}, kAdoptionFields, kNoteFields);
inline constexpr Value kAdoptionValue = {.form = Form::word_or_map,
                                         .unknown = Unknown::allowed,
                                         .words = kAdoptionStates,
                                         .shape = &kAdoption};

inline constexpr Field kObjectiveFields[] = {
    name_field(),
    {"perspective", reference_to(Section::perspectives), {"Näkökulma", "The perspective it is in"}},
    {"theme", reference_to(Section::themes), {"Strateginen teema", "The strategic theme it is in"}},
    {"owner",
     references_to(Section::functions),
     {"Toiminto, joka vastaa tavoitteesta", "The function that answers for it"}},
    {"contributors",
     references_to(Section::functions),
     {"Toiminnot, jotka toteuttavat sitä", "Functions that carry it out"}},
    {"level",
     one_of(kObjectiveLevels),
     {"Kenen kartalla tavoite on", "Whose map it is on"},
     "management"},
    {"weight", a_number(0), {"Paino näkökulmassaan", "Its weight in its perspective"}, "1"},
    {"effort",
     a_number(1, 5),
     {"Työmäärä sen siirtämiseksi, vipujen järjestykseen",
      "To move it; for the ranking of levers"}},
    {"statutory",
     a(Form::text),
     {"Lakisääteisen tehtävän peruste", "The legal basis of a statutory basic task"}},
    {"decides",
     a(Form::text),
     {"Kenellä on viimeinen sana", "Who has the last word, where there are several owners"}},
    {"drives",
     set_of(Section::objectives, kLinkValue),
     {"Syy-seuraussuhteet: jokainen nuoli on oletus",
      "Cause to effect: each arrow is a hypothesis"}},
    {"adoption",
     set_of(Section::functions, kAdoptionValue),
     {"Miten toiminto on omaksunut tavoitteen", "How far a function has taken it as its own"}},
};
inline constexpr Shape kObjective =
    shape_of("objective", {"tavoitteen", "of an objective"}, kObjectiveFields, kNoteFields);

inline constexpr Field kMilestoneFields[] = {
    {"due", a(Form::period), {"Milloin sen pitää olla valmis", "When it should be done"}},
    {"done", a(Form::period), {"Milloin se valmistui", "When it was done"}},
};
inline constexpr Shape kMilestone =
    shape_of("milestone", {"välitavoitteen", "of a milestone"}, kMilestoneFields);
inline constexpr Value kMilestoneValue = a_map(kMilestone);

inline constexpr Field kInitiativeFields[] = {
    name_field(),
    {"advances",
     references_to(Section::objectives),
     {"Tavoitteet, joita hanke edistää", "Objectives that it moves"}},
    {"owner",
     references_to(Section::functions),
     {"Toiminto, joka vastaa hankkeesta", "The function that answers for it"}},
    {"customers",
     references_to(Section::customers),
     {"Asiakkuudet, jotka ovat mukana", "Customer relationships that take part"}},
    {"start", a(Form::period), {"Alku", "When it begins"}},
    {"end", a(Form::period), {"Loppu", "When it ends"}},
    {"budget", a_number(0), {"Budjetti", "Its budget"}},
    {"kind", open_word(kInitiativeKinds), {"Laji", "What it works on"}},
    {"status", one_of(kInitiativeStatuses), {"Missä vaiheessa se on", "Where it stands"}},
    {"milestones",
     {.form = Form::elements, .item = &kMilestoneValue},
     {"Välitavoitteet", "Goals on the way"}},
    {"stop_if", a(Form::text), {"Milloin hanke lopetetaan", "What would make us stop"}},
    {"decides", a(Form::text), {"Kenellä on viimeinen sana", "Who has the last word"}},
};
inline constexpr Shape kInitiative =
    shape_of("initiative", {"hankkeen", "of an initiative"}, kInitiativeFields, kNoteFields);

inline constexpr Field kThreadFields[] = {
    name_field(),
    {"template",
     choice_of(kThreadTemplates),
     {"Valmis malli, jonka vaiheet ovat annettuina", "A built-in form whose stages are given"}},
    {"stages",
     a(Form::thread_stages),
     {"Vaiheet järjestyksessä ja niiden tavoitteet tai palkitsemismallit",
      "Stages in order, with their objectives or reward models"}},
};
inline constexpr Shape kThread =
    shape_of("thread", {"punaisen langan", "of a red thread"}, kThreadFields, kNoteFields);

inline constexpr Field kTermFields[] = {
    name_field(),
    {"definition", or_unknown(a(Form::text)), {"Mitä sanalla tarkoitetaan", "What the word means"}},
    {"by", references_to(Section::functions), {"Kuka sen määritteli", "Who defined it"}},
};
inline constexpr Shape kTerm =
    shape_of("term", {"sanaston termin", "of a term of the glossary"}, kTermFields, kNoteFields);

}  // namespace stratmap
