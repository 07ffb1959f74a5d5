#pragma once

#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/people/rights.h"

#include <cstdint>
#include <string>
#include <vector>

namespace qgt::app {

/// What somebody can be waited for at an exam.
enum class WaitingKind : std::uint8_t {
    Correction,  ///< orders of others to agree to
    Appeal,      ///< appeals that the person may decide
    Marking,     ///< answers in hand that are not handed in
    Sheet,       ///< answer sheets that two persons entered and that are not taken in
    Doubt,       ///< sheets of which somebody says what takes one more person to say
    Entry,       ///< sheets to be entered anew, and those that came after the results
    Final        ///< appeals have ended, and the final results can be released
};

/// One kind of work of one person at one exam; by its number only, so that nobody who marks learns
/// whose answers there are.
struct WaitingWork {
    ExamId exam;
    std::string title;
    WaitingKind kind = WaitingKind::Correction;
    int count = 0;

    bool operator==(const WaitingWork&) const = default;
};

/// Everything that waits for whoever asks, by exam in the order of the list; nothing for whoever
/// has none of the rights. Needs no keys. For the worker's thread. Errors: store.*,
/// exam.result-damaged.
[[nodiscard]] Result<std::vector<WaitingWork>> waitingWork(Workspace& workspace,
                                                           const people::Actor& actor);

}  // namespace qgt::app
