#pragma once

#include "engine/core/date.h"
#include "engine/core/result.h"
#include "engine/people/rights.h"

#include <optional>
#include <vector>

#include <QString>

namespace qgt::app {

class Workspace;

/// What a session of so many minutes would hold.
struct PlanFacts {
    int minutes = 15;
    int items = 0;
    int retry = 0;    ///< wrong the last time
    int refresh = 0;  ///< right before, due again
    int fresh = 0;    ///< never seen
    QString focus;    ///< the line with most of them
    QString focusEnglish;

    bool operator==(const PlanFacts&) const = default;
};

/// First answers in one line: the only ones that say what somebody can do unprepared.
struct LineFacts {
    LineId id;
    QString name;
    QString nameEnglish;
    QString shortName;
    int items = 0;
    int seen = 0;
    int first = 0;       ///< items answered a first time
    int firstRight = 0;  ///< of these, right

    bool operator==(const LineFacts&) const = default;
};

/// A change of law behind an item that the person has answered.
struct ChangeFacts {
    QString about;  ///< what the item asks, shortened
    QString was;
    QString now;
    QString source;
    QString article;
    Date since;

    bool operator==(const ChangeFacts&) const = default;
};

/// What the page 今日 shows of one person.
struct TodayFacts {
    Instant now;
    Date today;
    std::vector<PlanFacts> plans;  ///< for 5, 15 and 30 minutes
    std::vector<LineFacts> lines;
    std::vector<std::int64_t> msByDay;  ///< practice days, the last one is today
    std::vector<ChangeFacts> changes;   ///< newest first
    int changedItems = 0;
    int errorBook = 0;
    int answered = 0;   ///< answers that count, ever
    int openPlace = 0;  ///< question where an open session stands, from 1; 0: none
    int openTotal = 0;
};

inline constexpr int kHeatWeeks = 12;

/// On the worker thread. Errors: rights.refused, store.*.
[[nodiscard]] Result<TodayFacts> readToday(Workspace& workspace, const people::Actor& actor);

}  // namespace qgt::app
