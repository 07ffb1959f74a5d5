#pragma once

#include "app/runtime/answer_readings.h"
#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/exam/appeal.h"
#include "engine/exam/exam_result.h"
#include "engine/exam/held_exam.h"
#include "engine/exam/key_correction.h"
#include "engine/integrity/audit.h"
#include "engine/integrity/key_ring.h"
#include "engine/people/rights.h"
#include "engine/seat/attempt_event.h"
#include "engine/seat/seat_paper.h"

#include <optional>
#include <string>
#include <vector>

namespace qgt::app {

/// A correction of a key as evidence: the order, and what became of it.
struct EvidenceOrder {
    exam::CorrectionOrder order;
    std::vector<exam::CorrectionStep> steps;
};

/// What one reading of an open answer decided, beside what it was read by.
struct EvidenceMark {
    std::string question;
    std::vector<std::string> points;
    AnswerReading reading;
};

/// A task as this candidate saw it, with everything that was said of it.
struct EvidenceTask {
    int slot = 0;
    std::string id;
    int revision = 1;
    seat::SeatTask shown;  ///< options in the order of this candidate
    std::string given;
    std::string keyAsPrinted;
    std::vector<EvidenceOrder> keyHistory;  ///< oldest first; empty: it never changed
    std::vector<EvidenceMark> marks;        ///< by question, in the order of the readings
    int got = 0;                            ///< hundredths
    int most = 0;
};

/// A score that the attempt had.
struct EvidenceScore {
    int revision = 1;
    Instant at;
    std::string reason;  ///< as `ScoreRecord::reason`
    exam::ResultHead head;
};

/// Everything that is known of one attempt, or of what one appeal is about.
struct EvidencePack {
    exam::HeldExam exam;
    seat::SeatCandidate candidate;
    seat::AttemptHead attempt;
    std::vector<EvidenceTask> tasks;
    std::vector<seat::AttemptEvent> events;  ///< of those tasks, and what concerns the whole
    std::string lastEventDigest;             ///< end of the chain of all events
    std::vector<EvidenceScore> scores;       ///< oldest first
    std::optional<exam::Appeal> appeal;
    int appealNumber = 0;
    std::vector<exam::AppealStep> appealSteps;
    integrity::ChainAnchor auditHead;  ///< after the entry about this pack itself
    std::string programDigest;         ///< of the file of the running program; empty: unknown
    Instant at;
};

/// What a pack is about.
struct EvidenceWanted {
    AttemptId attempt;  ///< of a whole attempt
    AppealId appeal;    ///< or of one appeal, and its task alone where it names one
};

/// Puts the evidence together. Only whoever may decide appeals gets it, and never of the own paper.
/// Readings have no names, for anybody: who marked stands in the audit record. That it was made,
/// and for what, is in the audit chain. `ring` may be null where no paper is sealed. For the
/// worker's thread. Errors: rights.refused, appeal.own-look, appeal.sat-it while appeals are taken,
/// exam.evidence-early (arg title) before the results are out, exam.unknown, exam.no-scores,
/// keys.none, sealed.*, store.*.
[[nodiscard]] Result<EvidencePack> evidenceOf(Workspace& workspace,
                                              const people::Actor& actor,
                                              const EvidenceWanted& wanted,
                                              const integrity::KeyRing* ring);

}  // namespace qgt::app
