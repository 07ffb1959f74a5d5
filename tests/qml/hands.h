#pragma once

#include "tests/qml/desk.h"

#include <vector>

#include <QString>

class QQuickItem;

namespace qgt::test {

/// What the administrator of `foundUnit` comes in with.
inline constexpr const char* kAdministratorPassword = "a quiet sentence";

/// An empty data folder that is no demo.
[[nodiscard]] app::DataFolder emptyUnit(const TempFolder& folder);

/// Founds 试一试居委会 with its administrator 林芳 and returns the recovery code. `Desk` must show
/// the first run.
QString foundUnit(Desk& desk);

/// The administrator of `foundUnit` signs in and the page 人员 is shown.
void enterPeople(Desk& desk);

/// 林芳 adds a person in the page and returns the temporary secret.
QString addPerson(Desk& desk, const QString& name, const std::vector<people::Role>& roles = {});

/// The visible control of that name, as a screen reader would name it; null when there is none.
[[nodiscard]] QQuickItem* controlNamed(Desk& desk, const QString& name);

/// Whether this text, word for word, can be seen somewhere in the window.
[[nodiscard]] bool seen(Desk& desk, const QString& text);

/// Clicks the middle of the control with the mouse, after scrolling it into view as a person would.
void clickNamed(Desk& desk, const QString& name);

/// Gives text to the focused field as an input method does.
void write(Desk& desk, const QString& text);

/// Empties the focused field and writes into it.
void rewrite(Desk& desk, const QString& text);

/// The focused control's name.
[[nodiscard]] QString focusedName(Desk& desk);

/// Draws, and requires that every control has a name and every text its place.
void checkPage(Desk& desk);

/// checkPage in light and dark, Chinese and English, at 100 and 150 % text, with pictures.
void checkInEveryLook(Desk& desk, const QString& name);

/// One picture of what stands there now.
void picture(Desk& desk, const QString& name);

/// That the program complained about nothing.
void checkQuiet(Desk& desk);

}  // namespace qgt::test
