// The real program is killed while a cadre practises in its window.
#include "app/runtime/system_clock.h"
#include "app/runtime/workspace.h"
#include "engine/core/rng.h"
#include "engine/practice/session.h"
#include "tests/faults/child_process.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

namespace app = qgt::app;
namespace bank = qgt::bank;
namespace faults = qgt::faults;
namespace practice = qgt::practice;
using qgt::PersonId;
using qgt::Rng;

namespace {

/// What the page showed: a stage and the question's stem, as the hands say it.
struct Shown {
    std::string stage;
    std::string stem;

    bool operator==(const Shown&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Shown& shown) {
    return out << shown.stage << ' ' << shown.stem;
}

/// What is left of a killed program.
struct Left {
    std::vector<std::string> answered;  ///< stems of all answers of the cadre, in order
    std::optional<Shown> open;          ///< what the next start must show
};

std::string stemOf(const bank::Item* item) {
    std::string stem = item == nullptr ? std::string() : item->stem;
    std::replace(stem.begin(), stem.end(), '\n', ' ');
    // The window holds the empty brackets of a choice together.
    const std::string spaces = "　　";
    for (std::size_t at = stem.find(spaces); at != std::string::npos; at = stem.find(spaces)) {
        stem.replace(at, spaces.size(), "\u00A0\u00A0\u00A0\u00A0");
    }
    return stem;
}

class Seat {
  public:
    Seat() {
        // Only the program that is started gets the hands.
        ::setenv("LD_PRELOAD", QGT_WINDOW_HANDS, 1);
        ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
        ::setenv("QT_QUICK_BACKEND", "software", 1);
        std::filesystem::create_directories(home());
        std::filesystem::permissions(home(), std::filesystem::perms::owner_all);
        ::setenv("HOME", home().c_str(), 1);
        ::setenv("XDG_RUNTIME_DIR", home().c_str(), 1);
    }

    /// Starts the program and kills it that long after its start, or after the first line when
    /// `fromFirst`. What its frames showed.
    [[nodiscard]] std::vector<Shown> killAt(bool fromFirst, std::uint64_t microseconds) const {
        faults::ChildProcess program({QGT_PROGRAM, "--demo", "--data", data().string()});
        if (fromFirst) {
            program.waitForOutput();
        }
        faults::sleepMicroseconds(microseconds);
        program.kill();
        std::vector<Shown> shown;
        for (const std::string& line : program.lines()) {
            INFO(line);
            const std::size_t space = line.find(' ');
            shown.push_back({line.substr(0, space),
                             space == std::string::npos ? std::string() : line.substr(space + 1)});
            REQUIRE(shown.back().stage != "error");
        }
        return shown;
    }

    /// Opens what is there as the program would, with all checks of opening, and again all of it.
    [[nodiscard]] Left look() const {
        const app::SystemClock clock;
        app::WorkspaceOptions options;
        options.folder = {data(), true};
        options.shippedBank = QGT_SOURCE_DIR "/question_bank";
        options.clock = &clock;
        auto opened = app::Workspace::open(options);
        REQUIRE(opened.has_value());
        const std::shared_ptr<app::Workspace> workspace = std::move(*opened);
        practice::PracticeStore& store = workspace->store().practice();
        const PersonId cadre("demoperson5");
        const auto verified = workspace->store().verify();
        REQUIRE(verified.has_value());
        REQUIRE(verified->sound());
        Left left;
        const auto answers = store.answersOf(cadre);
        REQUIRE(answers.has_value());
        for (const practice::AnswerEvent& answer : *answers) {
            left.answered.push_back(stemOf(workspace->bank().item(answer.item)));
        }
        const auto history = store.openSession(cadre);
        REQUIRE(history.has_value());
        if (*history) {
            const auto session = practice::PracticeSession::replay(
                {store, clock, {workspace, &workspace->bank()}}, **history);
            REQUIRE(session.has_value());
            REQUIRE(session->has_value());
            const bool revealed = (*session)->phase() == practice::Phase::Revealed;
            left.open = {revealed ? "Revealed" : "Asking", stemOf((*session)->item())};
        }
        return left;
    }

  private:
    [[nodiscard]] std::filesystem::path data() const { return m_folder.path() / "data"; }

    [[nodiscard]] std::filesystem::path home() const { return m_folder.path() / "home"; }

    qgt::test::TempFolder m_folder;
};

struct Tally {
    std::size_t acknowledged = 0;
    int resumed = 0;
    int beforeFirst = 0;
};

/// Every answer whose reveal was drawn is there, in order; at most one more, whose frame did not
/// come any more.
void checkKept(const Left& before,
               const std::vector<Shown>& shown,
               const Left& after,
               Tally& tally) {
    std::vector<std::string> acknowledged;
    for (std::size_t i = 1; i < shown.size(); ++i) {
        if (shown[i].stage == "Revealed") {
            acknowledged.push_back(shown[i].stem);
        }
    }
    const std::size_t old = before.answered.size();
    REQUIRE(after.answered.size() >= old + acknowledged.size());
    REQUIRE(after.answered.size() <= old + acknowledged.size() + 1);
    std::vector<std::string> must = before.answered;
    must.insert(must.end(), acknowledged.begin(), acknowledged.end());
    CHECK(std::equal(must.begin(), must.end(), after.answered.begin()));
    tally.acknowledged += acknowledged.size();
}

/// The first thing that a start shows is what its store said.
void checkResumed(const Left& before, const std::vector<Shown>& shown, Tally& tally) {
    if (shown.empty()) {
        ++tally.beforeFirst;
        return;
    }
    if (before.open) {
        REQUIRE(shown.front() == *before.open);
        ++tally.resumed;
    } else {
        REQUIRE(shown.front().stage == "Asking");
    }
}

}  // namespace

TEST_CASE("kill -9 of the window loses no answer that it showed, and the next start goes on there",
          "[faults][window]") {
    const bool isLong = std::getenv("QGT_LONG") != nullptr;
    const int kills = isLong ? 40 : 7;
    constexpr std::uint64_t kFromStartOneIn = 4;
    constexpr std::uint64_t kLongestUs = 2'000'000;
    const Seat seat;
    Rng rng(20'261'124);
    Tally tally;
    // Killed while it makes the demo, then as soon as a question stands there.
    (void)seat.killAt(false, rng.below(kLongestUs));
    (void)seat.killAt(true, 0);
    Left left = seat.look();
    for (int i = 2; i < kills; ++i) {
        const bool fromFirst = rng.below(kFromStartOneIn) != 0;
        const std::uint64_t wait = rng.below(kLongestUs);
        CAPTURE(i, fromFirst, wait);
        const std::vector<Shown> shown = seat.killAt(fromFirst, wait);
        const Left after = seat.look();
        checkResumed(left, shown, tally);
        checkKept(left, shown, after, tally);
        left = after;
    }
    std::cout << kills << " kills of the window, " << tally.acknowledged
              << " acknowledged answers, 0 lost, " << tally.resumed
              << " starts that went on at their question, " << tally.beforeFirst
              << " kills before a question was shown\n";
    CHECK(tally.acknowledged > 0);
    CHECK(tally.resumed > 0);
}
