#pragma once

#include "app/desktop/practice/practice_snapshot.h"
#include "app/desktop/review/review_desk.h"
#include "app/desktop/wording.h"

#include <vector>

#include <QString>

namespace qgt::app {

/// A line of an answer on paper; what is right says so without a colour.
struct PrintedRow {
    QString key;
    QString text;
    bool right = false;
};

/// An item on paper.
struct PrintedItem {
    QString no;
    QString line;
    QString kind;
    QString stem;
    std::vector<PrintedRow> rows;
    QString answer;  ///< in one line
    QString explanation;
    QString basis;
    QString story;
    QString note;
    int wrong = 0;
};

/// A list of a person's items, all of it worded: writing happens on the worker thread.
struct ReviewPrint {
    Date day;
    QString title;   ///< 错题本
    QString remark;  ///< of whom, when, how many
    QString answerWord;
    QString basisWord;
    QString noteWord;
    QString pageWord;           ///< "Page %1 of %2"
    std::vector<QString> head;  ///< of the table
    std::vector<PrintedItem> items;
};

/// The item with its key as it is printed; `story` says what happened with it.
[[nodiscard]] PrintedItem printedItem(const ReviewFacts& facts,
                                      const ItemId& id,
                                      const QString& story,
                                      const Wording& wording);

}  // namespace qgt::app
