#include "app/runtime/messages.h"

#include "messages_tsv.h"

#include <algorithm>
#include <unordered_map>

namespace qgt::app {

namespace {

struct Row {
    std::string_view zh;
    std::string_view en;
};

using Table = std::unordered_map<std::string_view, Row>;

Table readTable(std::string_view text) {
    Table table;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t first = line.find('\t');
        const std::size_t second =
            first == std::string_view::npos ? first : line.find('\t', first + 1);
        if (second != std::string_view::npos) {
            table.emplace(line.substr(0, first),
                          Row{line.substr(first + 1, second - first - 1), line.substr(second + 1)});
        }
    }
    return table;
}

const Table& table() {
    static const Table kTable = readTable(kMessagesTsv);
    return kTable;
}

std::string_view valueOf(const Args& args, std::string_view name) {
    for (const auto& [key, value] : args) {
        if (key == name) {
            return value;
        }
    }
    return "?";
}

std::string filled(std::string_view pattern, const Args& args) {
    std::string text;
    while (!pattern.empty()) {
        const std::size_t open = pattern.find('{');
        const std::size_t close = pattern.find('}', open == std::string_view::npos ? 0 : open);
        if (open == std::string_view::npos || close == std::string_view::npos) {
            return text.append(pattern);
        }
        text.append(pattern.substr(0, open));
        text.append(valueOf(args, pattern.substr(open + 1, close - open - 1)));
        pattern.remove_prefix(close + 1);
    }
    return text;
}

std::string bare(std::string_view code, const Args& args) {
    std::string text(code);
    for (const auto& [key, value] : args) {
        text.append(" ").append(key).append("=").append(value);
    }
    return text;
}

std::string_view wordFor(Severity severity) {
    switch (severity) {
        case Severity::Note:
            return "note";
        case Severity::Warning:
            return "warning";
        case Severity::Error:
            break;
    }
    return "error";
}

}  // namespace

std::string sentenceFor(std::string_view code, const Args& args, Language language) {
    const auto row = table().find(code);
    if (row == table().end()) {
        return bare(code, args);
    }
    return filled(language == Language::Chinese ? row->second.zh : row->second.en, args);
}

std::string sentenceFor(const Error& error, Language language) {
    return sentenceFor(error.code, error.args, language);
}

std::string lineFor(const Diagnostic& diagnostic, Language language) {
    std::string text = diagnostic.where.file;
    if (diagnostic.where.line > 0) {
        text += ":" + std::to_string(diagnostic.where.line) + ":" +
                std::to_string(diagnostic.where.column);
    }
    text.append(text.empty() ? "" : ": ")
        .append(wordFor(diagnostic.severity))
        .append("[")
        .append(diagnostic.code)
        .append("]: ")
        .append(sentenceFor(diagnostic.code, diagnostic.args, language));
    return text;
}

bool hasSentence(std::string_view code) {
    return table().contains(code);
}

}  // namespace qgt::app
