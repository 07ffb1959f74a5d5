#include "tests/support/warm_start.h"

#include "tests/qml/desk.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

namespace fs = std::filesystem;

// What the tests that ask for a warm start in CMake begin from.
TEST_CASE("the demo unit that other tests begin from is founded", "[warm]") {
    const auto warm = qgt::test::warmStart();
    if (!warm) {
        SUCCEED("nobody asked for it");
        return;
    }
    fs::remove_all(*warm);
    fs::create_directories(*warm);
    qgt::test::startOffscreen();
    qgt::app::DataFolder folder;
    folder.root = qgt::test::demoIn(*warm);
    folder.demo = true;
    {
        const qgt::test::Desk maker(folder);
        CHECK(maker.app.page() == QLatin1String("login"));
        CHECK(maker.warnings().isEmpty());
    }
    CHECK(fs::file_size(folder.root / "cache" / "cache.db") > 0);
}
