#include "app/desktop/demo/demo_secrets.h"
#include "app/desktop/documents/form_file.h"
#include "app/desktop/documents/meeting_sheet.h"
#include "app/desktop/qml_plugins.h"
#include "engine/bank/load_bank.h"
#include "engine/integrity/digest.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>
#include <string>

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace app = qgt::app;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::Desk;
using qgt::test::TempFolder;

namespace {

/// 陆文静, the director of the demo, on the page 例会.
struct Met {
    Met() {
        desk.settings.setReduceMotion(true);
        desk.models().signIn()->choose(0);
        desk.models().signIn()->enter(app::kDemoPassword);
        REQUIRE(desk.app.signedIn());
        desk.app.show("meeting");
        REQUIRE(qgt::test::drawOnce(desk.window()));
        REQUIRE(page().ready());
    }

    app::MeetingViewModel& page() { return *desk.models().meeting(); }

    TempFolder folder;
    app::DataFolder data = qgt::test::demoCopy(folder);
    Desk desk{data};
};

/// What another program reads on the pages of a PDF; a form feed ends each.
QString readOf(const std::filesystem::path& pdf) {
    REQUIRE_FALSE(QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty());
    QProcess reader;
    reader.start(
        QStringLiteral("pdftotext"),
        {QStringLiteral("-layout"), QString::fromStdString(pdf.string()), QStringLiteral("-")});
    constexpr int kMs = 30'000;
    REQUIRE(reader.waitForFinished(kMs));
    return QString::fromUtf8(reader.readAllStandardOutput());
}

std::filesystem::path onlyPdfIn(const std::filesystem::path& folder) {
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".pdf") {
            return entry.path();
        }
    }
    return {};
}

QString withoutSpaces(QString words) {
    return words.remove(QLatin1Char(' ')).remove(QLatin1Char('\n'));
}

/// A committee of so many with everything that a page can have to say.
app::MeetingReport fullReport(const qgt::bank::Bank& bank, int cadres) {
    app::MeetingReport report;
    report.committee = "青禾里居委会";
    report.today = qgt::Date{20'800};
    report.at = qgt::Instant{20'800LL * qgt::kMsPerDay};
    report.cells = cadres * 18;
    report.known = cadres * 9;
    report.rate = {0.91, 0.87, 0.94};
    report.logged = 40;
    report.roster = true;
    for (int day = 0; day < 7; ++day) {
        const qgt::Date date{20'805 + day};
        report.duties.push_back({date,
                                 qgt::coverage::SlotTime::Day,
                                 {"王海燕", "李国栋"},
                                 0.9,
                                 bank.lines()[10].id,
                                 0.56});
        report.duties.push_back({date, qgt::coverage::SlotTime::Evening, {"陈静"}, 0.78, {}, 0});
    }
    const qgt::LineId line = bank.lines()[10].id;
    const auto risk = app::MeetingRisk::Kind::HangsOn;
    report.risks.assign(3, {risk, line, "陆文静", 0.51, 0, 0.044});
    report.handed = true;
    for (int k = 0; k < cadres; ++k) {
        app::MeetingStudy study;
        study.person = qgt::PersonId("p" + std::to_string(k));
        study.name = "干部" + std::to_string(k);
        study.line = line;
        study.minutes = 120;
        study.portion = {{bank.sections().front().slug, bank.sections().back().slug}, 40};
        study.why = {1400, 6900, 7800, 6200};
        report.study.push_back(study);
    }
    for (int k = 0; k < 9; ++k) {
        report.changes.push_back(
            {qgt::Date{20'790 - k}, bank.items().front().id, bank.sources().front().id, "5", 2});
        report.certificates.push_back({"李国栋", {line}, qgt::Date{20'810 + k}});
    }
    for (const auto& one : bank.lines()) {
        report.unsettled.push_back({one.id, 2});
    }
    return report;
}

int pagesOf(const app::FormDocument& document) {
    int pages = 1;
    for (const app::PlacedPiece& piece : app::placedPieces(document)) {
        pages = std::max(pages, piece.lastPage + 1);
    }
    return pages;
}

}  // namespace

TEST_CASE("the page for the weekly meeting is saved as PDF, and reads as it is shown",
          "[flows][meeting]") {
    Met met;
    app::MeetingViewModel& page = met.page();
    CHECK(page.anybody());
    CHECK_FALSE(page.page().isNull());
    const QString words = page.words();
    CHECK(qgt::test::toldByAccessibility(met.desk.window()).contains(words));
    for (const char* const said :
         {"下周值班", "本周学什么", "一趟办成", "不排名次", "没有登记来访", "建议"}) {
        CAPTURE(said);
        CHECK(words.contains(QString::fromUtf8(said)));
    }
    const auto out = met.folder.path() / "out";
    REQUIRE(std::filesystem::create_directory(out));
    page.savePdf(QString::fromStdString(out.string()));
    CHECK(page.problem().isEmpty());
    CHECK_FALSE(page.done().isEmpty());
    const auto pdf = onlyPdfIn(out);
    REQUIRE_FALSE(pdf.empty());
    if (const QByteArray shots = qgetenv("QGT_SHOTS"); !shots.isEmpty()) {
        std::filesystem::copy_file(pdf,
                                   std::filesystem::path(shots.toStdString()) / "meeting.pdf",
                                   std::filesystem::copy_options::overwrite_existing);
    }
    const QString read = readOf(pdf);
    CHECK(read.count('\f') == 1);
    // The number as it is shown. Some letters come back as radicals, so words without these.
    const QString number = words.section('\n', 2, 2);
    CHECK(number.endsWith('%'));
    CHECK(withoutSpaces(read).contains(withoutSpaces(number)));
    for (const char* const said : {"建议", "共1", "不排名次"}) {
        CAPTURE(said);
        CHECK(withoutSpaces(read).contains(QString::fromUtf8(said)));
    }
    page.savePdf(QStringLiteral("/no/such/folder"));
    CHECK_FALSE(page.problem().isEmpty());
    checkQuiet(met.desk);
}

TEST_CASE("the page for the weekly meeting is one page, however much there is to say",
          "[flows][meeting]") {
    Met met;
    const auto bank =
        qgt::bank::loadBank({met.data.bank(), 0, qgt::integrity::digestHex, nullptr}).bank;
    const app::Wording wording(met.desk.settings);
    for (const int cadres : {0, 1, 7, 9, 64}) {
        CAPTURE(cadres);
        const app::MeetingReport report = fullReport(*bank, cadres);
        QElapsedTimer timer;
        timer.start();
        const app::FormDocument document = app::meetingSheet(report, *bank, wording);
        CHECK(app::pdfOf(document).count("/Type /Page\n") == 1);
        constexpr int kWithinMs = 1000;
        CHECK(timer.elapsed() < kWithinMs);
        CHECK(pagesOf(document) == 1);
        const QString words = app::wordsOf(document);
        CHECK(words.contains(QStringLiteral("不排名次")));
        CHECK(words.contains(QStringLiteral("晚 陈静 78")));
        CHECK(words.contains(QStringLiteral("居住证 56 %")));
        CHECK((cadres < 64 || words.contains(QStringLiteral("另有"))));
    }
}

TEST_CASE("what was handed out and logged stands on the page for the meeting", "[flows][meeting]") {
    Met met;
    app::TrainingViewModel& training = *met.desk.models().training();
    met.desk.app.show("training");
    REQUIRE(qgt::test::drawOnce(met.desk.window()));
    training.handOut();
    REQUIRE(training.inForce());
    met.desk.app.show("visits");
    REQUIRE(qgt::test::drawOnce(met.desk.window()));
    met.desk.press(Qt::Key_B);
    met.desk.press(Qt::Key_T);
    met.desk.press(Qt::Key_Return);
    met.desk.app.show("meeting");
    REQUIRE(qgt::test::drawOnce(met.desk.window()));
    const QString words = met.page().words();
    CHECK(words.contains(QStringLiteral("已下发")));
    CHECK(words.contains(QStringLiteral("1 件（7 天登记 1 件）")));
    checkQuiet(met.desk);
}

TEST_CASE("the page 例会 is whole in every look", "[flows][meeting]") {
    Met met;
    checkInEveryLook(met.desk, "meeting");
    met.desk.window().resize(960, 700);
    checkInEveryLook(met.desk, "meeting-narrow");
    met.desk.app.show("today");
    checkQuiet(met.desk);
}
