#pragma once

#include "engine/bank/bank.h"
#include "engine/bank/bank_unit.h"
#include "engine/core/diagnostic.h"
#include "engine/core/digest_function.h"

#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

namespace qgt::bank {

/// What an exam pool is read beside: its items have the lines, sources, requests and sections of
/// the unit's bank and none of its ids.
struct PoolBeside {
    std::filesystem::path root;        ///< the folder of the bank
    std::shared_ptr<const Bank> bank;  ///< never null
    DigestFunction digest;
};

struct PoolReport {
    std::vector<Item> items;  ///< every item without an error, in the order of the files
    std::vector<CaseScenario> cases;
    Diagnostics diagnostics;  ///< by file, line, column
};

/// The folder of a pool that has its cases.
inline constexpr std::string_view kPoolCases = "cases/";

/// Whether a file that is to go into a pool is a case: it has nodes, and no items.
[[nodiscard]] bool isCaseText(std::string_view bytes);

/// Reads the files of an exam pool, named `<line>/<topic>.yaml` and `cases/<name>.yaml`, by the
/// rules of a bank. Nothing of them is written or cached anywhere.
[[nodiscard]] PoolReport readPool(const BankFiles& files, const PoolBeside& beside);

/// What authors need to hear beyond that, as `checkContent`: facts, stems and wordings that the
/// practice bank or another exam item has too.
[[nodiscard]] Diagnostics checkPool(const PoolReport& pool, const PoolBeside& beside);

}  // namespace qgt::bank
