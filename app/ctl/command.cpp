#include "app/ctl/command.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

namespace qgt::ctl {

namespace {

bool meansDamage(std::string_view code) {
    constexpr std::array<std::string_view, 6> kDamage{"keys.damaged",
                                                      "sealed.damaged",
                                                      "store.corrupt",
                                                      "store.damaged",
                                                      "store.damaged-no-backup",
                                                      "store.empty-file"};
    return std::find(kDamage.begin(), kDamage.end(), code) != kDamage.end();
}

void describe(CLI::App& program, Context& context) {
    program.require_subcommand(1);
    program.add_option("--data", context.dataFolder, "数据文件夹 / data folder");
    program.add_flag("--demo", context.demo, "演示数据 / the demo data");
    const std::vector<std::pair<std::string, app::Language>> languages{
        {"zh", app::Language::Chinese}, {"en", app::Language::English}};
    program.add_option("--lang", context.language, "输出语言 / language: zh, en")
        ->transform(CLI::CheckedTransformer(languages))
        ->type_name("zh|en");
    program.footer(
        "退出码 / exit codes: 0 无问题 clean · 1 有发现 findings · 2 用法 usage · "
        "3 打不开 cannot open · 4 已损坏 damaged");
}

}  // namespace

int reportError(const Error& error, const Context& context) {
    context.err << app::sentenceFor(error, context.language) << " [" << error.code << "]\n";
    return exitCodeFor(error);
}

void say(const Context& context, const char* code, const Args& args) {
    context.out << app::sentenceFor(code, args, context.language);
}

void sayLine(const Context& context, const char* code, const Args& args) {
    say(context, code, args);
    context.out << "\n";
}

int exitCodeFor(const Error& error) {
    return meansDamage(error.code) ? kDamaged : kCannotOpen;
}

int runCtl(const std::vector<std::string>& arguments, Context& context) {
    CLI::App program{"全岗通 qgtctl", "qgtctl"};
    describe(program, context);
    int exitCode = kClean;
    CLI::App* bank = program.add_subcommand("bank", "题库 / the question bank");
    bank->require_subcommand(1);
    addBankCheck(*bank, context, exitCode);
    addBankStats(*bank, context, exitCode);
    addBankCoverage(*bank, context, exitCode);
    addBankShow(*bank, context, exitCode);
    addBankImpact(*bank, context, exitCode);
    addBankDue(*bank, context, exitCode);
    addBankMerge(*bank, context, exitCode);
    addBlueprint(program, context, exitCode);
    addCertificate(program, context, exitCode);
    addKeys(program, context, exitCode);
    addPool(program, context, exitCode);
    addPractise(program, context, exitCode);
    addRebuild(program, context, exitCode);
    addBackup(program, context, exitCode);
    addVerify(program, context, exitCode);
    addDoctor(program, context, exitCode);
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    try {
        program.parse(reversed);
    } catch (const CLI::ParseError& error) {
        const int status = program.exit(error, context.out, context.err);
        return status == 0 ? kClean : kUsage;
    }
    return exitCode;
}

}  // namespace qgt::ctl
