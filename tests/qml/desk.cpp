#include "tests/qml/desk.h"

#include "app/desktop/demo/demo_secrets.h"
#include "app/runtime/worker_program.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"
#include "tests/support/quick_cost.h"
#include "tests/support/warm_start.h"

#include <filesystem>

#include <QCoreApplication>
#include <QTest>

namespace qgt::test {

namespace {

/// Work and result at once, as if the worker were never busy.
void atOnce(QObject* /*receiver*/,
            const std::function<void()>& work,
            const std::function<void()>& done) {
    work();
    done();
}

/// What an event loop does between two keys of a person: what left the screen is deleted, before
/// the lists that it showed change again.
void handleEvents() {
    QCoreApplication::sendPostedEvents();
    deleteWhatLeft();
}

app::Composition::Deps depsFor(Desk& desk,
                               const app::DataFolder& folder,
                               const std::filesystem::path& shippedBank) {
    return {.settings = desk.settings,
            .app = desk.app,
            .clock = desk.clock,
            .executor = atOnce,
            .shippedBank = shippedBank.empty()
                               ? std::filesystem::path(QGT_SOURCE_DIR) / "question_bank"
                               : shippedBank,
            .worker = app::workerProgram(app::processEnvironment),
            .environment = [](const std::string& /*name*/) { return std::string(); },
            .folder = folder,
            .demoFolder = folder,
            .secretCost = kQuickCost};
}

app::DataFolder folderAt(const std::filesystem::path& root) {
    app::DataFolder folder;
    folder.root = root;
    folder.demo = true;
    return folder;
}

/// Where the demo unit is that tests copy: of the warm start, or made now for this process.
std::filesystem::path masterDemo() {
    if (const auto warm = warmStart(); warm && std::filesystem::exists(demoIn(*warm))) {
        return demoIn(*warm);
    }
    static const TempFolder kMaster;
    static bool made = false;
    std::filesystem::path demo = demoIn(kMaster.path());
    if (!made) {
        const Desk maker(folderAt(demo));
        made = true;
    }
    return demo;
}

}  // namespace

app::DataFolder demoCopy(const TempFolder& folder) {
    startOffscreen();
    app::DataFolder copy = folderAt(folder.path() / "demo");
    std::filesystem::copy(masterDemo(), copy.root, std::filesystem::copy_options::recursive);
    return copy;
}

Desk::Desk(const app::DataFolder& folder, const std::filesystem::path& shippedBank)
    : settings({.file = QString::fromStdString(folder.settings().string())}),
      app({.demo = folder.demo,
           .dataFolder = QString::fromStdString(folder.root.string()),
           .version = "0.1.0"}),
      m_composition(depsFor(*this, folder, shippedBank)),
      m_window(settings, app) {
    m_composition.open();
    REQUIRE(m_window.show({{"models", QVariant::fromValue(m_composition.models())}}));
    REQUIRE(drawOnce(window()));
}

void Desk::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(&window(), key, modifiers);
    handleEvents();
}

void Desk::type(const char* text) {
    for (const char* letter = text; *letter != '\0'; ++letter) {
        QTest::keyClick(&window(), *letter);
        handleEvents();
    }
}

void Desk::signInCadre() {
    REQUIRE(app.page() == "login");
    const auto chosen = [this] {
        const int row = models().signIn()->current();
        return row < 0
                   ? QString()
                   : models().signIn()->persons()->rows().at(static_cast<std::size_t>(row)).name;
    };
    const std::size_t persons = models().signIn()->persons()->rows().size();
    for (std::size_t i = 0; i < persons && chosen() != QStringLiteral("陈静"); ++i) {
        press(Qt::Key_Down);
    }
    REQUIRE(chosen() == QStringLiteral("陈静"));
    type(app::kDemoPin);
    press(Qt::Key_Return);
    REQUIRE(app.signedIn());
    models().practice()->habits()->setAutoNext(false);  // how long a test looks is nobody's choice
}

}  // namespace qgt::test
