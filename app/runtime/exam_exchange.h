#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"

#include <cstdint>
#include <optional>
#include <string>

namespace qgt::app {

/// What the names of files end in.
inline constexpr const char* kPackageSuffix = ".qgtexam";
inline constexpr const char* kAnswersSuffix = ".qgtanswers";

/// An answer file as it was brought.
struct AnswersGiven {
    std::string name;
    std::string bytes;
    /// Once results are out: `AnswersTaken::digest` of what somebody looked at before.
    std::string looked = {};
};

/// What became of an answer file.
enum class AnswersStanding : std::uint8_t {
    Accepted,
    AlreadyHere,  ///< the same, or less of it
    Longer,       ///< less of it was here: the rest is kept now
    Double,       ///< accepted beside another attempt of the candidate; which counts is to be said
    Late,         ///< accepted, but begun or closed outside its time, or the clock was set
    Incomplete,   ///< accepted, but the attempt is not closed
    Foreign,      ///< refused: of another exam, another paper or another unit
    Damaged       ///< refused
};

/// One answer file after the import. The three notes hold beside `standing`, which says the first
/// that applies.
struct AnswersTaken {
    std::string file;
    std::string digest;  ///< of the file itself
    AnswersStanding standing = AnswersStanding::Damaged;
    AttemptId attempt;
    PersonId candidate;
    std::string number;  ///< of the candidate; empty when the file does not say
    std::string slip;    ///< to be compared with the signed hand-in slip
    int added = 0;       ///< events that are new here
    Instant begun;       ///< by the clock of the seat, as `lastAt`
    Instant lastAt;      ///< of the newest event
    bool isDouble = false;
    bool isLate = false;
    bool isOpen = false;
    std::optional<Error> problem;  ///< why it was refused

    [[nodiscard]] bool refused() const { return problem.has_value(); }
};

}  // namespace qgt::app
