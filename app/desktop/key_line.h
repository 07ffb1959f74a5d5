#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A line of a page's key help: the keys, separated by blanks, and what they do.
class KeyLine : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString keys MEMBER m_keys NOTIFY changed FINAL)
    Q_PROPERTY(QString text MEMBER m_text NOTIFY changed FINAL)

  public:
    using QObject::QObject;

  signals:
    void changed();

  private:
    QString m_keys;
    QString m_text;
};

}  // namespace qgt::app
