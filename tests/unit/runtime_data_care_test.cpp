#include "app/runtime/data_care.h"
#include "app/runtime/exam_folders.h"
#include "engine/core/os/files.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <filesystem>

using qgt::app::Workspace;
using qgt::people::Actor;
using qgt::people::Role;
using qgt::test::FakeClock;
using qgt::test::TempFolder;

namespace {

const Actor kAdministrator{qgt::PersonId("p1"), qgt::CommitteeId("c1"), {Role::Administrator}};
const Actor kCaretaker{qgt::PersonId("p2"), qgt::CommitteeId("c1"), {Role::Director}};

/// A data folder with a small bank, opened when asked.
struct Unit {
    Unit() {
        options.folder.root = folder.path() / "unit";
        options.shippedBank = folder.write("bank/bank.yaml", "schema: 1\n").parent_path();
        options.clock = &clock;
    }

    [[nodiscard]] std::unique_ptr<Workspace> open() const {
        auto workspace = Workspace::open(options);
        REQUIRE(workspace.has_value());
        return std::move(*workspace);
    }

    [[nodiscard]] std::vector<std::string> actions() const {
        const auto workspace = open();
        const auto records = workspace->store().audit().records();
        REQUIRE(records.has_value());
        std::vector<std::string> words;
        words.reserve(records->size());
        for (const auto& record : *records) {
            words.push_back(record.entry.action);
        }
        return words;
    }

    TempFolder folder;
    FakeClock clock;
    qgt::app::WorkspaceOptions options;
};

void addCommittee(Workspace& workspace, const std::string& id) {
    REQUIRE(workspace.store()
                .people()
                .saveCommittee({qgt::CommitteeId(id), "居委会 " + id, ""}, qgt::PersonId("p1"))
                .has_value());
}

std::size_t committees(Workspace& workspace) {
    return workspace.store().people().committees().value().size();
}

}  // namespace

TEST_CASE("a backup knows its moment and size and is in the audit chain", "[runtime]") {
    const Unit unit;
    const auto workspace = unit.open();
    const auto made = qgt::app::backUp(*workspace, kAdministrator);
    REQUIRE(made.has_value());
    CHECK(made->at == unit.clock.now());
    CHECK(made->bytes == std::filesystem::file_size(made->path));
    const auto files = qgt::app::backupFiles(unit.options.folder);
    REQUIRE(files.size() == 1);
    CHECK(files.front().path == made->path);
    const auto records = workspace->store().audit().records().value();
    CHECK(records.back().entry.action == "data.backed-up");
    CHECK(qgt::app::checkData(*workspace, kAdministrator).value().sound());
}

TEST_CASE("a restore brings the backup back, keeps what was there and says so in both chains",
          "[runtime]") {
    Unit unit;
    std::filesystem::path backup;
    {
        const auto workspace = unit.open();
        addCommittee(*workspace, "c1");
        backup = qgt::app::backUp(*workspace, kAdministrator).value().path;
        addCommittee(*workspace, "c2");
        CHECK(committees(*workspace) == 2);
    }
    REQUIRE(qgt::app::restoreData(unit.options, kAdministrator, backup).has_value());
    CHECK(committees(*unit.open()) == 1);
    CHECK(unit.actions().back() == "data.restored");
    const auto store = unit.options.folder.root / "store";
    CHECK(std::any_of(std::filesystem::directory_iterator(store), {}, [](const auto& entry) {
        return entry.path().filename().string().starts_with("replaced-");
    }));
}

TEST_CASE("keys and pool of exams go with a backup and come back only where there are none",
          "[runtime]") {
    const Unit unit;
    const qgt::app::ExamFolders folders{unit.options.folder.root};
    const auto written = [](const std::filesystem::path& path, const std::string& text) {
        REQUIRE(qgt::os::makeOwnersFolder(path.parent_path()));
        REQUIRE(qgt::os::writeFileAtomically(path, text, qgt::os::Readers::Owner));
    };
    const auto read = [](const std::filesystem::path& path) {
        return qgt::os::readFile(path, 100).value_or("none");
    };
    std::filesystem::path backup;
    {
        const auto workspace = unit.open();
        written(folders.keyFile(), "sealed keys");
        written(folders.poolFile(), "sealed pool");
        backup = qgt::app::backUp(*workspace, kAdministrator).value().path;
    }
    CHECK(qgt::app::backupFiles(unit.options.folder).size() == 1);
    // The machine was lost, and its new pool is younger than the backup.
    std::filesystem::remove_all(folders.keys());
    written(folders.poolFile(), "younger pool");
    REQUIRE(qgt::app::restoreData(unit.options, kAdministrator, backup));
    CHECK(read(folders.keyFile()) == "sealed keys");
    CHECK(read(folders.poolFile()) == "younger pool");
    const auto mode = std::filesystem::status(folders.keyFile()).permissions();
    CHECK(mode == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

TEST_CASE("a damaged backup changes nothing", "[runtime]") {
    const Unit unit;
    std::filesystem::path backup;
    {
        const auto workspace = unit.open();
        backup = qgt::app::backUp(*workspace, kAdministrator).value().path;
        addCommittee(*workspace, "c1");
    }
    std::filesystem::resize_file(backup, std::filesystem::file_size(backup) / 2);
    const auto restored = qgt::app::restoreData(unit.options, kAdministrator, backup);
    REQUIRE_FALSE(restored.has_value());
    CHECK(restored.error().code == "store.backup-damaged");
    CHECK(committees(*unit.open()) == 1);
}

TEST_CASE("only an administrator backs up, checks and restores", "[runtime]") {
    const Unit unit;
    std::filesystem::path backup;
    {
        const auto workspace = unit.open();
        backup = qgt::app::backUp(*workspace, kAdministrator).value().path;
        CHECK(qgt::app::backUp(*workspace, kCaretaker).error().code == "rights.refused");
        CHECK(qgt::app::checkData(*workspace, kCaretaker).error().code == "rights.refused");
    }
    const auto restored = qgt::app::restoreData(unit.options, kCaretaker, backup);
    REQUIRE_FALSE(restored.has_value());
    CHECK(restored.error().code == "rights.refused");
}
