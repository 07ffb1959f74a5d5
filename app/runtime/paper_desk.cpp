#include "app/runtime/paper_desk.h"

#include "app/runtime/copied_papers.h"
#include "app/runtime/entropy.h"
#include "app/runtime/exam_material.h"
#include "engine/exam/paper_attempt.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

namespace qgt::app {

using exam::EnteredSheet;
using exam::HeldExam;
using exam::PaperEntryKind;
using exam::PaperEntryLine;

namespace {

std::map<PersonId, std::string> namesOf(Workspace& workspace) {
    std::map<PersonId, std::string> names;
    if (const auto persons = workspace.store().people().persons(); persons) {
        for (const people::Person& person : *persons) {
            names[person.id] = person.name;
        }
    }
    return names;
}

/// Lines by sheet, in their order.
std::map<PersonId, std::vector<PaperEntryLine>> bySheet(std::vector<PaperEntryLine> lines) {
    std::map<PersonId, std::vector<PaperEntryLine>> sheets;
    for (PaperEntryLine& line : lines) {
        sheets[line.candidate].push_back(std::move(line));
    }
    return sheets;
}

void describeSheet(PaperSheetRow& row,
                   const EnteredSheet& sheet,
                   const PersonId& actor,
                   std::map<PersonId, std::string>& names) {
    for (const exam::SheetReading& reading : sheet.readings) {
        row.readers.push_back(names[reading.by]);
        row.finished += reading.finished ? 1 : 0;
        row.mine = row.mine || reading.by == actor;
    }
    row.mayEnter = exam::mayEnter(sheet, actor).has_value();
    row.recorded = sheet.recorded;
}

}  // namespace

PaperDesk::PaperDesk(Workspace& workspace, people::Actor actor, std::string program)
    : m_workspace(workspace), m_actor(std::move(actor)), m_program(std::move(program)) {}

/// Answers come in as long as no results are out.
Result<HeldExam> PaperDesk::running(const ExamId& exam) {
    store::Store& store = m_workspace.store();
    if (const Status allowed =
            people::authorize(m_actor, people::Action::ManageExams, {}, store.audit());
        !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    auto found = store.exams().exam(exam);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    if (!*found || (*found)->mock) {
        return failure("exam.unknown");
    }
    switch ((*found)->state) {
        case exam::ExamState::Sealed:
        case exam::ExamState::Closed:
            return std::move(**found);
        case exam::ExamState::Published:
            return failure("exam.results-out", {{"title", (*found)->title}});
        default:
            return failure("exam.not-sealed", {{"title", (*found)->title}});
    }
}

Result<EnteredSheet> PaperDesk::sheet(const ExamId& exam, const PersonId& candidate) {
    if (candidate == m_actor.person) {
        return failure("exam.entry-own");
    }
    const auto lines = m_workspace.store().paperEntries().lines(exam, candidate);
    return lines ? exam::enteredSheet(*lines)
                 : Result<EnteredSheet>(tl::unexpected<Error>(lines.error()));
}

Status PaperDesk::tell(const char* action, const ExamId& exam, Args details) {
    return m_workspace.store().audit().append(
        {m_actor.person, action, exam.str(), std::move(details)});
}

PaperEntryLine PaperDesk::lineOf(const ExamId& exam,
                                 const PersonId& candidate,
                                 PaperEntryKind kind) const {
    PaperEntryLine line;
    line.exam = exam;
    line.candidate = candidate;
    line.kind = kind;
    line.by = m_actor.person;
    line.at = m_workspace.clock().now();
    return line;
}

Status PaperDesk::keep(PaperEntryLine line) {
    return m_workspace.store().paperEntries().append(line);
}

Result<std::vector<PaperSheetRow>> PaperDesk::sheets(const ExamId& id) {
    const auto exam = running(id);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    store::Store& store = m_workspace.store();
    const auto candidates = seatCandidates(m_workspace, *exam);
    const auto papers = store.exams().papers(id);
    auto lines = store.paperEntries().standing(id);
    const auto attempts = store.attempts().attemptsAt(id);
    if (!candidates || !papers) {
        return tl::unexpected<Error>(candidates ? papers.error() : candidates.error());
    }
    if (!lines || !attempts) {
        return tl::unexpected<Error>(lines ? attempts.error() : lines.error());
    }
    auto sheets = bySheet(std::move(*lines));
    std::map<PersonId, std::string> names = namesOf(m_workspace);
    std::vector<PaperSheetRow> rows;
    for (std::size_t i = 0; i < candidates->size(); ++i) {
        PaperSheetRow row;
        row.candidate = (*candidates)[i];
        const PersonId& person = row.candidate.person;
        row.place = exam->candidates[i].seat;
        const auto paper = std::ranges::find(*papers, person, &exam::StoredPaper::candidate);
        row.variant = paper == papers->end() ? std::string() : paper->form;
        const auto read = exam::enteredSheet(sheets[person]);
        if (!read) {
            return tl::unexpected<Error>(read.error());
        }
        describeSheet(row, *read, m_actor.person, names);
        row.mayEnter = row.mayEnter && person != m_actor.person;
        row.elsewhere = std::ranges::any_of(*attempts, [&](const seat::AttemptRecord& one) {
            return one.head.candidate == person && !exam::isFromPaper(one.head);
        });
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<SheetToEnter> PaperDesk::open(const ExamId& id,
                                     const PersonId& candidate,
                                     const integrity::KeyRing* ring) {
    const auto exam = running(id);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    const auto read = sheet(id, candidate);
    if (!read) {
        return tl::unexpected<Error>(read.error());
    }
    if (const Status may = exam::mayEnter(*read, m_actor.person); !may) {
        return tl::unexpected<Error>(may.error());
    }
    auto copied = copiedPaperOf(m_workspace, *exam, candidate, ring);
    const auto own = m_workspace.store().paperEntries().linesBy(id, candidate, m_actor.person);
    if (!copied || !own) {
        return tl::unexpected<Error>(copied ? own.error() : copied.error());
    }
    auto mine = exam::enteredSheet(*own);
    if (!mine) {
        return tl::unexpected<Error>(mine.error());
    }
    SheetToEnter opened;
    opened.paper = std::move(copied->paper);
    opened.own.by = m_actor.person;
    if (!mine->readings.empty()) {
        opened.own = std::move(mine->readings.front());
    }
    return opened;
}

Status PaperDesk::enter(const ExamId& id,
                        const PersonId& candidate,
                        int slot,
                        const seat::TaskAnswer& answer) {
    const auto exam = running(id);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    const auto read = sheet(id, candidate);
    if (!read) {
        return tl::unexpected<Error>(read.error());
    }
    if (candidateOf(*exam, candidate) == nullptr) {
        return failure("exam.unknown");
    }
    return exam::mayEnter(*read, m_actor.person).and_then([&](auto) {
        PaperEntryLine line = lineOf(id, candidate, PaperEntryKind::Entered);
        line.slot = slot;
        line.body = seat::encodeAnswer(answer);
        return keep(std::move(line));
    });
}

Status PaperDesk::finish(const ExamId& id, const PersonId& candidate) {
    const auto exam = running(id);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    const auto read = sheet(id, candidate);
    const auto blueprint = frozenBlueprint(*exam);
    if (!read || !blueprint) {
        return tl::unexpected<Error>(read ? blueprint.error() : read.error());
    }
    if (const Status may = exam::mayEnter(*read, m_actor.person); !may) {
        return may;
    }
    const auto own = std::ranges::find(read->readings, m_actor.person, &exam::SheetReading::by);
    const auto entered = own == read->readings.end() ? 0 : static_cast<int>(own->answers.size());
    if (entered < tasksOf(*blueprint)) {
        return failure("exam.entry-unfinished",
                       {{"count", std::to_string(tasksOf(*blueprint) - entered)}});
    }
    return tell("exam.sheet-entered", id, {{"candidate", candidate.str()}}).and_then([&](auto) {
        return keep(lineOf(id, candidate, PaperEntryKind::Finished));
    });
}

Result<SheetToCompare> PaperDesk::compare(const ExamId& id,
                                          const PersonId& candidate,
                                          const integrity::KeyRing* ring) {
    const auto exam = running(id);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    const auto read = sheet(id, candidate);
    if (!read) {
        return tl::unexpected<Error>(read.error());
    }
    if (!read->readTwice()) {
        return failure("exam.entry-waits");
    }
    auto copied = copiedPaperOf(m_workspace, *exam, candidate, ring);
    if (!copied) {
        return tl::unexpected<Error>(copied.error());
    }
    std::map<PersonId, std::string> names = namesOf(m_workspace);
    SheetToCompare both;
    both.paper = std::move(copied->paper);
    both.differences = exam::differencesOf(*read, both.paper);
    both.first = names[read->readings[0].by];
    both.second = names[read->readings[1].by];
    for (const exam::ReadingDifference& one : both.differences) {
        both.settledBy.push_back(one.settled ? names[one.settled->by] : std::string());
    }
    return both;
}

Status PaperDesk::settle(const ExamId& id,
                         const PersonId& candidate,
                         int slot,
                         const seat::TaskAnswer& answer) {
    const auto exam = running(id);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    const auto read = sheet(id, candidate);
    if (!read) {
        return tl::unexpected<Error>(read.error());
    }
    if (!read->readTwice() || !read->recorded.empty()) {
        return failure(read->recorded.empty() ? "exam.entry-waits" : "exam.entry-over");
    }
    return tell("exam.sheet-settled",
                id,
                {{"candidate", candidate.str()}, {"task", std::to_string(slot)}})
        .and_then([&](auto) {
            PaperEntryLine line = lineOf(id, candidate, PaperEntryKind::Settled);
            line.slot = slot;
            line.body = seat::encodeAnswer(answer);
            return keep(std::move(line));
        });
}

Result<seat::AttemptRecord> PaperDesk::attemptOf(const HeldExam& exam,
                                                 const PersonId& candidate,
                                                 const EnteredSheet& read,
                                                 const integrity::KeyRing* ring) {
    store::Store& store = m_workspace.store();
    const auto copied = copiedPaperOf(m_workspace, exam, candidate, ring);
    const auto locks = paperLocks(exam, ring);
    const auto stored = store.exams().paper(exam.id, candidate);
    const auto blueprint = frozenBlueprint(exam);
    if (!copied || !locks) {
        return tl::unexpected<Error>(copied ? locks.error() : copied.error());
    }
    if (!stored || !blueprint) {
        return tl::unexpected<Error>(stored ? blueprint.error() : stored.error());
    }
    const auto own = exam::seatPaperOf(**stored, *locks ? &(*locks)->seat : nullptr);
    const auto key = exam::scoringKeyOf(**stored, *locks ? &(*locks)->scoring : nullptr);
    if (!own || !key) {
        return tl::unexpected<Error>(own ? key.error() : own.error());
    }
    const auto answers = exam::agreedAnswers(read, copied->paper).and_then([&](const auto& agreed) {
        return exam::onOwnPaper(copied->key, *key, agreed);
    });
    if (!answers) {
        return tl::unexpected<Error>(answers.error());
    }
    seat::AttemptHead head;
    head.attempt = AttemptId(randomId());
    head.exam = exam.id;
    head.candidate = candidate;
    head.paperDigest = (*stored)->seatDigest;
    head.install = store.installId();
    head.program = exam::paperProgram(m_program);
    head.terms = termsOf(exam, *blueprint, *candidateOf(exam, candidate));
    return exam::attemptFromPaper(
        *own,
        head,
        *answers,
        {seat::momentOf(m_workspace.clock()), {m_actor.person, "from-paper", 0}});
}

Result<AttemptId> PaperDesk::record(const ExamId& id,
                                    const PersonId& candidate,
                                    const integrity::KeyRing* ring) {
    const auto exam = running(id);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    const auto read = sheet(id, candidate);
    if (!read) {
        return tl::unexpected<Error>(read.error());
    }
    if (!read->recorded.empty()) {
        return failure("exam.entry-over");
    }
    if (!read->readTwice()) {
        return failure("exam.entry-waits");
    }
    const auto made = attemptOf(*exam, candidate, *read, ring);
    if (!made) {
        return tl::unexpected<Error>(made.error());
    }
    store::Store& store = m_workspace.store();
    const AttemptId attempt = made->head.attempt;
    const Status kept =
        tell("exam.sheet-recorded",
             id,
             {{"candidate", candidate.str()},
              {"attempt", attempt.str()},
              {"first", read->readings[0].by.str()},
              {"second", read->readings[1].by.str()}})
            .and_then([&](auto) {
                return store.batch([&] {
                    return store.attempts().begin(made->head, made->events).and_then([&](auto) {
                        PaperEntryLine line = lineOf(id, candidate, PaperEntryKind::Recorded);
                        line.body = attempt.str();
                        return keep(std::move(line));
                    });
                });
            });
    if (!kept) {
        return tl::unexpected<Error>(kept.error());
    }
    return attempt;
}

}  // namespace qgt::app
