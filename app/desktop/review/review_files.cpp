#include "app/desktop/review/review_files.h"

#include "app/desktop/documents/new_file.h"
#include "app/desktop/documents/review_pdf.h"
#include "engine/core/os/files.h"
#include "engine/people/csv.h"

#include <QStringList>

namespace qgt::app {

namespace {

std::string rowsOf(const PrintedItem& item) {
    QStringList rows;
    for (const PrintedRow& row : item.rows) {
        rows.append(row.key + QStringLiteral(". ") + row.text);
    }
    return rows.join(QChar(u'\n')).toStdString();
}

}  // namespace

std::string reviewTable(const ReviewPrint& print) {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> head;
    for (const QString& name : print.head) {
        head.push_back(name.toStdString());
    }
    rows.push_back(std::move(head));
    for (const PrintedItem& item : print.items) {
        rows.push_back({item.no.toStdString(),
                        item.line.toStdString(),
                        item.kind.toStdString(),
                        item.stem.toStdString(),
                        rowsOf(item),
                        item.answer.toStdString(),
                        item.explanation.toStdString(),
                        item.basis.toStdString(),
                        std::to_string(item.wrong),
                        item.story.toStdString(),
                        item.note.toStdString()});
    }
    return people::writeCsv(rows);
}

Result<QString> writeReview(const ReviewPrint& print, ReviewFile kind, const QString& folder) {
    const bool table = kind == ReviewFile::Table;
    const auto path = newFile(folder.trimmed().toStdString(),
                              print.title.toStdString(),
                              table ? ".csv" : ".pdf",
                              print.day);
    if (!path) {
        return tl::unexpected(path.error());
    }
    const std::string bytes = table ? reviewTable(print) : reviewPdf(print).toStdString();
    if (const Status written = os::writeFileAtomically(*path, bytes); !written) {
        return tl::unexpected(written.error());
    }
    return QString::fromStdString(path->string());
}

}  // namespace qgt::app
