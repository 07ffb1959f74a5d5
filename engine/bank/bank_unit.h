#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::bank {

/// What a merge of banks decides about one by one. `Head`: a key of a file that stands beside its
/// list, such as the version in bank.yaml. `File`: everything else, as a whole.
enum class UnitKind : std::uint8_t {
    Item,
    Case,
    Section,
    Source,
    Fact,
    Request,
    Line,
    Block,
    Head,
    File
};

/// The identity of a unit over all versions of a bank. Names: an id; `book/slug` of a section;
/// `bank.yaml#version` of a head; the path of a file.
struct UnitKey {
    UnitKind kind = UnitKind::File;
    std::string name;

    auto operator<=>(const UnitKey&) const = default;
};

/// `item:7k3m9qz2xd`, `source:JWH`, `head:bank.yaml#version`.
[[nodiscard]] std::string toText(const UnitKey& key);
[[nodiscard]] std::string toText(UnitKind kind);

struct BankUnit {
    UnitKey key;
    std::string file;     ///< relative to the bank, with '/' separators
    std::string text;     ///< its lines without the indentation of the list, ending in "\n"; of a
                          ///< case or file all its bytes
    std::string meaning;  ///< the same for two texts that differ in layout and comments only
    std::vector<UnitKey> needs;  ///< what it names elsewhere in the bank
    std::string list;            ///< key of the list that it stands in; empty outside of lists
    std::size_t begin = 0;       ///< [begin, end): its lines, in the bytes of the file
    std::size_t end = 0;
    std::size_t indent = 0;
};

/// A file of a bank and the units in it, in the order in which they stand.
struct UnitFile {
    std::string name;
    std::string bytes;
    std::vector<BankUnit> units;
    bool whole = false;  ///< one unit that is the file
};

/// Path in the bank and bytes of each of its files.
using BankFiles = std::map<std::string, std::string>;

/// The units of a file. One that its readers would refuse, whose list is not in block form or that
/// names something twice is one unit of the kind `File`.
[[nodiscard]] UnitFile readUnits(std::string_view bytes, const std::string& name);

/// The file as one unit of the kind `File`.
[[nodiscard]] UnitFile wholeFile(std::string_view bytes, const std::string& name);

/// True of a file that the program writes out of the others: nobody's edit, so never a conflict.
[[nodiscard]] bool isGenerated(const UnitKey& key);

/// True when the path is that of a file with lists, whatever is in it.
[[nodiscard]] bool hasLists(std::string_view name);

/// What is left of the file without its units: comments, spacing, the keys of the format.
[[nodiscard]] std::string frameOf(const UnitFile& file);

/// `items/relief` of `items/relief/dibao.yaml`. An item is of the line whose folder it lies in.
[[nodiscard]] std::string_view folderOf(std::string_view name);

}  // namespace qgt::bank
