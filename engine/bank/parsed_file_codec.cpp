#include "engine/bank/binary.h"
#include "engine/bank/item_fields.h"
#include "engine/bank/parsed_file_cache.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qgt::bank {

namespace {

constexpr std::string_view kMagic = "qgt-items";
constexpr std::array<Named<Severity>, 3> kSeverities{
    {{"note", Severity::Note}, {"warning", Severity::Warning}, {"error", Severity::Error}}};
constexpr std::array<Named<ReferenceKind>, 7> kReferenceKinds{
    {{"basis", ReferenceKind::Basis},
     {"law_change", ReferenceKind::LawChange},
     {"request", ReferenceKind::Request},
     {"also_line", ReferenceKind::AlsoLine},
     {"enemy", ReferenceKind::Enemy},
     {"handbook", ReferenceKind::Handbook},
     {"item", ReferenceKind::Item}}};

/// An item with what its canonical text leaves out.
template <typename Archive, typename T>
void visitWhole(Archive& archive, T& item) {
    visit(archive, item);
    archive(item.where.line, item.where.column, item.digest);
}

template <typename Archive, typename T>
void visitReference(Archive& archive, T& reference) {
    archive.word(reference.kind, kReferenceKinds);
    archive(reference.item, reference.target, reference.line, reference.column);
}

template <typename Archive, typename T>
void visitDiagnostic(Archive& archive, T& diagnostic) {
    archive.word(diagnostic.severity, kSeverities);
    archive(diagnostic.code, diagnostic.where.line, diagnostic.where.column);
}

void pack(Packer& packer, const ItemFile& file) {
    packer(file.file, file.refused, file.line, file.lineAt.line, file.lineAt.column);
    packer(std::uint64_t{file.items.size()});
    for (const Item& item : file.items) {
        visitWhole(packer, item);
    }
    packer(file.stemHashes, std::uint64_t{file.references.size()});
    for (const Reference& reference : file.references) {
        visitReference(packer, reference);
    }
    packer(std::uint64_t{file.ids.size()});
    for (const SeenId& id : file.ids) {
        packer(id.id, id.line, id.column);
    }
    packer(std::uint64_t{file.diagnostics.size()});
    for (const Diagnostic& diagnostic : file.diagnostics) {
        visitDiagnostic(packer, diagnostic);
        packer(std::uint64_t{diagnostic.args.size()});
        for (const auto& [name, value] : diagnostic.args) {
            packer(name, value);
        }
    }
}

template <typename T, typename Read>
void unpackList(Unpacker& unpacker, std::vector<T>& values, Read read) {
    std::uint64_t count = 0;
    unpacker(count);
    // Every entry takes at least one byte, so a damaged count cannot ask for much memory.
    if (count > unpacker.rest().size()) {
        unpacker.fail();
        return;
    }
    values.reserve(static_cast<std::size_t>(count));
    for (std::uint64_t i = 0; i < count && unpacker.good(); ++i) {
        read(values.emplace_back());
    }
}

ItemFile unpack(Unpacker& unpacker) {
    ItemFile file;
    unpacker(file.file, file.refused, file.line, file.lineAt.line, file.lineAt.column);
    file.lineAt.file = file.file;
    unpackList(unpacker, file.items, [&](Item& item) {
        visitWhole(unpacker, item);
        item.where.file = file.file;
    });
    unpacker(file.stemHashes);
    unpackList(unpacker, file.references, [&](Reference& reference) {
        visitReference(unpacker, reference);
    });
    unpackList(unpacker, file.ids, [&](SeenId& id) { unpacker(id.id, id.line, id.column); });
    unpackList(unpacker, file.diagnostics, [&](Diagnostic& diagnostic) {
        visitDiagnostic(unpacker, diagnostic);
        diagnostic.where.file = file.file;
        unpackList(unpacker, diagnostic.args, [&](auto& arg) { unpacker(arg.first, arg.second); });
    });
    return file;
}

/// Rules that run over all files trust these.
bool isConsistent(const ItemFile& file) {
    return file.stemHashes.size() == file.items.size() &&
           std::all_of(file.references.begin(), file.references.end(), [&](const Reference& r) {
               return r.item < file.items.size();
           });
}

}  // namespace

std::string cacheKey(std::string_view bytes,
                     const std::string& fileName,
                     const DigestFunction& digest) {
    Packer packer;
    packer(kMagic, kCodecVersion, fileName, digest(bytes));
    return digest(packer.take());
}

std::string encodeItemFile(const ItemFile& file, const DigestFunction& digest) {
    Packer body;
    pack(body, file);
    const std::string bytes = body.take();
    Packer head;
    head(kMagic, kCodecVersion, digest(bytes));
    return head.take() + bytes;
}

std::optional<ItemFile> decodeItemFile(std::string_view blob, const DigestFunction& digest) {
    Unpacker unpacker(blob);
    std::string magic;
    int version = 0;
    std::string expected;
    unpacker(magic, version, expected);
    if (!unpacker.good() || magic != kMagic || version != kCodecVersion ||
        digest(unpacker.rest()) != expected) {
        return std::nullopt;
    }
    ItemFile file = unpack(unpacker);
    if (!unpacker.complete() || !isConsistent(file)) {
        return std::nullopt;
    }
    return file;
}

}  // namespace qgt::bank
