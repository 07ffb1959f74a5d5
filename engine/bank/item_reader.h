#pragma once

#include "engine/bank/field_reader.h"
#include "engine/bank/item_file.h"

namespace qgt::bank {

/// Reads the keys that belong to the item's kind (SCHEMA.md, "Keys by kind").
void readForm(FieldReader& fields, Reporter& reporter, Item& item);

/// Rules that one item can break by itself, beyond the form of its keys.
void checkItem(const FieldReader& fields, Reporter& reporter, const Item& item);

}  // namespace qgt::bank
