#pragma once

#include "engine/core/date.h"
#include "engine/core/result.h"

#include <vector>

#include <QByteArray>
#include <QString>

namespace qgt::app {

/// A line of a record: words, or a name and what it says.
struct RecordLine {
    QString label;  ///< empty: a paragraph
    QString words;
    bool quiet = false;  ///< smaller
};

/// Lines under a heading.
struct RecordSection {
    QString heading;
    std::vector<RecordLine> lines;
};

/// A record in words, for paper.
struct RecordPrint {
    QString stem;  ///< of the file's name
    QString title;
    QString remark;  ///< under the title
    std::vector<RecordSection> sections;
    QString pageWord;      ///< "Page %1 of %2"
    bool onePage = false;  ///< made smaller until it is one page
    Date day;
};

/// Pages of A4 that it takes. Needs an application, and no window.
[[nodiscard]] int pageCountOf(const RecordPrint& print);

/// A4, upright, black and white, with its fonts inside; the foot counts the pages.
[[nodiscard]] QByteArray recordPdf(const RecordPrint& print);

/// Writes it into a new file of the folder and gives its path. Errors: file.*.
[[nodiscard]] Result<QString> writeRecord(const RecordPrint& print, const QString& folder);

}  // namespace qgt::app
