#include "app/desktop/search/hit_list.h"

#include "app/desktop/text.h"
#include "engine/search/folded_text.h"

#include <array>

#include <QCoreApplication>

namespace qgt::app {

namespace {

constexpr std::size_t kWholeName = 1000;

MarkedLine lineOf(const search::MarkedText& marked) {
    return {
        .before = text(marked.before), .match = text(marked.match), .after = text(marked.after)};
}

QString nameOf(search::HitKind kind) {
    static const std::array kNames{QT_TRANSLATE_NOOP("HitList", "item"),
                                   QT_TRANSLATE_NOOP("HitList", "case"),
                                   QT_TRANSLATE_NOOP("HitList", "handbook")};
    return QCoreApplication::translate("HitList", kNames.at(static_cast<std::size_t>(kind)));
}

HitRow::Kind kindOf(search::HitKind kind) {
    switch (kind) {
        case search::HitKind::Item:
            return HitRow::Item;
        case search::HitKind::Case:
            return HitRow::Case;
        case search::HitKind::Section:
            break;
    }
    return HitRow::Section;
}

}  // namespace

HitRow rowOf(const search::Hit& hit, const bank::Bank& bank, bool english) {
    const bank::ServiceLine* const line = bank.line(hit.line);
    MarkedLine snippet = lineOf(hit.snippet);
    if (hit.asked) {
        snippet.before =
            QCoreApplication::translate("HitList", "Words for its request: %1").arg(snippet.before);
    }
    return {.kind = kindOf(hit.kind),
            .id = text(hit.id),
            .kindName = nameOf(hit.kind),
            .where = line == nullptr ? QString() : text(english ? line->nameEn : line->name),
            .title = lineOf(hit.title),
            .snippet = snippet};
}

bool markName(const QString& name, const QString& words, MarkedLine& line) {
    const search::MarkedText marked =
        search::markedText(name.toStdString(),
                           {search::folded(words.trimmed().toStdString())},
                           kWholeName,
                           kWholeName);
    line = lineOf(marked);
    return !marked.match.empty();
}

}  // namespace qgt::app
