#pragma once

#include <array>
#include <cstddef>
#include <utility>
#include <vector>

#include <QAbstractListModel>

namespace qgt::app {

/// What QML reads of a row under one name.
template <typename Row>
struct Column {
    const char* name;
    QVariant (*value)(const Row& row);
};

/// A list of plain rows for QML; a subclass names its columns. Changes are told as precisely as
/// they are known.
template <typename Row>
class RowModel : public QAbstractListModel {
  public:
    /// No default constructor: Qt 6.4 could then not register a final subclass.
    explicit RowModel(QObject* parent) : QAbstractListModel(parent) {}

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        const int column = role - Qt::UserRole - 1;
        const std::vector<Column<Row>>& all = columns();
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || column < 0 ||
            column >= static_cast<int>(all.size())) {
            return {};
        }
        return all[static_cast<std::size_t>(column)].value(
            m_rows[static_cast<std::size_t>(index.row())]);
    }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override {
        QHash<int, QByteArray> names;
        int role = Qt::UserRole + 1;
        for (const Column<Row>& column : columns()) {
            names.insert(role++, column.name);
        }
        return names;
    }

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    /// Rows that come or go are told at the end of the list and the rest as changed in place, so
    /// that focus, scroll and chosen row stay.
    void setRows(std::vector<Row> rows) {
        const auto before = m_rows.size();
        if (rows.size() < before) {
            beginRemoveRows({}, static_cast<int>(rows.size()), static_cast<int>(before) - 1);
            m_rows = std::move(rows);
            endRemoveRows();
        } else if (rows.size() > before) {
            beginInsertRows({}, static_cast<int>(before), static_cast<int>(rows.size()) - 1);
            m_rows = std::move(rows);
            endInsertRows();
        } else {
            m_rows = std::move(rows);
        }
        refresh();
    }

    void setRow(int row, Row value) {
        m_rows[static_cast<std::size_t>(row)] = std::move(value);
        emit dataChanged(index(row), index(row));
    }

    /// Everything is read again, after a change of language.
    void refresh() {
        if (!m_rows.empty()) {
            emit dataChanged(index(0), index(rowCount() - 1));
        }
    }

  protected:
    [[nodiscard]] virtual const std::vector<Column<Row>>& columns() const = 0;

  private:
    std::vector<Row> m_rows;
};

}  // namespace qgt::app
