#pragma once

#include <string>

#include <QString>

namespace qgt::app {

/// What people know a unit of a bank by: its number and title or its first words, taken from its
/// text; empty when it has none.
[[nodiscard]] QString unitLabel(const std::string& yaml);

/// Two texts of one unit, to be read side by side.
struct SideBySide {
    QString mine;
    QString theirs;
};

/// The lines in which they differ, with the line before and the line after; what is left out is
/// marked. A text that is empty on one side leaves the other whole.
[[nodiscard]] SideBySide differing(const std::string& mine, const std::string& theirs);

}  // namespace qgt::app
