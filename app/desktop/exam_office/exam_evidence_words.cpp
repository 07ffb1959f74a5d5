#include "app/desktop/exam_office/exam_evidence_words.h"

#include "app/desktop/exam/exam_words.h"
#include "app/desktop/exam_office/exam_appeal_words.h"
#include "app/desktop/exam_office/exam_correction_words.h"
#include "app/desktop/text.h"
#include "engine/seat/task_answer.h"

#include <utility>

#include <QCoreApplication>
#include <QStringList>

namespace qgt::app {

namespace {

using seat::AttemptEvent;
using seat::AttemptEventKind;

QString proving(const char* source) {
    return QCoreApplication::translate("Evidence", source);
}

/// "2026-12-01 09:31:05", for a record that is read in years.
QString evidenceStamp(Instant at) {
    return text(toString(localDate(at, kShanghaiOffsetMinutes))) + QLatin1Char(' ') +
           Wording::clockTime(at);
}

QString evidenceLetter(std::size_t place) {
    return QString(QChar(static_cast<char16_t>(u'A' + place)));
}

void addLabelled(RecordSection& section, const QString& label, const QString& words) {
    if (!words.isEmpty()) {
        section.lines.push_back({label, words, false});
    }
}

RecordSection evidenceHead(const EvidencePack& pack) {
    RecordSection section{proving(QT_TRANSLATE_NOOP("Evidence", "Exam and attempt")), {}};
    addLabelled(section, proving(QT_TRANSLATE_NOOP("Evidence", "Exam")), text(pack.exam.title));
    addLabelled(section,
                proving(QT_TRANSLATE_NOOP("Evidence", "Candidate")),
                text(pack.candidate.number) + QStringLiteral("　") + text(pack.candidate.name) +
                    QStringLiteral("　") + text(pack.candidate.committee));
    addLabelled(section,
                proving(QT_TRANSLATE_NOOP("Evidence", "Attempt")),
                text(pack.attempt.attempt.str()));
    addLabelled(section,
                proving(QT_TRANSLATE_NOOP("Evidence", "Program at the seat")),
                text(pack.attempt.program));
    addLabelled(section,
                proving(QT_TRANSLATE_NOOP("Evidence", "Digest of the paper")),
                text(pack.attempt.paperDigest));
    return section;
}

RecordSection evidenceAppeal(const EvidencePack& pack) {
    RecordSection section{
        proving(QT_TRANSLATE_NOOP("Evidence", "Appeal %1")).arg(pack.appealNumber), {}};
    section.lines.push_back({evidenceStamp(pack.appeal->at), text(pack.appeal->text), false});
    for (const exam::AppealStep& step : pack.appealSteps) {
        section.lines.push_back({evidenceStamp(step.at),
                                 appealStepWord(step) + QStringLiteral("　") + text(step.reason),
                                 false});
    }
    return section;
}

/// Options by the letters of this candidate's paper.
QString evidenceOptions(const seat::SeatTask& task) {
    QStringList lines;
    for (std::size_t i = 0; i < task.options.size(); ++i) {
        lines.append(evidenceLetter(i) + QStringLiteral(". ") + text(task.options[i]));
    }
    for (std::size_t i = 0; i < task.lefts.size(); ++i) {
        lines.append(QString::number(i + 1) + QStringLiteral(". ") + text(task.lefts[i]));
    }
    for (std::size_t i = 0; i < task.rights.size(); ++i) {
        lines.append(evidenceLetter(i) + QStringLiteral(". ") + text(task.rights[i]));
    }
    return lines.join(QLatin1Char('\n'));
}

QString evidencePoints(const EvidenceMark& mark, const std::string& stem) {
    const AnswerReading& reading = mark.reading;
    QStringList lines{
        reading.counts ? readingName(reading)
                       : proving(QT_TRANSLATE_NOOP("Evidence", "%1; the score does not rest on it"))
                             .arg(readingName(reading))};
    if (!mark.question.empty() && mark.question != stem) {
        lines.append(text(mark.question));
    }
    for (std::size_t i = 0; i < reading.met.size(); ++i) {
        const QString point = i < mark.points.size() ? text(mark.points[i]) : QString();
        lines.append((reading.met[i] ? QStringLiteral("✓ ") : QStringLiteral("— ")) + point);
    }
    if (!reading.note.empty()) {
        lines.append(proving(QT_TRANSLATE_NOOP("Evidence", "Note: %1")).arg(text(reading.note)));
    }
    return lines.join(QLatin1Char('\n'));
}

void addKeyHistory(RecordSection& section, const EvidenceTask& task) {
    addLabelled(
        section, proving(QT_TRANSLATE_NOOP("Evidence", "Key as printed")), text(task.keyAsPrinted));
    if (task.keyHistory.empty()) {
        addLabelled(section,
                    proving(QT_TRANSLATE_NOOP("Evidence", "Key since")),
                    proving(QT_TRANSLATE_NOOP("Evidence", "never corrected")));
    }
    for (const EvidenceOrder& one : task.keyHistory) {
        section.lines.push_back({evidenceStamp(one.order.at),
                                 proving(QT_TRANSLATE_NOOP("Evidence", "ordered: %1; reason: %2"))
                                     .arg(correctionWords(one.order), text(one.order.reason)),
                                 false});
        for (const exam::CorrectionStep& step : one.steps) {
            section.lines.push_back({evidenceStamp(step.at), correctionStepWords(step), false});
        }
    }
}

RecordSection evidenceTask(const EvidenceTask& task) {
    RecordSection section{proving(QT_TRANSLATE_NOOP("Evidence", "Task %1, %2: %3 of %4"))
                              .arg(QString::number(task.slot),
                                   kindInWords(task.shown.kind),
                                   text(bank::marksText(task.got)),
                                   marksInWords(task.most)),
                          {}};
    const QString stem =
        task.shown.scenario ? text(task.shown.scenario->title) : text(task.shown.stem);
    section.lines.push_back({QString(), stem, false});
    addLabelled(section,
                proving(QT_TRANSLATE_NOOP("Evidence", "As this candidate saw it")),
                evidenceOptions(task.shown));
    addLabelled(section,
                proving(QT_TRANSLATE_NOOP("Evidence", "Answered")),
                task.given.empty() ? proving(QT_TRANSLATE_NOOP("Evidence", "not answered"))
                                   : text(task.given));
    addKeyHistory(section, task);
    for (const EvidenceMark& mark : task.marks) {
        section.lines.push_back(
            {evidenceStamp(mark.reading.at), evidencePoints(mark, task.shown.stem), false});
    }
    section.lines.push_back({QString(),
                             proving(QT_TRANSLATE_NOOP("Evidence", "Item %1, revision %2"))
                                 .arg(text(task.id), QString::number(task.revision)),
                             true});
    return section;
}

QString evidenceReason(const std::string& reason) {
    if (reason == "first") {
        return proving(QT_TRANSLATE_NOOP("Evidence", "first scoring"));
    }
    if (reason.starts_with("appeal:")) {
        return proving(QT_TRANSLATE_NOOP("Evidence", "by an appeal"));
    }
    if (reason.starts_with("correction-undone:")) {
        return proving(QT_TRANSLATE_NOOP("Evidence", "a correction was taken back"));
    }
    return reason.starts_with("correction:")
               ? proving(QT_TRANSLATE_NOOP("Evidence", "by a correction of a key"))
               : proving(QT_TRANSLATE_NOOP("Evidence", "open answers were marked"));
}

RecordSection evidenceScores(const EvidencePack& pack) {
    RecordSection section{proving(QT_TRANSLATE_NOOP("Evidence", "Scores, none of them replaced")),
                          {}};
    for (const EvidenceScore& score : pack.scores) {
        const QString decision =
            !score.head.complete ? proving(QT_TRANSLATE_NOOP("Evidence", "not wholly marked"))
            : score.head.passed  ? proving(QT_TRANSLATE_NOOP("Evidence", "passed"))
                                 : proving(QT_TRANSLATE_NOOP("Evidence", "not passed"));
        section.lines.push_back(
            {evidenceStamp(score.at),
             QStringLiteral("%1　%2　%3")
                 .arg(marksInWords(score.head.got), decision, evidenceReason(score.reason)),
             false});
    }
    return section;
}

/// What an answer was, as short as a log says it.
QString loggedAnswer(const AttemptEvent& event) {
    const auto answer = seat::decodeAnswer(event.body);
    if (!answer) {
        return {};
    }
    QStringList parts;
    for (const std::string& chosen : answer->response.chosen) {
        parts.append(text(chosen));
    }
    for (const std::string& written : answer->response.texts) {
        parts.append(text(written));
    }
    return parts.join(QStringLiteral("、"));
}

QString loggedEvent(AttemptEventKind kind) {
    switch (kind) {
        case AttemptEventKind::Started:
            return proving(QT_TRANSLATE_NOOP("Evidence", "begun"));
        case AttemptEventKind::Shown:
            return proving(QT_TRANSLATE_NOOP("Evidence", "shown"));
        case AttemptEventKind::Answered:
            return proving(QT_TRANSLATE_NOOP("Evidence", "answered"));
        case AttemptEventKind::Cleared:
            return proving(QT_TRANSLATE_NOOP("Evidence", "answer cleared"));
        case AttemptEventKind::Flagged:
            return proving(QT_TRANSLATE_NOOP("Evidence", "flagged"));
        case AttemptEventKind::Unflagged:
            return proving(QT_TRANSLATE_NOOP("Evidence", "flag removed"));
        case AttemptEventKind::SectionLeft:
            return proving(QT_TRANSLATE_NOOP("Evidence", "section left"));
        case AttemptEventKind::FocusLost:
            return proving(QT_TRANSLATE_NOOP("Evidence", "window left"));
        case AttemptEventKind::Gap:
            return proving(QT_TRANSLATE_NOOP("Evidence", "the machine slept"));
        case AttemptEventKind::WallJump:
            return proving(QT_TRANSLATE_NOOP("Evidence", "the clock was moved"));
        case AttemptEventKind::CrashFound:
            return proving(QT_TRANSLATE_NOOP("Evidence", "the program had ended"));
        case AttemptEventKind::Resumed:
            return proving(QT_TRANSLATE_NOOP("Evidence", "resumed"));
        case AttemptEventKind::Paused:
            return proving(QT_TRANSLATE_NOOP("Evidence", "paused"));
        case AttemptEventKind::ExtraTime:
            return proving(QT_TRANSLATE_NOOP("Evidence", "extra time"));
        case AttemptEventKind::UsedTime:
            return proving(QT_TRANSLATE_NOOP("Evidence", "used time set"));
        case AttemptEventKind::Closed:
            return proving(QT_TRANSLATE_NOOP("Evidence", "closed"));
        case AttemptEventKind::Receipt:
            return proving(QT_TRANSLATE_NOOP("Evidence", "receipt"));
        case AttemptEventKind::Tick:
            break;
    }
    return {};
}

RecordSection evidenceEvents(const EvidencePack& pack) {
    RecordSection section{proving(QT_TRANSLATE_NOOP("Evidence", "What happened, with times")), {}};
    for (const AttemptEvent& event : pack.events) {
        QString words = loggedEvent(event.kind);
        if (event.slot != 0) {
            words += QStringLiteral("　") +
                     proving(QT_TRANSLATE_NOOP("Evidence", "task %1")).arg(event.slot);
        }
        if (event.kind == AttemptEventKind::Answered) {
            words += QStringLiteral("　") + loggedAnswer(event);
        }
        section.lines.push_back({evidenceStamp(event.at.wall), words, true});
    }
    section.lines.push_back(
        {QString(),
         proving(QT_TRANSLATE_NOOP("Evidence", "End of the chain of all events: %1"))
             .arg(text(pack.lastEventDigest)),
         true});
    return section;
}

RecordSection evidenceProof(const EvidencePack& pack) {
    RecordSection section{proving(QT_TRANSLATE_NOOP("Evidence", "What it can be checked by")), {}};
    addLabelled(section,
                proving(QT_TRANSLATE_NOOP("Evidence", "Head of the audit chain")),
                QStringLiteral("%1　%2").arg(QString::number(pack.auditHead.seq),
                                             text(pack.auditHead.hash)));
    addLabelled(section,
                proving(QT_TRANSLATE_NOOP("Evidence", "Digest of this program")),
                pack.programDigest.empty()
                    ? proving(QT_TRANSLATE_NOOP("Evidence", "not known on this system"))
                    : text(pack.programDigest));
    addLabelled(section, proving(QT_TRANSLATE_NOOP("Evidence", "Made")), evidenceStamp(pack.at));
    return section;
}

}  // namespace

RecordPrint evidencePrint(const EvidencePack& pack, const Wording& wording) {
    RecordPrint print;
    print.day = localDate(pack.at, kShanghaiOffsetMinutes);
    print.title = proving(QT_TRANSLATE_NOOP("Evidence", "Evidence"));
    print.stem = print.title + QLatin1Char('-') + text(pack.candidate.number);
    print.remark = text(pack.exam.title) + QStringLiteral("　") + wording.fullDay(print.day);
    print.pageWord = proving(QT_TRANSLATE_NOOP("Evidence", "Page %1 of %2"));
    print.sections.push_back(evidenceHead(pack));
    if (pack.appeal) {
        print.sections.push_back(evidenceAppeal(pack));
    }
    for (const EvidenceTask& task : pack.tasks) {
        print.sections.push_back(evidenceTask(task));
    }
    print.sections.push_back(evidenceScores(pack));
    print.sections.push_back(evidenceEvents(pack));
    print.sections.push_back(evidenceProof(pack));
    return print;
}

}  // namespace qgt::app
