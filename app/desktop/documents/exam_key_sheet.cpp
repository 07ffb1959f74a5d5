#include "app/desktop/documents/exam_sheet_parts.h"
#include "app/desktop/documents/exam_sheets.h"
#include "app/desktop/exam/exam_words.h"
#include "app/desktop/practice/answer_rows.h"
#include "app/desktop/text.h"
#include "engine/bank/case_walk.h"
#include "engine/exam/answer_words.h"
#include "engine/exam/paper_stations.h"
#include "engine/exam/task_result.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

namespace qgt::app {

namespace {

using bank::Item;
using bank::ItemKind;
using exam::KeyedTask;

const std::vector<double> kKeyShares{0.7, 1.6, 5.4, 1};

std::size_t placeIn(const std::vector<std::string>& names, const std::string& name) {
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

/// Right options by the letters of this paper; an ordering in its right order.
QString rightLetters(const KeyedTask& task, const Item& item) {
    QStringList letters;
    for (const std::string& key : item.answer) {
        letters.append(item.kind == ItemKind::TrueFalse
                           ? QString(key == "T" ? QStringLiteral("√") : QStringLiteral("×"))
                           : letterAt(placeIn(task.order, key)));
    }
    if (item.kind != ItemKind::Ordering) {
        letters.sort();
    }
    return letters.join(QString());
}

QString rightPairs(const KeyedTask& task, const Item& item) {
    QStringList pairs;
    for (std::size_t i = 0; i < item.pairs.size(); ++i) {
        pairs.append(QStringLiteral("(%1)%2").arg(
            QString::number(i + 1), letterAt(placeIn(task.order, std::to_string(i)))));
    }
    return pairs.join(QStringLiteral(" "));
}

/// The best way by stations and letters of this paper, with the points of what is to be written.
QString bestWay(const KeyedTask& task, const seat::SeatCase& shown) {
    const auto& scenario = std::get<bank::CaseScenario>(task.task);
    QStringList lines;
    for (const bank::CaseMove& move : bank::walkCase(scenario).best) {
        const bank::CaseNode& node = *scenario.node(move.node);
        const std::size_t place = placeIn(task.order, move.node);
        QString line = stationWords(exam::stationOf(shown, static_cast<int>(place)));
        if (node.open()) {
            line += QStringLiteral("　") + text(node.model);
            for (const bank::CasePoint& point : node.rubric) {
                line += QStringLiteral("\n□ ") + text(point.point);
            }
        } else {
            line += QStringLiteral("　") + letterAt(placeIn(task.choices.at(place), move.choice)) +
                    QStringLiteral("　") + text(bank::choiceOf(node, move.choice)->text);
        }
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

/// Marks of a point are what it brings on this paper; `most` are those of the task, hundredths.
QString rightInWords(const KeyedTask& task, const seat::SeatTask& shown, int most) {
    const auto* const item = std::get_if<Item>(&task.task);
    if (item == nullptr) {
        return bestWay(task, *shown.scenario);
    }
    switch (item->kind) {
        case ItemKind::SingleChoice:
        case ItemKind::MultipleChoice:
        case ItemKind::TrueFalse:
        case ItemKind::Ordering:
            return rightLetters(task, *item);
        case ItemKind::Matching:
            return rightPairs(task, *item);
        default:
            break;
    }
    QString words = text(exam::rightWords(task));
    int all = 0;
    for (const bank::RubricPoint& point : item->rubric) {
        all += point.marks;
    }
    for (const bank::RubricPoint& point : item->rubric) {
        const int worth = all == 0 ? 0 : exam::scaledMarks(point.marks, all, most);
        words += QStringLiteral("\n□ ") + text(point.point) +
                 QStringLiteral(" (%1)").arg(marksInWords(worth));
    }
    return words;
}

FormPart keyPart(const CopiedPaper& one) {
    FormPart part;
    const QString name = sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "key"));
    part.foot = text(one.paper.title) + QStringLiteral(" · ") + variantWords(one.paper) +
                QStringLiteral(" · ") + name;
    FormGroup head = sheetHead(text(one.paper.title),
                               sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Key")) +
                                   QStringLiteral("　") + variantWords(one.paper));
    head.pieces.push_back(sheetText(
        sheetWords(QT_TRANSLATE_NOOP(
            "ExamSheet",
            "For scorers alone: never into the room, and locked away until the results are out. "
            "Scores are reckoned by the program; this sheet is for looking things up.")),
        9.5,
        6));
    part.groups.push_back(std::move(head));
    part.groups.push_back(tableHead({sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Task")),
                                     sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Kind")),
                                     sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "What is right")),
                                     sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Marks"))},
                                    kKeyShares));
    for (std::size_t i = 0; i < one.key.tasks.size(); ++i) {
        const int slot = static_cast<int>(i) + 1;
        const seat::SeatSection& section = one.paper.sections[one.paper.sectionOf(slot)];
        part.groups.push_back(
            tableRow({QString::number(slot),
                      kindInWords(section.kind),
                      rightInWords(one.key.tasks[i], *one.paper.task(slot), section.marks),
                      text(bank::marksText(section.marks))},
                     kKeyShares));
    }
    return part;
}

}  // namespace

FormDocument keySheet(const std::vector<CopiedPaper>& papers) {
    FormDocument document = emptySheet(papers.empty() ? std::string() : papers.front().paper.title,
                                       sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "key")));
    for (const CopiedPaper& one : papers) {
        document.parts.push_back(keyPart(one));
    }
    return document;
}

}  // namespace qgt::app
