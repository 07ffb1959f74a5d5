#include "app/desktop/page_models.h"
#include "app/desktop/tour.h"

namespace qgt::app {

using Stage = PracticeViewModel::Stage;

bool Tour::readItems() {
    PracticeViewModel& practice = *m_deps.models.practice();
    practice.offer()->setKind(PracticeOfferModel::Kind::Reading);
    if (!picture(QStringLiteral("practice-start-reading"))) {
        return false;
    }
    practice.begin();
    if (!await("the first page is read", [&] { return practice.stage() == Stage::Reading; }) ||
        !picture(QStringLiteral("reading"))) {
        return false;
    }
    const int place = practice.place();
    press(Qt::Key_Right);
    if (!await("the page is turned",
               [&] { return !practice.busy() && practice.place() == place + 1; }) ||
        !picture(QStringLiteral("reading-next"))) {
        return false;
    }
    practice.finish();
    if (!await("the reading is summed up", [&] { return practice.stage() == Stage::Summary; }) ||
        !picture(QStringLiteral("reading-summary"))) {
        return false;
    }
    practice.startOver();
    return await("the start panel stands there", [&] { return practice.stage() == Stage::Start; });
}

}  // namespace qgt::app
