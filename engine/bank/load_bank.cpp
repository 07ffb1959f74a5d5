#include "engine/bank/load_bank.h"

#include "engine/bank/bytes_guard.h"
#include "engine/bank/gather.h"
#include "engine/bank/limits.h"
#include "engine/bank/parsed_file_cache.h"
#include "engine/bank/references.h"
#include "engine/bank/register_reader.h"
#include "engine/bank/rules.h"
#include "engine/bank/waivers.h"
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

constexpr ContentFolder kItemFiles{"items", 1, true, "bank.misplaced-file"};
constexpr ContentFolder kCases{"cases", 0, false, "case.misplaced-file"};
constexpr ContentFolder kBlueprints{"blueprints", 0, false, "blueprint.misplaced-file"};
constexpr ContentFolder kHandbooks{"handbooks", 1, false, "handbook.misplaced-file"};

/// A read file; `parsed` when it did not come from the cache.
template <typename File>
struct OneFile {
    File file;
    bool parsed = true;
};

template <typename File>
using ReadFile = File (*)(std::string_view, const std::string&, const DigestFunction&);

/// What `parse` makes of the bytes that `key` stands for, from the cache when it is there.
template <typename File, typename Parse>
OneFile<File> throughCache(const LoadOptions& options, const std::string& key, Parse parse) {
    if (const auto blob = options.cache->get(key)) {
        if (auto cached = decodeFile<File>(*blob, options.digest)) {
            return {std::move(*cached), false};
        }
    }
    OneFile<File> result{parse()};
    options.cache->put(key, encodeFile(result.file, options.digest));
    return result;
}

template <typename File>
OneFile<File> readOne(const LoadOptions& options, const std::string& name, ReadFile<File> read) {
    const auto bytes = os::readFile(options.root / name, kMaxFileBytes);
    if (!bytes) {
        OneFile<File> result;
        result.file.file = name;
        if constexpr (requires { result.file.refused; }) {
            result.file.refused = true;
        }
        result.file.diagnostics.push_back(unreadable(bytes.error(), name));
        return result;
    }
    const auto parse = [&] { return read(*bytes, name, options.digest); };
    return options.cache == nullptr
               ? OneFile<File>{parse()}
               : throughCache<File>(options, cacheKey(*bytes, name, options.digest), parse);
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

/// Reads every file of a folder; what cannot be read is a file with that finding alone.
template <typename File>
Content<File> readContent(const LoadOptions& options,
                          const ContentFolder& content,
                          ReadFile<File> read,
                          LoadReport& report) {
    const Listing listing = listContent(options, content, report.diagnostics);
    std::vector<OneFile<File>> found(listing.names.size());
    os::parallelFor(
        found.size(),
        [&](std::size_t i) { found[i] = readOne(options, listing.names[i], read); },
        options.threads);
    Content<File> result{{}, listing.whole};
    result.files.reserve(found.size());
    report.stats.files += found.size();
    for (OneFile<File>& one : found) {
        report.stats.parsed += one.parsed ? 1U : 0U;
        report.diagnostics.insert(
            report.diagnostics.end(), one.file.diagnostics.begin(), one.file.diagnostics.end());
        result.files.push_back(std::move(one.file));
    }
    return result;
}

Registers readAllRegisters(const LoadOptions& options, LoadReport& report) {
    const std::vector<RegisterText> texts = registerTexts(options.root);
    const auto parse = [&] { return readRegisters(texts); };
    const bool readable = std::all_of(
        texts.begin(), texts.end(), [](const RegisterText& text) { return bool(text.bytes); });
    OneFile<RegisterFiles> read;
    if (readable && options.cache != nullptr) {
        std::string digests;
        for (const RegisterText& text : texts) {
            digests += cacheKey(*text.bytes, text.file, options.digest);
        }
        read = throughCache<RegisterFiles>(
            options, cacheKey(digests, "registers", options.digest), parse);
    } else {
        read.file = parse();
    }
    report.stats.files += texts.size();
    report.stats.parsed += read.parsed ? texts.size() : 0U;
    report.diagnostics.insert(
        report.diagnostics.end(), read.file.diagnostics.begin(), read.file.diagnostics.end());
    return std::move(read.file.registers);
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
    Registers registers = readAllRegisters(options, report);
    auto items = readContent<ItemFile>(options, kItemFiles, readItemsFile, report);
    auto handbooks = readContent<HandbookFile>(options, kHandbooks, readHandbookFile, report);
    auto cases = readContent<CaseFile>(options, kCases, readCaseFile, report);
    auto plans = readContent<BlueprintFile>(options, kBlueprints, readBlueprintFile, report);
    report.stats.fromCache = report.stats.files - report.stats.parsed;

    KnownNames known(registers);
    nameItems(items.files, items.whole, known);
    nameSections(handbooks.files, handbooks.whole, known);
    registers.parts.items = gatherItems(items.files, registers, known, report.diagnostics);
    registers.parts.sections = gatherSections(handbooks.files, known, report.diagnostics);
    registers.parts.cases = gatherCases(cases.files, known, report.diagnostics);
    registers.parts.blueprints =
        gatherBlueprints(plans.files, registers, known, report.diagnostics);
    report.bank = std::make_shared<const Bank>(std::move(registers.parts));
    Waivers(*report.bank).apply(report.diagnostics);
    sortByPlace(report.diagnostics);
    return report;
}

}  // namespace qgt::bank
