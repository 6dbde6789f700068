#pragma once

// Who does it: functions, how they are tied, and what steers them.

#include "models/schema/notes_shape.h"

namespace stratmap {

inline constexpr Field kCollaborationFields[] = {
    {"strength", a(Form::strength), {"Yhteyden voimakkuus", "How strong the tie is"}, "medium"},
    {"who", a(Form::text), {"Henkilö, joka pitää yhteyttä", "The person who keeps it"}},
    {"how", a(Form::text), {"Miten yhteyttä pidetään", "How it is kept"}},
};
inline constexpr Shape kCollaboration = shape_of(
    "collaboration", {"yhteistyön", "of a collaboration"}, kCollaborationFields, kNoteFields);
inline constexpr Value kCollaborationValue = a_map(kCollaboration);

inline constexpr Field kHandOverFields[] = {
    {"what", a(Form::text), {"Mitä siirtyy", "What is handed over"}},
    {"delay", a(Form::duration), {"Kauanko siirto kestää", "How long it takes"}},
    {"data",
     references_to(Section::customers),
     {"Asiakkuudet, joista siirto kertoo", "Customer relationships it tells about"}},
};
inline constexpr Shape kHandOver =
    shape_of("hand-over", {"siirron", "of a hand-over"}, kHandOverFields, kNoteFields);
inline constexpr Value kHandOverValue = a_map(kHandOver);

inline constexpr Field kInternalServiceFields[] = {
    {"metric", reference_to(Section::metrics), {"Millä onnistumista mitataan", "What measures it"}},
    {"agreed", a(Form::text), {"Mitä on sovittu", "What was agreed"}},
};
inline constexpr Shape kInternalService =
    shape_of("internal-service", {"sisäisen palvelun", "of an internal service"},
             kInternalServiceFields, kNoteFields);
inline constexpr Value kInternalServiceValue = a_map(kInternalService);

inline constexpr Field kReadinessFields[] = {
    {"wants", a_number(1, 5), {"Halu", "The will"}},
    {"may", a_number(1, 5), {"Lupa", "The permission"}},
    {"can", a_number(1, 5), {"Taito", "The skill"}},
};
inline constexpr Shape kReadiness =
    shape_of("readiness", {"valmiuden", "of a readiness"}, kReadinessFields);

inline constexpr Field kFunctionFields[] = {
    name_field(),
    {"kind",
     open_word(kFunctionKinds),
     {"Laji; osalla sanoista on omat tarkistuksensa",
      "What it does; some words have checks of their own"}},
    {"parent",
     reference_to(Section::functions),
     {"Yläyksikkö organisaatiokaaviossa", "The unit above it in the organization chart"}},
    {"head", a(Form::text), {"Vetäjä", "Who leads it"}},
    {"people", a_number(0), {"Henkilömäärä; koko kartoilla", "How many; its size on the maps"}},
    {"champion",
     a(Form::text),
     {"Rooli, joka puhuu asiakkaan puolesta koko talossa",
      "The role here that speaks for the customer in the whole house"}},
    {"mode", a(Form::mode_layers), {"Toimintatapa kerroksittain", "Its operating mode, by layer"}},
    {"works_with",
     set_of(Section::functions, kCollaborationValue),
     {"Yhteistyö: koskee molempia", "Collaboration: mutual"}},
    {"hands_over_to",
     set_of(Section::functions, kHandOverValue),
     {"Kenelle työ siirtyy", "To whom the work passes"}},
    {"serves",
     set_of(Section::functions, kInternalServiceValue),
     {"Sisäiset asiakkaat", "Internal customers"}},
    {"mandate",
     or_unknown(a(Form::mandate)),
     {"Saako henkilöstö toimia asiakkaan puolesta heti",
      "May staff act for the customer on the spot"}},
    {"customer_orientation",
     {.form = Form::rating, .low = 1, .high = 5},
     {"Oma arvio 1–5, tai päivätty: mennyt on arvio, tuleva tavoite",
      "1–5, self-rated; or dated: the past is a rating, the future a target"}},
    {"readiness",
     a_map(kReadiness),
     {"Valmius uudistaa: halu, lupa ja taito 1–5", "To innovate, 1–5 each"}},
    {"status",
     one_of(kFunctionStatuses),
     {"Onko yksikkö vakiintunut, uusi vai ostettu", "Is it old, new or bought"},
     "established"},
    {"customer_model",
     one_of(kCustomerModels),
     {"Kenen asiakasmallilla uusi tai ostettu yksikkö toimii",
      "Whose picture of the customer a new or acquired unit works by"}},
    {"decides", a(Form::text), {"Kuka päättää sen resursseista", "Who decides on its resources"}},
};
inline constexpr Shape kFunction =
    shape_of("function", {"toiminnon", "of a function"}, kFunctionFields, kNoteFields);

inline constexpr Field kRewardFields[] = {
    name_field(),
    {"kind", one_of(kRewardKinds), {"Mikä ohjaa", "What steers"}, "pay"},
    {"functions", references_to(Section::functions), {"Keitä se ohjaa", "Whom it steers"}},
    {"metric", references_to(Section::metrics), {"Mistä maksetaan", "What it pays for"}},
    {"basis", one_of(kRewardBases), {"Kenen tuloksesta", "Whose result counts"}},
    {"zero_sum",
     a(Form::boolean),
     {"Onko toisen voitto toiselta pois", "Does one win what another loses"},
     "false"},
    {"weight", a_number(0, 100), {"Prosentteina kaikesta jaettavasta", "% of what is at stake"}},
};
inline constexpr Shape kReward =
    shape_of("reward", {"palkitsemismallin", "of a reward model"}, kRewardFields, kNoteFields);

}  // namespace stratmap
