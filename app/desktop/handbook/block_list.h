#pragma once

#include "app/desktop/handbook/run_layout.h"
#include "app/desktop/row_model.h"

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
class BlockList final : public RowModel<BlockRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by HandbookSectionView")

  public:
    enum class Kind { Paragraph, Heading, Point, Step, Say, Never };
    Q_ENUM(Kind)

    explicit BlockList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<BlockRow>>& columns() const override {
        static const std::vector<Column<BlockRow>> kColumns{
            {"kind", [](const BlockRow& row) { return QVariant(static_cast<int>(row.kind)); }},
            {"number", [](const BlockRow& row) { return QVariant(row.number); }},
            {"leads", [](const BlockRow& row) { return QVariant(row.leads); }},
            {"words", [](const BlockRow& row) { return QVariant(wordsOf(row.runs)); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
