#pragma once

#include "app/desktop/handbook/block_list.h"

#include <vector>

#include <QString>
#include <QStringList>

namespace qgt::app {

/// A section as it is printed.
struct PrintedSection {
    QString place;
    QString title;
    QString lines;
    QString caution;
    std::vector<BlockRow> blocks;
    QString basis;  ///< short: sources and articles
    QString review;
};

/// A source that the printed sections rest on.
struct PrintedSource {
    QString title;
    QString dates;
};

/// What is printed of the handbooks, all of it worded: printing happens on the worker thread.
struct HandbookPrint {
    QString title;  ///< of a whole book; empty: one section speaks for itself
    QString edition;
    QString sayWord;
    QString neverWord;
    QString basisWord;
    QString sourcesWord;
    QString pageWord;  ///< "Page %1 of %2"
    std::vector<PrintedSection> sections;
    std::vector<PrintedSource> sources;
};

}  // namespace qgt::app
