#include "engine/store/store.h"

#include "engine/store/ability_repository.h"
#include "engine/store/access.h"
#include "engine/store/appeal_repository.h"
#include "engine/store/attempt_repository.h"
#include "engine/store/audit_repository.h"
#include "engine/store/backup.h"
#include "engine/store/carry_repository.h"
#include "engine/store/case_repository.h"
#include "engine/store/certificate_repository.h"
#include "engine/store/correction_repository.h"
#include "engine/store/database.h"
#include "engine/store/exam_repository.h"
#include "engine/store/marking_repository.h"
#include "engine/store/opening.h"
#include "engine/store/paper_entry_repository.h"
#include "engine/store/people_repository.h"
#include "engine/store/practice_repository.h"
#include "engine/store/request_log_repository.h"
#include "engine/store/roster_repository.h"
#include "engine/store/training_repository.h"

#include <utility>

namespace qgt::store {

namespace fs = std::filesystem;

namespace {

Opening openingFor(const OpenOptions& options, const FolderAccess& access) {
    Opening opening;
    opening.paths = access.paths();
    opening.known = access.known();
    opening.clock = options.clock;
    opening.newId = options.newId;
    opening.steps = options.steps;
    opening.startFresh = options.startFresh;
    opening.mayMoveAside = !access.viewOnly();
    return opening;
}

}  // namespace

/// Destroyed from the bottom up: the connection closes before the lock is given back.
struct Store::Parts {
    Parts(FolderAccess folder, Opening how, Database::Opened opened)
        : access(std::move(folder)),
          opening(std::move(how)),
          install(opened.install),
          database(std::move(opened.connection),
                   opened.head,
                   {access.known().file(), access.paths().reserve(), access.viewOnly()}),
          people(database, *opening.clock),
          practice(database, install),
          cases(database),
          exams(database),
          corrections(database),
          paperEntries(database),
          marking(database),
          appeals(database),
          certificates(database),
          ability(database),
          carrying(database),
          requestLog(database),
          rosters(database),
          training(database),
          attempts(database),
          audit(database, *opening.clock),
          itemRevisions(database),
          cache(access.viewOnly() ? fs::path() : access.paths().cache()) {}

    FolderAccess access;
    Opening opening;
    InstallId install;
    Database database;
    PeopleRepository people;
    PracticeRepository practice;
    CaseRepository cases;
    ExamRepository exams;
    CorrectionRepository corrections;
    PaperEntryRepository paperEntries;
    MarkingRepository marking;
    AppealRepository appeals;
    CertificateRepository certificates;
    AbilityRepository ability;
    CarryRepository carrying;
    RequestLogRepository requestLog;
    RosterRepository rosters;
    TrainingRepository training;
    AttemptRepository attempts;
    AuditRepository audit;
    ItemRevisions itemRevisions;
    CacheFile cache;
};

Store::Store(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Store::~Store() {
    // Leaves a small log behind for the next start; what fails here stays in the log.
    (void)checkpoint();
}

Result<std::unique_ptr<Store>> Store::open(const OpenOptions& options) {
    auto access =
        FolderAccess::take(options.folder, options.holder, options.viewOnly, options.newId);
    if (!access) {
        return tl::unexpected(access.error());
    }
    Opening opening = openingFor(options, *access);
    auto opened = openStore(opening);
    if (!opened && opened.error().code == "store.full" && access->giveReserveBack()) {
        opened = openStore(opening);
    }
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    opening.startFresh = false;
    if (!access->viewOnly()) {
        access->keepReserve();
    }
    return std::unique_ptr<Store>(new Store(
        std::make_unique<Parts>(std::move(*access), std::move(opening), std::move(*opened))));
}

Status Store::restore(const OpenOptions& options, const fs::path& backup) {
    const auto access = FolderAccess::take(options.folder, options.holder, false, options.newId);
    if (!access) {
        return tl::unexpected(access.error());
    }
    if (access->viewOnly()) {
        return failure("store.read-only", {{"path", options.folder.string()}});
    }
    return restoreBackup(backup, access->paths(), options.steps, options.clock->now());
}

Result<SalvageReport> Store::salvage(const OpenOptions& options, const fs::path& damaged) {
    const auto access = FolderAccess::take(options.folder, options.holder, false, options.newId);
    if (!access) {
        return tl::unexpected(access.error());
    }
    if (access->viewOnly()) {
        return failure("store.read-only", {{"path", options.folder.string()}});
    }
    return salvageStore(damaged,
                        access->paths(),
                        {options.steps, InstallId(options.newId()), options.clock->now()});
}

people::PeopleStore& Store::people() {
    return m_parts->people;
}

practice::PracticeStore& Store::practice() {
    return m_parts->practice;
}

carry::CarryStore& Store::carrying() {
    return m_parts->carrying;
}

practice::CaseStore& Store::cases() {
    return m_parts->cases;
}

exam::CorrectionStore& Store::corrections() {
    return m_parts->corrections;
}

exam::AppealStore& Store::appeals() {
    return m_parts->appeals;
}

exam::ExamStore& Store::exams() {
    return m_parts->exams;
}

exam::PaperEntryStore& Store::paperEntries() {
    return m_parts->paperEntries;
}

exam::MarkingStore& Store::marking() {
    return m_parts->marking;
}

certificate::CertificateStore& Store::certificates() {
    return m_parts->certificates;
}

ability::AbilityStore& Store::ability() {
    return m_parts->ability;
}

coverage::RequestLogStore& Store::requestLog() {
    return m_parts->requestLog;
}

coverage::RosterStore& Store::rosters() {
    return m_parts->rosters;
}

coverage::TrainingStore& Store::training() {
    return m_parts->training;
}

seat::AttemptJournal& Store::attempts() {
    return m_parts->attempts;
}

integrity::AuditLog& Store::audit() {
    return m_parts->audit;
}

ItemRevisions& Store::itemRevisions() {
    return m_parts->itemRevisions;
}

CacheFile& Store::bankCache() {
    return m_parts->cache;
}

const InstallId& Store::installId() const {
    return m_parts->install;
}

bool Store::viewOnly() const {
    return m_parts->access.viewOnly();
}

Status Store::batch(const std::function<Status()>& work) {
    return m_parts->database.batch(work);
}

Result<fs::path> Store::backup() {
    if (viewOnly()) {
        return failure("store.read-only", {{"path", m_parts->opening.known.folder.string()}});
    }
    Result<fs::path> made;
    const auto used = m_parts->database.use([&](const Connection& connection) -> Status {
        made = makeBackup(connection,
                          m_parts->opening.paths,
                          m_parts->opening.steps,
                          m_parts->opening.clock->now());
        return made ? ok() : Status(tl::unexpected(made.error()));
    });
    return used ? made : tl::unexpected(used.error());
}

Result<VerifyReport> Store::verify(const std::optional<integrity::ChainAnchor>& anchor) const {
    Result<VerifyReport> report;
    const auto used = m_parts->database.use([&](const Connection& connection) -> Status {
        report = verifyStore(connection, CheckDepth::Rows, anchor);
        return report ? ok() : Status(tl::unexpected(report.error()));
    });
    return used ? report : tl::unexpected(used.error());
}

Status Store::checkpoint() {
    if (viewOnly()) {
        return ok();
    }
    return m_parts->database.use(
        [](const Connection& connection) { return connection.checkpoint(true); });
}

void Store::rebuildCaches() {
    m_parts->cache.clear();
}

Status Store::reopen() {
    return m_parts->database.reopen([this] { return openStore(m_parts->opening); });
}

}  // namespace qgt::store
