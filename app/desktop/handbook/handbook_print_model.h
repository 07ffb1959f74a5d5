#pragma once

#include "app/desktop/documents/handbook_print.h"
#include "app/desktop/executor.h"
#include "app/desktop/wording.h"
#include "engine/bank/bank.h"

#include <memory>
#include <optional>

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The panel that writes a section or a whole book into a PDF file.
class HandbookPrintModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by HandbookViewModel")
    Q_PROPERTY(bool open READ open NOTIFY changed FINAL)
    Q_PROPERTY(bool wholeBook READ wholeBook WRITE setWholeBook NOTIFY changed FINAL)
    Q_PROPERTY(QString sectionName READ sectionName NOTIFY changed FINAL)
    Q_PROPERTY(QString bookName READ bookName NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString written READ written NOTIFY changed FINAL)

  public:
    HandbookPrintModel(Executor executor, Wording wording, QObject* parent);

    [[nodiscard]] bool open() const { return m_open; }

    [[nodiscard]] bool wholeBook() const { return m_wholeBook; }

    [[nodiscard]] QString sectionName() const;
    [[nodiscard]] QString bookName() const;

    /// Where the file goes unless another folder is said.
    [[nodiscard]] QString folder() const { return m_folder; }

    [[nodiscard]] bool busy() const { return m_busy; }

    [[nodiscard]] QString problem() const;

    /// Where it was written; empty before.
    [[nodiscard]] QString written() const;

    void setWholeBook(bool wholeBook);
    /// The section that stands there.
    void offer(std::shared_ptr<const bank::Bank> bank, const std::string& slug, Date today);
    void retranslate();

    Q_INVOKABLE void toggle();
    Q_INVOKABLE void close();
    Q_INVOKABLE void choose(const QUrl& folder);
    Q_INVOKABLE void write(const QString& folder);

    /// What would be written.
    [[nodiscard]] HandbookPrint print() const;

  signals:
    void changed();

  private:
    [[nodiscard]] const bank::HandbookSection* section() const;
    [[nodiscard]] PrintedSection printed(const bank::HandbookSection& section) const;

    Executor m_executor;
    Wording m_wording;
    std::shared_ptr<const bank::Bank> m_bank;
    std::string m_slug;
    Date m_today;
    std::optional<Error> m_problem;
    QString m_written;
    QString m_folder;
    bool m_open = false;
    bool m_wholeBook = false;
    bool m_busy = false;
};

}  // namespace qgt::app
