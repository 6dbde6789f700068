#include "render/theme/palette.h"

namespace stratmap {

const BandColours& Palette::band(PerspectiveKind kind) const {
  switch (kind) {
    case PerspectiveKind::financial:
      return financial;
    case PerspectiveKind::customer:
      return customer;
    case PerspectiveKind::process:
      return process;
    case PerspectiveKind::learning:
      return learning;
    case PerspectiveKind::other:
      return other;
  }
  return other;
}

Colour Palette::status(Status status) const {
  switch (status) {
    case Status::green:
      return green;
    case Status::amber:
      return amber;
    case Status::red:
      return red;
    case Status::none:
      return none;
  }
  return none;
}

Colour Palette::status_tint(Status status) const {
  switch (status) {
    case Status::green:
      return green_tint;
    case Status::amber:
      return amber_tint;
    case Status::red:
      return red_tint;
    case Status::none:
      return unplaced.tint;
  }
  return unplaced.tint;
}

Colour Palette::severity(Severity severity) const {
  switch (severity) {
    case Severity::error:
      return red;
    case Severity::warning:
      return warning;
    case Severity::note:
    case Severity::off:
      return note;
  }
  return note;
}

}  // namespace stratmap
