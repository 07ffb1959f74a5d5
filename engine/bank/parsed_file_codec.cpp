#include "engine/bank/binary.h"
#include "engine/bank/blueprint_fields.h"
#include "engine/bank/blueprint_reader.h"
#include "engine/bank/case_fields.h"
#include "engine/bank/case_reader.h"
#include "engine/bank/handbook_fields.h"
#include "engine/bank/handbook_reader.h"
#include "engine/bank/item_fields.h"
#include "engine/bank/item_file.h"
#include "engine/bank/parsed_file_cache.h"
#include "engine/bank/register_fields.h"
#include "engine/bank/register_reader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qgt::bank {

namespace {

constexpr std::string_view kMagic = "qgt-parsed";
constexpr std::array<Named<Severity>, 3> kSeverities{
    {{"note", Severity::Note}, {"warning", Severity::Warning}, {"error", Severity::Error}}};
constexpr std::array<Named<ReferenceKind>, 8> kReferenceKinds{
    {{"basis", ReferenceKind::Basis},
     {"law_change", ReferenceKind::LawChange},
     {"request", ReferenceKind::Request},
     {"also_line", ReferenceKind::AlsoLine},
     {"enemy", ReferenceKind::Enemy},
     {"handbook", ReferenceKind::Handbook},
     {"item", ReferenceKind::Item},
     {"block", ReferenceKind::Block}}};

// What kind of file a blob is of, its fields, and what decoding adds to them: `settle` fills in
// what is not written twice and says whether what is left can be trusted by rules over the whole
// bank.

template <typename Archive, typename T>
void visitDiagnostics(Archive& archive, T& diagnostics) {
    archive.list(diagnostics, [&](auto& diagnostic) {
        archive.word(diagnostic.severity, kSeverities);
        archive(diagnostic.code, diagnostic.where.file);
        archive(diagnostic.where.line, diagnostic.where.column);
        archive.list(diagnostic.args, [&](auto& arg) { archive(arg.first, arg.second); });
    });
}

template <typename Archive, typename T>
void visitReferences(Archive& archive, T& references) {
    archive.list(references, [&](auto& reference) {
        archive.word(reference.kind, kReferenceKinds);
        archive(reference.item, reference.target, reference.line, reference.column);
    });
}

/// Every reference is one of the first `entries` entries.
bool pointInto(const std::vector<Reference>& references, std::size_t entries) {
    return std::all_of(references.begin(), references.end(), [&](const Reference& reference) {
        return reference.item < entries;
    });
}

std::string_view kindOf(const ItemFile& /*file*/) {
    return "items";
}

template <typename Archive, Is<ItemFile> T>
void visit(Archive& archive, T& file) {
    archive(file.file, file.refused, file.line, file.lineAt.line, file.lineAt.column);
    archive.list(file.items, [&](auto& item) {
        archive(item, item.where.line, item.where.column, item.digest);
    });
    archive(file.stemHashes);
    visitReferences(archive, file.references);
    archive.list(file.ids, [&](auto& id) { archive(id.id, id.line, id.column); });
    visitDiagnostics(archive, file.diagnostics);
}

bool settle(ItemFile& file) {
    file.lineAt.file = file.file;
    for (Item& item : file.items) {
        item.where.file = file.file;
    }
    return file.stemHashes.size() == file.items.size() &&
           pointInto(file.references, file.items.size());
}

std::string_view kindOf(const CaseFile& /*file*/) {
    return "case";
}

template <typename Archive, Is<CaseFile> T>
void visit(Archive& archive, T& file) {
    archive(file.file, file.scenario);
    visitReferences(archive, file.references);
    visitDiagnostics(archive, file.diagnostics);
}

bool settle(CaseFile& file) {
    if (file.scenario) {
        file.scenario->where.file = file.file;
    }
    return !file.scenario || file.scenario->criteria.size() <= kMostCriteria;
}

std::string_view kindOf(const HandbookFile& /*file*/) {
    return "handbook";
}

template <typename Archive, Is<HandbookFile> T>
void visit(Archive& archive, T& file) {
    archive(file.file, file.sections);
    visitReferences(archive, file.references);
    visitDiagnostics(archive, file.diagnostics);
}

bool settle(HandbookFile& file) {
    for (HandbookSection& section : file.sections) {
        section.where.file = file.file;
    }
    return pointInto(file.references, file.sections.size());
}

std::string_view kindOf(const BlueprintFile& /*file*/) {
    return "blueprint";
}

template <typename Archive, Is<BlueprintFile> T>
void visit(Archive& archive, T& file) {
    archive(file.file, file.blueprint);
    visitReferences(archive, file.references);
    visitDiagnostics(archive, file.diagnostics);
}

bool settle(BlueprintFile& file) {
    if (file.blueprint) {
        file.blueprint->where.file = file.file;
    }
    return true;
}

std::string_view kindOf(const RegisterFiles& /*files*/) {
    return "registers";
}

template <typename Archive, Is<RegisterFiles> T>
void visit(Archive& archive, T& files) {
    archive(files.registers);
    archive.list(files.registers.linePlaces,
                 [&](auto& place) { archive(place.line, place.column); });
    visitDiagnostics(archive, files.diagnostics);
}

bool settle(RegisterFiles& files) {
    for (SourcePos& place : files.registers.linePlaces) {
        place.file = kLinesFile;
    }
    return files.registers.linePlaces.size() == files.registers.parts.lines.size();
}

}  // namespace

std::string cacheKey(std::string_view bytes,
                     const std::string& fileName,
                     const DigestFunction& digest) {
    Packer packer;
    packer(kMagic, kCodecVersion, fileName, digest(bytes));
    return digest(packer.take());
}

template <typename File>
std::string encodeFile(const File& file, const DigestFunction& digest) {
    Packer body;
    visit(body, file);
    const std::string bytes = body.take();
    Packer head;
    head(kMagic, kCodecVersion, kindOf(file), digest(bytes));
    return head.take() + bytes;
}

template <typename File>
std::optional<File> decodeFile(std::string_view blob, const DigestFunction& digest) {
    Unpacker unpacker(blob);
    std::string magic;
    int version = 0;
    std::string kind;
    std::string expected;
    unpacker(magic, version, kind, expected);
    File file;
    if (!unpacker.good() || magic != kMagic || version != kCodecVersion || kind != kindOf(file) ||
        digest(unpacker.rest()) != expected) {
        return std::nullopt;
    }
    visit(unpacker, file);
    if (!unpacker.complete() || !settle(file)) {
        return std::nullopt;
    }
    return file;
}

template std::string encodeFile(const ItemFile&, const DigestFunction&);
template std::string encodeFile(const CaseFile&, const DigestFunction&);
template std::string encodeFile(const HandbookFile&, const DigestFunction&);
template std::string encodeFile(const BlueprintFile&, const DigestFunction&);
template std::string encodeFile(const RegisterFiles&, const DigestFunction&);
template std::optional<ItemFile> decodeFile(std::string_view, const DigestFunction&);
template std::optional<CaseFile> decodeFile(std::string_view, const DigestFunction&);
template std::optional<HandbookFile> decodeFile(std::string_view, const DigestFunction&);
template std::optional<BlueprintFile> decodeFile(std::string_view, const DigestFunction&);
template std::optional<RegisterFiles> decodeFile(std::string_view, const DigestFunction&);

}  // namespace qgt::bank
