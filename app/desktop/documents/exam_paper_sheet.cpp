#include "app/desktop/documents/exam_sheet_parts.h"
#include "app/desktop/documents/exam_sheets.h"
#include "app/desktop/exam/exam_words.h"
#include "app/desktop/practice/answer_rows.h"
#include "app/desktop/text.h"
#include "app/desktop/typeset.h"
#include "engine/exam/paper_variants.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

namespace qgt::app {

namespace {

using seat::SeatPaper;
using seat::SeatSection;
using seat::SeatTask;
using seat::TaskKind;

constexpr double kBodySize = 10.5;
constexpr double kTaskIndent = 24;
constexpr double kBetweenTasks = 9;

/// The tasks of a paper, as text.
class PaperWriter {
  public:
    PaperWriter(const SeatPaper& paper, const Wording& wording)
        : m_paper(paper), m_wording(wording) {}

    [[nodiscard]] FormPart write() {
        m_part.foot = text(m_paper.title) + QStringLiteral(" · ") + variantWords(m_paper);
        writeHead();
        int slot = 0;
        for (std::size_t i = 0; i < m_paper.sections.size(); ++i) {
            writeSectionHead(i);
            for (const SeatTask& task : m_paper.sections[i].tasks) {
                writeTask(task, ++slot);
            }
        }
        return std::move(m_part);
    }

  private:
    void writeHead() {
        QString below =
            variantWords(m_paper) + QStringLiteral("　") +
            amountInWords(m_paper.minutes, m_paper.slotCount(), m_paper.marks, m_wording);
        FormGroup head = sheetHead(text(m_paper.title), below);
        head.pieces.push_back(candidateFields(m_paper.candidate));
        head.pieces.push_back(sheetText(
            sheetWords(QT_TRANSLATE_NOOP(
                "ExamSheet",
                "Answers go on the answer sheet of the same variant; what is written on this paper "
                "does not count. Hand in both.")),
            kBodySize,
            6));
        m_part.groups.push_back(std::move(head));
    }

    /// How many tasks of how many marks, where no rule says it.
    [[nodiscard]] static QString sectionWords(const SeatSection& section) {
        const int tasks = static_cast<int>(section.tasks.size());
        return section.rule.code.empty()
                   ? sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "%1 (%2 × %3, %4 in all)"))
                         .arg(text(section.title),
                              QString::number(tasks),
                              marksInWords(section.marks),
                              marksInWords(section.marks * tasks))
                   : text(section.title);
    }

    void writeSectionHead(std::size_t place) {
        const SeatSection& section = m_paper.sections[place];
        constexpr double kHeadingSize = 12;
        constexpr double kAbove = 14;
        constexpr double kRuleSize = 9.5;
        FormPiece title = sheetText(
            sectionNumber(place, m_wording) + sectionWords(section), kHeadingSize, kAbove);
        title.bold = true;
        FormGroup group = sheetGroup(std::move(title));
        if (!section.rule.code.empty()) {
            group.pieces.push_back(
                sheetText(m_wording.words({section.rule.code, section.rule.args}), kRuleSize, 2));
        }
        group.withNext = true;
        m_part.groups.push_back(std::move(group));
    }

    /// A paragraph for each line of the words; the mark hangs before the first.
    static void addLines(FormGroup& group, const QString& words, const QString& mark, double gap) {
        QString hanging = mark;
        double above = gap;
        for (const QString& line : words.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            FormPiece piece = sheetText(Typeset::spaced(line), kBodySize, above);
            piece.indent = kTaskIndent;
            piece.mark = std::exchange(hanging, {});
            above = 2;
            group.pieces.push_back(std::move(piece));
        }
    }

    void writeTask(const SeatTask& task, int slot) {
        FormGroup group;
        addLines(group,
                 task.scenario ? text(task.scenario->title) : stemText(task.stem),
                 QString::number(slot) + QLatin1Char('.'),
                 kBetweenTasks);
        if (task.scenario) {
            addCase(group, *task.scenario);
        } else if (task.kind == TaskKind::Matching) {
            addPairs(group, task);
        } else {
            addOptions(group, textsOf(task.options));
        }
        m_part.groups.push_back(std::move(group));
    }

    [[nodiscard]] static QStringList textsOf(const std::vector<std::string>& options) {
        QStringList texts;
        for (const std::string& option : options) {
            texts.append(text(option));
        }
        return texts;
    }

    /// Short options stand beside each other, as many as there is room for.
    static void addOptions(FormGroup& group, const QStringList& options) {
        constexpr qsizetype kQuarter = 8;
        constexpr qsizetype kHalf = 18;
        qsizetype longest = 0;
        for (const QString& option : options) {
            longest = std::max(longest, option.size());
        }
        const int across = longest <= kQuarter ? 4 : (longest <= kHalf ? 2 : 1);
        for (qsizetype i = 0; i < options.size(); i += across) {
            FormPiece row;
            row.kind = FormPiece::Kind::Row;
            row.framed = false;
            row.size = kBodySize;
            row.indent = kTaskIndent;
            row.gap = 2;
            for (qsizetype k = i; k < i + across; ++k) {
                FormCell cell;
                if (k < options.size()) {
                    cell.text = letterAt(static_cast<std::size_t>(k)) + QStringLiteral(". ") +
                                Typeset::spaced(options[k]);
                }
                row.cells.push_back(std::move(cell));
            }
            group.pieces.push_back(std::move(row));
        }
    }

    static void addPairs(FormGroup& group, const SeatTask& task) {
        const std::size_t rows = std::max(task.lefts.size(), task.rights.size());
        for (std::size_t i = 0; i < rows; ++i) {
            FormPiece row;
            row.kind = FormPiece::Kind::Row;
            row.framed = false;
            row.size = kBodySize;
            row.indent = kTaskIndent;
            row.gap = 2;
            FormCell left;
            FormCell right;
            if (i < task.lefts.size()) {
                left.text = QStringLiteral("(%1) ").arg(i + 1) + text(task.lefts[i]);
            }
            if (i < task.rights.size()) {
                right.text = letterAt(i) + QStringLiteral(". ") + text(task.rights[i]);
            }
            row.cells = {std::move(left), std::move(right)};
            group.pieces.push_back(std::move(row));
        }
    }

    static void addCase(FormGroup& group, const seat::SeatCase& scenario) {
        addLines(group, text(scenario.opening), {}, 2);
        int number = 0;
        for (const int place : exam::straightWay(scenario)) {
            const seat::SeatNode& node = scenario.nodes.at(static_cast<std::size_t>(place));
            for (const seat::SeatLine& line : node.scene) {
                const QString who =
                    line.who < 0
                        ? QString()
                        : text(scenario.people.at(static_cast<std::size_t>(line.who)).name) +
                              QStringLiteral("：");
                addLines(group, who + text(line.text), {}, 2);
            }
            addLines(group, QStringLiteral("(%1) ").arg(++number) + text(node.prompt), {}, 6);
            QStringList choices;
            for (const seat::SeatChoice& choice : node.choices) {
                choices.append(text(choice.text));
            }
            addOptions(group, choices);
        }
    }

    const SeatPaper& m_paper;
    const Wording& m_wording;
    FormPart m_part;
};

}  // namespace

FormDocument paperSheet(const std::vector<CopiedPaper>& papers, const Wording& wording) {
    FormDocument document = emptySheet(papers.empty() ? std::string() : papers.front().paper.title,
                                       sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "exam paper")));
    for (const CopiedPaper& one : papers) {
        document.parts.push_back(PaperWriter(one.paper, wording).write());
    }
    return document;
}

}  // namespace qgt::app
