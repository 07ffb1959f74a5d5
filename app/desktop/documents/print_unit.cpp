#include "app/desktop/documents/print_unit.h"

#include <utility>

namespace qgt::app {

namespace {

constexpr double kBody = 12;
constexpr double kSmall = 9.5;
constexpr double kTitle = 17;
constexpr double kBookTitle = 24;
constexpr double kIndent = 22;
constexpr double kFrameIndent = 12;

std::vector<TextRun> plain(const QString& words) {
    return {TextRun{.words = words, .strong = false, .target = {}}};
}

PrintUnit textUnit(const QString& words, double size, double gap) {
    PrintUnit unit;
    unit.runs = plain(words);
    unit.size = size;
    unit.gap = gap;
    return unit;
}

double gapAbove(const BlockRow& block) {
    constexpr double kBetweenKinds = 10;
    constexpr double kInside = 5;
    return block.leads ? kBetweenKinds : kInside;
}

PrintUnit blockUnit(const BlockRow& block, const HandbookPrint& print) {
    PrintUnit unit;
    unit.runs = block.runs;
    unit.size = kBody;
    unit.gap = gapAbove(block);
    switch (block.kind) {
        case bank::MarkupKind::Paragraph:
            break;
        case bank::MarkupKind::Heading:
            unit.bold = true;
            unit.withNext = true;
            break;
        case bank::MarkupKind::Point:
            unit.indent = kIndent;
            unit.mark = QStringLiteral("•");
            break;
        case bank::MarkupKind::Step:
            unit.indent = kIndent;
            unit.mark = QString::number(block.number) + u'.';
            break;
        case bank::MarkupKind::Say:
            unit.indent = kFrameIndent;
            unit.lead = print.sayWord;
            unit.frame = PrintUnit::Frame::Bar;
            break;
        case bank::MarkupKind::Never:
            unit.indent = kFrameIndent;
            unit.lead = QStringLiteral("× ") + print.neverWord;
            unit.frame = PrintUnit::Frame::Box;
            break;
    }
    return unit;
}

void addHead(const PrintedSection& section, bool first, std::vector<PrintUnit>& units) {
    constexpr double kBetweenSections = 34;
    PrintUnit place = textUnit(section.place, kSmall, first ? 0 : kBetweenSections);
    place.withNext = true;
    units.push_back(std::move(place));
    PrintUnit title = textUnit(section.title, kTitle, 2);
    title.bold = true;
    title.withNext = true;
    units.push_back(std::move(title));
    for (const QString& words : {section.lines, section.caution}) {
        if (!words.isEmpty()) {
            PrintUnit unit = textUnit(words, kSmall, 2);
            unit.withNext = true;
            units.push_back(std::move(unit));
        }
    }
}

void addSources(const HandbookPrint& print, std::vector<PrintUnit>& units) {
    constexpr double kBefore = 34;
    if (print.sources.empty()) {
        return;
    }
    PrintUnit title = textUnit(print.sourcesWord, kBody, kBefore);
    title.bold = true;
    title.withNext = true;
    units.push_back(std::move(title));
    for (const PrintedSource& source : print.sources) {
        PrintUnit unit =
            textUnit(source.dates.isEmpty() ? source.title
                                            : source.title + QStringLiteral("  ") + source.dates,
                     kSmall,
                     4);
        unit.indent = kIndent;
        unit.mark = QStringLiteral("•");
        units.push_back(std::move(unit));
    }
}

}  // namespace

std::vector<PrintUnit> printUnits(const HandbookPrint& print) {
    constexpr double kBeforeBasis = 12;
    std::vector<PrintUnit> units;
    if (!print.title.isEmpty()) {
        PrintUnit title = textUnit(print.title, kBookTitle, 0);
        title.bold = true;
        title.withNext = true;
        units.push_back(std::move(title));
    }
    for (const PrintedSection& section : print.sections) {
        addHead(section, units.empty(), units);
        for (const BlockRow& block : section.blocks) {
            units.push_back(blockUnit(block, print));
        }
        if (!section.basis.isEmpty()) {
            units.push_back(textUnit(print.basisWord + section.basis, kSmall, kBeforeBasis));
        }
        units.push_back(
            textUnit(section.review, kSmall, section.basis.isEmpty() ? kBeforeBasis : 2));
    }
    addSources(print, units);
    return units;
}

}  // namespace qgt::app
