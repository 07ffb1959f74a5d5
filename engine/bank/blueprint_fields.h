#pragma once

#include "engine/bank/blueprint_names.h"
#include "engine/bank/item_fields.h"

namespace qgt::bank {

// The fields of a blueprint, walked by Packer and Unpacker for the cache.

template <typename Archive, Is<Scoring> T>
void visit(Archive& archive, T& scoring) {
    archive.word(scoring.scheme, kScoringSchemes);
    archive(scoring.each, scoring.right, scoring.wrong, scoring.penalty);
}

template <typename Archive, Is<BlueprintSection> T>
void visit(Archive& archive, T& section) {
    archive(section.title);
    archive.word(section.kind, kTaskKinds);
    archive(section.count, section.marks, section.scoring);
}

template <typename Archive, Is<Quota> T>
void visit(Archive& archive, T& quota) {
    archive(quota.line, quota.block);
    bool hasLevel = quota.level.has_value();
    Level level = quota.level.value_or(Level::Know);
    archive(hasLevel);
    archive.word(level, kLevels);
    if constexpr (!std::is_const_v<T>) {
        quota.level = hasLevel ? std::optional(level) : std::nullopt;
    }
    archive(quota.firstContact, quota.min, quota.max);
}

template <typename Archive, Is<BlockFloor> T>
void visit(Archive& archive, T& floor) {
    archive(floor.block, floor.percent);
}

template <typename Archive, Is<PassRule> T>
void visit(Archive& archive, T& pass) {
    archive(pass.total, pass.floors, pass.critical.count, pass.critical.need);
    archive(pass.critical.items, pass.criticalErrorFails);
}

template <typename Archive, Is<AttemptRule> T>
void visit(Archive& archive, T& rule) {
    archive(rule.max, rule.waitDays, rule.otherDraw, rule.unseenFirst);
    archive.word(rule.counts, kCountedAttempts);
}

template <typename Archive, Is<Release> T>
void visit(Archive& archive, T& release) {
    archive.word(release.stage, kReleaseStages);
    archive(release.days);
    archive.list(release.shows, [&](auto& part) { archive.word(part, kReleasedParts); });
}

template <typename Archive, Is<CertificateTerms> T>
void visit(Archive& archive, T& terms) {
    archive(terms.title, terms.months);
}

/// All fields but the file of `where`.
template <typename Archive, Is<Blueprint> T>
void visit(Archive& archive, T& blueprint) {
    archive(blueprint.id, blueprint.title, blueprint.purpose, blueprint.revision, blueprint.valid);
    archive.word(blueprint.pool, kPaperPools);
    archive.word(blueprint.scope, kPaperScopes);
    archive.word(blueprint.protection, kProtections);
    archive(blueprint.marks, blueprint.minutes, blueprint.minMinutes);
    archive.word(blueprint.navigation, kNavigations);
    archive(blueprint.sections, blueprint.quotas, blueprint.pass, blueprint.attempts);
    archive(blueprint.extraTime.mostPercent);
    archive.word(blueprint.extraTime.decidedBy, kTimeGrantors);
    archive(blueprint.release, blueprint.certificate);
    archive(blueprint.where.line, blueprint.where.column, blueprint.digest);
}

}  // namespace qgt::bank
