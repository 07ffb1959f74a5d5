#include "engine/core/rng.h"
#include "tests/faults/child_process.h"
#include "tests/support/catch.h"
#include "tests/support/fault_answers.h"
#include "tests/support/store_world.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>

namespace qgt {

using test::StoreWorld;

namespace {

/// A moment to kill at: in every fourth run counted from the start of the program, so that opening
/// is hit, else from its first saved answer.
struct Moment {
    bool fromStart = false;
    std::uint64_t microseconds = 0;
};

Moment draw(Rng& rng) {
    constexpr std::uint64_t kOneIn = 4;
    constexpr std::uint64_t kLongestUs = 15'000;
    const bool fromStart = rng.below(kOneIn) == 0;
    return {fromStart, rng.below(kLongestUs)};
}

/// What the writer was told to be saved, before it died.
std::int64_t killAt(StoreWorld& world, const Moment& moment) {
    faults::ChildProcess writer({QGT_STORE_WRITER, world.folder().string()});
    if (!moment.fromStart) {
        writer.waitForOutput();
    }
    faults::sleepMicroseconds(moment.microseconds);
    writer.kill();
    std::int64_t acknowledged = 0;
    for (const std::string& line : writer.lines()) {
        INFO(line);
        REQUIRE(line.find("error") == std::string::npos);
        acknowledged = std::stoll(line);
    }
    return acknowledged;
}

struct Tally {
    std::int64_t acknowledged = 0;
    int beforeFirst = 0;
};

void killOften(StoreWorld::Medium medium, int kills, Rng& rng, Tally& tally) {
    StoreWorld world(medium);
    std::int64_t held = 0;
    for (int i = 0; i < kills; ++i) {
        CAPTURE(i, held);
        const std::int64_t acknowledged = killAt(world, draw(rng));
        tally.beforeFirst += acknowledged == 0 ? 1 : 0;
        tally.acknowledged += std::max<std::int64_t>(acknowledged - held, 0);
        const std::int64_t must = std::max(acknowledged, held);
        const auto store = world.open();
        held = test::checkedAnswers(*store);
        REQUIRE(held >= must);
        // Committed when the kill came, but not told any more: at most one.
        REQUIRE(held <= must + 1);
    }
}

}  // namespace

TEST_CASE("kill -9 at any moment loses no answer that was acknowledged", "[faults][kill]") {
    const bool isLong = std::getenv("QGT_LONG") != nullptr;
    const int kills = isLong ? 2'000 : 200;
    constexpr int kPerStore = 10;
    // A process that is killed leaves its writes to the kernel, so the medium makes no difference
    // to what must be there; on a real disk the waits are where kills land.
    constexpr int kOnDiskOneIn = 4;
    Rng rng(20'261'124);
    Tally tally;
    for (int store = 0; store < kills / kPerStore; ++store) {
        CAPTURE(store);
        const bool onDisk = store % kOnDiskOneIn == 0;
        killOften(
            onDisk ? StoreWorld::Medium::Disk : StoreWorld::Medium::Memory, kPerStore, rng, tally);
    }
    std::cout << kills << " kills, " << tally.acknowledged << " acknowledged answers, 0 lost, "
              << tally.beforeFirst << " kills before the first answer\n";
    CHECK(tally.acknowledged > kills);
}

}  // namespace qgt
