#pragma once

#include "app/runtime/carry_home.h"
#include "app/runtime/carry_out.h"
#include "app/runtime/workspace.h"
#include "engine/people/rights.h"

#include <optional>
#include <string>
#include <vector>

#include <QString>

namespace qgt::app {

/// What 带走/带回 shows.
struct CarryFacts {
    std::optional<HomeFacts> home;  ///< this is a cadre's own computer
    std::vector<CarriedComputer> computers;
    Instant now;
};

/// A file that was written, and the code that opens it; bringing back needs none.
struct CarryFile {
    QString path;
    QString code;
};

// Calls of 带走/带回, on the worker's thread. Files are new ones that only their owner may read.

[[nodiscard]] Result<CarryFacts> readCarry(Workspace& workspace, const people::Actor& actor);

/// Errors: as carryOut, file.*.
[[nodiscard]] Result<CarryFile> writeCarryOut(Workspace& workspace,
                                              const people::Actor& actor,
                                              const QString& folder);

/// Errors: as bringBack, file.*.
[[nodiscard]] Result<BroughtHome> readCarryBack(Workspace& workspace,
                                                const people::Actor& actor,
                                                const QString& path);

/// At home. Errors: as writeHome, file.*.
[[nodiscard]] Result<CarryFile> writeCarryHome(Workspace& workspace,
                                               const people::Actor& actor,
                                               const QString& folder);

/// What somebody typed or chose to make this computer the own one.
struct JoinForm {
    QString path;
    QString code;
    std::string secret;  ///< empty: the one that holds stays
};

/// Errors: as joinHome, file.*.
[[nodiscard]] Result<Joined> joinWithFile(Workspace& workspace, const JoinForm& form);

}  // namespace qgt::app
