#include "app/desktop/practice/answer_rows.h"

#include "app/desktop/text.h"
#include "engine/grading/grade.h"

#include <algorithm>

#include <QCoreApplication>

namespace qgt::app {

namespace {

using bank::ItemKind;
using grading::Response;

QString words(const char* source) {
    return QCoreApplication::translate("AnswerRows", source);
}

bool holds(const std::vector<std::string>& keys, const std::string& key) {
    return std::ranges::find(keys, key) != keys.end();
}

const bank::Option* optionOf(const bank::Item& item, const std::string& key) {
    const auto found = std::ranges::find(item.options, key, &bank::Option::key);
    return found == item.options.end() ? nullptr : &*found;
}

QString optionText(const bank::Item& item, const bank::Option& option) {
    if (item.kind != ItemKind::TrueFalse) {
        return text(option.text);
    }
    return option.key == "T" ? words(QT_TRANSLATE_NOOP("AnswerRows", "True"))
                             : words(QT_TRANSLATE_NOOP("AnswerRows", "False"));
}

QString marksOf(int marks) {
    return (marks == 1 ? words(QT_TRANSLATE_NOOP("AnswerRows", "%1 mark"))
                       : words(QT_TRANSLATE_NOOP("AnswerRows", "%1 marks")))
        .arg(marks);
}

int markOf(bool right, bool chosen) {
    return right ? AnswerRow::Right : chosen ? AnswerRow::Wrong : AnswerRow::Rest;
}

std::vector<AnswerRow> choiceRows(const Question& question,
                                  const Response& response,
                                  bool revealed) {
    std::vector<AnswerRow> rows;
    for (const std::string& key : question.shown) {
        const bank::Option* option = optionOf(question.item, key);
        if (option == nullptr) {
            continue;
        }
        const bool chosen = holds(response.chosen, key);
        AnswerRow row;
        row.key = letterAt(rows.size());
        row.text = optionText(question.item, *option);
        row.chosen = chosen;
        row.mark = chosen ? AnswerRow::Selected : AnswerRow::Open;
        if (revealed) {
            row.mark = markOf(holds(question.item.answer, key), chosen);
            row.reason = text(option->why);
        }
        rows.push_back(row);
    }
    return rows;
}

/// Whether this blank alone is right, by the same rule that grades the whole.
bool blankFits(const bank::Item& item, std::size_t blank, const std::string& entered) {
    bank::Item single;
    single.kind = ItemKind::FillIn;
    single.blanks = {item.blanks[blank]};
    Response response;
    response.texts = {entered};
    return grading::grade(single, response).right;
}

std::vector<AnswerRow> blankRows(const Question& question,
                                 const Response& response,
                                 bool revealed) {
    std::vector<AnswerRow> rows;
    const std::vector<bank::Blank>& blanks = question.item.blanks;
    for (std::size_t i = 0; i < blanks.size(); ++i) {
        const std::string entered = i < response.texts.size() ? response.texts[i] : std::string();
        AnswerRow row;
        row.key = QString::number(i + 1);
        row.text = words(QT_TRANSLATE_NOOP("AnswerRows", "Blank %1")).arg(i + 1);
        row.entered = text(entered);
        if (revealed) {
            const bool right = blankFits(question.item, i, entered);
            row.mark = right ? AnswerRow::Right : AnswerRow::Wrong;
            row.text = text(blanks[i].accept.empty() ? std::string() : blanks[i].accept.front());
            row.reason = text(blanks[i].why);
            row.chosen = true;
        }
        rows.push_back(row);
    }
    return rows;
}

std::vector<AnswerRow> stepRows(const Question& question, const Response& response, bool revealed) {
    std::vector<AnswerRow> rows;
    const std::vector<std::string>& right = question.item.answer;
    for (const std::string& key : response.chosen) {
        const bank::Option* option = optionOf(question.item, key);
        if (option == nullptr) {
            continue;
        }
        const std::size_t place = rows.size();
        AnswerRow row;
        row.key = QString::number(place + 1);
        row.text = text(option->text);
        row.chosen = true;
        if (revealed) {
            const auto rightPlace = std::ranges::find(right, key) - right.begin();
            const bool fits = rightPlace == static_cast<std::ptrdiff_t>(place);
            row.mark = fits ? AnswerRow::Right : AnswerRow::Wrong;
            row.entered =
                fits ? words(QT_TRANSLATE_NOOP("AnswerRows", "right place"))
                     : words(QT_TRANSLATE_NOOP("AnswerRows", "is step %1")).arg(rightPlace + 1);
            row.reason = text(option->why);
        }
        rows.push_back(row);
    }
    return rows;
}

std::string rightText(const bank::Item& item, std::size_t index) {
    return index < item.pairs.size() ? item.pairs[index].right
                                     : item.extra[index - item.pairs.size()];
}

/// Letter under which a right side is shown; empty for none.
QString letterOfRight(const Question& question, int index) {
    const auto found = std::ranges::find(question.shown, std::to_string(index));
    return found == question.shown.end()
               ? QString()
               : letterAt(static_cast<std::size_t>(found - question.shown.begin()));
}

std::vector<AnswerRow> pairRows(const Question& question, const Response& response, bool revealed) {
    std::vector<AnswerRow> rows;
    const std::vector<bank::Pair>& pairs = question.item.pairs;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const int match = i < response.matches.size() ? response.matches[i] : -1;
        AnswerRow row;
        row.key = QString::number(i + 1);
        row.text = text(pairs[i].left);
        row.entered = letterOfRight(question, match);
        row.chosen = match >= 0;
        if (revealed) {
            const bool fits =
                match >= 0 &&
                rightText(question.item, static_cast<std::size_t>(match)) == pairs[i].right;
            row.mark = fits ? AnswerRow::Right : AnswerRow::Wrong;
            row.reason =
                letterOfRight(question, static_cast<int>(i)) + QStringLiteral(" ") +
                text(pairs[i].right) +
                (pairs[i].why.empty() ? QString() : QStringLiteral("　") + text(pairs[i].why));
        }
        rows.push_back(row);
    }
    return rows;
}

std::vector<AnswerRow> rubricRows(const Question& question,
                                  const Response& response,
                                  bool revealed) {
    std::vector<AnswerRow> rows;
    const std::vector<bank::RubricPoint>& points = question.item.rubric;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool met = i < response.rubricMet.size() && response.rubricMet[i];
        AnswerRow row;
        row.key = letterAt(i);
        row.text = text(points[i].point);
        row.entered = marksOf(points[i].marks);
        row.chosen = met;
        row.mark = met ? AnswerRow::Selected : AnswerRow::Open;
        if (revealed) {
            row.mark = met ? AnswerRow::Right : AnswerRow::Rest;
        }
        rows.push_back(row);
    }
    return rows;
}

}  // namespace

const std::vector<Column<AnswerRow>>& AnswerRowList::columns() const {
    static const std::vector<Column<AnswerRow>> kColumns{
        {"rowKey", [](const AnswerRow& row) { return QVariant(row.key); }},
        {"rowText", [](const AnswerRow& row) { return QVariant(row.text); }},
        {"entered", [](const AnswerRow& row) { return QVariant(row.entered); }},
        {"reasonText", [](const AnswerRow& row) { return QVariant(row.reason); }},
        {"rowMark", [](const AnswerRow& row) { return QVariant(row.mark); }},
        {"isChosen", [](const AnswerRow& row) { return QVariant(row.chosen); }}};
    return kColumns;
}

QString letterAt(std::size_t place) {
    return QChar(static_cast<char16_t>(u'A' + place % 26));
}

std::vector<AnswerRow> answerRows(const Question& question,
                                  const Response& response,
                                  bool revealed) {
    switch (question.item.kind) {
        case ItemKind::SingleChoice:
        case ItemKind::MultipleChoice:
        case ItemKind::TrueFalse:
            return choiceRows(question, response, revealed);
        case ItemKind::FillIn:
            return blankRows(question, response, revealed);
        case ItemKind::Ordering:
            return stepRows(question, response, revealed);
        case ItemKind::Matching:
            return pairRows(question, response, revealed);
        case ItemKind::ShortAnswer:
            break;
    }
    return rubricRows(question, response, revealed);
}

std::vector<AnswerRow> rightRows(const Question& question, const Response& response) {
    std::vector<AnswerRow> rows;
    if (question.item.kind != ItemKind::Matching) {
        return rows;
    }
    for (const std::string& shown : question.shown) {
        const int index = std::stoi(shown);
        AnswerRow row;
        row.key = letterAt(rows.size());
        row.text = text(rightText(question.item, static_cast<std::size_t>(index)));
        row.chosen = std::ranges::find(response.matches, index) != response.matches.end();
        row.mark = row.chosen ? AnswerRow::Selected : AnswerRow::Open;
        rows.push_back(row);
    }
    return rows;
}

Response emptyResponse(const Question& question) {
    Response response;
    switch (question.item.kind) {
        case ItemKind::FillIn:
            response.texts.assign(question.item.blanks.size(), std::string());
            break;
        case ItemKind::Ordering:
            response.chosen = question.shown;
            break;
        case ItemKind::Matching:
            response.matches.assign(question.item.pairs.size(), -1);
            break;
        case ItemKind::ShortAnswer:
            response.texts.assign(1, std::string());
            response.rubricMet.assign(question.item.rubric.size(), false);
            break;
        case ItemKind::SingleChoice:
        case ItemKind::MultipleChoice:
        case ItemKind::TrueFalse:
            break;
    }
    return response;
}

bool isAnswered(const Question& question, const Response& response) {
    switch (question.item.kind) {
        case ItemKind::FillIn:
            return std::ranges::any_of(response.texts,
                                       [](const std::string& t) { return !t.empty(); });
        case ItemKind::Matching:
            return std::ranges::any_of(response.matches, [](int match) { return match >= 0; });
        case ItemKind::Ordering:
        case ItemKind::ShortAnswer:
            return true;
        case ItemKind::SingleChoice:
        case ItemKind::MultipleChoice:
        case ItemKind::TrueFalse:
            break;
    }
    return !response.chosen.empty();
}

}  // namespace qgt::app
