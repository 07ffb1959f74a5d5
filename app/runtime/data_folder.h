#pragma once

#include "engine/core/result.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace qgt::app {

/// Reads an environment variable; empty when it is not set.
using Environment = std::function<std::string(const std::string& name)>;

/// The environment of this process.
[[nodiscard]] std::string processEnvironment(const std::string& name);

/// Where everything of one installation lives.
struct DataFolder {
    std::filesystem::path root;
    bool demo = false;

    [[nodiscard]] std::filesystem::path bank() const { return root / "bank"; }

    [[nodiscard]] std::filesystem::path settings() const { return root / "settings.ini"; }
};

/// The folder said on the command line, else `$XDG_DATA_HOME/quangangtong`, else
/// `$HOME/.local/share/quangangtong`; with `demo` the name ends in `-demo`. Errors:
/// data.no-home when none of these is known.
[[nodiscard]] Result<DataFolder> chooseDataFolder(const std::optional<std::filesystem::path>& said,
                                                  bool demo,
                                                  const Environment& environment);

/// Makes the folder (mode 0700) and, at the first run, copies the shipped bank into it so that a
/// power cut leaves either no copy or a whole one; ends a change of the bank that was cut off.
/// Errors: file.*, lock.busy, data.no-bank (arg path) when the shipped bank is not there.
[[nodiscard]] Status prepareDataFolder(const DataFolder& folder,
                                       const std::filesystem::path& shippedBank);

/// The bank that came with a program: the nearest `share/quangangtong/question_bank` above its
/// file, so that an installation may stand anywhere and may be moved. When there is none, where it
/// should stand beside a program in `bin/`.
[[nodiscard]] std::filesystem::path bankOfProgram(const std::filesystem::path& program);

/// The bank that came with this program: `$QGT_BANK`, else as `bankOfProgram`.
[[nodiscard]] std::filesystem::path shippedBank(const Environment& environment);

}  // namespace qgt::app
