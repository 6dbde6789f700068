#include "render/raster/png_resolution.h"

#include <boost/crc.hpp>
#include <cmath>
#include <cstdint>

namespace stratmap {
namespace {

constexpr std::size_t kSignatureAndHeader = 8 + 25;
constexpr double kInchesPerMetre = 1000 / 25.4;

void append_number(std::string& bytes, std::uint32_t value) {
  for (const int shift : {24, 16, 8, 0}) bytes += static_cast<char>(value >> shift & 0xFF);
}

}  // namespace

std::string with_resolution(std::string png, double dpi) {
  const auto dots_per_metre = static_cast<std::uint32_t>(std::lround(dpi * kInchesPerMetre));
  std::string content = "pHYs";
  append_number(content, dots_per_metre);
  append_number(content, dots_per_metre);
  content += '\1';  // per metre
  boost::crc_32_type crc;
  crc.process_bytes(content.data(), content.size());
  std::string chunk;
  append_number(chunk, static_cast<std::uint32_t>(content.size() - 4));
  chunk += content;
  append_number(chunk, crc.checksum());
  return png.insert(kSignatureAndHeader, chunk);
}

}  // namespace stratmap
