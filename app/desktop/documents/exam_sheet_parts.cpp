#include "app/desktop/documents/exam_sheet_parts.h"

#include "app/desktop/documents/new_file.h"
#include "app/desktop/text.h"

#include <cstddef>

#include <QCoreApplication>

namespace qgt::app {

QString sheetWords(const char* source) {
    return QCoreApplication::translate("ExamSheet", source);
}

FormPiece sheetText(const QString& words, double size, double gap) {
    FormPiece piece;
    piece.text = words;
    piece.size = size;
    piece.gap = gap;
    return piece;
}

FormGroup sheetGroup(FormPiece piece) {
    FormGroup group;
    group.pieces.push_back(std::move(piece));
    return group;
}

FormGroup sheetHead(const QString& title, const QString& below) {
    constexpr double kTitleSize = 17;
    constexpr double kBelowSize = 11;
    FormPiece head = sheetText(title, kTitleSize);
    head.bold = true;
    head.centred = true;
    FormGroup group = sheetGroup(std::move(head));
    for (const QString& line : below.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        FormPiece piece = sheetText(line, kBelowSize, 2);
        piece.centred = true;
        group.pieces.push_back(std::move(piece));
    }
    group.withNext = true;
    return group;
}

namespace {

FormPiece rowOf(const QStringList& words, const std::vector<double>& shares) {
    constexpr double kRowSize = 9.5;
    FormPiece row;
    row.kind = FormPiece::Kind::Row;
    row.size = kRowSize;
    for (qsizetype i = 0; i < words.size(); ++i) {
        FormCell cell;
        cell.text = words[i];
        cell.share = shares.at(static_cast<std::size_t>(i));
        row.cells.push_back(std::move(cell));
    }
    return row;
}

}  // namespace

FormGroup tableHead(const QStringList& words, const std::vector<double>& shares) {
    constexpr double kAbove = 10;
    FormPiece row = rowOf(words, shares);
    row.bold = true;
    row.gap = kAbove;
    FormGroup group = sheetGroup(std::move(row));
    group.withNext = true;
    return group;
}

FormGroup tableRow(const QStringList& words, const std::vector<double>& shares, double least) {
    FormPiece row = rowOf(words, shares);
    row.least = least;
    return sheetGroup(std::move(row));
}

FormPiece candidateFields(const seat::SeatCandidate& candidate) {
    constexpr double kHeight = 26;
    FormPiece row = rowOf({sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Name")),
                           text(candidate.name),
                           sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Number")),
                           text(candidate.number),
                           sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Seat")),
                           QString()},
                          {1.1, 2.6, 1.3, 2, 1, 1.2});
    row.least = kHeight;
    row.gap = 8;
    return row;
}

QString stationWords(int station) {
    return sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Station %1")).arg(station);
}

QString sectionNumber(std::size_t place, const Wording& wording) {
    static const QString kNumerals = QStringLiteral("一二三四五六七八九十");
    const auto at = static_cast<qsizetype>(place);
    return wording.english() || at >= kNumerals.size()
               ? QString::number(at + 1) + QStringLiteral(". ")
               : kNumerals.mid(at, 1) + QStringLiteral("、");
}

QString variantWords(const seat::SeatPaper& paper) {
    return paper.candidate.name.empty()
               ? sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Variant %1")).arg(text(paper.label))
               : sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Paper of No. %1"))
                     .arg(text(paper.candidate.number));
}

FormDocument emptySheet(const std::string& examTitle, const QString& name) {
    FormDocument document;
    document.title = text(examTitle) + QStringLiteral(" · ") + name;
    document.stem = text(asFileName(examTitle + "-" + name.toStdString()));
    document.pageWord = sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Page %1 of %2"));
    return document;
}

}  // namespace qgt::app
