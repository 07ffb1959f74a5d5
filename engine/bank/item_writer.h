#pragma once

#include "engine/bank/item.h"
#include "engine/bank/item_file.h"
#include "engine/core/result.h"

#include <string>
#include <string_view>

namespace qgt::bank {

// Each function takes the bytes of an items file and gives the new bytes. Only the lines of that
// item change: everything else, comments, spacing and line ends included, stays byte for byte; the
// item is written at the indentation and with the line ends of the file. The result is read back
// and compared before it is returned.
// `home` says how the file is read: an exam pool's items are no items of a bank.
// Errors: that of the guard when the file is refused; bank.item-missing, bank.item-exists,
// bank.not-editable (the list is not in block form), bank.last-item; that of the reader when the
// item breaks a rule; bank.write-mismatch when it reads back as anything else. Arg: id.

/// `item.id` must be `id`.
[[nodiscard]] Result<std::string> replaceItem(std::string_view bytes,
                                              const ItemId& id,
                                              const Item& item,
                                              ItemHome home = ItemHome::Bank);

/// After the last item.
[[nodiscard]] Result<std::string> addItem(std::string_view bytes,
                                          const Item& item,
                                          ItemHome home = ItemHome::Bank);

/// The last item of a file cannot be removed: delete the file.
[[nodiscard]] Result<std::string> removeItem(std::string_view bytes,
                                             const ItemId& id,
                                             ItemHome home = ItemHome::Bank);

/// A new file with one item.
[[nodiscard]] Result<std::string> newItemsFile(const Item& item, ItemHome home = ItemHome::Bank);

}  // namespace qgt::bank
