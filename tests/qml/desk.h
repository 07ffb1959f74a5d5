#pragma once

#include "app/desktop/composition.h"
#include "app/desktop/settings/app_settings.h"
#include "app/desktop/warning_log.h"
#include "app/desktop/window.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <filesystem>
#include <functional>

#include <QQuickWindow>

namespace qgt::test {

/// A data folder with the demo unit in it, made once for all tests of the program and copied.
[[nodiscard]] app::DataFolder demoCopy(const TempFolder& folder);

/// The whole program on a data folder: real store, real bank, real pages; only the clock is ours
/// and the worker answers at once.
class Desk {
  public:
    /// Opens the folder and waits until the first page stands there. `shippedBank` is where the
    /// program's own bank should lie; ours unless it is said.
    explicit Desk(const app::DataFolder& folder, const std::filesystem::path& shippedBank = {});

    [[nodiscard]] QQuickWindow& window() { return *m_window.window(); }

    [[nodiscard]] app::PageModels& models() { return *m_composition.models(); }

    /// Presses a key in the window.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Types ASCII text.
    void type(const char* text);
    /// The cadre 陈静 signs in by the keyboard.
    void signInCadre();

    [[nodiscard]] QStringList warnings() const { return m_log.warnings(); }

    FakeClock clock;

  private:
    app::WarningLog m_log;

  public:
    app::AppSettings settings;
    app::AppModel app;

  private:
    app::Composition m_composition;
    app::Window m_window;
};

}  // namespace qgt::test
