#pragma once

#include <string>
#include <vector>

#include "engine/rules/finding.h"
#include "render/views/silos/silo_columns.h"

namespace stratmap {

// What the silo map says in words.

// "Community 2", "No ties".
std::string silo_title(const SiloColumns& shown, std::size_t column, Lang lang);

// How much of a column's ties stay inside, and how much by chance; "" where no share is told.
std::string share_words(const SiloColumns& shown, std::size_t column, Lang lang);

// Of the page: what a column, small letters and the mark on a meter are, where they are drawn.
std::string silo_subtitle(const SiloColumns& shown, Lang lang);

// The whole map, for those who listen to it: its columns, the ties between them, those missing.
std::string silo_outline(const SiloColumns& shown, const std::vector<const Finding*>& missing,
                         const Model& model, Lang lang);

// "3 yhteisöä · niiden välillä 9 yhteyttä, 1 heikko · 10 ehdotettua", for the top right.
std::string silo_summary(const SiloColumns& shown, std::size_t missing, Lang lang);

}  // namespace stratmap
