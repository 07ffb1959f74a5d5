#pragma once

#include "app/runtime/training_office.h"
#include "app/runtime/workspace.h"
#include "engine/core/date.h"
#include "engine/core/result.h"
#include "engine/coverage/rate_spread.h"
#include "engine/people/rights.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace qgt::app {

/// A duty of next week.
struct MeetingDuty {
    Date day;
    coverage::SlotTime time = coverage::SlotTime::Day;
    std::vector<std::string> names;
    double rate = 0;  ///< one-trip rate of those on it
    LineId weakest;   ///< the line that they cover least, where that is a gap; else empty
    double weakestCoverage = 0;

    bool operator==(const MeetingDuty&) const = default;
};

/// A planned duty has a gap in a line that it covers less.
inline constexpr double kDutyGap = 0.6;

/// Something that makes residents come twice.
struct MeetingRisk {
    enum class Kind : std::uint8_t {
        Open,     ///< not even all together cover the line
        HangsOn,  ///< without one person the rest do not cover it
        Absence,  ///< the worst day on which one person is away
    };

    Kind kind = Kind::Open;
    LineId line;          ///< of an absence: what breaks first
    std::string name;     ///< on whom it hangs, or who is away; empty for Open
    double coverage = 0;  ///< of the line by the others; of an absence: by the best pair left
    double rate = 0;      ///< of an absence: one-trip rate of the best pair left
    double loss = 0;      ///< of the one-trip rate: share of the line times what is not covered

    bool operator==(const MeetingRisk&) const = default;
};

/// What somebody studies this week: of their tasks the one that gains most.
struct MeetingStudy {
    PersonId person;
    std::string name;
    LineId line;
    int minutes = 0;
    StudyPortion portion;
    coverage::TrainingReason why;
    bool done = false;
};

/// A changed rule, and how many who had answered its items before have not done so since.
struct MeetingChange {
    Date since;
    ItemId item;  ///< one of those about it
    SourceId source;
    std::string article;
    int behind = 0;

    bool operator==(const MeetingChange&) const = default;
};

struct MeetingCertificate {
    std::string name;
    std::vector<LineId> lines;
    Date until;

    bool operator==(const MeetingCertificate&) const = default;
};

struct LineUnsettled {
    LineId line;
    int count = 0;

    bool operator==(const LineUnsettled&) const = default;
};

/// What one page for the weekly meeting (例会) says. No ranking, no sum over one person.
struct MeetingReport {
    std::string committee;
    Date today;
    Instant at;
    int cells = 0;
    int known = 0;            ///< cells with enough evidence for a level
    coverage::Interval rate;  ///< one-trip rate over the duties
    bool roster = false;      ///< next week has a published roster; else over every pair alike
    std::vector<MeetingDuty> duties;  ///< of next week, in the order of time
    std::vector<MeetingRisk> risks;   ///< three at most, the costliest first
    bool handed = false;              ///< the list is the plan in force; else a proposal
    std::vector<MeetingStudy> study;  ///< by member
    int tasks = 0;                    ///< of the plan in force
    int done = 0;
    std::vector<MeetingChange> changes;            ///< of the last kChangeDays, newest first
    std::vector<MeetingCertificate> certificates;  ///< that end soon or have ended, soonest first
    int logged = 0;                                ///< requests of the last week
    std::vector<LineUnsettled> unsettled;          ///< not settled in one trip, most first
    double mixRequests = 0;                        ///< what is known of the mix, in requests
};

inline constexpr int kChangeDays = 92;
inline constexpr int kMeetingDays = 7;  ///< what the log is looked at for

/// The committee of the actor. That their cells were looked at is on record as on the page 团队.
/// Errors: as trainingGround, and coverage.*.
[[nodiscard]] Result<MeetingReport> meetingReport(Workspace& workspace, const people::Actor& actor);

}  // namespace qgt::app
