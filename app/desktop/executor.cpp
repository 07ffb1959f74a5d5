#include "app/desktop/executor.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace qgt::app {

Executor pooledExecutor(QThreadPool& pool) {
    return [&pool](QObject* receiver, std::function<void()> work, std::function<void()> done) {
        const QPointer<QObject> guard(receiver);
        pool.start([guard, work = std::move(work), done = std::move(done)] {
            work();
            // Delivered to the application object: a receiver that dies meanwhile is harmless.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, done] {
                    if (guard) {
                        done();
                    }
                },
                Qt::QueuedConnection);
        });
    };
}

}  // namespace qgt::app
