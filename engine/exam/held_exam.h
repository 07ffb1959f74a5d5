#pragma once

#include "engine/bank/blueprint.h"
#include "engine/core/clock.h"
#include "engine/core/strong_id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::exam {

/// Draft: being set up, no papers. Sealed: every paper is frozen; attempts may begin in the window.
/// Closed: no attempt begins any more. Published: results are shown as the blueprint releases them.
/// Withdrawn: nothing of it counts.
enum class ExamState : std::uint8_t { Draft, Sealed, Closed, Published, Withdrawn };

/// More time for one candidate, granted before the start.
struct GrantedTime {
    int percent = 0;
    std::string reason;
    PersonId by;

    bool operator==(const GrantedTime&) const = default;
};

struct ExamCandidate {
    PersonId person;
    std::string number;  ///< 准考证
    std::string seat;    ///< where, may be empty
    GrantedTime extra;

    bool operator==(const ExamCandidate&) const = default;
};

/// Who may pause, resume, give time and close at a seat. The code is told once, when the exam is
/// sealed; what is kept is its hash (Argon2id).
struct ExamInvigilator {
    PersonId person;
    std::string name;
    std::string codeHash;  ///< empty before sealing

    bool operator==(const ExamInvigilator&) const = default;
};

/// How the papers of a certifying exam are locked; empty for practice papers. Base64 and numbers,
/// made and read by engine/integrity.
struct ExamLock {
    std::string wrappedKey;  ///< content key under the start code
    std::string scorerBox;   ///< key of the scoring keys, sealed to the scorer; empty at a seat
    std::uint32_t generation = 0;  ///< of the unit's keys; 0: not locked

    bool operator==(const ExamLock&) const = default;
};

/// An exam that is held (场次): one revision of its record. The blueprint is frozen in it.
struct HeldExam {
    ExamId id;
    int revision = 1;
    std::string title;
    std::string blueprint;  ///< YAML, as `bank::blueprintYaml` writes it
    LineId line;            ///< of a blueprint about one line
    Instant opens;
    Instant closes;  ///< nobody starts after
    ExamState state = ExamState::Draft;
    std::vector<ExamCandidate> candidates;
    std::vector<ExamInvigilator> invigilators;
    std::uint64_t seed = 0;
    int algorithm = 1;  ///< version of drawing and shuffling
    int forms = 1;      ///< 0: a paper of one's own for everybody
    ExamLock lock;
    /// A candidate's own mock exam: nobody else sees it, and it is scored at once.
    bool mock = false;
    Instant at;  ///< of this revision
    PersonId by;

    bool operator==(const HeldExam&) const = default;
};

[[nodiscard]] std::string toText(ExamState state);
[[nodiscard]] std::optional<ExamState> examStateFromText(std::string_view text);

}  // namespace qgt::exam
