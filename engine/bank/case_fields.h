#pragma once

#include "engine/bank/case_names.h"
#include "engine/bank/case_scenario.h"
#include "engine/bank/item_fields.h"

namespace qgt::bank {

// The fields of a case scenario, walked by Packer and Unpacker for the cache.

template <typename Archive, Is<CasePerson> T>
void visit(Archive& archive, T& person) {
    archive(person.id, person.name);
}

template <typename Archive, Is<Criterion> T>
void visit(Archive& archive, T& criterion) {
    archive(criterion.id, criterion.text, criterion.marks, criterion.basis);
}

template <typename Archive, Is<SceneLine> T>
void visit(Archive& archive, T& line) {
    archive(line.who, line.text);
}

template <typename Archive, Is<Choice> T>
void visit(Archive& archive, T& choice) {
    archive(choice.key, choice.text);
    archive.word(choice.quality, kChoiceQualities);
    archive(choice.headline, choice.consequence, choice.why, choice.grants, choice.forfeits);
    archive(choice.critical, choice.trust, choice.minutes, choice.mood, choice.legalFault);
    archive(choice.privacyFault, choice.next);
}

template <typename Archive, Is<CasePoint> T>
void visit(Archive& archive, T& point) {
    archive(point.point, point.grants);
}

template <typename Archive, Is<CaseNode> T>
void visit(Archive& archive, T& node) {
    archive(node.id, node.step, node.scene, node.prompt, node.choices);
    archive(node.model, node.rubric, node.minutes, node.next);
}

template <typename Archive, Is<CaseEnding> T>
void visit(Archive& archive, T& ending) {
    archive(ending.id, ending.title, ending.text, ending.oneTrip, ending.score, ending.needs);
    archive(ending.clean);
}

template <typename Archive, Is<CaseTrait> T>
void visit(Archive& archive, T& trait) {
    archive.word(trait, kCaseTraits);
}

/// All fields but the file of `where`.
template <typename Archive, Is<CaseScenario> T>
void visit(Archive& archive, T& scenario) {
    archive(scenario.id, scenario.no, scenario.revision, scenario.meaning, scenario.title);
    archive(scenario.line, scenario.alsoLines, scenario.requests, scenario.handbook);
    archive.word(scenario.difficulty, kDifficulties);
    archive.word(scenario.place, kCasePlaces);
    archive(scenario.traits, scenario.people, scenario.opening, scenario.trust, scenario.minutes);
    archive(scenario.criteria, scenario.start, scenario.nodes, scenario.endings);
    archive(scenario.valid, scenario.confirm, scenario.reviewed);
    archive.word(scenario.pool, kPools);
    archive(scenario.facts,
            scenario.waive,
            scenario.where.line,
            scenario.where.column,
            scenario.digest);
}

}  // namespace qgt::bank
