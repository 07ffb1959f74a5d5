#include "app/desktop/composition.h"
#include "app/runtime/workspace.h"

namespace qgt::app {

void Composition::connectCarry() {
    JoinModel* const joining = m_models.joining();
    // Queued: whoever told it still holds the unit until it has returned.
    const auto opensAnew = [this](const QString& name, int answers) {
        m_deps.executor(
            this, [held = letGo()] {}, [] {});
        const Wording wording(m_deps.settings, &m_errors);
        m_deps.app.notices()->add(
            {.kind = Notice::Kind::Ok,
             .lead = {},
             .text = wording.words(
                 {"care.joined",
                  {{"name", name.toStdString()}, {"answers", std::to_string(answers)}}})});
        open();
    };
    connect(joining, &JoinModel::joined, this, opensAnew, Qt::QueuedConnection);
}

}  // namespace qgt::app
