#include "engine/bank/load_bank.h"
#include "engine/integrity/digest.h"
#include "tests/support/bank_texts.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include <sys/stat.h>

namespace fs = std::filesystem;
using qgt::Diagnostic;
using qgt::bank::LoadReport;
using qgt::integrity::digestHex;
using qgt::test::sampleFile;
using qgt::test::sampleId;
using qgt::test::SampleItem;
using qgt::test::TempFolder;
using qgt::test::writeText;

// What can lie in the place of a bank's file. Nothing of it may hang the reader or be passed over
// in silence, and the good files beside it are read.

namespace {

class HostileFolder {
  public:
    HostileFolder() {
        qgt::test::writeRegisters(m_folder.path());
        writeText(at("good.yaml"), sampleFile({SampleItem{}}));
    }

    [[nodiscard]] fs::path root() const { return m_folder.path(); }

    [[nodiscard]] fs::path at(const std::string& name) const {
        return m_folder.path() / "items/selfgov" / name;
    }

    /// Errors as "file code"; the good file's item must be there.
    [[nodiscard]] std::vector<std::string> errors() const {
        const LoadReport report = qgt::bank::loadBank({m_folder.path(), 0, digestHex, nullptr});
        CHECK(report.bank->item(qgt::ItemId(sampleId(1))) != nullptr);
        std::vector<std::string> lines;
        for (const Diagnostic& d : report.diagnostics) {
            if (d.severity == qgt::Severity::Error) {
                lines.push_back(d.where.file + " " + d.code);
            }
        }
        return lines;
    }

  private:
    TempFolder m_folder;
};

using Lines = std::vector<std::string>;

SampleItem secondItem() {
    SampleItem item;
    item.id = sampleId(2);
    item.stem = "第二题是什么？";
    return item;
}

}  // namespace

TEST_CASE("links, pipes and folders in the place of a file are named and not followed", "[bank]") {
    const HostileFolder folder;
    const TempFolder elsewhere;
    writeText(elsewhere.path() / "x.yaml", sampleFile({secondItem()}));
    fs::create_symlink(elsewhere.path() / "x.yaml", folder.at("link.yaml"));
    fs::create_symlink("none", folder.at("loose.yaml"));
    fs::create_directory_symlink(folder.root(), folder.root() / "items/loop");
    fs::create_directory(folder.at("folder.yaml"));
    REQUIRE(::mkfifo(folder.at("pipe.yaml").c_str(), 0600) == 0);
    CHECK(folder.errors() == Lines{"items/loop bank.not-a-plain-file",
                                   "items/selfgov/link.yaml bank.not-a-plain-file",
                                   "items/selfgov/loose.yaml bank.not-a-plain-file",
                                   "items/selfgov/pipe.yaml bank.not-a-plain-file"});
}

TEST_CASE("a register that is a pipe, a folder or a device is named and not waited for", "[bank]") {
    const HostileFolder folder;
    const fs::path sources = folder.root() / "sources.yaml";
    fs::remove(sources);
    SECTION("a pipe") {
        REQUIRE(::mkfifo(sources.c_str(), 0600) == 0);
    }
    SECTION("a folder") {
        fs::create_directory(sources);
    }
    SECTION("an endless device") {
        fs::create_symlink("/dev/zero", sources);
    }
    CHECK(folder.errors() == Lines{"sources.yaml file.not-a-file"});
}

TEST_CASE("a file name cannot drive a terminal or fake a finding", "[bank]") {
    const HostileFolder folder;
    writeText(folder.at("a\nitems/selfgov/b.yaml:1:1: x.yaml"), sampleFile({secondItem()}));
    writeText(folder.at("\x1B[2J.yaml"), sampleFile({secondItem()}));
    writeText(folder.at("\xB2\xE2.yaml"), sampleFile({secondItem()}));
    writeText(folder.at("\xE2\x80\xAE"
                        "x.yaml"),
              sampleFile({secondItem()}));
    Lines found = folder.errors();
    std::sort(found.begin(), found.end());
    CHECK(found ==
          Lines{"items/selfgov/\\x1B[2J.yaml bank.bad-file-name",
                "items/selfgov/\\xB2\\xE2.yaml bank.bad-file-name",
                "items/selfgov/\\xE2\\x80\\xAEx.yaml bank.bad-file-name",
                "items/selfgov/a\\x0Aitems/selfgov/b.yaml:1:1: x.yaml bank.bad-file-name"});
}

TEST_CASE("an empty file, and one larger than the limit, are named", "[bank]") {
    const HostileFolder folder;
    writeText(folder.at("empty.yaml"), "");
    writeText(folder.at("large.yaml"), "");
    // A hole: 2 GiB that take no disk.
    fs::resize_file(folder.at("large.yaml"), std::uintmax_t{2} << 30U);
    CHECK(folder.errors() == Lines{"items/selfgov/empty.yaml bank.empty-file",
                                   "items/selfgov/large.yaml file.too-large"});
}

TEST_CASE("folders nested without end are not followed to their end", "[bank]") {
    const HostileFolder folder;
    fs::path deep = folder.root() / "items";
    for (int i = 0; i < 60; ++i) {
        deep /= "d";
    }
    writeText(deep / "x.yaml", sampleFile({secondItem()}));
    CHECK(folder.errors() == Lines{"items/d/d/d/d/d/d/d/d/d bank.not-a-plain-file"});
}

TEST_CASE("a file that somebody writes while it is read gives whole items or an error", "[bank]") {
    const HostileFolder folder;
    const std::string whole = sampleFile({secondItem()});
    // There from the start, so that every reading finds it in the folder.
    writeText(folder.at("busy.yaml"), whole);
    std::atomic<bool> done = false;
    std::thread writer([&] {
        while (!done) {
            std::ofstream file(folder.at("busy.yaml"), std::ios::binary);
            for (const char c : whole) {
                file.put(c).flush();
            }
        }
    });
    for (int i = 0; i < 60; ++i) {
        const LoadReport report = qgt::bank::loadBank({folder.root(), 0, digestHex, nullptr});
        const auto* const item = report.bank->item(qgt::ItemId(sampleId(2)));
        CHECK((item == nullptr || item->stem == secondItem().stem));
        CHECK((item != nullptr || hasErrors(report.diagnostics)));
    }
    done = true;
    writer.join();
}
