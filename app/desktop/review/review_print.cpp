#include "app/desktop/review/review_print.h"

#include "app/desktop/practice/answer_rows.h"
#include "app/desktop/practice/practice_question.h"
#include "app/desktop/practice/question_facts.h"
#include "app/desktop/text.h"
#include "engine/practice/shown_order.h"

#include <algorithm>

#include <QStringList>

namespace qgt::app {

namespace {

using bank::ItemKind;

void addRows(const bank::Item& item, PrintedItem& printed) {
    for (const AnswerRow& row : answerRows(
             [&item] {
                 Question question;
                 question.item = item;
                 question.shown = practice::writtenOrder(item);
                 return question;
             }(),
             keyResponse(item),
             true)) {
        printed.rows.push_back(
            {.key = row.key, .text = row.text, .right = row.mark == AnswerRow::Right});
    }
}

QString joined(const std::vector<PrintedRow>& rows, bool rightOnly) {
    QStringList keys;
    for (const PrintedRow& row : rows) {
        if (row.right || !rightOnly) {
            keys.append(row.key);
        }
    }
    return keys.join(QStringLiteral("、"));
}

QString blanks(const bank::Item& item) {
    QStringList accepted;
    for (const bank::Blank& blank : item.blanks) {
        accepted.append(blank.accept.empty() ? QString() : text(blank.accept.front()));
    }
    return accepted.join(QStringLiteral("；"));
}

void addAnswer(const bank::Item& item, PrintedItem& printed) {
    switch (item.kind) {
        case ItemKind::SingleChoice:
        case ItemKind::MultipleChoice:
        case ItemKind::TrueFalse:
            addRows(item, printed);
            printed.answer = joined(printed.rows, true);
            break;
        case ItemKind::FillIn:
            printed.answer = blanks(item);
            break;
        case ItemKind::Ordering:
            addRows(item, printed);
            printed.answer = joined(printed.rows, false);
            break;
        case ItemKind::Matching:
            for (const bank::Pair& pair : item.pairs) {
                printed.rows.push_back(
                    {.key = QString::number(printed.rows.size() + 1),
                     .text = text(pair.left) + QStringLiteral(" — ") + text(pair.right),
                     .right = true});
            }
            break;
        case ItemKind::ShortAnswer:
            addRows(item, printed);
            printed.answer = text(item.model);
            break;
    }
}

QString basisOf(const Question& question, const Wording& wording) {
    QStringList basis;
    for (const BasisFact& fact : question.basis) {
        basis.append(wording.cited(fact.title, fact.articles));
    }
    return basis.join(QStringLiteral("；"));
}

}  // namespace

PrintedItem printedItem(const ReviewFacts& facts,
                        const ItemId& id,
                        const QString& story,
                        const Wording& wording) {
    const bank::Bank& bank = *facts.items->bank;
    const bank::Item* item = bank.item(id);
    if (item == nullptr) {
        return {};
    }
    const Question question = questionFacts(bank, *item);
    PrintedItem printed;
    printed.no = text(item->no);
    printed.line = wording.english() ? question.lineEnglish : question.line;
    printed.kind = PracticeQuestion::nameOfKind(item->kind);
    printed.stem = stemText(item->stem);
    addAnswer(*item, printed);
    printed.explanation = text(item->explanation);
    printed.basis = basisOf(question, wording);
    printed.story = story;
    printed.note = text(facts.items->marks.of(id).note);
    printed.wrong = facts.items->history.of(id).wrong;
    return printed;
}

}  // namespace qgt::app
