#include "app/desktop/composition.h"

#include <QCoreApplication>

namespace qgt::app {

/// The page of the blueprints is reached from the exam office, and is not left with changes that
/// nobody saved before somebody was asked.
void Composition::connectBlueprints() {
    BlueprintsViewModel* const blueprints = m_models.blueprints();
    connect(m_models.examOffice(), &ExamOfficeViewModel::blueprintsWanted, this, [this] {
        m_deps.app.show(QStringLiteral("blueprints"));
    });
    connect(blueprints, &BlueprintsViewModel::backRequested, this, [this] {
        m_deps.app.show(QStringLiteral("exam_office"));
    });
    m_deps.app.setGuard([this, blueprints](const QString& target) {
        return m_deps.app.page() != QLatin1String("blueprints") || blueprints->mayLeave(target);
    });
    connect(blueprints, &BlueprintsViewModel::leaveAgreed, this, [this](const QString& target) {
        if (target == QLatin1String(AppModel::kSignOut)) {
            m_deps.app.signOut();
        } else if (target == QLatin1String(BlueprintsViewModel::kCloseWindow)) {
            QCoreApplication::quit();
        } else {
            m_deps.app.show(target);
        }
    });
}

}  // namespace qgt::app
