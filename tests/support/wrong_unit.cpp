#include "tests/support/wrong_unit.h"

#include "app/runtime/entropy.h"
#include "app/runtime/workspace.h"
#include "engine/people/first_run.h"
#include "engine/people/secret.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/quick_cost.h"
#include "tests/support/warm_start.h"

#include <fstream>
#include <iterator>

namespace qgt::test {

namespace {

constexpr const char* kShipped = QGT_SOURCE_DIR "/question_bank";

void writeItems(const std::filesystem::path& root, const std::string& stem) {
    const std::filesystem::path file = root / "bank" / "items" / "selfgov" / "zz_wrong.yaml";
    std::ofstream(file, std::ios::binary)
        << "schema: 1\nline: selfgov\nitems:\n  - id: 7k3m9qz2xd\n"
        << "    stem: " << stem << "\n    answer: [A]\n";
}

}  // namespace

void makeUnit(const std::filesystem::path& root) {
    warmBankCache(root);
    const FakeClock clock;
    app::WorkspaceOptions options;
    options.folder.root = root;
    options.shippedBank = kShipped;
    options.clock = &clock;
    options.secretCost = kQuickCost;
    const auto opened = app::Workspace::open(options);
    REQUIRE(opened.has_value());
    const people::SecretHasher hasher(kQuickCost);
    people::FirstRun first(
        {(*opened)->store().people(), (*opened)->store().audit(), hasher, app::fillRandom});
    REQUIRE(first.createUnit({.committeeName = "青禾里居委会",
                              .street = "",
                              .administratorName = kUnitPerson,
                              .alsoRoles = {people::Role::Director}},
                             people::Secret(kUnitPassword)));
}

void emptyBank(const std::filesystem::path& root) {
    std::filesystem::remove_all(root / "bank");
    std::filesystem::create_directory(root / "bank");
}

void addFileWithOpenQuote(const std::filesystem::path& root) {
    writeItems(root, "\"选哪一个？");
}

void addFileInGbk(const std::filesystem::path& root) {
    writeItems(root, "\xD0\xD5\xC3\xFB\xD4\xF5\xC3\xB4\xD0\xB4\xA3\xBF");  // 姓名怎么写？
}

void makeStoreNewer(const std::filesystem::path& root) {
    constexpr std::streamoff kVersionAt = 60;
    std::fstream file(storeFile(root), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(kVersionAt).write("\0\0\0\x63", 4);
}

std::filesystem::path storeFile(const std::filesystem::path& root) {
    return root / "store" / "qgt.db";
}

std::string storeBytes(const std::filesystem::path& root) {
    std::ifstream file(storeFile(root), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace qgt::test
