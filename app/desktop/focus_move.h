#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

class QQuickItem;

namespace qgt::app {

/// Moves the keyboard focus as Tab does, so that the focus ring shows; for arrow keys in a row or
/// column of controls.
class FocusMove final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

  public:
    explicit FocusMove(QObject* parent = nullptr);

    Q_INVOKABLE static void forward(QQuickItem* from);
    Q_INVOKABLE static void back(QQuickItem* from);
    /// To this very item, with its ring, as when a question opens.
    Q_INVOKABLE static void to(QQuickItem* item);
};

}  // namespace qgt::app
