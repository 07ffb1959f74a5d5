#include "engine/practice/case_service.h"

#include "engine/practice/random_id.h"

#include <algorithm>
#include <utility>

namespace qgt::practice {

namespace {

using bank::CaseScenario;

bool playable(const CaseScenario& scenario, Date day) {
    const bank::ItemStatus status = bank::statusOn(scenario.valid, day);
    return scenario.pool == bank::Pool::Practice &&
           (status == bank::ItemStatus::Current || status == bank::ItemStatus::DueForReview);
}

void addAttempt(CaseRecord& record, const CaseHistory& history) {
    const CaseScenario& scenario = *record.scenario;
    const CaseMoves moves = movesOf(history.events);
    if (history.attempt.meaning != scenario.meaning) {
        return;
    }
    const auto play = playAll(scenario, moves.moves);
    if (!play) {
        return;
    }
    record.open = record.open || !moves.over;
    if (!moves.finished) {
        return;
    }
    const int score = bank::caseScore(scenario, play->earned);
    const bool unaided = history.attempt.from.empty() && !moves.wentBack;
    if (unaided && !record.first) {
        record.first = score;
    }
    record.last = score;
    record.best = std::max(record.best.value_or(0), score);
    record.lastAt = history.events.back().at;
    ++record.finished;
}

}  // namespace

Status CaseService::mayPlay(const people::Actor& actor) {
    return people::authorize(actor,
                             people::Action::Practise,
                             people::Target{actor.person, actor.committee},
                             m_deps.audit);
}

Result<std::vector<CaseHistory>> CaseService::past(const people::Actor& actor) {
    if (const Status may = mayPlay(actor); !may) {
        return tl::unexpected(may.error());
    }
    return m_deps.store.attemptsOf(actor.person);
}

CaseDeps CaseService::sessionDeps(const BankPtr& bank) const {
    return CaseDeps{m_deps.store, m_deps.clock, bank};
}

CaseAttempt CaseService::newAttempt(const people::Actor& actor, const CaseScenario& scenario) {
    CaseAttempt attempt;
    attempt.id = AttemptId(randomId(m_deps.rng));
    attempt.person = actor.person;
    attempt.scenario = scenario.id;
    attempt.revision = scenario.revision;
    attempt.meaning = scenario.meaning;
    attempt.startedAt = m_deps.clock.now();
    return attempt;
}

Status CaseService::leaveOpen(const std::vector<CaseHistory>& past, const CaseId& scenario) {
    for (const CaseHistory& history : past) {
        if (history.attempt.scenario != scenario || movesOf(history.events).over) {
            continue;
        }
        CaseEvent event;
        event.attempt = history.attempt.id;
        event.number = static_cast<int>(history.events.size()) + 1;
        event.at = m_deps.clock.now();
        event.kind = CaseEventKind::Left;
        if (Status left = m_deps.store.append(event); !left) {
            return left;
        }
    }
    return ok();
}

Result<CaseShelf> CaseService::shelf(const people::Actor& actor, const BankPtr& bank) {
    const auto known = past(actor);
    if (!known) {
        return tl::unexpected(known.error());
    }
    const Date day{practiceDay(m_deps.clock.now(), m_deps.offsetMinutes)};
    CaseShelf shelf{bank, {}};
    for (const CaseScenario& scenario : bank->cases()) {
        if (!playable(scenario, day)) {
            continue;
        }
        CaseRecord record;
        record.scenario = &scenario;
        for (const CaseHistory& history : *known) {
            if (history.attempt.scenario == scenario.id) {
                addAttempt(record, history);
            }
        }
        shelf.cases.push_back(record);
    }
    return shelf;
}

Result<CaseSession> CaseService::start(const people::Actor& actor,
                                       const BankPtr& bank,
                                       const CaseId& scenario) {
    const auto known = past(actor);
    if (!known) {
        return tl::unexpected(known.error());
    }
    const CaseScenario* found = bank->caseScenario(scenario);
    if (found == nullptr) {
        return failure("case.gone", {{"case", scenario.str()}});
    }
    if (const Status left = leaveOpen(*known, scenario); !left) {
        return tl::unexpected(left.error());
    }
    return CaseSession::begin(sessionDeps(bank), newAttempt(actor, *found), {});
}

Result<std::optional<CaseSession>> CaseService::resume(const people::Actor& actor,
                                                       const BankPtr& bank,
                                                       const CaseId& scenario) {
    const auto known = past(actor);
    if (!known) {
        return tl::unexpected(known.error());
    }
    std::optional<CaseSession> newest;
    for (const CaseHistory& history : *known) {
        if (history.attempt.scenario != scenario) {
            continue;
        }
        if (auto session = CaseSession::replay(sessionDeps(bank), history)) {
            newest.emplace(std::move(*session));
        }
    }
    return newest;
}

Result<CaseSession> CaseService::playAgain(const people::Actor& actor,
                                           const BankPtr& bank,
                                           const AttemptId& from,
                                           std::size_t moves) {
    const auto known = past(actor);
    if (!known) {
        return tl::unexpected(known.error());
    }
    const auto history = std::find_if(known->begin(), known->end(), [&](const CaseHistory& one) {
        return one.attempt.id == from;
    });
    if (history == known->end()) {
        return failure("case.unknown-attempt");
    }
    const CaseScenario* scenario = bank->caseScenario(history->attempt.scenario);
    if (scenario == nullptr) {
        return failure("case.gone", {{"case", history->attempt.scenario.str()}});
    }
    std::vector<bank::CaseMove> taken = movesOf(history->events).moves;
    taken.resize(std::min(taken.size(), moves));
    if (const Status left = leaveOpen(*known, scenario->id); !left) {
        return tl::unexpected(left.error());
    }
    CaseAttempt attempt = newAttempt(actor, *scenario);
    attempt.from = from;
    return CaseSession::begin(sessionDeps(bank), attempt, taken);
}

}  // namespace qgt::practice
