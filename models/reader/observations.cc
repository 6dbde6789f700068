#include "models/reader/sections.h"
#include "models/schema/metric_shapes.h"

namespace stratmap {

void decode_table(const Node& map, Decoding& decoding) {
  const Fields<kTable> fields(map);
  Table table;
  MaybeNode path = fields.at<"csv">();
  if (const auto xlsx = fields.at<"xlsx">()) {
    table.kind = TableKind::xlsx;
    path = xlsx;
  }
  if (const auto sqlite = fields.at<"sqlite">()) {
    table.kind = TableKind::sqlite;
    path = sqlite;
  }
  table.path = plain_of(path);
  if (path) table.span = path->span();
  table.sheet = plain_of(fields.at<"sheet">());
  table.query = plain_of(fields.at<"query">());
  decoding.model.tables.push_back(std::move(table));
}

}  // namespace stratmap
