#pragma once

#include "app/runtime/workspace.h"
#include "engine/people/rights.h"
#include "tests/support/fake_clock.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace qgt::test {

/// An exam with two questions to be answered in one's own words, whose marks are 45 each, sat by
/// `candidates` cadres and closed; and three trainers who may mark it.
class WrittenExam {
  public:
    struct Unit {
        std::shared_ptr<app::Workspace> workspace;
        people::Actor trainer;
        people::Actor administrator;  ///< who enters people
        FakeClock& clock;
        std::filesystem::path worker;
    };

    WrittenExam(Unit unit, int candidates);

    /// Where the unit was opened anew.
    void reopened(std::shared_ptr<app::Workspace> workspace) {
        m_unit.workspace = std::move(workspace);
    }

    [[nodiscard]] const people::Actor& rater(std::size_t which) const { return m_raters[which]; }

    [[nodiscard]] static std::string candidateName(int which);

    ExamId id;

  private:
    void sit(const people::Actor& actor, int place);

    Unit m_unit;
    std::vector<people::Actor> m_raters;
};

}  // namespace qgt::test
