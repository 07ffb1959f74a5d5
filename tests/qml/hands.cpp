#include "tests/qml/hands.h"

#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"
#include "tests/support/warm_start.h"

#include <algorithm>
#include <string>

#include <QAccessible>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QQuickItem>
#include <QTest>

namespace qgt::test {

namespace {

constexpr const char* kNone = "none";

/// The complaints themselves, so that a failure shows them.
std::string lines(const QStringList& complaints) {
    return complaints.isEmpty() ? kNone : complaints.join('\n').toStdString();
}

QString nameOf(QQuickItem* item) {
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(item);
    return access == nullptr ? QString() : access->text(QAccessible::Name);
}

bool isControl(const QQuickItem* item) {
    return item->isEnabled() &&
           (item->activeFocusOnTab() || item->inherits("QQuickAbstractButton"));
}

QQuickItem* search(QQuickItem* item, const QString& name) {
    if (!item->isVisible()) {
        return nullptr;
    }
    if (isControl(item) && nameOf(item) == name) {
        return item;
    }
    for (QQuickItem* child : item->childItems()) {
        if (QQuickItem* found = search(child, name); found != nullptr) {
            return found;
        }
    }
    return nullptr;
}

bool seenIn(const QQuickItem* item, const QString& text) {
    if (!item->isVisible()) {
        return false;
    }
    const auto children = item->childItems();
    return item->property("text").toString() == text ||
           std::ranges::any_of(children,
                               [&](const QQuickItem* child) { return seenIn(child, text); });
}

}  // namespace

app::DataFolder emptyUnit(const TempFolder& folder) {
    startOffscreen();
    app::DataFolder data;
    data.root = folder.path() / "unit";
    warmBankCache(data.root);
    return data;
}

QString foundUnit(Desk& desk) {
    desk.settings.setReduceMotion(true);  // nothing is clicked while it still moves
    app::FirstRunViewModel& first = *desk.models().firstRun();
    first.setCommittee(QStringLiteral("试一试居委会"));
    first.setAdministrator(QStringLiteral("林芳"));
    first.found(kAdministratorPassword, kAdministratorPassword);
    QString code = first.recoveryCode();
    REQUIRE_FALSE(code.isEmpty());
    first.acknowledge();
    REQUIRE(desk.app.page() == "login");
    return code;
}

void enterPeople(Desk& desk) {
    desk.models().signIn()->choose(0);
    desk.models().signIn()->enter(kAdministratorPassword);
    REQUIRE(desk.app.signedIn());
    desk.models().introduction()->close();
    desk.app.show("people");
    REQUIRE(drawOnce(desk.window()));
}

QString addPerson(Desk& desk, const QString& name, const std::vector<people::Role>& roles) {
    app::PeopleViewModel& people = *desk.models().people();
    people.add();
    people.editor()->setName(name);
    people.editor()->setPost(QStringLiteral("社区工作者"));
    if (!roles.empty()) {
        people.editor()->toggleRole(app::PersonEditor::Role::Cadre);
    }
    for (const people::Role role : roles) {
        people.editor()->toggleRole(static_cast<app::PersonEditor::Role>(role));
    }
    people.save();
    QString secret = people.temporarySecret();
    REQUIRE_FALSE(secret.isEmpty());
    people.close();
    return secret;
}

QQuickItem* controlNamed(Desk& desk, const QString& name) {
    return search(desk.window().contentItem(), name);
}

bool seen(Desk& desk, const QString& text) {
    REQUIRE(drawOnce(desk.window()));
    return seenIn(desk.window().contentItem(), text);
}

void clickNamed(Desk& desk, const QString& name) {
    CAPTURE(name.toStdString());
    REQUIRE(drawOnce(desk.window()));
    QQuickItem* control = controlNamed(desk, name);
    REQUIRE(control != nullptr);
    control->forceActiveFocus(Qt::TabFocusReason);  // brings it into view
    REQUIRE(drawOnce(desk.window()));
    const QPointF middle =
        control->mapToScene(QPointF(control->width() / 2, control->height() / 2));
    REQUIRE(QRectF(0, 0, desk.window().width(), desk.window().height()).contains(middle));
    QTest::mouseClick(&desk.window(), Qt::LeftButton, {}, middle.toPoint());
}

void write(Desk& desk, const QString& text) {
    QObject* field = desk.window().focusObject();
    REQUIRE(field != nullptr);
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
}

void rewrite(Desk& desk, const QString& text) {
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_Delete);
    write(desk, text);
}

QString focusedName(Desk& desk) {
    for (QQuickItem* item = desk.window().activeFocusItem(); item != nullptr;
         item = item->parentItem()) {
        QString name = nameOf(item);
        if (!name.isEmpty()) {
            return name;
        }
    }
    return {};
}

void checkPage(Desk& desk) {
    REQUIRE(drawOnce(desk.window()));
    CHECK(lines(namelessControls(desk.window())) == kNone);
    CHECK(lines(badTexts(desk.window())) == kNone);
}

void checkInEveryLook(Desk& desk, const QString& name) {
    using app::AppSettings;
    desk.settings.setReduceMotion(true);  // the picture is of the end
    for (const auto theme : {AppSettings::ThemeChoice::Light, AppSettings::ThemeChoice::Dark}) {
        for (const auto language :
             {AppSettings::ScreenLanguage::Chinese, AppSettings::ScreenLanguage::English}) {
            for (const int percent : {100, 150}) {
                desk.settings.setTheme(theme);
                desk.settings.setLanguage(language);
                desk.settings.setTextScale(percent / 100.0);
                const QString look =
                    QStringLiteral("%1-%2-%3-%4")
                        .arg(name,
                             theme == AppSettings::ThemeChoice::Dark ? "dark" : "light",
                             language == AppSettings::ScreenLanguage::Chinese ? "zh" : "en",
                             QString::number(percent));
                CAPTURE(look.toStdString());
                checkPage(desk);
                keepPicture(desk.window(), look);
            }
        }
    }
    desk.settings.setTheme(AppSettings::ThemeChoice::Light);
    desk.settings.setLanguage(AppSettings::ScreenLanguage::Chinese);
    desk.settings.setTextScale(1);
}

void picture(Desk& desk, const QString& name) {
    desk.settings.setReduceMotion(true);
    REQUIRE(drawOnce(desk.window()));
    keepPicture(desk.window(), name);
}

void checkQuiet(Desk& desk) {
    CHECK(lines(desk.warnings()) == kNone);
}

}  // namespace qgt::test
