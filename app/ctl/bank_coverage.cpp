#include "app/ctl/bank_source.h"
#include "app/ctl/command.h"
#include "engine/bank/fact_coverage.h"
#include "engine/core/os/files.h"

#include <filesystem>
#include <memory>
#include <ostream>
#include <string>

#include <CLI/CLI.hpp>

namespace qgt::ctl {

namespace {

struct CoverageWords {
    std::string path;
    bool write = false;
    bool check = false;
};

int report(const CoverageWords& words, const Context& context) {
    const std::filesystem::path folder = bankFolder(words.path, context);
    const auto read = readForCheck(folder.string(), Date{});
    if (!read) {
        return reportError(read.error(), context);
    }
    if (!read->bank) {
        return reportError(Error{"ctl.not-a-folder", {{"path", folder.string()}}}, context);
    }
    const std::string text = bank::factCoverage(*read->bank, bank::readFacts(folder));
    const std::filesystem::path file = folder / bank::kCoverageFile;
    if (words.check) {
        constexpr std::uint64_t kMostBytes = 8U << 20U;
        const auto there = os::readFile(file, kMostBytes);
        if (there && *there == text) {
            return kClean;
        }
        sayLine(context, "ctl.coverage-old", {{"path", file.string()}});
        return kFindings;
    }
    if (words.write) {
        const Status written = os::writeFileAtomically(file, text);
        if (!written) {
            return reportError(written.error(), context);
        }
        sayLine(context, "ctl.coverage-written", {{"path", file.string()}});
        return kClean;
    }
    context.out << text;
    return kClean;
}

}  // namespace

void addBankCoverage(CLI::App& parent, Context& context, int& exitCode) {
    const auto words = std::make_shared<CoverageWords>();
    CLI::App* command = parent.add_subcommand(
        "coverage", "每条命题事实用在哪里 / which content rests on which fact");
    command->add_option("dir", words->path, "DIR");
    CLI::Option* write = command->add_flag("--write", words->write, "写入 DIR/COVERAGE.md");
    command
        ->add_flag("--check", words->check, "DIR/COVERAGE.md 过时则退出码 1 / 1 when out of date")
        ->excludes(write);
    command->callback([words, &context, &exitCode] { exitCode = report(*words, context); });
}

}  // namespace qgt::ctl
