#pragma once

#include "app/desktop/documents/print_unit.h"

#include <vector>

#include <QByteArray>

namespace qgt::app {

/// Where a unit stands in the document; points from the top of the printed area.
struct PlacedUnit {
    PrintUnit unit;
    LaidOutText text;
    int page = 0;
    double top = 0;
    double height = 0;
};

/// Height of the area of an A4 page in which text may stand, and its width, in points.
[[nodiscard]] double printHeight();
[[nodiscard]] double printWidth();

/// Every unit on a page, in order; needs an application, and no window.
[[nodiscard]] std::vector<PlacedUnit> placedOnPages(const HandbookPrint& print);

/// A PDF on A4 in black and white: no unit is broken over pages, the foot counts the pages, and the
/// sources stand at the end.
[[nodiscard]] QByteArray handbookPdf(const HandbookPrint& print);

}  // namespace qgt::app
