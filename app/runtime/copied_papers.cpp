#include "app/runtime/copied_papers.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

using exam::HeldExam;
using exam::PaperLocks;
using exam::PaperVariant;
using exam::StoredPaper;

namespace {

Result<CopiedPaper> copied(const HeldExam& exam,
                           const StoredPaper& stored,
                           const PaperVariant& variant,
                           const std::optional<PaperLocks>& locks) {
    auto paper = exam::seatPaperOf(stored, locks ? &locks->seat : nullptr);
    auto key = exam::scoringKeyOf(stored, locks ? &locks->scoring : nullptr);
    if (!paper || !key) {
        return tl::unexpected<Error>(paper ? key.error() : paper.error());
    }
    if (exam.forms != 0) {
        paper->candidate = {};
    }
    return CopiedPaper{variant, std::move(*paper), std::move(*key)};
}

/// The variants of an exam that `wanted` says yes to.
template <typename Wanted>
Result<std::vector<CopiedPaper>> copiedWhere(Workspace& workspace,
                                             const HeldExam& exam,
                                             const integrity::KeyRing* ring,
                                             Wanted wanted) {
    const auto papers = workspace.store().exams().papers(exam.id);
    const auto locks = paperLocks(exam, ring);
    if (!papers || !locks) {
        return tl::unexpected<Error>(papers ? locks.error() : papers.error());
    }
    std::vector<CopiedPaper> all;
    for (const PaperVariant& variant : exam::variantsOf(exam, *papers)) {
        if (!wanted(variant)) {
            continue;
        }
        const auto stored = std::ranges::find(*papers, variant.original, &StoredPaper::candidate);
        auto one = copied(exam, *stored, variant, *locks);
        if (!one) {
            return tl::unexpected<Error>(one.error());
        }
        all.push_back(std::move(*one));
    }
    if (all.empty()) {
        return failure("exam.no-papers-kept", {{"title", exam.title}});
    }
    return all;
}

}  // namespace

Result<std::optional<PaperLocks>> paperLocks(const HeldExam& exam, const integrity::KeyRing* ring) {
    if (exam.lock.generation == 0) {
        return std::optional<PaperLocks>();
    }
    if (ring == nullptr) {
        return failure("keys.none");
    }
    auto locks = exam::openForScorer(exam.lock, *ring);
    if (!locks) {
        return tl::unexpected<Error>(locks.error());
    }
    return std::optional<PaperLocks>(std::move(*locks));
}

Result<std::vector<CopiedPaper>> copiedPapers(Workspace& workspace,
                                              const HeldExam& exam,
                                              const integrity::KeyRing* ring) {
    return copiedWhere(workspace, exam, ring, [](const PaperVariant&) { return true; });
}

Result<CopiedPaper> copiedPaperOf(Workspace& workspace,
                                  const HeldExam& exam,
                                  const PersonId& candidate,
                                  const integrity::KeyRing* ring) {
    auto found = copiedWhere(workspace, exam, ring, [&candidate](const PaperVariant& variant) {
        return std::ranges::find(variant.candidates, candidate) != variant.candidates.end();
    });
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    return std::move(found->front());
}

}  // namespace qgt::app
