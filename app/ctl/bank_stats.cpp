#include "app/ctl/bank_source.h"
#include "app/ctl/command.h"
#include "engine/core/text.h"

#include <algorithm>
#include <map>
#include <memory>
#include <ostream>
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace qgt::ctl {

namespace {

struct StatsWords {
    std::string path;
    bool json = false;
};

using Counts = std::map<std::string, std::size_t>;

/// True when the right option of a single-choice item is the only longest one.
bool longestIsKey(const bank::Item& item) {
    std::size_t keyLength = 0;
    std::size_t longestOther = 0;
    for (const bank::Option& option : item.options) {
        const std::size_t length = characterCount(option.text);
        if (option.key == item.answer.front()) {
            keyLength = length;
        } else {
            longestOther = std::max(longestOther, length);
        }
    }
    return keyLength > longestOther;
}

struct Stats {
    Counts byLine;
    Counts byKind;
    Counts byLevel;
    Counts keyPosition;
    std::size_t singles = 0;
    std::size_t longestIsKey = 0;
    std::size_t lawChange = 0;
    std::size_t firstContact = 0;
};

Stats statsOf(const bank::Bank& bank) {
    Stats stats;
    for (const bank::ServiceLine& line : bank.lines()) {
        stats.byLine[line.id.str()] = 0;
    }
    for (const bank::Item& item : bank.items()) {
        ++stats.byLine[item.line.str()];
        ++stats.byKind[toText(item.kind)];
        ++stats.byLevel[toText(item.level)];
        stats.lawChange += item.lawChange.has_value() ? 1U : 0U;
        stats.firstContact += item.firstContact ? 1U : 0U;
        if (item.kind == bank::ItemKind::SingleChoice) {
            ++stats.singles;
            ++stats.keyPosition[item.answer.front()];
            stats.longestIsKey += longestIsKey(item) ? 1U : 0U;
        }
    }
    return stats;
}

nlohmann::json toJson(const Stats& stats, const bank::Bank& bank) {
    const double singles = static_cast<double>(std::max<std::size_t>(1, stats.singles));
    return {{"version", bank.info().version},
            {"items", bank.items().size()},
            {"items_by_line", stats.byLine},
            {"by_kind", stats.byKind},
            {"by_level", stats.byLevel},
            {"key_position", stats.keyPosition},
            {"longest_is_key", static_cast<double>(stats.longestIsKey) / singles},
            {"law_change_items", stats.lawChange},
            {"first_contact_items", stats.firstContact},
            {"cases", bank.cases().size()},
            {"handbook_sections", bank.sections().size()},
            {"blueprints", bank.blueprints().size()}};
}

void printCounts(const char* title, const Counts& counts, std::ostream& out) {
    out << title << "\n";
    for (const auto& [name, count] : counts) {
        out << "  " << name << "\t" << count << "\n";
    }
}

int show(const StatsWords& words, const Context& context) {
    const std::string folder = bankFolder(words.path, context);
    const auto read = readForCheck(folder, Date{});
    if (!read) {
        return reportError(read.error(), context);
    }
    if (!read->bank) {
        return reportError(Error{"ctl.not-a-folder", {{"path", folder}}}, context);
    }
    const Stats stats = statsOf(*read->bank);
    if (words.json) {
        context.out << toJson(stats, *read->bank).dump(2) << "\n";
        return kClean;
    }
    context.out << read->bank->info().title << " " << read->bank->info().version << "\t"
                << read->items << "\n";
    context.out << "案例 cases\t" << read->bank->cases().size() << "\n"
                << "手册小节 handbook sections\t" << read->bank->sections().size() << "\n"
                << "考试蓝图 blueprints\t" << read->bank->blueprints().size() << "\n";
    printCounts("条线 lines", stats.byLine, context.out);
    printCounts("题型 kinds", stats.byKind, context.out);
    printCounts("层次 levels", stats.byLevel, context.out);
    printCounts("单选答案位置 key positions", stats.keyPosition, context.out);
    return kClean;
}

}  // namespace

void addBankStats(CLI::App& parent, Context& context, int& exitCode) {
    const auto words = std::make_shared<StatsWords>();
    CLI::App* command = parent.add_subcommand("stats", "题库数量 / counts of a bank");
    command->add_option("dir", words->path, "DIR");
    command->add_flag("--json", words->json, "JSON");
    command->callback([words, &context, &exitCode] { exitCode = show(*words, context); });
}

}  // namespace qgt::ctl
