#include "app/ctl/bank_source.h"
#include "app/ctl/command.h"
#include "app/ctl/open_store.h"
#include "app/ctl/zip_writer.h"
#include "app/runtime/error_log.h"
#include "engine/bank/load_bank.h"
#include "engine/core/os/files.h"

#include <algorithm>
#include <memory>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

namespace qgt::ctl {

namespace {

constexpr std::size_t kShownErrors = 20;

struct Findings {
    std::string text;
    int exitCode = kClean;
};

void worsen(Findings& findings, int exitCode) {
    findings.exitCode = std::max(findings.exitCode, exitCode);
}

std::string yesNo(bool yes) {
    return yes ? "yes" : "no";
}

void describeStore(const Context& context, Findings& findings) {
    std::ostringstream text;
    const auto store = openStore(context, true);
    if (!store) {
        findings.text += "store: " + store.error().code + "\n";
        worsen(findings, exitCodeFor(store.error()));
        return;
    }
    const auto report = (*store)->verify();
    if (!report) {
        findings.text += "store: " + report.error().code + "\n";
        worsen(findings, kDamaged);
        return;
    }
    text << "store: schema " << store::shippedSteps().size() << "\n"
         << "store sound: " << yesNo(report->sound()) << "\n"
         << "answers: " << report->answers << ", missing rows: " << report->missingRows
         << ", damaged rows: " << report->damaged.size() << "\n"
         << "audit records: " << report->audit.count
         << ", broken: " << yesNo(report->audit.verdict == integrity::ChainVerdict::Broken) << "\n";
    findings.text += text.str();
    const bool broken = report->audit.verdict == integrity::ChainVerdict::Broken;
    worsen(findings, report->sound() && !broken ? kClean : kDamaged);
}

void describeBank(const Context& context, Findings& findings) {
    const auto read = readForCheck(bankFolder({}, context),
                                   localDate(context.clock.now(), kShanghaiOffsetMinutes));
    if (!read || !read->bank) {
        findings.text += "bank: missing\n";
        worsen(findings, kFindings);
        return;
    }
    const auto errors = static_cast<std::size_t>(
        std::count_if(read->diagnostics.begin(), read->diagnostics.end(), [](const Diagnostic& d) {
            return d.severity == Severity::Error;
        }));
    findings.text += "bank: " + read->bank->info().version + ", items " +
                     std::to_string(read->items) + ", errors " + std::to_string(errors) + "\n";
    worsen(findings, errors == 0 ? kClean : kFindings);
}

void describeErrors(const app::DataFolder& folder, Findings& findings) {
    const std::vector<std::string> lines = app::ErrorLog(folder.root).lines();
    const std::size_t first = lines.size() > kShownErrors ? lines.size() - kShownErrors : 0;
    findings.text += "last error codes: " + std::to_string(lines.size() - first) + "\n";
    for (std::size_t i = first; i < lines.size(); ++i) {
        findings.text += "  " + lines[i] + "\n";
    }
}

int examine(const std::string& zip, const Context& context) {
    const auto folder =
        app::chooseDataFolder(context.dataFolder, context.demo, context.environment);
    if (!folder) {
        return reportError(folder.error(), context);
    }
    Findings findings;
    findings.text = "qgt " QGT_VERSION "\n";
    const auto free = os::freeBytes(folder->root);
    constexpr std::uint64_t kMiB = 1U << 20U;
    findings.text +=
        "free space: " + (free ? std::to_string(*free / kMiB) + " MiB" : "?") +
        "\nlocal volume: " + yesNo(os::volumeKind(folder->root) == os::VolumeKind::Local) + "\n";
    describeStore(context, findings);
    describeBank(context, findings);
    describeErrors(*folder, findings);
    context.out << findings.text;
    if (zip.empty()) {
        return findings.exitCode;
    }
    const Status written = writeZip(zip, "doctor.txt", findings.text);
    if (!written) {
        return reportError(written.error(), context);
    }
    context.out << app::sentenceFor("ctl.zip-written", {{"path", zip}}, context.language) << "\n";
    return findings.exitCode;
}

}  // namespace

void addDoctor(CLI::App& parent, Context& context, int& exitCode) {
    const auto zip = std::make_shared<std::string>();
    CLI::App* command = parent.add_subcommand(
        "doctor",
        "版本、完整性、最近的错误代码，不含姓名 / versions, integrity, last error codes, no names");
    command->add_option("--zip", *zip, "另存为压缩文件 / also as FILE.zip");
    command->callback([zip, &context, &exitCode] { exitCode = examine(*zip, context); });
}

}  // namespace qgt::ctl
