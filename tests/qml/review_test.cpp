#include "app/desktop/documents/review_pdf.h"
#include "app/desktop/qml_plugins.h"
#include "app/desktop/review/review_files.h"
#include "engine/bank/load_bank.h"
#include "engine/core/os/files.h"
#include "engine/integrity/digest.h"
#include "engine/people/csv.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <algorithm>

#include <QQuickItem>
#include <QSignalSpy>

using qgt::app::FinderViewModel;
using qgt::app::PracticeViewModel;
using qgt::app::PrintedItem;
using qgt::app::ReviewPrint;
using qgt::app::ReviewViewModel;
using qgt::test::checkInEveryLook;
using qgt::test::checkPage;
using qgt::test::checkQuiet;
using qgt::test::Desk;
using qgt::test::TempFolder;
using qgt::test::write;
using Shelf = ReviewViewModel::Shelf;

namespace {

constexpr std::uint64_t kFileLimit = 8U << 20U;

/// A cadre of the demo, who has practised for weeks, on the page 错题本.
struct Review {
    Review() {
        desk.settings.setReduceMotion(true);
        desk.signInCadre();
        desk.app.show("review");
        REQUIRE(qgt::test::drawOnce(desk.window()));
        REQUIRE(model().ready());
        REQUIRE(model().errors() > 1);
    }

    ReviewViewModel& model() { return *desk.models().review(); }

    FinderViewModel& finder() { return *desk.models().finder(); }

    int rows() { return model().rows()->rowCount(); }

    TempFolder folder;
    Desk desk{qgt::test::demoCopy(folder)};
};

ReviewPrint printWith(int items) {
    ReviewPrint print;
    print.title = QStringLiteral("错题本");
    print.pageWord = QStringLiteral("%1/%2");
    for (int i = 0; i < items; ++i) {
        PrintedItem item;
        item.stem = QStringLiteral("居住证每年签注一次。").repeated(1 + i % 9);
        item.explanation = QStringLiteral("依照办法，到期前三十日内办理。").repeated(1 + i % 7);
        item.rows = {{QStringLiteral("A"), QStringLiteral("对"), true},
                     {QStringLiteral("B"), QStringLiteral("不对"), false}};
        print.items.push_back(item);
    }
    return print;
}

}  // namespace

TEST_CASE("the error book is read, opened, emptied and refilled by keys alone", "[review]") {
    Review review;
    ReviewViewModel& model = review.model();
    const int before = model.errors();
    CHECK(review.rows() == before);
    review.desk.press(Qt::Key_Down);
    review.desk.press(Qt::Key_Return);
    REQUIRE(model.itemShown());
    CHECK_FALSE(model.story().isEmpty());
    CHECK(model.inErrorBook());
    CHECK(model.item()->revealed());
    review.desk.press(Qt::Key_M);
    CHECK(model.errors() == before - 1);
    CHECK_FALSE(model.inErrorBook());
    review.desk.press(Qt::Key_M);
    CHECK(model.errors() == before);
    const bool kept = model.item()->favourite();
    review.desk.press(Qt::Key_K);
    CHECK(model.item()->favourite() == !kept);
    review.desk.press(Qt::Key_N);
    REQUIRE(model.writingNote());
    REQUIRE(qgt::test::drawOnce(review.desk.window()));
    write(review.desk, QStringLiteral("三年改五年"));
    review.desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(model.item()->note().contains(QStringLiteral("三年改五年")));
    CHECK(model.notes() > 0);
    review.desk.press(Qt::Key_Escape);
    CHECK_FALSE(model.itemShown());
    checkQuiet(review.desk);
}

TEST_CASE("a filter closes what it hides, and keeps its name when its last item has gone",
          "[review]") {
    Review review;
    ReviewViewModel& model = review.model();
    const auto lines = model.lines()->rows();
    REQUIRE(lines.size() > 2);
    // A line's own item first, then a line that it does not belong to.
    model.filterLine(lines[1].key);
    model.open(0);
    REQUIRE(model.itemShown());
    model.filterLine(lines[2].key);
    CHECK_FALSE(model.itemShown());
    const QString name = model.lines()->chosenName();
    while (review.rows() > 0) {
        const int left = review.rows();
        model.open(0);
        model.toggleErrorBook();
        REQUIRE(QTest::qWaitFor([&] { return review.rows() < left; }, 20'000));
    }
    CHECK(model.lines()->chosenName() == name);
    CHECK_FALSE(name.isEmpty());
    checkQuiet(review.desk);
}

TEST_CASE("filters narrow the list, and a session asks exactly what they leave", "[review]") {
    Review review;
    ReviewViewModel& model = review.model();
    const auto lines = model.lines()->rows();
    REQUIRE(lines.size() > 1);
    model.filterLine(lines[1].key);
    CHECK(review.rows() == lines[1].count);
    CHECK(model.filtered());
    const int wanted = model.askable();
    REQUIRE(wanted > 0);
    review.desk.press(Qt::Key_T);
    CHECK(review.desk.app.page() == "practice");
    CHECK(review.desk.models().practice()->stage() == PracticeViewModel::Stage::Asking);
    CHECK(review.desk.models().practice()->total() == wanted);
    checkQuiet(review.desk);
}

TEST_CASE("every shelf says what to do when it is empty", "[review]") {
    Review review;
    for (const Shelf shelf :
         {Shelf::Errors, Shelf::Cleared, Shelf::Favourites, Shelf::Doubts, Shelf::Notes}) {
        review.model().setShelf(shelf);
        CHECK_FALSE(review.model().emptyTitle().isEmpty());
        CHECK_FALSE(review.model().emptyText().isEmpty());
        checkPage(review.desk);
    }
    checkQuiet(review.desk);
}

TEST_CASE("a resident's words find an item, which opens beside the list", "[review][search]") {
    Review review;
    review.desk.press(Qt::Key_Slash);
    REQUIRE(qgt::test::drawOnce(review.desk.window()));
    write(review.desk, QStringLiteral("狗咬人"));
    auto& hits = *review.model().search()->hits();
    REQUIRE(hits.rowCount() > 0);
    CHECK(review.model().search()->active());
    checkPage(review.desk);
    review.desk.press(Qt::Key_Return);  // to the list
    review.desk.press(Qt::Key_Return);  // opens
    REQUIRE(review.model().itemShown());
    const QString shown = review.model().item()->stem() + review.model().item()->explanation();
    const bool aboutDogs =
        shown.contains(QStringLiteral("狗")) || shown.contains(QStringLiteral("犬"));
    CHECK(aboutDogs);
    review.desk.press(Qt::Key_Escape);
    CHECK_FALSE(review.model().itemShown());
    review.desk.press(Qt::Key_Escape);
    CHECK_FALSE(review.model().search()->active());
    checkQuiet(review.desk);
}

TEST_CASE("the finder opens pages and items by keys from anywhere", "[review][search]") {
    Review review;
    review.desk.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(review.finder().shown());
    REQUIRE(qgt::test::drawOnce(review.desk.window()));
    CHECK(review.finder().hits()->rowCount() == review.desk.app.pages()->count());
    write(review.desk, QStringLiteral("设置"));
    REQUIRE(review.finder().hits()->rowCount() > 0);
    review.desk.press(Qt::Key_Return);
    CHECK_FALSE(review.finder().shown());
    CHECK(review.desk.app.page() == "settings");

    review.desk.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(qgt::test::drawOnce(review.desk.window()));
    write(review.desk, QStringLiteral("狗咬人"));
    review.desk.press(Qt::Key_Down);
    review.desk.press(Qt::Key_Up);
    CHECK(review.finder().current() == 0);
    review.desk.press(Qt::Key_Return);
    CHECK(review.desk.app.page() == "review");
    CHECK(review.model().itemShown());

    review.desk.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(review.finder().shown());
    REQUIRE(qgt::test::drawOnce(review.desk.window()));
    review.desk.press(Qt::Key_Escape);
    CHECK_FALSE(review.finder().shown());
    checkQuiet(review.desk);
}

TEST_CASE("a case and a section that were found are asked for by their ids", "[review][search]") {
    Review review;
    QSignalSpy cases(&review.finder(), &FinderViewModel::caseRequested);
    QSignalSpy sections(&review.finder(), &FinderViewModel::sectionRequested);
    const auto bank = qgt::bank::loadBank(
                          {QGT_SOURCE_DIR "/question_bank", 0, qgt::integrity::digestHex, nullptr})
                          .bank;
    const std::vector<std::pair<int, std::string>> titles{
        {qgt::app::HitRow::Case, bank->cases().front().title},
        {qgt::app::HitRow::Section, bank->sections().front().title}};
    for (const auto& [kind, title] : titles) {
        review.finder().show();
        review.finder().setQuery(QString::fromStdString(title));
        const auto& rows = review.finder().hits()->rows();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].kind == kind) {
                review.finder().open(static_cast<int>(i));
                break;
            }
        }
    }
    CHECK(cases.count() == 1);
    CHECK(sections.count() == 1);
}

TEST_CASE("the finder finds persons only for those who may see them", "[review][search]") {
    Review review;
    review.finder().show();
    review.finder().setQuery(QStringLiteral("陈静"));
    const auto persons = [&review] {
        const auto& rows = review.finder().hits()->rows();
        return std::ranges::count(rows, qgt::app::HitRow::Person, &qgt::app::HitRow::kind);
    };
    CHECK(persons() == 0);
    review.desk.app.signOut();
    review.finder().show();
    CHECK_FALSE(review.finder().shown());  // nobody is there
    review.desk.models().signIn()->choose(0);
    review.desk.models().signIn()->enter("qinghe-demo");
    REQUIRE(review.desk.app.signedIn());
    review.finder().show();
    review.finder().setQuery(QStringLiteral("陈静"));
    REQUIRE(persons() == 1);
    review.finder().open(0);
    CHECK(review.desk.app.page() == "people");
    CHECK(review.desk.models().people()->panel() == qgt::app::PeopleViewModel::Panel::Person);
    checkQuiet(review.desk);
}

TEST_CASE("the list is written as a table and as a PDF, and nothing is overwritten", "[review]") {
    Review review;
    review.model().startExport();
    REQUIRE(review.model().exporting()->shown());
    const QString folder = QString::fromStdString(review.folder.path().string());
    review.model().exporting()->writeTable(folder);
    CHECK(review.model().exporting()->problem().isEmpty());
    review.model().exporting()->writePdf(folder);
    review.model().exporting()->writePdf(folder);
    const auto tables = qgt::os::listFiles(review.folder.path(), ".csv").value();
    const auto pdfs = qgt::os::listFiles(review.folder.path(), ".pdf").value();
    REQUIRE(tables.size() == 1);
    CHECK(pdfs.size() == 2);
    const auto bytes = qgt::os::readFile(review.folder.path() / tables.front(), kFileLimit).value();
    const auto table = qgt::people::readCsv(bytes, "table.csv");
    CHECK(table.problems.empty());
    CHECK(static_cast<int>(table.rows.size()) == review.model().errors() + 1);
    review.model().exporting()->writePdf(folder + "/nowhere");
    CHECK_FALSE(review.model().exporting()->problem().isEmpty());
}

TEST_CASE("no item is broken over two pages of the PDF", "[review]") {
    qgt::test::startOffscreen();
    ReviewPrint print = printWith(40);
    print.items[7].explanation = QStringLiteral("很长的解析。").repeated(900);  // more than a page
    const auto places = qgt::app::placedItems(print);
    REQUIRE(places.size() == print.items.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        CAPTURE(i);
        CHECK(places[i].top + places[i].height <= qgt::app::reviewPageHeight() + 0.5);
        const bool follows = i == 0 || places[i].page > places[i - 1].page ||
                             places[i].top >= places[i - 1].top + places[i - 1].height;
        CHECK(follows);
    }
    CHECK(places.back().page > 1);
    CHECK(qgt::app::reviewPdf(print).startsWith("%PDF"));
    CHECK(qgt::app::reviewPdf(printWith(0)).startsWith("%PDF"));
}

TEST_CASE("error book, item, search, export and finder hold their text in every look", "[review]") {
    Review review;
    checkInEveryLook(review.desk, "review");
    review.model().open(0);
    checkInEveryLook(review.desk, "review-item");
    review.model().startExport();
    checkInEveryLook(review.desk, "review-export");
    review.model().close();
    review.model().search()->setQuery(QStringLiteral("狗咬人"));
    checkInEveryLook(review.desk, "review-search");
    review.model().search()->clear();
    review.finder().show();
    review.finder().setQuery(QStringLiteral("居住证"));
    checkInEveryLook(review.desk, "finder");
    checkQuiet(review.desk);
}
