#include "app/ctl/command.h"
#include "app/ctl/open_store.h"
#include "app/runtime/ability_book.h"
#include "app/runtime/sealed_copies.h"
#include "engine/core/date.h"
#include "engine/store/store.h"

#include <memory>
#include <ostream>
#include <string>

#include <CLI/CLI.hpp>

namespace qgt::ctl {

namespace {

/// The folder that `openStore` opened.
std::string dataFolder(const Context& context) {
    const auto folder =
        app::chooseDataFolder(context.dataFolder, context.demo, context.environment);
    return folder ? folder->root.string() : std::string();
}

int rebuild(const Context& context) {
    const auto workspace = openWorkspace(context);
    if (!workspace) {
        return reportError(workspace.error(), context);
    }
    store::Store& store = (*workspace)->store();
    if (store.viewOnly()) {
        return reportError(Error{"store.read-only", {{"path", dataFolder(context)}}}, context);
    }
    store.rebuildCaches();
    const auto done = app::AbilityBook::open(**workspace).and_then([](app::AbilityBook book) {
        return book.rebuild();
    });
    if (!done) {
        return reportError(done.error(), context);
    }
    constexpr std::size_t kShownDigits = 12;
    sayLine(context,
            "ctl.rebuilt",
            {{"persons", std::to_string(done->persons)},
             {"events", std::to_string(done->events)},
             {"digest", done->digest.substr(0, kShownDigits)}});
    return kClean;
}

int backup(const Context& context) {
    const auto store = openStore(context, false);
    if (!store) {
        return reportError(store.error(), context);
    }
    const auto path = (*store)->backup();
    if (!path) {
        return reportError(path.error(), context);
    }
    if (const Status beside = app::copySealedBeside(dataFolder(context), *path); !beside) {
        return reportError(beside.error(), context);
    }
    sayLine(context, "ctl.backed-up", {{"path", path->string()}});
    return kClean;
}

struct AnchorWords {
    std::uint64_t seq = 0;
    std::string hash;
};

const char* chainCode(integrity::ChainVerdict verdict) {
    switch (verdict) {
        case integrity::ChainVerdict::Whole:
            return "ctl.chain-whole";
        case integrity::ChainVerdict::Broken:
            return "ctl.chain-broken";
        case integrity::ChainVerdict::EndNotProven:
            break;
    }
    return "ctl.chain-end-not-proven";
}

void printReport(const store::VerifyReport& report, const Context& context) {
    for (const auto& [table, rows] : report.rows) {
        context.out << table << "\t" << rows << "\n";
    }
    for (const std::string& finding : report.structure) {
        context.out << "! " << finding << "\n";
    }
    for (const std::string& row : report.damaged) {
        context.out << "! " << row << "\n";
    }
    sayLine(context,
            report.sound() ? "ctl.store-sound" : "ctl.store-unsound",
            {{"answers", std::to_string(report.answers)},
             {"missing", std::to_string(report.missingRows + report.missingAnswers)},
             {"damaged", std::to_string(report.damaged.size() + report.structure.size())}});
    sayLine(context,
            chainCode(report.audit.verdict),
            {{"count", std::to_string(report.audit.count)},
             {"at", std::to_string(report.audit.brokenAt)}});
}

int verify(const AnchorWords& words, const Context& context) {
    const auto store = openStore(context, true);
    if (!store) {
        return reportError(store.error(), context);
    }
    std::optional<integrity::ChainAnchor> anchor;
    if (!words.hash.empty()) {
        anchor = integrity::ChainAnchor{words.seq, words.hash};
    }
    const auto report = (*store)->verify(anchor);
    if (!report) {
        return reportError(report.error(), context);
    }
    printReport(*report, context);
    const bool whole = report->sound() && report->audit.verdict != integrity::ChainVerdict::Broken;
    return whole ? kClean : kDamaged;
}

}  // namespace

void addRebuild(CLI::App& parent, Context& context, int& exitCode) {
    parent.add_subcommand("rebuild", "重建缓存 / throw away and recompute caches")
        ->callback([&context, &exitCode] { exitCode = rebuild(context); });
}

void addBackup(CLI::App& parent, Context& context, int& exitCode) {
    parent.add_subcommand("backup", "备份并验证 / a checked backup")
        ->callback([&context, &exitCode] { exitCode = backup(context); });
}

void addVerify(CLI::App& parent, Context& context, int& exitCode) {
    const auto words = std::make_shared<AnchorWords>();
    CLI::App* command =
        parent.add_subcommand("verify", "检查数据与留痕链 / check the store and the audit chain");
    CLI::Option* seq =
        command->add_option("--anchor-seq", words->seq, "外部留存的序号 / number kept outside");
    command->add_option("--anchor-hash", words->hash, "外部留存的摘要 / digest kept outside")
        ->needs(seq);
    command->callback([words, &context, &exitCode] { exitCode = verify(*words, context); });
}

}  // namespace qgt::ctl
