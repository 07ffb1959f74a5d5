#pragma once

#include "app/runtime/exam_folders.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <filesystem>

#include <QQuickItem>

namespace qgt::test {

inline constexpr const char* kKeysPassphrase = "three cats under the plane tree";

/// A trainer in front of the settings of a unit without exam keys.
struct KeysTrainer {
    KeysTrainer() {
        (void)foundUnit(desk);
        enterPeople(desk);
        const QString secret = addPerson(desk, QStringLiteral("周岚"), {people::Role::Trainer});
        desk.app.signOut();
        app::SignInViewModel& signIn = *desk.models().signIn();
        signIn.choose(1);
        signIn.enter(secret);
        signIn.change("a trainer's own words", "a trainer's own words");
        REQUIRE(desk.app.signedIn());
        desk.models().introduction()->close();
        desk.app.show("settings");
        REQUIRE(drawOnce(desk.window()));
    }

    app::ExamKeysViewModel& keys() { return *desk.models().examKeys(); }

    void focus(const QString& name) {
        CAPTURE(name.toStdString());
        QQuickItem* control = controlNamed(desk, name);
        REQUIRE(control != nullptr);
        control->forceActiveFocus(Qt::TabFocusReason);
        REQUIRE(drawOnce(desk.window()));
    }

    [[nodiscard]] std::filesystem::path keyFile() const {
        return app::ExamFolders{folder.path() / "unit"}.keyFile();
    }

    TempFolder folder;
    Desk desk{emptyUnit(folder)};
};

}  // namespace qgt::test
