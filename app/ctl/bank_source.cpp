#include "app/ctl/bank_source.h"

#include "app/runtime/data_folder.h"
#include "engine/bank/blueprint_reader.h"
#include "engine/bank/bytes_guard.h"
#include "engine/bank/case_reader.h"
#include "engine/bank/content_checks.h"
#include "engine/bank/handbook_reader.h"
#include "engine/bank/item_file.h"
#include "engine/bank/limits.h"
#include "engine/bank/load_bank.h"
#include "engine/bank/register_reader.h"
#include "engine/bank/rules.h"
#include "engine/core/date_bounds.h"
#include "engine/core/os/files.h"
#include "engine/integrity/digest.h"

#include <filesystem>
#include <system_error>
#include <utility>

namespace qgt::ctl {

namespace fs = std::filesystem;

namespace {

Result<ReadBank> readOneFile(const fs::path& path) {
    const std::string name = bank::printableName(path.filename().string());
    const auto bytes = os::readFile(path, bank::kMaxFileBytes);
    if (!bytes && bytes.error().code == "file.too-large") {
        ReadBank tooLarge;
        tooLarge.diagnostics.push_back(bank::unreadable(bytes.error(), name));
        return tooLarge;
    }
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    ReadBank read;
    // What a file holds is told by its folder, as in a bank.
    const fs::path folder = fs::absolute(path).parent_path();
    if (folder.filename() == "cases") {
        bank::CaseFile file = bank::readCaseFile(*bytes, name, integrity::digestHex);
        read.cases = file.scenario ? 1 : 0;
        read.diagnostics = std::move(file.diagnostics);
    } else if (folder.filename() == "blueprints") {
        bank::BlueprintFile file = bank::readBlueprintFile(*bytes, name, integrity::digestHex);
        read.blueprints = file.blueprint ? 1 : 0;
        read.diagnostics = std::move(file.diagnostics);
    } else if (folder.parent_path().filename() == "handbooks") {
        bank::HandbookFile file = bank::readHandbookFile(*bytes, name, integrity::digestHex);
        read.sections = file.sections.size();
        read.diagnostics = std::move(file.diagnostics);
    } else {
        bank::ItemFile file = bank::readItemsFile(*bytes, name, integrity::digestHex);
        read.items = file.items.size();
        read.diagnostics = std::move(file.diagnostics);
    }
    return read;
}

}  // namespace

Result<Date> dayFor(const std::string& text, const Context& context) {
    if (text.empty()) {
        return localDate(context.clock.now(), kShanghaiOffsetMinutes);
    }
    const auto day = parseDate(text);
    if (!day || !isPlausible(*day)) {
        return failure("ctl.not-a-date", {{"text", text}});
    }
    return *day;
}

Result<ReadBank> readForCheck(const std::string& path, Date day) {
    std::error_code error;
    if (!fs::is_directory(path, error)) {
        return readOneFile(path);
    }
    bank::LoadReport report = bank::loadBank({path, 0, integrity::digestHex, nullptr});
    Diagnostics diagnostics = std::move(report.diagnostics);
    const Diagnostics dated = bank::checkAsOf(*report.bank, day);
    diagnostics.insert(diagnostics.end(), dated.begin(), dated.end());
    ReadBank read;
    read.items = report.bank->items().size();
    read.cases = report.bank->cases().size();
    read.sections = report.bank->sections().size();
    read.blueprints = report.bank->blueprints().size();
    read.bank = std::move(report.bank);
    read.diagnostics = std::move(diagnostics);
    return read;
}

void checkContentOf(ReadBank& read, const std::string& path) {
    if (read.bank) {
        const Diagnostics content = bank::checkContent(*read.bank, bank::readFacts(path));
        read.diagnostics.insert(read.diagnostics.end(), content.begin(), content.end());
    }
}

std::string bankFolder(const std::string& said, const Context& context) {
    if (!said.empty()) {
        return said;
    }
    const auto folder =
        app::chooseDataFolder(context.dataFolder, context.demo, context.environment);
    std::error_code error;
    if (folder && fs::is_directory(folder->bank(), error)) {
        return folder->bank().string();
    }
    return app::shippedBank(context.environment).string();
}

}  // namespace qgt::ctl
