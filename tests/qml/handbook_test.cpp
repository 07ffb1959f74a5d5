#include "tests/qml/desk.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <QDir>
#include <QQuickItem>
#include <QTest>

using qgt::app::BlockRow;
using qgt::app::ContentsRow;
using qgt::app::HandbookViewModel;
using qgt::app::PracticeViewModel;
using qgt::bank::MarkupKind;
using qgt::test::Desk;
using qgt::test::TempFolder;
using Stage = PracticeViewModel::Stage;

namespace {

/// With steps, words to say, a warning and links to other sections.
constexpr const char* kDibao = "content/dibao";

void enterHandbook(Desk& desk) {
    desk.signInCadre();
    desk.app.show("handbook");
    REQUIRE(desk.models().handbook()->ready());
    REQUIRE(qgt::test::drawOnce(desk.window()));
}

std::vector<QString> listedSlugs(HandbookViewModel& handbook) {
    std::vector<QString> slugs;
    for (const ContentsRow& row : handbook.contents()->rows()) {
        if (row.kind == ContentsRow::Kind::Section) {
            slugs.push_back(row.slug);
        }
    }
    return slugs;
}

/// A link in the open section: its words and where it leads.
std::pair<QString, QString> firstLink(HandbookViewModel& handbook) {
    for (const BlockRow& block : handbook.section()->blocks()->rows()) {
        for (const auto& run : block.runs) {
            if (!run.target.isEmpty()) {
                return {run.words, run.target};
            }
        }
    }
    return {};
}

/// Answers one question of a session over the section and leaves it revealed.
void revealOneOf(Desk& desk, const char* slug) {
    PracticeViewModel& practice = *desk.models().practice();
    desk.models().handbook()->open(slug);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.app.page() == "practice");
    REQUIRE(practice.stage() == Stage::Asking);
    practice.dontKnow();
    REQUIRE(practice.stage() == Stage::Revealed);
    REQUIRE(qgt::test::drawOnce(desk.window()));
}

}  // namespace

TEST_CASE("the page lists every section of the bank under its book and chapter", "[handbook]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    enterHandbook(desk);
    HandbookViewModel& handbook = *desk.models().handbook();
    const auto& rows = handbook.contents()->rows();
    CHECK(rows.front().kind == ContentsRow::Kind::Book);
    CHECK(std::ranges::count(rows, ContentsRow::Kind::Book, &ContentsRow::kind) == 3);
    CHECK(listedSlugs(handbook).size() >= 30);
    CHECK(handbook.section()->slug() == listedSlugs(handbook).front());
    CHECK_FALSE(handbook.hasPrevious());
    qgt::test::checkQuiet(desk);
}

TEST_CASE("the arrows turn the pages of the handbook and stop at both ends", "[handbook]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    enterHandbook(desk);
    HandbookViewModel& handbook = *desk.models().handbook();
    const auto slugs = listedSlugs(handbook);
    desk.press(Qt::Key_Left);
    CHECK(handbook.section()->slug() == slugs[0]);
    for (std::size_t i = 1; i < slugs.size(); ++i) {
        desk.press(Qt::Key_Right);
        CHECK(handbook.section()->slug() == slugs[i]);
        qgt::test::checkPage(desk);
    }
    desk.press(Qt::Key_Right);
    CHECK(handbook.section()->slug() == slugs.back());
    CHECK_FALSE(handbook.hasNext());
    qgt::test::checkQuiet(desk);
}

TEST_CASE("the contents show one line alone, chosen by the keyboard", "[handbook]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    enterHandbook(desk);
    HandbookViewModel& handbook = *desk.models().handbook();
    const auto all = listedSlugs(handbook);
    desk.press(Qt::Key_L);
    REQUIRE(handbook.filtering());
    qgt::test::checkPage(desk);
    qgt::test::clickNamed(desk, handbook.filters()->rows().at(2).name);
    CHECK_FALSE(handbook.filtering());
    const auto some = listedSlugs(handbook);
    CHECK(some.size() < all.size());
    REQUIRE_FALSE(some.empty());
    CHECK(std::ranges::find(some, handbook.section()->slug()) != some.end());
    CHECK(handbook.section()->lineNames().contains(handbook.filterName()));
    // A link to a section of another line lists all of them again.
    const auto hidden = std::ranges::find_if(
        all, [&](const QString& slug) { return std::ranges::find(some, slug) == some.end(); });
    handbook.open(*hidden);
    CHECK(listedSlugs(handbook) == all);
    qgt::test::checkQuiet(desk);
}

TEST_CASE("a link in the text leads to its section by mouse and by keyboard", "[handbook]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    enterHandbook(desk);
    HandbookViewModel& handbook = *desk.models().handbook();
    handbook.open(kDibao);
    const auto link = firstLink(handbook);
    const QString& words = link.first;
    const QString& target = link.second;
    REQUIRE_FALSE(target.isEmpty());
    qgt::test::clickNamed(desk, words);
    CHECK(handbook.section()->slug() == target);
    handbook.open(kDibao);
    REQUIRE(qgt::test::drawOnce(desk.window()));
    qgt::test::controlNamed(desk, words)->forceActiveFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_Return);
    CHECK(handbook.section()->slug() == target);
    CHECK(desk.app.page() == "handbook");  // Enter on a link does not practise
    qgt::test::checkQuiet(desk);
}

TEST_CASE("no link of the handbooks shows a slug instead of words", "[handbook]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    enterHandbook(desk);
    HandbookViewModel& handbook = *desk.models().handbook();
    int links = 0;
    for (const QString& slug : listedSlugs(handbook)) {
        handbook.open(slug);
        for (const BlockRow& block : handbook.section()->blocks()->rows()) {
            for (const auto& run : block.runs) {
                links += run.target.isEmpty() ? 0 : 1;
                CHECK((run.target.isEmpty() || run.words != run.target));
            }
        }
    }
    CHECK(links > 10);
}

TEST_CASE("a section is practised whole, and its mastery tells what came of it", "[handbook]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    enterHandbook(desk);
    HandbookViewModel& handbook = *desk.models().handbook();
    PracticeViewModel& practice = *desk.models().practice();
    handbook.open(kDibao);
    const int items = handbook.section()->practicable();
    REQUIRE(items > 0);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.app.page() == "practice");
    CHECK(practice.total() == items);
    CHECK(practice.specName().contains(QStringLiteral("低保")));
    practice.dontKnow();
    desk.app.show("handbook");
    const auto& rows = handbook.section()->items()->rows();
    CHECK(std::ranges::any_of(
        rows, [](const auto& row) { return row.state == QStringLiteral("在错题本里"); }));
    CHECK(handbook.sessionOpen());
    qgt::test::checkQuiet(desk);
}

TEST_CASE("from an answer to its section and back to the session where it stood", "[handbook]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    enterHandbook(desk);
    PracticeViewModel& practice = *desk.models().practice();
    HandbookViewModel& handbook = *desk.models().handbook();
    revealOneOf(desk, kDibao);
    const QString stem = practice.question()->stem();
    const auto links = practice.question()->handbook()->rows();
    REQUIRE(std::ranges::any_of(links, [](const auto& link) { return link.slug == kDibao; }));
    qgt::test::checkPage(desk);
    desk.press(Qt::Key_L);
    REQUIRE(desk.app.page() == "handbook");
    CHECK(handbook.section()->slug() == links.front().slug);
    CHECK(handbook.origin() == HandbookViewModel::Origin::Item);
    qgt::test::picture(desk, "handbook-from-practice");
    desk.press(Qt::Key_Right);  // reading on loses nothing
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.app.page() == "practice");
    CHECK(practice.stage() == Stage::Revealed);
    CHECK(practice.question()->stem() == stem);
    qgt::test::clickNamed(desk, QStringLiteral("手册：") + links.front().title);
    CHECK(desk.app.page() == "handbook");
    // Who goes on by the rail is not thrown back later.
    desk.app.show("today");
    desk.app.show("handbook");
    CHECK(handbook.origin() == HandbookViewModel::Origin::None);
    desk.press(Qt::Key_Escape);
    CHECK(desk.app.page() == "handbook");
    qgt::test::checkQuiet(desk);
}

TEST_CASE("before the answer there is no way to the handbook", "[handbook]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    enterHandbook(desk);
    desk.models().handbook()->open(kDibao);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_L);
    CHECK(desk.app.page() == "practice");
    desk.models().practice()->openHandbook(kDibao);
    CHECK(desk.app.page() == "practice");
}

TEST_CASE("a section and a whole book are written as new PDF files", "[handbook]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    enterHandbook(desk);
    HandbookViewModel& handbook = *desk.models().handbook();
    handbook.open(kDibao);
    desk.press(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(handbook.printing()->open());
    qgt::test::checkInEveryLook(desk, "handbook-print");
    const QString target = QString::fromStdString(folder.path().string());
    handbook.printing()->write(target);
    handbook.printing()->write(target);
    handbook.printing()->setWholeBook(true);
    handbook.printing()->write(target);
    CHECK(handbook.printing()->problem().isEmpty());
    CHECK(QDir(target).entryList({"*.pdf"}).size() == 3);
    handbook.printing()->write(target + "/nowhere");
    CHECK_FALSE(handbook.printing()->problem().isEmpty());
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(handbook.printing()->open());
    qgt::test::checkQuiet(desk);
}

TEST_CASE("the handbook keeps quiet, names its controls and holds its text in every look",
          "[handbook]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    enterHandbook(desk);
    HandbookViewModel& handbook = *desk.models().handbook();
    handbook.open("content/temporary-relief");
    qgt::test::checkInEveryLook(desk, "handbook");
    handbook.toggleContents();
    qgt::test::checkInEveryLook(desk, "handbook-contents");
    handbook.toggleFiltering();
    qgt::test::checkInEveryLook(desk, "handbook-lines");
    desk.press(Qt::Key_Escape);
    desk.window().resize(960, 600);
    qgt::test::checkInEveryLook(desk, "handbook-small");
    desk.window().resize(1920, 1080);
    qgt::test::checkInEveryLook(desk, "handbook-wide");
    qgt::test::checkQuiet(desk);
}

TEST_CASE("the keyboard reaches contents, links and the button of the handbook", "[handbook]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    enterHandbook(desk);
    HandbookViewModel& handbook = *desk.models().handbook();
    handbook.open(kDibao);
    const auto link = firstLink(handbook).first;
    QStringList reached;
    for (int i = 0; i < 150; ++i) {
        desk.press(Qt::Key_Tab);
        reached.append(qgt::test::focusedName(desk));
    }
    // In the list the row of the open section has the focus, and says its name.
    const auto told =
        handbook.contents()->rows()[static_cast<std::size_t>(handbook.current())].told;
    CHECK(reached.contains(told));
    CHECK(reached.contains(link));
    CHECK(reached.contains(QStringLiteral("下一节")));
    CHECK(std::ranges::any_of(
        reached, [](const QString& name) { return name.startsWith(QStringLiteral("练这一节")); }));
    CHECK_FALSE(reached.contains(QString()));
}
