#include "app/runtime/exam_prints.h"

#include "app/runtime/attempt_choice.h"
#include "app/runtime/exam_material.h"
#include "engine/core/os/files.h"
#include "engine/core/os/program.h"
#include "engine/exam/paper_attempt.h"
#include "engine/integrity/digest.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace qgt::app {

using exam::ExamState;
using exam::HeldExam;

namespace {

constexpr std::array<std::string_view, 7> kPrintWords{
    "paper", "answer-sheet", "key", "notice", "seat-list", "session-record", "result-sheet"};

/// The program is a file of some tens of megabytes.
constexpr std::size_t kMostProgramBytes = std::size_t{1} << 30U;

Result<std::string> ownDigest() {
    const auto file = os::readFile(os::programFile(), kMostProgramBytes);
    return file ? Result<std::string>(integrity::digestHex(*file))
                : tl::unexpected<Error>(file.error());
}

}  // namespace

std::string toText(ExamPrint print) {
    return std::string(kPrintWords.at(static_cast<std::size_t>(print)));
}

bool needsPapers(ExamPrint print) {
    return print == ExamPrint::Paper || print == ExamPrint::AnswerSheet || print == ExamPrint::Key;
}

ExamPrints::ExamPrints(Workspace& workspace, people::Actor actor)
    : m_workspace(workspace), m_actor(std::move(actor)) {}

Result<HeldExam> ExamPrints::recorded(const ExamId& id, ExamPrint print) {
    store::Store& store = m_workspace.store();
    if (const Status allowed =
            people::authorize(m_actor, people::Action::ManageExams, {}, store.audit());
        !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    auto exam = store.exams().exam(id);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    if (!*exam || (*exam)->mock) {
        return failure("exam.unknown");
    }
    if ((*exam)->state == ExamState::Draft || (*exam)->state == ExamState::Withdrawn) {
        return failure("exam.not-sealed", {{"title", (*exam)->title}});
    }
    const Status told =
        store.audit().append({m_actor.person, "exam.printed", id.str(), {{"what", toText(print)}}});
    if (!told) {
        return tl::unexpected<Error>(told.error());
    }
    return std::move(**exam);
}

Result<std::vector<CopiedPaper>> ExamPrints::papers(const ExamId& id,
                                                    ExamPrint print,
                                                    const integrity::KeyRing* ring) {
    const auto exam = recorded(id, print);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    return copiedPapers(m_workspace, *exam, ring);
}

Status ExamPrints::addNames(PrintedSession& session) {
    const auto persons = m_workspace.store().people().persons();
    if (!persons) {
        return tl::unexpected<Error>(persons.error());
    }
    for (const people::Person& person : *persons) {
        session.names[person.id] = person.name;
    }
    for (const exam::ExamInvigilator& one : session.exam.invigilators) {
        session.invigilators.push_back(one.name.empty() ? session.names[one.person] : one.name);
    }
    return ok();
}

Status ExamPrints::addVariants(PrintedSession& session) {
    const auto papers = m_workspace.store().exams().papers(session.exam.id);
    const auto attempts = ExamAttempts::at(m_workspace, session.exam.id);
    if (!papers || !attempts) {
        return tl::unexpected<Error>(papers ? attempts.error() : papers.error());
    }
    for (const exam::StoredPaper& paper : *papers) {
        session.variants[paper.candidate] = paper.form;
        const auto* const counted = attempts->countedOf(paper.candidate);
        if (counted != nullptr && exam::isFromPaper(counted->head)) {
            session.fromPaper.insert(paper.candidate);
        }
    }
    for (const bank::Block& block : m_workspace.bank().blocks()) {
        session.blocks[block.id.str()] = block.name;
    }
    return ok();
}

Result<PrintedSession> ExamPrints::session(const ExamId& id, ExamPrint print) {
    auto exam = recorded(id, print);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    auto blueprint = frozenBlueprint(*exam);
    auto seats = ExamOffice(m_workspace, m_actor, {}).board(id);
    const auto records = m_workspace.store().audit().records();
    auto digest = ownDigest();
    if (!blueprint || !seats) {
        return tl::unexpected<Error>(blueprint ? seats.error() : blueprint.error());
    }
    if (!records || !digest) {
        return tl::unexpected<Error>(records ? digest.error() : records.error());
    }
    const bool anyResult =
        std::ranges::any_of(*seats, [](const SeatRow& row) { return row.result.has_value(); });
    if (print == ExamPrint::ResultSheet && !anyResult) {
        return failure("exam.no-results-yet", {{"title", exam->title}});
    }
    PrintedSession session;
    session.notice = noticeOf(*exam, *blueprint, m_workspace.bank());
    session.exam = std::move(*exam);
    session.blueprint = std::move(*blueprint);
    session.seats = std::move(*seats);
    session.chain = integrity::headOf(*records);
    session.programDigest = std::move(*digest);
    session.printedAt = m_workspace.clock().now();
    const Status whole = addNames(session).and_then([&](auto) { return addVariants(session); });
    if (!whole) {
        return tl::unexpected<Error>(whole.error());
    }
    return session;
}

}  // namespace qgt::app
