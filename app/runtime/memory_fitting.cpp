#include "app/runtime/memory_fitting.h"

#include "app/runtime/certifying_answers.h"
#include "app/runtime/worker_job.h"
#include "engine/core/text.h"
#include "engine/practice/knowledge.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace qgt::app {

namespace {

using memory::LogReview;
using nlohmann::json;

struct UnitLog {
    std::vector<LogReview> reviews;  ///< in the order of time
    std::size_t persons = 0;
};

/// Writes what one person answered to the log. Errors: store.*, exam.*.
Status record(Workspace& workspace,
              const std::shared_ptr<const practice::AbilityBasis>& basis,
              const people::Person& person,
              UnitLog& log) {
    store::Store& store = workspace.store();
    const auto answers = store.practice().answersOf(person.id);
    const auto exposures = store.practice().exposuresOf(person.id);
    const auto certifying = certifyingAnswers(workspace, person.id);
    if (!answers || !exposures) {
        return tl::unexpected<Error>(answers ? exposures.error() : answers.error());
    }
    if (!certifying) {
        return tl::unexpected<Error>(certifying.error());
    }
    const std::size_t before = log.reviews.size();
    practice::Knowledge knowledge(basis, basis->priorsOf(person));
    knowledge.recordTo(log.reviews, static_cast<std::uint32_t>(log.persons));
    knowledge.add(*answers, *exposures, *certifying);
    log.persons += log.reviews.size() > before ? 1U : 0U;
    return ok();
}

/// Whole cards, those that were answered last first, as far as they are to be fitted to.
void keepNewestCards(std::vector<LogReview>& reviews) {
    if (reviews.size() <= kMostFittedAnswers) {
        return;
    }
    std::map<std::uint64_t, std::pair<std::int32_t, std::size_t>> cards;  // last day, answers
    for (const LogReview& review : reviews) {
        auto& [day, count] = cards[review.card];
        day = review.day;
        ++count;
    }
    std::vector<std::pair<std::int32_t, std::uint64_t>> newest;
    for (const auto& [card, known] : cards) {
        newest.emplace_back(-known.first, card);
    }
    std::sort(newest.begin(), newest.end());
    std::size_t kept = 0;
    for (const auto& [day, card] : newest) {
        kept += cards[card].second;
        if (kept > kMostFittedAnswers) {
            cards.erase(card);
        }
    }
    reviews.erase(
        std::remove_if(reviews.begin(),
                       reviews.end(),
                       [&cards](const LogReview& one) { return !cards.contains(one.card); }),
        reviews.end());
}

Result<UnitLog> unitLog(Workspace& workspace, const ability::ParameterSet& set) {
    const auto changes = workspace.store().ability().policyChanges();
    const auto persons = workspace.store().people().persons();
    if (!changes || !persons) {
        return tl::unexpected<Error>(changes ? persons.error() : changes.error());
    }
    const auto basis =
        std::make_shared<const practice::AbilityBasis>(workspace.bank(), set, *changes);
    UnitLog log;
    for (const people::Person& person : *persons) {
        if (Status done = record(workspace, basis, person, log); !done) {
            return tl::unexpected<Error>(done.error());
        }
    }
    std::stable_sort(log.reviews.begin(),
                     log.reviews.end(),
                     [](const LogReview& a, const LogReview& b) { return a.day < b.day; });
    keepNewestCards(log.reviews);
    return log;
}

json jobOf(const std::vector<LogReview>& log, const memory::Parameters& current) {
    json reviews = json::array();
    for (const LogReview& one : log) {
        reviews.push_back({one.card,
                           one.day,
                           one.right ? 1 : 0,
                           static_cast<int>(one.ifKnown),
                           one.evidence.ifKnown,
                           one.evidence.ifUnknown,
                           one.outcome.ifKnown,
                           one.outcome.ifUnknown,
                           one.knownBefore});
    }
    return {{"job", "fit-memory"}, {"current", current}, {"reviews", std::move(reviews)}};
}

Result<memory::FitProposal> proposalFrom(const json& told) {
    try {
        memory::FitProposal proposal;
        proposal.fit.parameters = told.at("parameters").get<memory::Parameters>();
        proposal.fit.extent = static_cast<memory::FitExtent>(told.at("extent").get<int>());
        proposal.fit.passes = told.at("passes").get<int>();
        proposal.heldFrom = told.at("held_from").get<std::int32_t>();
        proposal.heldOut = told.at("held_out").get<std::size_t>();
        proposal.loss = told.at("loss").get<double>();
        proposal.currentLoss = told.at("current_loss").get<double>();
        return proposal;
    } catch (const json::exception&) {
        return failure("worker.silent");
    }
}

}  // namespace

Status MemoryFitting::may() {
    return people::authorize(
        m_actor, people::Action::ChangeUnitSettings, {}, m_workspace.store().audit());
}

Result<ability::ParameterSet> MemoryFitting::setInForce() {
    return m_workspace.store().ability().adopted().map(
        [](const auto& adopted) { return adopted ? adopted->set : ability::ParameterSet(); });
}

Result<std::optional<ability::Adoption>> MemoryFitting::inForce() {
    if (Status allowed = may(); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    return m_workspace.store().ability().adopted();
}

Result<MemoryFinding> MemoryFitting::fit(const std::function<void(double)>& progress,
                                         const std::function<bool()>& stopped) {
    if (Status allowed = may(); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    const auto set = setInForce();
    if (!set) {
        return tl::unexpected<Error>(set.error());
    }
    const auto log = unitLog(m_workspace, *set);
    if (!log) {
        return tl::unexpected<Error>(log.error());
    }
    if (log->reviews.size() < memory::kLeastForAll) {
        return failure("memory-fit.too-few",
                       {{"answers", std::to_string(log->reviews.size())},
                        {"least", std::to_string(memory::kLeastForAll)}});
    }
    const auto hear = [&progress](const json& told) {
        if (progress) {
            progress(told["progress"].get<double>());
        }
    };
    const auto found = runWorkerJob(jobOf(log->reviews, set->memory), {m_worker, hear, stopped})
                           .and_then(proposalFrom);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    return MemoryFinding{*found, set->memory, log->reviews.size(), log->persons};
}

Status MemoryFitting::adopt(const MemoryFinding& finding, const std::string& reason) {
    if (Status allowed = may(); !allowed) {
        return allowed;
    }
    if (!finding.proposal.better()) {
        return failure("memory-fit.not-better");
    }
    const auto set = setInForce();
    if (!set) {
        return tl::unexpected<Error>(set.error());
    }
    if (set->memory != finding.compared) {
        return failure("memory-fit.changed-meanwhile");
    }
    return putInForce(finding.proposal.fit.parameters, reason);
}

Status MemoryFitting::takeBack(const std::string& reason) {
    if (Status allowed = may(); !allowed) {
        return allowed;
    }
    const auto set = setInForce();
    if (!set) {
        return tl::unexpected<Error>(set.error());
    }
    if (set->memory == memory::kDefaultParameters) {
        return failure("memory-fit.changed-meanwhile");
    }
    return putInForce(memory::kDefaultParameters, reason);
}

Status MemoryFitting::putInForce(const memory::Parameters& parameters, const std::string& reason) {
    const std::string why(trimmed(reason));
    if (why.empty()) {
        return failure("memory-fit.no-reason");
    }
    auto set = setInForce();
    if (!set) {
        return tl::unexpected<Error>(set.error());
    }
    set->memory = parameters;
    store::Store& store = m_workspace.store();
    return store.batch([&]() -> Status {
        Status kept = store.audit().append(
            {m_actor.person, "memory.parameters-adopted", std::string(memory::kModelName), {}});
        return kept ? store.ability().adopt(
                          {std::move(*set), why, m_workspace.clock().now(), m_actor.person})
                    : kept;
    });
}

}  // namespace qgt::app
