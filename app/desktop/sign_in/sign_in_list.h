#pragma once

#include "app/desktop/row_model.h"
#include "app/desktop/sign_in/sign_in_desk.h"

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// One person as the list shows it.
struct SignInRow {
    QString name;
    QString post;
    QString last;  ///< "last time today 17:42", or why there was none
    bool usesPin = true;
    bool hasSecret = true;  ///< false: nobody has given a first PIN or password yet

    bool operator==(const SignInRow&) const = default;
};

/// The persons of the page 登录.
class SignInList final : public RowModel<SignInRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by SignInViewModel")

  public:
    explicit SignInList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<SignInRow>>& columns() const override {
        static const std::vector<Column<SignInRow>> kColumns{
            {"personName", [](const SignInRow& row) { return QVariant(row.name); }},
            {"post", [](const SignInRow& row) { return QVariant(row.post); }},
            {"last", [](const SignInRow& row) { return QVariant(row.last); }},
            {"usesPin", [](const SignInRow& row) { return QVariant(row.usesPin); }},
            {"hasSecret", [](const SignInRow& row) { return QVariant(row.hasSecret); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
