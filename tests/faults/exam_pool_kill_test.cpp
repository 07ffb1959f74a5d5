#include "app/runtime/exam_folders.h"
#include "app/runtime/exam_pool.h"
#include "app/runtime/exam_pool_file.h"
#include "engine/core/os/files.h"
#include "engine/integrity/recovery_sheet.h"
#include "tests/faults/child_process.h"
#include "tests/support/catch.h"
#include "tests/support/exam_unit.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <set>
#include <string>
#include <vector>

#include <unistd.h>

namespace app = qgt::app;
namespace faults = qgt::faults;
namespace fs = std::filesystem;
namespace test = qgt::test;

namespace {

/// A unit with keys and one exam item, closed, and what the work takes in.
class World {
  public:
    World() {
        test::ExamUnit unit(m_folder.path());
        const qgt::people::Actor trainer = unit.actor({qgt::people::Role::Trainer});
        const app::KeyDesk keys{unit.workspace(), trainer};
        const auto ring = app::createKeys(keys, qgt::people::Secret(test::kExamPassphrase));
        const std::string first = test::sampleFile({test::examSample(11, "绝密考题甲？")});
        REQUIRE(app::importToExamPool({keys, *ring}, {{"a.yaml", first}})->applied);
        std::string sheet;
        for (const std::string& line : qgt::integrity::recoveryLines(*ring)) {
            sheet += line + "\n";
        }
        test::writeText(m_folder.path() / "sheet", sheet);
        test::writeText(m_folder.path() / "items",
                        test::sampleFile({test::examSample(12, "绝密考题乙？")}));
    }

    void copyTo(const fs::path& place) const {
        fs::copy(m_folder.path(), place, fs::copy_options::recursive);
    }

  private:
    test::TempFolder m_folder;
};

std::vector<std::string> run(const fs::path& place, const std::string& work, std::size_t at) {
    std::vector<std::string> command{QGT_EXAM_KEEPER,
                                     work,
                                     (place / "data").string(),
                                     (place / "shipped").string(),
                                     (place / (work == "restore" ? "sheet" : "items")).string()};
    if (at > 0) {
        command.push_back(std::to_string(at));
    }
    return faults::ChildProcess(command).lines();
}

/// Generations and exam items that the next start finds; "lost" when it finds no whole pool.
std::string leftIn(const fs::path& place) {
    constexpr std::uint64_t kLimit = 1 << 20;
    const app::ExamFolders folders{place / "data"};
    const auto file = qgt::os::readFile(folders.keyFile(), kLimit);
    const auto ring = file ? qgt::integrity::openKeyFile(*file, test::kExamPassphrase)
                           : tl::unexpected(file.error());
    const auto pool = ring ? app::readPoolFiles(folders, *ring) : tl::unexpected(ring.error());
    return pool ? std::to_string(ring->current().generation) + " generations, " +
                      std::to_string(pool->files.size()) + " files"
                : "lost: " + pool.error().code;
}

/// Kills the work at every change to the disk; gives what was found afterwards.
std::set<std::string> tryEveryKill(const std::string& work) {
    const World world;
    const test::TempFolder whole;
    world.copyTo(whole.path() / "w");
    std::vector<std::string> changes = run(whole.path() / "w", work, 0);
    REQUIRE(changes.back() == "done");
    changes.pop_back();
    for (const char* kind : {"bytes", "commit", "remove", "rename", "sync"}) {
        CAPTURE(kind);
        REQUIRE(std::count(changes.begin(), changes.end(), kind) > 0);
    }
    std::set<std::string> left{leftIn(whole.path() / "w")};
    for (std::size_t i = 0; i < changes.size(); ++i) {
        CAPTURE(i, changes[i]);
        const test::TempFolder folder;
        const fs::path place = folder.path() / "w";
        world.copyTo(place);
        REQUIRE(run(place, work, i + 1).empty());
        const std::string found = leftIn(place);
        CHECK(found.find("lost") == std::string::npos);
        left.insert(found);
        // And the work can be done, or was.
        const std::string again = run(place, work, 0).back();
        CHECK((again == "done" || again == "error keys.sheet-older"));
    }
    std::cout << work << ": " << changes.size() << " kills, 0 pools lost\n";
    return left;
}

}  // namespace

TEST_CASE("kill -9 at any step of an import leaves the pool before or after it",
          "[faults][kill][pool]") {
    CHECK(tryEveryKill("import") ==
          std::set<std::string>{"1 generations, 1 files", "1 generations, 2 files"});
}

TEST_CASE("kill -9 at any step of a rotation leaves keys that open the pool",
          "[faults][kill][pool]") {
    CHECK(tryEveryKill("rotate") ==
          std::set<std::string>{"1 generations, 1 files", "2 generations, 1 files"});
}

TEST_CASE("kill -9 at any step of a restoration leaves keys that open the pool",
          "[faults][kill][pool]") {
    CHECK(tryEveryKill("restore") == std::set<std::string>{"1 generations, 1 files"});
}

TEST_CASE("another user of the machine reads neither keys nor pool", "[faults][pool]") {
    if (::geteuid() != 0) {
        return;  // there is no other user to be
    }
    const World world;
    const test::TempFolder folder;
    // Everybody may enter the folders above, as on a machine where somebody made them so.
    fs::permissions(folder.path(), fs::perms::all);
    world.copyTo(folder.path() / "w");
    const app::ExamFolders folders{folder.path() / "w/data"};
    fs::permissions(folder.path() / "w", fs::perms::all);
    fs::permissions(folders.root, fs::perms::all);
    const std::string seen = faults::withoutPrivileges([&] {
        std::string codes;
        for (const fs::path& path : {folders.keyFile(), folders.poolFile()}) {
            const auto read = qgt::os::readFile(path, 1 << 20);
            codes += (read ? "read" : read.error().code) + " ";
        }
        const auto bank = qgt::os::readFile(folders.root / "bank/bank.yaml", 1 << 20);
        return codes + (bank ? "bank" : bank.error().code);
    });
    CHECK(seen == "file.not-permitted file.not-permitted bank");
}
