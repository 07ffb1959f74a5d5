#include "app/ctl/command.h"
#include "app/ctl/merge_report.h"
#include "app/ctl/open_store.h"
#include "app/ctl/sign_in.h"
#include "app/runtime/bank_update.h"
#include "app/runtime/workspace.h"
#include "engine/store/paths.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <system_error>
#include <vector>

#include <CLI/CLI.hpp>

namespace qgt::ctl {

namespace {

using bank::MergeSide;

struct Words {
    std::string from;
    std::string keep;
    std::vector<std::string> items;
    std::string name;
    bool dryRun = false;
    bool json = false;
    bool undo = false;
};

MergeSide sideOf(const std::string& word) {
    return word == "theirs" ? MergeSide::Theirs : MergeSide::Mine;
}

/// `ID=mine|theirs`, checked by the parser.
struct Choice {
    std::string id;
    MergeSide side = MergeSide::Mine;
};

Choice choiceOf(const std::string& word) {
    const std::size_t equals = word.rfind('=');
    return {word.substr(0, equals), sideOf(word.substr(equals + 1))};
}

std::string checkChoice(const std::string& word) {
    const bool hasSide = word.ends_with("=mine") || word.ends_with("=theirs");
    return hasSide && word.find('=') > 0 ? std::string() : "ID=mine | ID=theirs: " + word;
}

/// Gives each said id its unit, by `item:7k3m9qz2xd` or by `7k3m9qz2xd` alone. Errors:
/// ctl.merge-no-unit (arg id).
Status choose(const Words& words, app::BankUpdateRequest& request) {
    if (words.items.empty()) {
        return ok();
    }
    const auto preview = previewBankUpdate(request);
    if (!preview) {
        return tl::unexpected(preview.error());
    }
    for (const std::string& word : words.items) {
        const Choice choice = choiceOf(word);
        bool found = false;
        for (const bank::MergeEntry& entry : preview->merge.entries) {
            if (entry.key.name == choice.id || toText(entry.key) == choice.id) {
                request.choices.chosen[entry.key] = choice.side;
                found = true;
            }
        }
        if (!found) {
            return failure("ctl.merge-no-unit", {{"id", choice.id}});
        }
    }
    return ok();
}

/// What the person did not decide is theirs to look at.
int exitCodeOf(const app::BankUpdate& update, const Words& words) {
    const auto& entries = update.merge.entries;
    const bool open =
        words.keep.empty() && std::any_of(entries.begin(), entries.end(), [](const auto& entry) {
            return isConflict(entry.what) && !entry.chosen;
        });
    return open || !update.findings.empty() ? kFindings : kClean;
}

using Work = std::function<int(const app::BankKeeper&)>;

/// Whoever may edit the bank signs in; while nobody has founded a unit there is nobody to ask.
int asKeeper(const Words& words, const Context& context, const Work& work) {
    const auto folder =
        app::chooseDataFolder(context.dataFolder, context.demo, context.environment);
    std::error_code error;
    if (folder && !std::filesystem::exists(store::Paths{folder->root}.file(), error) &&
        std::filesystem::is_directory(folder->bank(), error)) {
        return work({});
    }
    const auto workspace = openWorkspace(context);
    if (!workspace) {
        return reportError(workspace.error(), context);
    }
    integrity::AuditLog& audit = (*workspace)->store().audit();
    const auto persons = people::signInChoices((*workspace)->store().people());
    if (persons && persons->empty()) {
        return work({nullptr, &audit});
    }
    const auto actor =
        signIn(**workspace,
               {words.name, "ctl.ask-who-merges", words.json ? context.err : context.out},
               context);
    return actor ? work({&*actor, &audit}) : reportError(actor.error(), context);
}

int undo(const Words& words, const Context& context, const app::DataFolder& folder) {
    return asKeeper(words, context, [&](const app::BankKeeper& keeper) {
        const Status undone = app::undoBankUpdate(folder, keeper);
        if (!undone) {
            return reportError(undone.error(), context);
        }
        context.out << app::sentenceFor("ctl.merge-undone", {}, context.language) << "\n";
        return kClean;
    });
}

int report(const Result<app::BankUpdate>& update, const Words& words, const Context& context) {
    if (!update) {
        return reportError(update.error(), context);
    }
    printMerge({*update, words.dryRun, words.json}, context);
    return exitCodeOf(*update, words);
}

int merge(const Words& words, const Context& context) {
    const auto folder =
        app::chooseDataFolder(context.dataFolder, context.demo, context.environment);
    if (!folder) {
        return reportError(folder.error(), context);
    }
    std::error_code error;
    if (!std::filesystem::is_directory(folder->bank(), error)) {
        return reportError(Error{"ctl.no-store", {{"path", folder->root.string()}}}, context);
    }
    if (words.undo) {
        return undo(words, context, *folder);
    }
    app::BankUpdateRequest request{*folder,
                                   words.from.empty() ? app::shippedBank(context.environment)
                                                      : std::filesystem::path(words.from),
                                   {sideOf(words.keep), {}}};
    if (const Status chosen = choose(words, request); !chosen) {
        const int code = reportError(chosen.error(), context);
        return chosen.error().code == "ctl.merge-no-unit" ? kUsage : code;
    }
    if (words.dryRun) {
        return report(previewBankUpdate(request), words, context);
    }
    return asKeeper(words, context, [&](const app::BankKeeper& keeper) {
        return report(applyBankUpdate(request, keeper), words, context);
    });
}

}  // namespace

void addBankMerge(CLI::App& parent, Context& context, int& exitCode) {
    const auto words = std::make_shared<Words>();
    CLI::App* command = parent.add_subcommand(
        "merge",
        "把随程序更新的题库合并进本单位的题库 / merge a product update into the unit's bank");
    auto* undo = command->add_flag("--undo", words->undo, "撤销上次合并 / undo the last merge");
    command
        ->add_option("--from", words->from, "新版题库 / the newer bank; default: the shipped one")
        ->excludes(undo);
    command->add_option("--keep", words->keep, "冲突时 / for every conflict: mine, theirs")
        ->check(CLI::IsMember({"mine", "theirs"}))
        ->excludes(undo);
    command
        ->add_option(
            "--item", words->items, "逐项指定 / for one unit: ID=mine, ID=theirs; may be repeated")
        ->check(CLI::Validator(checkChoice, "ID=mine|theirs"))
        ->excludes(undo);
    command->add_option("--name", words->name, "培训师姓名 / who merges; asked when left out");
    command->add_flag("--dry-run", words->dryRun, "只看不改 / show, change nothing")
        ->excludes(undo);
    command->add_flag("--json", words->json, "JSON");
    command->callback([words, &context, &exitCode] { exitCode = merge(*words, context); });
}

}  // namespace qgt::ctl
