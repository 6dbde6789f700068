#include "render/svg/path_data.h"

#include "base/number.h"

namespace stratmap {

std::string path_data(const Path& path, PathShape::Ends ends, int decimals) {
  std::string d = "M";
  const auto add = [&](Point point) {
    d += to_plain(point.x, decimals) + ' ' + to_plain(point.y, decimals);
  };
  add(path.start);
  for (const PathPiece& piece : path.pieces) {
    if (piece.kind == PathPiece::Kind::cubic) {
      d += 'C';
      add(piece.control1);
      d += ' ';
      add(piece.control2);
      d += ' ';
    } else {
      d += 'L';
    }
    add(piece.end);
  }
  if (ends == PathShape::Ends::closed) d += 'Z';
  return d;
}

}  // namespace stratmap
