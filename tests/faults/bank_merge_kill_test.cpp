#include "app/runtime/bank_folders.h"
#include "app/runtime/bank_update.h"
#include "engine/core/os/files.h"
#include "tests/faults/child_process.h"
#include "tests/support/bank_texts.h"
#include "tests/support/case_texts.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace app = qgt::app;
namespace faults = qgt::faults;
namespace fs = std::filesystem;
namespace test = qgt::test;

namespace {

constexpr std::uint64_t kLimit = 1 << 20;

using Content = std::map<std::string, std::string>;

Content everythingIn(const fs::path& folder) {
    Content all;
    const auto names = qgt::os::listFiles(folder, "").value();
    for (const std::string& name : names) {
        all.emplace(name, qgt::os::readFile(folder / name, kLimit).value());
    }
    return all;
}

/// A data folder with an edited bank, one undo copy of an earlier merge, and a newer shipped bank.
class World {
  public:
    World() {
        test::writeRegisters(shipped());
        ship("甲题？");
        REQUIRE(app::prepareDataFolder({data(), false}, shipped()).has_value());
        ship("新版甲题？");
        REQUIRE(app::applyBankUpdate({{data(), false}, shipped()}, {})->applied);
        test::writeText(folders().bank() / "sources.yaml",
                        test::changed(read(folders().bank() / "sources.yaml"), "居委会", "我的"));
        ship("更新的甲题？");
        test::writeText(shipped() / "cases/a.yaml", test::sampleCase());
    }

    void copyTo(const fs::path& place) const {
        fs::copy(m_folder.path(), place, fs::copy_options::recursive);
    }

    [[nodiscard]] fs::path data() const { return m_folder.path() / "data"; }

    [[nodiscard]] fs::path shipped() const { return m_folder.path() / "shipped"; }

    [[nodiscard]] app::BankFolders folders() const { return {data()}; }

  private:
    static std::string read(const fs::path& path) {
        return qgt::os::readFile(path, kLimit).value();
    }

    void ship(const std::string& stem) const {
        test::SampleItem item;
        item.stem = stem;
        test::writeText(shipped() / "items/selfgov/a.yaml", test::sampleFile({item}));
    }

    test::TempFolder m_folder;
};

std::vector<std::string> run(const fs::path& place, const std::string& work, std::size_t at) {
    std::vector<std::string> command{
        QGT_BANK_MERGER, work, (place / "data").string(), (place / "shipped").string()};
    if (at > 0) {
        command.push_back(std::to_string(at));
    }
    faults::ChildProcess merger(command);
    return merger.lines();
}

/// Bank and undo copy, as the next start finds them.
struct Left {
    Content bank;
    Content undo;

    bool operator==(const Left&) const = default;
};

Left leftIn(const fs::path& place) {
    const app::BankFolders folders{place / "data"};
    return {everythingIn(folders.bank()), everythingIn(folders.undo())};
}

void tryEveryKill(const std::string& work) {
    const World world;
    const Left before = leftIn(world.data().parent_path());
    const test::TempFolder whole;
    world.copyTo(whole.path() / "w");
    std::vector<std::string> changes = run(whole.path() / "w", work, 0);
    REQUIRE(changes.back() == "done");
    changes.pop_back();
    for (const char* kind : {"sync", "rename", "remove", "folder", "copy"}) {
        CAPTURE(kind);
        // Where a kind is missing the program does not see what its libraries do.
        REQUIRE(std::count(changes.begin(), changes.end(), kind) > 0);
    }
    const Left after = leftIn(whole.path() / "w");
    REQUIRE(after.undo == before.bank);
    REQUIRE_FALSE(after.bank == before.bank);
    int kept = 0;
    int changed = 0;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        CAPTURE(i, changes[i]);
        const test::TempFolder folder;
        const fs::path place = folder.path() / "w";
        world.copyTo(place);
        REQUIRE(run(place, work, i + 1).empty());
        const app::BankFolders folders{place / "data"};
        REQUIRE(app::prepareDataFolder({folders.root, false}, place / "shipped").has_value());
        const Left left = leftIn(place);
        const bool isOld = left == before;
        const bool isNew = left == after;
        REQUIRE((isOld || isNew));
        ++(isOld ? kept : changed);
        CHECK_FALSE(app::bankChangeIsOpen(folders));
        // And the work that was cut off can be done.
        REQUIRE(run(place, work, 0).back() == "done");
        CHECK(leftIn(place).bank == (isOld || work == "merge" ? after.bank : before.bank));
    }
    std::cout << work << ": " << changes.size() << " kills, " << kept << " left the old bank, "
              << changed << " the new one, each whole\n";
    CHECK(kept > 5);
    CHECK(changed > 0);
}

}  // namespace

TEST_CASE("kill -9 at any step of a merge of banks leaves the old bank or the new one whole",
          "[faults][kill]") {
    tryEveryKill("merge");
}

TEST_CASE("kill -9 at any step of the undo of a merge leaves one of both banks whole",
          "[faults][kill]") {
    tryEveryKill("undo");
}
