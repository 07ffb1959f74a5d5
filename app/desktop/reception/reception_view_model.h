#pragma once

#include "app/desktop/page_view_model.h"
#include "app/desktop/reception/reception_lists.h"
#include "app/runtime/reception.h"
#include "app/runtime/reception_import.h"

#include <filesystem>
#include <memory>
#include <optional>

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

class Workspace;

/// The page 接待登记: one request in three keys (line, outcome, Enter; a digit names the matter),
/// what was logged today, and what the log says residents come for. Counts without residents.
class ReceptionViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(bool mayImport READ mayImport NOTIFY changed FINAL)
    Q_PROPERTY(int outcome READ outcome NOTIFY chosen FINAL)
    Q_PROPERTY(bool complete READ complete NOTIFY chosen FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY chosen FINAL)
    Q_PROPERTY(QString logged READ logged NOTIFY changed FINAL)
    Q_PROPERTY(QString todays READ todays NOTIFY changed FINAL)
    Q_PROPERTY(QString mixNote READ mixNote NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::ReceptionChoiceList* lines READ lines CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ReceptionChoiceList* requests READ requests CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ReceptionEntryList* entries READ entries CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ReceptionMixList* mix READ mix CONSTANT FINAL)
    Q_PROPERTY(bool importing READ importing NOTIFY importChanged FINAL)
    Q_PROPERTY(QString importSum READ importSum NOTIFY importChanged FINAL)
    Q_PROPERTY(bool importPossible READ importPossible NOTIFY importChanged FINAL)
    Q_PROPERTY(qgt::app::ReceptionFindingList* findings READ findings CONSTANT FINAL)

  public:
    explicit ReceptionViewModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] bool ready() const { return m_book.has_value(); }

    [[nodiscard]] bool mayImport() const;

    /// 0 settled, 1 come again, 2 handed on; -1: not said yet.
    [[nodiscard]] int outcome() const { return m_outcome; }

    /// Line and outcome are chosen: Enter logs it.
    [[nodiscard]] bool complete() const { return m_line >= 0 && m_outcome >= 0; }

    /// What would be logged, or what is still to be chosen.
    [[nodiscard]] QString sentence() const;

    /// What was just logged or taken back; empty: nothing was.
    [[nodiscard]] QString logged() const { return m_logged; }

    [[nodiscard]] QString todays() const;
    [[nodiscard]] QString mixNote() const;

    [[nodiscard]] ReceptionChoiceList* lines() { return &m_lines; }

    [[nodiscard]] ReceptionChoiceList* requests() { return &m_requests; }

    [[nodiscard]] ReceptionEntryList* entries() { return &m_entries; }

    [[nodiscard]] ReceptionMixList* mix() { return &m_mix; }

    /// A table is looked at.
    [[nodiscard]] bool importing() const { return m_preview.has_value(); }

    [[nodiscard]] QString importSum() const;
    [[nodiscard]] bool importPossible() const;

    [[nodiscard]] ReceptionFindingList* findings() { return &m_findings; }

    void attach(std::shared_ptr<Workspace> workspace, std::optional<people::Actor> actor);
    void retranslate();

    Q_INVOKABLE void enter();
    Q_INVOKABLE void chooseLine(int row);
    /// The same once more: no matter is named.
    Q_INVOKABLE void chooseRequest(int row);
    Q_INVOKABLE void chooseOutcome(int outcome);
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void takeBack(int row);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void previewUrl(const QUrl& file);
    void preview(const std::filesystem::path& file);
    Q_INVOKABLE void applyImport();
    Q_INVOKABLE void closeImport();
    /// A letter or digit of the page; true when it meant something.
    Q_INVOKABLE bool press(int key);

  signals:
    void changed();
    void chosen();
    void importChanged();

  private:
    [[nodiscard]] QString lineName(const LineId& id) const;
    [[nodiscard]] QString requestName(const RequestId& id) const;
    [[nodiscard]] QString outcomeWord(coverage::RequestOutcome outcome) const;
    [[nodiscard]] QString requestWords(const DeskRequest& request) const;
    [[nodiscard]] DeskRequest chosenRequest() const;
    [[nodiscard]] std::vector<const bank::RequestType*> requestsOfLine() const;
    void clearChoice();
    void readBook();
    void show();
    void showChoices();
    void showFindings();

    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    std::shared_ptr<const bank::Bank> m_bank;
    std::optional<ReceptionBook> m_book;
    std::optional<ReceptionPreview> m_preview;
    ReceptionChoiceList m_lines;
    ReceptionChoiceList m_requests;
    ReceptionEntryList m_entries;
    ReceptionMixList m_mix;
    ReceptionFindingList m_findings;
    QString m_logged;
    int m_line = -1;
    int m_request = -1;
    int m_outcome = -1;
};

}  // namespace qgt::app
