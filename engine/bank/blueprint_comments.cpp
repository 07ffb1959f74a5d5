#include "engine/bank/blueprint_comments.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace qgt::bank {

namespace {

constexpr std::string_view kCommentBlanks = " \t";

/// A line that says something, with the comment lines above it.
struct SaidLine {
    std::vector<std::string> above;  ///< comments and empty lines, as they were written
    std::string written;
    std::string comment;  ///< at the end of the line
};

/// A key of the file with everything below it.
struct KeyBlock {
    std::string key;
    std::vector<SaidLine> lines;
};

struct SplitFile {
    std::vector<KeyBlock> blocks;
    std::vector<std::string> tail;  ///< comments behind the last line
};

bool isCommentBlank(char c) {
    return kCommentBlanks.find(c) != std::string_view::npos;
}

/// `before` is the last character that is no blank.
bool opensQuote(char c, char before) {
    return (c == '"' || c == '\'') &&
           std::string_view(" :,[{-").find(before) != std::string_view::npos;
}

/// The place of the quote that closes one, or the end of the line.
std::size_t closingQuote(std::string_view line, std::size_t opening) {
    for (std::size_t i = opening + 1; i < line.size(); ++i) {
        if (line[i] == line[opening]) {
            return i;
        }
        i += line[opening] == '"' && line[i] == '\\' ? 1U : 0U;
    }
    return line.size();
}

/// Where the comment of a line begins; its end when there is none.
std::size_t commentStart(std::string_view line) {
    char before = ' ';
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '#' && (i == 0 || isCommentBlank(line[i - 1]))) {
            return i;
        }
        if (opensQuote(c, before)) {
            i = closingQuote(line, i);
        }
        before = isCommentBlank(c) ? before : c;
    }
    return line.size();
}

std::string_view withoutEnd(std::string_view text) {
    const std::size_t last = text.find_last_not_of(" \t\r");
    return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

std::size_t indentOf(std::string_view line) {
    return std::min(line.find_first_not_of(' '), line.size());
}

/// Takes a file apart, line by line.
class Splitter {
  public:
    SplitFile split(std::string_view text) {
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            take(withoutEnd(text.substr(0, end)));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        m_file.tail = std::move(m_above);
        return std::move(m_file);
    }

  private:
    void take(std::string_view line) {
        const bool inText = m_textIndent && (line.empty() || indentOf(line) > *m_textIndent);
        const std::size_t start = inText ? line.size() : commentStart(line);
        const std::string_view body = withoutEnd(line.substr(0, start));
        if (body.empty() && !inText) {
            m_above.emplace_back(line);
            return;
        }
        if (!inText) {
            // A text of several lines: what looks like a comment in it is none.
            const bool opens = body.ends_with('|') || body.ends_with('>') || body.ends_with("|-") ||
                               body.ends_with(">-");
            m_textIndent = opens ? std::optional(indentOf(body)) : std::nullopt;
        }
        const bool isKey = !body.empty() && !isCommentBlank(body.front()) &&
                           std::string_view("-}]").find(body.front()) == std::string_view::npos;
        if (isKey || m_file.blocks.empty()) {
            m_file.blocks.push_back({std::string(body.substr(0, body.find(':'))), {}});
        }
        m_file.blocks.back().lines.push_back(
            {std::exchange(m_above, {}), std::string(line), std::string(line.substr(start))});
    }

    SplitFile m_file;
    std::vector<std::string> m_above;
    std::optional<std::size_t> m_textIndent;
};

const KeyBlock* blockOf(const SplitFile& file, const std::string& key) {
    const auto found = std::find_if(file.blocks.begin(),
                                    file.blocks.end(),
                                    [&](const KeyBlock& block) { return block.key == key; });
    return found == file.blocks.end() ? nullptr : &*found;
}

/// What a line is about: its key, of an entry of a list its first key with the value.
std::string_view subjectOf(const std::string& line) {
    const std::string_view said = std::string_view(line).substr(indentOf(line));
    return said.substr(0, said.starts_with("- ") ? said.find_first_of(",}") : said.find(':'));
}

class Weaver {
  public:
    void block(const KeyBlock& fresh, const KeyBlock* before, const KeyBlock* plain) {
        const bool known = before != nullptr && plain != nullptr;
        if (known && before->lines.size() == plain->lines.size()) {
            weave(fresh, *before, *plain);
        } else if (known && sameLines(fresh, *plain)) {
            write(*before);
        } else {
            if (before != nullptr) {
                orphan(*before);
            }
            write(fresh);
        }
    }

    /// The comments of a key that is gone, or of lines laid out in another way.
    void orphan(const KeyBlock& block) {
        for (const SaidLine& line : block.lines) {
            orphan(line);
        }
    }

    void line(const std::string& text) { m_text.append(text).append("\n"); }

    [[nodiscard]] std::string take() { return std::move(m_text); }

  private:
    static bool sameLines(const KeyBlock& a, const KeyBlock& b) {
        return std::equal(
            a.lines.begin(),
            a.lines.end(),
            b.lines.begin(),
            b.lines.end(),
            [](const SaidLine& x, const SaidLine& y) { return x.written == y.written; });
    }

    void orphan(const SaidLine& said) {
        for (const std::string& above : said.above) {
            line(above.substr(indentOf(above)));
        }
        if (!said.comment.empty()) {
            line(said.comment);
        }
    }

    void write(const KeyBlock& block) {
        for (const SaidLine& said : block.lines) {
            write(said);
        }
    }

    void write(const SaidLine& said) {
        for (const std::string& above : said.above) {
            line(above);
        }
        line(said.written);
    }

    /// Which line of the file before each of the fresh ones was: the same, else that of its
    /// subject, else, where there are as many as before, that of its place.
    static std::vector<std::optional<std::size_t>> partners(const KeyBlock& fresh,
                                                            const KeyBlock& plain) {
        std::vector<std::optional<std::size_t>> found(fresh.lines.size());
        std::vector<bool> used(plain.lines.size());
        const auto pair = [&](const auto& fits) {
            for (std::size_t j = 0; j < found.size(); ++j) {
                for (std::size_t i = 0; !found[j] && i < used.size(); ++i) {
                    if (!used[i] && fits(j, i)) {
                        found[j] = i;
                        used[i] = true;
                    }
                }
            }
        };
        pair([&](std::size_t j, std::size_t i) {
            return fresh.lines[j].written == plain.lines[i].written;
        });
        pair([&](std::size_t j, std::size_t i) {
            return subjectOf(fresh.lines[j].written) == subjectOf(plain.lines[i].written);
        });
        pair([&](std::size_t j, std::size_t i) { return found.size() == used.size() && i == j; });
        return found;
    }

    void weave(const KeyBlock& fresh, const KeyBlock& before, const KeyBlock& plain) {
        const auto of = partners(fresh, plain);
        for (std::size_t i = 0; i < before.lines.size(); ++i) {
            if (std::find(of.begin(), of.end(), std::optional(i)) == of.end()) {
                orphan(before.lines[i]);
            }
        }
        for (std::size_t j = 0; j < of.size(); ++j) {
            const SaidLine& said = fresh.lines[j];
            if (!of[j]) {
                write(said);
                continue;
            }
            const SaidLine& was = before.lines[*of[j]];
            const bool same = said.written == plain.lines[*of[j]].written;
            write({was.above,
                   same                  ? was.written
                   : was.comment.empty() ? said.written
                                         : said.written + "  " + was.comment,
                   {}});
        }
    }

    std::string m_text;
};

}  // namespace

std::size_t commentCount(std::string_view file) {
    const SplitFile split = Splitter().split(file);
    const auto comments = [](const std::vector<std::string>& lines) {
        return static_cast<std::size_t>(
            std::count_if(lines.begin(), lines.end(), [](const std::string& line) {
                return line.find('#') != std::string::npos;
            }));
    };
    std::size_t count = comments(split.tail);
    for (const KeyBlock& block : split.blocks) {
        for (const SaidLine& line : block.lines) {
            count += comments(line.above) + (line.comment.empty() ? 0U : 1U);
        }
    }
    return count;
}

std::string withComments(const CommentedFile& before, std::string_view fresh) {
    const SplitFile old = Splitter().split(before.bytes);
    const SplitFile plain = Splitter().split(before.plain);
    const SplitFile now = Splitter().split(fresh);
    Weaver weaver;
    for (const KeyBlock& block : now.blocks) {
        weaver.block(block, blockOf(old, block.key), blockOf(plain, block.key));
    }
    for (const KeyBlock& block : old.blocks) {
        if (blockOf(now, block.key) == nullptr) {
            weaver.orphan(block);
        }
    }
    for (const std::string& line : old.tail) {
        weaver.line(line);
    }
    return weaver.take();
}

}  // namespace qgt::bank
