#include "app/desktop/app_model.h"
#include "app/desktop/page_models.h"
#include "app/desktop/tour.h"

namespace qgt::app {

bool Tour::lookBack() {
    ReviewViewModel& review = *m_deps.models.review();
    FinderViewModel& finder = *m_deps.models.finder();
    m_deps.app.show(QStringLiteral("review"));
    if (!await("the error book is read", [&] { return review.ready(); }) ||
        !picture(QStringLiteral("review"))) {
        return false;
    }
    review.open(0);
    if (!picture(QStringLiteral("review-item"))) {
        return false;
    }
    review.close();
    review.search()->setQuery(QStringLiteral("狗咬人"));
    // Not every bank has something about that; then the page says so.
    const auto looked = [&] {
        return review.search()->nothing() || !review.search()->remark().isEmpty();
    };
    if (!await("the search has looked", looked) || !picture(QStringLiteral("review-search"))) {
        return false;
    }
    review.search()->clear();
    finder.show();
    finder.setQuery(QStringLiteral("居住证"));
    const bool seen = await("the finder is there", [&] { return finder.shown(); }) &&
                      picture(QStringLiteral("finder"));
    finder.hide();
    return seen;
}

bool Tour::lookAtMastery() {
    MasteryViewModel& mastery = *m_deps.models.mastery();
    m_deps.app.show(QStringLiteral("mastery"));
    return await("the own lines are known", [&] { return mastery.ready(); }) &&
           picture(QStringLiteral("mastery"));
}

bool Tour::lookAtTeam() {
    TeamViewModel& team = *m_deps.models.team();
    m_deps.app.show(QStringLiteral("team"));
    if (!await("the team is known", [&] { return team.enough(); }) ||
        !picture(QStringLiteral("team"))) {
        return false;
    }
    press(Qt::Key_2);
    press(Qt::Key_3);
    say(QStringLiteral("  %1 %2").arg(team.rate(), team.answer()));
    press(Qt::Key_C);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    if (!await("a cell is looked at", [&] { return team.panel() == TeamViewModel::Panel::Cell; }) ||
        !picture(QStringLiteral("team-cell"))) {
        return false;
    }
    press(Qt::Key_Space);
    return await("somebody is away", [&] { return !team.awayNames().isEmpty(); }) &&
           picture(QStringLiteral("team-away"));
}

bool Tour::planTraining() {
    TrainingViewModel& training = *m_deps.models.training();
    m_deps.app.show(QStringLiteral("training"));
    if (!await("a plan is reckoned", [&] { return training.canHandOut(); }) ||
        !picture(QStringLiteral("training"))) {
        return false;
    }
    press(Qt::Key_H);
    if (!await("a plan is handed out", [&] { return training.inForce(); }) ||
        !picture(QStringLiteral("training-handed"))) {
        return false;
    }
    m_deps.app.show(QStringLiteral("meeting"));
    return await("the meeting's page is made",
                 [&] { return m_deps.models.meeting()->anybody(); }) &&
           picture(QStringLiteral("meeting"));
}

bool Tour::logRequest() {
    ReceptionViewModel& reception = *m_deps.models.reception();
    m_deps.app.show(QStringLiteral("visits"));
    if (!await("the log is read", [&] { return reception.ready(); })) {
        return false;
    }
    press(Qt::Key_K);
    press(Qt::Key_S);
    if (!picture(QStringLiteral("reception"))) {
        return false;
    }
    press(Qt::Key_Return);
    return await("a request is logged", [&] { return reception.entries()->rowCount() > 0; }) &&
           picture(QStringLiteral("reception-logged"));
}

}  // namespace qgt::app
