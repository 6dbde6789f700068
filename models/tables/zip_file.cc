#include "models/tables/zip_file.h"

#include <minizip/unzip.h>

#include <algorithm>
#include <cstring>

namespace stratmap {
namespace {

constexpr int kAnyCase = 2;
constexpr unsigned long kEncrypted = 1;  // bit 0 of the flags of a part

}  // namespace

// What minizip asks of a file, answered from memory.
struct ZipFile::Streams {
  static Memory& memory(void* stream) { return *static_cast<Memory*>(stream); }

  static void* open(void* opaque, const void* /*name*/, int /*mode*/) { return opaque; }
  static unsigned long read(void* /*opaque*/, void* stream, void* into, unsigned long count) {
    Memory& from = memory(stream);
    const std::size_t got = std::min<std::size_t>(count, from.bytes.size() - from.at);
    std::memcpy(into, from.bytes.data() + from.at, got);
    from.at += got;
    return got;
  }
  static ZPOS64_T tell(void* /*opaque*/, void* stream) { return memory(stream).at; }
  static long seek(void* /*opaque*/, void* stream, ZPOS64_T offset, int origin) {
    Memory& from = memory(stream);
    const std::size_t start = origin == ZLIB_FILEFUNC_SEEK_CUR   ? from.at
                              : origin == ZLIB_FILEFUNC_SEEK_END ? from.bytes.size()
                                                                 : 0;
    if (offset > from.bytes.size() - start) return -1;
    from.at = start + offset;
    return 0;
  }
  static int nothing(void* /*opaque*/, void* /*stream*/) { return 0; }

  static zlib_filefunc64_def of(Memory& memory) {
    zlib_filefunc64_def streams{};
    streams.zopen64_file = open;
    streams.zread_file = read;
    streams.ztell64_file = tell;
    streams.zseek64_file = seek;
    streams.zclose_file = nothing;
    streams.zerror_file = nothing;
    streams.opaque = &memory;
    return streams;
  }
};

ZipFile::ZipFile(std::string_view bytes, std::uint64_t most_unpacked)
    : memory_(std::make_unique<Memory>(Memory{bytes})), left_(most_unpacked) {
  zlib_filefunc64_def streams = Streams::of(*memory_);
  handle_ = unzOpen2_64("", &streams);
}

ZipFile::~ZipFile() {
  if (handle_ == nullptr) return;
  close_part();
  unzClose(handle_);
}

bool ZipFile::has_part(const std::string& name) {
  return unzLocateFile(handle_, name.c_str(), kAnyCase) == UNZ_OK;
}

bool ZipFile::open_part(const std::string& name) {
  close_part();
  if (!has_part(name)) return false;
  unz_file_info64 part{};
  const int found = unzGetCurrentFileInfo64(handle_, &part, nullptr, 0, nullptr, 0, nullptr, 0);
  if (found == UNZ_OK && (part.flag & kEncrypted) != 0)
    fault_ = ZipFault::encrypted;
  else if (found != UNZ_OK || unzOpenCurrentFile(handle_) != UNZ_OK)
    fault_ = ZipFault::damaged;
  is_open_ = fault_ == ZipFault::none;
  return is_open_;
}

std::size_t ZipFile::read(std::span<char> into) {
  if (!is_open_) return 0;
  const int got = unzReadCurrentFile(handle_, into.data(), static_cast<unsigned>(into.size()));
  if (got <= 0) {
    if (got < 0) fault_ = ZipFault::damaged;
    close_part();
    return 0;
  }
  const auto count = static_cast<std::size_t>(got);
  if (count <= left_) {
    left_ -= count;
    return count;
  }
  fault_ = ZipFault::too_large;
  close_part();
  return 0;
}

std::string ZipFile::read_all(std::size_t most) {
  std::string text;
  constexpr std::size_t kStep = std::size_t{64} << 10U;
  while (true) {
    const std::size_t before = text.size();
    text.resize(before + kStep);
    const std::size_t got = read({text.data() + before, kStep});
    text.resize(before + got);
    if (got == 0) return text;
    if (text.size() > most) {
      fault_ = ZipFault::too_large;
      close_part();
    }
  }
}

// A part that was read to its end tells here whether its checksum is right.
void ZipFile::close_part() {
  if (!is_open_) return;
  is_open_ = false;
  const bool is_sound = unzCloseCurrentFile(handle_) == UNZ_OK;
  if (!is_sound && fault_ == ZipFault::none) fault_ = ZipFault::damaged;
}

}  // namespace stratmap
