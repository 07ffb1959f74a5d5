#include "app/runtime/mirror_place.h"
#include "app/runtime/mounted_volumes.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace app = qgt::app;
namespace fs = std::filesystem;

TEST_CASE("journals of exams go to another volume only where somebody wants them", "[runtime]") {
    const qgt::test::TempFolder folder;
    const fs::path media = folder.path() / "media";
    const app::DataFolder data{folder.path() / "data", false};
    std::map<std::string, std::string> words{{"USER", "chen"}, {"QGT_MEDIA", media.string()}};
    const app::Environment environment = [&](const std::string& name) { return words[name]; };

    CHECK(app::mirrorPlace(data, environment) == data.root / "mirror");
    fs::create_directories(media / "chen" / "B-STICK");
    fs::create_directories(media / "wang" / "STICK" / app::kMirrorFolder);
    CHECK(app::mirrorPlace(data, environment) == data.root / "mirror");
    fs::create_directories(media / "chen" / "B-STICK" / app::kMirrorFolder);
    CHECK(app::mirrorPlace(data, environment) == media / "chen" / "B-STICK" / app::kMirrorFolder);
    words["QGT_MIRROR"] = "/somewhere/else";
    CHECK(app::mirrorPlace(data, environment) == fs::path("/somewhere/else"));
}

TEST_CASE("volumes that are plugged in are those of this user, in the order of their names",
          "[runtime]") {
    const qgt::test::TempFolder folder;
    const fs::path media = folder.path() / "media";
    std::map<std::string, std::string> words{{"USER", "chen"}, {"QGT_MEDIA", media.string()}};
    const app::Environment environment = [&](const std::string& name) { return words[name]; };

    CHECK(app::mountedVolumes(environment).empty());
    fs::create_directories(media / "chen" / "B-STICK");
    fs::create_directories(media / "chen" / "A-STICK");
    fs::create_directories(media / "wang" / "STICK");
    CHECK(app::mountedVolumes(environment) ==
          std::vector{media / "chen" / "A-STICK", media / "chen" / "B-STICK"});
    words["USER"].clear();
    CHECK(app::mountedVolumes(environment).empty());
}
