#pragma once

#include "app/runtime/workspace.h"
#include "engine/ability/ability_store.h"
#include "engine/core/result.h"
#include "engine/memory/fit_proposal.h"
#include "engine/people/rights.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace qgt::app {

/// What the unit's own answers say of how fast things are forgotten, beside what is in force.
struct MemoryFinding {
    memory::FitProposal proposal;
    memory::Parameters compared{};  ///< what was in force
    std::size_t answers = 0;        ///< in the log
    std::size_t persons = 0;        ///< with any
};

/// Most answers that are fitted to: of more, the cards that were answered last.
inline constexpr std::size_t kMostFittedAnswers = 150'000;

/// Fits the memory model to everybody's answers of the unit together, in qgt-worker, and puts
/// parameters in force: only such that predict the unit's last answers better than those in force
/// did, by an event with a name and a reason. Computing itself changes nothing. For the worker's
/// thread. Errors of all: rights.refused, store.*.
class MemoryFitting {
  public:
    /// `worker`: `workerProgram`.
    MemoryFitting(Workspace& workspace, people::Actor actor, std::filesystem::path worker)
        : m_workspace(workspace), m_actor(std::move(actor)), m_worker(std::move(worker)) {}

    /// Who put what in force last; nothing: the numbers that came with the program.
    [[nodiscard]] Result<std::optional<ability::Adoption>> inForce();

    /// `progress` hears 0 to 1, `stopped` is asked whether to give up; both may be empty. Errors:
    /// memory-fit.too-few (args answers, least), os.child-*, worker.silent, exam.*.
    [[nodiscard]] Result<MemoryFinding> fit(const std::function<void(double)>& progress,
                                            const std::function<bool()>& stopped);

    /// Errors: memory-fit.not-better, memory-fit.changed-meanwhile, memory-fit.no-reason.
    Status adopt(const MemoryFinding& finding, const std::string& reason);

    /// Back to the numbers that came with the program. Errors: memory-fit.no-reason,
    /// memory-fit.changed-meanwhile when they are in force already.
    Status takeBack(const std::string& reason);

  private:
    [[nodiscard]] Status may();
    [[nodiscard]] Result<ability::ParameterSet> setInForce();
    Status putInForce(const memory::Parameters& parameters, const std::string& reason);

    Workspace& m_workspace;
    people::Actor m_actor;
    std::filesystem::path m_worker;
};

}  // namespace qgt::app
