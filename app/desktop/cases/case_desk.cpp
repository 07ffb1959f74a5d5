#include "app/desktop/cases/case_desk.h"

#include "app/desktop/cases/case_view.h"
#include "app/runtime/workspace.h"

#include <utility>

namespace qgt::app {

CaseDesk::CaseDesk(std::shared_ptr<Workspace> workspace, people::Actor actor)
    : m_workspace(std::move(workspace)), m_actor(std::move(actor)) {}

Result<std::vector<CaseEntry>> CaseDesk::shelf() {
    const auto shelf = m_workspace->cases().shelf(m_actor, m_workspace->bankPtr());
    if (!shelf) {
        return tl::unexpected(shelf.error());
    }
    std::vector<CaseEntry> entries;
    for (const practice::CaseRecord& record : shelf->cases) {
        const bank::CaseScenario& scenario = *record.scenario;
        const bank::ServiceLine* line = shelf->bank->line(scenario.line);
        CaseEntry entry;
        entry.id = QString::fromStdString(scenario.id.str());
        entry.title = QString::fromStdString(scenario.title);
        entry.line = line == nullptr ? QString() : QString::fromStdString(line->name);
        entry.lineEnglish = line == nullptr ? QString() : QString::fromStdString(line->nameEn);
        entry.place = scenario.place;
        entry.difficulty = scenario.difficulty;
        entry.minutes = scenario.minutes;
        entry.record = record;
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::optional<CaseSnapshot> CaseDesk::present() {
    if (!m_session) {
        return std::nullopt;
    }
    m_session->resume();
    return viewOf(*m_session, m_workspace->bank());
}

Result<CaseSnapshot> CaseDesk::take(Result<practice::CaseSession> session) {
    if (!session) {
        return tl::unexpected(session.error());
    }
    m_session.emplace(std::move(*session));
    return viewOf(*m_session, m_workspace->bank());
}

Result<CaseSnapshot> CaseDesk::open(const std::string& scenario) {
    practice::CaseService& cases = m_workspace->cases();
    auto left = cases.resume(m_actor, m_workspace->bankPtr(), CaseId(scenario));
    if (!left) {
        return tl::unexpected(left.error());
    }
    if (*left) {
        return take(std::move(**left));
    }
    return take(cases.start(m_actor, m_workspace->bankPtr(), CaseId(scenario)));
}

Result<CaseSnapshot> CaseDesk::after(const Status& status) const {
    if (!status) {
        return tl::unexpected(status.error());
    }
    return viewOf(*m_session, m_workspace->bank());
}

Result<CaseSnapshot> CaseDesk::choose(const std::string& key) {
    return m_session ? after(m_session->choose(key)) : failure("case.not-now");
}

Result<CaseSnapshot> CaseDesk::write(const std::string& text) {
    return m_session ? after(m_session->write(text)) : failure("case.not-now");
}

Result<CaseSnapshot> CaseDesk::markRubric(const std::vector<bool>& met) {
    return m_session ? after(m_session->markRubric(met)) : failure("case.not-now");
}

Result<CaseSnapshot> CaseDesk::stepBack() {
    return m_session ? after(m_session->stepBack()) : failure("case.not-now");
}

Result<CaseSnapshot> CaseDesk::finish() {
    return m_session ? after(m_session->finish()) : failure("case.not-now");
}

Result<CaseSnapshot> CaseDesk::playAgain(std::size_t moves) {
    if (!m_session) {
        return failure("case.not-now");
    }
    return take(m_workspace->cases().playAgain(
        m_actor, m_workspace->bankPtr(), m_session->attempt().id, moves));
}

void CaseDesk::pause() {
    if (m_session) {
        m_session->pause();
    }
}

}  // namespace qgt::app
