#include "cli/unread_rows.h"

#include "cli/wrong_call.h"

namespace stratmap {
namespace {

Message unread(std::size_t rows, const Table& table) {
  const std::string count = std::to_string(rows);
  const bool is_one = rows == 1;
  return joined({count + (is_one ? " rivi" : " riviä") + " jäi lukematta taulukosta ",
                 count + (is_one ? " row was" : " rows were") + " not read of the table "},
                in_quotes(table.path),
                {" – `stratmap check --all` kertoo mitkä ja miksi",
                 ": `stratmap check --all` tells which, and why"});
}

}  // namespace

std::string note_on_unread_rows(const Model& model, const TerminalStyle& style) {
  std::string note;
  for (const Table& table : model.tables)
    if (const std::size_t rows = table.rejected.size() + table.unlisted; rows > 0)
      note += complaint(unread(rows, table), style);
  return note;
}

}  // namespace stratmap
