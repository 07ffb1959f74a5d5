#include "app/desktop/training/training_view_model.h"

#include "app/desktop/text.h"
#include "app/runtime/workspace.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace qgt::app {

namespace {

constexpr double kWholePercent = 100.0;

}  // namespace

TrainingViewModel::TrainingViewModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent),
      m_persons(this),
      m_floors(this),
      m_steps(this),
      m_pairs(this),
      m_handed(this) {}

void TrainingViewModel::attach(std::shared_ptr<Workspace> workspace,
                               std::optional<people::Actor> actor) {
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    m_ground.reset();
    m_offer.reset();
    m_handedPlan.reset();
    m_mentors.clear();
    m_wish = {};
    m_reckoning = false;
    m_wishedMeanwhile = false;
    changeHands();
    show();
}

void TrainingViewModel::retranslate() {
    show();
    emit problemChanged();
}

Result<TrainingViewModel::Read> TrainingViewModel::readAll(Workspace& workspace,
                                                           const people::Actor& actor) {
    auto ground = trainingGround(workspace, actor);
    auto handed = handedTraining(workspace, actor);
    if (!ground || !handed) {
        return tl::unexpected<Error>(ground ? handed.error() : ground.error());
    }
    auto mentors = mentorPairs(*ground);
    if (!mentors) {
        return tl::unexpected<Error>(mentors.error());
    }
    return Read{std::make_shared<const TrainingGround>(std::move(*ground)),
                std::move(*handed),
                std::move(*mentors)};
}

void TrainingViewModel::enter() {
    if (!m_workspace || !m_actor) {
        return;
    }
    m_bank = m_workspace->bankPtr();
    run([workspace = m_workspace, actor = *m_actor] { return readAll(*workspace, actor); },
        [this](Result<Read> got) {
            if (went(got)) {
                m_ground = std::move(got->ground);
                m_handedPlan = std::move(got->handed);
                m_mentors = std::move(got->mentors);
                wishAnew();
                reckon();
            }
            show();
        });
}

/// Wishes stay while the team stays.
void TrainingViewModel::wishAnew() {
    if (m_wish.hours.size() != m_ground->picture.members.size()) {
        m_wish = {};
        m_wish.hours.assign(m_ground->picture.members.size(), kUsualHours);
        m_wish.floors = m_ground->safety;
    }
}

void TrainingViewModel::reckon() {
    if (!m_ground || m_wish.hours.empty()) {
        return;
    }
    if (m_reckoning) {
        m_wishedMeanwhile = true;
        return;
    }
    m_reckoning = true;
    read([ground = m_ground, wish = m_wish] { return trainingOffer(*ground, wish); },
         [this](Result<TrainingOffer> offer) {
             m_reckoning = false;
             if (std::exchange(m_wishedMeanwhile, false)) {
                 reckon();
                 return;
             }
             if (went(offer)) {
                 m_offer = std::move(*offer);
             }
             show();
         });
}

void TrainingViewModel::setEvenness(int percent) {
    if (!m_ground || percent == evenness()) {
        return;
    }
    m_wish.evenness = std::clamp(percent, 0, 100) / kWholePercent;
    reckon();
    emit changed();
}

int TrainingViewModel::evenness() const {
    return TrainingWords::percent(m_wish.evenness);
}

void TrainingViewModel::addHours(int person, int hours) {
    if (person < 0 || person >= m_persons.rowCount()) {
        return;
    }
    int& own = m_wish.hours[static_cast<std::size_t>(person)];
    own = std::clamp(own + hours, 0, kMostHours);
    showPersons();
    reckon();
    emit changed();
}

void TrainingViewModel::addHoursForAll(int hours) {
    for (int& own : m_wish.hours) {
        own = std::clamp(own + hours, 0, kMostHours);
    }
    showPersons();
    reckon();
    emit changed();
}

void TrainingViewModel::toggleFloor(int row) {
    if (row < 0 || row >= m_floors.rowCount()) {
        return;
    }
    const auto line = static_cast<std::size_t>(row);
    if (std::erase(m_wish.floors, line) == 0) {
        m_wish.floors.push_back(line);
    }
    showPersons();
    reckon();
    emit changed();
}

bool TrainingViewModel::canHandOut() const {
    return m_offer && !m_offer->steps.empty() && !m_reckoning && !busy();
}

void TrainingViewModel::handOut() {
    if (!canHandOut()) {
        return;
    }
    run(
        [workspace = m_workspace, actor = *m_actor, ground = m_ground, offer = *m_offer] {
            return handOutTraining(*workspace, actor, *ground, offer);
        },
        [this](const Result<coverage::TrainingPlanId>& handed) {
            if (went(handed)) {
                readHanded();
            }
            emit changed();
        });
    emit changed();
}

void TrainingViewModel::takeBack() {
    if (!inForce()) {
        return;
    }
    run([workspace = m_workspace, actor = *m_actor] { return takeTrainingBack(*workspace, actor); },
        [this](const Status& done) {
            if (went(done)) {
                readHanded();
            }
            emit changed();
        });
    emit changed();
}

void TrainingViewModel::readHanded() {
    read([workspace = m_workspace, actor = *m_actor] { return handedTraining(*workspace, actor); },
         [this](Result<std::optional<HandedPlan>> handed) {
             if (went(handed)) {
                 m_handedPlan = std::move(*handed);
             }
             show();
         });
}

bool TrainingViewModel::press(int key) {
    switch (key) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            addHoursForAll(1);
            return true;
        case Qt::Key_Minus:
            addHoursForAll(-1);
            return true;
        case Qt::Key_H:
            handOut();
            return true;
        default:
            return false;
    }
}

}  // namespace qgt::app
