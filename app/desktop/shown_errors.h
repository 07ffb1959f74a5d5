#pragma once

#include "app/desktop/executor.h"
#include "engine/core/clock.h"
#include "engine/core/result.h"

#include <filesystem>

#include <QObject>

namespace qgt::app {

/// Keeps the code of every error that is put on the screen in the error log, off the window's
/// thread; never the error's arguments, so no name and no path gets in.
class ShownErrors final : public QObject {
    Q_OBJECT

  public:
    /// The clock must outlive it; `folder` is the data folder.
    ShownErrors(Executor executor, const Clock& clock, std::filesystem::path folder);

    /// Another data folder was opened.
    void moveTo(std::filesystem::path folder) { m_folder = std::move(folder); }

    /// A page asks for the words of one error several times while it draws; that is one showing.
    void shown(const Error& error);

  private:
    Executor m_executor;
    const Clock& m_clock;
    std::filesystem::path m_folder;
    Error m_last;
    BootTime m_lastAt;
};

}  // namespace qgt::app
