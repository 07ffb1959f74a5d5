#include "app/desktop/sign_in/first_run_view_model.h"

#include "app/desktop/sign_in/same_twice.h"

#include <utility>

namespace qgt::app {

FirstRunViewModel::FirstRunViewModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent),
      m_sheet(
          executor(),
          wording(),
          [this] { return recoverySheet(m_recoveryCode, dayOf(*m_workspace)); },
          this) {}

void FirstRunViewModel::attach(std::shared_ptr<Workspace> workspace) {
    m_workspace = std::move(workspace);
    m_recoveryCode.clear();
    changeHands();
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
    if (busy()) {
        return;
    }
    const auto secret = sameTwice(password, again);
    if (!secret) {
        refuse(secret.error());
        return;
    }
    run(
        [workspace = m_workspace, form = m_form, password = *secret] {
            return foundUnit(*workspace, form, password);
        },
        [this](const Result<QString>& code) {
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

}  // namespace qgt::app
