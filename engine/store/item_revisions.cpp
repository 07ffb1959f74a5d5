#include "engine/store/item_revisions.h"

namespace qgt::store {

namespace {

Result<ItemRevision> revisionFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    ItemRevision revision;
    revision.item = ItemId(reader.text());
    revision.revision = static_cast<int>(reader.integer());
    revision.digest = reader.text();
    revision.text = reader.text();
    revision.who = PersonId(reader.text());
    revision.at.ms = reader.integer();
    revision.why = reader.text();
    if (!reader.good()) {
        return tl::unexpected(damagedRow(itemRevisionTable(), row));
    }
    return revision;
}

Status sameDigest(const Row& known, const ItemRevision& revision) {
    const auto kept = revisionFromRow(known);
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    return kept->digest == revision.digest
               ? ok()
               : Status(failure("store.revision-exists",
                                {{"item", revision.item.str()},
                                 {"revision", std::to_string(revision.revision)}}));
}

}  // namespace

Status ItemRevisions::append(const ItemRevision& revision) {
    return m_database.write([&revision](Writer& writer) -> Status {
        const auto known = writer.read(itemRevisionTable(),
                                       "WHERE item = ?1 AND revision = ?2",
                                       {revision.item.str(), std::int64_t{revision.revision}});
        if (!known) {
            return tl::unexpected(known.error());
        }
        if (!known->empty()) {
            return sameDigest(known->front(), revision);
        }
        return writer.append(itemRevisionTable(),
                             Row{revision.item.str(),
                                 std::int64_t{revision.revision},
                                 revision.digest,
                                 revision.text,
                                 revision.who.str(),
                                 revision.at.ms,
                                 revision.why});
    });
}

Result<std::vector<ItemRevision>> ItemRevisions::of(const ItemId& item) const {
    const auto rows =
        m_database.read(itemRevisionTable(), "WHERE item = ?1 ORDER BY revision", {item.str()});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    std::vector<ItemRevision> all;
    for (const Row& row : *rows) {
        const auto revision = revisionFromRow(row);
        if (!revision) {
            return tl::unexpected(revision.error());
        }
        all.push_back(*revision);
    }
    return all;
}

}  // namespace qgt::store
