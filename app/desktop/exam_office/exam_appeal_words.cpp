#include "app/desktop/exam_office/exam_appeal_words.h"

#include "app/desktop/exam/exam_words.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QStringList>

namespace qgt::app {

namespace {

using bank::ReleasedPart;
using bank::ReleaseStage;
using exam::AppealState;
using exam::AppealStepKind;

QString appealing(const char* source) {
    return QCoreApplication::translate("ExamAppeals", source);
}

QString releasedPartName(ReleasedPart part) {
    switch (part) {
        case ReleasedPart::Total:
            return appealing(QT_TRANSLATE_NOOP("ExamAppeals", "total and pass or fail"));
        case ReleasedPart::Breakdown:
            return appealing(QT_TRANSLATE_NOOP("ExamAppeals", "by line and block"));
        case ReleasedPart::Answers:
            return appealing(QT_TRANSLATE_NOOP("ExamAppeals", "the paper with one's own answers"));
        case ReleasedPart::Marks:
            return appealing(QT_TRANSLATE_NOOP("ExamAppeals", "marks of each task"));
        case ReleasedPart::Keys:
            return appealing(QT_TRANSLATE_NOOP("ExamAppeals", "right answers"));
        case ReleasedPart::Explanations:
            break;
    }
    return appealing(QT_TRANSLATE_NOOP("ExamAppeals", "reasons"));
}

/// "First reading ✓　Second reading —": what each found of one point.
QString pointByReading(const AppealedAnswer& open, std::size_t point) {
    QStringList found;
    for (const AnswerReading& reading : open.readings) {
        const bool met = point < reading.met.size() && reading.met[point];
        found.append(readingName(reading) + (met ? QStringLiteral(" ✓") : QStringLiteral(" —")));
    }
    return found.join(QStringLiteral("　"));
}

/// A question with what was given and what raters noted.
QString openLead(int slot, const AppealedAnswer& open) {
    QStringList lines{
        appealing(QT_TRANSLATE_NOOP("ExamAppeals", "Task %1: %2\nGiven: %3"))
            .arg(QString::number(slot), text(open.answer.question), text(open.answer.given))};
    for (const AnswerReading& reading : open.readings) {
        if (!reading.note.empty()) {
            lines.append(appealing(QT_TRANSLATE_NOOP("ExamAppeals", "%1, note: %2"))
                             .arg(readingName(reading), text(reading.note)));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QString lastDayOf(Instant until, const Wording& wording) {
    return wording.fullDay(localDate({until.ms - 1}, kShanghaiOffsetMinutes));
}

/// Without a correction of the key it was about the answer sheet.
QString stepKindWord(const exam::AppealStep& step) {
    const bool ofSheet = step.correction.empty();
    switch (step.kind) {
        case AppealStepKind::Accepted:
            return appealing(QT_TRANSLATE_NOOP("ExamAppeals", "accepted"));
        case AppealStepKind::Rejected:
            return appealing(QT_TRANSLATE_NOOP("ExamAppeals", "rejected"));
        case AppealStepKind::Correcting:
            return ofSheet ? appealing(
                                 QT_TRANSLATE_NOOP("ExamAppeals", "the answer sheet is read anew"))
                           : appealing(QT_TRANSLATE_NOOP("ExamAppeals",
                                                         "a correction of the key is ordered"));
        case AppealStepKind::Reopened:
            break;
    }
    if (ofSheet) {
        return appealing(QT_TRANSLATE_NOOP(
            "ExamAppeals", "open again, the new reading of the answer sheet gives no more"));
    }
    return appealing(QT_TRANSLATE_NOOP("ExamAppeals", "open again, the correction does not count"));
}

QString releaseQuestion(const StageRow& row) {
    QString words = appealing(QT_TRANSLATE_NOOP(
        "ExamAppeals", "The candidates see it from now on; it cannot be taken back."));
    if (row.publishes) {
        words += QLatin1Char('\n') +
                 appealing(QT_TRANSLATE_NOOP(
                     "ExamAppeals",
                     "Results alone come out: appeals open only when you release them here."));
    }
    if (row.needsKeys) {
        words += QLatin1Char('\n') +
                 appealing(QT_TRANSLATE_NOOP(
                     "ExamAppeals",
                     "Candidates may look through their papers when the blueprint says so: from "
                     "now on the papers of this exam can be read in this data folder without "
                     "keys."));
    }
    return words;
}

/// As they stand on the paper, a line each with its letter.
QString optionLines(const std::vector<std::string>& options) {
    QStringList lines;
    for (const std::string& option : options) {
        const QChar letter(u'A' + static_cast<char16_t>(lines.size()));
        lines.append(letter + QStringLiteral(". ") + text(option));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

QString appealStepWord(const exam::AppealStep& step) {
    const QString word = stepKindWord(step);
    return step.byNecessity
               ? appealing(QT_TRANSLATE_NOOP("ExamAppeals", "%1 (by necessity, nobody else left)"))
                     .arg(word)
               : word;
}

QString stageName(ReleaseStage stage) {
    switch (stage) {
        case ReleaseStage::Provisional:
            return appealing(QT_TRANSLATE_NOOP("ExamAppeals", "Provisional results"));
        case ReleaseStage::Sealed:
            return appealing(QT_TRANSLATE_NOOP("ExamAppeals", "Marking is finished"));
        case ReleaseStage::Published:
            return appealing(QT_TRANSLATE_NOOP("ExamAppeals", "Results"));
        case ReleaseStage::Appeal:
            return appealing(QT_TRANSLATE_NOOP("ExamAppeals", "Review and appeals"));
        case ReleaseStage::Final:
            break;
    }
    return appealing(QT_TRANSLATE_NOOP("ExamAppeals", "Final results"));
}

QString partsWords(const std::vector<ReleasedPart>& shows) {
    QStringList parts;
    for (const ReleasedPart part : shows) {
        parts.append(releasedPartName(part));
    }
    return parts.isEmpty()
               ? appealing(QT_TRANSLATE_NOOP("ExamAppeals", "Candidates see nothing of it."))
               : appealing(QT_TRANSLATE_NOOP("ExamAppeals", "Candidates see: %1."))
                     .arg(parts.join(appealing(QT_TRANSLATE_NOOP("ExamAppeals", ", "))));
}

StageLine stageLine(const StageRow& row, Instant now, const Wording& wording) {
    StageLine line;
    line.name = stageName(row.stage);
    line.shows = partsWords(row.shows);
    line.window = row.stage == ReleaseStage::Appeal;
    line.release = row.ahead && !row.notYet;
    line.question = releaseQuestion(row);
    if (row.ahead && row.notYet && !row.released) {
        line.notYet = wording.words(*row.notYet);
    }
    if (!row.unmarked.empty()) {
        QStringList names;
        for (const std::string& name : row.unmarked) {
            names.append(text(name));
        }
        line.notYet += (line.notYet.isEmpty() ? QString() : QStringLiteral("\n")) +
                       appealing(QT_TRANSLATE_NOOP("ExamAppeals", "Marks are missing of: %1"))
                           .arg(names.join(QStringLiteral("、")));
    }
    if (!row.released) {
        line.state = appealing(QT_TRANSLATE_NOOP("ExamAppeals", "not released"));
        return line;
    }
    line.state = appealing(QT_TRANSLATE_NOOP("ExamAppeals", "released %1 by %2"))
                     .arg(officeDayAndTime(row.released->at, now, wording), text(row.releasedBy));
    line.sign = row.shown ? SignedWords::Ok : SignedWords::None;
    if (row.stage == ReleaseStage::Appeal) {
        const bool over = row.released->until <= now;
        line.state +=
            over ? appealing(QT_TRANSLATE_NOOP("ExamAppeals", ", ended with %1"))
                       .arg(lastDayOf(row.released->until, wording))
                 : appealing(QT_TRANSLATE_NOOP("ExamAppeals", ", until the end of %1, %2 for each"))
                       .arg(lastDayOf(row.released->until, wording),
                            QString::number(row.released->appeals));
    }
    if (row.shown) {
        line.state += appealing(QT_TRANSLATE_NOOP("ExamAppeals", " · this is what they see now"));
    }
    return line;
}

SignedWords appealState(const AppealEntry& entry) {
    switch (entry.state) {
        case AppealState::Open:
            return {appealing(QT_TRANSLATE_NOOP("ExamAppeals", "waits for a decision")),
                    SignedWords::Due};
        case AppealState::Correcting:
            return {entry.steps.back().correction.empty()
                        ? appealing(QT_TRANSLATE_NOOP("ExamAppeals",
                                                      "waits for the sheet to be read anew"))
                        : appealing(QT_TRANSLATE_NOOP("ExamAppeals",
                                                      "waits for the correction of the key")),
                    SignedWords::Due};
        case AppealState::Accepted:
            return {appealing(QT_TRANSLATE_NOOP("ExamAppeals", "accepted")), SignedWords::Ok};
        case AppealState::Rejected:
            break;
    }
    return {appealing(QT_TRANSLATE_NOOP("ExamAppeals", "rejected")), SignedWords::None};
}

QString appealHeading(const AppealEntry& entry) {
    const QString about =
        entry.appeal.slot == 0
            ? appealing(QT_TRANSLATE_NOOP("ExamAppeals", "the whole result"))
            : appealing(QT_TRANSLATE_NOOP("ExamAppeals", "task %1")).arg(entry.appeal.slot);
    return appealing(QT_TRANSLATE_NOOP("ExamAppeals", "Appeal %1 · candidate %2 · %3"))
        .arg(QString::number(entry.number), text(entry.candidate), about);
}

AppealEntryLine appealLine(const AppealEntry& entry) {
    const SignedWords state = appealState(entry);
    QString words = state.words;
    if (entry.change) {
        words += appealing(QT_TRANSLATE_NOOP("ExamAppeals", ", from %1 to %2"))
                     .arg(text(bank::marksText(entry.change->before)),
                          marksInWords(entry.change->after));
    }
    return {.heading = appealHeading(entry),
            .words = text(entry.appeal.text),
            .state = words,
            .sign = state.sign};
}

AppealedTaskLine appealedTask(const AppealedTask& task) {
    return {.number = task.slot,
            .heading = appealing(QT_TRANSLATE_NOOP("ExamAppeals", "Task %1 · %2 of %3"))
                           .arg(QString::number(task.slot),
                                text(bank::marksText(task.got)),
                                marksInWords(task.most)),
            .stem = stemText(task.stem),
            .options = optionLines(task.options),
            .given = task.given.empty()
                         ? appealing(QT_TRANSLATE_NOOP("ExamAppeals", "not answered"))
                         : text(task.given),
            .right = text(task.right)};
}

QString appealHistory(const AppealEntry& entry, Instant now, const Wording& wording) {
    QStringList lines{appealing(QT_TRANSLATE_NOOP("ExamAppeals", "%1: filed"))
                          .arg(officeDayAndTime(entry.appeal.at, now, wording))};
    for (const exam::AppealStep& step : entry.steps) {
        lines.append(appealing(QT_TRANSLATE_NOOP("ExamAppeals", "%1: %2; reason: %3"))
                         .arg(officeDayAndTime(step.at, now, wording),
                              appealStepWord(step),
                              text(step.reason)));
    }
    return lines.join("\n");
}

QString readingName(const AnswerReading& reading) {
    if (reading.byAppeal) {
        return appealing(QT_TRANSLATE_NOOP("ExamAppeals", "By an appeal"));
    }
    switch (reading.role) {
        case exam::TicketRole::First:
            return appealing(QT_TRANSLATE_NOOP("ExamAppeals", "First reading"));
        case exam::TicketRole::Second:
            return appealing(QT_TRANSLATE_NOOP("ExamAppeals", "Second reading"));
        case exam::TicketRole::Third:
            return appealing(QT_TRANSLATE_NOOP("ExamAppeals", "Third reading"));
        case exam::TicketRole::Arbiter:
        case exam::TicketRole::Again:
            break;
    }
    return appealing(QT_TRANSLATE_NOOP("ExamAppeals", "Arbiter"));
}

std::vector<exam::AppealMark> marksAgreedOn(const AppealCase& look) {
    std::vector<exam::AppealMark> marks;
    for (const AppealedTask& task : look.tasks) {
        for (const AppealedAnswer& open : task.open) {
            exam::AppealMark mark{open.answer.slot, open.answer.node, {}};
            for (std::size_t i = 0; i < open.answer.points.size(); ++i) {
                mark.met.push_back(
                    !open.readings.empty() &&
                    std::ranges::all_of(open.readings, [i](const AnswerReading& reading) {
                        return i < reading.met.size() && reading.met[i];
                    }));
            }
            marks.push_back(std::move(mark));
        }
    }
    return marks;
}

std::vector<AppealPointLine> appealPoints(const AppealCase& look,
                                          const std::vector<exam::AppealMark>& marks) {
    std::vector<AppealPointLine> lines;
    std::size_t place = 0;
    for (const AppealedTask& task : look.tasks) {
        for (const AppealedAnswer& open : task.open) {
            for (std::size_t i = 0; i < open.answer.points.size(); ++i) {
                AppealPointLine line;
                line.lead = i == 0 ? openLead(task.slot, open) : QString();
                line.point = text(open.answer.points[i]);
                line.readings = pointByReading(open, i);
                line.met =
                    place < marks.size() && i < marks[place].met.size() && marks[place].met[i];
                lines.push_back(std::move(line));
            }
            ++place;
        }
    }
    return lines;
}

}  // namespace qgt::app
