#pragma once

#include "app/desktop/documents/sheet_saver.h"
#include "app/desktop/page_view_model.h"
#include "app/desktop/sign_in/sign_in_desk.h"

#include <memory>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The first page of a new installation: the unit and its administrator, or the demo.
class FirstRunViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(QString committee READ committee WRITE setCommittee NOTIFY formChanged FINAL)
    Q_PROPERTY(QString street READ street WRITE setStreet NOTIFY formChanged FINAL)
    Q_PROPERTY(
        QString administrator READ administrator WRITE setAdministrator NOTIFY formChanged FINAL)
    Q_PROPERTY(bool alsoTrainer READ alsoTrainer WRITE setAlsoTrainer NOTIFY formChanged FINAL)
    Q_PROPERTY(bool alsoDirector READ alsoDirector WRITE setAlsoDirector NOTIFY formChanged FINAL)
    Q_PROPERTY(QString recoveryCode READ recoveryCode NOTIFY codeChanged FINAL)
    Q_PROPERTY(qgt::app::SheetSaver* sheet READ sheet CONSTANT FINAL)
    Q_PROPERTY(int attempts READ attempts NOTIFY attemptsChanged FINAL)

  public:
    explicit FirstRunViewModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] QString committee() const { return m_form.committee; }

    [[nodiscard]] QString street() const { return m_form.street; }

    [[nodiscard]] QString administrator() const { return m_form.administrator; }

    [[nodiscard]] bool alsoTrainer() const { return m_form.alsoTrainer; }

    [[nodiscard]] bool alsoDirector() const { return m_form.alsoDirector; }

    /// Shown once after the founding; empty before.
    [[nodiscard]] QString recoveryCode() const { return m_recoveryCode; }

    /// Puts the code into a file for paper.
    [[nodiscard]] SheetSaver* sheet() { return &m_sheet; }

    /// Refused tries so far: with each one the password fields are emptied.
    [[nodiscard]] int attempts() const { return m_attempts; }

    void attach(std::shared_ptr<Workspace> workspace);
    void retranslate();

    void setCommittee(const QString& name);
    void setStreet(const QString& name);
    void setAdministrator(const QString& name);
    void setAlsoTrainer(bool also);
    void setAlsoDirector(bool also);

    Q_INVOKABLE void found(const QString& password, const QString& again);
    /// The code is written down; it is never shown again.
    Q_INVOKABLE void acknowledge();

    Q_INVOKABLE void openDemo() { emit demoRequested(); }

  signals:
    void formChanged();
    void codeChanged();
    void attemptsChanged();
    void demoRequested();
    void finished();

  private:
    void refuse(const Error& error);

    std::shared_ptr<Workspace> m_workspace;
    SheetSaver m_sheet;
    UnitForm m_form;
    QString m_recoveryCode;
    int m_attempts = 0;
};

}  // namespace qgt::app
