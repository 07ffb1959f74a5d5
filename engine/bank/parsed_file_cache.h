#pragma once

#include "engine/core/digest_function.h"

#include <optional>
#include <string>
#include <string_view>

namespace qgt::bank {

/// Keeps read files between two starts of the program. Several threads call both functions at once;
/// an implementation locks where it must. Losing an entry costs time only, so neither can fail.
class ParsedFileCache {
  public:
    ParsedFileCache() = default;
    ParsedFileCache(const ParsedFileCache&) = delete;
    ParsedFileCache& operator=(const ParsedFileCache&) = delete;
    virtual ~ParsedFileCache() = default;

    [[nodiscard]] virtual std::optional<std::string> get(const std::string& key) = 0;
    virtual void put(const std::string& key, const std::string& blob) = 0;
};

/// Bumped whenever the layout of a blob, a rule over a single file or a digest changes: findings
/// are cached with the file.
inline constexpr int kCodecVersion = 6;

/// Digest of the codec's version, the file's name and its bytes.
[[nodiscard]] std::string cacheKey(std::string_view bytes,
                                   const std::string& fileName,
                                   const DigestFunction& digest);

/// `File` is ItemFile, CaseFile, HandbookFile, BlueprintFile or RegisterFiles.
template <typename File>
[[nodiscard]] std::string encodeFile(const File& file, const DigestFunction& digest);

/// Nothing for a blob of another version or kind of file, or with a single byte changed; then the
/// file is parsed.
template <typename File>
[[nodiscard]] std::optional<File> decodeFile(std::string_view blob, const DigestFunction& digest);

}  // namespace qgt::bank
