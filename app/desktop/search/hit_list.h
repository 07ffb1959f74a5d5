#pragma once

#include "app/desktop/row_model.h"
#include "engine/search/search_index.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A line of text around what matches.
struct MarkedLine {
    QString before;
    QString match;
    QString after;

    bool operator==(const MarkedLine&) const = default;
};

/// Something that was found.
struct HitRow {
    enum Kind { Page, Person, Item, Case, Section };

    Kind kind = Item;
    QString id;
    QString kindName;
    QString where;  ///< line, or post of a person
    MarkedLine title;
    MarkedLine snippet;

    bool operator==(const HitRow&) const = default;
};

class HitList final : public RowModel<HitRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by a view model")

  public:
    explicit HitList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<HitRow>>& columns() const override {
        static const std::vector<Column<HitRow>> kColumns{
            {"kindName", [](const HitRow& row) { return QVariant(row.kindName); }},
            {"where", [](const HitRow& row) { return QVariant(row.where); }},
            {"titleBefore", [](const HitRow& row) { return QVariant(row.title.before); }},
            {"titleMatch", [](const HitRow& row) { return QVariant(row.title.match); }},
            {"titleAfter", [](const HitRow& row) { return QVariant(row.title.after); }},
            {"snippetBefore", [](const HitRow& row) { return QVariant(row.snippet.before); }},
            {"snippetMatch", [](const HitRow& row) { return QVariant(row.snippet.match); }},
            {"snippetAfter", [](const HitRow& row) { return QVariant(row.snippet.after); }}};
        return kColumns;
    }
};

/// What the index found as a row; the line is named in the language of the screens.
[[nodiscard]] HitRow rowOf(const search::Hit& hit, const bank::Bank& bank, bool english);

/// The name with the first place marked where the words stand, whatever their case or width; false
/// when they stand nowhere.
[[nodiscard]] bool markName(const QString& name, const QString& words, MarkedLine& line);

}  // namespace qgt::app
