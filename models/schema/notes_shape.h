#pragma once

#include "models/schema/shape.h"

namespace stratmap {

inline constexpr Field kAcceptFields[] = {
    {"because", a(Form::text), {"Perustelu", "The reason"}, {}, Need::required},
    {"until",
     a(Form::period),
     {"Jakso tai päivä, jonka viimeiseen päivään hyväksyntä on voimassa",
      "A period or day with whose last day the silence ends"}},
};
inline constexpr Shape kAccept =
    shape_of("accept", {"hyväksynnän", "of an accepted finding"}, kAcceptFields);

// What any element may carry beside its own keys.
inline constexpr Field kNoteFields[] = {
    {"description", a(Form::text), {"Kuvaus", "What it is"}},
    {"why", a(Form::text), {"Miksi se on olemassa", "Why it is there"}},
    {"note", a(Form::text), {"Muistiinpano", "A remark"}},
    {"tags", a(Form::plain_list), {"Omia sanoja lajitteluun", "Words of your own, to sort by"}},
    {"url", a(Form::url), {"Linkki lisätietoon", "Where to read more"}},
    {"accept",
     {.form = Form::accepts, .shape = &kAccept},
     {"Säännöt, joiden havainto tästä on hyväksytty, ja perustelu",
      "Rules whose finding on this is accepted, with the reason"}},
};

inline constexpr Shape kBareEntry =
    shape_of("entry", {"viittauksen", "of a reference"}, {}, kNoteFields);
inline constexpr Value kBareEntryValue = a_map(kBareEntry);

// The name of an element.
inline constexpr Field name_field() {
  return {"name",
          a(Form::text),
          {"Nimi; puuttuessa näytetään tunnus", "Its name; left out, its id is shown"}};
}

}  // namespace stratmap
