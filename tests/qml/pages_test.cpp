#include "app/desktop/qml_plugins.h"
#include "app/runtime/workspace.h"
#include "tests/qml/desk.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

using qgt::app::AppSettings;
using qgt::app::PracticeQuestion;
using qgt::app::PracticeViewModel;
using qgt::bank::ItemKind;
using qgt::practice::SessionSpec;
using qgt::test::checkInEveryLook;
using qgt::test::checkPage;
using qgt::test::checkQuiet;
using qgt::test::Desk;
using qgt::test::TempFolder;
using Stage = PracticeViewModel::Stage;

namespace {

SessionSpec twoOf(ItemKind kind) {
    SessionSpec spec;
    spec.kinds = {kind};
    spec.limit = {.unit = qgt::practice::LimitUnit::Items, .amount = 2};
    return spec;
}

/// An answer by keys alone, as the page says it.
void answerByKeys(Desk& desk) {
    const PracticeQuestion& question = *desk.models().practice()->question();
    switch (question.kind()) {
        case PracticeQuestion::Kind::Single:
        case PracticeQuestion::Kind::TrueFalse:
            desk.press(Qt::Key_B);
            desk.press(Qt::Key_S);
            break;
        case PracticeQuestion::Kind::Multiple:
            desk.press(Qt::Key_1);
            desk.press(Qt::Key_C);
            desk.press(Qt::Key_V);
            break;
        case PracticeQuestion::Kind::FillIn:
            // Enter goes to the next blank while one is empty, and confirms after the last.
            for (int i = 0; desk.models().practice()->stage() == Stage::Asking && i < 9; ++i) {
                desk.type("12");
                desk.press(Qt::Key_Return);
            }
            break;
        case PracticeQuestion::Kind::Ordering:
            desk.press(Qt::Key_Down, Qt::AltModifier);
            desk.press(Qt::Key_U);
            break;
        case PracticeQuestion::Kind::Matching:
            desk.press(Qt::Key_1);
            desk.press(Qt::Key_A);
            desk.press(Qt::Key_B);
            desk.press(Qt::Key_Return);
            break;
        case PracticeQuestion::Kind::ShortAnswer:
            desk.type("sahar");  // letters that are commands elsewhere
            desk.press(Qt::Key_Return, Qt::ControlModifier);
            REQUIRE(desk.models().practice()->stage() == Stage::Marking);
            desk.press(Qt::Key_A);
            desk.press(Qt::Key_Return);
            break;
    }
}

}  // namespace

TEST_CASE("a cadre signs in with arrows, digits and Enter", "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.signInCadre();
    CHECK(desk.app.page() == "today");
    CHECK(desk.app.person() == QStringLiteral("陈静"));
    CHECK_FALSE(desk.app.pages()->contains("people"));  // absent without the right
    checkQuiet(desk);
}

TEST_CASE("a wrong PIN is refused in words, counted and delayed", "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    qgt::app::SignInViewModel& signIn = *desk.models().signIn();
    signIn.choose(4);
    desk.type("112233");
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.app.signedIn());
    CHECK_FALSE(signIn.problem().isEmpty());
    CHECK(signIn.waitSeconds() == 1);
    desk.type("270518");
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.app.signedIn());  // the delay is not over
}

TEST_CASE("a question of every kind is answered by keys alone and saved", "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.signInCadre();
    PracticeViewModel& practice = *desk.models().practice();
    desk.app.show("practice");
    for (const ItemKind kind : {ItemKind::SingleChoice,
                                ItemKind::MultipleChoice,
                                ItemKind::TrueFalse,
                                ItemKind::FillIn,
                                ItemKind::Ordering,
                                ItemKind::Matching,
                                ItemKind::ShortAnswer}) {
        CAPTURE(qgt::bank::toText(kind));
        practice.beginWith(twoOf(kind));
        if (practice.stage() != Stage::Asking) {
            WARN("the bank has no item of this kind");
            continue;
        }
        checkPage(desk);
        answerByKeys(desk);
        REQUIRE(practice.stage() == Stage::Revealed);
        CHECK(practice.problem().isEmpty());
        checkPage(desk);
        qgt::test::keepPicture(desk.window(),
                               "kind-" + QString::fromStdString(qgt::bank::toText(kind)));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(practice.stage() == Stage::Asking);
        desk.press(Qt::Key_Escape);  // leaves a text field or pauses
        desk.app.show("practice");
        practice.dontKnow();
        REQUIRE(practice.stage() == Stage::Revealed);
        desk.press(Qt::Key_Return);
    }
    checkQuiet(desk);
}

TEST_CASE("a session whose program was killed goes on where it stood", "[pages]") {
    const TempFolder folder;
    const auto data = qgt::test::demoCopy(folder);
    int place = 0;
    QString stem;
    {
        Desk desk(data);
        desk.signInCadre();
        desk.press(Qt::Key_Return);  // starts what today plans
        PracticeViewModel& practice = *desk.models().practice();
        REQUIRE(practice.stage() == Stage::Asking);
        practice.dontKnow();
        desk.press(Qt::Key_Return);
        REQUIRE(practice.stage() == Stage::Asking);
        place = practice.place();
        stem = practice.question()->stem();
    }
    Desk desk(data);
    desk.signInCadre();
    CHECK(desk.models().today()->openTotal() > 0);
    desk.models().today()->resume();
    PracticeViewModel& practice = *desk.models().practice();
    CHECK(practice.stage() == Stage::Asking);
    CHECK(practice.place() == place);
    CHECK(practice.question()->stem() == stem);
}

TEST_CASE("the unit is founded, its code shown once, and its administrator signs in", "[pages]") {
    qgt::test::startOffscreen();
    const TempFolder folder;
    qgt::app::DataFolder data;
    data.root = folder.path() / "unit";
    Desk desk(data);
    REQUIRE(desk.app.page() == "first_run");
    qgt::app::FirstRunViewModel& first = *desk.models().firstRun();
    checkInEveryLook(desk, "first-run");
    first.setCommittee(QStringLiteral("试一试居委会"));
    first.setAdministrator(QStringLiteral("林芳"));
    first.found("a quiet sentence", "another one");
    CHECK_FALSE(first.problem().isEmpty());
    first.found("a quiet sentence", "a quiet sentence");
    CHECK(first.recoveryCode().size() == 24);
    checkPage(desk);
    first.acknowledge();
    REQUIRE(desk.app.page() == "login");
    desk.models().signIn()->choose(0);
    desk.models().signIn()->enter("a quiet sentence");
    REQUIRE(desk.app.signedIn());
    CHECK(desk.app.pages()->contains("people"));
    checkQuiet(desk);
}

TEST_CASE("a damaged data folder is told in words and nothing is touched", "[pages]") {
    qgt::test::startOffscreen();
    TempFolder folder;
    qgt::app::DataFolder data;
    data.root = folder.write("file-in-the-way", "not a folder");
    Desk desk(data);
    CHECK(desk.app.page() == "start");
    CHECK(desk.models().start()->failed());
    CHECK_FALSE(desk.models().start()->problem().isEmpty());
    checkInEveryLook(desk, "start");
    checkQuiet(desk);
}

TEST_CASE("the pages keep quiet, name their controls and hold their text in every look",
          "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    checkInEveryLook(desk, "login");
    desk.models().signIn()->choose(0);
    desk.models().signIn()->enter("qinghe-demo");
    REQUIRE(desk.app.signedIn());
    for (const char* page : {"today", "practice", "people"}) {
        desk.app.show(page);
        checkInEveryLook(desk, page);
    }
    desk.models().people()->open(4);
    checkInEveryLook(desk, "people-person");
    desk.models().people()->startImport();
    checkInEveryLook(desk, "people-import");
    checkQuiet(desk);
}

TEST_CASE(
    "questions of every kind keep quiet, name their controls and hold their text in every look",
    "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.signInCadre();
    desk.app.show("practice");
    for (const ItemKind kind : {ItemKind::SingleChoice,
                                ItemKind::FillIn,
                                ItemKind::Ordering,
                                ItemKind::Matching,
                                ItemKind::ShortAnswer}) {
        const QString name = QString::fromStdString(qgt::bank::toText(kind));
        desk.models().practice()->beginWith(twoOf(kind));
        checkInEveryLook(desk, "asking-" + name);
        answerByKeys(desk);
        checkInEveryLook(desk, "revealed-" + name);
    }
    desk.models().practice()->finish();
    checkInEveryLook(desk, "summary");
    checkQuiet(desk);
}
