#pragma once

#include "app/runtime/workspace.h"
#include "engine/ability/ability_store.h"
#include "engine/ability/clocks.h"
#include "engine/ability/line_course.h"
#include "engine/ability/parameter_set.h"
#include "engine/core/result.h"
#include "engine/people/rights.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace qgt::app {

/// What somebody settles of the requests of a line, in whole percent, and how sure that is.
struct SettledShare {
    int percent = 0;
    int low = 0;  ///< 90 % interval
    int high = 0;
    int evidence = 0;  ///< as sure as after so many answers of right or wrong

    bool operator==(const SettledShare&) const = default;
};

/// One line of 我的掌握. Three clocks side by side; none is computed from another.
struct LineMastery {
    LineId line;
    ability::LineRole role = ability::LineRole::None;
    ability::CertificateClock certificate;
    ability::CurrencyClock currency;
    std::optional<ability::Level> level;  ///< nothing on little evidence (未知)
    /// Nothing for whoever looks at somebody else: levels are enough to plan by.
    std::optional<SettledShare> settled;
    double answers = 0;        ///< that counted, by weight
    bool contradicts = false;  ///< certified, and expected to settle little: check again

    bool operator==(const LineMastery&) const = default;
};

struct PersonMastery {
    PersonId person;
    std::int32_t day = 0;            ///< practice day
    std::vector<LineMastery> lines;  ///< in the order of the bank
};

/// Everybody sees the own cells; a director those of the team, as levels and clocks, and that is in
/// the audit chain. Errors: rights.refused, store.*, exam.*, certificate.*.
[[nodiscard]] Result<PersonMastery> masteryOf(Workspace& workspace,
                                              const people::Actor& actor,
                                              const PersonId& person);

/// What somebody settles of one kind of request, by the one ability in its line.
struct RequestMastery {
    RequestId request;
    ability::ShareInterval settled;
    int answers = 0;  ///< given to items about it
};

/// One own line, looked at closely.
struct LineStory {
    LineId line;
    ability::CourseDays days;
    ability::LineCourse course;
    std::vector<RequestMastery> requests;        ///< in the bank's order
    std::vector<ability::PolicyChange> changes;  ///< of the days shown, by day
    double capable = 0;                          ///< share from which one is called able
};

inline constexpr int kStoryDays = 180;

/// How the own estimate of a line went in the last `kStoryDays`. Errors: rights.refused,
/// bank.unknown-line (arg value), store.*, exam.*.
[[nodiscard]] Result<LineStory> ownLineStory(Workspace& workspace,
                                             const people::Actor& actor,
                                             const LineId& line);

}  // namespace qgt::app
