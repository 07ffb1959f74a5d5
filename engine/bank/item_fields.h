#pragma once

#include "engine/bank/item.h"
#include "engine/bank/names.h"

#include <concepts>
#include <type_traits>

namespace qgt::bank {

template <typename T, typename Value>
concept Is = std::same_as<std::remove_const_t<T>, Value>;

// The one list of an item's content fields, walked by Packer (digest, cache) and Unpacker (cache).

template <typename Archive, Is<Option> T>
void visit(Archive& archive, T& option) {
    archive(option.key, option.text, option.why);
}

template <typename Archive, Is<Blank> T>
void visit(Archive& archive, T& blank) {
    archive(blank.accept, blank.why);
}

template <typename Archive, Is<Pair> T>
void visit(Archive& archive, T& pair) {
    archive(pair.left, pair.right, pair.why);
}

template <typename Archive, Is<RubricPoint> T>
void visit(Archive& archive, T& point) {
    archive(point.point, point.marks);
}

template <typename Archive, Is<BasisRef> T>
void visit(Archive& archive, T& basis) {
    archive(basis.source, basis.article);
}

template <typename Archive, Is<LawChange> T>
void visit(Archive& archive, T& change) {
    archive(change.was, change.now, change.since, change.source, change.article);
}

template <typename Archive, Is<Review> T>
void visit(Archive& archive, T& review) {
    archive(review.how, review.on);
}

template <typename Archive, Is<Waiver> T>
void visit(Archive& archive, T& waiver) {
    archive(waiver.code, waiver.why);
}

template <typename Archive, Is<Validity> T>
void visit(Archive& archive, T& valid) {
    archive(valid.from, valid.until, valid.reviewBy);
}

/// All fields but `where` and `digest`.
template <typename Archive, Is<Item> T>
void visit(Archive& archive, T& item) {
    archive(item.id, item.line, item.no, item.revision, item.meaning);
    archive.word(item.kind, kItemKinds);
    archive(item.stem, item.options, item.answer, item.blanks, item.pairs, item.extra);
    archive(item.model, item.rubric, item.explanation, item.summary, item.basis, item.lawChange);
    archive(item.handbook, item.requests, item.alsoLines, item.firstContact);
    archive.word(item.level, kLevels);
    archive.word(item.difficulty, kDifficulties);
    archive(item.valid, item.confirm, item.reviewed);
    archive.word(item.pool, kPools);
    archive(item.enemies, item.seconds, item.waive, item.facts);
}

}  // namespace qgt::bank
