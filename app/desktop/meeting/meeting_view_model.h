#pragma once

#include "app/desktop/documents/form_document.h"
#include "app/desktop/exam_office/exam_office_lists.h"
#include "app/desktop/page_view_model.h"
#include "app/runtime/meeting_report.h"

#include <functional>
#include <memory>
#include <optional>

#include <QImage>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

class Workspace;

/// The page 例会: one A4 page for the weekly meeting, looked at, then saved or printed.
class MeetingViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(bool anybody READ anybody NOTIFY changed FINAL)
    Q_PROPERTY(QVariant page READ shownPage NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(bool anyPrinter READ anyPrinter NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::ExamChoiceList* printers READ printers CONSTANT FINAL)

  public:
    explicit MeetingViewModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] bool ready() const { return m_report.has_value(); }

    [[nodiscard]] bool anybody() const { return m_report && m_report->cells > 0; }

    [[nodiscard]] QImage page() const { return m_page; }

    [[nodiscard]] QVariant shownPage() const { return m_page; }

    /// What stands on the page, for whoever hears it.
    [[nodiscard]] QString words() const;

    /// Where the PDF goes unless another folder is said.
    [[nodiscard]] QString folder() const { return m_folder; }

    /// What was just done.
    [[nodiscard]] QString done() const { return m_done ? m_done() : QString(); }

    [[nodiscard]] bool anyPrinter() const { return m_printers.rowCount() > 0; }

    [[nodiscard]] ExamChoiceList* printers() { return &m_printers; }

    void attach(std::shared_ptr<Workspace> workspace, std::optional<people::Actor> actor);
    void retranslate();

    Q_INVOKABLE void enter();
    Q_INVOKABLE void choosePrinter(int row);
    Q_INVOKABLE void savePdf(const QString& folder);
    Q_INVOKABLE void print();
    /// A letter of the page; true when it meant something. P prints, or saves without a printer.
    Q_INVOKABLE bool press(int key, const QString& folder);

  signals:
    void changed();

  private:
    void make(std::function<Result<QString>(const FormDocument&)> out,
              std::function<QString(const QString&)> told);
    void readPrinters();
    void show();

    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    std::shared_ptr<const bank::Bank> m_bank;
    std::optional<MeetingReport> m_report;
    FormDocument m_document;
    QImage m_page;
    QString m_folder;
    std::function<QString()> m_done;
    ExamChoiceList m_printers;
    int m_printer = 0;
};

}  // namespace qgt::app
