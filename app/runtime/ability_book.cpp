#include "app/runtime/ability_book.h"

#include "app/runtime/ability_cells.h"
#include "app/runtime/certifying_answers.h"
#include "engine/integrity/digest.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

std::string cacheKey(const PersonId& person) {
    return "ability/" + person.str();
}

/// Everything of a bank that ability is computed from.
std::string abilityDigest(const bank::Bank& bank) {
    std::string text;
    for (const bank::ServiceLine& line : bank.lines()) {
        text += line.id.str() + "\n";
    }
    for (const bank::RequestType& request : bank.requests()) {
        text += request.line.str() + " " + std::to_string(request.share) + " " +
                bank::toText(request.difficulty) + "\n";
    }
    for (const bank::Item& item : bank.items()) {
        text += item.id.str() + " " + std::to_string(item.meaning) + " " + item.line.str() + " " +
                bank::toText(item.difficulty) + " " + item.digest + "\n";
    }
    return integrity::digestHex(text);
}

}  // namespace

AbilityBook::AbilityBook(Workspace& workspace,
                         const ability::ParameterSet& set,
                         std::vector<ability::PolicyChange> changes)
    : m_workspace(&workspace),
      m_bank(workspace.bankPtr()),
      m_changes(std::move(changes)),
      m_basis(std::make_shared<practice::AbilityBasis>(*m_bank, set, m_changes)),
      m_bankDigest(abilityDigest(*m_bank)) {}

Result<AbilityBook> AbilityBook::open(Workspace& workspace) {
    const auto adopted = workspace.store().ability().adopted();
    auto changes = workspace.store().ability().policyChanges();
    if (!adopted || !changes) {
        return tl::unexpected<Error>(adopted ? changes.error() : adopted.error());
    }
    return AbilityBook(
        workspace, *adopted ? (*adopted)->set : ability::ParameterSet(), std::move(*changes));
}

Result<std::string> AbilityBook::stampOf(const PersonId& person) const {
    return m_workspace->store().ability().placesOf(person).map(
        [this](const std::vector<std::int64_t>& places) {
            std::string stamp = std::string(ability::kAbilityModel) + " " + m_bankDigest;
            for (const std::int64_t place : places) {
                stamp += " " + std::to_string(place);
            }
            return stamp;
        });
}

Result<ability::PersonEvents> AbilityBook::eventsOf(const people::Person& person) const {
    store::Store& store = m_workspace->store();
    auto answers = store.practice().answersOf(person.id);
    auto exposures = store.practice().exposuresOf(person.id);
    auto certifying = certifyingAnswers(*m_workspace, person.id);
    if (!answers || !exposures || !certifying) {
        return tl::unexpected<Error>(
            !answers ? answers.error() : (exposures ? certifying.error() : exposures.error()));
    }
    return ability::PersonEvents{
        m_basis->priorsOf(person),
        m_basis->eventsOf({std::move(*answers), std::move(*exposures), std::move(*certifying)})};
}

Result<std::vector<ability::Cell>> AbilityBook::cellsOf(const people::Person& person) {
    const auto stamp = stampOf(person.id);
    if (!stamp) {
        return tl::unexpected<Error>(stamp.error());
    }
    store::CacheFile& cache = m_workspace->store().bankCache();
    if (const auto kept = cache.get(cacheKey(person.id))) {
        auto cells = decodeCells(*kept, *stamp);
        if (cells && cells->size() == m_basis->lines().size()) {
            return std::move(*cells);
        }
    }
    const auto events = eventsOf(person);
    if (!events) {
        return tl::unexpected<Error>(events.error());
    }
    auto cells = std::move(ability::replayed(m_basis->model(), {*events}, 1).front());
    cache.put(cacheKey(person.id), encodeCells(*stamp, cells));
    return cells;
}

Result<AbilityRebuild> AbilityBook::rebuild(unsigned threads) {
    /// As many persons at once as fit into memory with all their answers.
    constexpr std::size_t kAtOnce = 256;
    const auto persons = m_workspace->store().people().persons();
    if (!persons) {
        return tl::unexpected<Error>(persons.error());
    }
    AbilityRebuild done;
    for (std::size_t begin = 0; begin < persons->size(); begin += kAtOnce) {
        const std::size_t end = std::min(begin + kAtOnce, persons->size());
        std::vector<std::string> stamps;
        std::vector<ability::PersonEvents> all;
        for (std::size_t k = begin; k < end; ++k) {
            auto stamp = stampOf((*persons)[k].id);
            auto events = eventsOf((*persons)[k]);
            if (!stamp || !events) {
                return tl::unexpected<Error>(stamp ? events.error() : stamp.error());
            }
            done.events += events->events.size();
            stamps.push_back(std::move(*stamp));
            all.push_back(std::move(*events));
        }
        const auto cells = ability::replayed(m_basis->model(), all, threads);
        for (std::size_t k = 0; k < cells.size(); ++k) {
            const PersonId& person = (*persons)[begin + k].id;
            m_workspace->store().bankCache().put(cacheKey(person),
                                                 encodeCells(stamps[k], cells[k]));
            done.digest = integrity::chainDigestHex(
                "qgt.ability", done.digest, person.str() + encodeCells("", cells[k]));
        }
    }
    done.persons = persons->size();
    return done;
}

}  // namespace qgt::app
