#pragma once

#include "base/language.h"

namespace stratmap {

// The running text of the language reference.

inline constexpr Bilingual kReferenceOpening = {
    R"(# Mallikieli, versio 1

<!-- Tämä sivu syntyy koodin taulukoista. Muutokset tehdään niihin. -->

Asiakas kuvataan YAML-tiedostossa: yhdessä, tai päätiedostossa, joka nimeää muut. Pakollisia ovat vain
`stratmap` ja `organization.name`. Puolivalmiskin malli piirtyy ja tarkistuu – se, mitä ei ole kuvattu,
on *ei arvioitu*, ei virhe.

## Näin arvot kirjoitetaan

- **Tunnus** nimeää alkion: 1–64 kirjainta, numeroa tai merkkiä `-` `_` `.`. Osion alkiot ovat sen avaimia, ja tunnus on osiossaan ainoa.
- **Viittaus** on pelkkä tunnus; avain kertoo, mistä osiosta. Tunnukseton viittaus on virhe, joka nimeää lähimmät.
- **Teksti** on merkkijono tai merkkijono kielittäin: `{fi: Talous, en: Finance}`.
- **Viittausjoukko** kirjoitetaan lyhyimmin: `drives: profit` · `drives: [profit, growth]` · `drives: {profit: {lag: 3mo}, growth: {}}` · `[profit, {growth: {lag: 1y}}]`. Kaikki luetaan samalla tavalla.
- **`unknown`** toiminnon, osapuolen, määritelmän tai sanan paikalla: kysyttiin, eikä kukaan tiedä. Puuttuva avain: ei kysytty.
- **Voimakkuus** on `weak` (0,25), `medium` (0,5), `strong` (0,75) tai luku, joka on suurempi kuin 0 ja enintään 1.
- **Luvussa** on desimaalipiste, eikä siinä ole välejä, yksikköä eikä lainausmerkkejä: `1200.5`.
- **Jakso** on `2026`, `2026-H1`, `2026-Q3`, `2026-07`, `2026-W31` tai `2026-07-15`. **Kesto** on `5d`, `2w`, `3mo`, `1q` tai `1y`.
- **Päivätyt arvot** ovat jaksoittain: `{2026-Q1: 18, 2026-Q2: 21}`.
- **Toimintatapa** on `production`, `development`, `customer-service` tai `public`, tai niiden seos pisteinä: `{production: 70, customer-service: 30}`.
- **Tyhjä avain**, kuten `owner:` ilman arvoa, on sama kuin puuttuva: sitä ei ole vielä täytetty. Tyhjä pakollinen avain on virhe.
- `true` ja `false` ovat totuusarvoja; `yes` ja `no` ovat tekstiä.
- Omat avaimesi alkavat `x-`. Muu tuntematon avain on virhe, joka nimeää lähimmän.
)",
    R"(# The model language, version 1

<!-- This page is written from the tables in the code. Change those. -->

A client is described in YAML: in one file, or in a main file that names others. Only `stratmap` and
`organization.name` must be there. A half-finished model draws and checks too – what was not described
is *not assessed*, never a fault.

## How values are written

- An **id** names an element: 1–64 letters of any script, digits, `-`, `_` or `.`. The elements of a section are its keys, and an id is unique within its section.
- A **reference** is the id alone; the key says which section it is in. One that finds nothing is an error that names the nearest ids.
- A **text** is a string, or a string for each language: `{fi: Talous, en: Finance}`.
- A **set of references** is written in the shortest form that says enough: `drives: profit` · `drives: [profit, growth]` · `drives: {profit: {lag: 3mo}, growth: {}}` · `[profit, {growth: {lag: 1y}}]`. All read alike.
- **`unknown`** in place of a function, a party, a definition or a word: it was asked, and nobody knows. A key left out: it was not asked.
- **Strength** is `weak` (0.25), `medium` (0.5), `strong` (0.75) or a number above 0 and at most 1.
- A **number** has a decimal point, and no spaces, unit or quotes: `1200.5`.
- A **period** is `2026`, `2026-H1`, `2026-Q3`, `2026-07`, `2026-W31` or `2026-07-15`. A **duration** is `5d`, `2w`, `3mo`, `1q` or `1y`.
- **Dated values** go by period: `{2026-Q1: 18, 2026-Q2: 21}`.
- A **mode** is `production`, `development`, `customer-service` or `public`, or a mix of them in points: `{production: 70, customer-service: 30}`.
- A **blank key**, such as `owner:` without a value, is as good as one left out: it is not filled in yet. A blank required key is an error.
- `true` and `false` are booleans; `yes` and `no` are text.
- Keys of your own begin with `x-`. Any other unknown key is an error that names the nearest.
)"};

inline constexpr Bilingual kNotesText = {
    R"(## Mitä jokaisella alkiolla voi olla

Osion alkiolla, viittausjoukon jäsenellä sekä osioilla `organization`, `round`, `survey` ja `workshop`:
)",
    R"(## What any element may carry

An element of a section, an entry of a reference set, and `organization`, `round`, `survey` and `workshop`:
)"};

inline constexpr Bilingual kTablesText = {
    R"(
Taulukon ensimmäinen rivi nimeää sarakkeet; järjestys on vapaa. Excelin tallentama CSV kelpaa sellaisenaan:

- erotin on puolipiste, pilkku tai sarkain, ja merkistö UTF-8, Windows-1252 tai UTF-16
- `period` on jakso, tai päivä muodossa `1.7.2026`; `as_of` on päivä, jona luku saatiin, samoin kirjoitettuna
- `value` on luku, jossa on desimaalipilkku tai -piste; tuhannet saa erottaa välillä. Prosenttimerkki (`12 %`) kelpaa, kun mittarin yksikkö on `"%"`

Excel-työkirjasta luetaan se, mitä solussa näkyy:

- päivämäärä on se jakso, jonka solun muoto näyttää: `1.7.2026` on päivä, `heinä 2026` kuukausi ja `2026` vuosi
- prosenttina näytettävä 0,85 on 85 %. Se kelpaa, kun mittarin yksikkö on `"%"`
- kaavasta luetaan arvo, joka sillä oli tallennettaessa. Kaava, jota ei ole laskettu, ei kelpaa luvuksi
- sarakkeet viimeisen otsikon oikealla puolella ovat muistiinpanoja

SQLite-tietokannasta luetaan yhden `select`-kyselyn rivit, ja ne numeroidaan yhdestä alkaen. Ilman kyselyä luetaan taulu tai näkymä `observations`. Tietokantaan ei kirjoiteta mitään: kysely ei saa muuttaa sitä, avata toista tiedostoa, arpoa eikä kysyä, mikä päivä on. Kysely saa viedä miljardi SQLiten askelta, noin kymmenen sekuntia, ja antaa kymmenen miljoonaa riviä. Askeleet lasketaan, sekunteja ei, joten sama kysely valmistuu jokaisella koneella tai ei millään. Kanta, johon toinen ohjelma parhaillaan kirjoittaa, jää lukematta, ja ohje kertoo, miten siitä otetaan kopio.

CSV-tiedosto ja työkirja saavat olla enintään 256 megatavua, ja työkirja saa purkautua enintään 512 megatavuksi.

Rivi, jota ei voi lukea, jää pois, ja SM008 kertoo sen tiedoston, rivin, sarakkeen ja syyn.
)",
    R"(
The first row of a table names the columns, in any order. CSV as Excel saves it reads as it is:

- semicolons, commas or tabs between the cells, in UTF-8, Windows-1252 or UTF-16
- `period` is a period, or a day written as `1.7.2026`; `as_of` is the day on which the number came, written alike
- `value` is a number with a decimal comma or point, and spaces between thousands where you like. A percent sign (`12 %`) may follow where the unit of the metric is `"%"`

Of an Excel workbook, what a cell shows is read:

- a date is the period that the format of the cell shows: `1.7.2026` is a day, `Jul 2026` a month, `2026` a year
- 0.85 shown in per cent is 85 %, and stands where the unit of the metric is `"%"`
- a formula gives the value it had when the workbook was saved. One that was never computed is no number
- columns to the right of the last heading are notes

Of an SQLite database, the rows of one `select` are read, numbered from 1; without a query, those of the table or view `observations`. Nothing is written: a query may not change the database, open another file, draw at random or ask what day it is. It may take a billion of SQLite's steps, some ten seconds, and give ten million rows. Steps are counted and seconds are not, so that a query ends on every machine or on none. A database that another program is writing to is not read; the message says how to take a copy.

A CSV file or a workbook may have 256 MiB, and a workbook may unpack to 512 MiB.

A row that can't be read is left out, and SM008 names its file, row, column and the reason.
)"};

inline constexpr Bilingual kStopsText = {
    R"(## Kulttuurirundin kymmenen etappia

Omat etapit korvaavat nämä: `stops: {tunnus: Kysymys}`. Valmiin etapin kysymyksen voi jättää tyhjäksi.
)",
    R"(## The ten stops of the culture round

Stops of your own take their place: `stops: {id: Question}`. The question of a built-in stop may be left empty.
)"};

inline constexpr Bilingual kTemplatesText = {
    R"(## Punaisten lankojen valmiit mallit
)",
    R"(## Built-in forms of red threads
)"};

inline constexpr Bilingual kThresholdsText = {
    R"(## Raja-arvot

`settings.thresholds` ottaa nämä nimet. Sääntöjen omat sivut kertovat, mihin niitä käytetään.
)",
    R"(## Thresholds

`settings.thresholds` takes these names. The pages of the rules say what they are used for.
)"};

}  // namespace stratmap
