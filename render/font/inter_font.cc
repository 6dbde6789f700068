#include "render/font/inter_font.h"

namespace stratmap {

// See cmake/Fonts.cmake.
extern const std::string_view kInterRegular;
extern const std::string_view kInterMedium;
extern const std::string_view kInterSemiBold;
extern const std::string_view kInterBold;

std::string_view inter_font(FontWeight weight) {
  switch (weight) {
    case FontWeight::regular:
      return kInterRegular;
    case FontWeight::medium:
      return kInterMedium;
    case FontWeight::semibold:
      return kInterSemiBold;
    case FontWeight::bold:
      return kInterBold;
  }
  return kInterRegular;
}

std::string_view number_of(FontWeight weight) {
  switch (weight) {
    case FontWeight::regular:
      return "400";
    case FontWeight::medium:
      return "500";
    case FontWeight::semibold:
      return "600";
    case FontWeight::bold:
      return "700";
  }
  return "400";
}

}  // namespace stratmap
