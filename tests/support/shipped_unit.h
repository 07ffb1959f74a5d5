#pragma once

#include "app/runtime/workspace.h"
#include "engine/exam/held_exam.h"
#include "engine/exam/paper.h"
#include "engine/integrity/key_ring.h"
#include "engine/people/rights.h"
#include "engine/seat/task_answer.h"
#include "tests/support/exam_unit.h"
#include "tests/support/fake_clock.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace qgt::test {

/// A founded unit with the shipped bank: a trainer, who is its administrator too, and a cadre.
class ShippedUnit {
  public:
    explicit ShippedUnit(const std::filesystem::path& parent);

    [[nodiscard]] FakeClock& clock() { return m_clock; }

    [[nodiscard]] app::Workspace& workspace() { return *m_workspace; }

    [[nodiscard]] std::shared_ptr<app::Workspace> shared() { return m_workspace; }

    [[nodiscard]] std::filesystem::path data() const { return m_data; }

    [[nodiscard]] const people::Actor& trainer() const { return m_trainer; }

    [[nodiscard]] const people::Actor& cadre() const { return m_cadre; }

    /// Another active trainer of the unit, by this id.
    [[nodiscard]] people::Actor addTrainer(const std::string& id);
    [[nodiscard]] people::Actor addDirector(const std::string& id);

    /// What this person signs in with.
    void setSecret(const PersonId& id, const std::string& secret);

    /// Whoever decided about the extra time of a candidate says so in person.
    void confirmTime(const exam::ExamCandidate& candidate);

    /// Makes keys and fills the exam pool with the items of the lines, under other ids and with
    /// `poolStem` in their stems.
    [[nodiscard]] integrity::KeyRing makeKeysAndPool(const std::vector<LineId>& lines);
    [[nodiscard]] integrity::KeyRing makeKeysAndPool(const LineId& line);

    /// Copies the store as it is on the disk, for `putBack`.
    [[nodiscard]] bool backUp(const std::filesystem::path& folder);

    /// Opens the unit anew with the copied store in the place of its own.
    void putBack(const std::filesystem::path& folder);

    /// Whether the bytes stand in any file of the store.
    [[nodiscard]] bool liesInStore(const std::string& bytes) const;

    [[nodiscard]] static std::string poolStem() { return "（绝密考题）"; }

  private:
    void open();
    [[nodiscard]] people::Actor addOne(const std::string& id, people::Role role);

    std::filesystem::path m_data;
    FakeClock m_clock;
    std::shared_ptr<app::Workspace> m_workspace;
    people::Actor m_trainer;
    people::Actor m_cadre;
};

/// What a candidate says who knows the key, or who takes something else.
[[nodiscard]] seat::TaskAnswer answerTo(const seat::SeatTask& task,
                                        const exam::KeyedTask& key,
                                        bool right);

/// All regular files of a folder and those below it.
[[nodiscard]] std::vector<std::filesystem::path> filesBelow(const std::filesystem::path& folder);

}  // namespace qgt::test
