#include "app/desktop/documents/exam_sheet_parts.h"
#include "app/desktop/documents/exam_sheets.h"
#include "app/desktop/exam/exam_words.h"
#include "app/desktop/practice/answer_rows.h"
#include "app/desktop/text.h"
#include "app/desktop/typeset.h"
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

constexpr double kBodySize = 10.5;
constexpr double kTaskIndent = 24;
constexpr double kBetweenTasks = 9;
constexpr double kRuleSize = 9.5;

/// The tasks of a paper, as text.
class PaperWriter {
  public:
    PaperWriter(const SeatPaper& paper, const Wording& wording)
        : m_paper(paper), m_wording(wording), m_stations(exam::paperStations(paper)) {}

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
        FormPiece title = sheetText(
            sectionNumber(place, m_wording) + sectionWords(section), kHeadingSize, kAbove);
        title.bold = true;
        FormGroup group = sheetGroup(std::move(title));
        if (!section.rule.code.empty()) {
            group.pieces.push_back(
                sheetText(m_wording.words({section.rule.code, section.rule.args}), kRuleSize, 2));
        }
        if (section.kind == TaskKind::Case) {
            group.pieces.push_back(sheetText(
                sheetWords(QT_TRANSLATE_NOOP(
                    "ExamSheet",
                    "A case is done station by station. Begin where it says, black out your choice "
                    "at that station of the answer sheet, and only then see where to go on. What "
                    "was blacked out first counts and is not changed. Only the stations of your "
                    "way count; leave the others alone.")),
                kRuleSize,
                2));
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
            writeCase(std::move(group), *task.scenario, slot);
            return;
        }
        if (task.kind == TaskKind::Matching) {
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

    void writeCase(FormGroup head, const seat::SeatCase& scenario, int slot) {
        addLines(head, text(scenario.opening), {}, 2);
        addLines(head,
                 sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Begin at station %1."))
                     .arg(exam::stationOf(scenario, scenario.start)),
                 {},
                 2);
        head.withNext = true;
        m_part.groups.push_back(std::move(head));
        const auto of = [slot](const exam::StationPlace& place) { return place.slot == slot; };
        if (std::ranges::none_of(m_stations.places, of)) {
            for (const int node : exam::stationsOf(scenario)) {
                writeStation(scenario, {slot, node, {}});
            }
            return;
        }
        for (const exam::StationPlace& place : m_stations.places) {
            if (of(place)) {
                writePlace(scenario, place);
            }
        }
    }

    void writePlace(const seat::SeatCase& scenario, const exam::StationPlace& place) {
        if (place.node >= 0) {
            writeStation(scenario, place);
            return;
        }
        FormGroup end = placeHead(place, {});
        addLines(end,
                 sheetWords(QT_TRANSLATE_NOOP("ExamSheet",
                                              "The case ends here. Go on with the next task.")),
                 {},
                 2);
        m_part.groups.push_back(std::move(end));
    }

    /// The numbers that lead to a place, and its name.
    [[nodiscard]] static FormGroup placeHead(const exam::StationPlace& place, const QString& name) {
        constexpr double kAbove = 8;
        QStringList words;
        for (const int number : place.numbers) {
            words.append(QStringLiteral("→%1").arg(number));
        }
        if (!name.isEmpty()) {
            words.append(name);
        }
        FormPiece head = sheetText(words.join(QStringLiteral("　")), kBodySize, kAbove);
        head.bold = true;
        head.indent = kTaskIndent;
        return sheetGroup(std::move(head));
    }

    /// All of it stands on one page.
    void writeStation(const seat::SeatCase& scenario, const exam::StationPlace& place) {
        const seat::SeatNode& node = scenario.nodes.at(static_cast<std::size_t>(place.node));
        FormGroup group = placeHead(place, stationWords(exam::stationOf(scenario, place.node)));
        for (const seat::SeatLine& line : node.scene) {
            const QString who =
                line.who < 0 ? QString()
                             : text(scenario.people.at(static_cast<std::size_t>(line.who)).name) +
                                   QStringLiteral("：");
            addLines(group, who + text(line.text), {}, 2);
        }
        addLines(group, text(node.prompt), {}, 4);
        QStringList choices;
        for (std::size_t i = 0; i < node.choices.size(); ++i) {
            choices.append(text(node.choices[i].text) +
                           numberWords(place.slot, place.node, static_cast<int>(i)));
        }
        addOptions(group, choices);
        addLines(group, onwards(scenario, node), {}, 2);
        m_part.groups.push_back(std::move(group));
    }

    /// The number that a choice carries, if any.
    [[nodiscard]] QString numberWords(int slot, int node, int choice) const {
        const auto way = std::ranges::find_if(m_stations.ways, [&](const exam::StationWay& one) {
            return one.slot == slot && one.node == node && one.choice == choice;
        });
        return way == m_stations.ways.end() ? QString()
                                            : QStringLiteral("（→%1）").arg(way->number);
    }

    /// What follows after a station.
    [[nodiscard]] static QString onwards(const seat::SeatCase& scenario,
                                         const seat::SeatNode& node) {
        const auto next = node.onlyNext();
        if (!next) {
            return sheetWords(QT_TRANSLATE_NOOP(
                "ExamSheet", "Then go on where the number behind your choice stands."));
        }
        const int station = exam::stationOf(scenario, *next);
        if (node.open()) {
            return station == 0
                       ? sheetWords(QT_TRANSLATE_NOOP(
                             "ExamSheet",
                             "Write your answer on the answer sheet. The case ends here."))
                       : sheetWords(QT_TRANSLATE_NOOP(
                                        "ExamSheet",
                                        "Write your answer on the answer sheet, then go on at "
                                        "station %1."))
                             .arg(station);
        }
        return station == 0
                   ? sheetWords(
                         QT_TRANSLATE_NOOP("ExamSheet", "Whatever you chose, the case ends here."))
                   : sheetWords(
                         QT_TRANSLATE_NOOP("ExamSheet", "Whatever you chose, go on at station %1."))
                         .arg(station);
    }

    const SeatPaper& m_paper;
    const Wording& m_wording;
    exam::PaperStations m_stations;
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
