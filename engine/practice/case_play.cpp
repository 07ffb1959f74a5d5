#include "engine/practice/case_play.h"

#include "engine/bank/case_walk.h"

#include <algorithm>
#include <utility>

namespace qgt::practice {

namespace {

using bank::CaseMove;
using bank::CaseNode;
using bank::CaseScenario;
using bank::Choice;

constexpr int kMostTrust = 100;

void applyChoice(CasePlay& state, CaseGauge& gauge, const Choice& choice) {
    gauge.trust = std::clamp(gauge.trust + choice.trust, 0, kMostTrust);
    gauge.minutes += choice.minutes;
    if (!choice.mood.empty()) {
        state.mood = choice.mood;
    }
    if (!choice.legalFault.empty()) {
        state.legalFaults.push_back(choice.legalFault);
        ++gauge.legalFaults;
    }
    if (!choice.privacyFault.empty()) {
        state.privacyFaults.push_back(choice.privacyFault);
        ++gauge.privacyFaults;
    }
}

/// Minutes of a whole way.
int minutesOf(const CaseScenario& scenario, const std::vector<CaseMove>& moves) {
    const auto played = playAll(scenario, moves);
    return played ? played->now().minutes : 0;
}

std::vector<CaseRow> sideBySide(const CaseScenario& scenario,
                                const std::vector<CaseMove>& taken,
                                const std::vector<CaseMove>& best) {
    std::vector<CaseRow> rows;
    std::size_t next = 0;
    const auto put = [&](const std::string& node,
                         const std::optional<CaseMove>& ours,
                         const std::optional<CaseMove>& theirs) {
        rows.push_back(CaseRow{scenario.node(node), ours, theirs});
    };
    for (const CaseMove& move : taken) {
        const auto same = std::find_if(best.begin() + static_cast<std::ptrdiff_t>(next),
                                       best.end(),
                                       [&](const CaseMove& m) { return m.node == move.node; });
        if (same == best.end()) {
            put(move.node, move, std::nullopt);
            continue;
        }
        const auto place = static_cast<std::size_t>(same - best.begin());
        for (; next < place; ++next) {
            put(best[next].node, std::nullopt, best[next]);
        }
        put(move.node, move, *same);
        next = place + 1;
    }
    for (; next < best.size(); ++next) {
        put(best[next].node, std::nullopt, best[next]);
    }
    return rows;
}

}  // namespace

CasePlay beginPlay(const CaseScenario& scenario) {
    CasePlay state;
    state.node = scenario.node(scenario.start);
    state.course.push_back(CaseGauge{scenario.trust, 0, 0, 0});
    return state;
}

bool play(const CaseScenario& scenario, CasePlay& state, const CaseMove& move) {
    if (state.node == nullptr || !bank::fits(*state.node, move)) {
        return false;
    }
    const CaseNode& node = *state.node;
    CaseGauge gauge = state.now();
    const Choice* choice = node.open() ? nullptr : bank::choiceOf(node, move.choice);
    if (choice != nullptr) {
        applyChoice(state, gauge, *choice);
    } else {
        gauge.minutes += node.minutes;
    }
    state.earned = bank::together(state.earned, bank::earnedBy(scenario, node, move));
    state.course.push_back(gauge);
    state.moves.push_back(move);
    const std::string& next = choice != nullptr ? choice->next : node.next;
    state.ending = bank::endingAt(scenario, next, state.earned);
    state.node = state.ending == nullptr ? scenario.node(next) : nullptr;
    return true;
}

std::optional<CasePlay> playAll(const CaseScenario& scenario, const std::vector<CaseMove>& moves) {
    CasePlay state = beginPlay(scenario);
    for (const CaseMove& move : moves) {
        if (!play(scenario, state, move)) {
            return std::nullopt;
        }
    }
    return state;
}

CaseMoves movesOf(const std::vector<CaseEvent>& events) {
    CaseMoves result;
    for (const CaseEvent& event : events) {
        switch (event.kind) {
            case CaseEventKind::Took:
            case CaseEventKind::Chose:
            case CaseEventKind::Marked:
                result.moves.push_back(CaseMove{event.node, event.choice, event.met});
                result.written.reset();
                break;
            case CaseEventKind::Wrote:
                result.written = event.text;
                break;
            case CaseEventKind::Back:
                // From the marks back to the text, else to the decision before.
                if (result.written) {
                    result.written.reset();
                } else if (!result.moves.empty()) {
                    result.moves.pop_back();
                }
                result.wentBack = true;
                break;
            case CaseEventKind::Finished:
                result.finished = true;
                result.over = true;
                break;
            case CaseEventKind::Left:
                result.over = true;
                break;
        }
    }
    return result;
}

CaseDebrief debriefOf(const CaseScenario& scenario, const CasePlay& state) {
    const bank::CaseWalk walk = bank::walkCase(scenario);
    CaseDebrief debrief;
    debrief.score = bank::caseScore(scenario, state.earned);
    debrief.ending = state.ending;
    debrief.rows = sideBySide(scenario, state.moves, walk.best);
    debrief.minutes = state.now().minutes;
    debrief.bestMinutes = minutesOf(scenario, walk.best);
    for (std::size_t i = 0; i < scenario.criteria.size(); ++i) {
        const bool kept = (state.earned.kept() >> i & 1U) != 0;
        const bool lost = (state.earned.forfeited >> i & 1U) != 0;
        debrief.criteria.push_back(kept   ? CriterionState::Got
                                   : lost ? CriterionState::Forfeited
                                          : CriterionState::Missed);
    }
    for (const CaseMove& move : state.moves) {
        const CaseNode& node = *scenario.node(move.node);
        const Choice* choice = node.open() ? nullptr : bank::choiceOf(node, move.choice);
        if (choice != nullptr && !choice->critical.empty()) {
            debrief.criticals.push_back(choice->critical);
        }
    }
    return debrief;
}

}  // namespace qgt::practice
