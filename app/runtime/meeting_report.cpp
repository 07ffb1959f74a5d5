#include "app/runtime/meeting_report.h"

#include "app/runtime/team_standing.h"
#include "engine/coverage/line_coverage.h"
#include "engine/practice/item_history.h"
#include "engine/practice/plan.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

namespace qgt::app {

namespace {

constexpr std::size_t kMostRisks = 3;

std::vector<std::size_t> everybodyBut(std::size_t cadres, std::size_t away) {
    std::vector<std::size_t> rest;
    for (std::size_t cadre = 0; cadre < cadres; ++cadre) {
        if (cadre != away) {
            rest.push_back(cadre);
        }
    }
    return rest;
}

/// Lines that are open or hang on one person, by what that costs.
std::vector<MeetingRisk> lineRisks(const TeamPicture& picture, const TeamStanding& standing) {
    const coverage::Team team = coverage::expectedTeam(picture.ability);
    std::vector<MeetingRisk> risks;
    for (std::size_t line = 0; line < picture.lines.size(); ++line) {
        const coverage::BusFactor& bears = standing.busFactor[line];
        if (bears.count() > 1) {
            continue;
        }
        MeetingRisk risk;
        risk.line = picture.lines[line];
        risk.coverage = standing.coverage[line];
        if (bears.count() == 1) {
            risk.kind = MeetingRisk::Kind::HangsOn;
            risk.name = picture.members[bears.absent.front()].name;
            risk.coverage =
                coverage::lineCoverage(team, everybodyBut(team.cadres, bears.absent.front()), line);
        }
        risk.loss = picture.ability.lineShare[line] * (1 - risk.coverage);
        risks.push_back(std::move(risk));
    }
    std::ranges::stable_sort(
        risks, [](const MeetingRisk& a, const MeetingRisk& b) { return a.loss > b.loss; });
    return risks;
}

std::optional<MeetingRisk> absenceRisk(const TeamPicture& picture, const TeamStanding& standing) {
    if (standing.absences.size() < 2 || !standing.absences[1].bestPair ||
        !standing.absences[1].weakestLine) {
        return std::nullopt;
    }
    const coverage::Absence& one = standing.absences[1];
    const coverage::Team team = coverage::expectedTeam(picture.ability);
    const std::vector<std::size_t> pair{one.bestPair->first, one.bestPair->second};
    MeetingRisk risk;
    risk.kind = MeetingRisk::Kind::Absence;
    risk.line = picture.lines[*one.weakestLine];
    risk.name = picture.members[one.absent.front()].name;
    risk.coverage = coverage::lineCoverage(team, pair, *one.weakestLine);
    risk.rate = one.rate;
    risk.loss = standing.absences[0].rate - one.rate;
    return risk;
}

/// Two lines at most, so that the absence of a person has its place.
std::vector<MeetingRisk> risksOf(const TeamPicture& picture) {
    const TeamStanding standing = teamStanding(picture.ability, false);
    std::vector<MeetingRisk> risks = lineRisks(picture, standing);
    auto absence = absenceRisk(picture, standing);
    risks.resize(std::min(risks.size(), kMostRisks - (absence ? 1 : 0)));
    if (absence) {
        risks.push_back(std::move(*absence));
    }
    return risks;
}

/// Monday to Sunday after this week.
Result<std::vector<DutyAhead>> dutiesOfNextWeek(Workspace& workspace,
                                                const people::Actor& actor,
                                                Date today) {
    constexpr int kWeek = 7;
    const Date monday{today.days + kWeek + 1 - isoWeekday(today)};
    return plannedDuties(workspace, actor, monday).map([&](std::vector<DutyAhead> duties) {
        std::erase_if(duties,
                      [&](const DutyAhead& duty) { return duty.day.days >= monday.days + kWeek; });
        return duties;
    });
}

MeetingDuty dutyOf(const TeamPicture& picture, const coverage::Team& team, const DutyAhead& duty) {
    MeetingDuty said{duty.day, duty.time, {}, 0, {}, 0};
    coverage::Crew crew;
    for (std::size_t member = 0; member < picture.members.size(); ++member) {
        if (std::ranges::find(duty.crew, picture.members[member].id) != duty.crew.end()) {
            crew.push_back(member);
            said.names.push_back(picture.members[member].name);
        }
    }
    const std::vector<double> coverages = coverage::lineCoverages(team, crew);
    said.rate = coverage::weighted(duty.lineShare, coverages);
    const auto least = std::ranges::min_element(coverages);
    if (least != coverages.end() && *least < kDutyGap) {
        said.weakest = picture.lines[static_cast<std::size_t>(least - coverages.begin())];
        said.weakestCoverage = *least;
    }
    return said;
}

TrainingWish usualWish(const TrainingGround& ground) {
    return {std::vector<int>(ground.picture.members.size(), kUsualHours),
            kUsualEvenness,
            ground.safety};
}

std::vector<MeetingStudy> studyOf(const HandedPlan& handed) {
    std::vector<MeetingStudy> study;
    for (std::size_t k = 0; k < handed.plan.tasks.size(); ++k) {
        const coverage::TrainingTask& task = handed.plan.tasks[k];
        // Tasks stand with the one first that gains most.
        if (std::ranges::find(study, task.person, &MeetingStudy::person) == study.end()) {
            study.push_back({task.person,
                             handed.names[k],
                             task.line,
                             task.minutes,
                             {task.sections, task.items},
                             task.why,
                             handed.done[k]});
        }
    }
    return study;
}

std::vector<MeetingStudy> studyOf(const TrainingGround& ground, const TrainingOffer& offer) {
    HandedPlan proposal;
    for (const TrainingStep& step : offer.steps) {
        proposal.plan.tasks.push_back(taskOf(ground, step));
        proposal.names.push_back(ground.picture.members[step.member].name);
        proposal.done.push_back(false);
    }
    return studyOf(proposal);
}

/// By member and not by what they gain: nobody comes first.
void sortByMember(const TeamPicture& picture, std::vector<MeetingStudy>& study) {
    std::vector<MeetingStudy> sorted;
    for (const TeamMember& member : picture.members) {
        const auto found = std::ranges::find(study, member.id, &MeetingStudy::person);
        if (found != study.end()) {
            sorted.push_back(std::move(*found));
            study.erase(found);
        }
    }
    study = std::move(sorted);
}

/// Changes of rules by source, article and day, with how many are behind. Nobody is named.
Result<std::vector<MeetingChange>> changesOf(Workspace& workspace,
                                             const TeamPicture& picture,
                                             Date today) {
    const Date since{today.days - kChangeDays};
    using Key = std::tuple<Date, SourceId, std::string>;
    std::map<Key, MeetingChange> changes;
    for (const TeamMember& member : picture.members) {
        const auto events = workspace.store().practice().answersOf(member.id);
        if (!events) {
            return tl::unexpected<Error>(events.error());
        }
        const practice::PersonHistory history(workspace.bank(), *events);
        std::map<Key, bool> behind;
        for (const practice::PolicyChange& one :
             practice::policyChanges(workspace.bank(), history, since, today)) {
            const Key key{one.change.since, one.change.source, one.change.article};
            changes.try_emplace(
                key,
                MeetingChange{
                    one.change.since, one.item, one.change.source, one.change.article, 0});
            behind[key] = behind[key] || !one.seenSinceChange;
        }
        for (const auto& [key, is] : behind) {
            changes[key].behind += is ? 1 : 0;
        }
    }
    std::vector<MeetingChange> newestFirst;
    for (auto one = changes.rbegin(); one != changes.rend(); ++one) {
        newestFirst.push_back(one->second);
    }
    return newestFirst;
}

std::vector<MeetingCertificate> certificatesOf(const TeamPicture& picture) {
    using ability::CertificateState;
    std::map<std::pair<Date, std::string>, std::vector<LineId>> ending;
    for (std::size_t member = 0; member < picture.members.size(); ++member) {
        for (std::size_t line = 0; line < picture.lines.size(); ++line) {
            const ability::CertificateClock& clock =
                picture.cells[picture.cellOf(member, line)].certificate;
            if (clock.until && (clock.state == CertificateState::DueSoon ||
                                clock.state == CertificateState::Expired)) {
                ending[{*clock.until, picture.members[member].name}].push_back(picture.lines[line]);
            }
        }
    }
    std::vector<MeetingCertificate> certificates;
    for (auto& [key, lines] : ending) {
        certificates.push_back({key.second, std::move(lines), key.first});
    }
    return certificates;
}

Status addLog(Workspace& workspace, const CommitteeId& committee, MeetingReport& report) {
    const Date from{report.today.days - kMeetingDays + 1};
    const auto log = workspace.store().requestLog().requestsOf(committee, from);
    if (!log) {
        return tl::unexpected(log.error());
    }
    std::map<LineId, int> unsettled;
    for (const coverage::LoggedRequests& one : *log) {
        if (one.day > report.today) {
            continue;
        }
        report.logged += one.count;
        if (one.outcome != coverage::RequestOutcome::Settled) {
            unsettled[one.line] += one.count;
        }
    }
    for (const auto& [line, count] : unsettled) {
        report.unsettled.push_back({line, count});
    }
    std::ranges::stable_sort(report.unsettled,
                             [](const auto& a, const auto& b) { return a.count > b.count; });
    return ok();
}

Result<std::string> committeeName(Workspace& workspace, const CommitteeId& id) {
    return workspace.store().people().committees().map(
        [&](const std::vector<people::Committee>& all) {
            const auto found = std::ranges::find(all, id, &people::Committee::id);
            return found == all.end() ? id.str() : found->name;
        });
}

/// What concerns the team itself.
void addTeam(const TrainingGround& ground, const TrainingOffer& offer, MeetingReport& report) {
    const TeamPicture& picture = ground.picture;
    report.cells = static_cast<int>(picture.cells.size());
    report.known = static_cast<int>(std::ranges::count_if(
        picture.cells, [](const LineMastery& cell) { return cell.level.has_value(); }));
    report.rate = offer.before;
    report.roster = ground.roster;
    report.mixRequests = picture.mix.lines.requests;
    report.certificates = certificatesOf(picture);
    if (!picture.members.empty()) {
        report.risks = risksOf(picture);
    }
}

}  // namespace

Result<MeetingReport> meetingReport(Workspace& workspace, const people::Actor& actor) {
    auto ground = trainingGround(workspace, actor);
    const auto handed = handedTraining(workspace, actor);
    const auto name = committeeName(workspace, actor.committee);
    if (!ground || !handed || !name) {
        return tl::unexpected<Error>(!ground ? ground.error()
                                             : (handed ? name.error() : handed.error()));
    }
    MeetingReport report;
    report.committee = *name;
    report.at = workspace.clock().now();
    report.today = localDate(report.at, kShanghaiOffsetMinutes);
    const auto duties = dutiesOfNextWeek(workspace, actor, report.today);
    if (!duties) {
        return tl::unexpected<Error>(duties.error());
    }
    ground->duties = dutiesWithoutRoster(ground->picture.ability);
    ground->roster = false;
    useDuties(*ground, *duties);
    const coverage::Team team = coverage::expectedTeam(ground->picture.ability);
    std::ranges::transform(*duties, std::back_inserter(report.duties), [&](const DutyAhead& duty) {
        return dutyOf(ground->picture, team, duty);
    });
    const auto offer = trainingOffer(*ground, usualWish(*ground));
    auto changes = changesOf(workspace, ground->picture, report.today);
    if (!offer || !changes) {
        return tl::unexpected<Error>(offer ? changes.error() : offer.error());
    }
    addTeam(*ground, *offer, report);
    report.changes = std::move(*changes);
    report.handed = handed->has_value();
    report.study = report.handed ? studyOf(**handed) : studyOf(*ground, *offer);
    sortByMember(ground->picture, report.study);
    if (report.handed) {
        report.tasks = static_cast<int>((*handed)->done.size());
        report.done = static_cast<int>(std::ranges::count((*handed)->done, true));
    }
    return addLog(workspace, actor.committee, report).map([&](auto) { return std::move(report); });
}

}  // namespace qgt::app
