#pragma once

#include "engine/bank/handbook.h"
#include "engine/bank/item_file.h"
#include "engine/core/digest_function.h"

#include <string>
#include <string_view>
#include <vector>

namespace qgt::bank {

/// One `handbooks/<book>/<chapter>.yaml`, read; `sections` are the good ones, in order.
struct HandbookFile {
    std::string file;
    std::vector<HandbookSection> sections;
    std::vector<Reference> references;  ///< of the good sections, by index
    Diagnostics diagnostics;
};

/// `fileName` is relative to the bank; `digest` makes `HandbookSection::digest`.
[[nodiscard]] HandbookFile readHandbookFile(std::string_view bytes,
                                            const std::string& fileName,
                                            const DigestFunction& digest);

}  // namespace qgt::bank
