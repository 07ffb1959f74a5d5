#pragma once

#include "engine/bank/case_scenario.h"
#include "engine/practice/case_store.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace qgt::practice {

/// What the strip beside a case shows, after each move.
struct CaseGauge {
    int trust = 0;    ///< 0 to 100
    int minutes = 0;  ///< used so far
    int legalFaults = 0;
    int privacyFaults = 0;

    bool operator==(const CaseGauge&) const = default;
};

/// Where somebody stands in a case; all of it follows from the case and the moves. Pointers live as
/// long as the case.
struct CasePlay {
    std::vector<bank::CaseMove> moves;
    const bank::CaseNode* node = nullptr;      ///< to be decided; null at the end
    const bank::CaseEnding* ending = nullptr;  ///< null before the end
    bank::CaseEarned earned;
    std::vector<CaseGauge> course;  ///< at the start and after each move
    std::string mood;               ///< of the newest move that tells one
    std::vector<std::string> legalFaults;
    std::vector<std::string> privacyFaults;

    [[nodiscard]] const CaseGauge& now() const { return course.back(); }
};

/// The start of a case. `scenario` outlives it.
[[nodiscard]] CasePlay beginPlay(const bank::CaseScenario& scenario);

/// False, and nothing is changed, when the move does not fit the node to be decided.
bool play(const bank::CaseScenario& scenario, CasePlay& state, const bank::CaseMove& move);

/// Plays all moves; nothing when one does not fit, because the case was rewritten since.
[[nodiscard]] std::optional<CasePlay> playAll(const bank::CaseScenario& scenario,
                                              const std::vector<bank::CaseMove>& moves);

/// The moves that stand after an attempt's events, and the text of an open node that waits for its
/// marks.
struct CaseMoves {
    std::vector<bank::CaseMove> moves;
    std::optional<std::string> written;
    bool over = false;  ///< finished or left
    bool finished = false;
    bool wentBack = false;
};

[[nodiscard]] CaseMoves movesOf(const std::vector<CaseEvent>& events);

/// One decision in the comparison of the way taken with the best one; either may be missing.
struct CaseRow {
    const bank::CaseNode* node = nullptr;
    std::optional<bank::CaseMove> taken;
    std::optional<bank::CaseMove> best;
};

enum class CriterionState : std::uint8_t { Got, Missed, Forfeited };

/// What the last page of a case shows.
struct CaseDebrief {
    int score = 0;
    const bank::CaseEnding* ending = nullptr;
    std::vector<CaseRow> rows;
    std::vector<CriterionState> criteria;  ///< one per criterion of the case
    std::vector<std::string> criticals;    ///< reasons of the critical errors made
    int minutes = 0;
    int bestMinutes = 0;
};

/// `state` has ended.
[[nodiscard]] CaseDebrief debriefOf(const bank::CaseScenario& scenario, const CasePlay& state);

}  // namespace qgt::practice
