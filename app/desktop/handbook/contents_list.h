#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A line of the table of contents: a book, a chapter, or a section that can be opened.
struct ContentsRow {
    enum class Kind { Book, Chapter, Section };

    Kind kind = Kind::Section;
    QString title;
    QString slug;    ///< of a section
    QString remark;  ///< how much of the section was seen
    QString told;    ///< title and remark as a screen reader says them
    bool complete = false;

    bool operator==(const ContentsRow&) const = default;
};

class ContentsList final : public RowModel<ContentsRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by HandbookViewModel")

  public:
    enum class Kind { Book, Chapter, Section };
    Q_ENUM(Kind)

    explicit ContentsList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ContentsRow>>& columns() const override {
        static const std::vector<Column<ContentsRow>> kColumns{
            {"kind", [](const ContentsRow& row) { return QVariant(static_cast<int>(row.kind)); }},
            {"title", [](const ContentsRow& row) { return QVariant(row.title); }},
            {"slug", [](const ContentsRow& row) { return QVariant(row.slug); }},
            {"remark", [](const ContentsRow& row) { return QVariant(row.remark); }},
            {"told", [](const ContentsRow& row) { return QVariant(row.told); }},
            {"complete", [](const ContentsRow& row) { return QVariant(row.complete); }}};
        return kColumns;
    }
};

/// A line by which the contents can be filtered; the first one is all of them.
struct FilterRow {
    QString name;
    bool chosen = false;

    bool operator==(const FilterRow&) const = default;
};

class FilterList final : public RowModel<FilterRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by HandbookViewModel")

  public:
    explicit FilterList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<FilterRow>>& columns() const override {
        static const std::vector<Column<FilterRow>> kColumns{
            {"lineName", [](const FilterRow& row) { return QVariant(row.name); }},
            {"chosen", [](const FilterRow& row) { return QVariant(row.chosen); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
