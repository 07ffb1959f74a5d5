#include "app/runtime/mastery.h"

#include "app/runtime/ability_book.h"
#include "app/runtime/held_certificates.h"
#include "engine/core/date.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace qgt::app {

namespace {

using certificate::Standing;
using certificate::StandingCertificate;

int percentOf(double share) {
    constexpr double kHundred = 100.0;
    return static_cast<int>(std::lround(share * kHundred));
}

SettledShare settledShare(const ability::HandlingEstimate& estimate) {
    return {percentOf(estimate.chance),
            percentOf(estimate.low),
            percentOf(estimate.high),
            static_cast<int>(std::max(estimate.evidence, 0.0))};
}

/// How much of the line changed after the day of issue, as people said.
double changedSince(const std::vector<ability::PolicyChange>& changes,
                    const LineId& line,
                    Date issued,
                    Date today) {
    constexpr double kWholeShare = 10'000.0;
    double changed = 0.0;
    for (const ability::PolicyChange& change : changes) {
        if (change.line == line && change.since > issued && change.since <= today) {
            changed += change.share / kWholeShare;
        }
    }
    return changed;
}

/// The newest certificate that covers a line: of all lines, or of this one.
std::optional<ability::CertificateFacts> certificateFor(
    const bank::ServiceLine& line,
    const std::vector<StandingCertificate>& newestFirst,
    const std::vector<ability::PolicyChange>& changes,
    Date today) {
    const auto covers = [&line](const StandingCertificate& one) {
        return one.certificate.scope.empty() || one.certificate.scope == line.name;
    };
    const auto found = std::ranges::find_if(newestFirst, covers);
    if (found == newestFirst.end()) {
        return std::nullopt;
    }
    ability::CertificateFacts facts;
    facts.issued = found->certificate.issued;
    facts.until = found->certificate.expires;
    facts.ended = found->standing == Standing::Revoked || found->standing == Standing::Replaced;
    // What lapsed by law is superseded as a whole, whatever was said of the line.
    facts.changed = found->standing == Standing::Lapsed
                        ? 1.0
                        : changedSince(changes, line.id, facts.issued, today);
    return facts;
}

/// The person, when the actor may look. Looking at somebody else is on record.
Result<people::Person> mayLook(Workspace& workspace,
                               const people::Actor& actor,
                               const PersonId& person) {
    store::Store& store = workspace.store();
    const auto found = store.people().person(person);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    const bool own = person == actor.person;
    const CommitteeId committee = *found ? (*found)->committee : CommitteeId();
    Status may =
        people::authorize(actor,
                          own ? people::Action::ViewOwnMastery : people::Action::ViewTeamMastery,
                          {person, committee},
                          store.audit());
    if (may && !own) {
        may = store.audit().append({actor.person, "mastery.viewed", person.str(), {}});
    }
    if (!may || !*found) {
        return tl::unexpected<Error>(may ? Error{"rights.refused", {}} : may.error());
    }
    return **found;
}

/// What all lines of one look have in common.
struct Look {
    const AbilityBook& book;
    const people::Person& person;
    std::vector<StandingCertificate> certificates;
    Date today;
    std::int32_t day = 0;
    bool own = false;
};

LineMastery lineMastery(const Look& look, std::size_t place, const ability::Cell& cell) {
    const practice::AbilityBasis& basis = look.book.basis();
    const ability::FoldLine& fold = basis.model()->lines[place];
    const ability::AbilityPrior prior = basis.priorsOf(look.person)[place];
    const bank::ServiceLine& line = basis.bank().lines()[place];
    ability::ThreeClocks clocks;
    clocks.certificate = certificateClock(
        certificateFor(line, look.certificates, look.book.changes(), look.today), look.today);
    clocks.currency = ability::currencyClock(cell.lastDay, look.day);
    clocks.estimate = estimateClock(
        agedOver(cell.state, prior, fold, cell.day, look.day), cell.held, cell.answers, fold.scale);
    LineMastery mastery;
    mastery.line = line.id;
    mastery.role = practice::roleIn(look.person, line.id);
    mastery.certificate = clocks.certificate;
    mastery.currency = clocks.currency;
    mastery.level = clocks.estimate.level;
    if (look.own) {
        mastery.settled = settledShare(clocks.estimate.handling);
    }
    mastery.answers = cell.answers;
    mastery.contradicts = contradicts(clocks);
    return mastery;
}

}  // namespace

Result<PersonMastery> masteryOf(Workspace& workspace,
                                const people::Actor& actor,
                                const PersonId& person) {
    const auto looked = mayLook(workspace, actor, person);
    if (!looked) {
        return tl::unexpected<Error>(looked.error());
    }
    auto book = AbilityBook::open(workspace);
    if (!book) {
        return tl::unexpected<Error>(book.error());
    }
    const auto cells = book->cellsOf(*looked);
    auto certificates = heldCertificates(workspace, actor, person);
    if (!cells || !certificates) {
        return tl::unexpected<Error>(cells ? certificates.error() : cells.error());
    }
    const Instant now = workspace.clock().now();
    const Look look{*book,
                    *looked,
                    std::move(*certificates),
                    localDate(now, kShanghaiOffsetMinutes),
                    practiceDay(now, kShanghaiOffsetMinutes),
                    person == actor.person};
    PersonMastery mastery{person, look.day, {}};
    for (std::size_t place = 0; place < cells->size(); ++place) {
        mastery.lines.push_back(lineMastery(look, place, (*cells)[place]));
    }
    return mastery;
}

}  // namespace qgt::app
