#pragma once

#include "engine/core/result.h"
#include "engine/core/secret_cost.h"
#include "engine/exam/exam_store.h"
#include "engine/exam/held_exam.h"
#include "engine/exam/paper.h"
#include "engine/integrity/key_file.h"
#include "engine/integrity/key_ring.h"
#include "engine/integrity/locked_bytes.h"
#include "engine/seat/seat_paper.h"

#include <string_view>

namespace qgt::exam {

/// Letters of a start code (65 bits) and of an invigilator's code (40 bits, behind Argon2id).
inline constexpr std::size_t kStartCodeLetters = 13;
inline constexpr std::size_t kInvigilatorCodeLetters = 8;

/// The two keys of a certifying exam: one opens what candidates see, under the start code; the
/// other opens the scoring keys and is the scorer's alone.
struct PaperLocks {
    integrity::LockedBytes seat;
    integrity::LockedBytes scoring;
};

[[nodiscard]] PaperLocks drawPaperLocks();

/// Both keys are sealed to the scorer, so that a lost start code can be replaced; the seat's is
/// also sealed under the code. Errors: keys.damaged, secret.no-memory.
[[nodiscard]] Result<ExamLock> lockExam(const PaperLocks& locks,
                                        const integrity::KeyStatement& scorer,
                                        std::string_view startCode,
                                        const SecretCost& cost = {});

/// Errors: seat.wrong-code, sealed.damaged, secret.no-memory.
[[nodiscard]] Result<integrity::LockedBytes> openForSeat(const ExamLock& lock,
                                                         std::string_view startCode);

/// Errors: sealed.damaged, when these are not the keys of the unit that sealed it;
/// exam.seat-half-only, when the exam came in a package.
[[nodiscard]] Result<PaperLocks> openForScorer(const ExamLock& lock,
                                               const integrity::KeyRing& ring);

/// One key of an exam as text, to be kept beside its papers when they are released. Whoever has it
/// reads that half of all papers of this exam, and nothing else: it was drawn for this exam.
[[nodiscard]] std::string releasedKey(const integrity::LockedBytes& key);

/// Errors: sealed.damaged.
[[nodiscard]] Result<integrity::LockedBytes> keyFromRelease(std::string_view text);

/// The paper as it is stored: open when `locks` is null. Errors: exam.key-damaged.
[[nodiscard]] Result<StoredPaper> storedPaper(const FrozenPaper& paper, const PaperLocks* locks);

/// The half of a candidate. `key` is null for an open paper. Errors: seat.paper-damaged,
/// sealed.damaged (also when it is the paper of another candidate).
[[nodiscard]] Result<seat::SeatPaper> seatPaperOf(const StoredPaper& stored,
                                                  const integrity::LockedBytes* key);

/// The half of the scorer. Errors: exam.key-damaged, sealed.damaged, exam.seat-half-only.
[[nodiscard]] Result<ScoringKey> scoringKeyOf(const StoredPaper& stored,
                                              const integrity::LockedBytes* key);

}  // namespace qgt::exam
