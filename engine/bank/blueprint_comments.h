#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace qgt::bank {

/// How many comments somebody wrote into a blueprint's file.
[[nodiscard]] std::size_t commentCount(std::string_view file);

/// A blueprint's file and the same as `blueprintYaml` writes it.
struct CommentedFile {
    std::string_view bytes;
    std::string_view plain;
};

/// `fresh`, as `blueprintYaml` wrote it, with every comment of the file before: beside what it
/// stood beside, where that is still there, else above the key that it was in, else at the end.
/// Lines that say what they said before stay as they were written.
[[nodiscard]] std::string withComments(const CommentedFile& before, std::string_view fresh);

}  // namespace qgt::bank
