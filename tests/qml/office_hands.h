#pragma once

#include "app/runtime/workspace.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/qml/scripted_office.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <memory>
#include <string>

#include <QQuickItem>
#include <QTest>

namespace qgt::test {

inline constexpr const char* kOfficePassphrase = "three cats under the plane tree";

/// A trainer on the page 考务 of a unit with a few cadres in two committees; exams are scripted.
struct Office {
    Office() {
        (void)foundUnit(desk);
        enterPeople(desk);
        for (const char* name : {"陈静", "王海燕", "李国栋", "张敏", "孙晓", "周慧芳"}) {
            (void)addPerson(desk, QString::fromUtf8(name));
        }
        const QString secret = addPerson(desk, QStringLiteral("周岚"), {people::Role::Trainer});
        desk.models().people()->editCommittees();
        desk.models().people()->saveCommittee(QStringLiteral("柳营居委会"), {});
        desk.app.signOut();
        app::SignInViewModel& signIn = *desk.models().signIn();
        signIn.choose(rowOf(QStringLiteral("周岚")));
        signIn.enter(secret);
        signIn.change("a trainer's own words", "a trainer's own words");
        REQUIRE(desk.app.signedIn());
        desk.models().introduction()->close();
        REQUIRE(desk.app.pages()->contains("exam_office"));
    }

    int rowOf(const QString& name) {
        const auto& rows = desk.models().signIn()->persons()->rows();
        int row = 0;
        while (rows.at(static_cast<std::size_t>(row)).name != name) {
            ++row;
        }
        return row;
    }

    app::ExamOfficeViewModel& page() { return *desk.models().examOffice(); }

    app::ExamSetupModel& setup() { return *page().setup(); }

    app::ExamSealModel& sealing() { return *page().sealing(); }

    app::ExamRoomModel& room() { return *page().room(); }

    /// The page on exams that the test says.
    std::shared_ptr<ScriptedOffice> script() {
        app::OfficeDesk scripted = page().desk().value();
        auto office = std::make_shared<ScriptedOffice>(scripted.workspace->bankPtr());
        scripted.source = office;
        page().attach(scripted);
        return office;
    }

    void show() {
        desk.app.show("exam_office");
        REQUIRE(drawOnce(desk.window()));
    }

    void makeKeys() {
        desk.app.show("settings");
        desk.models().examKeys()->create(kOfficePassphrase, kOfficePassphrase);
        REQUIRE(desk.models().examKeys()->exist());
        desk.models().examKeys()->closeSheet();
    }

    void focus(const QString& name) {
        CAPTURE(name.toStdString());
        QQuickItem* control = controlNamed(desk, name);
        REQUIRE(control != nullptr);
        control->forceActiveFocus(Qt::TabFocusReason);
        REQUIRE(drawOnce(desk.window()));
    }

    void fill(const QString& name, const QString& words) {
        focus(name);
        rewrite(desk, words);
    }

    /// The all-round exam of all persons, saved.
    void setUp() {
        show();
        clickNamed(desk, QStringLiteral("新建考试"));
        fill(QStringLiteral("名称，考生看到的就是它"), QStringLiteral("2026 年度认证考试"));
        clickNamed(desk, QStringLiteral("全岗通达标"));
        clickNamed(desk, QStringLiteral("全选这 8 人"));
        clickNamed(desk, QStringLiteral("周岚"));
        desk.press(Qt::Key_S, Qt::ControlModifier);
        CAPTURE(setup().problem().toStdString());
        REQUIRE(setup().saved());
    }

    TempFolder folder;
    Desk desk{emptyUnit(folder)};
};

}  // namespace qgt::test
