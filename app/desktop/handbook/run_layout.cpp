#include "app/desktop/handbook/run_layout.h"

#include "app/desktop/typeset.h"

#include <algorithm>

#include <QTextLayout>

namespace qgt::app {

namespace {

QTextOption wrapping() {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    return option;
}

QList<QTextLayout::FormatRange> strongRanges(const std::vector<TextRun>& runs) {
    QList<QTextLayout::FormatRange> ranges;
    int start = 0;
    for (const TextRun& run : runs) {
        const int length = static_cast<int>(run.words.size());
        if (run.strong) {
            QTextLayout::FormatRange range;
            range.start = start;
            range.length = length;
            range.format.setFontWeight(QFont::Bold);
            ranges.append(range);
        }
        start += length;
    }
    return ranges;
}

/// The parts of the runs that stand on the line.
void addPieces(const QTextLine& line,
               int number,
               const std::vector<TextRun>& runs,
               LaidOutText& into) {
    const int from = line.textStart();
    const int to = from + line.textLength();
    int start = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const int end = start + static_cast<int>(runs[i].words.size());
        const int first = std::max(from, start);
        const int last = std::min(to, end);
        if (first < last) {
            const double x = line.cursorToX(first);
            into.pieces.push_back({.words = runs[i].words.mid(first - start, last - first),
                                   .line = number,
                                   .x = x,
                                   .width = line.cursorToX(last) - x,
                                   .run = static_cast<int>(i),
                                   .firstOfRun = first == start});
        }
        start = end;
    }
}

}  // namespace

std::vector<TextRun> shownRuns(const std::vector<bank::MarkupRun>& runs) {
    std::vector<TextRun> shown;
    for (const bank::MarkupRun& run : runs) {
        TextRun next{.words = Typeset::spaced(QString::fromStdString(run.text)),
                     .strong = run.strong,
                     .target = QString::fromStdString(run.target)};
        if (!shown.empty() && !shown.back().words.isEmpty() && !next.words.isEmpty()) {
            const QString seam = Typeset::spaced(shown.back().words.right(1) + next.words.left(1));
            if (seam.size() == 3) {
                // In the plain run of the two, so that no link is underlined beyond its words.
                TextRun& outer = next.target.isEmpty() ? next : shown.back();
                outer.words.insert(&outer == &next ? 0 : outer.words.size(), seam.at(1));
            }
        }
        shown.push_back(std::move(next));
    }
    return shown;
}

QString wordsOf(const std::vector<TextRun>& runs) {
    QString words;
    for (const TextRun& run : runs) {
        words += run.words;
    }
    return words;
}

LaidOutText layOut(const std::vector<TextRun>& runs, const TextMeasure& measure) {
    QTextLayout layout(wordsOf(runs), measure.font, measure.device);
    layout.setTextOption(wrapping());
    layout.setFormats(strongRanges(runs));
    layout.beginLayout();
    LaidOutText text;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(measure.width);
        addPieces(line, text.lines, runs, text);
        ++text.lines;
    }
    layout.endLayout();
    return text;
}

}  // namespace qgt::app
