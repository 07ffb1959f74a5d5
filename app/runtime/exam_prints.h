#pragma once

#include "app/runtime/copied_papers.h"
#include "app/runtime/exam_notice.h"
#include "app/runtime/exam_office.h"
#include "app/runtime/workspace.h"
#include "engine/bank/blueprint.h"
#include "engine/core/result.h"
#include "engine/integrity/audit.h"
#include "engine/integrity/key_ring.h"
#include "engine/people/rights.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace qgt::app {

/// What is printed of an exam. The first two are for candidates, the third for scorers alone.
enum class ExamPrint : std::uint8_t {
    Paper,
    AnswerSheet,
    Key,
    Notice,
    SeatList,
    SessionRecord,
    ResultSheet
};

[[nodiscard]] std::string toText(ExamPrint print);

/// Papers are in it, which only the keys of the unit open.
[[nodiscard]] bool needsPapers(ExamPrint print);

/// An exam as its room lists, its record and its results tell it.
struct PrintedSession {
    exam::HeldExam exam;
    bank::Blueprint blueprint;
    ExamNotice notice;
    std::vector<SeatRow> seats;                ///< in the order of the exam
    std::map<PersonId, std::string> variants;  ///< of those who have a paper
    std::set<PersonId> fromPaper;              ///< whose attempt that counts was entered from paper
    std::vector<std::string> invigilators;     ///< names
    std::map<PersonId, std::string> names;     ///< of everybody who is named in it
    std::map<std::string, std::string> blocks;  ///< names of the blocks by their ids
    integrity::ChainAnchor chain;               ///< of everything that is in the audit chain by now
    std::string programDigest;                  ///< of the file of the running program
    Instant printedAt;
};

/// What of an exam goes to paper. Every print is in the audit chain before it is made. For the
/// worker's thread. Errors of all: rights.refused, exam.unknown, exam.not-sealed, store.*.
class ExamPrints {
  public:
    ExamPrints(Workspace& workspace, people::Actor actor);

    /// The variants, for papers, answer sheets and keys. Errors: those of `copiedPapers`.
    [[nodiscard]] Result<std::vector<CopiedPaper>> papers(const ExamId& exam,
                                                          ExamPrint print,
                                                          const integrity::KeyRing* ring);

    /// Errors also: exam.no-results-yet (arg title) for a result sheet without results, file.* when
    /// the program's file cannot be read.
    [[nodiscard]] Result<PrintedSession> session(const ExamId& exam, ExamPrint print);

  private:
    /// The exam, once the print of it is in the chain.
    [[nodiscard]] Result<exam::HeldExam> recorded(const ExamId& exam, ExamPrint print);
    Status addNames(PrintedSession& session);
    Status addVariants(PrintedSession& session);

    Workspace& m_workspace;
    people::Actor m_actor;
};

}  // namespace qgt::app
