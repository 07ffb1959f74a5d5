#include "app/desktop/sign_in/first_run_view_model.h"

#include "app/desktop/sign_in/same_twice.h"

#include <utility>

namespace qgt::app {

FirstRunViewModel::FirstRunViewModel(Deps deps, QObject* parent)
    : QObject(parent),
      m_deps(std::move(deps)),
      m_sheet(
          m_deps.executor,
          m_deps.wording,
          [this] { return recoverySheet(m_recoveryCode, dayOf(*m_workspace)); },
          this) {}

QString FirstRunViewModel::problem() const {
    return m_problem ? m_deps.wording.sentence(*m_problem) : QString();
}

void FirstRunViewModel::attach(std::shared_ptr<Workspace> workspace) {
    m_workspace = std::move(workspace);
    m_recoveryCode.clear();
    setProblem({});
    emit codeChanged();
}

void FirstRunViewModel::retranslate() {
    m_sheet.retranslate();
    emit problemChanged();
}

void FirstRunViewModel::setCommittee(const QString& name) {
    m_form.committee = name;
    emit formChanged();
}

void FirstRunViewModel::setStreet(const QString& name) {
    m_form.street = name;
    emit formChanged();
}

void FirstRunViewModel::setAdministrator(const QString& name) {
    m_form.administrator = name;
    emit formChanged();
}

void FirstRunViewModel::setAlsoTrainer(bool also) {
    m_form.alsoTrainer = also;
    emit formChanged();
}

void FirstRunViewModel::setAlsoDirector(bool also) {
    m_form.alsoDirector = also;
    emit formChanged();
}

void FirstRunViewModel::found(const QString& password, const QString& again) {
    if (m_busy) {
        return;
    }
    const auto secret = sameTwice(password, again);
    if (!secret) {
        refuse(secret.error());
        return;
    }
    setBusy(true);
    runFor(
        m_deps.executor,
        this,
        [workspace = m_workspace, form = m_form, password = *secret] {
            return foundUnit(*workspace, form, password);
        },
        [this](const Result<QString>& code) {
            setBusy(false);
            if (!code) {
                refuse(code.error());
                return;
            }
            setProblem({});
            m_recoveryCode = *code;
            m_sheet.restart();
            emit codeChanged();
        });
}

void FirstRunViewModel::acknowledge() {
    m_recoveryCode.clear();
    emit codeChanged();
    emit finished();
}

void FirstRunViewModel::refuse(const Error& error) {
    setProblem(error);
    ++m_attempts;
    emit attemptsChanged();
}

void FirstRunViewModel::setProblem(std::optional<Error> error) {
    m_problem = std::move(error);
    emit problemChanged();
}

void FirstRunViewModel::setBusy(bool busy) {
    m_busy = busy;
    emit busyChanged();
}

}  // namespace qgt::app
