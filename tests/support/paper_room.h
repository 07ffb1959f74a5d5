#pragma once

#include "app/runtime/paper_desk.h"
#include "engine/exam/paper_keys.h"
#include "tests/support/catch.h"
#include "tests/support/exchange_world.h"
#include "tests/support/sat_papers.h"

#include <algorithm>
#include <filesystem>

namespace qgt::test {

/// A sealed exam of two candidates, and two trainers with an answer sheet before them.
struct PaperRoom {
    explicit PaperRoom(const std::filesystem::path& folder)
        : world(folder, QGT_WORKER_PROGRAM),
          who(world.candidates()[1]),
          first(world.unit().workspace(), world.unit().trainer(), "qgt test"),
          second(world.unit().workspace(), colleague("唐敏"), "qgt test") {}

    [[nodiscard]] people::Actor colleague(const char* name) {
        people::Person other;
        other.name = name;
        other.post = "培训师";
        other.committee = world.unit().cadre().committee;
        other.roles = {people::Role::Trainer};
        // The trainer of this unit is its administrator too.
        const auto saved =
            world.unit().workspace().people().savePerson(world.unit().trainer(), other);
        REQUIRE(saved);
        return {saved->id, saved->committee, saved->roles};
    }

    /// Answers to the copied paper by the key of whose paper it is, right at even slots.
    [[nodiscard]] seat::TaskAnswer answerAt(const seat::SeatPaper& paper, int slot) {
        const exam::ScoringKey key = world.keyOf(world.candidates()[0]);
        return answerTo(
            *paper.task(slot), key.tasks.at(static_cast<std::size_t>(slot) - 1), slot % 2 == 0);
    }

    /// All of it, without saying so.
    void enterUnfinished(app::PaperDesk& desk) {
        const auto opened = desk.open(world.exam(), who, &world.ring());
        REQUIRE(opened);
        for (int slot = 1; slot <= opened->paper.slotCount(); ++slot) {
            REQUIRE(desk.enter(world.exam(), who, slot, answerAt(opened->paper, slot)));
        }
    }

    void enterAll(app::PaperDesk& desk) {
        enterUnfinished(desk);
        REQUIRE(desk.finish(world.exam(), who));
    }

    /// How many entries of the audit chain tell of such an act.
    [[nodiscard]] long told(const char* action) {
        const auto audited = world.unit().workspace().store().audit().records().value();
        return std::ranges::count_if(
            audited, [action](const auto& record) { return record.entry.action == action; });
    }

    ExchangeWorld world;
    PersonId who;  ///< not the one whose paper is copied
    app::PaperDesk first;
    app::PaperDesk second;
};

}  // namespace qgt::test
