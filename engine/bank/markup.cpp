#include "engine/bank/markup.h"

#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace qgt::bank {

namespace {

constexpr std::string_view kStrong = "**";
constexpr std::string_view kOpen = "[[";
constexpr std::string_view kClose = "]]";

struct Prefix {
    std::string_view mark;
    MarkupKind kind;
};

constexpr std::array<Prefix, 4> kPrefixes{{{"## ", MarkupKind::Heading},
                                           {"- ", MarkupKind::Point},
                                           {"> ", MarkupKind::Say},
                                           {"! ", MarkupKind::Never}}};

/// Length of "12. " at the start of a line, or 0.
std::size_t stepPrefix(std::string_view line) {
    constexpr std::size_t kMostDigits = 2;
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    const bool is = digits > 0 && digits <= kMostDigits && line.substr(digits).starts_with(". ");
    return is ? digits + 2 : 0;
}

class Parser {
  public:
    Markup parse(std::string_view text) {
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            readLine(trimmed(text.substr(0, end)));
            text.remove_prefix(std::min(end + 1, text.size()));
            ++m_line;
        }
        return std::move(m_markup);
    }

  private:
    void readLine(std::string_view line) {
        if (line.empty()) {
            m_inParagraph = false;
            return;
        }
        for (const Prefix& prefix : kPrefixes) {
            if (line.starts_with(prefix.mark)) {
                begin(prefix.kind, line.substr(prefix.mark.size()));
                return;
            }
        }
        if (const std::size_t size = stepPrefix(line); size > 0) {
            begin(MarkupKind::Step, line.substr(size));
            return;
        }
        // Lines of one paragraph follow each other without a blank: Chinese has none.
        if (!m_inParagraph) {
            begin(MarkupKind::Paragraph, line);
            m_inParagraph = true;
        } else {
            readRuns(line);
        }
    }

    void begin(MarkupKind kind, std::string_view line) {
        MarkupBlock block;
        block.kind = kind;
        if (kind == MarkupKind::Step) {
            const bool follows =
                !m_markup.blocks.empty() && m_markup.blocks.back().kind == MarkupKind::Step;
            block.number = follows ? m_markup.blocks.back().number + 1 : 1;
        }
        m_markup.blocks.push_back(std::move(block));
        m_inParagraph = false;
        readRuns(trimmed(line));
    }

    void add(std::string_view text, bool strong, std::string_view target) {
        if (text.empty()) {
            return;
        }
        std::vector<MarkupRun>& runs = m_markup.blocks.back().runs;
        const bool plain = !strong && target.empty();
        if (plain && !runs.empty() && !runs.back().strong && runs.back().target.empty()) {
            runs.back().text += text;
        } else {
            runs.push_back(MarkupRun{std::string(text), strong, std::string(target)});
        }
    }

    void fault(std::string_view mark) {
        m_markup.faults.push_back(MarkupFault{m_line, std::string(mark)});
    }

    void readRuns(std::string_view line) {
        while (!line.empty()) {
            const std::size_t strong = std::min(line.find(kStrong), line.size());
            const std::size_t link = std::min(line.find(kOpen), line.size());
            const std::size_t at = std::min(strong, link);
            add(line.substr(0, at), false, {});
            line.remove_prefix(at);
            if (line.empty()) {
                return;
            }
            line.remove_prefix(strong < link ? readStrong(line) : readLink(line));
        }
    }

    /// Both return how many bytes they took.
    std::size_t readStrong(std::string_view line) {
        const std::size_t end = line.find(kStrong, kStrong.size());
        if (end == std::string_view::npos ||
            trimmed(line.substr(kStrong.size(), end - kStrong.size())).empty()) {
            fault(kStrong);
            add(kStrong, false, {});
            return kStrong.size();
        }
        add(line.substr(kStrong.size(), end - kStrong.size()), true, {});
        return end + kStrong.size();
    }

    std::size_t readLink(std::string_view line) {
        const std::size_t end = std::min(line.find(kClose), line.size());
        const std::string_view inside = line.substr(kOpen.size(), end - kOpen.size());
        const std::size_t bar = inside.find('|');
        const std::string_view target = inside.substr(0, bar);
        const std::string_view words =
            bar == std::string_view::npos ? target : inside.substr(bar + 1);
        if (end == line.size() || trimmed(target).empty() || trimmed(words).empty()) {
            fault(kOpen);
            add(kOpen, false, {});
            return kOpen.size();
        }
        add(words, false, target);
        return end + kClose.size();
    }

    Markup m_markup;
    std::size_t m_line = 0;
    bool m_inParagraph = false;
};

}  // namespace

Markup parseMarkup(std::string_view text) {
    return Parser().parse(text);
}

std::string plainText(const std::vector<MarkupBlock>& blocks) {
    std::string text;
    for (const MarkupBlock& block : blocks) {
        text += text.empty() ? "" : "\n";
        for (const MarkupRun& run : block.runs) {
            text += run.text;
        }
    }
    return text;
}

}  // namespace qgt::bank
