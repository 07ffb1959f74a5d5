#pragma once

#include "engine/core/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace qgt::app {

/// How the bytes of a table were written.
enum class TableEncoding : std::uint8_t { Utf8, Utf16, Gb18030 };

/// A table of another program as text.
struct TableText {
    std::string utf8;
    TableEncoding encoding = TableEncoding::Utf8;

    /// Bytes in GB 18030 carry no mark and other encodings fit its form too, so a person has to
    /// look at the words before they are believed. UTF-8 proves itself and UTF-16 has its mark.
    [[nodiscard]] bool guessed() const { return encoding == TableEncoding::Gb18030; }
};

/// Reads what spreadsheets save as text: UTF-8 with or without its mark, UTF-16 with its mark
/// ("Unicode text"), and GB 18030 (GBK), which an older Excel in Chinese writes as "CSV". Nothing
/// is replaced: bytes that do not fit are an error. Errors: csv.workbook (an Excel workbook under
/// another name), csv.not-text.
[[nodiscard]] Result<TableText> readTableText(std::string_view bytes);

}  // namespace qgt::app
