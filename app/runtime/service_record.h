#pragma once

#include "app/runtime/workspace.h"
#include "engine/certificate/standing.h"
#include "engine/core/result.h"
#include "engine/people/person.h"
#include "engine/people/rights.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace qgt::app {

/// How far a person is with an exam.
enum class RecordedSitting : std::uint8_t {
    NoneSoFar,   ///< no paper of it is here, and the exam is not closed
    DidNotSit,   ///< the exam is closed
    Writing,     ///< a paper is begun and not handed in
    ChoiceOpen,  ///< there are several papers, and nobody has said which of them counts
    Sat
};

/// An exam that a person was to sit, as far as its results are out.
struct RecordedExam {
    std::string title;
    Instant at;  ///< Sat: when the paper was closed; else when the exam opened
    RecordedSitting sitting = RecordedSitting::NoneSoFar;
    std::optional<int> got;  ///< hundredths; nothing: not out
    int most = 0;
    std::optional<bool> passed;  ///< nothing: not out, or not wholly marked
};

/// Training of one calendar year. Only measured time is time: answering (each answer from its
/// question to its reveal, at most five minutes, unless it was taken back), thinking before the
/// options, and the decisions of cases; exams are no training, and reading is counted in items
/// because nobody measures it.
struct TrainingYear {
    int year = 0;
    std::int64_t ms = 0;
    int days = 0;     ///< with anything of it
    int answers = 0;  ///< without those that were taken back
    int read = 0;     ///< items read with their key
    int cases = 0;    ///< attempts at cases that were finished

    bool operator==(const TrainingYear&) const = default;
};

/// 履职记录: what one person has done, side by side. There is no total and no rank.
struct ServiceRecord {
    people::Person person;
    std::string committee;
    std::vector<certificate::StandingCertificate> certificates;  ///< newest first
    std::vector<RecordedExam> exams;                             ///< newest first
    std::vector<TrainingYear> years;                             ///< newest first
    Instant at;
};

/// Somebody whose record may be looked at.
struct RecordPerson {
    PersonId id;
    std::string name;
    std::string post;
    bool self = false;
};

/// Who may be looked at: oneself, and whom one's right reaches, oneself first. Errors: store.*.
[[nodiscard]] Result<std::vector<RecordPerson>> recordPersons(Workspace& workspace,
                                                              const people::Actor& actor);

/// Looking at somebody else's is in the audit chain. Errors: rights.refused, store.*,
/// certificate.*.
[[nodiscard]] Result<ServiceRecord> serviceRecordOf(Workspace& workspace,
                                                    const people::Actor& actor,
                                                    const PersonId& person);

}  // namespace qgt::app
