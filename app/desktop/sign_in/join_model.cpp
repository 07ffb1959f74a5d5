#include "app/desktop/sign_in/join_model.h"

#include "app/desktop/settings/carry_desk.h"
#include "app/desktop/sign_in/same_twice.h"
#include "app/desktop/text.h"

#include <utility>

namespace qgt::app {

void JoinModel::attach(std::shared_ptr<Workspace> workspace, bool again) {
    m_workspace = std::move(workspace);
    m_again = again;
    m_open = false;
    m_path.clear();
    changeHands();
    emit changed();
}

void JoinModel::start() {
    setProblem({});
    m_attempts = 0;  // a form that is opened anew begins at its first field
    emit attemptsChanged();
    m_open = m_workspace != nullptr;
    emit changed();
}

void JoinModel::cancel() {
    if (!busy()) {
        setProblem({});
        m_open = false;
        emit changed();
    }
}

void JoinModel::choose(const QUrl& file) {
    m_path = file.toLocalFile();
    emit changed();
}

void JoinModel::join(const QString& path,
                     const QString& code,
                     const QString& secret,
                     const QString& again) {
    if (busy() || !m_workspace) {
        return;
    }
    m_path = path;
    const bool keeps = m_again && secret.isEmpty() && again.isEmpty();
    const auto chosen = keeps ? Result<std::string>(std::string()) : sameTwice(secret, again);
    if (!chosen) {
        refuse(chosen.error());
        return;
    }
    run([workspace = m_workspace,
         form = JoinForm{path, code, *chosen}] { return joinWithFile(*workspace, form); },
        [this](const Result<Joined>& done) {
            if (!done) {
                refuse(done.error());
                return;
            }
            setProblem({});
            m_open = false;
            emit changed();
            emit joined(text(done->name), static_cast<int>(done->answers));
        });
}

void JoinModel::refuse(const Error& error) {
    setProblem(error);
    ++m_attempts;
    emit attemptsChanged();
}

}  // namespace qgt::app
