#include "tests/qml/desk.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <filesystem>

using qgt::app::PracticeViewModel;
using qgt::app::ReviewViewModel;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::Desk;
using qgt::test::seen;
using qgt::test::TempFolder;

namespace {

/// 林芳 founds the unit, is its director too, and is alone in it. The introduction is put away.
void beAlone(Desk& desk) {
    desk.models().firstRun()->setAlsoDirector(true);
    qgt::test::foundUnit(desk);
    desk.models().signIn()->choose(0);
    desk.models().signIn()->enter(qgt::test::kAdministratorPassword);
    REQUIRE(desk.app.signedIn());
    desk.models().introduction()->close();
}

/// A bank of lines and sources alone: no item, no case, no handbook.
std::filesystem::path bareBank(const TempFolder& folder) {
    const std::filesystem::path ours = std::filesystem::path(QGT_SOURCE_DIR) / "question_bank";
    const std::filesystem::path bare = folder.path() / "bare";
    std::filesystem::create_directories(bare);
    for (const char* file : {"bank.yaml", "lines.yaml", "requests.yaml", "sources.yaml"}) {
        std::filesystem::copy(ours / file, bare / file);
    }
    return bare;
}

}  // namespace

TEST_CASE("who is alone in the unit is told to add the cadres, and the button does it", "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    beAlone(desk);
    desk.app.show("people");
    CHECK(seen(desk, QStringLiteral("这里还只有你一个人")));
    checkInEveryLook(desk, "empty-people");
    clickNamed(desk, QStringLiteral("添加第一位干部"));
    CHECK(desk.models().people()->panel() == qgt::app::PeopleViewModel::Panel::Person);
    desk.models().people()->close();
    qgt::test::addPerson(desk, QStringLiteral("王小梅"));
    CHECK_FALSE(seen(desk, QStringLiteral("这里还只有你一个人")));
    checkQuiet(desk);
}

TEST_CASE("a filter that nobody fits is said and taken away by its button", "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    beAlone(desk);
    desk.app.show("people");
    desk.models().people()->setFilter(QStringLiteral("没有这个人"));
    CHECK(seen(desk, QStringLiteral("没有找到“没有这个人”")));
    clickNamed(desk, QStringLiteral("显示所有人"));
    CHECK(desk.models().people()->persons()->rowCount() == 1);
    checkQuiet(desk);
}

TEST_CASE("who has answered nothing is told so on 今日 and begins with one button", "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    beAlone(desk);
    desk.app.show("today");
    checkInEveryLook(desk, "empty-today");
    clickNamed(desk, QStringLiteral("先练 5 分钟"));
    CHECK(desk.app.page() == "practice");
    CHECK(desk.models().practice()->stage() == PracticeViewModel::Stage::Asking);
    checkQuiet(desk);
}

TEST_CASE("who has played no case is told what a case is and begins with one button", "[pages]") {
    using Stage = qgt::app::CaseViewModel::Stage;
    const TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    beAlone(desk);
    desk.app.show("cases");
    CHECK(seen(desk, QStringLiteral("还没有走过案例")));
    checkInEveryLook(desk, "empty-cases");
    clickNamed(desk, QStringLiteral("走第一个案例"));
    REQUIRE(desk.models().cases()->stage() == Stage::Choosing);
    desk.press(Qt::Key_A);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.models().cases()->stage() == Stage::Shelf);
    CHECK_FALSE(seen(desk, QStringLiteral("还没有走过案例")));
    checkQuiet(desk);
}

TEST_CASE("every empty shelf says what fills it and leads to practice", "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    beAlone(desk);
    ReviewViewModel& review = *desk.models().review();
    for (const auto shelf : {ReviewViewModel::Shelf::Errors,
                             ReviewViewModel::Shelf::Cleared,
                             ReviewViewModel::Shelf::Favourites,
                             ReviewViewModel::Shelf::Doubts,
                             ReviewViewModel::Shelf::Notes}) {
        desk.app.show("review");
        review.setShelf(shelf);
        CAPTURE(review.emptyTitle().toStdString());
        CHECK(seen(desk, review.emptyTitle()));
        CHECK(seen(desk, review.emptyText()));
        clickNamed(desk, QStringLiteral("去练习"));
        CHECK(desk.app.page() == "practice");
    }
    desk.app.show("review");
    review.setShelf(ReviewViewModel::Shelf::Errors);
    checkInEveryLook(desk, "empty-review");
    checkQuiet(desk);
}

TEST_CASE("a search without hits says where it looked and is cleared by its button", "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    beAlone(desk);
    desk.app.show("review");
    desk.press(Qt::Key_Slash);
    qgt::test::write(desk, QStringLiteral("qxzj"));
    CHECK(seen(desk, QStringLiteral("没有找到“qxzj”")));
    checkInEveryLook(desk, "empty-search");
    clickNamed(desk, QStringLiteral("清空搜索"));
    CHECK(desk.models().review()->search()->query().isEmpty());
    desk.press(Qt::Key_K, Qt::ControlModifier);
    qgt::test::write(desk, QStringLiteral("qxzj"));
    CHECK(desk.models().finder()->nothing());
    checkInEveryLook(desk, "empty-finder");
    clickNamed(desk, QStringLiteral("清空搜索"));
    CHECK(desk.models().finder()->query().isEmpty());
    CHECK(desk.models().finder()->hits()->rowCount() > 0);  // the pages stand there again
    desk.press(Qt::Key_Escape);
    checkQuiet(desk);
}

TEST_CASE("a bank without items, cases and handbooks leads from each page to the next thing to do",
          "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder), bareBank(folder));
    beAlone(desk);
    desk.app.show("today");
    CHECK(seen(desk, QStringLiteral("今天没有可练的题")));
    checkInEveryLook(desk, "bare-today");
    desk.press(Qt::Key_Return);
    CHECK(desk.app.page() == "today");  // there is nothing to start
    clickNamed(desk, QStringLiteral("看手册"));
    REQUIRE(desk.app.page() == "handbook");
    CHECK(desk.models().handbook()->empty());
    checkInEveryLook(desk, "bare-handbook");
    clickNamed(desk, QStringLiteral("去练习"));
    CHECK(desk.app.page() == "practice");
    desk.app.show("cases");
    checkInEveryLook(desk, "bare-cases");
    clickNamed(desk, QStringLiteral("去练习"));
    CHECK(desk.app.page() == "practice");
    checkQuiet(desk);
}
