#pragma once

#include "tests/qml/desk.h"
#include "tests/qml/hands.h"
#include "tests/support/exchange_world.h"
#include "tests/support/temp_folder.h"

#include <filesystem>
#include <memory>

namespace qgt::test {

/// The program on an empty machine as 考点机, and a unit elsewhere that sealed an exam with two
/// candidates: its package lies in a file, as on a stick.
class StationHall {
  public:
    StationHall();

    [[nodiscard]] ExchangeWorld& unit() { return m_unit; }

    [[nodiscard]] Desk& desk() { return *m_desk; }

    [[nodiscard]] app::StationViewModel& station() { return *m_desk->models().station(); }

    [[nodiscard]] app::SittingViewModel& sitting() { return *station().sitting(); }

    [[nodiscard]] QString package() const { return path("exam.qgtexam"); }

    /// Where answers go.
    [[nodiscard]] std::filesystem::path stick() const { return m_away.path() / "stick"; }

    [[nodiscard]] QString path(const char* file) const;

    /// From 登录 or the first run, by its link.
    void enter();
    /// Looks at the package, says the last group that the trainer reads out, imports it.
    void importPackage();
    /// A candidate sits down: row, "it is me", start code.
    void sitDown(int row);
    /// Twice: the list of what is open, and yes.
    void handIn();
    /// The machine goes down, and comes up again some minutes later.
    void crash();

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        m_desk->press(key, modifiers);
    }

    /// What lies on the stick, as the trainer imports it.
    [[nodiscard]] std::vector<app::AnswersGiven> brought() const;

  private:
    TempFolder m_away;
    TempFolder m_here;
    ExchangeWorld m_unit;
    app::DataFolder m_data;
    std::unique_ptr<Desk> m_desk;
};

}  // namespace qgt::test
