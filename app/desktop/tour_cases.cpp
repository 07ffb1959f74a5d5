#include "app/desktop/app_model.h"
#include "app/desktop/page_models.h"
#include "app/desktop/tour.h"

namespace qgt::app {

using CaseStage = CaseViewModel::Stage;

bool Tour::playCase() {
    CaseViewModel& cases = *m_deps.models.cases();
    m_deps.app.show(QStringLiteral("cases"));
    if (!await("the cases are listed", [&] { return cases.stage() == CaseStage::Shelf; }) ||
        !picture(QStringLiteral("cases"))) {
        return false;
    }
    if (cases.shelf()->rowCount() == 0) {
        return true;  // a bank without cases says so on its page
    }
    cases.openRow(0);
    if (!await("somebody stands at the desk",
               [&] { return cases.stage() == CaseStage::Choosing; }) ||
        !picture(QStringLiteral("case"))) {
        return false;
    }
    const int said = cases.lines()->rowCount();
    press(Qt::Key_A);
    press(Qt::Key_Return);
    if (!await("the choice has its consequence",
               [&] { return !cases.busy() && cases.lines()->rowCount() > said; }) ||
        !picture(QStringLiteral("case-after"))) {
        return false;
    }
    press(Qt::Key_Escape);
    return await("the list of cases stands there again",
                 [&] { return cases.stage() == CaseStage::Shelf; });
}

}  // namespace qgt::app
