#pragma once

#include "engine/certificate/standing.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/integrity/key_ring.h"
#include "engine/store/store.h"

#include <set>
#include <string>
#include <vector>

namespace qgt::app {

/// An exam whose papers had some of the tasks that were asked about.
struct ExamTouched {
    ExamId exam;
    std::string title;
    Instant opens;
    int papers = 0;               ///< that have one of them, or rest on the law
    std::vector<PersonId> sat;    ///< scored persons among them
    std::set<std::string> tasks;  ///< which of them
};

/// The change of law that is asked about.
struct AskedLaw {
    SourceId source;
    std::string article;          ///< empty: the source as a whole
    std::set<std::string> tasks;  ///< items and cases of the bank that rest on it
};

/// What a change of law touches of the exams that were held.
struct HeldImpact {
    std::vector<ExamTouched> exams;  ///< newest first
    std::set<PersonId> persons;      ///< who sat one of the tasks in any of them
    std::vector<certificate::RestingCertificate> certificates;  ///< that stand, in order of issue
    int shut = 0;  ///< sealed papers of which it cannot be told without the exam keys
};

/// By the papers themselves where they are open or `ring` opens them: items of the exam pool are in
/// no bank. Else by results, which name their tasks, and by certificates, which tell what their
/// papers rested on when they were issued. Mock exams, drafts and withdrawn exams are left out.
/// `ring` may be null. Errors: exam.key-damaged, sealed.*, store.*.
[[nodiscard]] Result<HeldImpact> heldImpact(store::Store& store,
                                            const AskedLaw& law,
                                            const integrity::KeyRing* ring = nullptr);

}  // namespace qgt::app
