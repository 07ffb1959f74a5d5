#include "engine/seat/attempt.h"
#include "engine/seat/file_attempt_mirror.h"
#include "engine/store/attempt_repository.h"
#include "engine/store/database.h"
#include "engine/store/meta.h"
#include "tests/faults/disk_record.h"
#include "tests/faults/exam_sitting.h"
#include "tests/support/catch.h"
#include "tests/support/store_world.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace qgt {

using faults::Disk;
using faults::DiskChange;
using faults::DiskRecord;
using faults::Kept;
using faults::PowerCut;
using test::StoreWorld;

namespace {

const AttemptId kLongExam("long");

fs::path rootOf(const StoreWorld& world) {
    return world.folder().parent_path();
}

fs::path mirrorFolderOf(const StoreWorld& world) {
    return rootOf(world) / "mirrors";
}

/// What the exam is held with.
struct Faults {
    std::string synchronous;  ///< another setting than the store's own
    bool diskLies = false;    ///< about the store; what mirrors are on tells the truth
    bool mirror = false;
};

/// What there was when the exam began, and everything that the disk was told from then on.
struct Recorded {
    Disk before;
    std::vector<DiskChange> changes;
};

/// Journal and idle moments of the real store, or of its parts with a setting that is not ours.
class Desk {
  public:
    Desk(StoreWorld& world, const std::string& synchronous) {
        if (synchronous.empty()) {
            m_store = world.open();
            return;
        }
        auto connection = store::openForUse(world.file());
        REQUIRE(connection.has_value());
        REQUIRE(connection->run("PRAGMA synchronous=" + synchronous));
        const auto head = store::readHead(*connection);
        REQUIRE(head.has_value());
        m_database = std::make_unique<store::Database>(
            std::move(*connection),
            *head,
            store::Database::Place{world.file(), world.storeFolder() / "reserve", false});
        m_journal = std::make_unique<store::AttemptRepository>(*m_database);
    }

    seat::AttemptJournal& journal() { return m_store ? m_store->attempts() : *m_journal; }

    void idle() {
        REQUIRE((m_store ? m_store->checkpoint()
                         : m_database->use([](const store::Connection& connection) {
                               return connection.checkpoint(true);
                           })));
    }

  private:
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::AttemptRepository> m_journal;
};

/// 120 tasks are shown and answered, and the exam is handed in.
void sitThrough(Desk& desk, seat::AttemptMirror* mirror, DiskRecord& record) {
    faults::ExamSitting sitting(desk.journal(), mirror);
    REQUIRE(sitting.sitDown().empty());
    record.say(lineOf(sitting.kept()));
    constexpr int kIdleEvery = 7;
    for (int i = 1; i <= 2 * faults::kLongPaperTasks; ++i) {
        REQUIRE(sitting.step().empty());
        record.say(lineOf(sitting.kept()));
        if (i % kIdleEvery == 0) {
            desk.idle();
        }
    }
    REQUIRE(sitting.handIn().empty());
    record.say(lineOf(sitting.kept()));
    REQUIRE_FALSE(sitting.channel().mirrorProblem());
}

Recorded holdExam(const Faults& faults) {
    StoreWorld world;
    { REQUIRE(world.open()); }
    Disk before(rootOf(world));
    DiskRecord record(rootOf(world));
    if (faults.diskLies) {
        record.lieAbout(world.folder());
    }
    {
        Desk desk(world, faults.synchronous);
        seat::FileAttemptMirror mirror(mirrorFolderOf(world));
        sitThrough(desk, faults.mirror ? &mirror : nullptr, record);
    }
    record.stop();
    return {std::move(before), record.changes()};
}

/// How many of the moments are tried: every how manyth of its kind.
struct Pace {
    int drops = 1;
    int mixes = 1;
    int keeps = 1;
    bool atPromises = false;  ///< for disks that are never told to wait
};

using CutCheck = std::function<void(const Disk&, PowerCut, const Kept&)>;

/// Lets the power fail again and again: while changes wait for the disk, and between two of them.
void cutPower(Recorded exam, const Pace& pace, const CutCheck& check) {
    using Kind = DiskChange::Kind;
    Disk& disk = exam.before;
    Kept kept;
    int waits = 0;
    int writes = 0;
    const auto cutAt = [&](int count, int every, PowerCut cut) {
        if (count % every == 0) {
            check(disk, cut, kept);
        }
    };
    for (const DiskChange& change : exam.changes) {
        const bool isSync = change.kind == Kind::Sync || change.kind == Kind::SyncFolder;
        if (pace.atPromises ? change.kind == Kind::Said : isSync) {
            ++waits;
            cutAt(waits, pace.drops, PowerCut::Drops);
            cutAt(waits, pace.mixes, PowerCut::Mixes);
        } else if (!isSync && change.kind != Kind::Said && change.kind != Kind::Made) {
            cutAt(++writes, pace.keeps, PowerCut::Keeps);
        }
        disk.apply(change);
        if (change.kind == Kind::Said) {
            kept = faults::keptFrom(change.bytes);
        }
    }
    for (const PowerCut cut : {PowerCut::Drops, PowerCut::Mixes, PowerCut::Keeps}) {
        check(disk, cut, kept);
    }
}

/// What was found after all the cuts.
struct CutTally {
    int cuts = 0;
    std::int64_t lost = 0;  ///< kept events that were not there
    int unreadable = 0;     ///< stores that did not open, or attempts that did not replay
    int begunAnew = 0;      ///< stores that were made again from their mirror
    std::int64_t slowestMs = 0;
    int late = 0;  ///< returns that took longer than promised
};

void say(const std::string& what, const CutTally& tally) {
    std::cout << what << ": " << tally.cuts << " cuts, " << tally.lost << " kept events lost, "
              << tally.unreadable << " unreadable, " << tally.begunAnew
              << " begun anew; slowest return " << tally.slowestMs << " ms\n";
}

/// The machine starts again.
class Restart {
  public:
    explicit Restart(CutTally& tally) : m_tally(tally) {}

    void without(const Disk& disk, PowerCut cut, const Kept& kept) {
        const auto start = std::chrono::steady_clock::now();
        restore(disk, cut);
        const auto store = store::Store::open(m_world.options());
        if (!store) {
            ++m_tally.unreadable;
        }
        judge(store ? (*store)->attempts().attempt(kLongExam) : failure("store.damaged"), kept);
        const auto took = std::chrono::steady_clock::now() - start;
        m_tally.slowestMs = std::max<std::int64_t>(
            m_tally.slowestMs, std::chrono::duration_cast<std::chrono::milliseconds>(took).count());
    }

    /// What the store lacks comes from the mirror; a store that is damaged is begun anew.
    void withMirror(const Disk& disk, PowerCut cut, const Kept& kept) {
        restore(disk, cut);
        const auto mirrored =
            seat::readMirror(seat::FileAttemptMirror(mirrorFolderOf(m_world)).fileOf(kLongExam));
        REQUIRE((mirrored.has_value() || kept.number == 0));
        if (!mirrored) {
            return;
        }
        REQUIRE(holds(mirrored->record, kept));
        auto store = store::Store::open(m_world.options());
        if (!store || !bringBack(*mirrored, (*store)->attempts()) ||
            !holds((*store)->attempts().attempt(kLongExam).value(), kept)) {
            store = nullptr;
            fs::remove_all(m_world.folder());
            store = m_world.open();
            REQUIRE(bringBack(*mirrored, (*store)->attempts()).has_value());
            ++m_tally.begunAnew;
        }
        judge((*store)->attempts().attempt(kLongExam), kept);
    }

  private:
    void restore(const Disk& disk, PowerCut cut) {
        ++m_tally.cuts;
        fs::remove_all(m_world.folder());
        fs::remove_all(mirrorFolderOf(m_world));
        disk.restoreInto(rootOf(m_world), cut, m_rng);
    }

    void judge(const Result<seat::AttemptRecord>& record, const Kept& kept) {
        if (!record) {
            m_tally.lost += kept.number;
            return;
        }
        if (!seat::Attempt::replay(faults::longPaper(), *record)) {
            ++m_tally.unreadable;
        }
        const auto there = static_cast<std::int64_t>(record->events.size());
        m_tally.lost += holds(*record, kept) ? 0 : std::max<std::int64_t>(kept.number - there, 1);
    }

    StoreWorld m_world;
    Rng m_rng{20'261'129};
    CutTally& m_tally;
};

bool isLong() {
    return std::getenv("QGT_LONG") != nullptr;
}

CutTally tallyOf(const Faults& faults, const Pace& pace) {
    CutTally tally;
    Restart restart(tally);
    cutPower(holdExam(faults), pace, [&](const Disk& disk, PowerCut cut, const Kept& kept) {
        CAPTURE(tally.cuts, kept.number, static_cast<int>(cut));
        if (faults.mirror) {
            restart.withMirror(disk, cut, kept);
        } else {
            restart.without(disk, cut, kept);
        }
    });
    return tally;
}

/// For a fault that shows anywhere: some promises are enough.
Pace somePromises() {
    return isLong() ? Pace{1, 1, 16, true} : Pace{12, 12, 200, true};
}

}  // namespace

TEST_CASE("a power cut at any moment of an exam loses no answer that was kept",
          "[faults][power][exam]") {
    const CutTally tally = tallyOf({}, isLong() ? Pace{1, 1, 1} : Pace{1, 6, 24});
    say("120 answers", tally);
    CHECK(tally.cuts > 2 * faults::kLongPaperTasks);
    CHECK(tally.lost == 0);
    CHECK(tally.unreadable == 0);
    CHECK(tally.late <= tally.cuts / faults::kLateOneIn);
}

TEST_CASE("a store that does not wait for the disk is noticed by the power cuts",
          "[faults][power][exam]") {
    Faults faults;
    faults.synchronous = GENERATE(as<std::string>(), "NORMAL", "OFF");
    CAPTURE(faults.synchronous);
    const CutTally tally = tallyOf(faults, somePromises());
    say("synchronous=" + faults.synchronous, tally);
    CHECK(tally.lost > 0);
}

TEST_CASE("a disk that only says that it has written is noticed by the power cuts",
          "[faults][power][exam]") {
    Faults faults;
    faults.diskLies = true;
    const CutTally tally = tallyOf(faults, somePromises());
    say("lying disk", tally);
    CHECK(tally.lost > 0);
    CHECK(tally.unreadable > 0);
}

TEST_CASE("with a mirror on another disk a disk that lies loses no answer",
          "[faults][power][exam]") {
    Faults faults;
    faults.diskLies = true;
    faults.mirror = true;
    const CutTally tally =
        tallyOf(faults, isLong() ? Pace{1, 1, 1, true} : Pace{12, 12, 200, true});
    say("lying disk with a mirror", tally);
    CHECK(tally.lost == 0);
    CHECK(tally.unreadable == 0);
    CHECK(tally.begunAnew > 0);
}

}  // namespace qgt
