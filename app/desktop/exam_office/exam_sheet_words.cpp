#include "app/desktop/exam/exam_words.h"
#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/exam_office/exam_sheets_model.h"
#include "app/desktop/practice/answer_rows.h"
#include "app/desktop/text.h"
#include "engine/exam/paper_keys.h"
#include "engine/exam/paper_stations.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QStringList>

namespace qgt::app {

namespace {

/// A way through a case, station by station: "4C 2A".
QString wayWords(const seat::SeatCase& scenario, const std::vector<seat::SeatMove>& moves) {
    QStringList steps;
    for (const seat::SeatMove& move : moves) {
        const QString keys = text(exam::keysOf(move));
        steps.append(QString::number(exam::stationOf(scenario, move.node)) +
                     (keys.isEmpty() ? QStringLiteral("—") : keys));
    }
    return steps.join(QLatin1Char(' '));
}

/// Neither a sheet nor answers at a machine.
bool hasNothing(const PaperSheetRow& row) {
    return row.recorded.empty() && row.readers.empty() && !row.elsewhere && !row.awaited &&
           !row.damaged;
}

}  // namespace

QString ExamSheetsModel::heading() const {
    return sheet() == nullptr || m_stage == Stage::List ? QString()
                                                        : tr("No. %1 %2 · variant %3")
                                                              .arg(text(sheet()->candidate.number),
                                                                   text(sheet()->candidate.name),
                                                                   text(sheet()->variant));
}

QString ExamSheetsModel::counts() const {
    const auto recorded = std::ranges::count_if(
        m_sheets, [](const PaperSheetRow& row) { return !row.recorded.empty(); });
    const auto twice =
        std::ranges::count_if(m_sheets, [](const PaperSheetRow& row) { return row.compares(); });
    const auto once = std::ranges::count_if(
        m_sheets, [](const PaperSheetRow& row) { return row.finished() == 1; });
    const auto nothing = std::ranges::count_if(m_sheets, hasNothing);
    return tr("Candidates: %1 · entered once %2 · to be compared %3 · recorded %4 · nothing yet %5")
        .arg(m_sheets.size())
        .arg(once)
        .arg(twice)
        .arg(recorded)
        .arg(nothing);
}

QString ExamSheetsModel::taskWords() const {
    const seat::SeatTask* const one = m_stage == Stage::Entry ? task(m_slot) : nullptr;
    if (one == nullptr) {
        return {};
    }
    const QString words = tr("Task %1 of %2 · %3")
                              .arg(QString::number(m_slot),
                                   QString::number(m_entry.paper.slotCount()),
                                   kindInWords(one->kind));
    return station() < 0 ? words
                         : words + QStringLiteral(" · ") +
                               tr("station %1").arg(exam::stationOf(*scenario(), station()));
}

QString ExamSheetsModel::expects() const {
    const seat::SeatTask* const one = m_stage == Stage::Entry ? task(m_slot) : nullptr;
    if (one == nullptr) {
        return {};
    }
    const auto last = [](std::size_t count) {
        return letterAt(std::max<std::size_t>(count, 1) - 1);
    };
    switch (one->kind) {
        case seat::TaskKind::SingleChoice:
            return tr("One letter, A to %1; nothing: blank").arg(last(one->options.size()));
        case seat::TaskKind::MultipleChoice:
            return tr("Letters, A to %1; nothing: blank").arg(last(one->options.size()));
        case seat::TaskKind::TrueFalse:
            return tr("T for √, F for ×; nothing: blank");
        case seat::TaskKind::Ordering:
            return tr("All letters, A to %1, in their order; a dash for a box that is empty or has "
                      "two "
                      "letters, and for boxes with the same letter; nothing: blank")
                .arg(last(one->options.size()));
        case seat::TaskKind::Matching:
            return tr("%1 letters, A to %2, a dash where there is none; nothing: blank")
                .arg(QString::number(one->lefts.size()), last(one->rights.size()));
        case seat::TaskKind::FillIn:
            return tr("%1 texts with a semicolon between them; nothing: blank").arg(one->blanks);
        case seat::TaskKind::ShortAnswer:
            return tr("The text as it was written; nothing: blank");
        case seat::TaskKind::Case:
            break;
    }
    return stationExpects();
}

bool ExamSheetsModel::writes() const {
    const seat::SeatTask* const one = m_stage == Stage::Entry ? task(m_slot) : nullptr;
    if (one == nullptr || one->kind != seat::TaskKind::Case) {
        return one != nullptr && one->kind == seat::TaskKind::ShortAnswer;
    }
    return station() >= 0 && scenario()->nodes.at(static_cast<std::size_t>(station())).open();
}

QString ExamSheetsModel::stationExpects() const {
    if (station() < 0) {
        return {};
    }
    const seat::SeatNode& node = scenario()->nodes.at(static_cast<std::size_t>(station()));
    if (node.open()) {
        return tr("The text at this station as it was written; nothing: blank");
    }
    const QString last = letterAt(node.choices.size() - 1);
    return node.onlyNext()
               ? tr("One letter of this station, A to %1: the one blacked out first, even if it is "
                    "crossed out; nothing: blank")
                     .arg(last)
               : tr("One letter of this station, A to %1: the one blacked out first, even if it is "
                    "crossed out; nothing: blank, and the case ends there")
                     .arg(last);
}

QString ExamSheetsModel::typed() const {
    const auto found = m_entry.own.answers.find(m_slot);
    if (m_stage != Stage::Entry || found == m_entry.own.answers.end()) {
        return {};
    }
    if (scenario() == nullptr) {
        return keysAt(found->second, m_slot);
    }
    // As long as the way is the one that was entered before.
    const std::vector<seat::SeatMove>& before = found->second.moves;
    const bool same =
        m_way.size() < before.size() && std::equal(m_way.begin(), m_way.end(), before.begin());
    return same ? text(exam::keysOf(before[m_way.size()])) : QString();
}

QString ExamSheetsModel::soFar() const {
    constexpr int kShown = 10;
    QStringList words;
    // The last task stays when all are entered, and is shown with those before.
    const int end = m_stage != Stage::Entry ? 0 : complete() && m_way.empty() ? m_slot + 1 : m_slot;
    for (int slot = std::max(1, m_slot - kShown); slot < end; ++slot) {
        const auto found = m_entry.own.answers.find(slot);
        const QString keys =
            found == m_entry.own.answers.end() ? QStringLiteral("?") : readAt(found->second, slot);
        words.append(QString::number(slot) + QStringLiteral(" ") +
                     (keys.isEmpty() ? tr("blank") : keys));
    }
    if (scenario() != nullptr && !m_way.empty()) {
        words.append(QString::number(m_slot) + QStringLiteral(" ") + wayWords(*scenario(), m_way));
    }
    return words.join(QStringLiteral("   "));
}

QString ExamSheetsModel::firstReader() const {
    return readerAt(0);
}

QString ExamSheetsModel::secondReader() const {
    return readerAt(1);
}

QString ExamSheetsModel::readerAt(std::size_t place) const {
    const bool known = m_stage != Stage::List && sheet() != nullptr;
    return known && place < sheet()->readers.size() ? text(sheet()->readers[place].name)
                                                    : QString();
}

QString ExamSheetsModel::readAt(const seat::TaskAnswer& answer, int slot) const {
    const seat::SeatTask* const one = task(slot);
    return one != nullptr && one->scenario ? wayWords(*one->scenario, answer.moves)
                                           : keysAt(answer, slot);
}

QString ExamSheetsModel::keysAt(const seat::TaskAnswer& answer, int slot) const {
    const seat::SeatTask* const one = task(slot);
    return one == nullptr ? QString() : text(exam::keysOf(*one, answer));
}

namespace {

QString saySheets(const char* source) {
    return QCoreApplication::translate("ExamSheets", source);
}

SignedWords recordedWords(const PaperSheetRow& row) {
    // The newest word may be that it stays: who doubts is named.
    const auto doubt =
        std::ranges::find_if(row.words.rbegin(), row.words.rend(), [](const SheetWord& word) {
            return !word.stays && !word.name.empty();
        });
    if (row.damaged && (!row.contested || doubt == row.words.rend())) {
        return {saySheets(QT_TRANSLATE_NOOP("ExamSheets", "recorded; its entries cannot be read")),
                row.contested ? SignedWords::Gap : SignedWords::Due};
    }
    if (row.contested && doubt != row.words.rend()) {
        return {saySheets(QT_TRANSLATE_NOOP("ExamSheets", "recorded, to be taken back? by %1"))
                    .arg(text(doubt->name)),
                SignedWords::Due};
    }
    return {saySheets(QT_TRANSLATE_NOOP("ExamSheets", "recorded")), SignedWords::Ok};
}

SignedWords sheetStateWords(const PaperSheetRow& row, bool over) {
    const auto say = saySheets;
    if (row.damaged && row.recorded.empty()) {
        return {say(QT_TRANSLATE_NOOP("ExamSheets", "cannot be read")), SignedWords::Gap};
    }
    if (!row.recorded.empty() && !row.rereading) {
        return recordedWords(row);
    }
    QStringList names;
    for (const SheetReader& reader : row.readers) {
        names.append(text(reader.name));
    }
    const QString who = names.join(QStringLiteral("、"));
    if (row.compares()) {
        return {say(QT_TRANSLATE_NOOP("ExamSheets", "entered by %1: compare")).arg(who),
                SignedWords::Due};
    }
    if (!row.readers.empty()) {
        return {say(QT_TRANSLATE_NOOP("ExamSheets", "%1 of 2 through (%2)"))
                    .arg(row.finished())
                    .arg(who),
                SignedWords::None};
    }
    if (row.rereading) {
        return {say(QT_TRANSLATE_NOOP("ExamSheets", "appealed: to be read anew")),
                SignedWords::Due};
    }
    if (!row.aside.empty()) {
        return {say(QT_TRANSLATE_NOOP("ExamSheets", "not of this exam? says %1"))
                    .arg(text(row.aside.front())),
                SignedWords::Due};
    }
    if (row.awaited && row.takenBack) {
        return {say(QT_TRANSLATE_NOOP("ExamSheets", "taken back: enter the right one")),
                SignedWords::Due};
    }
    if (row.awaited) {
        return {say(QT_TRANSLATE_NOOP("ExamSheets", "withdrawn: enter it anew")), SignedWords::Due};
    }
    return {row.elsewhere ? say(QT_TRANSLATE_NOOP("ExamSheets", "answered at a machine"))
                          : say(QT_TRANSLATE_NOOP("ExamSheets", "not entered")),
            over && !row.elsewhere ? SignedWords::Due : SignedWords::None};
}

}  // namespace

void ExamSheetsModel::show() {
    showSheets();
    showDifferences();
    emit changed();
}

QString ExamSheetsModel::nextStep(const PaperSheetRow& row) {
    if (row.mayEnter) {
        return row.mine ? tr("Go on") : tr("Enter");
    }
    if (row.compares()) {
        return tr("Compare");
    }
    const bool stands = !row.recorded.empty() && !row.rereading && !row.damaged;
    return stands ? tr("Look at it") : QString();
}

QString ExamSheetsModel::readAlike() const {
    if (m_stage != Stage::Compare) {
        return {};
    }
    QStringList words;
    for (const auto& [slot, answer] : m_both.alike) {
        const QString read = readAt(answer, slot);
        words.append(QString::number(slot) + QLatin1Char(' ') +
                     (read.isEmpty() ? tr("blank") : read));
    }
    return words.join(QStringLiteral("    "));
}

void ExamSheetsModel::showSheets() {
    std::vector<ExamSheetRow> rows;
    for (const PaperSheetRow& row : m_sheets) {
        const SignedWords state = sheetStateWords(row, m_exam.state != exam::ExamState::Sealed);
        rows.push_back({text(row.candidate.number) + QStringLiteral(" ") + text(row.candidate.name),
                        text(row.place),
                        text(row.variant),
                        state.words,
                        state.sign,
                        nextStep(row),
                        row.mayWithdraw || row.mayContest,
                        !row.recorded.empty() && !row.rereading});
    }
    m_sheetRows.setRows(std::move(rows));
}

void ExamSheetsModel::showDifferences() {
    std::vector<SheetDifferenceRow> rows;
    const auto keys = [this](const seat::TaskAnswer& answer, int slot) {
        const QString read = readAt(answer, slot);
        return read.isEmpty() ? tr("blank") : read;
    };
    const auto name = [this](const PersonId& who) {
        const auto found = m_both.names.find(who);
        return found == m_both.names.end() ? QString() : text(found->second);
    };
    const auto said = [&](const exam::ReadingDifference& one) {
        QStringList words;
        for (const exam::SaidTask& word : one.said) {
            words.append(tr("%1 says %2").arg(name(word.by), keys(word.answer, one.slot)));
        }
        if (one.counts) {
            words.append(tr("Counts: %1").arg(keys(*one.counts, one.slot)));
        } else if (!one.said.empty()) {
            words.append(tr("Open: two answers have as much behind them; one more look decides"));
        }
        return words.join(QLatin1Char('\n'));
    };
    if (m_stage == Stage::Compare) {
        for (const exam::ReadingDifference& one : m_both.differences) {
            rows.push_back({tr("Task %1").arg(one.slot),
                            keys(one.first, one.slot),
                            keys(one.second, one.slot),
                            said(one),
                            !one.counts.has_value()});
        }
    }
    m_differenceRows.setRows(std::move(rows));
}

}  // namespace qgt::app
