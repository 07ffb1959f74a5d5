#pragma once

#include "app/desktop/review/review_print.h"

#include <vector>

#include <QByteArray>

namespace qgt::app {

/// Where an item stands: its page, from 0, and its place on it in points.
struct PlacedItem {
    int page = 0;
    double top = 0;
    double height = 0;
};

/// Height of the area of an A4 page in which items may stand, in points.
[[nodiscard]] double reviewPageHeight();

/// Every item on a page, in order; one higher than a page is made smaller until it fits. Needs an
/// application, and no window.
[[nodiscard]] std::vector<PlacedItem> placedItems(const ReviewPrint& print);

/// A PDF on A4 in black and white: no item is broken over pages, what is right has a sign, the foot
/// counts the pages.
[[nodiscard]] QByteArray reviewPdf(const ReviewPrint& print);

}  // namespace qgt::app
