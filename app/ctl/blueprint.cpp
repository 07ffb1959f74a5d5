#include "app/ctl/bank_source.h"
#include "app/ctl/blueprint_check.h"
#include "app/ctl/blueprint_draft.h"
#include "app/ctl/blueprint_text.h"
#include "app/ctl/command.h"
#include "engine/exam/assembly.h"

#include <memory>
#include <ostream>
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace qgt::ctl {

namespace {

struct BlueprintWords {
    std::string id;
    std::string bank;
    bool json = false;
};

std::string dump(const nlohmann::json& json) {
    return json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// The bank that is meant, with the findings about it.
Result<ReadBank> bankOf(const BlueprintWords& words, const Context& context) {
    const std::string folder = bankFolder(words.bank, context);
    auto read = readForCheck(folder, Date{});
    if (read && !read->bank) {
        return failure("ctl.not-a-folder", {{"path", folder}});
    }
    return read;
}

int list(const BlueprintWords& words, const Context& context) {
    const auto read = bankOf(words, context);
    if (!read) {
        return reportError(read.error(), context);
    }
    if (words.json) {
        nlohmann::json rows = nlohmann::json::array();
        for (const bank::Blueprint& blueprint : read->bank->blueprints()) {
            rows.push_back(summaryJson(blueprint));
        }
        context.out << dump(rows) << "\n";
        return kClean;
    }
    for (const bank::Blueprint& blueprint : read->bank->blueprints()) {
        printSummary(blueprint, context);
    }
    return kClean;
}

int show(const BlueprintWords& words, const Context& context) {
    const auto read = bankOf(words, context);
    if (!read) {
        return reportError(read.error(), context);
    }
    const bank::Blueprint* blueprint = read->bank->blueprint(BlueprintId(words.id));
    if (blueprint == nullptr) {
        return noSuchBlueprint(words.id, context);
    }
    if (words.json) {
        context.out << dump(blueprintJson(*blueprint)) << "\n";
    } else {
        printBlueprint(*blueprint, *read->bank, context);
    }
    return kClean;
}

using BlueprintCommand = int (*)(const BlueprintWords&, const Context&);

/// What the three commands share.
CLI::App* addOne(CLI::App& parent,
                 const char* name,
                 const char* what,
                 const std::shared_ptr<BlueprintWords>& words) {
    CLI::App* command = parent.add_subcommand(name, what);
    command->add_option("--bank", words->bank, "题库文件夹 / folder of the bank");
    command->add_flag("--json", words->json, "JSON");
    return command;
}

/// What check and draft share; the option of the id.
CLI::Option* addQuestion(CLI::App& command, BlueprintQuestion& question) {
    CLI::Option* id = command.add_option("id", question.id, "ID (all-round)");
    command.add_option("--bank", question.bank, "题库文件夹 / folder of the bank");
    CLI::Option* pool =
        command.add_option("--pool", question.pool, "考试题库文件夹 / folder of the exam pool");
    command.add_flag("--specimen", question.specimen, "用样题 / use the specimen items")
        ->excludes(pool);
    command.add_option("--line", question.line, "单线过关考哪条 / line of an exam of one line");
    command.add_option("--as-of", question.asOf, "考试日期 / day of the exam, YYYY-MM-DD");
    command.add_flag("--json", question.json, "JSON");
    return id;
}

}  // namespace

void addBlueprint(CLI::App& parent, Context& context, int& exitCode) {
    CLI::App* blueprint = parent.add_subcommand("blueprint", "考试蓝图 / plans of exams");
    blueprint->require_subcommand(1);
    const auto bind = [&context, &exitCode](CLI::App* command,
                                            const std::shared_ptr<BlueprintWords>& words,
                                            BlueprintCommand run) {
        command->callback([words, run, &context, &exitCode] { exitCode = run(*words, context); });
    };
    const auto listed = std::make_shared<BlueprintWords>();
    bind(addOne(*blueprint, "list", "有哪些蓝图 / the blueprints", listed), listed, list);
    const auto shown = std::make_shared<BlueprintWords>();
    CLI::App* showing = addOne(*blueprint, "show", "一份蓝图的全文 / one blueprint in full", shown);
    showing->add_option("id", shown->id, "ID (all-round)")->required();
    bind(showing, shown, show);
    const auto question = std::make_shared<BlueprintQuestion>();
    CLI::App* checking = blueprint->add_subcommand(
        "check", "能不能组成试卷,及格线合不合理 / can papers be made, is the pass rule fair");
    addQuestion(*checking, *question)->required(false);
    checking->callback(
        [question, &context, &exitCode] { exitCode = checkBlueprints(*question, context); });
    const auto draft = std::make_shared<DraftQuestion>();
    CLI::App* drafting = blueprint->add_subcommand(
        "draft", "试抽试卷,不存下 / draw papers on trial, nothing is kept");
    addQuestion(*drafting, draft->blueprint)->required();
    CLI::Option* individual = drafting->add_flag(
        "--individual", draft->individual, "每人一份 / one paper for each candidate");
    drafting->add_option("--papers", draft->papers, "几份 / how many")
        ->check(CLI::Range(1, exam::kMostIndividualPapers));
    drafting->add_option("--overlap", draft->overlap, "两份最多几道相同 / items that two may share")
        ->check(CLI::NonNegativeNumber);
    drafting->add_option("--seed", draft->seed, "随机种子 / seed of the draw");
    drafting->callback([draft, individual, &context, &exitCode] {
        if (draft->papers > exam::kMostParallelPapers && individual->count() == 0) {
            sayLine(context,
                    "ctl.draft-parallel",
                    {{"max", std::to_string(exam::kMostParallelPapers)}});
            exitCode = kUsage;
            return;
        }
        exitCode = draftPapers(*draft, context);
    });
}

}  // namespace qgt::ctl
