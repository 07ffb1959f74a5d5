#pragma once

#include "engine/bank/markup.h"

#include <vector>

#include <QFont>
#include <QString>

class QPaintDevice;

namespace qgt::app {

/// A run of text as it is shown: with thin spaces, strong, or a link to a section.
struct TextRun {
    QString words;
    bool strong = false;
    QString target;  ///< slug of a section; empty: no link

    bool operator==(const TextRun&) const = default;
};

/// What stands on one line in one style.
struct TextPiece {
    QString words;
    int line = 0;
    double x = 0;
    double width = 0;
    int run = 0;             ///< which of the runs it is a part of
    bool firstOfRun = true;  ///< a link that is broken over lines is one stop of the keyboard

    bool operator==(const TextPiece&) const = default;
};

struct LaidOutText {
    std::vector<TextPiece> pieces;
    int lines = 0;
};

/// For the eye only: thin spaces also where two runs meet.
[[nodiscard]] std::vector<TextRun> shownRuns(const std::vector<bank::MarkupRun>& runs);

/// The runs' words one after the other.
[[nodiscard]] QString wordsOf(const std::vector<TextRun>& runs);

/// Where text is laid out: pixels of the screen, or of `device`.
struct TextMeasure {
    QFont font;
    double width = 0;
    QPaintDevice* device = nullptr;
};

/// Breaks the runs into lines of the given width; strong runs are measured bold.
[[nodiscard]] LaidOutText layOut(const std::vector<TextRun>& runs, const TextMeasure& measure);

}  // namespace qgt::app
