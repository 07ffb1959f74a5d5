#pragma once

#include "engine/core/result.h"
#include "engine/exam/held_exam.h"

#include <optional>
#include <string>
#include <vector>

namespace qgt::exam {

/// The frozen paper of one candidate. In a certifying exam both parts are sealed.
struct StoredPaper {
    ExamId exam;
    PersonId candidate;
    std::string form;        ///< "A"; of an individual paper the candidate's number
    std::string seatDigest;  ///< of the SeatPaper's JSON, unsealed
    std::string seat;        ///< SeatPaper: JSON, or a sealed file of it
    std::string key;         ///< ScoringKey: JSON, or a sealed file of it; empty at a seat

    bool operator==(const StoredPaper&) const = default;
};

/// What an attempt is worth, for ever: a later one (a corrected key, a mark) is a record of its own
/// and takes the place of the one before.
struct ScoreRecord {
    AttemptId attempt;
    int revision = 1;  ///< from 1 without gaps
    ExamId exam;
    PersonId candidate;
    Instant at;
    PersonId by;
    std::string reason;  ///< `first`, or why it was scored again
    std::string body;    ///< JSON of ExamResult

    bool operator==(const ScoreRecord&) const = default;
};

/// What a rater says about one open answer, for ever; the newest of a rater holds.
struct OpenMark {
    AttemptId attempt;
    ExamId exam;
    int slot = 0;
    int node = 0;  ///< of a case, as the seat counts it; 0 for a short answer
    PersonId rater;
    std::vector<bool> met;  ///< per rubric point
    Instant at;

    bool operator==(const OpenMark&) const = default;
};

/// Of several attempts of one candidate at one exam the one that counts, as somebody said; a later
/// word takes the place of the one before, which stays.
struct AttemptChoice {
    ExamId exam;
    PersonId candidate;
    AttemptId attempt;
    int among = 2;  ///< attempts so far, those taken back too; after another one it is said anew
    Instant at;
    PersonId by;
    std::string reason;

    bool operator==(const AttemptChoice&) const = default;
};

/// What opens the sealed papers of one exam to those who sat it, from its publishing on.
struct PaperRelease {
    ExamId exam;
    std::string seatKey;     ///< as `releasedKey` writes it
    std::string scoringKey;  ///< the same; empty where nothing of that half is released
    Instant at;
    PersonId by;

    bool operator==(const PaperRelease&) const = default;
};

/// What exams keep. Saving appends a revision; reading gives the newest. Every call that writes is
/// one transaction and is durable when it returns. Errors of all: store.* .
class ExamStore {
  public:
    ExamStore() = default;
    ExamStore(const ExamStore&) = delete;
    ExamStore& operator=(const ExamStore&) = delete;
    virtual ~ExamStore() = default;

    /// Errors: store.exam-revision (arg expected) when it is not the next one.
    virtual Status saveExam(const HeldExam& exam) = 0;

    /// The exam with all its papers, in one transaction. Errors also: store.paper-exists.
    virtual Status saveSealed(const HeldExam& exam, const std::vector<StoredPaper>& papers) = 0;

    [[nodiscard]] virtual Result<std::vector<HeldExam>> exams() const = 0;
    [[nodiscard]] virtual Result<std::optional<HeldExam>> exam(const ExamId& exam) const = 0;

    [[nodiscard]] virtual Result<std::optional<StoredPaper>> paper(
        const ExamId& exam, const PersonId& candidate) const = 0;
    [[nodiscard]] virtual Result<std::vector<StoredPaper>> papers(const ExamId& exam) const = 0;

    virtual Status saveMark(const OpenMark& mark) = 0;
    /// The newest of each rater, by attempt, slot and node.
    [[nodiscard]] virtual Result<std::vector<OpenMark>> marks(const ExamId& exam) const = 0;

    /// Errors: store.score-revision (arg expected) when it is not the next one.
    virtual Status saveScores(const std::vector<ScoreRecord>& scores) = 0;
    /// The newest of each attempt.
    [[nodiscard]] virtual Result<std::vector<ScoreRecord>> scores(const ExamId& exam) const = 0;
    [[nodiscard]] virtual Result<std::vector<ScoreRecord>> scoresOf(
        const PersonId& candidate) const = 0;

    virtual Status saveChoice(const AttemptChoice& choice) = 0;
    /// The newest of each candidate.
    [[nodiscard]] virtual Result<std::vector<AttemptChoice>> choices(const ExamId& exam) const = 0;
    /// The newest at each exam.
    [[nodiscard]] virtual Result<std::vector<AttemptChoice>> choicesOf(
        const PersonId& candidate) const = 0;

    /// Errors: store.* when there is one already.
    virtual Status saveRelease(const PaperRelease& release) = 0;
    /// Nothing: none.
    [[nodiscard]] virtual Result<std::optional<PaperRelease>> release(const ExamId& exam) const = 0;
};

}  // namespace qgt::exam
