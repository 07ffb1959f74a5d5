#pragma once

#include "app/desktop/row_model.h"

#include <vector>

namespace qgt::app {

/// The rows of a list whose type QML names in a property: qmllint 6.4 must see QAbstractListModel
/// as its base, and moc cannot tell it that of a template such as RowModel. The class passes its
/// three calls on.
template <typename Row>
class ListRows {
  public:
    explicit ListRows(std::vector<Column<Row>> columns) : m_columns(std::move(columns)) {}

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    void set(std::vector<Row> rows) { m_rows = std::move(rows); }

    [[nodiscard]] int count(const QModelIndex& parent) const {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] QVariant cell(const QModelIndex& index, int role) const {
        const int column = role - Qt::UserRole - 1;
        const bool known = index.isValid() && index.row() < static_cast<int>(m_rows.size()) &&
                           column >= 0 && column < static_cast<int>(m_columns.size());
        return known ? m_columns[static_cast<std::size_t>(column)].value(
                           m_rows[static_cast<std::size_t>(index.row())])
                     : QVariant();
    }

    [[nodiscard]] QHash<int, QByteArray> names() const {
        QHash<int, QByteArray> names;
        int role = Qt::UserRole + 1;
        for (const Column<Row>& column : m_columns) {
            names.insert(role++, column.name);
        }
        return names;
    }

  private:
    std::vector<Column<Row>> m_columns;
    std::vector<Row> m_rows;
};

}  // namespace qgt::app
