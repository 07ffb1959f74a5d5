#include "app/ctl/bank_source.h"

#include "app/runtime/data_folder.h"
#include "engine/bank/bytes_guard.h"
#include "engine/bank/item_file.h"
#include "engine/bank/limits.h"
#include "engine/bank/load_bank.h"
#include "engine/bank/register_reader.h"
#include "engine/bank/rules.h"
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
        return ReadBank{nullptr, {bank::unreadable(bytes.error(), name)}, 0};
    }
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const bank::ItemFile file = bank::readItemsFile(*bytes, name, integrity::digestHex);
    return ReadBank{nullptr, file.diagnostics, file.items.size()};
}

}  // namespace

Result<Date> dayFor(const std::string& text, const Context& context) {
    if (text.empty()) {
        return localDate(context.clock.now(), kShanghaiOffsetMinutes);
    }
    const auto day = parseDate(text);
    if (!day) {
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
    const std::size_t items = report.bank->items().size();
    return ReadBank{std::move(report.bank), std::move(diagnostics), items};
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
