#pragma once

#include "app/desktop/handbook/run_layout.h"
#include "app/desktop/list_in_property.h"

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A block of a section's text.
struct BlockRow {
    bank::MarkupKind kind = bank::MarkupKind::Paragraph;
    int number = 0;     ///< of a step
    bool leads = true;  ///< the block before is of another kind
    std::vector<TextRun> runs;

    bool operator==(const BlockRow&) const = default;
};

/// The text of a section, block by block; RunFlow lays a block out.
class BlockList final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by HandbookSectionView")

  public:
    enum class Kind { Paragraph, Heading, Point, Step, Say, Never };
    Q_ENUM(Kind)

    explicit BlockList(QObject* parent) : QAbstractListModel(parent) {}

    [[nodiscard]] const std::vector<BlockRow>& rows() const { return m_rows.rows(); }

    void setRows(std::vector<BlockRow> rows) {
        beginResetModel();
        m_rows.set(std::move(rows));
        endResetModel();
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return m_rows.count(parent);
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        return m_rows.cell(index, role);
    }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return m_rows.names(); }

  private:
    ListRows<BlockRow> m_rows{
        {{"kind", [](const BlockRow& row) { return QVariant(static_cast<int>(row.kind)); }},
         {"number", [](const BlockRow& row) { return QVariant(row.number); }},
         {"leads", [](const BlockRow& row) { return QVariant(row.leads); }},
         {"words", [](const BlockRow& row) { return QVariant(wordsOf(row.runs)); }}}};
};

}  // namespace qgt::app
