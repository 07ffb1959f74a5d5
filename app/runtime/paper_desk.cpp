#include "app/runtime/paper_desk.h"

#include "app/runtime/attempt_choice.h"
#include "app/runtime/copied_papers.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/paper_sheets.h"
#include "engine/core/text.h"
#include "engine/exam/paper_attempt.h"
#include "engine/integrity/digest.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

namespace qgt::app {

using exam::EnteredSheet;
using exam::HeldExam;
using exam::PaperEntryKind;
using exam::PaperEntryLine;

PaperDesk::PaperDesk(Workspace& workspace, people::Actor actor, std::string program)
    : m_workspace(workspace), m_actor(std::move(actor)), m_program(std::move(program)) {}

/// Once results are out an answer sheet may still turn up.
Result<HeldExam> PaperDesk::taking(const ExamId& exam) {
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
        case exam::ExamState::Published:
            return std::move(**found);
        default:
            return failure("exam.not-sealed", {{"title", (*found)->title}});
    }
}

Result<PaperDesk::OpenedSheet> PaperDesk::known(const ExamId& id, const PersonId& candidate) {
    auto exam = taking(id);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    if (candidateOf(*exam, candidate) == nullptr) {
        return failure("exam.unknown");
    }
    if (candidate == m_actor.person) {
        return failure("exam.entry-own");
    }
    const auto lines = m_workspace.store().paperEntries().lines(id, candidate);
    if (!lines) {
        return tl::unexpected<Error>(lines.error());
    }
    return OpenedSheet{std::move(*exam), exam::sheetAsReadable(*lines)};
}

Result<PaperDesk::OpenedSheet> PaperDesk::opened(const ExamId& id, const PersonId& candidate) {
    auto sheet = changeable(id, candidate);
    if (sheet && sheet->read.damaged) {
        return failure("exam.entry-damaged");
    }
    return sheet;
}

Result<PaperDesk::OpenedSheet> PaperDesk::changeable(const ExamId& id, const PersonId& candidate) {
    auto sheet = known(id, candidate);
    if (!sheet || sheet->exam.state != exam::ExamState::Published) {
        return sheet;
    }
    const auto attempts = ExamAttempts::at(m_workspace, id);
    if (!attempts) {
        return tl::unexpected<Error>(attempts.error());
    }
    if (sheet->read.rereadFor.empty() && isResultOut(sheet->exam, *attempts, candidate)) {
        return failure("exam.sheet-result-out");
    }
    return sheet;
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

Status PaperDesk::keepTold(const char* action,
                           const PaperEntryLine& line,
                           Args details,
                           const std::function<Status()>& before,
                           const std::function<Status()>& after) {
    store::Store& store = m_workspace.store();
    details.push_back({"candidate", line.candidate.str()});
    return store.batch([&] {
        return store.audit()
            .append({m_actor.person, action, line.exam.str(), details})
            .and_then([&](auto) { return before ? before() : ok(); })
            .and_then([&](auto) { return store.paperEntries().append(line); })
            .and_then([&](auto) { return after ? after() : ok(); });
    });
}

Result<std::vector<PaperSheetRow>> PaperDesk::sheets(const ExamId& id) {
    const auto exam = taking(id);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    store::Store& store = m_workspace.store();
    const auto candidates = seatCandidates(m_workspace, *exam);
    const auto papers = store.exams().papers(id);
    auto sheets = standingSheets(m_workspace, id);
    const auto attempts = ExamAttempts::at(m_workspace, id);
    if (!candidates || !papers) {
        return tl::unexpected<Error>(candidates ? papers.error() : candidates.error());
    }
    const auto shown = shownResults(m_workspace, *exam);
    if (!sheets || !attempts) {
        return tl::unexpected<Error>(sheets ? attempts.error() : sheets.error());
    }
    if (!shown) {
        return tl::unexpected<Error>(shown.error());
    }
    std::map<PersonId, std::string> names = personNames(m_workspace);
    std::vector<PaperSheetRow> rows;
    for (std::size_t i = 0; i < candidates->size(); ++i) {
        PaperSheetRow row;
        row.candidate = (*candidates)[i];
        const PersonId& person = row.candidate.person;
        row.place = exam->candidates[i].seat;
        const auto paper = std::ranges::find(*papers, person, &exam::StoredPaper::candidate);
        row.variant = paper == papers->end() ? std::string() : paper->form;
        const auto own = attempts->of(person);
        row.elsewhere =
            std::ranges::any_of(own, [](const auto* one) { return !exam::isFromPaper(one->head); });
        row.isOut = isResultOut(*exam, *attempts, person);
        const exam::EnteredSheet& sheet = (*sheets)[person];
        describe(row, sheet, m_actor.person, names);
        row.isShown = !row.isOut && shown->contains(sheet.recorded);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<SheetToEnter> PaperDesk::open(const ExamId& id,
                                     const PersonId& candidate,
                                     const integrity::KeyRing* ring) {
    const auto sheet = opened(id, candidate);
    if (!sheet) {
        return tl::unexpected<Error>(sheet.error());
    }
    if (Status may = exam::mayEnter(sheet->read, m_actor.person); !may) {
        return tl::unexpected<Error>(may.error());
    }
    auto copied = copiedPaperOf(m_workspace, sheet->exam, candidate, ring);
    if (!copied) {
        return tl::unexpected<Error>(copied.error());
    }
    SheetToEnter toEnter;
    toEnter.paper = std::move(copied->paper);
    toEnter.own.by = m_actor.person;
    if (const auto own = sheet->read.readingOf(m_actor.person); own) {
        toEnter.own = sheet->read.readings[*own];
    }
    return toEnter;
}

Status PaperDesk::enter(const ExamId& id,
                        const PersonId& candidate,
                        int slot,
                        const seat::TaskAnswer& answer) {
    const auto sheet = opened(id, candidate);
    if (!sheet) {
        return tl::unexpected<Error>(sheet.error());
    }
    PaperEntryLine line = lineOf(id, candidate, PaperEntryKind::Entered);
    line.slot = slot;
    line.body = seat::encodeAnswer(answer);
    return exam::mayEnter(sheet->read, m_actor.person)
        .and_then([&](auto) { return fitsPaper(sheet->exam, line); })
        .and_then([&](auto) { return m_workspace.store().paperEntries().append(line); });
}

Status PaperDesk::finish(const ExamId& id, const PersonId& candidate) {
    const auto sheet = opened(id, candidate);
    if (!sheet) {
        return tl::unexpected<Error>(sheet.error());
    }
    const auto blueprint = frozenBlueprint(sheet->exam);
    if (!blueprint) {
        return tl::unexpected<Error>(blueprint.error());
    }
    if (Status may = exam::mayEnter(sheet->read, m_actor.person); !may) {
        return may;
    }
    const auto own = sheet->read.readingOf(m_actor.person);
    const auto entered = own ? static_cast<int>(sheet->read.readings[*own].answers.size()) : 0;
    if (entered < tasksOf(*blueprint)) {
        return failure("exam.entry-unfinished",
                       {{"count", std::to_string(tasksOf(*blueprint) - entered)}});
    }
    return keepTold(
        "exam.sheet-entered",
        lineOf(id, candidate, PaperEntryKind::Finished),
        {{"digest", integrity::digestHex(exam::readingText(sheet->read.readings[*own]))}});
}

Status PaperDesk::withdraw(const ExamId& id,
                           const PersonId& candidate,
                           const PersonId& reader,
                           const std::string& reason) {
    const auto sheet = known(id, candidate);
    if (!sheet) {
        return tl::unexpected<Error>(sheet.error());
    }
    const auto place = sheet->read.readingOf(reader);
    if (!reader.empty() && !place && !trimmed(reason).empty()) {
        return failure("exam.entry-nothing");
    }
    const int number = place ? static_cast<int>(*place) + 1 : 0;
    return keepWithdrawal(*sheet, candidate, {reader, number, reason});
}

Result<bool> PaperDesk::putAside(const ExamId& id,
                                 const PersonId& candidate,
                                 const std::string& reason) {
    const auto sheet = known(id, candidate);
    if (!sheet) {
        return tl::unexpected<Error>(sheet.error());
    }
    const bool isAside = exam::putsAside(sheet->read, m_actor.person);
    if (!isAside && sheet->read.aside.contains(m_actor.person)) {
        return failure("exam.aside-again");
    }
    return keepWithdrawal(*sheet, candidate, {{}, exam::kNotOfThisExam, reason})
        .map([isAside](auto) { return isAside; });
}

Status PaperDesk::keepWithdrawal(const OpenedSheet& sheet,
                                 const PersonId& candidate,
                                 const Withdrawal& what) {
    PaperEntryLine line = lineOf(sheet.exam.id, candidate, PaperEntryKind::Withdrawn);
    line.slot = what.number;
    line.body = trimmed(what.reason);
    if (line.body.empty()) {
        return failure("exam.no-reason");
    }
    const auto action = [&] {
        if (what.number != exam::kNotOfThisExam) {
            return "exam.sheet-withdrawn";
        }
        return exam::putsAside(sheet.read, m_actor.person) ? "exam.sheet-put-aside"
                                                           : "exam.sheet-said-aside";
    };
    return exam::mayWithdraw(sheet.read, what.number).and_then([&](auto) {
        return keepTold(action(), line, {{"reader", what.reader.str()}, {"reason", line.body}});
    });
}

}  // namespace qgt::app
