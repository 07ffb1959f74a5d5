#pragma once

#include "app/runtime/exam_keys.h"
#include "app/runtime/exam_pool.h"
#include "app/runtime/workspace.h"
#include "engine/people/rights.h"
#include "tests/support/bank_texts.h"
#include "tests/support/fake_clock.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace qgt::test {

inline constexpr const char* kExamPerson = "陆文静";
inline constexpr const char* kExamPassword = "qinghe-2026";
inline constexpr const char* kExamPassphrase = "梧桐树下有三只猫在打架 2026";

/// An item as it stands in an exam pool.
[[nodiscard]] SampleItem examSample(std::size_t number, const std::string& stem);

/// A data folder with a founded unit, whose founder is administrator and trainer, and a practice
/// bank of two items with the numbers 1 and 2.
class ExamUnit {
  public:
    explicit ExamUnit(std::filesystem::path parent);
    ExamUnit(const ExamUnit&) = delete;
    ExamUnit& operator=(const ExamUnit&) = delete;
    ~ExamUnit();

    [[nodiscard]] std::filesystem::path data() const { return m_parent / "data"; }

    [[nodiscard]] std::filesystem::path shipped() const { return m_parent / "shipped"; }

    [[nodiscard]] FakeClock& clock() { return m_clock; }

    /// Opened at the first call and held until `close`.
    [[nodiscard]] app::Workspace& workspace();
    void close();

    /// The founder with just these roles.
    [[nodiscard]] people::Actor actor(std::vector<people::Role> roles) const;

    /// The actions in the audit chain, from the first.
    [[nodiscard]] std::vector<std::string> audited();

    /// Everything that the chain says, as one text.
    [[nodiscard]] std::string auditText();

  private:
    std::filesystem::path m_parent;
    FakeClock m_clock;
    PersonId m_founder;
    CommitteeId m_committee;
    std::unique_ptr<app::Workspace> m_workspace;
};

}  // namespace qgt::test
