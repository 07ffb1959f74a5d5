#pragma once

#include "engine/bank/item.h"

#include <string>
#include <vector>

namespace qgt::app {

/// A source with all articles that are named of it.
struct Cited {
    SourceId source;
    std::vector<std::string>
        articles;  ///< as the bank has them: "14", "14(六)", "一", "办法第一条"
};

/// Every source once, in the order in which it is first named.
[[nodiscard]] std::vector<Cited> gatherCited(const std::vector<bank::BasisRef>& basis);

/// Articles behind the title of their source: "第 14、15 条、办法第一条", in English
/// "art. 14, 15, 办法第一条". An author names an article by number; what is already worded stays as
/// it is. Empty without articles.
[[nodiscard]] std::string articlesInWords(const std::vector<std::string>& articles, bool english);

}  // namespace qgt::app
