#pragma once

#include "app/desktop/cases/case_snapshot.h"
#include "engine/people/rights.h"
#include "engine/practice/case_service.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace qgt::app {

class Workspace;

/// The cases of one signed-in person. Everything happens on the worker thread; what comes back is a
/// value, and a call returns only after its event is durable. Errors of all: case.*, practice.*,
/// rights.refused, store.*.
class CaseDesk {
  public:
    CaseDesk(std::shared_ptr<Workspace> workspace, people::Actor actor);

    [[nodiscard]] Result<std::vector<CaseEntry>> shelf();

    /// Goes on with the attempt that is open in this program; nothing when there is none.
    [[nodiscard]] std::optional<CaseSnapshot> present();

    /// Goes on where the case was left, else begins it.
    [[nodiscard]] Result<CaseSnapshot> open(const std::string& scenario);
    [[nodiscard]] Result<CaseSnapshot> choose(const std::string& key);
    [[nodiscard]] Result<CaseSnapshot> write(const std::string& text);
    [[nodiscard]] Result<CaseSnapshot> markRubric(const std::vector<bool>& met);
    [[nodiscard]] Result<CaseSnapshot> stepBack();
    [[nodiscard]] Result<CaseSnapshot> finish();

    /// A new attempt that takes over the first `moves` moves of the present one.
    [[nodiscard]] Result<CaseSnapshot> playAgain(std::size_t moves);

    /// The list is shown again; what was decided is kept.
    void putAway() { m_session.reset(); }

    void pause();

  private:
    [[nodiscard]] Result<CaseSnapshot> after(const Status& status) const;
    [[nodiscard]] Result<CaseSnapshot> take(Result<practice::CaseSession> session);

    std::shared_ptr<Workspace> m_workspace;
    people::Actor m_actor;
    std::optional<practice::CaseSession> m_session;
};

}  // namespace qgt::app
