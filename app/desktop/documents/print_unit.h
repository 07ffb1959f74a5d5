#pragma once

#include "app/desktop/documents/handbook_print.h"
#include "app/desktop/handbook/run_layout.h"

#include <vector>

namespace qgt::app {

/// Text that is never broken over pages. Lengths are in points.
struct PrintUnit {
    enum class Frame { None, Bar, Box };

    std::vector<TextRun> runs;
    double size = 12;
    bool bold = false;
    double gap = 0;     ///< above, but not at the top of a page
    double indent = 0;  ///< of the text
    QString mark;       ///< before the text: a number, a dot
    QString lead;       ///< a line of its own above the text
    Frame frame = Frame::None;
    bool withNext = false;  ///< never the last one of a page
};

/// The document as units, in order.
[[nodiscard]] std::vector<PrintUnit> printUnits(const HandbookPrint& print);

}  // namespace qgt::app
