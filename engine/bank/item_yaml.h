#pragma once

#include "engine/bank/item.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace qgt::bank {

/// A YAML scalar that reads back as exactly this text, in a block or in a flow collection; plain
/// where no reader can take it for anything else, else double-quoted on one line.
[[nodiscard]] std::string yamlScalar(std::string_view text);

/// The item as one entry of the list `items`, its dash behind `indent` spaces, keys in the order of
/// SCHEMA.md, defaults left out, lines ending in "\n".
[[nodiscard]] std::string itemYaml(const Item& item, std::size_t indent);

}  // namespace qgt::bank
