#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace qgt::app {

/// QML is given a network that answers every request with "refused" and opens nothing: the
/// desktop program opens no socket, whatever a text or a file asks for.
class RefusingNetwork final : public QQmlNetworkAccessManagerFactory {
  public:
    QNetworkAccessManager* create(QObject* parent) override;
};

}  // namespace qgt::app
