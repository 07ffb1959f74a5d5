#include "app/runtime/exam_notice.h"

#include "app/runtime/exam_material.h"
#include "engine/bank/blueprint_rules.h"
#include "engine/grading/scoring_scheme.h"

#include <algorithm>

namespace qgt::app {

using exam::ExamState;
using exam::HeldExam;

namespace {

seat::Navigation navigationFor(bank::Navigation navigation) {
    switch (navigation) {
        case bank::Navigation::SectionLock:
            return seat::Navigation::SectionLock;
        case bank::Navigation::Linear:
            return seat::Navigation::Linear;
        case bank::Navigation::Free:
            break;
    }
    return seat::Navigation::Free;
}

std::vector<NoticeSection> sectionsOf(const bank::Blueprint& blueprint) {
    std::vector<NoticeSection> sections;
    for (const bank::BlueprintSection& section : blueprint.sections) {
        const grading::HeadSentence head = grading::headSentence(section);
        sections.push_back({section.title,
                            section.count,
                            section.marks,
                            {head.code, head.args},
                            navigationFor(bank::navigationOf(blueprint, section))});
    }
    return sections;
}

std::vector<std::string> floorBlocksOf(const bank::Blueprint& blueprint, const bank::Bank& bank) {
    std::vector<std::string> names;
    for (const bank::BlockFloor& floor :
         bank::expandedFloors(blueprint, {bank.lines(), bank.blocks()})) {
        const auto block = std::ranges::find(bank.blocks(), floor.block, &bank::Block::id);
        names.push_back(block == bank.blocks().end() ? floor.block.str() : block->name);
    }
    return names;
}

}  // namespace

SittingStanding standingBefore(const HeldExam& exam, Instant now) {
    if (now < exam.opens) {
        return SittingStanding::Coming;
    }
    return now > exam.closes || exam.state != ExamState::Sealed ? SittingStanding::Missed
                                                                : SittingStanding::Open;
}

ExamNotice noticeOf(const HeldExam& exam,
                    const bank::Blueprint& blueprint,
                    const bank::Bank& bank) {
    ExamNotice notice;
    notice.sections = sectionsOf(blueprint);
    notice.pass = blueprint.pass;
    notice.floorBlocks = floorBlocksOf(blueprint, bank);
    notice.leastMinutes = blueprint.minMinutes;
    notice.protection = blueprint.protection;
    notice.certifies = !exam.mock && blueprint.certificate.has_value();
    return notice;
}

void addCandidate(ExamNotice& notice,
                  const exam::ExamCandidate& candidate,
                  const seat::SeatCandidate& who) {
    notice.candidate = who;
    notice.place = candidate.seat;
    notice.extraPercent = candidate.extra.percent;
}

ExamEntry entryBefore(const HeldExam& exam,
                      const bank::Blueprint& blueprint,
                      const PersonId& candidate,
                      Instant now) {
    const exam::ExamCandidate* const who = candidateOf(exam, candidate);
    ExamEntry entry;
    entry.exam = exam.id;
    entry.title = exam.title;
    entry.opens = exam.opens;
    entry.closes = exam.closes;
    entry.minutes = who == nullptr ? blueprint.minutes : minutesOf(blueprint, *who);
    entry.marks = blueprint.marks;
    entry.tasks = tasksOf(blueprint);
    entry.mock = exam.mock;
    entry.needsCode = exam.lock.generation != 0;
    entry.standing = standingBefore(exam, now);
    return entry;
}

}  // namespace qgt::app
