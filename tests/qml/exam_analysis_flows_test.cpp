#include "app/desktop/demo/demo_secrets.h"
#include "tests/qml/hands.h"
#include "tests/qml/office_hands.h"
#include "tests/qml/office_rows.h"
#include "tests/qml/offscreen.h"
#include "tests/qml/scripted_office.h"
#include "tests/support/catch.h"
#include "tests/support/item_answers.h"

#include <filesystem>
#include <string>

namespace app = qgt::app;
namespace fs = std::filesystem;
using qgt::test::boardOf;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::Desk;
using qgt::test::drawOnce;
using qgt::test::giveResults;
using qgt::test::Office;
using qgt::test::seen;
using View = app::ExamOfficeViewModel::View;

namespace {

/// The answers of tests/data as an exam of twelve items, as many people as are asked for.
app::ExamAnalysis analysisOf(std::size_t people) {
    qgt::test::ItemAnswers answers = qgt::test::answersIn("item_responses.txt");
    answers.sittings.resize(people);
    app::ExamAnalysis analysis;
    analysis.cut = 700;
    analysis.passed = static_cast<int>(people / 2);
    analysis.paper = qgt::psychometrics::analysePaper(answers.sittings, analysis.cut);
    auto figures = qgt::psychometrics::analyseItems(answers.items, answers.sittings);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        app::AnalysedTask task;
        task.id = "item" + std::to_string(i);
        task.kind = qgt::bank::ItemKind::SingleChoice;
        task.stem = "第 " + std::to_string(i + 1) +
                    " 题：居民办理居住证续签，最迟应当在到期前多少日内提出申请？（　　）";
        for (const char* const key : {"A", "B", "C", "D"}) {
            qgt::bank::Option option;
            option.key = key;
            option.text = std::string("到期前三十日内，逐级报送，选项 ") + key;
            task.options.push_back(option);
        }
        task.figures = std::move(figures[i]);
        analysis.tasks.push_back(std::move(task));
    }
    // As the use case has them: what is most urgent first.
    std::swap(analysis.tasks[0], analysis.tasks[5]);
    return analysis;
}

/// The board of a scored exam with open papers.
void openScored(Office& office) {
    const auto script = office.script();
    office.setUp();
    script->held.front().state = qgt::exam::ExamState::Closed;
    script->rows = boardOf(script->held.front(), office.desk.clock.now());
    script->rows.resize(6);
    giveResults(script->rows);
    office.desk.press(Qt::Key_Escape);
    office.page().open(0);
    REQUIRE(office.page().view() == View::Room);
    REQUIRE(drawOnce(office.desk.window()));
}

void showAnalysis(Office& office, std::size_t people) {
    office.page().analysis()->begin(
        office.room().exam(),
        false,
        nullptr,
        [people](const qgt::ExamId& /*id*/, const qgt::integrity::KeyRing* /*ring*/) {
            return qgt::Result<app::ExamAnalysis>(analysisOf(people));
        });
    REQUIRE(office.page().analysis()->ready());
    REQUIRE(drawOnce(office.desk.window()));
}

}  // namespace

TEST_CASE("what the answers say of a scored exam's items is read and exported", "[flows][office]") {
    Office office;
    Desk& desk = office.desk;
    openScored(office);
    clickNamed(desk, QStringLiteral("题目分析…"));
    REQUIRE(office.page().view() == View::Analysis);
    app::ExamAnalysisModel& analysis = *office.page().analysis();
    CHECK_FALSE(analysis.problem().isEmpty());  // the scripted exam is none of the store
    showAnalysis(office, 120);
    CHECK(analysis.problem().isEmpty());
    CHECK(analysis.current() == 0);
    CHECK(analysis.flags().contains(QStringLiteral("疑似答案有误")));
    CHECK(analysis.figures().contains(QStringLiteral("信度 0.56（KR-20")));
    CHECK(seen(desk, analysis.figures()));
    CHECK(analysis.options()->rows()[1].upper > analysis.options()->rows()[0].upper);
    checkInEveryLook(desk, "office-analysis");

    desk.press(Qt::Key_Down);
    CHECK(analysis.current() == 1);
    CHECK(analysis.stem().contains(QStringLiteral("第 2 题")));
    CHECK(analysis.correctable());
    CHECK_FALSE(qgt::test::toldByAccessibility(desk.window()).contains(QStringLiteral("张敏")));

    analysis.writeTable(QString::fromStdString(office.folder.path().string()));
    CHECK(fs::exists(analysis.written().toStdString()));
    analysis.writeTable(QStringLiteral("/none"));
    CHECK_FALSE(analysis.problem().isEmpty());
    CHECK(analysis.written().isEmpty());

    showAnalysis(office, 4);
    CHECK(analysis.caution().contains(QStringLiteral("4")));
    CHECK(analysis.options()->rowCount() == 0);
    desk.press(Qt::Key_Escape);
    CHECK(office.page().view() == View::Room);
    CHECK_FALSE(analysis.ready());
    checkQuiet(desk);
}

TEST_CASE("the way to correct a key is there when somebody takes it", "[flows][office]") {
    Office office;
    openScored(office);
    office.page().openAnalysis();
    showAnalysis(office, 120);
    app::ExamAnalysisModel& analysis = *office.page().analysis();
    std::string wanted;
    QObject::connect(
        &analysis,
        &app::ExamAnalysisModel::correctionWanted,
        &analysis,
        [&wanted](const qgt::exam::HeldExam& /*exam*/, const std::string& item) { wanted = item; });
    REQUIRE(analysis.correctable());
    analysis.correctKey();
    CHECK(wanted == "item5");
}

TEST_CASE("scored exams are analysed on a page of their own, by directors only what is theirs",
          "[flows][office]") {
    const qgt::test::TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.settings.setReduceMotion(true);
    app::SignInViewModel& signIn = *desk.models().signIn();
    signIn.choose(0);
    REQUIRE(signIn.currentName() == QStringLiteral("陆文静"));
    signIn.enter(app::kDemoPassword);
    desk.app.show("analysis");
    app::AnalysisViewModel& page = *desk.models().analyses();
    REQUIRE(page.exams()->rowCount() == 1);
    REQUIRE(drawOnce(desk.window()));
    checkInEveryLook(desk, "analysis-list");
    desk.press(Qt::Key_Return);
    REQUIRE(page.opened());
    REQUIRE(page.analysis()->ready());
    CHECK(page.analysis()->correctable());
    CHECK(page.title() == QStringLiteral("上期月度练兵"));
    checkInEveryLook(desk, "analysis-exam");
    page.analysis()->correctKey();
    CHECK(desk.app.page() == "exam_office");
    CHECK(desk.models().examOffice()->view() == View::Corrections);

    desk.app.show("analysis");
    CHECK_FALSE(page.opened());
    app::OfficeDesk director = desk.models().examOffice()->desk().value();
    director.actor.roles = {qgt::people::Role::Director};
    page.attach(director);
    page.enter();
    REQUIRE(page.exams()->rowCount() == 1);
    page.open(0);
    REQUIRE(page.analysis()->ready());
    CHECK_FALSE(page.analysis()->correctable());
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(page.opened());
    director.actor.committee = qgt::CommitteeId("elsewhere");
    page.attach(director);
    page.enter();
    CHECK(page.exams()->rowCount() == 0);
    qgt::test::checkPage(desk);
    checkQuiet(desk);
}
