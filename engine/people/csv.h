#pragma once

#include "engine/core/diagnostic.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::people {

struct CsvCell {
    std::string text;
    std::uint32_t line = 1;    ///< where the cell begins
    std::uint32_t column = 1;  ///< in characters, from 1

    bool operator==(const CsvCell&) const = default;
};

using CsvRow = std::vector<CsvCell>;

struct CsvTable {
    std::vector<CsvRow> rows;  ///< rows whose cells are all empty are left out
    Diagnostics problems;
};

inline constexpr std::size_t kCsvLimitBytes = std::size_t{8} << 20U;

/// RFC 4180 with what spreadsheets really write: a byte order mark, any of CR LF, LF and CR, and
/// comma, semicolon or tab between cells (whichever the first line has most of). A cell that
/// `writeCsv` prefixed gets its own text back.
/// Problems: csv.too-large (arg limit), csv.utf16, csv.gbk, csv.not-utf8 and csv.empty stand for
/// the whole file; csv.unclosed-quote stands at the line of the quote, and nothing after it is a
/// row; csv.stray-quote stands at a quote inside or text after a quoted cell.
[[nodiscard]] CsvTable readCsv(std::string_view bytes, const std::string& file);

/// UTF-8 with byte order mark, each cell quoted, CR LF. A cell that a spreadsheet could take for a
/// formula (it begins, after any ', with = + - @ TAB CR LF or a full-width form) gets a ' in front,
/// which changes what other programs read: say so where it is offered.
[[nodiscard]] std::string writeCsv(const std::vector<std::vector<std::string>>& rows);

}  // namespace qgt::people
