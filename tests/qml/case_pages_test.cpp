#include "app/desktop/qml_plugins.h"
#include "app/runtime/workspace.h"
#include "engine/bank/case_walk.h"
#include "engine/bank/load_bank.h"
#include "engine/integrity/digest.h"
#include "tests/qml/desk.h"
#include "tests/qml/hands.h"
#include "tests/support/catch.h"

#include <algorithm>

#include <QQuickItem>

using qgt::app::CaseViewModel;
using qgt::bank::CaseMove;
using qgt::bank::CaseScenario;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::Desk;
using qgt::test::TempFolder;
using CaseStage = CaseViewModel::Stage;

namespace {

/// The bank that the program on `data` shows.
std::shared_ptr<const qgt::bank::Bank> bankOf(const qgt::app::DataFolder& data) {
    auto bank = qgt::bank::loadBank({data.bank(), 0, qgt::integrity::digestHex, nullptr}).bank;
    REQUIRE_FALSE(bank->cases().empty());
    return bank;
}

QString idOf(const CaseScenario& scenario) {
    return QString::fromStdString(scenario.id.str());
}

/// Decides by keys alone, as the page says it.
void decide(Desk& desk, const CaseMove& move) {
    const CaseViewModel& cases = *desk.models().cases();
    if (cases.stage() == CaseStage::Choosing) {
        desk.press(static_cast<Qt::Key>(Qt::Key_A + (move.choice.front() - 'A')));
        desk.press(Qt::Key_Return);
        return;
    }
    REQUIRE(cases.stage() == CaseStage::Writing);
    desk.type("abc");  // letters that are commands elsewhere
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(cases.stage() == CaseStage::Marking);
    for (std::size_t i = 0; i < move.met.size(); ++i) {
        if (move.met[i]) {
            desk.press(static_cast<Qt::Key>(Qt::Key_A + static_cast<int>(i)));
        }
    }
    desk.press(Qt::Key_Return);
}

void openCase(Desk& desk, const CaseScenario& scenario) {
    desk.app.show("cases");
    REQUIRE(desk.models().cases()->stage() == CaseStage::Shelf);
    desk.models().cases()->open(idOf(scenario));
}

}  // namespace

TEST_CASE("a case is played on its best way by keys alone and earns 100", "[pages]") {
    const TempFolder folder;
    const qgt::app::DataFolder data = qgt::test::demoCopy(folder);
    Desk desk(data);
    desk.signInCadre();
    const auto bank = bankOf(data);
    for (const CaseScenario& scenario : bank->cases()) {
        CAPTURE(scenario.title);
        openCase(desk, scenario);
        CaseViewModel& cases = *desk.models().cases();
        for (const CaseMove& move : qgt::bank::walkCase(scenario).best) {
            decide(desk, move);
        }
        REQUIRE(cases.stage() == CaseStage::Ended);
        CHECK(cases.oneTrip());
        desk.press(Qt::Key_Return);
        REQUIRE(cases.stage() == CaseStage::Debrief);
        CHECK(cases.score().contains("100"));
        CHECK(cases.criticals().isEmpty());
        desk.press(Qt::Key_Return);
        CHECK(cases.stage() == CaseStage::Shelf);
    }
    checkQuiet(desk);
}

TEST_CASE("the debrief of an open question says what was named, and not the model as one's own",
          "[pages]") {
    const TempFolder folder;
    const qgt::app::DataFolder data = qgt::test::demoCopy(folder);
    Desk desk(data);
    desk.signInCadre();
    const auto bank = bankOf(data);
    const CaseScenario& scenario = bank->cases().front();
    openCase(desk, scenario);
    CaseViewModel& cases = *desk.models().cases();
    QString named;
    QString notNamed;
    for (CaseMove move : qgt::bank::walkCase(scenario).best) {
        const auto& rubric = scenario.node(move.node)->rubric;
        if (named.isEmpty() && !rubric.empty()) {
            std::fill(move.met.begin() + 1, move.met.end(), false);
            REQUIRE(rubric.size() == 3);
            named = QString::fromStdString(rubric[0].point);
            notNamed = QString::fromStdString(rubric[1].point + "；" + rubric[2].point);
        }
        decide(desk, move);
        if (cases.stage() == CaseStage::Ended) {
            break;  // the way of who forgot something may be shorter
        }
    }
    REQUIRE_FALSE(named.isEmpty());
    REQUIRE(cases.stage() == CaseStage::Ended);
    desk.press(Qt::Key_Return);
    REQUIRE(cases.stage() == CaseStage::Debrief);
    CHECK(qgt::test::seen(desk, QStringLiteral("你说到的：") + named));
    CHECK(qgt::test::seen(desk, QStringLiteral("没说到：") + notNamed));
    desk.press(Qt::Key_Return);
    const auto& row = cases.shelf()->rows().front();
    CHECK(row.played);
    CHECK_FALSE(row.mastered);  // marks were lost
    checkQuiet(desk);
}

TEST_CASE("a step back takes the newest lines away and is recorded", "[pages]") {
    const TempFolder folder;
    const qgt::app::DataFolder data = qgt::test::demoCopy(folder);
    const auto bank = bankOf(data);
    {
        Desk desk(data);
        desk.signInCadre();
        openCase(desk, bank->cases().front());
        CaseViewModel& cases = *desk.models().cases();
        const int before = cases.lines()->rowCount();
        CHECK_FALSE(cases.canStepBack());
        desk.press(Qt::Key_A);
        desk.press(Qt::Key_Return);
        CHECK(cases.lines()->rowCount() > before);
        REQUIRE(cases.canStepBack());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(cases.lines()->rowCount() == before);
        checkQuiet(desk);
    }
    const qgt::test::FakeClock clock;
    qgt::app::WorkspaceOptions options;
    options.folder = data;
    options.shippedBank = data.bank();
    options.clock = &clock;
    const auto workspace = qgt::app::Workspace::open(options);
    REQUIRE(workspace);
    std::vector<qgt::practice::CaseEventKind> kinds;
    const auto persons = (*workspace)->store().people().persons();
    REQUIRE(persons);
    for (const auto& person : *persons) {
        const auto attempts = (*workspace)->store().cases().attemptsOf(person.id);
        REQUIRE(attempts);
        for (const auto& attempt : *attempts) {
            for (const auto& event : attempt.events) {
                kinds.push_back(event.kind);
            }
        }
    }
    CHECK(kinds ==
          std::vector{qgt::practice::CaseEventKind::Chose, qgt::practice::CaseEventKind::Back});
}

TEST_CASE("a case that was left goes on where it stood", "[pages]") {
    const TempFolder folder;
    const qgt::app::DataFolder data = qgt::test::demoCopy(folder);
    Desk desk(data);
    desk.signInCadre();
    const auto bank = bankOf(data);
    const CaseScenario& scenario = bank->cases().front();
    openCase(desk, scenario);
    CaseViewModel& cases = *desk.models().cases();
    decide(desk, qgt::bank::walkCase(scenario).best.front());
    const QString prompt = cases.prompt();
    desk.press(Qt::Key_Escape);
    REQUIRE(cases.stage() == CaseStage::Shelf);
    desk.press(Qt::Key_Return);  // the first row has the focus
    CHECK(cases.prompt() == prompt);
    checkQuiet(desk);
}

TEST_CASE("from the debrief a case is played again from a decision", "[pages]") {
    const TempFolder folder;
    const qgt::app::DataFolder data = qgt::test::demoCopy(folder);
    Desk desk(data);
    desk.signInCadre();
    const auto bank = bankOf(data);
    const CaseScenario& scenario = bank->cases().front();
    openCase(desk, scenario);
    CaseViewModel& cases = *desk.models().cases();
    const auto best = qgt::bank::walkCase(scenario).best;
    for (const CaseMove& move : best) {
        decide(desk, move);
    }
    desk.press(Qt::Key_Return);
    REQUIRE(cases.stage() == CaseStage::Debrief);
    cases.playFrom(1);
    CHECK(cases.stage() != CaseStage::Debrief);
    CHECK(cases.prompt() == QString::fromStdString(scenario.node(best[1].node)->prompt));
    checkQuiet(desk);
}

TEST_CASE("the pages of cases are whole in every look", "[pages]") {
    const TempFolder folder;
    const qgt::app::DataFolder data = qgt::test::demoCopy(folder);
    Desk desk(data);
    desk.signInCadre();
    const auto bank = bankOf(data);
    CaseViewModel& cases = *desk.models().cases();
    desk.app.show("cases");
    checkInEveryLook(desk, "cases");
    bool wrote = false;
    bool first = true;
    // One case shows what colour and language do; of the others the largest text says whether it
    // fits.
    const auto check = [&](const QString& name) {
        if (first) {
            checkInEveryLook(desk, name);
            return;
        }
        desk.settings.setTextScale(1.5);
        checkPage(desk);
        desk.settings.setTextScale(1);
    };
    for (const CaseScenario& scenario : bank->cases()) {
        const QString name = QString::fromStdString(scenario.no);
        cases.open(idOf(scenario));
        check(name + "-first");
        const auto best = qgt::bank::walkCase(scenario).best;
        // A choice that is not the best one first, where the case mends it or ends.
        desk.press(Qt::Key_A);
        desk.press(Qt::Key_Return);
        check(name + "-after");
        desk.press(Qt::Key_Z);
        for (const CaseMove& move : best) {
            if (cases.stage() == CaseStage::Writing && !wrote) {
                checkInEveryLook(desk, name + "-writing");
                desk.press(Qt::Key_Return, Qt::ControlModifier);
                checkInEveryLook(desk, name + "-marking");
                desk.press(Qt::Key_Z);
                wrote = true;
            }
            decide(desk, move);
        }
        check(name + "-ended");
        desk.press(Qt::Key_Return);
        check(name + "-debrief");
        desk.press(Qt::Key_Escape);
        first = false;
    }
    checkQuiet(desk);
}

TEST_CASE("the handbook is read before deciding, and the case comes back where it stood",
          "[pages]") {
    using Origin = qgt::app::HandbookViewModel::Origin;
    const TempFolder folder;
    const qgt::app::DataFolder data = qgt::test::demoCopy(folder);
    Desk desk(data);
    desk.signInCadre();
    const auto bank = bankOf(data);
    const CaseScenario& scenario = bank->cases().front();
    REQUIRE(scenario.handbook.size() > 1);
    openCase(desk, scenario);
    CaseViewModel& cases = *desk.models().cases();
    qgt::app::HandbookViewModel& handbook = *desk.models().handbook();
    decide(desk, qgt::bank::walkCase(scenario).best.front());
    const QString prompt = cases.prompt();
    const int said = cases.lines()->rowCount();
    desk.press(Qt::Key_B);
    desk.press(Qt::Key_L);
    REQUIRE(cases.handbookOpen());
    checkInEveryLook(desk, "case-handbook");
    CHECK(qgt::test::focusedName(desk) ==
          QStringLiteral("手册：") + cases.handbook()->rows().front().title);
    CHECK(desk.window().activeFocusItem()->property("visualFocus").toBool());  // with its ring
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(cases.handbookOpen());
    CHECK(cases.stage() == CaseStage::Choosing);  // Esc put the list away and nothing else
    desk.press(Qt::Key_L);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.app.page() == "handbook");
    CHECK(handbook.section()->slug() == QString::fromStdString(scenario.handbook[1]));
    CHECK(handbook.origin() == Origin::Case);
    qgt::test::picture(desk, "handbook-from-case");
    desk.press(Qt::Key_Right);  // reading on loses nothing
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.app.page() == "cases");
    CHECK(cases.prompt() == prompt);
    CHECK(cases.lines()->rowCount() == said);
    CHECK(cases.ready());  // B is still chosen
    qgt::test::clickNamed(desk, QStringLiteral("先看手册"));
    desk.press(Qt::Key_L);
    REQUIRE(desk.app.page() == "handbook");
    CHECK(handbook.section()->slug() == QString::fromStdString(scenario.handbook[0]));
    qgt::test::clickNamed(desk, QStringLiteral("回到案例"));
    CHECK(desk.app.page() == "cases");
    desk.press(Qt::Key_Return);
    CHECK(cases.lines()->rowCount() > said);
    checkQuiet(desk);
}

TEST_CASE("words not yet compared survive a look into the handbook", "[pages]") {
    const TempFolder folder;
    const qgt::app::DataFolder data = qgt::test::demoCopy(folder);
    Desk desk(data);
    desk.signInCadre();
    const auto bank = bankOf(data);
    CaseViewModel& cases = *desk.models().cases();
    for (const CaseScenario& scenario : bank->cases()) {
        openCase(desk, scenario);
        for (const CaseMove& move : qgt::bank::walkCase(scenario).best) {
            if (cases.stage() == CaseStage::Writing) {
                break;
            }
            decide(desk, move);
        }
        if (cases.stage() == CaseStage::Writing) {
            break;
        }
        cases.toShelf();
    }
    REQUIRE(cases.stage() == CaseStage::Writing);
    desk.type("all about l");  // in the text L is a letter
    REQUIRE_FALSE(cases.handbookOpen());
    cases.lookUp();
    desk.press(Qt::Key_L);
    REQUIRE(desk.app.page() == "handbook");
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.app.page() == "cases");
    CHECK(cases.written() == "all about l");
    checkQuiet(desk);
}

TEST_CASE("after the end the sections of a case are listed to read on", "[pages]") {
    const TempFolder folder;
    const qgt::app::DataFolder data = qgt::test::demoCopy(folder);
    Desk desk(data);
    desk.signInCadre();
    const auto bank = bankOf(data);
    const CaseScenario& scenario = bank->cases().front();
    openCase(desk, scenario);
    for (const CaseMove& move : qgt::bank::walkCase(scenario).best) {
        decide(desk, move);
    }
    desk.press(Qt::Key_Return);
    REQUIRE(desk.models().cases()->stage() == CaseStage::Debrief);
    const QString last = desk.models().cases()->handbook()->rows().back().title;
    qgt::test::clickNamed(desk, QStringLiteral("手册：") + last);
    REQUIRE(desk.app.page() == "handbook");
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.app.page() == "cases");
    CHECK(desk.models().cases()->stage() == CaseStage::Debrief);
    desk.press(Qt::Key_L);
    CHECK(desk.models().handbook()->section()->slug() ==
          QString::fromStdString(scenario.handbook.front()));
    checkQuiet(desk);
}
