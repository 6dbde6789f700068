#pragma once

// Whom it is done for, through which systems and channels, stage by stage.

#include "models/schema/notes_shape.h"

namespace stratmap {

inline constexpr Field kPartyFields[] = {
    name_field(),
    {"owner",
     references_to(Section::functions),
     {"Toiminto, joka vastaa tästä osapuolesta", "The function that answers for this party"}},
};
inline constexpr Shape kParty =
    shape_of("party", {"osapuolen", "of a party"}, kPartyFields, kNoteFields);
inline constexpr Value kPartyValue = {
    .form = Form::text_or_map, .unknown = Unknown::allowed, .shape = &kParty};

inline constexpr Field kPartiesFields[] = {
    {"user", kPartyValue, {"Käyttäjä", "Who uses it"}},
    {"buyer", kPartyValue, {"Ostaja, neuvottelukumppani", "Who negotiates the purchase"}},
    {"payer", kPartyValue, {"Maksaja", "From whom the money comes"}},
};
inline constexpr Shape kParties =
    shape_of("parties", {"osapuolten", "of the parties"}, kPartiesFields);

inline constexpr Field kPromiseFields[] = {
    {"text", a(Form::text), {"Lupaus asiakkaalle", "What the customer is promised"}},
    {"kind", one_of(kPromiseKinds), {"Millä erotutaan", "What makes it stand out"}},
    {"kept_by",
     references_to(Section::objectives),
     {"Tavoitteet, joissa lupaus lunastetaan", "Objectives in which it is kept"}},
};
inline constexpr Shape kPromise =
    shape_of("promise", {"lupauksen", "of a promise"}, kPromiseFields);

inline constexpr Value kOwnershipValue = some_of(kOwnershipVerbs);
inline constexpr Value kDefinitionValue = some_of(kCustomerMeanings);

inline constexpr Field kCustomerFields[] = {
    name_field(),
    {"kind",
     one_of(kCustomerKinds),
     {"Ulkoinen, sisäinen vai muu sidosryhmä", "Outside, inside or another stakeholder"},
     "external"},
    {"parties", a_map(kParties), {"Käyttäjä, ostaja ja maksaja", "User, buyer and payer"}},
    {"expects",
     or_unknown(a(Form::mode_mix)),
     {"Toimintatapa, jota asiakas odottaa", "The operating mode that the customer expects"}},
    {"share",
     a_number(0, 100),
     {"Prosentteina liikevaihdosta tai volyymista", "% of revenue or volume"}},
    {"ownership",
     set_of(Section::functions, kOwnershipValue),
     {"Mitä kukin toiminto on tälle asiakkuudelle",
      "By function: what it is to this relationship"}},
    {"definition",
     set_of(Section::functions, kDefinitionValue),
     {"Kenet kukin toiminto näkee asiakkaana", "By function: whom it sees as the customer"}},
    {"promise", a_map(kPromise), {"Asiakaslupaus", "The promise to this customer"}},
    {"decides", a(Form::text), {"Kenellä on viimeinen sana", "Who has the last word"}},
};
inline constexpr Shape kCustomer = shape_of(
    "customer", {"asiakkuuden", "of a customer relationship"}, kCustomerFields, kNoteFields);

inline constexpr Field kIntegrationFields[] = {
    {"how", a(Form::text), {"Miten tieto siirtyy", "How the data passes"}},
};
inline constexpr Shape kIntegration =
    shape_of("integration", {"liittymän", "of an integration"}, kIntegrationFields, kNoteFields);
inline constexpr Value kIntegrationValue = a_map(kIntegration);

inline constexpr Field kSystemFields[] = {
    name_field(),
    {"holds",
     references_to(Section::customers),
     {"Asiakkuudet, joiden tietoa siinä on", "Customer relationships whose data it holds"}},
    {"used_by", references_to(Section::functions), {"Ketkä sitä käyttävät", "Who uses it"}},
    {"owner", references_to(Section::functions), {"Kuka siitä vastaa", "Who answers for it"}},
    {"integrates",
     set_of(Section::systems, kIntegrationValue),
     {"Järjestelmät, joihin se on liitetty", "Systems it is joined to"}},
};
inline constexpr Shape kSystem =
    shape_of("system", {"järjestelmän", "of a system"}, kSystemFields, kNoteFields);

inline constexpr Field kChannelFields[] = {
    name_field(),
    {"kind", one_of(kChannelKinds), {"Mihin kanavaa käytetään", "What it is for"}},
    {"functions", references_to(Section::functions), {"Ketkä siinä palvelevat", "Who works in it"}},
    {"customers", references_to(Section::customers), {"Ketä siinä kohdataan", "Whom it reaches"}},
    {"importance", a_number(1, 5), {"Merkitys toiminnalle nyt", "How much it matters now"}},
};
inline constexpr Shape kChannel =
    shape_of("channel", {"kanavan", "of a channel"}, kChannelFields, kNoteFields);

inline constexpr Field kStageFunctionFields[] = {
    {"role", a(Form::text), {"Rooli asiakkaan edessä", "The role that meets the customer"}},
};
inline constexpr Shape kStageFunction =
    shape_of("stage-function", {"vaiheen toiminnon", "of a function at a stage"},
             kStageFunctionFields, kNoteFields);
inline constexpr Value kStageFunctionValue = a_map(kStageFunction);

inline constexpr Field kStageFields[] = {
    name_field(),
    {"functions",
     set_of(Section::functions, kStageFunctionValue),
     {"Ketkä kohtaavat asiakkaan", "Who meets the customer"}},
    {"channels",
     references_to(Section::channels),
     {"Missä kohdataan: vaihe kanavassa on kohtaamispiste",
      "Where: a stage in a channel is a touchpoint"}},
    {"customers", references_to(Section::customers), {"Keitä vaihe koskee", "Whom it concerns"}},
    {"metrics", references_to(Section::metrics), {"Millä vaihetta mitataan", "What measures it"}},
    {"attention", a_number(1, 5), {"Paljonko asiakasta ajatellaan", "How much thought it gets"}},
    {"mandate",
     or_unknown(a(Form::stage_mandate)),
     {"Valtuudet tässä vaiheessa, tarvittaessa toiminnoittain",
      "The mandate here, or by function; else the function's own"}},
};
inline constexpr Shape kStage = shape_of(
    "stage", {"asiakaspolun vaiheen", "of a stage of the journey"}, kStageFields, kNoteFields);

}  // namespace stratmap
