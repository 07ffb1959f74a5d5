#include "app/runtime/exam_folders.h"
#include "app/runtime/exam_keys.h"
#include "engine/core/os/files.h"
#include "engine/integrity/key_file.h"
#include "tests/support/catch.h"
#include "tests/support/exam_unit.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace app = qgt::app;
namespace fs = std::filesystem;
using qgt::people::Role;
using qgt::people::Secret;
using qgt::test::ExamUnit;
using qgt::test::kExamPassphrase;
using qgt::test::TempFolder;

namespace {

struct KeyWorld {
    TempFolder folder;
    ExamUnit unit{folder.path()};
    qgt::people::Actor trainer = unit.actor({Role::Trainer});
    Secret passphrase{kExamPassphrase};

    [[nodiscard]] app::KeyDesk desk() { return {unit.workspace(), trainer}; }

    [[nodiscard]] fs::path file() const { return app::ExamFolders{unit.data()}.keyFile(); }

    [[nodiscard]] std::string bytes() const {
        return qgt::os::readFile(file(), qgt::integrity::kMostKeyFileBytes).value();
    }

    [[nodiscard]] std::string sheet() {
        std::string text;
        const auto lines = app::recoverySheet(desk(), passphrase);
        for (const std::string& line : lines.value()) {
            text += line + "\n";
        }
        return text;
    }

    [[nodiscard]] bool hasAudit(const std::string& action) {
        const auto actions = unit.audited();
        return std::find(actions.begin(), actions.end(), action) != actions.end();
    }
};

}  // namespace

TEST_CASE("keys are made once, for their owner only, and shown without the passphrase",
          "[runtime][keys]") {
    KeyWorld world;
    CHECK_FALSE(app::unitKeys({world.unit.data(), false}).value().has_value());
    CHECK(app::openKeys(world.desk(), world.passphrase, "pool").error().code == "keys.none");
    const auto made = app::createKeys(world.desk(), world.passphrase);
    REQUIRE(made.has_value());
    const auto keys = app::unitKeys({world.unit.data(), false});
    CHECK(keys.value().value() == made->publicKeys());
    CHECK(fs::status(world.file()).permissions() ==
          (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(fs::status(world.file().parent_path()).permissions() == fs::perms::owner_all);
    const std::string before = world.bytes();
    CHECK(app::createKeys(world.desk(), world.passphrase).error().code == "keys.exist");
    CHECK(world.bytes() == before);
    CHECK(world.hasAudit("keys.create"));
    CHECK(world.hasAudit("keys.created"));
}

TEST_CASE("a passphrase that is short, common or somebody's name makes no keys",
          "[runtime][keys]") {
    KeyWorld world;
    const auto codeFor = [&](const char* text) {
        const auto made = app::createKeys(world.desk(), Secret(text));
        return made ? std::string() : made.error().code;
    };
    CHECK(codeFor("fourteen--char") == "secret.passphrase-short");
    CHECK(codeFor("aaaaaaaaaaaaaaaa") == "secret.common");
    CHECK(codeFor("qwertyuiopqwertyuiop") == "secret.common");
    CHECK_FALSE(fs::exists(world.file()));
    CHECK_FALSE(world.hasAudit("keys.create"));
    CHECK(codeFor("fifteen-letters").empty());
}

TEST_CASE("only a trainer gets at the keys, and every attempt is recorded", "[runtime][keys]") {
    KeyWorld world;
    REQUIRE(app::createKeys(world.desk(), world.passphrase).has_value());
    const std::string before = world.bytes();
    for (const Role role : {Role::Cadre, Role::Director, Role::Administrator, Role::Invigilator}) {
        const qgt::people::Actor other = world.unit.actor({role});
        const app::KeyDesk desk{world.unit.workspace(), other};
        const auto count = world.unit.audited().size();
        CHECK(app::createKeys(desk, world.passphrase).error().code == "rights.refused");
        CHECK(app::openKeys(desk, world.passphrase, "pool").error().code == "rights.refused");
        CHECK(app::rotateKeys(desk, world.passphrase).error().code == "rights.refused");
        CHECK(app::recoverySheet(desk, world.passphrase).error().code == "rights.refused");
        CHECK(app::restoreKeys(desk, "", world.passphrase).error().code == "rights.refused");
        CHECK(world.unit.audited().size() == count + 5);
    }
    CHECK(world.bytes() == before);
}

TEST_CASE("a wrong passphrase opens nothing and is in the audit chain", "[runtime][keys]") {
    KeyWorld world;
    REQUIRE(app::createKeys(world.desk(), world.passphrase).has_value());
    const std::string before = world.bytes();
    const Secret wrong("梧桐树下有三只猫在打架 2027");
    CHECK(app::openKeys(world.desk(), wrong, "pool").error().code == "keys.wrong-passphrase");
    CHECK(app::rotateKeys(world.desk(), wrong).error().code == "keys.wrong-passphrase");
    CHECK(app::recoverySheet(world.desk(), wrong).error().code == "keys.wrong-passphrase");
    CHECK(world.bytes() == before);
    CHECK(world.hasAudit("keys.refused"));
    CHECK(world.unit.auditText().find("梧桐") == std::string::npos);
}

TEST_CASE("a rotation keeps the old keys and the sheet of before is then too old",
          "[runtime][keys]") {
    KeyWorld world;
    const auto made = app::createKeys(world.desk(), world.passphrase);
    const std::string sheet = world.sheet();
    world.unit.clock().advanceMs(200 * qgt::kMsPerDay);
    const auto rotated = app::rotateKeys(world.desk(), world.passphrase);
    REQUIRE(rotated.has_value());
    const auto keys = app::unitKeys({world.unit.data(), false}).value().value();
    REQUIRE(keys.generations.size() == 2);
    CHECK(keys.generations[0] == made->current());
    const qgt::Date today = app::keyDay(world.unit.clock());
    CHECK(app::standingOf(keys, keys.generations[0], today) == app::KeyStanding::Old);
    CHECK(app::standingOf(keys, keys.generations[1], today) == app::KeyStanding::InUse);
    CHECK(app::standingOf(keys, keys.generations[1], qgt::Date{today.days + 730}) ==
          app::KeyStanding::Expired);
    CHECK(app::restoreKeys(world.desk(), sheet, world.passphrase).error().code ==
          "keys.sheet-older");
    CHECK(app::openKeys(world.desk(), world.passphrase, "check").has_value());
}

TEST_CASE("the sheet restores the keys on an empty machine, under a new passphrase",
          "[runtime][keys]") {
    KeyWorld world;
    REQUIRE(app::createKeys(world.desk(), world.passphrase).has_value());
    REQUIRE(app::rotateKeys(world.desk(), world.passphrase).has_value());
    const auto keys = app::unitKeys({world.unit.data(), false}).value().value();
    const std::string sheet = world.sheet();

    KeyWorld empty;
    const Secret fresh("新电脑上换了一句很长很长很长的话");
    REQUIRE(app::restoreKeys(empty.desk(), sheet, fresh).has_value());
    CHECK(app::unitKeys({empty.unit.data(), false}).value().value() == keys);
    CHECK(app::openKeys(empty.desk(), fresh, "check").has_value());
    CHECK(app::openKeys(empty.desk(), world.passphrase, "check").error().code ==
          "keys.wrong-passphrase");
    CHECK(empty.hasAudit("keys.restored"));
    CHECK(empty.unit.auditText().find(sheet.substr(0, 19)) == std::string::npos);
}

TEST_CASE("keys of another root stay, and a damaged file is set aside", "[runtime][keys]") {
    KeyWorld world;
    REQUIRE(app::createKeys(world.desk(), world.passphrase).has_value());
    KeyWorld other;
    REQUIRE(app::createKeys(other.desk(), other.passphrase).has_value());
    const std::string sheet = world.sheet();
    const std::string before = other.bytes();
    CHECK(app::restoreKeys(other.desk(), sheet, other.passphrase).error().code ==
          "keys.other-root");
    CHECK(other.bytes() == before);

    std::string damaged = world.bytes();
    damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 1);
    qgt::test::writeText(world.file(), damaged);
    CHECK(app::openKeys(world.desk(), world.passphrase, "pool").error().code == "keys.damaged");
    REQUIRE(app::restoreKeys(world.desk(), sheet, world.passphrase).has_value());
    CHECK(app::openKeys(world.desk(), world.passphrase, "pool").has_value());
    const fs::path aside = app::ExamFolders{world.unit.data()}.setAside();
    CHECK(qgt::os::readFile(aside, qgt::integrity::kMostKeyFileBytes).value() == damaged);
}
