#include "app/desktop/composition.h"
#include "app/desktop/exam_station/station_desk.h"
#include "app/runtime/mirror_place.h"
#include "app/runtime/workspace.h"

namespace qgt::app {

void Composition::connectStation() {
    StationViewModel* const station = m_models.station();
    connect(&m_deps.app, &AppModel::stationRequested, this, &Composition::enterStation);
    connect(station, &StationViewModel::leaveRequested, this, &Composition::leaveStation);
    connect(station, &StationViewModel::sittingChanged, &m_deps.app, &AppModel::setFullWindow);
}

/// Nobody is signed in there.
void Composition::enterStation() {
    if (!m_workspace || m_deps.app.signedIn()) {
        return;
    }
    m_models.station()->attach(std::make_shared<StationDesk>(
        m_workspace,
        StationDesk::Facts{.program = "qgt " + m_deps.app.version().toStdString(),
                           .mirrors = mirrorPlace(m_deps.folder, m_deps.environment),
                           .environment = m_deps.environment}));
    m_deps.app.showAlone(QStringLiteral("station"));
}

/// Back to 登录, or to the first run of a machine that has no unit.
void Composition::leaveStation() {
    m_models.station()->attach(nullptr);
    runFor(
        m_deps.executor,
        this,
        [workspace = m_workspace] { return readSignIn(*workspace); },
        [this](const Result<SignInFacts>& facts) {
            if (facts) {
                showFirstPage(*facts);
            } else {
                m_models.start()->showFailure(facts.error());
                m_deps.app.showAlone(QStringLiteral("start"));
            }
        });
}

}  // namespace qgt::app
