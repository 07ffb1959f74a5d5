#pragma once

#include "engine/core/clock.h"
#include "engine/core/strong_id.h"
#include "engine/store/database.h"

#include <string>
#include <vector>

namespace qgt::store {

/// One text of an item for ever: who wrote it, when and why.
struct ItemRevision {
    ItemId item;
    int revision = 1;
    std::string digest;  ///< of the item's meaning
    std::string text;    ///< YAML as written
    PersonId who;
    Instant at;
    std::string why;

    bool operator==(const ItemRevision&) const = default;
};

/// The history of the bank's items.
class ItemRevisions {
  public:
    explicit ItemRevisions(Database& database) : m_database(database) {}

    /// The same revision again with the same digest changes nothing; with another digest:
    /// store.revision-exists (args item, revision).
    Status append(const ItemRevision& revision);

    /// All revisions of an item, oldest number first.
    [[nodiscard]] Result<std::vector<ItemRevision>> of(const ItemId& item) const;

  private:
    Database& m_database;
};

}  // namespace qgt::store
