#pragma once

#include "app/runtime/mastery.h"
#include "app/runtime/unit_mix.h"
#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/coverage/team_ability.h"
#include "engine/people/rights.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace qgt::app {

/// Somebody of the team.
struct TeamMember {
    PersonId id;
    std::string name;
    std::string post;
    bool self = false;  ///< who looks

    bool operator==(const TeamMember&) const = default;
};

/// What a director looks at: everybody's lines as levels and clocks, and what coverage is reckoned
/// from. Shares of single persons are in `ability` for the sums over the team alone.
struct TeamPicture {
    std::int32_t day = 0;  ///< practice day
    std::vector<TeamMember> members;
    std::vector<LineId> lines;       ///< in the order of the bank
    std::vector<LineMastery> cells;  ///< [member * lines + line]
    coverage::TeamAbility ability;   ///< as of today, with the unit's mix of requests
    UnitMix mix;

    [[nodiscard]] std::size_t cellOf(std::size_t member, std::size_t line) const {
        return member * lines.size() + line;
    }
};

/// The active cadres of the actor's committee, in the order of the list of persons. That their
/// cells were looked at stands in the audit chain, one record for each of the others, and they see
/// it. Errors: rights.refused, team.too-many (args count, most), store.*, exam.*, certificate.*.
[[nodiscard]] Result<TeamPicture> teamPicture(Workspace& workspace, const people::Actor& actor);

/// The same without rights and without a record: for what tells of several persons on duty together
/// and never of a cell. Errors: team.too-many, store.*, exam.*, certificate.*.
[[nodiscard]] Result<TeamPicture> teamToday(Workspace& workspace, const people::Actor& actor);

/// One line of somebody of the team is looked at closely: for others than oneself that is in the
/// audit chain. Errors: rights.refused, store.*.
[[nodiscard]] Status lookAtCell(Workspace& workspace,
                                const people::Actor& actor,
                                const PersonId& person,
                                const LineId& line);

/// That somebody looked at one's cells.
struct CellLook {
    Instant at;
    std::string by;  ///< name
    LineId line;     ///< empty: at all lines, as levels

    bool operator==(const CellLook&) const = default;
};

/// Who looked at the actor's cells, newest first, at most `most`. Errors: rights.refused, store.*.
[[nodiscard]] Result<std::vector<CellLook>> looksAtOwnCells(Workspace& workspace,
                                                            const people::Actor& actor,
                                                            std::size_t most);

}  // namespace qgt::app
