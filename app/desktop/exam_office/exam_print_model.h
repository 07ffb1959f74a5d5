#pragma once

#include "app/desktop/documents/form_document.h"
#include "app/desktop/exam_office/exam_office_desk.h"
#include "app/desktop/exam_office/exam_office_lists.h"
#include "app/desktop/exam_office/exam_print_lists.h"
#include "app/desktop/page_view_model.h"
#include "app/runtime/exam_prints.h"

#include <functional>
#include <optional>
#include <variant>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// What an exam prints: what each sheet is for, and the sheets as PDF or to a printer.
class ExamPrintModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamOfficeViewModel")
    Q_PROPERTY(qgt::app::ExamPrintList* prints READ prints CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamChoiceList* printers READ printers CONSTANT FINAL)
    Q_PROPERTY(bool anyPrinter READ anyPrinter NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed FINAL)
    Q_PROPERTY(QString caution READ caution NOTIFY changed FINAL)
    Q_PROPERTY(bool locked READ locked NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(int tries READ tries NOTIFY triesChanged FINAL)

  public:
    explicit ExamPrintModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] ExamPrintList* prints() { return &m_prints; }

    [[nodiscard]] ExamChoiceList* printers() { return &m_printers; }

    [[nodiscard]] bool anyPrinter() const { return !m_printers.rows().empty(); }

    /// Of the sheet that is looked at.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString purpose() const;
    /// What stands against it, or has to be known; may be empty.
    [[nodiscard]] QString caution() const;

    /// The sheet needs the keys, and they are locked.
    [[nodiscard]] bool locked() const;

    [[nodiscard]] QString folder() const { return m_folder; }

    /// What was just done.
    [[nodiscard]] QString done() const { return m_done ? m_done() : QString(); }

    /// With each try the passphrase field is emptied.
    [[nodiscard]] int tries() const { return m_tries; }

    [[nodiscard]] const OfficeRing& ring() const { return m_ring; }

    void attach(std::optional<OfficeDesk> desk);
    void retranslate();
    /// `ring` may be null: then it is unlocked here.
    void begin(const exam::HeldExam& exam, OfficeRing ring);
    void leave();

    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void choosePrinter(int row);
    Q_INVOKABLE void unlock(const QString& passphrase);
    Q_INVOKABLE void savePdf(const QString& folder);
    Q_INVOKABLE void print();

  signals:
    void changed();
    void triesChanged();

  private:
    using Material = std::variant<std::vector<CopiedPaper>, PrintedSession>;

    [[nodiscard]] ExamPrint current() const { return static_cast<ExamPrint>(m_current); }

    /// Gathers what the sheet is made of, words it here, and hands it to `out` on the worker's
    /// thread, which gives what `told` says.
    void make(std::function<Result<QString>(const FormDocument&)> out,
              std::function<QString(const QString&)> told);
    [[nodiscard]] FormDocument worded(const Material& material) const;
    void show();

    std::optional<OfficeDesk> m_desk;
    exam::HeldExam m_exam;
    int m_cases = 0;
    OfficeRing m_ring;
    int m_current = 0;
    int m_printer = 0;
    QString m_folder;
    std::function<QString()> m_done;
    int m_tries = 0;
    ExamPrintList m_prints;
    ExamChoiceList m_printers;
};

}  // namespace qgt::app
