#include "engine/search/marked_text.h"

#include "engine/search/folded_text.h"

#include <algorithm>

namespace qgt::search {

namespace {

constexpr std::string_view kCut = "…";

/// Where the text goes on after `count` characters from `from`.
std::size_t forward(std::string_view text, std::size_t from, std::size_t count) {
    while (from < text.size() && count > 0) {
        ++from;
        while (from < text.size() && (static_cast<unsigned char>(text[from]) & 0xC0U) == 0x80U) {
            ++from;
        }
        --count;
    }
    return from;
}

std::size_t backward(std::string_view text, std::size_t from, std::size_t count) {
    while (from > 0 && count > 0) {
        --from;
        while (from > 0 && (static_cast<unsigned char>(text[from]) & 0xC0U) == 0x80U) {
            --from;
        }
        --count;
    }
    return from;
}

std::string oneLine(std::string_view text) {
    std::string line(text);
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

}  // namespace

MarkedText markedText(std::string_view text,
                      const Needles& needles,
                      std::size_t lead,
                      std::size_t tail) {
    const FoldedText source = foldedWithPlaces(text);
    for (const std::u16string& needle : needles) {
        const std::size_t found = source.units.find(needle);
        if (needle.empty() || found == std::u16string::npos) {
            continue;
        }
        const std::size_t begin = source.at[found];
        const std::size_t end = source.at[found + needle.size()];
        const std::size_t first = backward(text, begin, lead);
        const std::size_t last = forward(text, end, tail);
        return {
            (first > 0 ? std::string(kCut) : "") + oneLine(text.substr(first, begin - first)),
            oneLine(text.substr(begin, end - begin)),
            oneLine(text.substr(end, last - end)) + (last < text.size() ? std::string(kCut) : "")};
    }
    const std::size_t last = forward(text, 0, lead + tail);
    return {oneLine(text.substr(0, last)) + (last < text.size() ? std::string(kCut) : ""), {}, {}};
}

}  // namespace qgt::search
