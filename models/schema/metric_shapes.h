#pragma once

// What is measured, and where the values come from.

#include "models/schema/notes_shape.h"

namespace stratmap {

inline constexpr Field kMetricFields[] = {
    name_field(),
    {"measures",
     references_to(Section::objectives),
     {"Tavoite tai tavoitteet, joista mittari kertoo", "The objective or objectives it tells of"}},
    {"function",
     reference_to(Section::functions),
     {"Kenen tekemistä se kuvaa, jos ei omistajan",
      "Whose doing it describes, where that is not the owner"}},
    {"customer", reference_to(Section::customers), {"Asiakkuus", "The customer relationship"}},
    {"party", one_of(kPartyRoles), {"Mikä sen osapuolista", "Which of its parties"}},
    {"owner", references_to(Section::functions), {"Kuka siitä vastaa", "Who answers for it"}},
    {"used_by",
     references_to(Section::functions),
     {"Ketkä ohjaavat sillä", "Functions that steer by it"}},
    {"agenda",
     a(Form::text),
     {"Kokous tai päätös, johon luku viedään", "The meeting or decision it feeds"}},
    {"kind", one_of(kMetricKinds), {"Tulosmittari vai ennakoiva mittari", "Lagging or leading"}},
    {"nature", one_of(kNatures), {"Mistä luku kertoo", "What the number is about"}},
    {"unit", a(Form::text), {"Yksikkö", "Its unit"}},
    {"direction",
     one_of(kDirections),
     {"Kumpaan suuntaan; puuttuessa lähtötasosta kohti tavoitetta, parilla `range`, muuten `up`",
      "Left out: from baseline towards target, `range` for a pair, else `up`"}},
    {"baseline", a(Form::baseline), {"Lähtötaso, mieluiten päivättynä", "Where it began"}},
    {"target",
     a(Form::target),
     {"Tavoitearvo, väli tai päivätyt askeleet", "A number, a range or dated steps"}},
    {"due", a(Form::period), {"Mihin mennessä", "By when"}},
    {"stretch", a_number(), {"Venytystavoite", "Beyond the target"}},
    {"limits",
     a(Form::pair),
     {"Keltaisen ja vihreän raja mittarin yksikössä; välillä ulkorajat",
      "Amber and green limit in the unit; of a range its outer limits"}},
    {"green", a_number(), {"Vihreän raja osuutena matkasta", "As a share of the way"}, "0.9"},
    {"amber", a_number(), {"Keltaisen raja osuutena matkasta", "As a share of the way"}, "0.6"},
    {"weight", a_number(0), {"Paino tavoitteessaan", "Its weight in its objective"}, "1"},
    {"frequency", one_of(kFrequencies), {"Kuinka usein luku tulee", "How often it comes"}},
    {"lag",
     a(Form::duration),
     {"Jakson lopusta lukuun", "From the end of the period to the number"}},
    {"aggregate",
     one_of(kAggregates),
     {"Miten jaksot yhdistetään pidemmäksi", "To a longer period"},
     "last"},
    {"source",
     a(Form::source),
     {"Järjestelmä, tai kuka luvun antaa", "A system, or who gives the number"}},
    {"formula",
     a(Form::plain),
     {"Laskukaava muista mittareista", "From other metrics, by their ids"}},
    {"values", a(Form::dated_numbers), {"Arvot jaksoittain", "Its values, by period"}},
    {"decides", a(Form::text), {"Kenellä on viimeinen sana", "Who has the last word"}},
};
inline constexpr Shape kMetric =
    shape_of("metric", {"mittarin", "of a metric"}, kMetricFields, kNoteFields);

inline constexpr Field kTableFields[] = {
    {"csv",
     a(Form::plain),
     {"Tiedosto, jossa sarakkeet metric, period, value (as_of)",
      "A file with columns metric, period, value (as_of)"}},
    {"xlsx",
     a(Form::plain),
     {"Excel-työkirja, otsikot 1. rivillä", "An Excel workbook, first row as header"}},
    {"sheet", a(Form::plain), {"Välilehti; oletus ensimmäinen", "Left out: the first"}},
    {"sqlite", a(Form::plain), {"SQLite-tietokanta", "An SQLite database"}},
    {"query",
     a(Form::plain),
     {"Kysely, joka antaa samat sarakkeet; oletus taulu observations",
      "Gives the same columns; left out: the table observations"}},
};
inline constexpr Shape kTable = shape_of("table", {"taulukon", "of a table"}, kTableFields);
inline constexpr Value kTableValue = a_map(kTable);

}  // namespace stratmap
