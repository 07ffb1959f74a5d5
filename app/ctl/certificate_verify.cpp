#include "app/ctl/certificate_verify.h"

#include "app/ctl/certificate_report.h"
#include "app/ctl/open_store.h"
#include "app/runtime/certificate_office.h"
#include "app/runtime/exam_keys.h"
#include "engine/core/code_alphabet.h"
#include "engine/core/os/files.h"
#include "engine/core/text.h"

#include <istream>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

namespace qgt::ctl {

namespace {

struct VerifyWords {
    std::string text;
    std::string file;
    std::vector<std::string> roots;
    std::string revocations;
    std::string asOf;
    int days = certificate::kListDays;
    bool json = false;
};

constexpr std::uint64_t kMostTextBytes = 64 << 10U;

/// The text of the code: given, in a file, or what comes in.
Result<std::string> givenText(const VerifyWords& words, const Context& context) {
    if (!words.text.empty() && words.text != "-") {
        return words.text;
    }
    if (!words.file.empty()) {
        return os::readFile(words.file, kMostTextBytes);
    }
    return std::string(std::istreambuf_iterator<char>(context.in), {});
}

/// XXXX-XXXX-XXXX-XXXX-XXXX as it is typed: with or without dashes, in any case.
std::optional<std::string> typedFingerprint(const std::string& word) {
    constexpr std::size_t kLetters = 20;
    constexpr std::size_t kGroup = 4;
    std::string letters;
    for (const char letter : word) {
        if (letter != '-' && letter != ' ') {
            letters += letters.size() % (kGroup + 1) == kGroup ? "-" : "";
            letters.push_back(asCodeLetter(letter));
        }
    }
    const bool known =
        letters.find_first_not_of(std::string(kCodeAlphabet) + "-") == std::string::npos;
    return known && letters.size() == kLetters + kLetters / kGroup - 1 ? std::optional(letters)
                                                                       : std::nullopt;
}

Status trust(const std::string& word, certificate::CheckTerms& terms) {
    if (const auto fingerprint = typedFingerprint(word)) {
        terms.fingerprints.push_back(*fingerprint);
        return ok();
    }
    const auto file = os::readFile(word, kMostTextBytes);
    if (!file) {
        return tl::unexpected<Error>(file.error());
    }
    return certificate::readIssuerRoot(*file).map([&](const integrity::KeyBytes& root) {
        terms.roots.push_back(root);
        return std::monostate{};
    });
}

/// By what was given alone; no data folder is opened.
Result<certificate::Checked> checkElsewhere(const VerifyWords& words,
                                            const std::string& text,
                                            const Context& context) {
    certificate::CheckTerms terms;
    for (const std::string& word : words.roots) {
        if (const Status trusted = trust(word, terms); !trusted) {
            return tl::unexpected<Error>(trusted.error());
        }
    }
    std::optional<certificate::RevocationList> list;
    if (!words.revocations.empty()) {
        const auto file = os::readFile(words.revocations, certificate::kMostListBytes);
        auto read = file ? certificate::readRevocations(*file)
                         : Result<certificate::RevocationList>(tl::unexpected(file.error()));
        if (!read) {
            return tl::unexpected<Error>(read.error());
        }
        list = std::move(*read);
    }
    terms.list = list ? &*list : nullptr;
    terms.today = parseDate(words.asOf).value_or(app::keyDay(context.clock));
    terms.listDays = words.days;
    return certificate::check(trimmed(text), terms);
}

Result<certificate::Checked> checkHere(const std::string& text, const Context& context) {
    const auto workspace = openWorkspace(context);
    if (!workspace) {
        return tl::unexpected<Error>(workspace.error());
    }
    return app::CertificateOffice(**workspace, {}).check(text);
}

int verify(const VerifyWords& words, const Context& context) {
    const auto text = givenText(words, context);
    if (!text) {
        return reportError(text.error(), context);
    }
    const auto checked =
        words.roots.empty() ? checkHere(*text, context) : checkElsewhere(words, *text, context);
    if (!checked) {
        const int code = reportError(checked.error(), context);
        return checked.error().code.starts_with("certificate.") ? kFindings : code;
    }
    printChecked(*checked, words.json, context);
    return checked->verdict == certificate::Verdict::Valid ? kClean : kFindings;
}

std::string isDate(const std::string& word) {
    return parseDate(word) ? std::string() : "YYYY-MM-DD: " + word;
}

}  // namespace

void addCertificateVerify(CLI::App& parent, Context& context, int& exitCode) {
    const auto words = std::make_shared<VerifyWords>();
    CLI::App* const command = parent.add_subcommand(
        "verify", "核验二维码文字,不联网 / check the text of a QR code, offline");
    command->add_option("text", words->text, "QGT1:… ; - 或不写:从标准输入读 / or from stdin");
    command->add_option("--file", words->file, "从文件读 / a file that holds it");
    command->add_option("--root",
                        words->roots,
                        "信任的签发单位:公钥文件或指纹;不写就是本单位 / file of the issuer or "
                        "fingerprint; this unit when left out");
    CLI::Option* const list =
        command->add_option("--revocations", words->revocations, "吊销清单 / revocation list");
    list->needs("--root");
    command
        ->add_option(
            "--list-days", words->days, "清单最多几天旧(30) / days for which a list is believed")
        ->check(CLI::Range(0, 3650))
        ->needs("--root");
    command->add_option("--as-of", words->asOf, "按哪一天 / the day to judge by")
        ->check(isDate)
        ->needs("--root");
    command->add_flag("--json", words->json, "JSON");
    command->callback([words, &context, &exitCode] { exitCode = verify(*words, context); });
}

}  // namespace qgt::ctl
