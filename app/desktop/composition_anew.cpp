#include "app/desktop/composition.h"
#include "app/runtime/data_care.h"
#include "app/runtime/workspace.h"

#include <utility>

namespace qgt::app {

void Composition::restore(const QString& backup) {
    m_models.start()->showOpening(QString::fromStdString(m_deps.folder.root.string()),
                                  m_deps.folder.demo);
    m_deps.app.showAlone(QStringLiteral("start"));
    runFor(
        m_deps.executor,
        this,
        [held = letGo(), options = openingOptions(), actor = m_actor, backup]() mutable {
            held.reset();
            return restoreData(options, actor, backup.toStdString());
        },
        [this](const Status& status) {
            const Wording wording(m_deps.settings, &m_errors);
            m_deps.app.notices()->add(status ? Notice{.kind = Notice::Kind::Ok,
                                                      .lead = {},
                                                      .text = wording.words({"care.restored", {}})}
                                             : Notice{.kind = Notice::Kind::Gap,
                                                      .lead = {},
                                                      .text = wording.sentence(status.error())});
            open();
        });
}

/// With the bank that lies in the folder now; sessions go on where they stood.
void Composition::reopen() {
    m_deps.executor(
        this, [held = letGo()] {}, [] {});
    const Wording wording(m_deps.settings, &m_errors);
    m_deps.app.notices()->add(
        {.kind = Notice::Kind::Info, .lead = {}, .text = wording.words({"update.reopened", {}})});
    open();
}

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
