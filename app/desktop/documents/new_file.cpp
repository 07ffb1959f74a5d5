#include "app/desktop/documents/new_file.h"

#include "engine/core/os/files.h"

#include <algorithm>
#include <string_view>
#include <system_error>

namespace qgt::app {

namespace {

constexpr std::string_view kUnfit = "/\\:*?\"<>|";
constexpr unsigned char kFirstPrintable = 0x20;

bool isUnfit(char letter) {
    return static_cast<unsigned char>(letter) < kFirstPrintable ||
           kUnfit.find(letter) != std::string_view::npos;
}

}  // namespace

Result<std::filesystem::path> newFile(const std::filesystem::path& folder,
                                      const std::string& stem,
                                      const std::string& suffix,
                                      Date today) {
    std::error_code ignored;
    if (!std::filesystem::is_directory(folder, ignored)) {
        return failure("file.missing", {{"path", folder.string()}});
    }
    std::string day = toString(today);
    std::erase(day, '-');
    const std::string name = stem + "-" + day;
    std::filesystem::path path = folder / (name + suffix);
    for (int n = 2; std::filesystem::exists(path, ignored); ++n) {
        std::string numbered = name;
        numbered.append("-").append(std::to_string(n)).append(suffix);
        path = folder / numbered;
    }
    return path;
}

Result<std::filesystem::path> writeOwnFile(const std::filesystem::path& folder,
                                           const std::string& stem,
                                           const std::string& suffix,
                                           Date today,
                                           std::string_view bytes) {
    auto path = newFile(folder, stem, suffix, today);
    if (!path) {
        return path;
    }
    if (const Status written = os::writeFileAtomically(*path, bytes); !written) {
        return tl::unexpected<Error>(written.error());
    }
    std::error_code ignored;  // a volume without permissions, such as a USB stick
    using std::filesystem::perms;
    std::filesystem::permissions(*path, perms::owner_read | perms::owner_write, ignored);
    return path;
}

std::string asFileName(std::string words) {
    std::ranges::replace_if(words, isUnfit, '_');
    if (words.empty() || words.front() == '.') {
        words.insert(0, 1, '_');
    }
    return words;
}

}  // namespace qgt::app
