#include "app/desktop/page_view_model.h"

namespace qgt::app {

PageViewModel::PageViewModel(Deps deps, QObject* parent)
    : QObject(parent), m_deps(std::move(deps)) {}

QString PageViewModel::problem() const {
    return m_problem ? m_deps.wording.sentence(*m_problem) : QString();
}

void PageViewModel::dismissProblem() {
    setProblem({});
}

void PageViewModel::setProblem(std::optional<Error> error) {
    m_problem = std::move(error);
    emit problemChanged();
}

void PageViewModel::changeHands() {
    ++m_hands;
    setProblem({});
    setBusy(false);
}

void PageViewModel::setBusy(bool busy) {
    m_busy = busy;
    emit busyChanged();
}

}  // namespace qgt::app
