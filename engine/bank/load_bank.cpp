#include "engine/bank/load_bank.h"

#include "engine/bank/bytes_guard.h"
#include "engine/bank/gather.h"
#include "engine/bank/limits.h"
#include "engine/bank/references.h"
#include "engine/bank/register_reader.h"
#include "engine/bank/rules.h"
#include "engine/core/os/files.h"
#include "engine/core/os/parallel.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>
#include <utility>
#include <vector>

namespace qgt::bank {

namespace {

std::string pathIn(std::string path, const std::string& name) {
    return path.append("/").append(name);
}

constexpr std::string_view kSuffix = ".yaml";

/// A folder of content files. `depth`: how many folders deep a file lies in it.
struct ContentFolder {
    std::string_view name;
    std::ptrdiff_t depth;
    bool required;
    std::string_view misplaced;  ///< code for a file that lies elsewhere in it
};

constexpr ContentFolder kItems{"items", 1, true, "bank.misplaced-file"};
constexpr ContentFolder kCases{"cases", 0, false, "case.misplaced-file"};
constexpr ContentFolder kHandbooks{"handbooks", 1, false, "handbook.misplaced-file"};

struct OneFile {
    ItemFile file;
    bool parsed = false;
};

OneFile readOne(const LoadOptions& options, const std::string& name) {
    OneFile result;
    const auto bytes = os::readFile(options.root / name, kMaxFileBytes);
    if (!bytes) {
        result.file.file = name;
        result.file.refused = true;
        result.file.diagnostics.push_back(unreadable(bytes.error(), name));
        return result;
    }
    if (options.cache == nullptr) {
        return OneFile{readItemsFile(*bytes, name, options.digest), true};
    }
    const std::string key = cacheKey(*bytes, name, options.digest);
    if (const auto blob = options.cache->get(key)) {
        if (auto cached = decodeItemFile(*blob, options.digest)) {
            return OneFile{std::move(*cached), false};
        }
    }
    result = OneFile{readItemsFile(*bytes, name, options.digest), true};
    options.cache->put(key, encodeItemFile(result.file, options.digest));
    return result;
}

/// Names of the files of a folder. `whole`: nothing that may be content lies there unread.
struct Listing {
    std::vector<std::string> names;
    bool whole = true;
};

/// What lies in the folder and is no file of it is reported.
Listing listContent(const LoadOptions& options,
                    const ContentFolder& content,
                    Diagnostics& diagnostics) {
    Listing listing;
    const std::string folder(content.name);
    const auto found = os::listFolder(options.root / folder);
    if (!found) {
        std::error_code unknown;
        const bool nothing = found.error().code == "file.missing" &&
                             !std::filesystem::exists(
                                 std::filesystem::symlink_status(options.root / folder, unknown));
        listing.whole = nothing && !content.required;
        if (content.required || found.error().code != "file.missing") {
            diagnostics.push_back(unreadable(found.error(), folder));
        } else if (!nothing) {
            diagnostics.push_back(
                Diagnostic{Severity::Error, "bank.not-a-plain-file", {}, SourcePos{folder, 0, 0}});
        }
        return listing;
    }
    const auto report = [&](Severity severity, std::string code, const std::string& path) {
        listing.whole = listing.whole && severity != Severity::Error;
        diagnostics.push_back(
            Diagnostic{severity, std::move(code), {}, SourcePos{printableName(path), 0, 0}});
    };
    for (const std::string& name : found->others) {
        report(Severity::Error, "bank.not-a-plain-file", pathIn(folder, name));
    }
    for (const std::string& name : found->files) {
        const std::string path = pathIn(folder, name);
        if (printableName(name) != name) {
            report(Severity::Error, "bank.bad-file-name", path);
        } else if (!name.ends_with(kSuffix)) {
            report(Severity::Warning, "bank.ignored-file", path);
        } else if (std::count(name.begin(), name.end(), '/') != content.depth) {
            report(Severity::Error, std::string(content.misplaced), path);
        } else {
            listing.names.push_back(path);
        }
    }
    return listing;
}

template <typename File>
struct Content {
    std::vector<File> files;
    bool whole = true;  ///< as of `Listing`
};

/// Reads every file of a small folder; what cannot be read is a file with that finding alone.
template <typename File>
Content<File> readContent(const LoadOptions& options,
                          const ContentFolder& content,
                          File (*read)(std::string_view, const std::string&, const DigestFunction&),
                          Diagnostics& diagnostics) {
    const Listing listing = listContent(options, content, diagnostics);
    const std::vector<std::string>& names = listing.names;
    std::vector<File> files(names.size());
    os::parallelFor(
        names.size(),
        [&](std::size_t i) {
            const auto bytes = os::readFile(options.root / names[i], kMaxFileBytes);
            if (bytes) {
                files[i] = read(*bytes, names[i], options.digest);
            } else {
                files[i].file = names[i];
                files[i].diagnostics.push_back(unreadable(bytes.error(), names[i]));
            }
        },
        options.threads);
    for (const File& file : files) {
        diagnostics.insert(diagnostics.end(), file.diagnostics.begin(), file.diagnostics.end());
    }
    return Content<File>{std::move(files), listing.whole};
}

void sortByPlace(Diagnostics& diagnostics) {
    const auto place = [](const Diagnostic& d) {
        return std::tie(d.where.file, d.where.line, d.where.column);
    };
    std::stable_sort(diagnostics.begin(),
                     diagnostics.end(),
                     [&](const Diagnostic& a, const Diagnostic& b) { return place(a) < place(b); });
}

}  // namespace

LoadReport loadBank(const LoadOptions& options) {
    LoadReport report;
    Registers registers = readRegisters(options.root, report.diagnostics);
    const Listing listing = listContent(options, kItems, report.diagnostics);
    std::vector<OneFile> read(listing.names.size());
    os::parallelFor(
        read.size(),
        [&](std::size_t i) { read[i] = readOne(options, listing.names[i]); },
        options.threads);

    std::vector<ItemFile> files;
    files.reserve(read.size());
    report.stats.files = read.size();
    for (OneFile& one : read) {
        report.stats.parsed += one.parsed ? 1U : 0U;
        report.diagnostics.insert(
            report.diagnostics.end(), one.file.diagnostics.begin(), one.file.diagnostics.end());
        files.push_back(std::move(one.file));
    }
    report.stats.fromCache = report.stats.files - report.stats.parsed;

    auto handbooks =
        readContent<HandbookFile>(options, kHandbooks, readHandbookFile, report.diagnostics);
    auto cases = readContent<CaseFile>(options, kCases, readCaseFile, report.diagnostics);
    KnownNames known(registers);
    nameItems(files, listing.whole, known);
    nameSections(handbooks.files, handbooks.whole, known);
    registers.parts.items = gatherItems(files, registers, known, report.diagnostics);
    registers.parts.sections = gatherSections(handbooks.files, known, report.diagnostics);
    registers.parts.cases = gatherCases(cases.files, known, report.diagnostics);
    report.bank = std::make_shared<const Bank>(std::move(registers.parts));
    sortByPlace(report.diagnostics);
    return report;
}

}  // namespace qgt::bank
