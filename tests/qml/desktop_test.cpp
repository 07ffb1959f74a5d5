#include "app/desktop/app_model.h"
#include "app/desktop/launch_options.h"
#include "app/desktop/plots/minutes_model.h"
#include "app/desktop/settings/app_settings.h"
#include "app/desktop/settings/practice_habits.h"
#include "app/desktop/typeset.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <QSignalSpy>

using qgt::app::AppModel;
using qgt::app::AppSettings;
using qgt::app::PracticeHabits;
using qgt::app::Typeset;

namespace {

QString fileIn(const qgt::test::TempFolder& folder) {
    return QString::fromStdString((folder.path() / "settings.ini").string());
}

}  // namespace

TEST_CASE("a thin space stands where Han meets Latin or digits, and nowhere else", "[desktop]") {
    struct Shown {
        const char* text;
        const char* expected;
    };

    const auto shown = GENERATE(Shown{"满6个月", "满\u20096\u2009个月"},
                                Shown{"满 6 个月", "满 6 个月"},
                                Shown{"Tab到这里", "Tab\u2009到这里"},
                                Shown{"（6人）。A", "（6\u2009人）。A"},
                                Shown{"约55%能", "约\u200955%\u2009能"},
                                Shown{"𠮷1", "𠮷\u20091"},
                                Shown{"", ""});
    CHECK(Typeset::spaced(shown.text) == QString(shown.expected));
}

TEST_CASE("typesetting adds spaces only: taking them away gives the text back", "[desktop]") {
    const QString text = "2018年1月1日起施行，见《办法》第10条A款。";
    CHECK(Typeset::spaced(text).remove(QChar(0x2009)) == text);
}

TEST_CASE("settings hold after a restart", "[desktop]") {
    const qgt::test::TempFolder folder;
    {
        AppSettings settings({.file = fileIn(folder)});
        settings.setTheme(AppSettings::ThemeChoice::Dark);
        settings.setLanguage(AppSettings::ScreenLanguage::English);
        settings.setTextScale(1.35);
        settings.setReduceMotion(true);
        settings.setNarrowRail(true);
    }
    const AppSettings again({.file = fileIn(folder)});
    CHECK(again.dark());
    CHECK(again.language() == AppSettings::ScreenLanguage::English);
    CHECK(again.textScale() == 1.35);
    CHECK(again.reduceMotion());
    CHECK(again.narrowRail());
}

TEST_CASE("the habits of a person hold after a restart and are nobody else's", "[desktop]") {
    const qgt::test::TempFolder folder;
    {
        AppSettings settings({.file = fileIn(folder)});
        PracticeHabits habits(settings, nullptr);
        habits.setPerson("chen");
        CHECK_FALSE(habits.hideOptions());
        CHECK(habits.autoNext());
        CHECK(habits.autoNextSeconds() == PracticeHabits::kUsualSeconds);
        habits.setHideOptions(true);
        habits.setAutoNext(false);
        habits.setAutoNextSeconds(60);
        CHECK(habits.autoNextSeconds() == PracticeHabits::kLongestSeconds);
        habits.setAutoNextSeconds(0.1);
        habits.setPerson({});
        habits.setHideOptions(true);  // nobody's: not kept
    }
    AppSettings again({.file = fileIn(folder)});
    PracticeHabits habits(again, nullptr);
    habits.setPerson("gu");
    CHECK_FALSE(habits.hideOptions());
    CHECK(habits.autoNext());
    habits.setPerson("chen");
    CHECK(habits.hideOptions());
    CHECK_FALSE(habits.autoNext());
    CHECK(habits.autoNextSeconds() == PracticeHabits::kShortestSeconds);
}

TEST_CASE("a first start is Chinese, at 100 %, in the theme of the system", "[desktop]") {
    const qgt::test::TempFolder folder;
    const bool systemDark = GENERATE(true, false);
    const AppSettings settings({.file = fileIn(folder), .systemDark = systemDark});
    CHECK(settings.language() == AppSettings::ScreenLanguage::Chinese);
    CHECK(settings.textScale() == 1.0);
    CHECK(settings.dark() == systemDark);
}

TEST_CASE("a damaged settings file gives the defaults back", "[desktop]") {
    qgt::test::TempFolder folder;
    folder.write("settings.ini", "[General]\ntheme=Pink\ntextPercent=many\nlanguage=\x01\n");
    const AppSettings settings({.file = fileIn(folder)});
    CHECK(settings.theme() == AppSettings::ThemeChoice::System);
    CHECK(settings.language() == AppSettings::ScreenLanguage::Chinese);
    CHECK(settings.textScale() >= AppSettings::kSmallestText);
    CHECK(settings.textScale() <= 1.0);
}

TEST_CASE("text size stays between 90 and 200 per cent", "[desktop]") {
    const qgt::test::TempFolder folder;
    AppSettings settings({.file = fileIn(folder)});
    settings.setTextScale(5);
    CHECK(settings.textScale() == 2.0);
    settings.setTextScale(0.1);
    CHECK(settings.textScale() == 0.9);
}

TEST_CASE("settings that cannot be written say so", "[desktop]") {
    const qgt::test::TempFolder folder;
    AppSettings settings({.file = "/proc/no-such-folder/settings.ini"});
    const QSignalSpy notSaved(&settings, &AppSettings::notSaved);
    CHECK_FALSE(settings.save());
    CHECK(notSaved.count() == 1);
}

TEST_CASE("the frame shows only pages that this person has", "[desktop]") {
    AppModel model(AppModel::Facts{});
    model.setPages({{"today", "Today", 1}, {"settings", "Settings", 0}});
    CHECK(model.page() == "today");
    model.show("people");
    CHECK(model.page() == "today");
    model.showRow(1);
    CHECK(model.page() == "settings");
    model.showRow(7);
    CHECK(model.page() == "settings");
    model.setPages({{"today", "Today", 1}});
    CHECK(model.page() == "today");
}

TEST_CASE("nothing leads away from a page that has the whole window", "[desktop]") {
    AppModel model(AppModel::Facts{});
    model.setPages({{"exam", "Exams", 1}, {"settings", "Settings", 0}});
    model.setFullWindow(true);
    model.show("settings");
    model.showRow(1);
    CHECK(model.page() == "exam");
    model.setFullWindow(false);
    model.show("settings");
    CHECK(model.page() == "settings");
}

TEST_CASE("alone, a page has no rail beside it", "[desktop]") {
    AppModel model(AppModel::Facts{});
    model.setPages({{"today", "Today", 1}});
    model.showAlone("login");
    CHECK(model.page() == "login");
    CHECK(model.pages()->count() == 0);
}

TEST_CASE("the same notice does not stand twice and can be put away", "[desktop]") {
    AppModel model(AppModel::Facts{});
    model.notices()->add({qgt::app::Notice::Kind::Gap, "断线", "已保存"});
    model.notices()->add({qgt::app::Notice::Kind::Gap, "断线", "已保存"});
    REQUIRE(model.notices()->count() == 1);
    model.notices()->dismiss(3);
    CHECK(model.notices()->count() == 1);
    model.notices()->dismiss(0);
    CHECK(model.notices()->count() == 0);
}

TEST_CASE("more minutes never look like fewer", "[desktop]") {
    CHECK(qgt::app::amountOf(0) == 0);
    CHECK(qgt::app::amountOf(1) == 1);
    CHECK(qgt::app::amountOf(240) == 4);
    for (int minutes = 1; minutes < 120; ++minutes) {
        CHECK(qgt::app::amountOf(minutes) >= qgt::app::amountOf(minutes - 1));
    }
}

TEST_CASE("the command line is read whole or refused", "[desktop]") {
    const auto options = qgt::app::launchOptions({"qgt", "--demo", "--data", "/x", "--tour", "/y"});
    REQUIRE(options.has_value());
    CHECK(options->demo);
    CHECK(options->dataFolder == std::filesystem::path("/x"));
    CHECK(options->tourFolder == QString("/y"));
    CHECK(qgt::app::launchOptions({"qgt", "--probe-display"})->probeDisplay);
    CHECK(qgt::app::launchOptions({"qgt", "--first-frame"})->firstFrame);
    CHECK(qgt::app::launchOptions({"qgt", "--station"})->station);
    CHECK(qgt::app::launchOptions({"qgt", "--help"})->answer.startsWith("Usage: qgt "));
    CHECK(qgt::app::launchOptions({"qgt", "--nonsense"}).error().code == "desktop.bad-option");
    CHECK(qgt::app::launchOptions({"qgt", "stray"}).error().code == "desktop.bad-option");
    CHECK(qgt::app::launchOptions({"qgt", "--data"}).error().code == "desktop.bad-option");
}
