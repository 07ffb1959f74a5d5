#include "app/desktop/exam_office/exam_correction_words.h"

#include "app/desktop/exam/exam_words.h"
#include "app/desktop/text.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

namespace qgt::app {

namespace {

using exam::CorrectionAction;
using exam::CorrectionState;
using exam::CorrectionStepKind;

QString correction(const char* source) {
    return QCoreApplication::translate("ExamCorrection", source);
}

QString marks(int hundredths) {
    return text(bank::marksText(hundredths));
}

/// Keys of an answer; blanks that stay as they are are left out.
QString answerWords(const std::vector<std::string>& answer) {
    QStringList words;
    for (const std::string& one : answer) {
        if (!one.empty()) {
            words.append(one == "T"   ? correction(QT_TRANSLATE_NOOP("ExamCorrection", "true"))
                         : one == "F" ? correction(QT_TRANSLATE_NOOP("ExamCorrection", "false"))
                                      : text(one));
        }
    }
    return words.join(correction(QT_TRANSLATE_NOOP("ExamCorrection", ", ")));
}

QString taskName(const exam::CorrectionOrder& order, const std::vector<CorrectableTask>& tasks) {
    const auto found = std::ranges::find_if(tasks, [&order](const CorrectableTask& task) {
        return task.id == order.task && task.revision == order.revision;
    });
    return found == tasks.end() ? text(order.task)
                                : correction(QT_TRANSLATE_NOOP("ExamCorrection", "Task %1"))
                                      .arg(found - tasks.begin() + 1);
}

QString necessity(const exam::CorrectionStep& step) {
    return step.byNecessity ? correction(QT_TRANSLATE_NOOP("ExamCorrection",
                                                           " (by necessity, nobody else left)"))
                            : QString();
}

}  // namespace

QString correctionStepWords(const exam::CorrectionStep& step) {
    switch (step.kind) {
        case CorrectionStepKind::Approved:
            return correction(QT_TRANSLATE_NOOP("ExamCorrection", "agreed to")) + necessity(step);
        case CorrectionStepKind::Applied:
            return correction(QT_TRANSLATE_NOOP("ExamCorrection", "applied, scored anew: %1"))
                .arg(step.changed);
        case CorrectionStepKind::Undone:
            return correction(QT_TRANSLATE_NOOP(
                                  "ExamCorrection",
                                  "taken back, results of before that count again: %1; reason: %2"))
                       .arg(QString::number(step.changed), text(step.reason)) +
                   necessity(step);
        case CorrectionStepKind::Dropped:
            break;
    }
    return correction(QT_TRANSLATE_NOOP("ExamCorrection", "given up; reason: %1"))
        .arg(text(step.reason));
}

QString correctionWords(const exam::CorrectionOrder& order) {
    switch (order.action) {
        case CorrectionAction::ChangeKey:
            return correction(QT_TRANSLATE_NOOP("ExamCorrection", "the key becomes %1"))
                .arg(answerWords(order.answer));
        case CorrectionAction::AcceptAlso:
            return correction(QT_TRANSLATE_NOOP("ExamCorrection", "%1 is right as well"))
                .arg(answerWords(order.answer));
        case CorrectionAction::FullMarks:
            return correction(QT_TRANSLATE_NOOP("ExamCorrection", "full marks for everybody"));
        case CorrectionAction::Remove:
            return correction(QT_TRANSLATE_NOOP(
                "ExamCorrection", "removed, the other tasks count for the whole paper"));
        case CorrectionAction::ChangeMarks:
            break;
    }
    return correction(QT_TRANSLATE_NOOP("ExamCorrection", "worth %1 marks"))
        .arg(marks(order.marks));
}

SignedWords correctionState(const CorrectionEntry& entry) {
    switch (entry.state) {
        case CorrectionState::Ordered:
            return {
                correction(QT_TRANSLATE_NOOP("ExamCorrection", "waits for somebody else to agree")),
                SignedWords::Due};
        case CorrectionState::Approved:
            return {correction(QT_TRANSLATE_NOOP("ExamCorrection", "agreed to, not applied")),
                    SignedWords::Due};
        case CorrectionState::Applied:
            return {correction(QT_TRANSLATE_NOOP("ExamCorrection", "applied")), SignedWords::Ok};
        case CorrectionState::Undone:
            return {correction(QT_TRANSLATE_NOOP("ExamCorrection", "taken back")),
                    SignedWords::None};
        case CorrectionState::Dropped:
            break;
    }
    return {correction(QT_TRANSLATE_NOOP("ExamCorrection", "given up")), SignedWords::None};
}

QString taskFacts(const CorrectableTask& task) {
    return correction(
               QT_TRANSLATE_NOOP("ExamCorrection", "%1 had it: %2 right, %3 without an answer"))
        .arg(task.had)
        .arg(task.gotRight)
        .arg(task.notAnswered);
}

QString optionMark(const CorrectionOptionRow& option, std::optional<CorrectionState> ordered) {
    const bool open =
        !ordered || *ordered == CorrectionState::Ordered || *ordered == CorrectionState::Approved;
    QStringList marks;
    if (option.inForce) {
        marks.append(open ? correction(QT_TRANSLATE_NOOP("ExamCorrection", "right so far"))
                          : correction(QT_TRANSLATE_NOOP("ExamCorrection", "right now")));
    }
    if (option.place > 0) {
        marks.append(correction(QT_TRANSLATE_NOOP("ExamCorrection", "step %1")).arg(option.place));
    } else if (option.picked) {
        marks.append(!ordered ? correction(QT_TRANSLATE_NOOP("ExamCorrection", "in the new key"))
                     : open   ? correction(QT_TRANSLATE_NOOP("ExamCorrection", "proposed"))
                              : correction(QT_TRANSLATE_NOOP("ExamCorrection", "in this order")));
    }
    return marks.join(QStringLiteral(" · "));
}

CorrectionTaskRow taskRow(const CorrectableTask& task, std::size_t place) {
    return {.number = QString::number(place + 1),
            .kind = kindInWords(task.kind),
            .words = text(task.stem).simplified(),
            .facts = taskFacts(task)};
}

CorrectionEntryRow entryRow(const CorrectionEntry& entry,
                            const std::vector<CorrectableTask>& tasks,
                            Instant now,
                            const Wording& wording) {
    const exam::CorrectionOrder& order = entry.order;
    const SignedWords state = correctionState(entry);
    QStringList steps{correction(QT_TRANSLATE_NOOP("ExamCorrection", "%1 %2: ordered"))
                          .arg(officeDayAndTime(order.at, now, wording), text(entry.orderedBy))};
    for (const exam::CorrectionStep& step : entry.steps) {
        const QString who =
            step.kind == CorrectionStepKind::Approved ? text(entry.decidedBy) : QString();
        steps.append((officeDayAndTime(step.at, now, wording) + " " + who).trimmed() +
                     correction(QT_TRANSLATE_NOOP("ExamCorrection", ": ")) +
                     correctionStepWords(step));
    }
    QString words = taskName(order, tasks) + correction(QT_TRANSLATE_NOOP("ExamCorrection", ": ")) +
                    correctionWords(order);
    words += order.exam.empty()
                 ? correction(QT_TRANSLATE_NOOP("ExamCorrection", " · in every exam that has it"))
                 : QString();
    words += order.favourable
                 ? correction(QT_TRANSLATE_NOOP("ExamCorrection", " · nobody gets less by it"))
                 : QString();
    return {.words = words,
            .reason = text(order.reason),
            .state = state.words,
            .sign = state.sign,
            .steps = steps.join("\n")};
}

CorrectionResultRow resultRow(const CorrectionRow& row) {
    const exam::Regraded& one = row.regraded;
    CorrectionResultRow made;
    made.number = text(row.candidate.number);
    made.name = text(row.candidate.name);
    made.before = marks(one.before.got);
    made.after = marks(one.after.got);
    if (!one.after.complete) {
        made.outcome = correction(
            QT_TRANSLATE_NOOP("ExamCorrection", "not decided yet: open answers wait to be marked"));
        return made;
    }
    if (!one.before.complete) {
        made.outcome =
            one.after.passed
                ? correction(QT_TRANSLATE_NOOP("ExamCorrection", "decided by it: passes"))
                : correction(QT_TRANSLATE_NOOP("ExamCorrection", "decided by it: does not pass"));
        return made;
    }
    if (!row.flips()) {
        made.outcome =
            one.after.passed
                ? correction(QT_TRANSLATE_NOOP("ExamCorrection", "passes as before"))
                : correction(QT_TRANSLATE_NOOP("ExamCorrection", "does not pass, as before"));
        return made;
    }
    made.sign = one.after.passed ? SignedWords::Ok : SignedWords::Gap;
    made.outcome = one.after.passed
                       ? correction(QT_TRANSLATE_NOOP("ExamCorrection", "passes now"))
                       : correction(QT_TRANSLATE_NOOP("ExamCorrection", "does not pass any more"));
    if (row.certificate == CertificateEffect::ToIssue) {
        made.outcome +=
            correction(QT_TRANSLATE_NOOP("ExamCorrection", "; a certificate is to be issued"));
    } else if (row.certificate == CertificateEffect::ToIssueAnew) {
        made.outcome += correction(QT_TRANSLATE_NOOP(
            "ExamCorrection", "; the certificate was revoked, another one may be issued"));
    } else if (row.certificate == CertificateEffect::ToRevoke) {
        made.outcome += correction(
            QT_TRANSLATE_NOOP("ExamCorrection", "; a certificate may have to be revoked"));
    }
    return made;
}

bool changesMarks(const CorrectionRow& row) {
    return row.flips() || row.regraded.before.got != row.regraded.after.got;
}

QString previewWords(const CorrectionPreview& preview) {
    const auto changes = std::ranges::count_if(preview.rows, changesMarks);
    if (changes == 0) {
        return correction(QT_TRANSLATE_NOOP("ExamCorrection",
                                            "%1 had this task; nobody's marks would change."))
            .arg(preview.had);
    }
    QString words = correction(QT_TRANSLATE_NOOP(
                                   "ExamCorrection",
                                   "%1 had this task; marks that change: %2; pass now: %3; do not "
                                   "pass any more: %4."))
                        .arg(preview.had)
                        .arg(changes)
                        .arg(preview.passNow)
                        .arg(preview.failNow);
    if (preview.toIssue > 0 || preview.toRevoke > 0) {
        words += correction(QT_TRANSLATE_NOOP("ExamCorrection",
                                              " Certificates to issue: %1; to revoke: %2."))
                     .arg(preview.toIssue)
                     .arg(preview.toRevoke);
    }
    return words;
}

}  // namespace qgt::app
