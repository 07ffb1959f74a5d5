#pragma once

#include "app/desktop/list_in_property.h"
#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// An item in a list: what it asks, where it belongs and what happened with it.
struct ReviewRow {
    QString item;  ///< id
    QString stem;
    QString line;
    QString kind;
    QString story;
    bool rest = false;  ///< cannot be asked now: its law has ended or is not in force yet
    bool selected = false;

    bool operator==(const ReviewRow&) const = default;
};

class ReviewList final : public RowModel<ReviewRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ReviewViewModel")

  public:
    explicit ReviewList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ReviewRow>>& columns() const override {
        static const std::vector<Column<ReviewRow>> kColumns{
            {"stem", [](const ReviewRow& row) { return QVariant(row.stem); }},
            {"line", [](const ReviewRow& row) { return QVariant(row.line); }},
            {"kind", [](const ReviewRow& row) { return QVariant(row.kind); }},
            {"story", [](const ReviewRow& row) { return QVariant(row.story); }},
            {"rest", [](const ReviewRow& row) { return QVariant(row.rest); }},
            {"selected", [](const ReviewRow& row) { return QVariant(row.selected); }}};
        return kColumns;
    }
};

/// One value of a filter; the first stands for all.
struct ReviewFilterRow {
    QString key;
    QString name;
    int count = 0;
    bool chosen = false;

    bool operator==(const ReviewFilterRow&) const = default;
};

/// Values of a filter that the shelf has, with how many items each leaves.
class ReviewFilterList final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ReviewViewModel")
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY changed FINAL)
    Q_PROPERTY(bool narrowed READ narrowed NOTIFY changed FINAL)

  public:
    explicit ReviewFilterList(QObject* parent) : QAbstractListModel(parent) {}

    [[nodiscard]] QString chosenName() const {
        for (const ReviewFilterRow& row : rows()) {
            if (row.chosen) {
                return row.name;
            }
        }
        return {};
    }

    [[nodiscard]] bool narrowed() const { return !rows().empty() && !rows().front().chosen; }

    [[nodiscard]] const std::vector<ReviewFilterRow>& rows() const { return m_rows.rows(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return m_rows.count(parent);
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        return m_rows.cell(index, role);
    }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return m_rows.names(); }

    void show(std::vector<ReviewFilterRow> values) {
        beginResetModel();
        m_rows.set(std::move(values));
        endResetModel();
        emit changed();
    }

  signals:
    void changed();

  private:
    ListRows<ReviewFilterRow> m_rows{
        {{"key", [](const ReviewFilterRow& row) { return QVariant(row.key); }},
         {"name", [](const ReviewFilterRow& row) { return QVariant(row.name); }},
         {"amount", [](const ReviewFilterRow& row) { return QVariant(row.count); }},
         {"chosen", [](const ReviewFilterRow& row) { return QVariant(row.chosen); }}}};
};

}  // namespace qgt::app
