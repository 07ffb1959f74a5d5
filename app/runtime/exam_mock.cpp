#include "app/runtime/entropy.h"
#include "app/runtime/exam_drawing.h"
#include "app/runtime/exam_history.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/exam_papers.h"
#include "app/runtime/exam_room.h"
#include "engine/bank/blueprint_writer.h"
#include "engine/integrity/digest.h"

#include <algorithm>
#include <optional>

namespace qgt::app {

using exam::HeldExam;

namespace {

/// A mock exam can be begun for so long.
constexpr std::int64_t kMockOpenMs = 12 * kMsPerHour;

/// A mock exam of one's own, from now on.
HeldExam mockExam(const std::string& title, const PersonId& person, Instant now) {
    HeldExam exam;
    exam.id = ExamId(randomId());
    exam.title = title;
    exam.opens = now;
    exam.closes = {now.ms + kMockOpenMs};
    exam.state = exam::ExamState::Sealed;
    exam.candidates = {{person, {}, {}, {}}};
    exam.seed = randomSeed();
    exam.algorithm = exam::kPaperAlgorithm;
    exam.forms = 0;
    exam.mock = true;
    exam.at = now;
    exam.by = person;
    return exam;
}

}  // namespace

Result<std::optional<ExamId>> ExamRoom::waitingMock(const std::string& blueprint,
                                                    const LineId& line) {
    const auto exams = m_workspace->store().exams().exams();
    const auto attempts = m_workspace->store().attempts().attemptsOf(m_actor.person);
    if (!exams || !attempts) {
        return tl::unexpected<Error>(exams ? attempts.error() : exams.error());
    }
    const Instant now = m_workspace->clock().now();
    for (const HeldExam& exam : *exams) {
        const bool begun = std::ranges::any_of(
            *attempts, [&](const seat::AttemptRecord& one) { return one.head.exam == exam.id; });
        if (exam.mock && !begun && exam.blueprint == blueprint && exam.line == line &&
            now < exam.closes && candidateOf(exam, m_actor.person) != nullptr) {
            return exam.id;
        }
    }
    return std::optional<ExamId>();
}

Result<ExamId> ExamRoom::makeMock(const BlueprintId& blueprint, const LineId& line) {
    if (const Status allowed = may(); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    const bank::Blueprint* const known = m_workspace->bank().blueprint(blueprint);
    const auto answers = m_workspace->store().practice().answersOf(m_actor.person);
    if (known == nullptr) {
        return failure("exam.unknown");
    }
    if (!answers) {
        return tl::unexpected<Error>(answers.error());
    }
    const bank::Blueprint mock = mockOf(*known);
    const auto yaml = bank::blueprintYaml(mock, integrity::digestHex);
    if (!yaml) {
        return tl::unexpected<Error>(yaml.error());
    }
    auto waiting = waitingMock(*yaml, line);
    if (!waiting || *waiting) {
        return waiting.map([](const auto& exam) { return exam.value_or(ExamId()); });
    }
    HeldExam exam = mockExam(known->title, m_actor.person, m_workspace->clock().now());
    exam.blueprint = *yaml;
    exam.line = line;
    const auto source = drawingSource(*m_workspace, nullptr);
    if (!source) {
        return tl::unexpected<Error>(source.error());
    }
    const auto drawn = drawOneForm(*source,
                                   {.blueprint = mock,
                                    .line = line,
                                    .day = localDate(exam.opens, kShanghaiOffsetMinutes),
                                    .papers = 1,
                                    .individual = true,
                                    .seed = exam.seed,
                                    .uses = usesInExams(*answers),
                                    .worker = m_facts.worker,
                                    .watch = {}});
    if (!drawn) {
        return tl::unexpected<Error>(drawn.error());
    }
    if (drawn->forms.empty()) {
        return failure("exam.cannot-draw", {{"title", exam.title}});
    }
    return keepPapers(*m_workspace, {exam, mock, drawn->forms, nullptr}).map([&](auto) {
        return exam.id;
    });
}

Result<std::vector<OpenAnswer>> ExamRoom::openAnswers(const AttemptId& attempt) {
    const auto record = myAttempt(attempt);
    if (!record) {
        return tl::unexpected<Error>(record.error());
    }
    const auto held = myExam(record->head.exam);
    if (!held) {
        return tl::unexpected<Error>(held.error());
    }
    if (!held->mock) {
        return failure("exam.not-yours-to-mark");
    }
    return openAnswersOf(*m_workspace, {*held, *record, nullptr, m_actor.person});
}

Status ExamRoom::markOpen(const OpenAnswer& marked) {
    const auto mine = openAnswers(marked.attempt);
    if (!mine) {
        return tl::unexpected<Error>(mine.error());
    }
    const auto record = myAttempt(marked.attempt);
    return m_workspace->store().exams().saveMark({marked.attempt,
                                                  record->head.exam,
                                                  marked.slot,
                                                  marked.node,
                                                  m_actor.person,
                                                  marked.met,
                                                  m_workspace->clock().now()});
}

}  // namespace qgt::app
