#include "app/desktop/refusing_network.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace qgt::app {

namespace {

class RefusedReply final : public QNetworkReply {
  public:
    RefusedReply(QNetworkAccessManager::Operation operation,
                 const QNetworkRequest& request,
                 QObject* parent)
        : QNetworkReply(parent) {
        setOperation(operation);
        setRequest(request);
        setUrl(request.url());
        setError(ContentAccessDenied, QStringLiteral("the program opens no network connection"));
        setFinished(true);
        QMetaObject::invokeMethod(this, "finished", Qt::QueuedConnection);
    }

    void abort() override {}

  protected:
    qint64 readData(char* /*data*/, qint64 /*size*/) override { return -1; }
};

class RefusingManager final : public QNetworkAccessManager {
  public:
    using QNetworkAccessManager::QNetworkAccessManager;

  protected:
    QNetworkReply* createRequest(Operation operation,
                                 const QNetworkRequest& request,
                                 QIODevice* /*outgoing*/) override {
        return new RefusedReply(operation, request, this);
    }
};

}  // namespace

QNetworkAccessManager* RefusingNetwork::create(QObject* parent) {
    return new RefusingManager(parent);
}

}  // namespace qgt::app
