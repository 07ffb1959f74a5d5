#pragma once

#include "engine/bank/handbook.h"
#include "engine/bank/item_fields.h"

#include <array>

namespace qgt::bank {

inline constexpr std::array<Named<HandbookBook>, 3> kHandbookBooks{
    {{"content", HandbookBook::Content},
     {"methods", HandbookBook::Methods},
     {"practice", HandbookBook::Practice}}};
inline constexpr std::array<Named<MarkupKind>, 6> kMarkupKinds{
    {{"paragraph", MarkupKind::Paragraph},
     {"heading", MarkupKind::Heading},
     {"point", MarkupKind::Point},
     {"step", MarkupKind::Step},
     {"say", MarkupKind::Say},
     {"never", MarkupKind::Never}}};

// The fields of a handbook section, walked by Packer and Unpacker for the cache.

template <typename Archive, Is<MarkupRun> T>
void visit(Archive& archive, T& run) {
    archive(run.text, run.strong, run.target);
}

template <typename Archive, Is<MarkupBlock> T>
void visit(Archive& archive, T& block) {
    archive.word(block.kind, kMarkupKinds);
    archive(block.number, block.runs);
}

/// All fields but the file of `where`.
template <typename Archive, Is<HandbookSection> T>
void visit(Archive& archive, T& section) {
    archive(section.slug);
    archive.word(section.book, kHandbookBooks);
    archive(section.chapter, section.title, section.revision, section.text, section.blocks);
    archive(section.line, section.alsoLines, section.requests, section.items, section.basis);
    archive(section.valid, section.confirm, section.reviewed, section.facts, section.waive);
    archive(section.where.line, section.where.column, section.digest);
}

}  // namespace qgt::bank
