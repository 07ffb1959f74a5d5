#include "app/desktop/documents/exam_sheet_parts.h"
#include "app/desktop/documents/exam_sheets.h"
#include "app/desktop/practice/answer_rows.h"
#include "app/desktop/text.h"
#include "engine/exam/paper_stations.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

namespace qgt::app {

namespace {

using seat::SeatPaper;
using seat::SeatSection;
using seat::SeatTask;
using seat::TaskKind;

constexpr double kCellSize = 11;
constexpr double kSheetHeadingSize = 11;
constexpr int kShortAnswerLines = 7;

QString bracketed(std::size_t options) {
    QString words;
    for (std::size_t i = 0; i < options; ++i) {
        words += QStringLiteral(" [") + letterAt(i) + QStringLiteral("]");
    }
    return words;
}

QString boxes(std::size_t count) {
    QString words;
    for (std::size_t i = 0; i < count; ++i) {
        words += QStringLiteral("　□");
    }
    return words;
}

/// Where the answer to a task goes.
class AnswerWriter {
  public:
    AnswerWriter(const SeatPaper& paper, const Wording& wording)
        : m_paper(paper), m_wording(wording) {}

    [[nodiscard]] FormPart write() {
        m_part.foot = text(m_paper.title) + QStringLiteral(" · ") + variantWords(m_paper) +
                      QStringLiteral(" · ") +
                      sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "answer sheet"));
        writeHead();
        for (std::size_t i = 0; i < m_paper.sections.size(); ++i) {
            writeSection(i);
        }
        return std::move(m_part);
    }

  private:
    void writeHead() {
        FormGroup head = sheetHead(text(m_paper.title),
                                   sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Answer sheet")) +
                                       QStringLiteral("　") + variantWords(m_paper));
        head.pieces.push_back(candidateFields(m_paper.candidate));
        head.pieces.push_back(sheetText(rules(), 9.5, 6));
        head.withNext = true;
        m_part.groups.push_back(std::move(head));
        writeSignatures();
    }

    /// How the sheet is filled in: only what it has tasks for.
    [[nodiscard]] QString rules() const {
        const auto has = [this](auto... kinds) {
            return std::ranges::any_of(m_paper.sections, [=](const SeatSection& section) {
                return std::ranges::any_of(section.tasks, [=](const SeatTask& task) {
                    return ((task.kind == kinds) || ...);
                });
            });
        };
        QStringList rules{sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Use a black pen."))};
        if (has(TaskKind::SingleChoice, TaskKind::MultipleChoice, TaskKind::TrueFalse) ||
            has(TaskKind::Case)) {
            rules.append(sheetWords(QT_TRANSLATE_NOOP(
                "ExamSheet",
                "Black out the letter that you choose, as [■]; cross out what you blacked out by "
                "mistake.")));
        }
        if (has(TaskKind::Case)) {
            rules.append(sheetWords(QT_TRANSLATE_NOOP(
                "ExamSheet",
                "In a case nothing is crossed out: what was blacked out first counts and is not "
                "changed.")));
        }
        if (has(TaskKind::Ordering, TaskKind::Matching)) {
            rules.append(sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "In □ goes a letter.")));
        }
        rules.append(sheetWords(QT_TRANSLATE_NOOP(
            "ExamSheet", "Check that this sheet and your paper are of the same variant.")));
        return rules.join(m_wording.english() ? QStringLiteral(" ") : QString());
    }

    void writeSection(std::size_t place) {
        const SeatSection& section = m_paper.sections[place];
        FormPiece title =
            sheetText(sectionNumber(place, m_wording) + text(section.title), kSheetHeadingSize, 10);
        title.bold = true;
        FormGroup head = sheetGroup(std::move(title));
        head.withNext = true;
        m_part.groups.push_back(std::move(head));
        switch (section.kind) {
            case TaskKind::FillIn:
            case TaskKind::ShortAnswer:
                for (const SeatTask& task : section.tasks) {
                    writeLines(task);
                }
                break;
            case TaskKind::Case:
                for (const SeatTask& task : section.tasks) {
                    writeCase(*task.scenario);
                }
                break;
            default:
                writeCells(section);
        }
    }

    /// What stands in the cell of a task.
    [[nodiscard]] static QString cellWords(const SeatTask& task) {
        switch (task.kind) {
            case TaskKind::TrueFalse:
                return QStringLiteral(" [√] [×]");
            case TaskKind::Ordering:
                return boxes(task.options.size());
            case TaskKind::Matching: {
                QString words;
                for (std::size_t i = 0; i < task.lefts.size(); ++i) {
                    words += QStringLiteral(" (%1)□").arg(i + 1);
                }
                return words;
            }
            default:
                return bracketed(task.options.size());
        }
    }

    /// Rows of cells that are wide enough for the longest of them.
    [[nodiscard]] static std::vector<FormPiece> rowsOf(const QStringList& cells) {
        constexpr qsizetype kLetters = 76;  // of a line, half widths
        constexpr qsizetype kMostAcross = 4;
        constexpr double kHeight = 22;
        qsizetype longest = 1;
        for (const QString& cell : cells) {
            longest = std::max(longest, cell.size());
        }
        const qsizetype across = std::clamp<qsizetype>(kLetters / (longest + 2), 1, kMostAcross);
        std::vector<FormPiece> rows;
        for (qsizetype i = 0; i < cells.size(); i += across) {
            FormPiece row;
            row.kind = FormPiece::Kind::Row;
            row.size = kCellSize;
            row.least = kHeight;
            for (qsizetype k = i; k < i + across; ++k) {
                FormCell cell;
                cell.text = k < cells.size() ? cells[k] : QString();
                row.cells.push_back(std::move(cell));
            }
            rows.push_back(std::move(row));
        }
        return rows;
    }

    void writeCells(const SeatSection& section) {
        QStringList cells;
        for (const SeatTask& task : section.tasks) {
            cells.append(QString::number(++m_slot) + cellWords(task));
        }
        for (FormPiece& row : rowsOf(cells)) {
            m_part.groups.push_back(sheetGroup(std::move(row)));
        }
    }

    /// A place for each station: its row tells which one was answered, so that nobody has to write
    /// the number of a station.
    void writeCase(const seat::SeatCase& scenario) {
        constexpr double kAbove = 6;
        FormPiece title =
            sheetText(QString::number(++m_slot) + QStringLiteral("　") + text(scenario.title) +
                          QStringLiteral("　") +
                          sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Begin at station %1."))
                              .arg(exam::stationOf(scenario, scenario.start)),
                      kCellSize,
                      kAbove);
        FormGroup group = sheetGroup(std::move(title));
        QStringList cells;
        std::vector<int> written;
        for (const int place : exam::stationsOf(scenario)) {
            const seat::SeatNode& node = scenario.nodes.at(static_cast<std::size_t>(place));
            const int station = exam::stationOf(scenario, place);
            if (node.open()) {
                written.push_back(station);
            } else {
                cells.append(stationWords(station) + bracketed(node.choices.size()));
            }
        }
        for (FormPiece& row : rowsOf(cells)) {
            group.pieces.push_back(std::move(row));
        }
        for (const int station : written) {
            addWritingLines(group, stationWords(station), kShortAnswerLines, kStationIndent);
        }
        m_part.groups.push_back(std::move(group));
    }

    void writeLines(const SeatTask& task) {
        FormGroup group;
        const int answers = task.kind == TaskKind::FillIn ? task.blanks : 1;
        ++m_slot;
        for (int i = 0; i < answers; ++i) {
            QString mark = i == 0 ? QString::number(m_slot) : QString();
            if (answers > 1) {
                mark += QStringLiteral("(%1)").arg(i + 1);
            }
            addWritingLines(
                group, mark, task.kind == TaskKind::FillIn ? 1 : kShortAnswerLines, kNumberIndent);
        }
        m_part.groups.push_back(std::move(group));
    }

    /// Lines to write on, with a mark before the first one.
    static void addWritingLines(FormGroup& group, const QString& mark, int lines, double indent) {
        constexpr double kAbove = 4;
        FormPiece number =
            sheetText(QStringLiteral(" "), kCellSize, group.pieces.empty() ? kAbove : 0);
        number.indent = indent;
        number.mark = mark;
        group.pieces.push_back(std::move(number));
        FormPiece ruled;
        ruled.kind = FormPiece::Kind::Lines;
        ruled.indent = indent;
        ruled.lines = lines;
        ruled.gap = kOntoTheNumber;
        group.pieces.push_back(std::move(ruled));
    }

    /// For those who watched, and for the two who enter the sheet.
    /// At the head, so that they never stand alone on a last page.
    void writeSignatures() {
        FormGroup group = tableRow({sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Invigilator")),
                                    {},
                                    sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "First entry")),
                                    {},
                                    sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Second entry")),
                                    {}},
                                   {1, 1.6, 1, 1.6, 1, 1.6},
                                   26);
        group.pieces.front().gap = 8;
        m_part.groups.push_back(std::move(group));
    }

    static constexpr double kNumberIndent = 34;
    static constexpr double kStationIndent = 56;
    static constexpr double kOntoTheNumber = -14;  // the line to write on is beside its number

    const SeatPaper& m_paper;
    const Wording& m_wording;
    FormPart m_part;
    int m_slot = 0;
};

}  // namespace

FormDocument answerSheet(const std::vector<CopiedPaper>& papers, const Wording& wording) {
    FormDocument document = emptySheet(papers.empty() ? std::string() : papers.front().paper.title,
                                       sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "answer sheet")));
    for (const CopiedPaper& one : papers) {
        document.parts.push_back(AnswerWriter(one.paper, wording).write());
    }
    return document;
}

}  // namespace qgt::app
