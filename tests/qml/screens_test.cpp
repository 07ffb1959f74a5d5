#include "app/desktop/page_models.h"
#include "app/desktop/qml_plugins.h"
#include "app/desktop/warning_log.h"
#include "app/desktop/window.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <memory>

#include <QAccessible>
#include <QGuiApplication>
#include <QIcon>
#include <QImage>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>

Q_IMPORT_QML_PLUGIN(Qgt_GalleryPlugin)

using qgt::app::AppModel;
using qgt::app::AppSettings;

namespace {

struct Look {
    AppSettings::ThemeChoice theme;
    AppSettings::ScreenLanguage language;
    int percent;

    [[nodiscard]] QString name() const {
        return QStringLiteral("%1-%2-%3")
            .arg(theme == AppSettings::ThemeChoice::Dark ? "dark" : "light",
                 language == AppSettings::ScreenLanguage::Chinese ? "zh" : "en",
                 QString::number(percent));
    }
};

std::vector<Look> looks() {
    std::vector<Look> all;
    for (const auto theme : {AppSettings::ThemeChoice::Light, AppSettings::ThemeChoice::Dark}) {
        for (const auto language :
             {AppSettings::ScreenLanguage::Chinese, AppSettings::ScreenLanguage::English}) {
            for (const int percent : {100, 150, 200}) {
                all.push_back({theme, language, percent});
            }
        }
    }
    return all;
}

/// Everything a window needs, in a folder of its own.
struct Screens {
    Screens() { qgt::test::startOffscreen(); }

    void wear(const Look& look) {
        settings.setTheme(look.theme);
        settings.setLanguage(look.language);
        settings.setTextScale(look.percent / 100.0);
    }

    qgt::test::TempFolder folder;
    AppSettings settings{{.file = QString::fromStdString((folder.path() / "s.ini").string())}};
    AppModel model{{.demo = true,
                    .dataFolder = "/home/chenjing/.local/share/quangangtong-demo",
                    .version = "0.1.0"}};
    qgt::test::FakeClock clock;
    // Pages without a unit behind them: they have nothing to show and must say so quietly.
    qgt::app::PageModels pages{
        [](QObject*, const std::function<void()>& work, const std::function<void()>& done) {
            work();
            done();
        },
        qgt::app::Wording(settings),
        settings,
        clock};

    [[nodiscard]] bool showIn(qgt::app::Window& window) {
        return window.show({{"models", QVariant::fromValue(&pages)}});
    }
};

void checkNone(const QStringList& complaints) {
    INFO(complaints.join('\n').toStdString());
    CHECK(complaints.isEmpty());
}

/// The longest rail: a trainer who is a director too. Titles stay English, as they are not ours.
std::vector<qgt::app::PageEntry> fullRail() {
    return {{"today", "Today", 1},
            {"practice", "Practice", 1},
            {"cases", "Cases", 1},
            {"wrong", "Mistakes", 1},
            {"mastery", "Mastery", 1},
            {"handbook", "Handbooks", 1},
            {"exam", "Exams", 2},
            {"duty", "My duty", 2},
            {"bank", "Bank", 3},
            {"importing", "Import", 3},
            {"paper", "Papers", 3},
            {"room", "Exam room", 3},
            {"marking", "Marking", 3},
            {"analysis", "Analysis", 3},
            {"certificate", "Certificates", 3},
            {"team", "Team", 4},
            {"visits", "Visits", 4},
            {"roster", "Roster", 4},
            {"training", "Training", 4},
            {"meeting", "Meeting", 4},
            {"people", "People", 5},
            {"settings", "Settings", 0},
            {"safety", "Safety and backup", 0}};
}

/// A window with every component in it.
struct Gallery {
    explicit Gallery(Screens& screens)
        : language(screens.settings, prepared(view, screens.settings)) {
        screens.model.setPages(fullRail());
        qgt::test::fill(bars);
        qgt::test::fill(days);
        view.setInitialProperties({{"app", QVariant::fromValue(&screens.model)},
                                   {"bars", QVariant::fromValue(&bars)},
                                   {"days", QVariant::fromValue(&days)}});
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.resize(1366, 1100);
        view.setSource(QUrl("qrc:/qt/qml/Qgt/Gallery/Gallery.qml"));
        REQUIRE(view.status() == QQuickView::Ready);
        view.show();
    }

    static QQmlEngine& prepared(QQuickView& view, AppSettings& settings) {
        view.engine()->addImportPath("qrc:/qt/qml");
        settings.offerTo(*view.engine());
        return *view.engine();
    }

    qgt::app::LineStripModel bars;
    qgt::app::MinutesModel days;
    QQuickView view;
    qgt::app::ScreenLanguageSwitch language;
};

void checkWindow(QQuickWindow& window) {
    REQUIRE(qgt::test::drawOnce(window));
    checkNone(qgt::test::namelessControls(window));
    checkNone(qgt::test::badTexts(window));
}

}  // namespace

TEST_CASE("every page keeps quiet, names its controls and holds its text in every look",
          "[screens]") {
    Screens screens;
    const qgt::app::WarningLog log;
    screens.model.setWho({"陈静", "计生干部", "青禾里居委会"});
    screens.model.setPages(qgt::app::pagesOf({"settings"}));
    screens.model.notices()->add({qgt::app::Notice::Kind::Due, "快到期", "备份已有 8 天。"});
    qgt::app::Window window(screens.settings, screens.model);
    REQUIRE(screens.showIn(window));
    REQUIRE(qgt::test::drawOnce(*window.window()));
    for (const Look& look : looks()) {
        screens.wear(look);
        for (const auto& page : screens.model.pages()->entries()) {
            CAPTURE(look.name().toStdString(), page.id.toStdString());
            screens.model.show(page.id);
            CHECK(qgt::test::pageShown(*window.window()));
            checkWindow(*window.window());
            qgt::test::keepPicture(*window.window(), page.id + "-" + look.name());
        }
    }
    checkNone(log.warnings());
}

TEST_CASE("every component keeps quiet, names itself and holds its text in every look",
          "[screens]") {
    Screens screens;
    const qgt::app::WarningLog log;
    Gallery gallery(screens);
    QQuickView& view = gallery.view;
    view.rootObject()->findChild<QQuickItem*>("focused")->forceActiveFocus(Qt::TabFocusReason);
    for (const Look& look : looks()) {
        CAPTURE(look.name().toStdString());
        screens.wear(look);
        checkWindow(view);
        qgt::test::keepPicture(view, "gallery-" + look.name());
    }
    checkNone(log.warnings());
}

TEST_CASE("F1 shows the keys of the page and Esc puts them away", "[screens]") {
    Screens screens;
    screens.model.setPages(qgt::app::pagesOf({"settings"}));
    qgt::app::Window window(screens.settings, screens.model);
    REQUIRE(screens.showIn(window));
    REQUIRE(qgt::test::drawOnce(*window.window()));
    CHECK_FALSE(qgt::test::toldByAccessibility(*window.window()).contains("Shift+Tab"));
    QTest::keyClick(window.window(), Qt::Key_F1);
    REQUIRE(qgt::test::drawOnce(*window.window()));
    CHECK(qgt::test::toldByAccessibility(*window.window()).contains("Shift+Tab"));
    checkNone(qgt::test::badTexts(*window.window()));
    qgt::test::keepPicture(*window.window(), "keys");
    QTest::keyClick(window.window(), Qt::Key_Escape);
    REQUIRE(qgt::test::drawOnce(*window.window()));
    CHECK_FALSE(qgt::test::toldByAccessibility(*window.window()).contains("Shift+Tab"));
}

TEST_CASE("every page of the rail has an icon", "[screens]") {
    Screens screens;
    Gallery gallery(screens);
    QQmlComponent paths(gallery.view.engine());
    paths.setData(
        "import QtQuick; import Qgt.Components; QtObject { property QtObject all: IconPaths }", {});
    const std::unique_ptr<QObject> holder(paths.create());
    REQUIRE(holder != nullptr);
    auto* all = holder->property("all").value<QObject*>();
    for (const auto& page : qgt::app::allPages()) {
        CAPTURE(page.id.toStdString());
        CHECK_FALSE(all->property(page.id.toUtf8()).toString().isEmpty());
    }
}

TEST_CASE("the window wears the icon of the program", "[screens]") {
    qgt::test::startOffscreen();
    const QImage icon = QGuiApplication::windowIcon().pixmap(64).toImage();
    REQUIRE(icon.width() == 64);
    CHECK(icon.pixelColor(32, 8) == QColor("#1F5FA8"));
}

TEST_CASE("settings that could not be kept are said on the screen", "[screens]") {
    Screens screens;
    AppSettings settings({.file = "/proc/no-such-folder/settings.ini"});
    const qgt::app::Window window(settings, screens.model);
    CHECK_FALSE(settings.save());
    REQUIRE(screens.model.notices()->count() == 1);
    const auto text =
        screens.model.notices()->index(0).data(static_cast<int>(qgt::app::NoticeList::Role::Text));
    CHECK(text.toString().contains("/proc/no-such-folder"));
}

TEST_CASE("Ctrl and a digit show a page of the rail", "[screens]") {
    Screens screens;
    screens.model.setPages(fullRail());
    screens.model.show("wrong");
    qgt::app::Window window(screens.settings, screens.model);
    REQUIRE(screens.showIn(window));
    REQUIRE(qgt::test::drawOnce(*window.window()));
    QTest::keyClick(window.window(), Qt::Key_2, Qt::ControlModifier);
    CHECK(screens.model.page() == "practice");
}

TEST_CASE("a secret is not told to other programs", "[screens]") {
    Screens screens;
    Gallery gallery(screens);
    auto* pin = gallery.view.rootObject()->findChild<QQuickItem*>("pin");
    REQUIRE(pin->property("pin") == "123");
    auto* password = gallery.view.rootObject()->findChild<QQuickItem*>("secret");
    REQUIRE(password->property("secret") == "secret-123");
    const QString told = qgt::test::toldByAccessibility(gallery.view);
    REQUIRE(told.contains("第条"));  // what stands in an ordinary field is heard
    CHECK(told.contains("已输入 3 位"));
    CHECK_FALSE(told.contains("123"));
}

TEST_CASE("the language of the screens changes without a restart", "[screens]") {
    Screens screens;
    screens.model.setPages(qgt::app::pagesOf({"settings"}));
    screens.model.show("settings");
    qgt::app::Window window(screens.settings, screens.model);
    REQUIRE(screens.showIn(window));
    CHECK(window.window()->title() == "全岗通");
    CHECK(screens.model.pageTitle() == "设置");
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == "取消");  // Qt's own words
    screens.settings.setLanguage(AppSettings::ScreenLanguage::English);
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == "Cancel");
    CHECK(window.window()->title() == "All-post readiness");
    CHECK(screens.model.pageTitle() == "Settings");
}

TEST_CASE("the log of warnings hears what QML complains about", "[screens]") {
    Screens screens;
    const qgt::app::WarningLog log;
    QQuickView view;
    view.setSource(QUrl("qrc:/qt/qml/Qgt/Gallery/Missing.qml"));
    CHECK_FALSE(log.warnings().isEmpty());
}
