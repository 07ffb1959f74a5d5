#include "app/desktop/exam_office/exam_office_words.h"

#include "app/desktop/text.h"
#include "app/runtime/exam_material.h"

#include <algorithm>

#include <QCoreApplication>

namespace qgt::app {

using bank::marksText;
using exam::ExamState;
using seat::CloseReason;

namespace {

QString sayOffice(const char* source) {
    return QCoreApplication::translate("ExamOffice", source);
}

QString officeClock(Instant at, const Wording& wording) {
    const std::int64_t local = at.ms + std::int64_t{kShanghaiOffsetMinutes} * kMsPerMinute;
    return wording.timeOfDay(static_cast<int>(local % kMsPerDay / kMsPerMinute));
}

QString officeBlockName(const BlockId& id, const bank::Bank& bank, const Wording& wording) {
    if (id.str() == bank::kEach) {
        return wording.words({"ctl.blueprint-each-block", {}});
    }
    const auto found = std::ranges::find(bank.blocks(), id, &bank::Block::id);
    if (found == bank.blocks().end()) {
        return text(id.str());
    }
    return text(wording.english() ? found->nameEn : found->name);
}

QString officeLevelName(bank::Level level, const Wording& wording) {
    switch (level) {
        case bank::Level::Know:
            return wording.words({"ctl.word-know", {}});
        case bank::Level::Understand:
            return wording.words({"ctl.word-understand", {}});
        case bank::Level::Apply:
            return wording.words({"ctl.word-apply", {}});
        case bank::Level::Judge:
            break;
    }
    return wording.words({"ctl.word-judge", {}});
}

/// What people call a cell of the demands; the cell itself when nobody knows it.
std::string cellName(const std::string& cell,
                     const std::vector<exam::CellMeaning>& meanings,
                     const bank::Blueprint& blueprint,
                     const bank::Bank& bank,
                     const Wording& wording) {
    const auto meaning = std::ranges::find(meanings, cell, &exam::CellMeaning::cell);
    if (meaning == meanings.end()) {
        return cell;
    }
    QStringList words =
        meaning->quota ? quotaSubject(*meaning->quota, bank, wording) : QStringList();
    for (const std::size_t section : meaning->sections) {
        if (section < blueprint.sections.size()) {
            words.append(text(blueprint.sections[section].title));
        }
    }
    return words.isEmpty() ? wording.words({"ctl.word-critical", {}}).toStdString()
                           : words.join(QStringLiteral(" · ")).toStdString();
}

QString brokenRuleWords(const exam::RuleResult& rule,
                        const bank::Bank& bank,
                        const Wording& wording) {
    const QString got = text(marksText(rule.got));
    const QString need = text(marksText(rule.need));
    switch (rule.kind) {
        case exam::PassRuleKind::Total:
            return sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "total %1, needed %2")).arg(got, need);
        case exam::PassRuleKind::BlockFloor:
            return sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "block %1: %2, needed %3"))
                .arg(officeBlockName(BlockId(rule.block), bank, wording), got, need);
        case exam::PassRuleKind::CriticalItems:
            return sayOffice(QT_TRANSLATE_NOOP("ExamOffice",
                                               "safety-critical items right: %1, needed %2"))
                .arg(QString::number(rule.got), QString::number(rule.need));
        case exam::PassRuleKind::CriticalErrors:
            break;
    }
    return sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "a critical error in a case"));
}

}  // namespace

QStringList quotaSubject(const bank::Quota& quota, const bank::Bank& bank, const Wording& wording) {
    QStringList words;
    if (!quota.line.empty()) {
        words.append(officeLineName(quota.line, bank, wording));
    }
    if (!quota.block.empty()) {
        words.append(officeBlockName(quota.block, bank, wording));
    }
    if (quota.level) {
        words.append(officeLevelName(*quota.level, wording));
    }
    if (quota.firstContact) {
        words.append(wording.words({"ctl.blueprint-first-contact", {}}));
    }
    return words;
}

QString officeLineName(const LineId& id, const bank::Bank& bank, const Wording& wording) {
    if (id.str() == bank::kEach) {
        return wording.words({"ctl.blueprint-each-line", {}});
    }
    const bank::ServiceLine* const line = bank.line(id);
    if (line == nullptr) {
        return text(id.str());
    }
    return text(wording.english() ? line->nameEn : line->name);
}

QString officeDayAndTime(Instant at, Instant now, const Wording& wording) {
    return wording.day(localDate(at, kShanghaiOffsetMinutes),
                       localDate(now, kShanghaiOffsetMinutes)) +
           QStringLiteral(" ") + officeClock(at, wording);
}

QString officeTime(Instant at, Instant now, const Wording& wording) {
    return localDate(at, kShanghaiOffsetMinutes) == localDate(now, kShanghaiOffsetMinutes)
               ? officeClock(at, wording)
               : officeDayAndTime(at, now, wording);
}

QString windowWords(const exam::HeldExam& exam, Instant now, const Wording& wording) {
    const bool oneDay = localDate(exam.opens, kShanghaiOffsetMinutes) ==
                        localDate(exam.closes, kShanghaiOffsetMinutes);
    return officeDayAndTime(exam.opens, now, wording) + QStringLiteral(" – ") +
           (oneDay ? officeClock(exam.closes, wording)
                   : officeDayAndTime(exam.closes, now, wording));
}

SignedWords stateWords(const exam::HeldExam& exam, Instant now) {
    switch (exam.state) {
        case ExamState::Draft:
            return {sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "being set up")), SignedWords::None};
        case ExamState::Sealed:
            if (now < exam.opens) {
                return {sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "sealed, not open yet")),
                        SignedWords::None};
            }
            return now < exam.closes
                       ? SignedWords{sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "running")),
                                     SignedWords::Ok}
                       : SignedWords{sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "time to close it")),
                                     SignedWords::Due};
        case ExamState::Closed:
            return {sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "closed, results not out")),
                    SignedWords::Due};
        case ExamState::Published:
            return {sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "results are out")), SignedWords::Ok};
        case ExamState::Withdrawn:
            break;
    }
    return {sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "withdrawn, nothing counts")),
            SignedWords::None};
}

QString closingWords(std::optional<CloseReason> closed) {
    if (!closed) {
        return sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "not handed in"));
    }
    switch (*closed) {
        case CloseReason::HandedIn:
            return sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "handed in"));
        case CloseReason::TimeUp:
            return sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "time was up"));
        case CloseReason::Invigilator:
            break;
    }
    return sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "closed by the invigilator"));
}

SignedWords stateWords(const SeatRow& row) {
    if (row.attempt.empty()) {
        return {sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "not begun")), SignedWords::None};
    }
    if (row.undecided) {
        return {sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "two attempts: undecided")),
                SignedWords::Due};
    }
    if (row.result) {
        return row.result->complete
                   ? SignedWords{sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "scored")),
                                 SignedWords::Ok}
                   : SignedWords{sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "to be marked")),
                                 SignedWords::Due};
    }
    if (row.closed) {
        return {row.fromPaper ? sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "entered from paper"))
                              : closingWords(row.closed),
                SignedWords::Ok};
    }
    if (row.paused) {
        return {sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "pause")), SignedWords::Due};
    }
    return row.interrupted ? SignedWords{sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "not heard of")),
                                         SignedWords::Gap}
                           : SignedWords{sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "answering")),
                                         SignedWords::None};
}

QString blueprintWords(const bank::Blueprint& blueprint,
                       const bank::Bank& bank,
                       const Wording& wording) {
    QStringList lines{sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "%1 marks, %2 minutes, %3 tasks"))
                          .arg(text(marksText(blueprint.marks)),
                               QString::number(blueprint.minutes),
                               QString::number(tasksOf(blueprint)))};
    const bank::PassRule& pass = blueprint.pass;
    lines.append(
        wording.words({"ctl.blueprint-pass",
                       {{"total", marksText(pass.total)}, {"marks", marksText(blueprint.marks)}}}));
    for (const bank::BlockFloor& floor : pass.floors) {
        lines.append(
            wording.words({"ctl.blueprint-floor",
                           {{"block", officeBlockName(floor.block, bank, wording).toStdString()},
                            {"percent", std::to_string(floor.percent)}}}));
    }
    if (pass.critical.count > 0) {
        lines.append(wording.words({"ctl.blueprint-critical",
                                    {{"listed", std::to_string(pass.critical.items.size())},
                                     {"count", std::to_string(pass.critical.count)},
                                     {"need", std::to_string(pass.critical.need)}}}));
    }
    if (pass.criticalErrorFails) {
        lines.append(wording.words({"ctl.blueprint-critical-error", {}}));
    }
    return lines.join(QStringLiteral("\n"));
}

QString extraTimeWords(const bank::Blueprint& blueprint, const Wording& wording) {
    if (blueprint.extraTime.mostPercent == 0) {
        return sayOffice(
            QT_TRANSLATE_NOOP("ExamOffice", "This blueprint gives nobody extra time."));
    }
    const char* who = "ctl.word-administrator";
    if (blueprint.extraTime.decidedBy == bank::TimeGrantor::Trainer) {
        who = "ctl.word-trainer";
    } else if (blueprint.extraTime.decidedBy == bank::TimeGrantor::Director) {
        who = "ctl.word-director";
    }
    return wording.words({"ctl.blueprint-extra-time",
                          {{"percent", std::to_string(blueprint.extraTime.mostPercent)},
                           {"who", wording.words({who, {}}).toStdString()}}});
}

QString failedRuleWords(const exam::ExamResult& result,
                        const bank::Bank& bank,
                        const Wording& wording) {
    QStringList words;
    for (const exam::RuleResult& rule : result.rules) {
        if (!rule.met) {
            words.append(brokenRuleWords(rule, bank, wording));
        }
    }
    return words.join(sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "; ")));
}

QStringList conflictWords(const SealingOutcome& outcome,
                          const bank::Blueprint& blueprint,
                          const bank::Bank& bank,
                          const Wording& wording) {
    QStringList lines;
    for (const Error& conflict : outcome.conflicts) {
        Error sentence = conflict;
        for (auto& [name, value] : sentence.args) {
            value = cellName(value, outcome.meanings, blueprint, bank, wording);
        }
        lines.append(wording.words(sentence));
    }
    // Parallel papers lack the same: what is said of one of them is said of all.
    lines.removeDuplicates();
    if (!lines.isEmpty()) {
        lines.append(leftOutWords(outcome.leftOut, wording));
    }
    return lines;
}

QStringList leftOutWords(const std::vector<Error>& leftOut, const Wording& wording) {
    QStringList lines;
    for (const Error& sentence : leftOut) {
        lines.append(wording.words(sentence));
    }
    return lines;
}

QString draftFieldWords(const std::string& field) {
    if (field == "title") {
        return sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "title"));
    }
    if (field == "blueprint") {
        return sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "blueprint"));
    }
    if (field == "line") {
        return sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "line"));
    }
    if (field == "closes") {
        return sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "end of the window"));
    }
    if (field == "forms") {
        return sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "variants"));
    }
    return field == "candidates" ? sayOffice(QT_TRANSLATE_NOOP("ExamOffice", "candidates"))
                                 : text(field);
}

}  // namespace qgt::app
