#include "app/runtime/table_text.h"

#include "engine/core/text.h"

#include <cerrno>
#include <cstddef>
#include <optional>

#include <iconv.h>

namespace qgt::app {

namespace {

constexpr std::string_view kZip = "PK\x03\x04";             // .xlsx
constexpr std::string_view kCompound = "\xD0\xCF\x11\xE0";  // .xls
constexpr std::string_view kUtf16Little = "\xFF\xFE";
constexpr std::string_view kUtf16Big = "\xFE\xFF";

/// glibc's converter from one encoding to UTF-8.
class Converter {
  public:
    explicit Converter(const char* from) : m_handle(iconv_open("UTF-8", from)) {}

    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    ~Converter() {
        if (usable()) {
            iconv_close(m_handle);
        }
    }

    /// Nothing when a byte does not fit or the last character is cut off.
    [[nodiscard]] std::optional<std::string> convert(std::string_view bytes) const {
        if (!usable()) {
            return std::nullopt;
        }
        std::string source(bytes);  // iconv asks for a pointer to what it never writes
        // No character of these encodings needs more than three bytes of UTF-8 for two of its own.
        std::string out(source.size() * 2 + 4, '\0');
        char* from = source.data();
        std::size_t fromLeft = source.size();
        char* to = out.data();
        std::size_t toLeft = out.size();
        const std::size_t lossy = iconv(m_handle, &from, &fromLeft, &to, &toLeft);
        if (lossy != 0 || fromLeft != 0) {
            return std::nullopt;
        }
        out.resize(out.size() - toLeft);
        return out;
    }

  private:
    // iconv_open says failure by the pointer value -1.
    [[nodiscard]] bool usable() const { return reinterpret_cast<std::ptrdiff_t>(m_handle) != -1; }

    iconv_t m_handle;
};

Result<TableText> converted(std::string_view bytes, const char* from, TableEncoding encoding) {
    auto text = Converter(from).convert(bytes);
    // A zero character is legal in every one of them and in no table.
    if (!text || text->find('\0') != std::string::npos) {
        return failure("csv.not-text");
    }
    return TableText{std::move(*text), encoding};
}

}  // namespace

Result<TableText> readTableText(std::string_view bytes) {
    if (bytes.starts_with(kZip) || bytes.starts_with(kCompound)) {
        return failure("csv.workbook");
    }
    if (bytes.starts_with(kUtf16Little)) {
        return converted(bytes.substr(kUtf16Little.size()), "UTF-16LE", TableEncoding::Utf16);
    }
    if (bytes.starts_with(kUtf16Big)) {
        return converted(bytes.substr(kUtf16Big.size()), "UTF-16BE", TableEncoding::Utf16);
    }
    if (bytes.find('\0') != std::string_view::npos) {
        return failure("csv.not-text");
    }
    if (!firstInvalidUtf8(bytes)) {
        return TableText{std::string(bytes), TableEncoding::Utf8};
    }
    return converted(bytes, "GB18030", TableEncoding::Gb18030);
}

}  // namespace qgt::app
