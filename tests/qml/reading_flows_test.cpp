#include "app/runtime/workspace.h"
#include "engine/practice/practice_service.h"
#include "tests/qml/desk.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <fstream>

#include <QFile>
#include <QTest>

using qgt::app::PracticeOfferModel;
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

SessionSpec someOf(ItemKind kind, int items) {
    SessionSpec spec;
    spec.kinds = {kind};
    spec.limit = {.unit = qgt::practice::LimitUnit::Items, .amount = items};
    return spec;
}

/// Every answer in the folder, of all persons; the window must be closed.
std::size_t answersIn(const qgt::app::DataFolder& data) {
    const qgt::test::FakeClock clock;
    qgt::app::WorkspaceOptions options;
    options.folder = data;
    options.shippedBank = std::filesystem::path(QGT_SOURCE_DIR) / "question_bank";
    options.clock = &clock;
    const auto opened = qgt::app::Workspace::open(options);
    REQUIRE(opened.has_value());
    std::size_t answers = 0;
    const auto persons = (*opened)->store().people().persons().value();
    for (const auto& person : persons) {
        answers += (*opened)->store().practice().answersOf(person.id).value().size();
    }
    return answers;
}

/// Chooses 背题 on the start panel and begins.
void startReading(Desk& desk) {
    desk.app.show("practice");
    PracticeViewModel& practice = *desk.models().practice();
    REQUIRE(practice.stage() == Stage::Start);
    practice.offer()->setKind(PracticeOfferModel::Kind::Reading);
    practice.begin();
    REQUIRE(practice.stage() == Stage::Reading);
    REQUIRE(qgt::test::drawOnce(desk.window()));
}

/// A speech program that says nothing and writes down what it was asked to say; it goes on until it
/// is stopped, or ends at once. In front of PATH until the end of the test.
class FakeVoice {
  public:
    /// `then`: what the program does after it wrote down its text.
    explicit FakeVoice(const char* then = "exec sleep 60") : m_path(qgetenv("PATH")) {
        const std::filesystem::path program = m_folder.path() / "espeak-ng";
        std::ofstream(program) << "#!/bin/sh\nprintf '%s\\n' \"$@\" >\"" << said().string()
                               << ".part\"\nmv \"" << said().string() << ".part\" \""
                               << said().string() << "\"\n"
                               << then << "\n";
        std::filesystem::permissions(program, std::filesystem::perms::owner_all);
        qputenv("PATH", QByteArray::fromStdString(m_folder.path().string()) + ":/usr/bin:/bin");
    }

    FakeVoice(const FakeVoice&) = delete;
    FakeVoice& operator=(const FakeVoice&) = delete;

    ~FakeVoice() { qputenv("PATH", m_path); }

    [[nodiscard]] std::filesystem::path said() const { return m_folder.path() / "said"; }

    [[nodiscard]] QStringList lines() const {
        QFile file(QString::fromStdString(said().string()));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split('\n')
                                              : QStringList();
    }

  private:
    TempFolder m_folder;
    QByteArray m_path;
};

}  // namespace

TEST_CASE("a cadre reads items by keys, and the place is found again after a kill", "[reading]") {
    const TempFolder folder;
    const auto data = qgt::test::demoCopy(folder);
    const std::size_t before = answersIn(data);
    QString stem;
    {
        Desk desk(data);
        desk.signInCadre();
        startReading(desk);
        PracticeViewModel& practice = *desk.models().practice();
        CHECK(practice.place() == 1);
        CHECK_FALSE(practice.canReadBack());
        desk.press(Qt::Key_Right);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Left);
        CHECK(practice.place() == 2);
        const bool kept = practice.question()->favourite();
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_S, Qt::Key_X, Qt::Key_Z, Qt::Key_K}) {
            desk.press(key);
        }
        CHECK(practice.stage() == Stage::Reading);
        CHECK(practice.problem().isEmpty());
        CHECK(practice.question()->favourite() != kept);
        CHECK(practice.question()->revealed());
        stem = practice.question()->stem();
        checkQuiet(desk);
    }
    CHECK(answersIn(data) == before);
    Desk desk(data);
    desk.signInCadre();
    desk.models().today()->resume();
    PracticeViewModel& practice = *desk.models().practice();
    CHECK(practice.stage() == Stage::Reading);
    CHECK(practice.place() == 2);
    CHECK(practice.question()->stem() == stem);
    practice.finish();
    CHECK(practice.stage() == Stage::Summary);
    CHECK(practice.wasReading());
    practice.startOver();
    practice.offer()->setKind(PracticeOfferModel::Kind::Reading);
    CHECK(practice.offer()->startPlace() == 2);
}

TEST_CASE("lines chosen for the order of the bank go on where they were left", "[reading]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.signInCadre();
    desk.app.show("practice");
    PracticeViewModel& practice = *desk.models().practice();
    PracticeOfferModel& offer = *practice.offer();
    offer.setKind(PracticeOfferModel::Kind::Sequential);
    offer.toggleLine(1);
    CHECK(offer.kind() == PracticeOfferModel::Kind::Sequential);
    CHECK(offer.startPlace() == 1);
    practice.begin();
    REQUIRE(practice.stage() == Stage::Asking);
    const QString first = practice.question()->stem();
    practice.dontKnow();
    practice.next();
    const QString second = practice.question()->stem();
    practice.finish();
    practice.startOver();
    CHECK(offer.startPlace() == 2);
    practice.begin();
    CHECK(practice.question()->stem() == second);
    practice.finish();
    practice.startOver();
    offer.setFromStart(true);
    practice.begin();
    CHECK(practice.question()->stem() == first);
    checkQuiet(desk);
}

TEST_CASE("only a right answer goes on by itself, and any key or click keeps it", "[reading]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.signInCadre();
    desk.app.show("practice");
    PracticeViewModel& practice = *desk.models().practice();
    practice.habits()->setAutoNext(true);
    practice.habits()->setAutoNextSeconds(0.5);
    practice.beginWith(someOf(ItemKind::TrueFalse, 40));  // true among them, and false
    int rightOnes = 0;
    int wrongOnes = 0;
    while (practice.stage() == Stage::Asking && (rightOnes < 3 || wrongOnes < 1)) {
        const int place = practice.place();
        desk.press(Qt::Key_A);
        desk.press(Qt::Key_S);
        REQUIRE(practice.stage() == Stage::Revealed);
        REQUIRE(practice.autoNext()->running() == practice.right());
        if (!practice.right()) {
            ++wrongOnes;
            QTest::qWait(700);
            CHECK(practice.place() == place);
        } else if (++rightOnes == 1) {
            CHECK(QTest::qWaitFor([&] { return practice.place() > place; }, 5'000));
            continue;
        } else {
            if (rightOnes == 2) {
                desk.press(Qt::Key_Down);
            } else {
                const QSize size = desk.window().size();
                QTest::mousePress(&desk.window(),
                                  Qt::LeftButton,
                                  Qt::NoModifier,
                                  {size.width() / 2, size.height() / 2});
            }
            CHECK_FALSE(practice.autoNext()->running());
            QTest::qWait(700);
            CHECK(practice.place() == place);
        }
        practice.next();
    }
    CHECK(rightOnes >= 3);
    CHECK(wrongOnes >= 1);
    practice.beginWith(someOf(ItemKind::TrueFalse, 3));
    practice.dontKnow();
    CHECK_FALSE(practice.autoNext()->running());
    practice.leave();
    checkQuiet(desk);
}

TEST_CASE("leaving the page and taking an answer back stop what would go on by itself",
          "[reading]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.signInCadre();
    desk.app.show("practice");
    PracticeViewModel& practice = *desk.models().practice();
    practice.habits()->setAutoNext(true);
    practice.habits()->setAutoNextSeconds(5);
    practice.beginWith(someOf(ItemKind::TrueFalse, 20));
    const auto answerRight = [&] {
        do {
            if (practice.stage() == Stage::Revealed) {
                practice.next();
            }
            practice.question()->choose(0);
            practice.confirm(0);
        } while (practice.stage() == Stage::Revealed && !practice.right());
        return practice.autoNext()->running();
    };
    REQUIRE(answerRight());
    practice.undo();
    CHECK_FALSE(practice.autoNext()->running());
    practice.question()->choose(0);
    practice.confirm(0);
    REQUIRE(practice.autoNext()->running());
    practice.toggleDoubt();
    CHECK_FALSE(practice.autoNext()->running());
    practice.next();
    REQUIRE(answerRight());
    desk.app.show("today");
    CHECK_FALSE(practice.autoNext()->running());
    desk.app.show("practice");  // coming back shows the answer, and nothing hurries
    CHECK(practice.stage() == Stage::Revealed);
    CHECK_FALSE(practice.autoNext()->running());
}

TEST_CASE("options that are hidden at first come by a key and stay through a kill", "[reading]") {
    const TempFolder folder;
    const auto data = qgt::test::demoCopy(folder);
    {
        Desk desk(data);
        desk.signInCadre();
        desk.app.show("practice");
        PracticeViewModel& practice = *desk.models().practice();
        practice.habits()->setHideOptions(true);
        practice.beginWith(someOf(ItemKind::SingleChoice, 3));
        REQUIRE(practice.covered());
        checkInEveryLook(desk, "covered");
        desk.press(Qt::Key_A);
        desk.press(Qt::Key_S);
        CHECK(practice.stage() == Stage::Asking);
        CHECK_FALSE(practice.question()->ready());
        desk.press(Qt::Key_O);
        CHECK_FALSE(practice.covered());
        checkPage(desk);
        desk.press(Qt::Key_A);
        CHECK(practice.question()->ready());
        checkQuiet(desk);
    }
    Desk desk(data);
    desk.signInCadre();
    desk.models().today()->resume();
    PracticeViewModel& practice = *desk.models().practice();
    CHECK(practice.habits()->hideOptions());  // kept for the person
    CHECK(practice.stage() == Stage::Asking);
    CHECK_FALSE(practice.covered());
    desk.press(Qt::Key_A);
    desk.press(Qt::Key_S);
    REQUIRE(practice.stage() == Stage::Revealed);
    desk.press(Qt::Key_Return);
    CHECK(practice.covered());
    desk.press(Qt::Key_X);  // given up on unseen
    CHECK(practice.stage() == Stage::Revealed);
    practice.beginWith(someOf(ItemKind::TrueFalse, 1));
    CHECK_FALSE(practice.covered());
}

TEST_CASE("a page is read aloud by the program that is there, until it is turned", "[reading]") {
    const FakeVoice voice;
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.signInCadre();
    startReading(desk);
    PracticeViewModel& practice = *desk.models().practice();
    REQUIRE(practice.aloud()->available());
    desk.press(Qt::Key_T);
    CHECK(practice.aloud()->speaking());
    checkInEveryLook(desk, "aloud");
    CHECK(QTest::qWaitFor([&] { return std::filesystem::exists(voice.said()); }, 20'000));
    const QStringList lines = voice.lines();
    REQUIRE(lines.size() > 3);
    CHECK(lines[0] == "-v");
    CHECK(lines[2] == "--");
    CHECK(lines[3].startsWith(practice.question()->stem().section('\n', 0, 0)));
    desk.press(Qt::Key_Right);
    CHECK_FALSE(practice.aloud()->speaking());
    desk.press(Qt::Key_T);
    desk.press(Qt::Key_T);
    CHECK_FALSE(practice.aloud()->speaking());
    checkQuiet(desk);
}

TEST_CASE("a speech program that cannot be heard is told", "[reading]") {
    const FakeVoice mute("exit 0");  // as espeak-ng ends where there is no sound device
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.signInCadre();
    startReading(desk);
    const qgt::app::ReadAloud& aloud = *desk.models().practice()->aloud();
    desk.press(Qt::Key_T);
    CHECK(QTest::qWaitFor([&] { return std::filesystem::exists(mute.said()); }, 20'000));
    CHECK(QTest::qWaitFor([&] { return !aloud.speaking(); }, 20'000));
    CHECK_FALSE(aloud.problem().isEmpty());
    checkQuiet(desk);
}

TEST_CASE("without a speech program nothing offers to read aloud", "[reading]") {
    const QByteArray path = qgetenv("PATH");
    const TempFolder folder;
    const auto data = qgt::test::demoCopy(folder);
    qputenv("PATH", "/nonexistent");
    Desk desk(data);
    desk.signInCadre();
    startReading(desk);
    CHECK_FALSE(desk.models().practice()->aloud()->available());
    CHECK(qgt::test::controlNamed(desk, QStringLiteral("朗读")) == nullptr);
    desk.press(Qt::Key_T);
    CHECK_FALSE(desk.models().practice()->aloud()->speaking());
    qputenv("PATH", path);
}

TEST_CASE("the reading pages keep quiet, name their controls and hold their text in every look",
          "[reading]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.signInCadre();
    startReading(desk);
    PracticeViewModel& practice = *desk.models().practice();
    desk.press(Qt::Key_Right);
    checkInEveryLook(desk, "reading");
    practice.finish();
    checkInEveryLook(desk, "reading-summary");
    practice.startOver();
    practice.habits()->setAutoNext(true);
    practice.offer()->setKind(PracticeOfferModel::Kind::Reading);
    checkInEveryLook(desk, "start-reading");
    practice.offer()->setKind(PracticeOfferModel::Kind::Sequential);
    checkInEveryLook(desk, "start-sequential");
    practice.habits()->setAutoNext(false);
    practice.beginWith(someOf(ItemKind::TrueFalse, 20));
    do {
        if (practice.stage() == Stage::Revealed) {
            practice.next();
        }
        practice.question()->choose(0);
        practice.confirm(0);
    } while (practice.stage() == Stage::Revealed && !practice.right());
    practice.autoNext()->start(600'000);
    checkInEveryLook(desk, "soon-next");
    practice.leave();
    for (const ItemKind kind :
         {ItemKind::FillIn, ItemKind::Ordering, ItemKind::Matching, ItemKind::ShortAnswer}) {
        SessionSpec spec = someOf(kind, 1);
        spec.kind = qgt::practice::SessionKind::Reading;
        practice.beginWith(spec);
        CHECK(practice.stage() == Stage::Reading);
        checkPage(desk);
        qgt::test::picture(desk, "reading-" + QString::fromStdString(qgt::bank::toText(kind)));
    }
    checkQuiet(desk);
}
