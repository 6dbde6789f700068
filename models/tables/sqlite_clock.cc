#include "models/tables/sqlite_clock.h"

#include <sqlite3.h>

#include <utility>

namespace stratmap {
namespace {

thread_local bool clock_asked = false;

int no_time(sqlite3_vfs* /*files*/, sqlite3_int64* time) {
  clock_asked = true;
  *time = 0;
  return SQLITE_ERROR;
}

int no_day(sqlite3_vfs* /*files*/, double* day) {
  clock_asked = true;
  *day = 0;
  return SQLITE_ERROR;
}

}  // namespace

const char* files_without_clock() {
  static sqlite3_vfs files = [] {
    sqlite3_vfs copy = *sqlite3_vfs_find(nullptr);
    copy.zName = "stratmap";
    copy.pNext = nullptr;
    copy.xCurrentTime = no_day;
    copy.xCurrentTimeInt64 = no_time;
    return copy;
  }();
  static const int registered = sqlite3_vfs_register(&files, 0);
  return registered == SQLITE_OK ? files.zName : nullptr;
}

bool take_clock_asked() { return std::exchange(clock_asked, false); }

}  // namespace stratmap
