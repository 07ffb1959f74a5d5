#include "app/desktop/documents/handbook_document.h"

#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <set>

#include <QRegularExpression>

using qgt::app::BlockRow;
using qgt::app::handbookPdf;
using qgt::app::HandbookPrint;
using qgt::app::placedOnPages;
using qgt::app::PlacedUnit;
using qgt::app::PrintedSection;
using qgt::app::printHeight;
using qgt::app::PrintUnit;
using qgt::app::printWidth;
using qgt::bank::MarkupKind;

namespace {

BlockRow block(MarkupKind kind, const QString& words, int number = 0) {
    BlockRow row;
    row.kind = kind;
    row.number = number;
    row.runs = {{.words = words, .strong = false, .target = {}},
                {.words = QStringLiteral("要紧的话"), .strong = true, .target = {}}};
    return row;
}

PrintedSection section(int number) {
    const QString text = QStringLiteral("居委会协助走访和申请，不批，也不许诺。").repeated(3);
    PrintedSection made;
    made.place = QStringLiteral("内容 · 民生保障");
    made.title = QStringLiteral("第 %1 节").arg(number);
    made.lines = QStringLiteral("民政救助");
    made.blocks = {block(MarkupKind::Paragraph, text),
                   block(MarkupKind::Step, text, 1),
                   block(MarkupKind::Step, text, 2),
                   block(MarkupKind::Point, text),
                   block(MarkupKind::Say, text),
                   block(MarkupKind::Never, text)};
    made.basis = QStringLiteral("《社会救助法》第 37 条");
    made.review = QStringLiteral("2026/7/1起适用");
    return made;
}

HandbookPrint bookOf(int sections) {
    qgt::test::startOffscreen();
    HandbookPrint print;
    print.title = QStringLiteral("内容");
    print.edition = QStringLiteral("全岗通题库 2026.11 版");
    print.sayWord = QStringLiteral("可以这样说");
    print.neverWord = QStringLiteral("别这样");
    print.basisWord = QStringLiteral("依据：");
    print.sourcesWord = QStringLiteral("依据目录");
    print.pageWord = QStringLiteral("第 %1 页，共 %2 页");
    for (int i = 0; i < sections; ++i) {
        print.sections.push_back(section(i + 1));
    }
    print.sources = {
        {.title = QStringLiteral("社会救助法"), .dates = QStringLiteral("2026/7/1起施行")}};
    return print;
}

int pagesIn(const QByteArray& pdf) {
    auto found =
        QRegularExpression(QStringLiteral("/Type /Page\\b")).globalMatch(QString::fromLatin1(pdf));
    int count = 0;
    while (found.hasNext()) {
        found.next();
        ++count;
    }
    return count;
}

}  // namespace

TEST_CASE("no block of a printed book is broken over pages or sticks out of one", "[handbook]") {
    const auto units = placedOnPages(bookOf(17));
    REQUIRE(units.back().page >= 8);
    double below = 0;
    int page = 0;
    for (const PlacedUnit& placed : units) {
        CHECK(placed.page >= page);
        below = placed.page > page ? 0 : below;
        page = placed.page;
        CHECK(placed.top >= below - 0.001);
        CHECK(placed.top + placed.height <= printHeight() + 0.001);
        below = placed.top + placed.height;
        for (const auto& piece : placed.text.pieces) {
            CHECK(placed.unit.indent + piece.x + piece.width <= printWidth() + 0.5);
        }
    }
}

TEST_CASE("a title is never the last thing on a printed page", "[handbook]") {
    const auto units = placedOnPages(bookOf(17));
    for (std::size_t i = 0; i + 1 < units.size(); ++i) {
        if (units[i].unit.withNext) {
            CHECK(units[i].page == units[i + 1].page);
        }
    }
}

TEST_CASE("nothing of a section is lost on paper, and its sources stand at the end", "[handbook]") {
    const HandbookPrint print = bookOf(2);
    QString all;
    for (const PlacedUnit& placed : placedOnPages(print)) {
        for (const auto& piece : placed.text.pieces) {
            all += piece.words;
        }
        all += u'\n';
    }
    for (const PrintedSection& made : print.sections) {
        for (const BlockRow& row : made.blocks) {
            CHECK(all.contains(wordsOf(row.runs)));
        }
        CHECK(all.contains(made.title));
        CHECK(all.contains(made.basis));
    }
    CHECK(all.indexOf(QStringLiteral("依据目录")) > all.indexOf(print.sections.back().review));
    CHECK(all.trimmed().endsWith(QStringLiteral("2026/7/1起施行")));
}

TEST_CASE("the PDF has the pages that were laid out, on A4", "[handbook]") {
    const HandbookPrint print = bookOf(9);
    const QByteArray pdf = handbookPdf(print);
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pagesIn(pdf) == placedOnPages(print).back().page + 1);
    CHECK(pdf.contains("/MediaBox [0 0 595"));
    CHECK(pagesIn(handbookPdf(bookOf(1))) == 1);
}

TEST_CASE("words to say and warnings differ on paper by frame and word, not by colour",
          "[handbook]") {
    std::set<PrintUnit::Frame> frames;
    std::set<QString> leads;
    for (const PlacedUnit& placed : placedOnPages(bookOf(1))) {
        frames.insert(placed.unit.frame);
        leads.insert(placed.unit.lead);
    }
    CHECK(frames.size() == 3);
    CHECK(leads.size() == 3);
}
