#include "app/runtime/exam_office.h"

#include "app/runtime/entropy.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/extra_time.h"
#include "engine/core/text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace qgt::app {

using exam::ExamState;
using exam::HeldExam;
using people::Action;

namespace {

constexpr std::size_t kNumberWidth = 3;

/// "007".
std::string candidateNumber(std::size_t place) {
    const std::string number = std::to_string(place);
    return number.size() < kNumberWidth ? std::string(kNumberWidth - number.size(), '0') + number
                                        : number;
}

/// Gives everybody without a number the next free one.
void number(std::vector<exam::ExamCandidate>& candidates) {
    std::size_t next = 1;
    const auto taken = [&](const std::string& wanted) {
        return std::ranges::find(candidates, wanted, &exam::ExamCandidate::number) !=
               candidates.end();
    };
    for (exam::ExamCandidate& candidate : candidates) {
        while (candidate.number.empty()) {
            const std::string wanted = candidateNumber(next++);
            candidate.number = taken(wanted) ? std::string() : wanted;
        }
    }
}

bool hasTwice(const std::vector<exam::ExamCandidate>& candidates) {
    std::vector<PersonId> persons;
    std::ranges::transform(candidates, std::back_inserter(persons), &exam::ExamCandidate::person);
    std::ranges::sort(persons);
    return std::ranges::adjacent_find(persons) != persons.end();
}

/// The first field of a draft that cannot be; empty: all is well.
std::string unfitField(const ExamDraft& draft, const bank::Bank& bank) {
    const bank::Blueprint* const blueprint = bank.blueprint(draft.blueprint);
    if (draft.title.empty()) {
        return "title";
    }
    if (blueprint == nullptr) {
        return "blueprint";
    }
    if (blueprint->scope == bank::PaperScope::OneLine && bank.line(draft.line) == nullptr) {
        return "line";
    }
    if (draft.closes <= draft.opens) {
        return "closes";
    }
    if (draft.forms < 0 || draft.forms > exam::kMostParallelPapers) {
        return "forms";
    }
    if (hasTwice(draft.candidates)) {
        return "candidates";
    }
    const int most = blueprint->extraTime.mostPercent;
    const bool fits = std::ranges::all_of(draft.candidates, [&](const auto& candidate) {
        const exam::GrantedTime& extra = candidate.extra;
        return extra.percent == 0 ||
               (extra.percent > 0 && extra.percent <= most && !trimmed(extra.reason).empty());
    });
    return fits ? "" : "extra";
}

/// The candidates of an exam whose extra time was decided by the same rule; none of a new one.
std::vector<exam::ExamCandidate> decidedBefore(const HeldExam& exam, bank::TimeGrantor grantor) {
    if (exam.id.empty()) {
        return {};
    }
    const auto before = frozenBlueprint(exam);
    return before && before->extraTime.decidedBy == grantor ? exam.candidates
                                                            : std::vector<exam::ExamCandidate>();
}

}  // namespace

ExamOffice::ExamOffice(Workspace& workspace, people::Actor actor, Facts facts)
    : m_workspace(workspace), m_actor(std::move(actor)), m_facts(std::move(facts)) {}

Status ExamOffice::may(Action action) {
    return people::authorize(m_actor, action, {}, m_workspace.store().audit());
}

Status ExamOffice::record(const char* action, const HeldExam& exam, Args details) {
    return m_workspace.store().audit().append(
        {m_actor.person, action, exam.id.str(), std::move(details)});
}

Result<HeldExam> ExamOffice::known(const ExamId& id) {
    if (const Status allowed = may(Action::ManageExams); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    auto found = m_workspace.store().exams().exam(id);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    if (!*found || (*found)->mock) {
        return failure("exam.unknown");
    }
    return std::move(**found);
}

Status ExamOffice::keep(HeldExam exam, ExamState state) {
    exam.state = state;
    ++exam.revision;
    exam.at = m_workspace.clock().now();
    exam.by = m_actor.person;
    return m_workspace.store().exams().saveExam(exam);
}

Result<std::vector<HeldExam>> ExamOffice::exams() {
    if (const Status allowed = may(Action::ManageExams); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    auto exams = m_workspace.store().exams().exams();
    if (exams) {
        std::erase_if(*exams, [](const HeldExam& exam) { return exam.mock; });
        // What was withdrawn stands last: of two with one name the other one is meant.
        const auto isWithdrawn = [](const HeldExam& exam) {
            return exam.state == ExamState::Withdrawn;
        };
        std::ranges::stable_sort(*exams, [&](const HeldExam& a, const HeldExam& b) {
            return std::pair(isWithdrawn(a), b.opens) < std::pair(isWithdrawn(b), a.opens);
        });
    }
    return exams;
}

Result<HeldExam> ExamOffice::save(const ExamDraft& draft) {
    HeldExam exam;
    exam.revision = 0;
    if (!draft.id.empty()) {
        auto found = known(draft.id);
        if (!found) {
            return found;
        }
        exam = std::move(*found);
    } else if (const Status allowed = may(Action::ManageExams); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    if (exam.state != ExamState::Draft) {
        return failure("exam.already-sealed", {{"title", exam.title}});
    }
    const bank::Bank& bank = m_workspace.bank();
    if (const std::string field = unfitField(draft, bank); !field.empty()) {
        return failure("exam.draft-unfit", {{"field", field}});
    }
    const auto yaml = frozenText(*bank.blueprint(draft.blueprint));
    const auto persons = m_workspace.store().people().persons();
    if (!yaml || !persons) {
        return tl::unexpected<Error>(yaml ? persons.error() : yaml.error());
    }
    const bank::TimeGrantor grantor = bank.blueprint(draft.blueprint)->extraTime.decidedBy;
    const std::vector<exam::ExamCandidate> before = decidedBefore(exam, grantor);
    if (!extraTimeDecided(draft.candidates, before, grantor, *persons)) {
        return failure("exam.draft-unfit", {{"field", "extra"}});
    }
    if (const Status confirmed =
            extraTimeConfirmed(m_workspace, m_actor.person, draft.candidates, before);
        !confirmed) {
        return tl::unexpected<Error>(confirmed.error());
    }
    if (exam.id.empty()) {
        exam.id = ExamId(randomId());
        exam.seed = randomSeed();
        exam.algorithm = exam::kPaperAlgorithm;
    }
    exam.title = draft.title;
    exam.blueprint = *yaml;
    exam.line = draft.line;
    exam.opens = draft.opens;
    exam.closes = draft.closes;
    exam.candidates = draft.candidates;
    exam.forms = draft.forms;
    number(exam.candidates);
    exam.invigilators.clear();
    for (const people::Person& person : *persons) {
        if (std::ranges::find(draft.invigilators, person.id) != draft.invigilators.end()) {
            exam.invigilators.push_back({person.id, person.name, {}});
        }
    }
    const Status told = record("exam.saved", exam, extraTimeDetails(exam.candidates));
    const Status kept = told ? keep(exam, ExamState::Draft) : told;
    if (!kept) {
        return tl::unexpected<Error>(kept.error());
    }
    return known(exam.id);
}

}  // namespace qgt::app
