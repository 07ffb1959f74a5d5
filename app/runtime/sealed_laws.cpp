#include "app/runtime/sealed_laws.h"

#include "app/runtime/scored_attempts.h"
#include "engine/bank/content_review.h"
#include "engine/exam/paper.h"
#include "engine/integrity/digest.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace qgt::app {

namespace {

/// The source that no longer bears a task, and the task; null: everything that it rests on holds.
std::pair<const bank::Source*, std::string> repealedUnder(
    const exam::KeyedTask& task, const std::vector<bank::Source>& repealed) {
    return std::visit(
        [&repealed](const auto& entry) {
            return std::pair(bank::repealedBasis(entry, repealed), entry.id.str());
        },
        task.task);
}

}  // namespace

Result<std::vector<RepealedInPapers>> repealedInPapers(Workspace& workspace,
                                                       const exam::HeldExam& exam,
                                                       const std::vector<bank::Source>& repealed,
                                                       const integrity::KeyRing* ring) {
    const auto locks = scorerLocks(exam, ring);
    const auto papers = workspace.store().exams().papers(exam.id);
    if (!locks || !papers) {
        return tl::unexpected<Error>(locks ? papers.error() : locks.error());
    }
    std::vector<RepealedInPapers> all;
    for (const bank::Source& source : repealed) {
        all.push_back({source, {}, 0});
    }
    for (const exam::StoredPaper& paper : *papers) {
        const auto key = exam::scoringKeyOf(paper, *locks ? &(*locks)->scoring : nullptr);
        if (!key) {
            return tl::unexpected<Error>(key.error());
        }
        std::set<const bank::Source*> here;
        for (const exam::KeyedTask& task : key->tasks) {
            if (const auto [source, id] = repealedUnder(task, repealed); source != nullptr) {
                all[static_cast<std::size_t>(source - repealed.data())].tasks.insert(id);
                here.insert(source);
            }
        }
        for (const bank::Source* const source : here) {
            ++all[static_cast<std::size_t>(source - repealed.data())].papers;
        }
    }
    std::erase_if(all, [](const RepealedInPapers& one) { return one.tasks.empty(); });
    return all;
}

std::string digestOf(const std::vector<bank::Source>& repealed) {
    std::string text;
    for (const bank::Source& source : repealed) {
        text += source.id.str() + '\n';
    }
    return integrity::digestHex(text);
}

Result<std::string> repealedWhenSealed(Workspace& workspace, const ExamId& exam) {
    const auto records = workspace.store().audit().recordsOf("exam.sealed", exam.str());
    if (!records) {
        return tl::unexpected<Error>(records.error());
    }
    if (records->empty()) {
        return std::string();
    }
    const Args& details = records->back().entry.details;
    const auto kept = std::ranges::find(details, "repealed", &Args::value_type::first);
    return kept == details.end() ? std::string() : kept->second;
}

}  // namespace qgt::app
