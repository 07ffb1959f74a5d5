#pragma once

#include "app/desktop/exam_office/exam_office_desk.h"
#include "app/desktop/wording.h"

#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

namespace qgt::app {

/// Words with the sign that stands beside them, as Sign.Kind of QML.
struct SignedWords {
    enum Sign { None, Ok, Due, Gap };

    QString words;
    Sign sign = None;
};

/// "12/5 14:00".
[[nodiscard]] QString officeDayAndTime(Instant at, Instant now, const Wording& wording);

/// "14:00", with the day when it is another one.
[[nodiscard]] QString officeTime(Instant at, Instant now, const Wording& wording);

/// "12/5 14:00 – 15:30".
[[nodiscard]] QString windowWords(const exam::HeldExam& exam, Instant now, const Wording& wording);

[[nodiscard]] SignedWords stateWords(const exam::HeldExam& exam, Instant now);

/// How an attempt ended; that it has not.
[[nodiscard]] QString closingWords(std::optional<seat::CloseReason> closed);

/// How a candidate stands.
[[nodiscard]] SignedWords stateWords(const SeatRow& row);

/// "3 号 王海燕：暂停，去洗手间（监考 林芳）".
[[nodiscard]] QString incidentWords(const SeatRow& row,
                                    const SeatIncident& incident,
                                    const std::vector<OfficePerson>& persons);

/// What a blueprint asks: marks, minutes, tasks, then the rules of passing, one a line.
[[nodiscard]] QString blueprintWords(const bank::Blueprint& blueprint,
                                     const bank::Bank& bank,
                                     const Wording& wording);

/// How much more time a blueprint lets be given, and who decides.
[[nodiscard]] QString extraTimeWords(const bank::Blueprint& blueprint, const Wording& wording);

/// The rules of passing that a result breaks: "总分 70 分，要 75 分；…".
[[nodiscard]] QString failedRuleWords(const exam::ExamResult& result,
                                      const bank::Bank& bank,
                                      const Wording& wording);

/// Why no papers could be drawn, cells by their names, what to write, and what was left out.
[[nodiscard]] QStringList conflictWords(const SealingOutcome& outcome,
                                        const bank::Blueprint& blueprint,
                                        const bank::Bank& bank,
                                        const Wording& wording);

/// What was not drawn because the law that it rests on no longer holds, a sentence each.
[[nodiscard]] QStringList leftOutWords(const std::vector<Error>& leftOut, const Wording& wording);

/// The field of a draft that was refused, as the page names it.
[[nodiscard]] QString draftFieldWords(const std::string& field);

/// What a quota counts, a word for each thing that it says.
[[nodiscard]] QStringList quotaSubject(const bank::Quota& quota,
                                       const bank::Bank& bank,
                                       const Wording& wording);

/// A line or block as the language of the screens names it.
[[nodiscard]] QString officeLineName(const LineId& id,
                                     const bank::Bank& bank,
                                     const Wording& wording);

}  // namespace qgt::app
