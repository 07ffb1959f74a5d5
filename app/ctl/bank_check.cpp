#include "app/ctl/bank_source.h"
#include "app/ctl/command.h"
#include "app/ctl/finding_json.h"
#include "engine/bank/rules.h"

#include <memory>
#include <ostream>
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace qgt::ctl {

namespace {

struct CheckWords {
    std::string path;
    std::string asOf;
    bool json = false;
    bool strict = false;
};

struct SeverityCounts {
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::size_t notes = 0;
};

SeverityCounts countBySeverity(const Diagnostics& diagnostics) {
    SeverityCounts counts;
    for (const Diagnostic& d : diagnostics) {
        switch (d.severity) {
            case Severity::Error:
                ++counts.errors;
                break;
            case Severity::Warning:
                ++counts.warnings;
                break;
            case Severity::Note:
                ++counts.notes;
                break;
        }
    }
    return counts;
}

void printJson(const ReadBank& read, const SeverityCounts& counts, const Context& context) {
    nlohmann::json findings = nlohmann::json::array();
    for (const Diagnostic& d : read.diagnostics) {
        findings.push_back(toJson(d, context.language));
    }
    context.out << nlohmann::json{{"items", read.items},
                                  {"cases", read.cases},
                                  {"handbook_sections", read.sections},
                                  {"blueprints", read.blueprints},
                                  {"errors", counts.errors},
                                  {"warnings", counts.warnings},
                                  {"notes", counts.notes},
                                  {"findings", findings}}
                       .dump(2, ' ', false, nlohmann::json::error_handler_t::replace)
                << "\n";
}

void printText(const ReadBank& read, const SeverityCounts& counts, const Context& context) {
    for (const Diagnostic& d : read.diagnostics) {
        context.out << app::lineFor(d, context.language) << "\n";
    }
    context.out << app::sentenceFor("ctl.bank-checked",
                                    {{"items", std::to_string(read.items)},
                                     {"cases", std::to_string(read.cases)},
                                     {"sections", std::to_string(read.sections)},
                                     {"blueprints", std::to_string(read.blueprints)},
                                     {"errors", std::to_string(counts.errors)},
                                     {"warnings", std::to_string(counts.warnings)},
                                     {"notes", std::to_string(counts.notes)}},
                                    context.language)
                << "\n";
}

int check(const CheckWords& words, const Context& context) {
    const auto day = dayFor(words.asOf, context);
    if (!day) {
        context.err << app::sentenceFor(day.error(), context.language) << "\n";
        return kUsage;
    }
    auto read = readForCheck(words.path, *day);
    if (!read) {
        return reportError(read.error(), context);
    }
    checkContentOf(*read, words.path);
    const SeverityCounts counts = countBySeverity(read->diagnostics);
    if (words.json) {
        printJson(*read, counts, context);
    } else {
        printText(*read, counts, context);
    }
    return counts.errors > 0 || (words.strict && counts.warnings > 0) ? kFindings : kClean;
}

}  // namespace

void addBankCheck(CLI::App& parent, Context& context, int& exitCode) {
    const auto words = std::make_shared<CheckWords>();
    CLI::App* command = parent.add_subcommand(
        "check", "检查题库文件夹或其中一个文件 / check a bank folder or one file of it");
    command->add_option("path", words->path, "DIR | FILE.yaml")->required();
    command->add_option("--as-of", words->asOf, "按这一天的法律检查 / law of this day, YYYY-MM-DD");
    command->add_flag("--json", words->json, "JSON");
    command->add_flag("--strict", words->strict, "警告也算不通过 / warnings fail too");
    command->callback([words, &context, &exitCode] { exitCode = check(*words, context); });
}

}  // namespace qgt::ctl
