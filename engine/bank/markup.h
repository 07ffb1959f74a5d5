#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::bank {

/// What one line of the handbooks' markup is; question_bank/SCHEMA.md shows each.
enum class MarkupKind : std::uint8_t { Paragraph, Heading, Point, Step, Say, Never };

/// A run of text: plain, strong, or a link to the section `target`.
struct MarkupRun {
    std::string text;  ///< of a link without words the target
    bool strong = false;
    std::string target;

    bool operator==(const MarkupRun&) const = default;
};

/// One paragraph, heading, point, step (counted from 1 after each other block), words to say, or
/// what never to do.
struct MarkupBlock {
    MarkupKind kind = MarkupKind::Paragraph;
    int number = 0;  ///< of a step
    std::vector<MarkupRun> runs;

    bool operator==(const MarkupBlock&) const = default;
};

/// Something that is no markup: a mark that is never closed or holds nothing. `line` is counted
/// from 0 inside the text.
struct MarkupFault {
    std::size_t line = 0;
    std::string mark;

    bool operator==(const MarkupFault&) const = default;
};

struct Markup {
    std::vector<MarkupBlock> blocks;
    std::vector<MarkupFault> faults;  ///< their text stays as it was written
};

/// Never fails: what is not understood is text, and a fault. Text is never HTML.
[[nodiscard]] Markup parseMarkup(std::string_view text);

/// The words alone, blocks on lines of their own, for search and counting.
[[nodiscard]] std::string plainText(const std::vector<MarkupBlock>& blocks);

}  // namespace qgt::bank
