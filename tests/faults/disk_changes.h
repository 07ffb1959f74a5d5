#pragma once

#include <string>

namespace qgt::faults {

// Compiled into a program, so that what its libraries call to change the disk goes through it.

/// From now on every change to the disk is said in one word and a line or, when `dieAt` is not 0,
/// the program dies by SIGKILL instead of its change of that number.
void watchChanges(long dieAt);
void stopWatching();

/// Counts a change and says it, or dies instead of it.
void countChange(const char* kind);

/// On the standard output, past every buffer.
void sayLine(const std::string& line);

}  // namespace qgt::faults
