#include "app/ctl/command.h"
#include "engine/core/os/files.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"

#include <cstdlib>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kLimit = 4U << 20U;

fs::path golden(const std::string& name) {
    return fs::path(QGT_SOURCE_DIR) / "tests/golden" / name;
}

std::string textOf(const fs::path& path) {
    return qgt::os::readFile(path, kLimit).value_or(std::string());
}

/// What `qgtctl bank check` says about the broken bank, and how it ends.
std::string checkOf(const std::string& language) {
    std::ostringstream out;
    std::ostringstream err;
    std::istringstream in;
    const qgt::test::FakeClock clock;
    qgt::ctl::Context context{
        out, err, in, [](const std::string&) { return std::string(); }, clock};
    const int status = qgt::ctl::runCtl({"--lang",
                                         language,
                                         "bank",
                                         "check",
                                         golden("broken_bank").string(),
                                         "--as-of",
                                         "2026-11-24"},
                                        context);
    return out.str() + err.str() + "exit code " + std::to_string(status) + "\n";
}

/// First columns of app/messages.tsv that are about what a bank holds.
std::set<std::string> codesWithSentence() {
    std::set<std::string> codes;
    std::istringstream table(textOf(fs::path(QGT_SOURCE_DIR) / "app/messages.tsv"));
    for (std::string line; std::getline(table, line);) {
        const std::string code = line.substr(0, line.find('\t'));
        if (code.starts_with("bank.") || code.starts_with("case.") ||
            code.starts_with("handbook.") || code.starts_with("blueprint.")) {
            codes.insert(code);
        }
    }
    return codes;
}

}  // namespace

TEST_CASE("a bank with nearly every fault is told of in exactly these words", "[golden]") {
    const std::string language = GENERATE(as<std::string>(), "zh", "en");
    const fs::path expected = golden("broken_bank." + language + ".txt");
    const std::string found = checkOf(language);
    if (std::getenv("QGT_UPDATE_GOLDEN") != nullptr) {
        REQUIRE(qgt::os::writeFileAtomically(expected, found).has_value());
    }
    CHECK(found == textOf(expected));
}

TEST_CASE("every finding about a bank is shown by the broken bank, or needs more than a small file",
          "[golden]") {
    // Large files, whole banks and large lines, names that no archive holds, a store, the writer's
    // refusals, names that are not checked while a file that might hold them is broken, what
    // playing a case refuses, and an exam pool beside its bank.
    const std::set<std::string> elsewhere{"bank.bad-escape",
                                          "bank.bad-file-name",
                                          "bank.changed-without-revision",
                                          "bank.file-too-large",
                                          "bank.id-in-bank",
                                          "bank.item-exists",
                                          "bank.item-missing",
                                          "bank.key-position",
                                          "bank.large-file",
                                          "bank.last-item",
                                          "bank.line-too-long",
                                          "bank.longest-is-key",
                                          "bank.merge-duplicate",
                                          "bank.merge-mismatch",
                                          "bank.merge-no-undo",
                                          "bank.merge-not-editable",
                                          "bank.more-findings",
                                          "bank.near-duplicate",
                                          "bank.no-end",
                                          "bank.not-a-plain-file",
                                          "bank.not-editable",
                                          "bank.not-exam",
                                          "bank.revision-behind",
                                          "bank.stem-in-bank",
                                          "bank.too-many-items",
                                          "bank.thin-level",
                                          "bank.thin-request",
                                          "bank.too-many-nodes",
                                          "bank.unknown-item",
                                          "bank.unknown-section",
                                          "bank.value-too-long",
                                          "bank.write-mismatch",
                                          "blueprint.write-mismatch",
                                          "blueprint.changed-meanwhile",
                                          "blueprint.id-taken",
                                          "blueprint.in-use",
                                          "blueprint.no-undo",
                                          "blueprint.not-own",
                                          "blueprint.quotas-cross",
                                          "blueprint.unchanged",
                                          "case.write-mismatch",
                                          "case.gone",
                                          "case.no-such-choice",
                                          "case.not-now",
                                          "case.rewritten",
                                          "case.too-many-ways",
                                          "case.unknown-attempt"};
    const std::string text = textOf(golden("broken_bank.en.txt"));
    for (const std::string& code : codesWithSentence()) {
        CAPTURE(code);
        const bool isShown = text.find("[" + code + "]") != std::string::npos;
        CHECK(isShown != elsewhere.contains(code));
    }
}
