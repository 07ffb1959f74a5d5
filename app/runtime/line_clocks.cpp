#include "app/runtime/line_clocks.h"

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

/// What all lines of one look have in common.
struct Look {
    const AbilityBook& book;
    const people::Person& person;
    std::vector<StandingCertificate> certificates;
    std::vector<ability::AbilityPrior> priors;
    Date today;
    std::int32_t day = 0;
    bool own = false;
};

LineMastery lineMastery(const Look& look,
                        std::size_t place,
                        const ability::Cell& cell,
                        const ability::AbilityState& today) {
    const practice::AbilityBasis& basis = look.book.basis();
    const ability::FoldLine& fold = basis.model()->lines[place];
    const bank::ServiceLine& line = basis.bank().lines()[place];
    ability::ThreeClocks clocks;
    clocks.certificate = certificateClock(
        certificateFor(line, look.certificates, look.book.changes(), look.today), look.today);
    clocks.currency = ability::currencyClock(cell.lastDay, look.day);
    clocks.estimate = estimateClock(today, cell.held, cell.answers, fold.scale);
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

Result<LineClocks> lineClocks(Workspace& workspace,
                              AbilityBook& book,
                              const people::Actor& actor,
                              const people::Person& person) {
    const auto cells = book.cellsOf(person);
    auto certificates = heldCertificates(workspace, actor, person.id);
    if (!cells || !certificates) {
        return tl::unexpected<Error>(cells ? certificates.error() : cells.error());
    }
    const Instant now = workspace.clock().now();
    const Look look{book,
                    person,
                    std::move(*certificates),
                    book.basis().priorsOf(person),
                    localDate(now, kShanghaiOffsetMinutes),
                    practiceDay(now, kShanghaiOffsetMinutes),
                    person.id == actor.person};
    LineClocks clocks;
    for (std::size_t place = 0; place < cells->size(); ++place) {
        const ability::Cell& cell = (*cells)[place];
        clocks.abilities.push_back(agedOver(cell.state,
                                            look.priors[place],
                                            book.basis().model()->lines[place],
                                            cell.day,
                                            look.day));
        clocks.lines.push_back(lineMastery(look, place, cell, clocks.abilities.back()));
    }
    return clocks;
}

}  // namespace qgt::app
