#pragma once

#include "app/desktop/executor.h"
#include "app/desktop/review/review_files.h"
#include "app/desktop/wording.h"

#include <optional>

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The panel that writes the list as it stands into a table or onto paper.
class ReviewExportModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ReviewViewModel")
    Q_PROPERTY(bool shown READ shown NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString written READ written NOTIFY changed FINAL)

  public:
    struct Deps {
        Executor executor;
        Wording wording;
    };

    ReviewExportModel(Deps deps, QObject* parent);

    [[nodiscard]] bool shown() const { return m_print.has_value(); }

    [[nodiscard]] int count() const {
        return m_print ? static_cast<int>(m_print->items.size()) : 0;
    }

    [[nodiscard]] QString folder() const { return m_folder; }

    [[nodiscard]] bool busy() const { return m_busy; }

    [[nodiscard]] QString problem() const;

    /// What was written and where; empty before.
    [[nodiscard]] QString written() const;

    void start(ReviewPrint print);
    void retranslate();

    Q_INVOKABLE void close();
    Q_INVOKABLE void choose(const QUrl& folder);
    Q_INVOKABLE void writeTable(const QString& folder);
    Q_INVOKABLE void writePdf(const QString& folder);

  signals:
    void changed();

  private:
    void write(ReviewFile kind, const QString& folder);

    Deps m_deps;
    std::optional<ReviewPrint> m_print;
    std::optional<Error> m_problem;
    QString m_written;
    QString m_folder;
    bool m_busy = false;
};

}  // namespace qgt::app
