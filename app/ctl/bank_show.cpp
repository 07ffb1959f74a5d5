#include "app/ctl/bank_source.h"
#include "app/ctl/command.h"
#include "app/ctl/item_text.h"

#include <memory>
#include <ostream>
#include <string>

#include <CLI/CLI.hpp>

namespace qgt::ctl {

namespace {

struct ShowWords {
    std::string id;
    std::string path;
};

int show(const ShowWords& words, const Context& context) {
    const std::string folder = bankFolder(words.path, context);
    const auto read = readForCheck(folder, Date{});
    if (!read) {
        return reportError(read.error(), context);
    }
    if (!read->bank) {
        return reportError(Error{"ctl.not-a-folder", {{"path", folder}}}, context);
    }
    for (const bank::Item& item : read->bank->items()) {
        if (item.id.str() == words.id || (!item.no.empty() && item.no == words.id)) {
            printItem(item, *read->bank, context.out);
            return kClean;
        }
    }
    context.err << app::sentenceFor("ctl.no-such-item", {{"id", words.id}}, context.language)
                << "\n";
    return kFindings;
}

}  // namespace

void addBankShow(CLI::App& parent, Context& context, int& exitCode) {
    const auto words = std::make_shared<ShowWords>();
    CLI::App* command =
        parent.add_subcommand("show", "一道题的全文 / one item with key, reasons and basis");
    command->add_option("id", words->id, "ID | NO (家-017)")->required();
    command->add_option("dir", words->path, "DIR");
    command->callback([words, &context, &exitCode] { exitCode = show(*words, context); });
}

}  // namespace qgt::ctl
