#pragma once

#include "app/runtime/workspace.h"
#include "engine/bank/item.h"
#include "engine/core/result.h"
#include "engine/exam/held_exam.h"
#include "engine/integrity/key_ring.h"
#include "engine/people/rights.h"
#include "engine/psychometrics/paper_figures.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace qgt::app {

/// Below this many people an item says nothing of who chose which option: it could be seen who.
inline constexpr int kLeastShownGroup = 5;

/// A task of the papers of an exam with its figures.
struct AnalysedTask {
    std::string id;
    int revision = 1;
    std::optional<bank::ItemKind> kind;  ///< nothing for a case
    int most = 0;                        ///< hundredths
    std::string stem;                    ///< of a case its title
    /// What there is to choose, in the author's order: key and text; of true and false "T", "F".
    std::vector<bank::Option> options;
    psychometrics::ItemFigures figures;

    /// Whether the table of options may be shown.
    [[nodiscard]] bool showsOptions() const;

    /// Whether it may be shown for one of the groups of `figures.groups`.
    [[nodiscard]] bool showsGroup(std::size_t group) const;
};

/// Classical analysis of a scored exam. Nobody is named in it.
struct ExamAnalysis {
    exam::HeldExam exam;
    Instant at;
    int passed = 0;   ///< by all rules
    int waiting = 0;  ///< papers with open answers that nobody has marked: they count 0 so far
    int cut = 0;      ///< hundredths
    psychometrics::PaperFigures paper;
    /// Those with the most urgent flags first, then in the order of the paper.
    std::vector<AnalysedTask> tasks;
};

/// An exam that can be analysed.
struct AnalysableExam {
    exam::HeldExam exam;
    int scored = 0;       ///< papers
    bool locked = false;  ///< its papers open with the keys of the unit only
};

/// Who looks at exams.
struct AnalysisDesk {
    Workspace& workspace;
    const people::Actor& actor;
};

/// Exams of which anything was scored, the newest first: for trainers all, for directors those
/// whose results are out and that somebody of their committee sat. For the worker's thread. Errors:
/// rights.refused, store.*.
[[nodiscard]] Result<std::vector<AnalysableExam>> analysableExams(const AnalysisDesk& desk);

/// Analyses the papers that were scored, of several attempts the one that counts. Who may is said
/// at `analysableExams`. The keys of sealed papers are needed for what was chosen; `ring` may be
/// null for open ones and for those that were released. In the audit chain. For the worker's
/// thread. Errors: rights.refused, exam.unknown, exam.nothing-scored, exam.not-published (arg
/// title), keys.none, exam.result-damaged, store.*.
[[nodiscard]] Result<ExamAnalysis> analyseExam(const AnalysisDesk& desk,
                                               const ExamId& id,
                                               const integrity::KeyRing* ring);

/// The items as a table for spreadsheets: a row an item, a row beneath it for each option that may
/// be shown. `head` names the columns, kAnalysisColumns of them.
inline constexpr std::size_t kAnalysisColumns = 22;
[[nodiscard]] std::string analysisTable(const ExamAnalysis& analysis,
                                        const std::array<std::string, kAnalysisColumns>& head);

}  // namespace qgt::app
