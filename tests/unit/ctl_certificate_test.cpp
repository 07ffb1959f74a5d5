#include "engine/core/os/files.h"
#include "tests/support/catch.h"
#include "tests/support/certified_unit.h"
#include "tests/support/ran_ctl.h"
#include "tests/support/temp_folder.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace fs = std::filesystem;
namespace test = qgt::test;
using Json = nlohmann::json;
using test::Ran;

namespace {

/// A terminal in front of a unit whose cadre has passed a published exam.
class CertificateTerminal {
  public:
    CertificateTerminal() {
        test::CertifiedUnit world(m_folder.path(), QGT_WORKER_PROGRAM);
        world.publish();
        m_data = world.unit().data();
        test::writeText(passphrase(), std::string(test::kExamPassphrase) + "\n");
    }

    [[nodiscard]] Ran run(std::vector<std::string> words, const std::string& typed = {}) {
        words.insert(words.begin(), {"--data", m_data.string(), "--lang", "en"});
        return test::ranCtl(words, m_clock, typed, [](const std::string& name) {
            return name == "QGT_BANK" ? std::string(QGT_SOURCE_DIR) + "/question_bank"
                                      : std::string();
        });
    }

    [[nodiscard]] Ran asTrainer(std::vector<std::string> words) {
        words.insert(words.end(),
                     {"--name", test::kExamPerson, "--passphrase-file", passphrase().string()});
        return run(std::move(words), std::string(test::kExamPassword) + "\n");
    }

    /// The only certificate there is.
    [[nodiscard]] Json only() {
        const Ran listed = asTrainer({"certificate", "list", "--json"});
        REQUIRE(listed.exitCode == 0);
        return Json::parse(listed.out).at(0);
    }

    [[nodiscard]] std::string path(const std::string& name) const {
        return (m_folder.path() / name).string();
    }

    void advanceDays(std::int64_t days) { m_clock.advanceMs(days * qgt::kMsPerDay); }

  private:
    [[nodiscard]] fs::path passphrase() const { return m_folder.path() / "passphrase"; }

    test::TempFolder m_folder;
    fs::path m_data;
    test::FakeClock m_clock;
};

}  // namespace

TEST_CASE("certificates are issued, shown, checked anywhere and revoked on the terminal",
          "[ctl][certificate]") {
    CertificateTerminal terminal;
    REQUIRE(terminal.asTrainer({"certificate", "issue", "no such exam"}).exitCode == 1);
    const Ran issued = terminal.asTrainer({"certificate", "issue"});
    CAPTURE(issued.err);
    REQUIRE(issued.exitCode == 0);
    CHECK(issued.out.find("1 issued") != std::string::npos);
    CHECK(terminal.asTrainer({"certificate", "issue", "居住证过关"}).out.find("0 issued") !=
          std::string::npos);
    const Json one = terminal.only();
    const std::string serial = one["serial"];
    CHECK(one["name"] == "陈静");
    CHECK(one["standing"] == "holds");
    const Ran shown = terminal.asTrainer({"certificate", "show", serial, "--json"});
    REQUIRE(shown.exitCode == 0);
    const std::string text = Json::parse(shown.out)["text"];

    // Here: by argument and from the standard input, without signing in.
    const Ran said = terminal.run({"certificate", "verify", text});
    CHECK(said.exitCode == 0);
    REQUIRE(Json::parse(shown.out)["staff_no_last4"].get<std::string>().empty());
    CHECK(said.out.find("工号末四位") == std::string::npos);
    const Ran here = terminal.run({"certificate", "verify", "--json"}, text + "\n");
    CHECK(here.exitCode == 0);
    CHECK(Json::parse(here.out)["verdict"] == "valid");
    CHECK(Json::parse(here.out)["certificate"]["name"] == "陈静");
    CHECK(Json::parse(here.out)["qr_bytes"] <= 350);

    // Elsewhere: by what was exported alone.
    const std::string issuer = terminal.path("issuer.txt");
    const std::string list = terminal.path("list.txt");
    REQUIRE(terminal.asTrainer({"certificate", "export", "issuer", "--to", issuer}).exitCode == 0);
    REQUIRE(terminal.asTrainer({"certificate", "export", "revocations", "--to", list}).exitCode ==
            0);
    const std::string file = terminal.path("code.txt");
    REQUIRE(qgt::os::writeFileAtomically(file, text + "\n"));
    const auto elsewhere = [&](std::vector<std::string> more) {
        more.insert(more.begin(), {"certificate", "verify", "--file", file, "--json"});
        const Ran ran = terminal.run(more);
        return std::pair<int, std::string>(ran.exitCode, Json::parse(ran.out)["verdict"]);
    };
    using Said = std::pair<int, std::string>;
    CHECK(elsewhere({"--root", issuer, "--revocations", list}) == Said(0, "valid"));
    const std::string fingerprint = Json::parse(here.out)["issuer"];
    CHECK(elsewhere({"--root", fingerprint, "--revocations", list}) == Said(0, "valid"));
    CHECK(elsewhere({"--root", fingerprint}) == Said(1, "list-old"));
    CHECK(elsewhere({"--root", "0000-0000-0000-0000-0000"}) == Said(1, "unknown-issuer"));
    CHECK(elsewhere({"--root", issuer, "--revocations", list, "--as-of", "2031-01-01"}) ==
          Said(1, "expired"));

    CHECK(terminal.run({"certificate", "verify", "hello"}).exitCode == 1);
    CHECK(terminal.run({"certificate", "verify", text, "--revocations", list}).exitCode == 2);
    CHECK(terminal.run({"certificate", "verify", text, "--root", issuer, "--as-of", "soon"})
              .exitCode == 2);

    CHECK(terminal.asTrainer({"certificate", "revoke", serial}).exitCode == 2);
    REQUIRE(terminal.asTrainer({"certificate", "revoke", serial, "--reason", "冒名"}).exitCode ==
            0);
    CHECK(terminal.asTrainer({"certificate", "revoke", serial, "--reason", "again"}).exitCode == 1);
    CHECK(terminal.run({"certificate", "verify", text}).exitCode == 1);
    REQUIRE(terminal.asTrainer({"certificate", "export", "revocations", "--to", list}).exitCode ==
            0);
    CHECK(elsewhere({"--root", issuer, "--revocations", list}) == Said(1, "revoked"));
}

TEST_CASE("who has to renew is told, and a badge is written, signed or not", "[ctl][certificate]") {
    CertificateTerminal terminal;
    REQUIRE(terminal.asTrainer({"certificate", "issue"}).exitCode == 0);
    const std::string serial = terminal.only()["serial"];
    CHECK(terminal.asTrainer({"certificate", "renewals"}).exitCode == 0);
    const Ran plain = terminal.asTrainer({"certificate", "export", "badge", serial});
    REQUIRE(plain.exitCode == 0);
    CHECK(Json::parse(plain.out)["type"][1] == "OpenBadgeCredential");
    const Ran jwt = terminal.asTrainer({"certificate", "export", "badge", serial, "--jwt"});
    REQUIRE(jwt.exitCode == 0);
    CHECK(jwt.out.starts_with("eyJ"));
    const Ran replaced =
        terminal.asTrainer({"certificate", "reissue", serial, "--reason", "姓名写错"});
    CHECK(replaced.exitCode == 0);
    terminal.advanceDays(300);
    const Ran due = terminal.asTrainer({"certificate", "renewals", "--json"});
    CHECK(due.exitCode == 1);
    REQUIRE(Json::parse(due.out).size() == 1);
    CHECK(Json::parse(due.out)[0]["standing"] == "due");
    CHECK(terminal.asTrainer({"certificate", "renewals", "--changed", "nonsense"}).exitCode == 2);
}
