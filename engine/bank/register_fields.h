#pragma once

#include "engine/bank/item_fields.h"
#include "engine/bank/rules.h"

namespace qgt::bank {

// The fields of the registers, walked by Packer and Unpacker for the cache.

template <typename Archive, Is<BankInfo> T>
void visit(Archive& archive, T& info) {
    archive(info.title, info.version, info.jurisdiction, info.asOf, info.language);
}

template <typename Archive, Is<Block> T>
void visit(Archive& archive, T& block) {
    archive(block.id, block.name, block.nameEn);
}

template <typename Archive, Is<ServiceLine> T>
void visit(Archive& archive, T& line) {
    archive(line.id, line.no, line.block, line.name, line.shortName, line.nameEn, line.main);
    archive(line.weight, line.adjacent, line.retired);
}

template <typename Archive, Is<Source> T>
void visit(Archive& archive, T& source) {
    archive(source.id, source.title);
    archive.word(source.kind, kSourceKinds);
    archive(source.promulgated, source.effective, source.repealedOn, source.repealedBy);
    archive(source.confirm, source.yearly, source.note);
}

template <typename Archive, Is<RequestType> T>
void visit(Archive& archive, T& request) {
    archive(request.id, request.line, request.name, request.share);
    archive.word(request.difficulty, kDifficulties);
    archive(request.words);
}

/// All fields but `linePlaces`; items, cases and sections are none of a register's.
template <typename Archive, Is<Registers> T>
void visit(Archive& archive, T& registers) {
    archive(registers.parts.info, registers.parts.blocks, registers.parts.lines);
    archive(registers.parts.sources, registers.parts.requests, registers.parts.requestAssumption);
    archive(registers.linesKnown, registers.sourcesKnown, registers.requestsKnown);
}

}  // namespace qgt::bank
