#pragma once

#include <QQuickItem>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// Takes the digits of a PIN from the keyboard. Not a text field, because what stands in one can be
/// read by other programs through the accessibility interface.
class PinInput : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString pin READ pin WRITE setPin NOTIFY pinChanged FINAL)
    Q_PROPERTY(int entered READ entered NOTIFY pinChanged FINAL)

  public:
    static constexpr int kDigits = 6;

    explicit PinInput(QQuickItem* parent = nullptr);

    [[nodiscard]] QString pin() const { return m_pin; }

    /// Digits entered so far.
    [[nodiscard]] int entered() const { return static_cast<int>(m_pin.size()); }

    /// Other characters than digits, and digits beyond the sixth, are left out.
    void setPin(const QString& pin);

  signals:
    void pinChanged();
    /// The last digit was typed.
    void filled();
    /// Enter was pressed.
    void accepted();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

  private:
    QString m_pin;
};

}  // namespace qgt::app
