#include "app/ctl/command.h"
#include "app/ctl/exam_desk.h"
#include "app/ctl/item_text.h"
#include "app/runtime/exam_pool.h"
#include "app/runtime/items_files.h"
#include "app/runtime/workspace.h"
#include "engine/bank/bytes_guard.h"
#include "engine/bank/limits.h"
#include "engine/core/os/files.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <utility>

#include <CLI/CLI.hpp>

namespace qgt::ctl {

namespace fs = std::filesystem;

namespace {

struct PoolWords {
    DeskWords desk;
    std::string id;
    std::string path;
    std::string purpose;
    bool strict = false;
    bool dryRun = false;
};

using PoolWork = std::function<int(const app::PoolDesk&)>;

/// Signs in, asks for the passphrase and unlocks the keys.
int atPool(const PoolWords& words, const Context& context, const PoolWork& work) {
    return atDesk(words.desk, context, [&](const app::KeyDesk& desk) {
        const auto passphrase = askPassphrase(words.desk, context);
        if (!passphrase) {
            return reportDeskError(passphrase.error(), context);
        }
        const auto ring = app::openKeys(desk, *passphrase, "pool");
        return ring ? work({desk, *ring}) : reportDeskError(ring.error(), context);
    });
}

/// Prints the findings and how many there are of each kind; 1 when there are errors.
int printFindings(const Diagnostics& findings, std::size_t items, const Context& context) {
    for (const Diagnostic& finding : findings) {
        context.out << app::lineFor(finding, context.language) << "\n";
    }
    sayLine(context,
            "ctl.pool-checked",
            {{"items", std::to_string(items)},
             {"errors", std::to_string(app::countOf(findings, Severity::Error))},
             {"warnings", std::to_string(app::countOf(findings, Severity::Warning))},
             {"notes", std::to_string(app::countOf(findings, Severity::Note))}});
    return hasErrors(findings) ? kFindings : kClean;
}

/// `clean` is said when nothing is wrong.
int printChange(const Result<app::PoolChange>& change,
                const Context& context,
                const char* clean = "ctl.pool-written") {
    if (!change) {
        return reportDeskError(change.error(), context);
    }
    const int exitCode = printFindings(change->findings, change->items, context);
    sayLine(context, exitCode == kClean ? clean : "ctl.pool-refused");
    return exitCode;
}

int import(const PoolWords& words, const Context& context) {
    const auto files = app::readItemsFiles({words.path});
    if (!files) {
        return reportError(files.error(), context);
    }
    return atPool(words, context, [&](const app::PoolDesk& desk) {
        return words.dryRun
                   ? printChange(app::tryExamPoolImport(desk, *files), context, "ctl.pool-fits")
                   : printChange(app::importToExamPool(desk, *files), context);
    });
}

/// Without stems: what stands on a screen is seen by who walks by.
void printRow(const bank::Item& item, const Context& context) {
    context.out << item.id.str() << "\t" << item.no << "\t" << item.line.str() << "\t"
                << toText(item.kind) << "\t" << toText(item.level) << "\t"
                << toText(item.difficulty) << "\t" << item.revision << "\n";
}

int list(const PoolWords& words, const Context& context) {
    return atPool(words, context, [&](const app::PoolDesk& desk) {
        const auto report = app::listExamPool(desk);
        if (!report) {
            return reportDeskError(report.error(), context);
        }
        for (const bank::Item& item : report->items) {
            printRow(item, context);
        }
        for (const bank::CaseScenario& scenario : report->cases) {
            context.out << scenario.id.str() << "\t" << scenario.no << "\t" << scenario.line.str()
                        << "\tcase\t\t" << toText(scenario.difficulty) << "\t" << scenario.revision
                        << "\n";
        }
        return printFindings(
            report->diagnostics, report->items.size() + report->cases.size(), context);
    });
}

int show(const PoolWords& words, const Context& context) {
    return atPool(words, context, [&](const app::PoolDesk& desk) {
        const auto item = app::examItem(desk, ItemId(words.id));
        if (!item) {
            return reportDeskError(item.error(), context);
        }
        printItem(*item, desk.keys.workspace.bank(), context.out);
        return kClean;
    });
}

int exportPlain(const PoolWords& words, const Context& context) {
    return atPool(words, context, [&](const app::PoolDesk& desk) {
        const auto written = app::exportExamPool(desk, words.path, words.purpose);
        if (!written) {
            return reportDeskError(written.error(), context);
        }
        sayLine(context,
                "ctl.pool-exported",
                {{"files", std::to_string(*written)}, {"path", words.path}});
        return kClean;
    });
}

int edit(const PoolWords& words, const Context& context) {
    auto text = os::readFile(words.path, bank::kMaxFileBytes);
    if (!text) {
        return reportError(text.error(), context);
    }
    const app::NamedText file{bank::printableName(fs::path(words.path).filename().string()), *text};
    return atPool(words, context, [&](const app::PoolDesk& desk) {
        return printChange(app::editExamItem(desk, ItemId(words.id), file), context);
    });
}

int remove(const PoolWords& words, const Context& context) {
    return atPool(words, context, [&](const app::PoolDesk& desk) {
        const Status removed = app::removeExamItem(desk, ItemId(words.id));
        if (!removed) {
            return reportDeskError(removed.error(), context);
        }
        sayLine(context, "ctl.pool-removed", {{"id", words.id}});
        return kClean;
    });
}

int check(const PoolWords& words, const Context& context) {
    return atPool(words, context, [&](const app::PoolDesk& desk) {
        const auto checked = app::checkExamPool(desk);
        if (!checked) {
            return reportDeskError(checked.error(), context);
        }
        const int exitCode = printFindings(checked->findings, checked->items, context);
        return words.strict && app::countOf(checked->findings, Severity::Warning) > 0 ? kFindings
                                                                                      : exitCode;
    });
}

using PoolCommand = int (*)(const PoolWords&, const Context&);

}  // namespace

void addPool(CLI::App& parent, Context& context, int& exitCode) {
    const auto words = std::make_shared<PoolWords>();
    CLI::App* pool = parent.add_subcommand("pool", "考试题库 / the sealed exam pool");
    pool->require_subcommand(1);
    const auto add = [&](const char* name, const char* what, PoolCommand run) {
        CLI::App* command = pool->add_subcommand(name, what);
        addDeskOptions(*command, words->desk);
        command->callback([words, run, &context, &exitCode] { exitCode = run(*words, context); });
        return command;
    };
    CLI::App* in = add("import", "检查并加入题目文件 / check items files and add them", import);
    in->add_option("path", words->path, "DIR | FILE.yaml")->required();
    in->add_flag("--dry-run", words->dryRun, "只看不改 / show, change nothing");
    add("list", "编号、条线、题型,不含题干 / ids and kinds, without stems", list);
    add("show", "一道题的全文 / one item with key, reasons and basis", show)
        ->add_option("id", words->id, "ID")
        ->required();
    CLI::App* out = add("export", "写成明文文件 / write plain files", exportPlain);
    out->add_option("dir", words->path, "DIR")->required();
    out->add_option(
           "--purpose", words->purpose, "用途,会记入审计记录 / why; goes into the audit record")
        ->required();
    CLI::App* change =
        add("edit", "用文件里的同一道题替换 / replace an item by that of a file", edit);
    change->add_option("id", words->id, "ID")->required();
    change->add_option("file", words->path, "FILE.yaml")->required();
    add("remove", "删除一道题 / remove an item", remove)
        ->add_option("id", words->id, "ID")
        ->required();
    add("check", "按题库的规则检查 / check by the rules of the bank", check)
        ->add_flag("--strict", words->strict, "警告也算不通过 / warnings fail too");
}

}  // namespace qgt::ctl
