#include "engine/core/rng.h"
#include "engine/seat/file_attempt_mirror.h"
#include "tests/faults/child_process.h"
#include "tests/faults/exam_sitting.h"
#include "tests/support/catch.h"
#include "tests/support/store_world.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <iostream>

namespace fs = std::filesystem;

namespace qgt {

using faults::Kept;
using test::StoreWorld;

namespace {

const AttemptId kLong("long");

struct Tally {
    std::int64_t kept = 0;
    int beforeFirst = 0;
    std::int64_t slowestMs = 0;
    int late = 0;
};

fs::path mirrorsOf(const StoreWorld& world) {
    return world.folder().parent_path() / "mirrors";
}

/// What the answerer was told to be kept, before it died: every fourth time at any moment from its
/// start, so that coming back is hit, else from its first kept event.
Kept killSometime(const StoreWorld& world, Rng& rng) {
    constexpr std::uint64_t kOneIn = 4;
    constexpr std::uint64_t kLongestUs = 15'000;
    faults::ChildProcess answerer(
        {QGT_EXAM_ANSWERER, world.folder().string(), mirrorsOf(world).string()});
    if (rng.below(kOneIn) != 0) {
        answerer.waitForOutput();
    }
    faults::sleepMicroseconds(rng.below(kLongestUs));
    answerer.kill();
    Kept kept;
    for (const std::string& line : answerer.lines()) {
        INFO(line);
        REQUIRE(line.find("error") == std::string::npos);
        kept = faults::keptFrom(line);
    }
    return kept;
}

/// The candidate goes on in a new program; what was kept is there, in the mirror as well.
Kept comeBack(StoreWorld& world, const Kept& before, Tally& tally) {
    const auto start = std::chrono::steady_clock::now();
    const auto store = world.open();
    seat::FileAttemptMirror mirror(mirrorsOf(world));
    const auto left = store->attempts().attempt(kLong);
    // A kill before the first event was kept leaves nothing to come back to.
    REQUIRE((left.has_value() || before.number == 0));
    REQUIRE((before.number == 0 || holds(*left, before)));
    faults::ExamSitting sitting(store->attempts(), &mirror);
    REQUIRE(sitting.sitDown().empty());
    const auto took = std::chrono::steady_clock::now() - start;
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(took).count();
    tally.slowestMs = std::max<std::int64_t>(tally.slowestMs, ms);
    tally.late += ms > faults::kMostReturnMs ? 1 : 0;
    REQUIRE(sitting.step().empty());
    REQUIRE_FALSE(sitting.channel().mirrorProblem());
    const auto mirrored = seat::readMirror(mirror.fileOf(kLong));
    REQUIRE(mirrored.has_value());
    REQUIRE(mirrored->record == store->attempts().attempt(kLong).value());
    return sitting.kept();
}

void killOften(StoreWorld::Medium medium, int kills, Rng& rng, Tally& tally) {
    StoreWorld world(medium);
    Kept held;
    for (int i = 0; i < kills; ++i) {
        CAPTURE(i, held.number);
        const Kept told = killSometime(world, rng);
        tally.beforeFirst += told.number == 0 ? 1 : 0;
        tally.kept += std::max(told.number - held.number, 0);
        held = comeBack(world, told.number > held.number ? told : held, tally);
    }
}

}  // namespace

TEST_CASE("kill -9 at any moment of an exam loses no answer that was kept, and it goes on at once",
          "[faults][kill][exam]") {
    const bool isLong = std::getenv("QGT_LONG") != nullptr;
    const int kills = isLong ? 2'000 : 200;
    constexpr int kPerStore = 20;
    constexpr int kOnDiskOneIn = 5;
    Rng rng(20'261'129);
    Tally tally;
    for (int store = 0; store < kills / kPerStore; ++store) {
        CAPTURE(store);
        const bool onDisk = store % kOnDiskOneIn == 0;
        killOften(
            onDisk ? StoreWorld::Medium::Disk : StoreWorld::Medium::Memory, kPerStore, rng, tally);
    }
    std::cout << kills << " kills, " << tally.kept << " kept events, 0 lost, " << tally.beforeFirst
              << " kills before the first; slowest return " << tally.slowestMs << " ms\n";
    CHECK(tally.kept > kills);
    CHECK(tally.late <= kills / faults::kLateOneIn);
}

}  // namespace qgt
