#pragma once

#include <cstdint>
#include <vector>

#include <QByteArray>
#include <QImage>
#include <QString>

namespace qgt::app {

/// A cell of a row; `share` is its part of the width.
struct FormCell {
    QString text;
    double share = 1;
    bool bold = false;
    bool centred = false;
};

/// The least that is printed: a paragraph, a row of cells, lines to write on. Lengths in points.
struct FormPiece {
    enum class Kind : std::uint8_t { Text, Row, Lines };

    Kind kind = Kind::Text;
    QString text;
    QString mark;  ///< at the margin, before an indented text: a number
    double size = 10.5;
    bool bold = false;
    bool centred = false;
    double indent = 0;
    double gap = 0;  ///< above, but not at the top of a page
    std::vector<FormCell> cells;
    bool framed = true;  ///< a row with lines around its cells
    double least = 0;    ///< height of a row
    int lines = 0;
};

/// Pieces that stay on one page, unless they are longer than one.
struct FormGroup {
    std::vector<FormPiece> pieces;
    bool withNext = false;  ///< never the last one of a page
};

/// A part of a document whose pages are counted by themselves: one variant of a paper.
struct FormPart {
    QString foot;  ///< at the left of every foot: which sheet this is
    std::vector<FormGroup> groups;
};

/// What is printed on A4 in black and white, all of it worded: laying out happens on the worker
/// thread.
struct FormDocument {
    QString stem;      ///< of the file's name
    QString title;     ///< of the file
    QString pageWord;  ///< "Page %1 of %2"
    std::vector<FormPart> parts;
};

/// Where a piece stands, or the first line of it: for tests.
struct PlacedPiece {
    std::size_t part = 0;
    std::size_t group = 0;
    std::size_t piece = 0;
    int page = 0;  ///< in its part, from 0
    int lastPage = 0;
    double top = 0;
    double height = 0;
};

/// Height of the area of an A4 page in which text may stand, and its width, in points.
[[nodiscard]] double formHeight();
[[nodiscard]] double formWidth();

/// Every piece, in order; needs an application, and no window.
[[nodiscard]] std::vector<PlacedPiece> placedPieces(const FormDocument& document);

[[nodiscard]] QByteArray pdfOf(const FormDocument& document);

/// The first page as a picture, `scale` pixels to a point: what is shown before it is printed.
[[nodiscard]] QImage pictureOf(const FormDocument& document, double scale);

}  // namespace qgt::app
