#include "engine/core/os/files.h"
#include "tests/architecture/dependency_rule.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kTreeSourceLimit = 4 << 20;

std::vector<std::string> filesUnder(const std::string& folder, const std::string& suffix) {
    std::vector<std::string> names;
    const fs::path root = fs::path(QGT_SOURCE_DIR) / folder;
    if (fs::is_directory(root)) {
        const auto found = qgt::os::listFiles(root, suffix);
        for (const std::string& name : found.value()) {
            names.push_back((fs::path(folder) / name).generic_string());
        }
    }
    return names;
}

std::vector<std::string> sources() {
    std::vector<std::string> all;
    for (const char* folder : {"engine", "app", "qml", "tests"}) {
        for (const char* suffix : {".h", ".cpp", ".qml"}) {
            const auto some = filesUnder(folder, suffix);
            all.insert(all.end(), some.begin(), some.end());
        }
    }
    return all;
}

std::string contentOf(const std::string& name) {
    return qgt::os::readFile(fs::path(QGT_SOURCE_DIR) / name, kTreeSourceLimit).value();
}

}  // namespace

TEST_CASE("no source file breaks the dependency rule or a ban", "[architecture]") {
    const auto all = sources();
    REQUIRE(all.size() > 20);
    for (const std::string& name : all) {
        if (name == "tests/architecture/dependency_rule_test.cpp" ||
            name == "tests/architecture/dependency_rule.cpp") {
            continue;
        }
        for (const auto& breach : qgt::architecture::breachesIn(name, contentOf(name))) {
            UNSCOPED_INFO(breach.file << ":" << breach.line << ": " << breach.rule);
            CHECK(breach.rule.empty());
        }
    }
}

TEST_CASE("no source file is longer than 400 lines", "[architecture]") {
    for (const std::string& name : sources()) {
        const std::string content = contentOf(name);
        CAPTURE(name);
        CHECK(std::count(content.begin(), content.end(), '\n') <= 400);
    }
}

TEST_CASE("every folder with code says in a short README what goes there", "[architecture]") {
    std::vector<std::string> folders{"question_bank", "app", "qml", "tests"};
    for (const char* parent : {"engine", "app", "qml", "tests"}) {
        for (const auto& entry : fs::directory_iterator(fs::path(QGT_SOURCE_DIR) / parent)) {
            if (entry.is_directory()) {
                folders.push_back(std::string(parent) + "/" + entry.path().filename().string());
            }
        }
    }
    for (const std::string& folder : folders) {
        CAPTURE(folder);
        REQUIRE(fs::is_regular_file(fs::path(QGT_SOURCE_DIR) / folder / "README.md"));
        const std::string text = contentOf(folder + "/README.md");
        CHECK(std::count(text.begin(), text.end(), '\n') <= 15);
        CHECK(text.find("What goes here") != std::string::npos);
        CHECK(text.find("May depend on") != std::string::npos);
    }
}

TEST_CASE("only the worker and test programs link the solver, which may abort", "[architecture]") {
    int linkers = 0;
    for (const char* folder : {"engine", "app", "qml"}) {
        for (const std::string& name : filesUnder(folder, "CMakeLists.txt")) {
            if (contentOf(name).find("optimize_cbc") != std::string::npos) {
                CAPTURE(name);
                ++linkers;
                CHECK((name == "engine/optimize/CMakeLists.txt" ||
                       name == "app/worker/CMakeLists.txt"));
            }
        }
    }
    CHECK(linkers == 2);
}
