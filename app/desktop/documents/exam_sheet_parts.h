#pragma once

#include "app/desktop/documents/form_document.h"
#include "app/desktop/wording.h"
#include "engine/seat/seat_paper.h"

#include <string>
#include <vector>

#include <QString>
#include <QStringList>

namespace qgt::app {

// What the sheets of an exam are put together from.

/// A sentence of the context ExamSheet.
[[nodiscard]] QString sheetWords(const char* source);

/// A paragraph.
[[nodiscard]] FormPiece sheetText(const QString& words, double size, double gap = 0);

/// A group of one piece.
[[nodiscard]] FormGroup sheetGroup(FormPiece piece);

/// The title of a sheet, and below it what it is of.
[[nodiscard]] FormGroup sheetHead(const QString& title, const QString& below);

/// The first line of a table, which stays with the next one.
[[nodiscard]] FormGroup tableHead(const QStringList& words, const std::vector<double>& shares);

/// A line of a table; cells from `centredFrom` on stand in the middle.
[[nodiscard]] FormGroup tableRow(const QStringList& words,
                                 const std::vector<double>& shares,
                                 double least = 0);

/// Name, number and seat: to be filled in, or what is known of a candidate.
[[nodiscard]] FormPiece candidateFields(const seat::SeatCandidate& candidate);

/// "Station 3".
[[nodiscard]] QString stationWords(int station);

/// "一、" or "1. ".
[[nodiscard]] QString sectionNumber(std::size_t place, const Wording& wording);

/// The variant with its word: "A 卷"; of a paper that is one candidate's alone the number.
[[nodiscard]] QString variantWords(const seat::SeatPaper& paper);

/// An empty document with what all have.
[[nodiscard]] FormDocument emptySheet(const std::string& examTitle, const QString& name);

}  // namespace qgt::app
