#pragma once

#include "engine/core/clock.h"
#include "engine/seat/task_answer.h"
#include "tests/support/seat_world.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>

namespace qgt::test {

inline constexpr std::int64_t kBudgetMs = 90 * kMsPerMinute;
inline constexpr std::int64_t kLongestOffMs = 2 * kMsPerHour;
inline constexpr std::array<int, 2> kSlots{kSingle, kMultiple};
enum class Operation {
    Answer,
    AnswerAckLost,
    AnswerNotKept,
    AnswerKeptAllTheSame,
    Clear,
    ClientKilled,
    SecondWindow,
    ProgramRestarted,
    OffForLong,
    WallForward,
    WallBack,
    Suspend,
    Reboot,
    Extend,
    Pause,
    Resume,
    SayUsed,
    Run,
    RunForLong,
    HandIn,
    Close
};

/// The number is slot and letter, seconds or minutes, as the operation needs it.
struct Move {
    Operation operation = Operation::Run;
    int number = 0;
};

/// What has to be true, counted apart from the code under test.
struct Truth {
    std::int64_t usedMs = 0;
    std::int64_t budgetMs = kBudgetMs;
    bool running = true;
    bool undecided = false;
    bool closed = false;
    std::map<int, seat::TaskAnswer> kept;  ///< last value that was acknowledged or is durable

    // As of the newest event: what a reboot leaves to go by.
    std::int64_t usedAtNewest = 0;
    std::int64_t wallAtNewest = 0;
    std::int64_t movedAtNewest = 0;  ///< the wall clock, by hand, in this boot

    void pass(std::int64_t ms) {
        if (running && !closed) {
            usedMs = std::min(budgetMs, usedMs + ms);
        }
    }

    [[nodiscard]] bool timeIsUp() const { return !undecided && usedMs >= budgetMs; }

    [[nodiscard]] bool takes() const { return running && !closed && !timeIsUp(); }
};

}  // namespace qgt::test
