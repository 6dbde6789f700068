#pragma once

namespace stratmap {

// The name of a way to files (VFS) of SQLite's that is its usual one without the clock: 'now' is
// nothing there, and whoever asks is found out.
const char* files_without_clock();

// Whether this thread's queries asked for the time since the last call.
bool take_clock_asked();

}  // namespace stratmap
