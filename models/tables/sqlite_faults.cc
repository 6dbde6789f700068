#include "models/tables/sqlite_faults.h"

#include <fmt/format.h>

#include "base/nearest.h"
#include "base/number.h"
#include "models/yaml/lookalike.h"

namespace stratmap {
namespace {

const Message kWriteOneSelect = {
    "kirjoita yksi kysely: select … as metric, … as period, … as value from …",
    "write one query: select … as metric, … as period, … as value from …"};

std::string shown_count(std::uint64_t count, Lang lang) {
  return to_shown(static_cast<double>(count), 0, lang);
}

}  // namespace

TableFault fault_of_offence(QueryOffence offence) {
  switch (offence) {
    case QueryOffence::none:
    case QueryOffence::writes:
      break;
    case QueryOffence::reaches_out:
      return {{"kysely ulottuu oman tietokantansa ulkopuolelle",
               "the query reaches beyond its own database"},
              kWriteOneSelect};
    case QueryOffence::random:
      return {{"kysely arpoo: tulos vaihtuisi joka kerralla",
               "the query draws at random: its result would differ every time"},
              Message{"jätä satunnaisluvut pois", "leave random numbers out"}};
    case QueryOffence::clock:
      return {{"kysely kysyy, mikä päivä on: tulos vaihtuisi päivittäin",
               "the query asks what day it is: its result would differ from day to day"},
              Message{"kirjoita päivä kyselyyn: '2026-06-30'",
                      "write the day into the query: '2026-06-30'"}};
  }
  return {{"kysely muuttaisi tietokantaa", "the query would change the database"}, kWriteOneSelect};
}

TableFault database_in_use() {
  return {{"tietokanta on lukittu: toinen ohjelma kirjoittaa siihen",
           "the database is locked: another program is writing to it"},
          Message{"yritä uudelleen, kun ohjelma on valmis, tai lue kopiota",
                  "try again when that program is done, or read a copy"}};
}

TableFault database_with_log(std::string_view log) {
  return {
      {fmt::format("tietokanta on käytössä: sen viimeiset muutokset ovat tiedostossa ”{}”", log),
       fmt::format("the database is in use: its latest changes are in the file \"{}\"", log)},
      Message{"sulje sitä käyttävä ohjelma, tai tee kopio: sqlite3 KANTA \".backup KOPIO\"",
              "close the program that uses it, or make a copy: sqlite3 DATABASE "
              "\".backup COPY\""}};
}

TableFault not_a_database() {
  return {
      {"tämä ei ole SQLite-tietokanta, tai se on salattu",
       "this is no SQLite database, or it is encrypted"},
      Message{"anna salaamaton SQLite 3 -tietokanta", "name an SQLite 3 database in the clear"}};
}

TableFault unreadable_database(std::string_view reason) {
  return {{fmt::format("tietokantaa ei voi avata; SQLite: ”{}”", cut_short(reason)),
           fmt::format("the database cannot be opened; SQLite: \"{}\"", cut_short(reason))},
          Message{"tarkista tiedoston käyttöoikeudet", "check the permissions of the file"}};
}

TableFault damaged_database() {
  return {{"tietokanta on vioittunut: sitä ei voi lukea loppuun",
           "the database is damaged: it cannot be read to its end"},
          Message{"palauta se varmuuskopiosta, tai pelasta rivit: sqlite3 KANTA .recover",
                  "restore it from a backup, or save its rows: sqlite3 DATABASE .recover"}};
}

TableFault failed_query(std::string_view reason) {
  return {{fmt::format("kysely ei onnistu; SQLite: ”{}”", cut_short(reason)),
           fmt::format("the query fails; SQLite: \"{}\"", cut_short(reason))},
          Message{"kokeile kyselyä samaan kantaan: sqlite3 KANTA \"select …\"",
                  "try it on the same file: sqlite3 DATABASE \"select …\""}};
}

TableFault query_too_long(std::uint64_t steps) {
  return {{fmt::format("kysely ei valmistu {} askeleessa", shown_count(steps, Lang::fi)),
           fmt::format("the query is not through after {} steps", shown_count(steps, Lang::en))},
          Message{"rajaa sitä, tai lisää tietokantaan indeksi",
                  "narrow it down, or add an index to the database"}};
}

TableFault query_with_too_many_rows(std::uint32_t rows) {
  return {{fmt::format("kysely antaa yli {} riviä", shown_count(rows, Lang::fi)),
           fmt::format("the query gives more than {} rows", shown_count(rows, Lang::en))},
          Message{"rajaa sitä jaksoilla tai mittareilla", "narrow it down to periods or metrics"}};
}

TableFault empty_query() { return {{"kysely on tyhjä", "the query is empty"}, kWriteOneSelect}; }

TableFault several_statements() {
  return {{"kyselyssä on useita lauseita", "the query holds several statements"}, kWriteOneSelect};
}

TableFault no_default_table(const std::vector<std::string>& tables) {
  const std::vector<std::string_view> names(tables.begin(), tables.end());
  return {{"tietokannassa ei ole taulua observations, eikä kyselyä ole annettu",
           "the database has no table observations, and no query is given"},
          Message{"lisää query: select … as metric, … as period, … as value from …",
                  "add query: select … as metric, … as period, … as value from …"},
          nearest_words("observations", names)};
}

}  // namespace stratmap
