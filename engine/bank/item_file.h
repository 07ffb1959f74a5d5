#pragma once

#include "engine/bank/item.h"
#include "engine/core/diagnostic.h"
#include "engine/core/digest_function.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::bank {

/// What an entry of a file names outside it. `Item`: an item that practises a handbook section.
enum class ReferenceKind : std::uint8_t {
    Basis,
    LawChange,
    Request,
    AlsoLine,
    Enemy,
    Handbook,
    Item
};

/// One such name, with its place: rules over the whole bank report there without the file's text.
struct Reference {
    ReferenceKind kind = ReferenceKind::Basis;
    std::uint32_t item = 0;  ///< index of the entry, such as into `ItemFile::items`
    std::string target;
    std::uint32_t line = 0;
    std::uint32_t column = 0;

    bool operator==(const Reference&) const = default;
};

/// An id as it stands in the file, whether or not its item is good.
struct SeenId {
    std::string id;
    std::uint32_t line = 0;
    std::uint32_t column = 0;

    bool operator==(const SeenId&) const = default;
};

/// One items file, read. Everything here depends on the file's bytes and name alone, so it can be
/// cached under their digest.
struct ItemFile {
    std::string file;
    bool refused = false;  ///< by the guard or for its schema: nothing of it was read
    LineId line;
    SourcePos lineAt;
    std::vector<Item> items;                ///< the good ones, in file order
    std::vector<std::uint64_t> stemHashes;  ///< of the folded stems, one per item
    std::vector<Reference> references;      ///< of the good items
    std::vector<SeenId> ids;                ///< of all items whose id could be read
    Diagnostics diagnostics;

    bool operator==(const ItemFile&) const = default;
};

/// Where an items file lies. In the exam pool every item says `pool: exam`; in a bank none does.
enum class ItemHome : std::uint8_t { Bank, ExamPool };

/// Reads one `items/<line>/<topic>.yaml`. All findings that the file alone can show are reported
/// and every good item is there. `fileName` is relative to the bank, with '/' separators. `digest`
/// makes `Item::digest`.
[[nodiscard]] ItemFile readItemsFile(std::string_view bytes,
                                     const std::string& fileName,
                                     const DigestFunction& digest);

/// Reads one file of the exam pool, which has the same format.
[[nodiscard]] ItemFile readPoolFile(std::string_view bytes,
                                    const std::string& fileName,
                                    const DigestFunction& digest);

/// Bumped whenever `canonicalText` changes, which changes every digest.
inline constexpr int kDigestVersion = 1;

/// Every content field of an item in a fixed order, each preceded by its length: two different
/// items never give the same bytes. `where` and `digest` are left out.
[[nodiscard]] std::string canonicalText(const Item& item);

[[nodiscard]] std::string itemDigest(const Item& item, const DigestFunction& digest);

/// The base32 form of an item's id.
[[nodiscard]] bool isItemId(std::string_view text);

}  // namespace qgt::bank
