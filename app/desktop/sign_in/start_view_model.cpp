#include "app/desktop/sign_in/start_view_model.h"

#include <utility>

#include <QTimer>

namespace qgt::app {

namespace {

/// Waiting is noticed from here on.
constexpr int kPatienceMs = 300;

}  // namespace

StartViewModel::StartViewModel(Wording wording, QObject* parent)
    : QObject(parent), m_wording(wording) {}

QString StartViewModel::problem() const {
    return m_error ? m_wording.sentence(*m_error) : QString();
}

QString StartViewModel::work() const {
    return m_fraction < 0 ? tr("Opening data and question bank")
                          : tr("Making the demo: seven invented persons and their practice");
}

void StartViewModel::showOpening(const QString& folder, bool demo) {
    m_error.reset();
    m_folder = folder;
    m_demo = demo;
    m_fraction = -1;
    m_late = false;
    emit changed();
    QTimer::singleShot(kPatienceMs, this, [this] {
        m_late = true;
        emit changed();
    });
}

void StartViewModel::showBuilding(double fraction) {
    m_fraction = fraction;
    emit changed();
}

void StartViewModel::showFailure(Error error) {
    m_error = std::move(error);
    emit changed();
}

void StartViewModel::retranslate() {
    emit changed();
}

}  // namespace qgt::app
