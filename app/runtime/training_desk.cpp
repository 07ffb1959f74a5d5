#include "app/runtime/training_desk.h"

#include "engine/coverage/line_coverage.h"
#include "engine/coverage/plan_state.h"
#include "engine/coverage/training_plan.h"

#include <algorithm>
#include <cmath>

namespace qgt::app {

namespace {

using coverage::PlannedDuty;
using coverage::TrainingPackage;

constexpr int kLongestPackage = 4;  // hours

/// Hours that the line has something to study for.
int supplyOf(const LineMaterial& material) {
    const auto hours = static_cast<int>(std::lround(material.minutes / kMinutesOfHour));
    return material.minutes <= 0 ? 0 : std::max(1, hours);
}

std::vector<TrainingPackage> packagesFor(const TrainingGround& ground, const TrainingWish& wish) {
    std::vector<TrainingPackage> packages;
    for (std::size_t member = 0; member < ground.picture.members.size(); ++member) {
        for (std::size_t line = 0; line < ground.picture.lines.size(); ++line) {
            const int longest =
                std::min({kLongestPackage, wish.hours[member], supplyOf(ground.material[line])});
            for (int hours = 1; hours <= longest; ++hours) {
                packages.push_back(
                    coverage::packageOf(ground.picture.ability, member, line, hours));
            }
        }
    }
    return packages;
}

std::vector<PlannedDuty> evened(std::vector<PlannedDuty> duties, double evenness) {
    for (PlannedDuty& duty : duties) {
        duty.lineShare = coverage::evenedShares(duty.lineShare, evenness);
    }
    return duties;
}

coverage::PlanLimits limitsOf(const TrainingWish& wish) {
    coverage::PlanLimits limits;
    for (const int hours : wish.hours) {
        limits.cadreHours.push_back(hours);
        limits.hours += hours;
    }
    for (const std::size_t line : wish.floors) {
        limits.floors.push_back({line, kSafetyFloor});
    }
    return limits;
}

LineCovered least(const coverage::PlanState& state, std::size_t lines) {
    LineCovered found{0, lines == 0 ? 0.0 : state.lineCoverage(0)};
    for (std::size_t line = 1; line < lines; ++line) {
        if (state.lineCoverage(line) < found.coverage) {
            found = {line, state.lineCoverage(line)};
        }
    }
    return found;
}

/// The one-trip rate over the duties: what is not known of abilities and of the mix makes it wide.
coverage::Interval rateNow(const TrainingGround& ground, const coverage::PlanState& state) {
    std::vector<double> coverages;
    for (std::size_t line = 0; line < ground.picture.lines.size(); ++line) {
        coverages.push_back(state.lineCoverage(line));
    }
    const coverage::RateSpread spread(ground.picture.ability);
    return coverage::ninetyPercent(
        state.value(),
        spread.dutiesVariance(ground.duties) + ground.picture.mix.lines.rateVariance(coverages));
}

/// Coverage of the line on the member's duties, and without the member.
struct OnDuty {
    double share = 0;
    double all = 0;
    double others = 0;
};

OnDuty onDutiesOf(const coverage::Team& team,
                  const std::vector<PlannedDuty>& duties,
                  std::size_t member,
                  std::size_t line) {
    OnDuty sum;
    double weight = 0;
    for (const PlannedDuty& duty : duties) {
        coverage::Crew others = duty.crew;
        if (std::erase(others, member) == 0) {
            continue;
        }
        weight += duty.weight;
        sum.share += duty.weight * duty.lineShare[line];
        sum.all += duty.weight * coverage::lineCoverage(team, duty.crew, line);
        sum.others += duty.weight * coverage::lineCoverage(team, others, line);
    }
    if (weight > 0) {
        sum.share /= weight;
        sum.all /= weight;
        sum.others /= weight;
    }
    return sum;
}

}  // namespace

std::vector<PlannedDuty> dutiesWithoutRoster(const coverage::TeamAbility& ability) {
    if (ability.cadres == 1) {
        return {{{0}, 1, ability.lineShare}};
    }
    return coverage::everyPair(coverage::expectedTeam(ability));
}

void useDuties(TrainingGround& ground, const std::vector<DutyAhead>& duties) {
    std::vector<PlannedDuty> planned;
    double visitors = 0;
    for (const DutyAhead& duty : duties) {
        PlannedDuty one{{}, duty.visitors, duty.lineShare};
        for (std::size_t member = 0; member < ground.picture.members.size(); ++member) {
            const PersonId& id = ground.picture.members[member].id;
            if (std::ranges::find(duty.crew, id) != duty.crew.end()) {
                one.crew.push_back(member);
            }
        }
        if (!one.crew.empty() && one.weight > 0) {
            visitors += one.weight;
            planned.push_back(std::move(one));
        }
    }
    if (planned.empty()) {
        return;
    }
    for (PlannedDuty& duty : planned) {
        duty.weight /= visitors;
    }
    ground.duties = std::move(planned);
    ground.roster = true;
}

Result<TrainingOffer> trainingOffer(const TrainingGround& ground, const TrainingWish& wish) {
    const coverage::Team team = coverage::expectedTeam(ground.picture.ability);
    const std::vector<TrainingPackage> packages = packagesFor(ground, wish);
    const std::vector<PlannedDuty> duties = evened(ground.duties, wish.evenness);
    const auto plan = coverage::planTraining(team, duties, packages, limitsOf(wish));
    if (!plan) {
        return tl::unexpected<Error>(plan.error());
    }
    coverage::PlanState state(team, ground.duties, packages);
    const std::size_t lines = ground.picture.lines.size();
    TrainingOffer offer;
    offer.before = rateNow(ground, state);
    offer.leastBefore = least(state, lines);
    offer.shareOfBest = plan->shareOfBest();
    for (const coverage::PlanStep& taken : plan->steps) {
        const TrainingPackage& package = packages[taken.package];
        const OnDuty before = onDutiesOf(state.team(), ground.duties, package.cadre, package.line);
        const double gain = state.gain(taken.package).value;
        state.take(taken.package);
        const OnDuty after = onDutiesOf(state.team(), ground.duties, package.cadre, package.line);
        const auto hours = static_cast<int>(package.hours);
        if (!ground.picture.cells[ground.picture.cellOf(package.cadre, package.line)].level) {
            offer.thin.push_back(offer.steps.size());
        }
        offer.hours += hours;
        offer.steps.push_back({package.cadre,
                               package.line,
                               hours,
                               gain,
                               before.share,
                               before.all,
                               after.all,
                               before.others,
                               portionOf(ground.material[package.line], hours * kMinutesOfHour)});
    }
    offer.after = state.value();
    offer.leastAfter = least(state, lines);
    for (const coverage::LineFloor& floor : plan->missed) {
        offer.missed.push_back(floor.line);
    }
    return offer;
}

}  // namespace qgt::app
