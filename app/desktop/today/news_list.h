#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A piece of news on the page 今日, and the page that it leads to.
struct NewsRow {
    QString text;
    QString action;
    QString page;

    bool operator==(const NewsRow&) const = default;
};

class NewsList final : public RowModel<NewsRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by TodayViewModel")

  public:
    explicit NewsList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<NewsRow>>& columns() const override {
        static const std::vector<Column<NewsRow>> kColumns{
            {"text", [](const NewsRow& row) { return QVariant(row.text); }},
            {"action", [](const NewsRow& row) { return QVariant(row.action); }},
            {"page", [](const NewsRow& row) { return QVariant(row.page); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
