#pragma once

#include "engine/core/result.h"

#include <filesystem>
#include <optional>

#include <QString>
#include <QStringList>

namespace qgt::app {

/// What was said on the command line of `qgt`.
struct LaunchOptions {
    /// `--probe-display`: say by the exit code whether a display can be opened, and end.
    bool probeDisplay = false;
    /// `--demo`: the data folder of invented persons.
    bool demo = false;
    /// `--data DIR`.
    std::optional<std::filesystem::path> dataFolder;
    /// `--station`: begin with the page 考点机 in the place of 登录.
    bool station = false;
    /// `--tour DIR`: write a picture of every page there, offscreen, and end.
    std::optional<QString> tourFolder;
    /// `--first-frame`: say how long the first frame and the first page took, and end.
    bool firstFrame = false;
    /// `--help` or `--version`: print this and end.
    QString answer;
};

/// Reads the arguments, the program's own name first. Errors: desktop.bad-option (args reason).
[[nodiscard]] Result<LaunchOptions> launchOptions(const QStringList& arguments);

}  // namespace qgt::app
