#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// Keys, separated by blanks, and what they do.
struct IntroductionLine {
    QString keys;
    QString text;

    bool operator==(const IntroductionLine&) const = default;
};

class IntroductionLines final : public RowModel<IntroductionLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by IntroductionModel")

  public:
    explicit IntroductionLines(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<IntroductionLine>>& columns() const override {
        static const std::vector<Column<IntroductionLine>> kColumns{
            {"keys", [](const IntroductionLine& row) { return QVariant(row.keys); }},
            {"does", [](const IntroductionLine& row) { return QVariant(row.text); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
