#include "engine/bank/markup.h"

#include "engine/core/rng.h"
#include "engine/core/text.h"
#include "tests/support/catch.h"

#include <string>
#include <string_view>
#include <vector>

#include <rapidcheck.h>

using qgt::Rng;
using qgt::bank::Markup;
using qgt::bank::MarkupBlock;
using qgt::bank::MarkupFault;
using qgt::bank::MarkupKind;
using qgt::bank::MarkupRun;
using qgt::bank::parseMarkup;

namespace {

std::size_t belowCount(Rng& rng, std::size_t bound) {
    return static_cast<std::size_t>(rng.below(bound));
}

/// Chinese characters, each of them only once: what became of each can be told.
class Characters {
  public:
    std::string next() {
        const std::uint32_t point = 0x4E00U + m_count++;
        return {static_cast<char>(0xE0U | point >> 12U),
                static_cast<char>(0x80U | (point >> 6U & 0x3FU)),
                static_cast<char>(0x80U | (point & 0x3FU))};
    }

    std::string some(Rng& rng) {
        std::string text;
        for (std::size_t left = 1 + belowCount(rng, 3); left > 0; --left) {
            text += next();
        }
        return text;
    }

  private:
    std::uint32_t m_count = 0;
};

/// Marks in any disorder among words.
std::string randomText(Rng& rng) {
    static const std::vector<std::string> kPieces{
        "**", "**", "[[",  "]]",  "|",  "[",  "]",    "*", "## ",          "- ",
        "> ", "! ", "1. ", "7. ", "\n", "\n", "\n\n", " ", "\xE3\x80\x80", "#"};
    Characters characters;
    std::string text;
    for (std::size_t left = belowCount(rng, 30); left > 0; --left) {
        text += rng.below(2) == 0 ? characters.some(rng) : kPieces[belowCount(rng, kPieces.size())];
    }
    return text;
}

/// The Chinese characters of a text.
std::string wordsOf(std::string_view text) {
    std::string words;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 0xE4U && byte <= 0xE9U) {
            words += text.substr(i, 3);
        }
    }
    return words;
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines(1);
    for (const char c : text) {
        if (c == '\n') {
            lines.emplace_back();
        } else {
            lines.back() += c;
        }
    }
    return lines;
}

bool isBlank(std::string_view text) {
    return qgt::trimmed(text).empty();
}

/// Whether a mark that stands at `at` is not closed in its line or holds nothing.
bool isBroken(std::string_view line, std::size_t at, std::string_view mark) {
    const std::size_t end = line.find(mark == "**" ? "**" : "]]", at + 2);
    if (end == std::string_view::npos) {
        return true;
    }
    const std::string_view inside = line.substr(at + 2, end - at - 2);
    const std::size_t bar = mark == "[[" ? inside.find('|') : std::string_view::npos;
    return isBlank(inside.substr(0, bar)) ||
           (bar != std::string_view::npos && isBlank(inside.substr(bar + 1)));
}

bool hasBrokenMark(std::string_view line, std::string_view mark) {
    for (std::size_t at = line.find(mark); at != std::string_view::npos;
         at = line.find(mark, at + 1)) {
        if (isBroken(line, at, mark)) {
            return true;
        }
    }
    return false;
}

std::string written(const MarkupRun& run, bool withWords) {
    if (!run.target.empty()) {
        return "[[" + run.target + (withWords ? "|" + run.text : std::string()) + "]]";
    }
    return run.strong ? "**" + run.text + "**" : run.text;
}

MarkupRun randomRun(Rng& rng, Characters& characters, bool plainToo) {
    const std::string text = characters.some(rng);
    switch (rng.below(plainToo ? 3 : 2)) {
        case 0:
            return {text, true, ""};
        case 1:
            return {rng.below(2) == 0 ? "book/slug" : text, false, "book/slug"};
        default:
            return {text, false, ""};
    }
}

std::string startOf(MarkupKind kind, int number) {
    switch (kind) {
        case MarkupKind::Paragraph:
            return "\n";
        case MarkupKind::Heading:
            return "## ";
        case MarkupKind::Point:
            return "- ";
        case MarkupKind::Step:
            return std::to_string(number) + ". ";
        case MarkupKind::Say:
            return "> ";
        case MarkupKind::Never:
            return "! ";
    }
    return {};
}

}  // namespace

TEST_CASE("no word of any text is lost or moved, only targets are not shown", "[bank][property]") {
    CHECK(rc::check("words", [](std::uint64_t seed) {
        Rng rng(seed);
        const std::string text = randomText(rng);
        const Markup markup = parseMarkup(text);
        std::string kept;
        std::string shown;
        for (const MarkupBlock& block : markup.blocks) {
            RC_ASSERT(!block.runs.empty());
            for (const MarkupRun& run : block.runs) {
                RC_ASSERT(!run.text.empty());
                // A link without words shows its target; with words it hides it.
                kept += run.target == run.text ? "" : wordsOf(run.target);
                kept += wordsOf(run.text);
                shown += wordsOf(run.text);
            }
        }
        RC_ASSERT(kept == wordsOf(text));
        RC_ASSERT(wordsOf(plainText(markup.blocks)) == shown);
    }));
}

TEST_CASE("a fault is a mark that is not closed or holds nothing, and stays as text",
          "[bank][property]") {
    CHECK(rc::check("faults", [](std::uint64_t seed) {
        Rng rng(seed);
        const std::string text = randomText(rng);
        const std::vector<std::string> lines = linesOf(text);
        const Markup markup = parseMarkup(text);
        const std::string plain = plainText(markup.blocks);
        for (const MarkupFault& fault : markup.faults) {
            RC_ASSERT(fault.line < lines.size());
            RC_ASSERT(fault.mark == "**" || fault.mark == "[[");
            RC_ASSERT(hasBrokenMark(lines[fault.line], fault.mark));
            RC_ASSERT(plain.find(fault.mark) != std::string::npos);
        }
    }));
}

TEST_CASE("what is written as the schema says reads as its author meant", "[bank][property]") {
    CHECK(rc::check("write, read, equal", [](std::uint64_t seed) {
        Rng rng(seed);
        Characters characters;
        std::vector<MarkupBlock> blocks;
        std::string text;
        for (std::size_t left = 1 + belowCount(rng, 8); left > 0; --left) {
            MarkupBlock block;
            block.kind = static_cast<MarkupKind>(rng.below(6));
            if (block.kind == MarkupKind::Step) {
                const bool follows = !blocks.empty() && blocks.back().kind == MarkupKind::Step;
                block.number = follows ? blocks.back().number + 1 : 1;
            }
            text += startOf(block.kind, block.number);
            for (std::size_t runs = 1 + belowCount(rng, 4); runs > 0; --runs) {
                const bool afterPlain = !block.runs.empty() && !block.runs.back().strong &&
                                        block.runs.back().target.empty();
                block.runs.push_back(randomRun(rng, characters, !afterPlain));
                const MarkupRun& run = block.runs.back();
                text += written(run, run.text != run.target);
            }
            text += "\n";
            blocks.push_back(std::move(block));
        }
        const Markup markup = parseMarkup(text);
        RC_ASSERT(markup.faults.empty());
        RC_ASSERT(markup.blocks == blocks);
    }));
}

TEST_CASE("any bytes at all are some text", "[bank][property]") {
    CHECK(rc::check("bytes", [](const std::vector<unsigned char>& bytes) {
        const std::string text(bytes.begin(), bytes.end());
        const Markup markup = parseMarkup(text + "**" + text + "[[" + text);
        RC_ASSERT(plainText(markup.blocks).size() <= 3 * text.size() + 8);
    }));
}
