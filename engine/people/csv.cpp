#include "engine/people/csv.h"

#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace qgt::people {

namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";

std::uint8_t byteAt(std::string_view text, std::size_t i) {
    return i < text.size() ? static_cast<std::uint8_t>(text[i]) : std::uint8_t{0};
}

bool within(std::uint8_t byte, unsigned first, unsigned last) {
    return byte >= first && byte <= last;
}

/// Length of the GB 18030 character at i, or 0.
std::size_t gbLength(std::string_view text, std::size_t i) {
    if (byteAt(text, i) < 0x80U) {
        return 1;
    }
    if (!within(byteAt(text, i), 0x81U, 0xFEU)) {
        return 0;
    }
    const std::uint8_t second = byteAt(text, i + 1);
    if (within(second, 0x40U, 0xFEU) && second != 0x7FU) {
        return 2;
    }
    const bool four = within(second, 0x30U, 0x39U) && within(byteAt(text, i + 2), 0x81U, 0xFEU) &&
                      within(byteAt(text, i + 3), 0x30U, 0x39U);
    return four ? 4 : 0;
}

bool looksLikeGb(std::string_view text) {
    std::size_t i = 0;
    while (i < text.size()) {
        const std::size_t length = gbLength(text, i);
        if (length == 0) {
            return false;
        }
        i += length;
    }
    return true;
}

bool isFormulaStart(std::string_view text) {
    static constexpr std::array<std::string_view, 11> kStarts{
        "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};
    return std::any_of(kStarts.begin(), kStarts.end(), [text](std::string_view start) {
        return text.starts_with(start);
    });
}

/// A formula start, perhaps behind prefixes of its own: this makes writing and reading inverse.
bool needsPrefix(std::string_view text) {
    while (text.starts_with('\'')) {
        text.remove_prefix(1);
    }
    return isFormulaStart(text);
}

/// The first row without what stands in quotes.
std::string bareFirstRow(std::string_view text) {
    std::string bare;
    bool quoted = false;
    for (const char byte : text) {
        if (byte == '"') {
            quoted = !quoted;
        } else if (!quoted && (byte == '\r' || byte == '\n')) {
            break;
        } else if (!quoted) {
            bare.push_back(byte);
        }
    }
    return bare;
}

char separatorOf(std::string_view text) {
    const std::string first = bareFirstRow(text);
    char best = ',';
    for (const char candidate : {';', '\t'}) {
        if (std::count(first.begin(), first.end(), candidate) >
            std::count(first.begin(), first.end(), best)) {
            best = candidate;
        }
    }
    return best;
}

class Reader {
  public:
    Reader(std::string_view text, std::string file)
        : m_text(text), m_file(std::move(file)), m_separator(separatorOf(text)) {}

    CsvTable read() {
        while (m_at < m_text.size() && !m_stopped) {
            readRow();
        }
        return std::move(m_table);
    }

  private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    [[nodiscard]] char here() const { return m_text[m_at]; }

    [[nodiscard]] bool atRowEnd() const { return atEnd() || here() == '\n' || here() == '\r'; }

    [[nodiscard]] bool atCellEnd() const { return atRowEnd() || here() == m_separator; }

    /// Takes one byte and keeps line and column; CR LF is one line end.
    char take() {
        const char byte = here();
        ++m_at;
        const bool lineEnd = byte == '\n' || (byte == '\r' && (atEnd() || here() != '\n'));
        if (lineEnd) {
            ++m_line;
            m_column = 1;
        } else if ((static_cast<std::uint8_t>(byte) & 0xC0U) != 0x80U) {
            ++m_column;
        }
        return byte;
    }

    void skipRowEnd() {
        const bool carriage = !atEnd() && here() == '\r';
        if (!atEnd()) {
            take();
        }
        if (carriage && !atEnd() && here() == '\n') {
            take();
        }
    }

    void readRow() {
        CsvRow row;
        for (;;) {
            row.push_back(readCell());
            if (m_stopped) {
                return;
            }
            if (atRowEnd()) {
                break;
            }
            take();
        }
        skipRowEnd();
        const bool blank = std::all_of(
            row.begin(), row.end(), [](const CsvCell& cell) { return cell.text.empty(); });
        if (!blank) {
            m_table.rows.push_back(std::move(row));
        }
    }

    CsvCell readCell() {
        CsvCell cell{{}, m_line, m_column};
        if (!atEnd() && here() == '"') {
            readQuoted(cell);
        } else {
            readPlain(cell);
        }
        if (cell.text.starts_with('\'') && needsPrefix(cell.text)) {
            cell.text.erase(0, 1);
        }
        return cell;
    }

    void readPlain(CsvCell& cell) {
        while (!atCellEnd()) {
            if (here() == '"') {
                report("csv.stray-quote", m_line, m_column);
                skipCell();
                return;
            }
            cell.text.push_back(take());
        }
    }

    void readQuoted(CsvCell& cell) {
        take();
        while (!atEnd()) {
            if (here() != '"') {
                cell.text.push_back(take());
                continue;
            }
            take();
            if (atEnd() || here() != '"') {
                closeQuoted();
                return;
            }
            cell.text.push_back(take());
        }
        report("csv.unclosed-quote", cell.line, cell.column);
        m_stopped = true;
    }

    void closeQuoted() {
        if (!atCellEnd()) {
            report("csv.stray-quote", m_line, m_column);
            skipCell();
        }
    }

    void skipCell() {
        while (!atCellEnd()) {
            take();
        }
    }

    void report(const char* code, std::uint32_t line, std::uint32_t column) {
        m_table.problems.push_back({Severity::Error, code, {}, {m_file, line, column}});
    }

    std::string_view m_text;
    std::string m_file;
    char m_separator;
    std::size_t m_at = 0;
    std::uint32_t m_line = 1;
    std::uint32_t m_column = 1;
    bool m_stopped = false;
    CsvTable m_table;
};

/// Place of a byte in text that is well formed before it.
SourcePos placeOf(std::string_view text, std::size_t at, const std::string& file) {
    const std::string_view before = text.substr(0, at);
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const std::size_t lineStart = lines == 0 ? 0 : before.rfind('\n') + 1;
    return {file,
            static_cast<std::uint32_t>(lines + 1),
            static_cast<std::uint32_t>(characterCount(before.substr(lineStart)) + 1)};
}

/// What keeps the bytes from being read at all.
Diagnostics faultOfWhole(std::string_view bytes, const std::string& file) {
    const SourcePos whole{file, 0, 0};
    if (bytes.size() > kCsvLimitBytes) {
        return {
            {Severity::Error, "csv.too-large", {{"limit", std::to_string(kCsvLimitBytes)}}, whole}};
    }
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        return {{Severity::Error, "csv.utf16", {}, whole}};
    }
    const auto bad = firstInvalidUtf8(bytes);
    if (bad.has_value()) {
        const char* code = looksLikeGb(bytes) ? "csv.gbk" : "csv.not-utf8";
        return {{Severity::Error, code, {}, placeOf(bytes, *bad, file)}};
    }
    return {};
}

std::string quoted(const std::string& cell) {
    std::string text = needsPrefix(cell) ? "\"'" : "\"";
    for (const char byte : cell) {
        text.append(byte == '"' ? 2U : 1U, byte);
    }
    text.push_back('"');
    return text;
}

}  // namespace

CsvTable readCsv(std::string_view bytes, const std::string& file) {
    CsvTable table;
    table.problems = faultOfWhole(bytes, file);
    if (!table.problems.empty()) {
        return table;
    }
    if (bytes.starts_with(kMark)) {
        bytes.remove_prefix(kMark.size());
    }
    table = Reader(bytes, file).read();
    if (table.rows.empty() && table.problems.empty()) {
        table.problems.push_back({Severity::Error, "csv.empty", {}, {file, 0, 0}});
    }
    return table;
}

std::string writeCsv(const std::vector<std::vector<std::string>>& rows) {
    std::string out(kMark);
    for (const auto& row : rows) {
        std::string_view between;
        for (const std::string& cell : row) {
            out += between;
            between = ",";
            out += quoted(cell);
        }
        out += "\r\n";
    }
    return out;
}

}  // namespace qgt::people
