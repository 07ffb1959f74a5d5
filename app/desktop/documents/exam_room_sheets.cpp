#include "app/desktop/documents/exam_sheet_parts.h"
#include "app/desktop/documents/exam_sheets.h"
#include "app/desktop/exam/exam_words.h"
#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/text.h"
#include "app/runtime/exam_material.h"
#include "engine/core/date.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

namespace qgt::app {

namespace {

constexpr double kNoticeSize = 12;
constexpr double kSignedRow = 26;

/// "2026年12月5日 14:00".
QString dayAndClock(Instant at, const Wording& wording) {
    return wording.fullDay(localDate(at, kShanghaiOffsetMinutes)) + QStringLiteral(" ") +
           officeTime(at, at, wording);
}

FormPart partFor(const PrintedSession& session, const QString& name) {
    FormPart part;
    part.foot = text(session.exam.title) + QStringLiteral(" · ") + name;
    part.groups.push_back(sheetHead(text(session.exam.title), name));
    return part;
}

void addFact(FormPart& part, const QString& label, const QString& words, double size) {
    constexpr double kFactGap = 6;
    if (!words.isEmpty()) {
        part.groups.push_back(sheetGroup(
            sheetText(sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "%1: %2")).arg(label, words),
                      size,
                      kFactGap)));
    }
}

const exam::ExamCandidate* entryOf(const PrintedSession& session, const SeatRow& row) {
    const auto& all = session.exam.candidates;
    const auto found = std::ranges::find(all, row.candidate.person, &exam::ExamCandidate::person);
    return found == all.end() ? nullptr : &*found;
}

QString variantOf(const PrintedSession& session, const PersonId& person) {
    const auto found = session.variants.find(person);
    return found == session.variants.end() ? QStringLiteral("—") : text(found->second);
}

/// A list reads by the places in the room where they are known, else by numbers.
std::vector<const SeatRow*> inRoomOrder(const PrintedSession& session) {
    std::vector<const SeatRow*> rows;
    for (const SeatRow& row : session.seats) {
        rows.push_back(&row);
    }
    const auto place = [&session](const SeatRow* row) {
        const exam::ExamCandidate* const entry = entryOf(session, *row);
        return std::pair(entry == nullptr ? std::string() : entry->seat, row->candidate.number);
    };
    std::ranges::stable_sort(rows, {}, place);
    return rows;
}

QString blockWords(const PrintedSession& session, const std::string& id) {
    const auto found = session.blocks.find(id);
    return text(found == session.blocks.end() ? id : found->second);
}

/// What a result failed by, rule by rule, so that marks over the pass mark and "not passed" do not
/// look like an error.
QString failedBy(const PrintedSession& session, const exam::ExamResult& result) {
    QStringList rules;
    for (const exam::RuleResult& rule : result.rules) {
        if (rule.met) {
            continue;
        }
        switch (rule.kind) {
            case exam::PassRuleKind::Total:
                rules.append(sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "total too low")));
                break;
            case exam::PassRuleKind::BlockFloor:
                rules.append(sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "%1 below its floor"))
                                 .arg(blockWords(session, rule.block)));
                break;
            case exam::PassRuleKind::CriticalItems:
                rules.append(sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "safety items")));
                break;
            case exam::PassRuleKind::CriticalErrors:
                rules.append(sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "grave error in a case")));
                break;
        }
    }
    return rules.join(QStringLiteral("、"));
}

/// Every rule that a passing paper keeps.
QString passRules(const PrintedSession& session) {
    const bank::PassRule& pass = session.blueprint.pass;
    QStringList rules{sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "%1 of %2"))
                          .arg(text(bank::marksText(pass.total)),
                               text(bank::marksText(session.blueprint.marks)))};
    for (const bank::BlockFloor& floor : pass.floors) {
        const QString percent = QString::number(floor.percent);
        rules.append(floor.block.str() == bank::kEach
                         ? sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "each block at least %1 %"))
                               .arg(percent)
                         : sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "%1 at least %2 %"))
                               .arg(blockWords(session, floor.block.str()), percent));
    }
    if (pass.critical.count > 0) {
        rules.append(
            sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "of %1 safety items %2 right"))
                .arg(QString::number(pass.critical.count), QString::number(pass.critical.need)));
    }
    if (pass.criticalErrorFails) {
        rules.append(sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "no grave error in a case")));
    }
    return rules.join(QStringLiteral("；"));
}

QString outcomeOf(const PrintedSession& session, const SeatRow& row) {
    if (row.undecided) {
        return sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "which attempt counts is open"));
    }
    if (!row.result) {
        return row.attempt.empty() ? sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "absent"))
                                   : sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "not scored"));
    }
    if (!row.result->complete) {
        return sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "waits for marking"));
    }
    if (row.result->passed) {
        return sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "passed"));
    }
    const QString why = failedBy(session, *row.result);
    const QString failed = sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "not passed"));
    return why.isEmpty() ? failed
                         : sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "%1: %2")).arg(failed, why);
}

/// How often and from when on one may sit such an exam again.
QString retakeRule(const PrintedSession& session) {
    const bank::AttemptRule& rule = session.blueprint.attempts;
    const QString often =
        rule.max ? sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "may sit it up to %1 times in all"))
                       .arg(*rule.max)
                 : sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "may sit it again"));
    return rule.waitDays == 0
               ? often
               : sheetWords(QT_TRANSLATE_NOOP("ExamSheet",
                                              "%1, %2 days after the paper before at the earliest"))
                     .arg(often)
                     .arg(rule.waitDays);
}

}  // namespace

FormDocument noticeSheet(const PrintedSession& session,
                         const bank::Bank& bank,
                         const Wording& wording) {
    const QString name = sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Exam notice"));
    FormDocument document = emptySheet(session.exam.title, name);
    FormPart part = partFor(session, name);
    addFact(part,
            sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Begins")),
            dayAndClock(session.exam.opens, wording),
            kNoticeSize);
    addFact(part,
            sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Nobody begins after")),
            dayAndClock(session.exam.closes, wording),
            kNoticeSize);
    const QStringList rules =
        blueprintWords(session.blueprint, bank, wording).split(QLatin1Char('\n'));
    for (const QString& rule : rules) {
        part.groups.push_back(sheetGroup(sheetText(rule, kNoticeSize, 6)));
    }
    if (session.notice.leastMinutes > 0) {
        addFact(part,
                sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Nobody hands in before")),
                sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "minute %1"))
                    .arg(session.notice.leastMinutes),
                kNoticeSize);
    }
    const std::vector<double> shares{2.2, 0.8, 1, 5};
    part.groups.push_back(
        tableHead({sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Part")),
                   sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Tasks")),
                   sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Each")),
                   sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "How it is scored"))},
                  shares));
    for (const NoticeSection& section : session.notice.sections) {
        part.groups.push_back(tableRow({text(section.title),
                                        QString::number(section.tasks),
                                        text(bank::marksText(section.marks)),
                                        wording.words({section.rule.code, section.rule.args})},
                                       shares));
    }
    part.groups.push_back(sheetGroup(sheetText(
        sheetWords(QT_TRANSLATE_NOOP(
            "ExamSheet",
            "Bring your identity card. Telephones and notes stay outside. Whoever needs help or "
            "more time tells the invigilator before the start. When time is up, pens down; paper "
            "and answer sheet are both handed in.")),
        kNoticeSize,
        14)));
    document.parts.push_back(std::move(part));
    return document;
}

FormDocument seatListSheet(const PrintedSession& session, const Wording& wording) {
    const QString name = sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Seat list"));
    FormDocument document = emptySheet(session.exam.title, name);
    FormPart part = partFor(session, name);
    addFact(part,
            sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Begins")),
            dayAndClock(session.exam.opens, wording),
            10.5);
    const std::vector<double> shares{0.9, 1.2, 1.5, 2.2, 0.8, 0.9, 1.5, 1.5};
    part.groups.push_back(
        tableHead({sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Seat")),
                   sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Number")),
                   sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Name")),
                   sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Committee")),
                   sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Variant")),
                   sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Minutes")),
                   sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Came (signature)")),
                   sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Handed in (signature)"))},
                  shares));
    for (const SeatRow* const row : inRoomOrder(session)) {
        const exam::ExamCandidate* const entry = entryOf(session, *row);
        const int minutes =
            entry == nullptr ? session.blueprint.minutes : minutesOf(session.blueprint, *entry);
        part.groups.push_back(tableRow({entry == nullptr ? QString() : text(entry->seat),
                                        text(row->candidate.number),
                                        text(row->candidate.name),
                                        text(row->candidate.committee),
                                        variantOf(session, row->candidate.person),
                                        QString::number(minutes),
                                        {},
                                        {}},
                                       shares,
                                       kSignedRow));
    }
    document.parts.push_back(std::move(part));
    return document;
}

namespace {

void addResults(FormPart& part, const PrintedSession& session) {
    const std::vector<double> shares{0.8, 1.3, 2.3, 1.3, 2.7};
    part.groups.push_back(tableHead({sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Number")),
                                     sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Name")),
                                     sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Committee")),
                                     sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Marks got")),
                                     sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Outcome"))},
                                    shares));
    std::vector<const SeatRow*> rows;
    for (const SeatRow& row : session.seats) {
        rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, {}, [](const SeatRow* row) { return row->candidate.number; });
    for (const SeatRow* const row : rows) {
        const QString marks = row->result && row->result->complete
                                  ? text(bank::marksText(row->result->got)) +
                                        QStringLiteral(" / ") +
                                        text(bank::marksText(row->result->most))
                                  : QStringLiteral("—");
        part.groups.push_back(tableRow({text(row->candidate.number),
                                        text(row->candidate.name),
                                        text(row->candidate.committee),
                                        marks,
                                        outcomeOf(session, *row)},
                                       shares));
    }
}

}  // namespace

FormDocument resultSheet(const PrintedSession& session, const Wording& wording) {
    const QString name = sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Results"));
    FormDocument document = emptySheet(session.exam.title, name);
    FormPart part = partFor(session, name);
    const auto count = [&session](bool passed) {
        return std::ranges::count_if(session.seats, [passed](const SeatRow& row) {
            return row.result && row.result->complete && row.result->passed == passed;
        });
    };
    part.groups.push_back(sheetGroup(sheetText(
        sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Candidates: %1 · passed %2 · not passed %3"))
            .arg(session.seats.size())
            .arg(count(true))
            .arg(count(false)),
        10.5,
        6)));
    addFact(
        part, sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Pass mark")), passRules(session), 10.5);
    addFact(part,
            sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Whoever has not passed")),
            retakeRule(session),
            10.5);
    addResults(part, session);
    part.groups.push_back(sheetGroup(sheetText(
        sheetWords(QT_TRANSLATE_NOOP(
                       "ExamSheet",
                       "Printed %1. A correction or an appeal gives a newer result, which then "
                       "counts in the place of this one."))
            .arg(dayAndClock(session.printedAt, wording)),
        9.5,
        10)));
    FormGroup signatures = tableRow({sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Head of the exam")),
                                     {},
                                     sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Unit (seal)")),
                                     {},
                                     sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Date")),
                                     {}},
                                    {1.2, 1.8, 1, 1.8, 0.8, 1.4},
                                    kSignedRow);
    signatures.pieces.front().gap = 18;
    part.groups.push_back(std::move(signatures));
    document.parts.push_back(std::move(part));
    return document;
}

}  // namespace qgt::app
