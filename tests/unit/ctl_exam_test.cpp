#include "engine/core/os/files.h"
#include "tests/support/case_texts.h"
#include "tests/support/catch.h"
#include "tests/support/exam_unit.h"
#include "tests/support/ran_ctl.h"
#include "tests/support/temp_folder.h"

#include <filesystem>
#include <string>
#include <vector>

namespace fs = std::filesystem;
namespace test = qgt::test;

using qgt::test::Ran;

namespace {

/// A terminal in front of a data folder, with the passphrase in a file.
class Desk {
  public:
    Desk() {
        m_unit.close();
        test::writeText(passphrase(), std::string(test::kExamPassphrase) + "\n");
    }

    /// With password typed, then `input`.
    [[nodiscard]] Ran run(std::vector<std::string> words, const std::string& input = {}) {
        words.insert(words.begin(), {"--data", m_unit.data().string(), "--lang", "en"});
        return test::ranCtl(words,
                            m_unit.clock(),
                            std::string(test::kExamPassword) + "\n" + input,
                            [this](const std::string& name) {
                                return name == "QGT_BANK" ? m_unit.shipped().string()
                                                          : std::string();
                            });
    }

    /// As the trainer, with the passphrase from its file.
    [[nodiscard]] Ran asTrainer(std::vector<std::string> words, const std::string& input = {}) {
        words.insert(words.end(),
                     {"--name", test::kExamPerson, "--passphrase-file", passphrase().string()});
        return run(std::move(words), input);
    }

    [[nodiscard]] std::string write(const std::string& name, const std::string& text) const {
        test::writeText(m_folder.path() / name, text);
        return (m_folder.path() / name).string();
    }

    [[nodiscard]] std::string audit() {
        std::string text = m_unit.auditText();
        m_unit.close();
        return text;
    }

    [[nodiscard]] fs::path passphrase() const { return m_folder.path() / "passphrase"; }

    [[nodiscard]] test::ExamUnit& unit() { return m_unit; }

    [[nodiscard]] fs::path folder() const { return m_folder.path(); }

  private:
    test::TempFolder m_folder;
    test::ExamUnit m_unit{m_folder.path()};
};

std::string exam(std::size_t number, const std::string& stem) {
    return test::sampleFile({test::examSample(number, stem)});
}

}  // namespace

TEST_CASE("keys are made with a passphrase typed twice, which is never printed", "[ctl][keys]") {
    Desk desk;
    CHECK(desk.run({"keys", "show"}).exitCode == 3);
    const std::vector<std::string> init{"keys", "init", "--name", test::kExamPerson};
    const std::string typed = std::string(test::kExamPassphrase) + "\n";
    const Ran unlike = desk.run(init, typed + "something else entirely\n");
    CHECK(unlike.exitCode == 2);
    CHECK(desk.run(init, "short\nshort\n").exitCode == 2);
    CHECK(desk.run({"keys", "show"}).exitCode == 3);
    const Ran made = desk.run(init, typed + typed);
    CHECK(made.exitCode == 0);
    CHECK(made.out.find("in use: 2026-11-24 to 2028-11-22") != std::string::npos);
    CHECK((made.out + made.err).find(test::kExamPassphrase) == std::string::npos);
    const Ran shown = desk.run({"keys", "show"});
    CHECK(shown.exitCode == 0);
    CHECK(made.out.find(shown.out) != std::string::npos);
    CHECK(desk.asTrainer({"keys", "init"}).exitCode == 3);
}

TEST_CASE("a passphrase is no option of any command", "[ctl][keys]") {
    Desk desk;
    CHECK(desk.run({"keys", "init", "--passphrase", "one that others could read"}).exitCode == 2);
}

TEST_CASE("the sheet that backup writes restores the keys elsewhere, and a wrong letter does not",
          "[ctl][keys]") {
    Desk desk;
    REQUIRE(desk.asTrainer({"keys", "init"}).exitCode == 0);
    const Ran shown = desk.run({"keys", "show"});
    const std::string sheet = (desk.folder() / "sheet.txt").string();
    REQUIRE(desk.asTrainer({"keys", "backup", "--to", sheet}).exitCode == 0);
    CHECK(fs::status(sheet).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    std::string lines = qgt::os::readFile(sheet, 1 << 16).value();
    CHECK(lines == desk.asTrainer({"keys", "backup"}).out);

    Desk other;
    CHECK(other.asTrainer({"keys", "restore", "--sheet", sheet}).exitCode == 0);
    CHECK(other.run({"keys", "show"}).out == shown.out);

    // In the last line of the sheet, the eighth.
    const std::size_t at = lines.rfind('-') - 1;
    lines[at] = lines[at] == '7' ? '8' : '7';
    Desk third;
    const Ran wrong = third.asTrainer({"keys", "restore"}, lines + "\n");
    CHECK(wrong.exitCode == 1);
    CHECK(wrong.err.find("Line 8") != std::string::npos);
    CHECK(third.run({"keys", "show"}).exitCode == 3);
}

TEST_CASE("after a rotation show tells which keys are old, and after two years that they ran out",
          "[ctl][keys]") {
    Desk desk;
    REQUIRE(desk.asTrainer({"keys", "init"}).exitCode == 0);
    desk.unit().clock().advanceMs(30 * qgt::kMsPerDay);
    REQUIRE(desk.asTrainer({"keys", "rotate"}).exitCode == 0);
    const Ran shown = desk.run({"keys", "show"});
    CHECK(shown.exitCode == 0);
    CHECK(shown.out.find("Generation 1, old") != std::string::npos);
    CHECK(shown.out.find("Generation 2, in use: 2026-12-24") != std::string::npos);
    desk.unit().clock().advanceMs(730 * qgt::kMsPerDay);
    const Ran later = desk.run({"keys", "show"});
    CHECK(later.exitCode == 1);
    CHECK(later.out.find("Generation 2, run out") != std::string::npos);
}

TEST_CASE("a key file that was altered ends with 4, a wrong passphrase with 3", "[ctl][keys]") {
    Desk desk;
    REQUIRE(desk.asTrainer({"keys", "init"}).exitCode == 0);
    test::writeText(desk.passphrase(), "another passphrase altogether");
    CHECK(desk.asTrainer({"pool", "list"}).exitCode == 3);
    CHECK(desk.audit().find("keys.refused") != std::string::npos);
    const fs::path file = desk.unit().data() / "keys/unit.keys";
    test::writeText(file, qgt::os::readFile(file, 1 << 16).value() + "x");
    CHECK(desk.run({"keys", "show"}).exitCode == 4);
    CHECK(desk.asTrainer({"pool", "list"}).exitCode == 4);
}

TEST_CASE("a director gets neither keys nor pool", "[ctl][keys]") {
    Desk desk;
    auto founder = desk.unit().workspace().store().people().persons().value().front();
    founder.roles = {qgt::people::Role::Director};
    REQUIRE(desk.unit().workspace().store().people().savePerson(founder, founder.id).has_value());
    desk.unit().close();
    CHECK(desk.asTrainer({"keys", "init"}).exitCode == 3);
    CHECK(desk.run({"keys", "show"}).exitCode == 3);
    CHECK(desk.audit().find("rights.refused") != std::string::npos);
}

TEST_CASE("the pool is filled, checked, read, changed and written out on the terminal",
          "[ctl][pool]") {
    Desk desk;
    REQUIRE(desk.asTrainer({"keys", "init"}).exitCode == 0);
    const std::string file = desk.write("drafts/a.yaml", exam(11, "绝密考题甲？"));
    (void)desk.write("drafts/deep/b.yaml", exam(12, "绝密考题乙？"));
    const Ran tried =
        desk.asTrainer({"pool", "import", (desk.folder() / "drafts").string(), "--dry-run"});
    CHECK(tried.exitCode == 0);
    CHECK(tried.out.find("nothing was written") != std::string::npos);
    CHECK(desk.asTrainer({"pool", "list"}).out.find(test::sampleId(12)) == std::string::npos);
    const Ran imported = desk.asTrainer({"pool", "import", (desk.folder() / "drafts").string()});
    CHECK(imported.exitCode == 0);
    const Ran listed = desk.asTrainer({"pool", "list"});
    CHECK(listed.exitCode == 0);
    CHECK(listed.out.find(test::sampleId(12)) != std::string::npos);
    CHECK(listed.out.find("绝密") == std::string::npos);
    CHECK(desk.asTrainer({"pool", "show", test::sampleId(11)}).out.find("绝密考题甲？") !=
          std::string::npos);
    CHECK(desk.asTrainer({"pool", "show", test::sampleId(77)}).exitCode == 1);
    CHECK(desk.asTrainer({"pool", "edit", test::sampleId(11), file}).exitCode == 0);
    (void)desk.write("drafts/a.yaml", exam(11, "绝密考题丙？"));
    CHECK(desk.asTrainer({"pool", "edit", test::sampleId(11), file}).exitCode == 1);
    (void)desk.write("drafts/a.yaml",
                     test::changed(exam(11, "绝密考题丙？"), "revision: 1", "revision: 2"));
    CHECK(desk.asTrainer({"pool", "edit", test::sampleId(11), file}).exitCode == 0);
    CHECK(desk.asTrainer({"pool", "check"}).exitCode == 0);
    const std::string out = (desk.folder() / "out").string();
    CHECK(desk.asTrainer({"pool", "export", out}).exitCode == 2);
    CHECK(desk.asTrainer({"pool", "export", out, "--purpose", "二审"}).exitCode == 0);
    CHECK(qgt::os::listFiles(out, ".yaml").value().size() == 2);
    CHECK(desk.asTrainer({"pool", "remove", test::sampleId(11)}).exitCode == 0);
    CHECK(desk.asTrainer({"pool", "show", test::sampleId(11)}).exitCode == 1);
    const std::string audit = desk.audit();
    CHECK(audit.find("purpose=二审") != std::string::npos);
    CHECK(audit.find("绝密") == std::string::npos);
}

TEST_CASE("findings of an import have file, line and column, and end with 1", "[ctl][pool]") {
    Desk desk;
    REQUIRE(desk.asTrainer({"keys", "init"}).exitCode == 0);
    const std::string file = desk.write(
        "drafts/a.yaml", test::changed(exam(11, "考题？"), "answer: [A]", "answer: [Z]"));
    const Ran imported = desk.asTrainer({"pool", "import", file});
    CHECK(imported.exitCode == 1);
    CHECK(imported.out.find("a.yaml:14:") != std::string::npos);
    CHECK(imported.out.find("error[") != std::string::npos);
    const std::string known = desk.write("drafts/b.yaml", exam(12, "居民会议由谁召集？"));
    CHECK(desk.asTrainer({"pool", "import", known}).exitCode == 0);
    CHECK(desk.asTrainer({"pool", "check"}).exitCode == 0);
    CHECK(desk.asTrainer({"pool", "check", "--strict"}).exitCode == 1);
}
