#include "app/desktop/app_model.h"
#include "app/desktop/composition.h"
#include "app/desktop/display_probe.h"
#include "app/desktop/first_frame.h"
#include "app/desktop/launch_options.h"
#include "app/desktop/qml_plugins.h"
#include "app/desktop/tour.h"
#include "app/desktop/warning_log.h"
#include "app/desktop/window.h"
#include "app/runtime/data_folder.h"
#include "app/runtime/messages.h"
#include "app/runtime/system_clock.h"
#include "app/runtime/worker_program.h"

#include <QDir>
#include <QGuiApplication>
#include <QPalette>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThreadPool>

namespace {

using qgt::app::AppModel;
using qgt::app::AppSettings;
using qgt::app::LaunchOptions;

constexpr int kFailed = 1;
constexpr int kBadOption = 2;

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

/// In both languages: no settings are read yet that would say which.
int refuse(const qgt::Error& error, int code) {
    QTextStream err(stderr);
    for (const auto language : {qgt::app::Language::Chinese, qgt::app::Language::English}) {
        err << QString::fromStdString(qgt::app::sentenceFor(error, language)) << '\n';
    }
    return code;
}

bool systemIsDark() {
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

/// Composition root: builds what the window shows and runs it.
int run(const LaunchOptions& options, const qgt::app::DataFolder& folder) {
    const qgt::app::WarningLog log;
    const qgt::app::SystemClock clock;
    QThreadPool pool;  // the unit is opened, read and written on its one thread
    pool.setMaxThreadCount(1);
    AppSettings settings(
        {.file = QString::fromStdString(folder.settings().string()), .systemDark = systemIsDark()});
    AppModel model({.demo = folder.demo,
                    .dataFolder = QString::fromStdString(folder.root.string()),
                    .version = QGT_VERSION});
    const auto demo = qgt::app::chooseDataFolder({}, true, qgt::app::processEnvironment);
    qgt::app::Composition composition(
        {.settings = settings,
         .app = model,
         .clock = clock,
         .executor = qgt::app::pooledExecutor(pool),
         .shippedBank = qgt::app::shippedBank(qgt::app::processEnvironment),
         .worker = qgt::app::workerProgram(qgt::app::processEnvironment),
         .environment = qgt::app::processEnvironment,
         .folder = folder,
         .demoFolder = demo.value_or(folder),
         .station = options.station});
    qgt::app::Window window(settings, model);
    composition.open();
    if (!window.show({{"models", QVariant::fromValue(composition.models())}})) {
        return kFailed;
    }
    if (options.tourFolder) {
        qgt::app::Tour tour({.folder = *options.tourFolder,
                             .app = model,
                             .settings = settings,
                             .models = *composition.models(),
                             .window = *window.window()});
        return tour.walk() && log.warnings().isEmpty() ? 0 : kFailed;
    }
    qgt::app::fillSmallScreen(*window.window());
    if (options.firstFrame) {
        qgt::app::endAfterFirstPage(*window.window(), composition, model);
    }
    return QGuiApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
    const auto options = qgt::app::launchOptions(argumentsOf(argc, argv));
    if (!options) {
        return refuse(options.error(), kBadOption);
    }
    if (!options->answer.isEmpty()) {
        QTextStream(stdout) << options->answer;
        return 0;
    }
    if (options->probeDisplay) {
        return qgt::app::displayOpens(argc, argv) ? 0 : kFailed;
    }
    if (options->tourFolder) {
        qgt::app::Tour::chooseOffscreen();
    }
    auto folder = qgt::app::chooseDataFolder(
        options->dataFolder, options->demo, qgt::app::processEnvironment);
    if (!folder) {
        return refuse(folder.error(), kFailed);
    }
    const QTemporaryDir passing;  // the tour makes its own demo and leaves nothing behind
    if (options->tourFolder) {
        folder->root = std::filesystem::path(passing.filePath("demo").toStdString());
        folder->demo = true;
    }
    const QGuiApplication application(argc, argv);
    qgt::app::prepareApplication();
    return run(*options, *folder);
}
