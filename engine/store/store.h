#pragma once

#include "engine/ability/ability_store.h"
#include "engine/carry/enrolment.h"
#include "engine/certificate/certificate_store.h"
#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/coverage/duty_plan.h"
#include "engine/coverage/handed_training.h"
#include "engine/coverage/request_log.h"
#include "engine/exam/appeal_store.h"
#include "engine/exam/correction_store.h"
#include "engine/exam/exam_store.h"
#include "engine/exam/marking_store.h"
#include "engine/exam/paper_entry_store.h"
#include "engine/integrity/audit.h"
#include "engine/people/people_store.h"
#include "engine/practice/case_store.h"
#include "engine/practice/practice_store.h"
#include "engine/seat/attempt_journal.h"
#include "engine/store/cache_file.h"
#include "engine/store/item_revisions.h"
#include "engine/store/salvage.h"
#include "engine/store/schema.h"
#include "engine/store/verify.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace qgt::store {

struct OpenOptions {
    std::filesystem::path folder;  ///< the data folder
    const Clock* clock = nullptr;  ///< must outlive the store
    /// A fresh random id at each call; used for the install id and names of temporary folders.
    std::function<std::string()> newId;
    std::string holder;       ///< user, pid, since: what a refused second program is told
    bool viewOnly = false;    ///< nothing in the folder is written
    bool startFresh = false;  ///< begin anew although remains of an older store lie there
    std::vector<SchemaStep> steps = shippedSteps();  ///< tests add steps that are not shipped
};

/// Everything that one installation keeps, in `<folder>/store/qgt.db`, with what can be computed
/// again in `<folder>/cache/cache.db`. One program at a time; inside it any thread may call.
class Store {
  public:
    /// Opens, makes or migrates the store. A folder that cannot be written opens for viewing, from
    /// a private copy, and writing then fails with store.read-only. Errors: store.busy (arg
    /// holder) and those of `openStore`.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const OpenOptions& options);

    /// Puts a checked backup in the place of the store; the old one is kept. The store must not be
    /// open. Errors: store.busy, store.backup-damaged (arg path), file.*.
    static Status restore(const OpenOptions& options, const std::filesystem::path& backup);

    /// Saves every row of a damaged store that still fits its seal into a fresh store, which takes
    /// the place of the present one. `damaged` itself is only read. Errors: store.busy,
    /// store.nothing-saved (arg path), store.*.
    [[nodiscard]] static Result<SalvageReport> salvage(const OpenOptions& options,
                                                       const std::filesystem::path& damaged);

    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    ~Store();

    [[nodiscard]] people::PeopleStore& people();
    [[nodiscard]] practice::PracticeStore& practice();
    [[nodiscard]] practice::CaseStore& cases();
    [[nodiscard]] exam::ExamStore& exams();
    [[nodiscard]] exam::CorrectionStore& corrections();
    [[nodiscard]] exam::PaperEntryStore& paperEntries();
    [[nodiscard]] exam::MarkingStore& marking();
    [[nodiscard]] exam::AppealStore& appeals();
    [[nodiscard]] certificate::CertificateStore& certificates();
    [[nodiscard]] ability::AbilityStore& ability();
    [[nodiscard]] carry::CarryStore& carrying();
    [[nodiscard]] coverage::RequestLogStore& requestLog();
    [[nodiscard]] coverage::RosterStore& rosters();
    [[nodiscard]] coverage::TrainingStore& training();
    [[nodiscard]] seat::AttemptJournal& attempts();
    [[nodiscard]] integrity::AuditLog& audit();
    [[nodiscard]] ItemRevisions& itemRevisions();
    [[nodiscard]] CacheFile& bankCache();

    [[nodiscard]] const InstallId& installId() const;
    [[nodiscard]] bool viewOnly() const;

    /// Runs `work`, whose writes become one transaction: all or none is kept, and nothing may be
    /// called saved before this returns. For many entries at once (an import, the demo's history);
    /// a batch inside a batch is store.internal. Errors: those of `work`, store.*.
    Status batch(const std::function<Status()>& work);

    /// A checked copy in `<folder>/backups/`; returns its path. Errors: store.no-space-for-backup
    /// (args needed, free), store.read-only, store.*, file.*.
    [[nodiscard]] Result<std::filesystem::path> backup();

    /// Checks every page and row and the audit chain.
    [[nodiscard]] Result<VerifyReport> verify(
        const std::optional<integrity::ChainAnchor>& anchor = std::nullopt) const;

    /// Copies the log into the database file. Call it when idle; errors are errors of the disk,
    /// what was saved stays saved.
    Status checkpoint();

    /// Throws away what can be computed again.
    void rebuildCaches();

    /// A new connection after store.failed; locks and references stay.
    Status reopen();

  private:
    struct Parts;

    explicit Store(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

}  // namespace qgt::store
