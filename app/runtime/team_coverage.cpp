#include "app/runtime/team_coverage.h"

#include "app/runtime/ability_book.h"
#include "app/runtime/line_clocks.h"
#include "engine/core/date.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace qgt::app {

namespace {

constexpr const char* kCellsViewed = "mastery.viewed";

Result<std::vector<people::Person>> teamOf(Workspace& workspace, const people::Actor& actor) {
    const auto persons = workspace.store().people().persons();
    if (!persons) {
        return tl::unexpected<Error>(persons.error());
    }
    std::vector<people::Person> team;
    std::ranges::copy_if(*persons, std::back_inserter(team), [&](const people::Person& one) {
        return one.active && one.committee == actor.committee &&
               people::hasRole(one.roles, people::Role::Cadre);
    });
    if (team.size() > coverage::kMostCadres) {
        return failure("team.too-many",
                       {{"count", std::to_string(team.size())},
                        {"most", std::to_string(coverage::kMostCadres)}});
    }
    return team;
}

/// What each line asks, by the unit's mix: the bank's difficulties with the shares of the log.
std::vector<ability::RequestProfile> profilesOf(const practice::AbilityBasis& basis,
                                                const UnitMix& mix) {
    std::vector<ability::RequestProfile> profiles;
    for (std::size_t line = 0; line < basis.lines().size(); ++line) {
        ability::RequestProfile profile = basis.model()->lines[line].scale.requests;
        const std::vector<double> shares = mix.within[line].means();
        for (std::size_t type = 0; type < profile.types.size(); ++type) {
            profile.types[type].share = shares[type];
        }
        profiles.push_back(std::move(profile));
    }
    return profiles;
}

Status recordLooks(Workspace& workspace,
                   const people::Actor& actor,
                   const std::vector<TeamMember>& team) {
    store::Store& store = workspace.store();
    return store.batch([&] {
        Status done = ok();
        for (const TeamMember& one : team) {
            if (!one.self) {
                done = done.and_then([&](auto) {
                    return store.audit().append({actor.person, kCellsViewed, one.id.str(), {}});
                });
            }
        }
        return done;
    });
}

}  // namespace

Result<TeamPicture> teamPicture(Workspace& workspace, const people::Actor& actor) {
    if (Status may = people::authorize(actor,
                                       people::Action::ViewTeamMastery,
                                       {{}, actor.committee},
                                       workspace.store().audit());
        !may) {
        return tl::unexpected<Error>(may.error());
    }
    auto picture = teamToday(workspace, actor);
    if (picture) {
        if (Status kept = recordLooks(workspace, actor, picture->members); !kept) {
            return tl::unexpected<Error>(kept.error());
        }
    }
    return picture;
}

Result<TeamPicture> teamToday(Workspace& workspace, const people::Actor& actor) {
    const auto team = teamOf(workspace, actor);
    auto book = AbilityBook::open(workspace);
    auto mix = unitMix(workspace, actor.committee);
    if (!team || !book || !mix) {
        return tl::unexpected<Error>(!team ? team.error() : !book ? book.error() : mix.error());
    }
    TeamPicture picture;
    picture.day = practiceDay(workspace.clock().now(), kShanghaiOffsetMinutes);
    picture.lines = book->basis().lines();
    for (const people::Person& one : *team) {
        auto clocks = lineClocks(workspace, *book, actor, one);
        if (!clocks) {
            return tl::unexpected<Error>(clocks.error());
        }
        picture.members.push_back({one.id, one.name, one.post, one.id == actor.person});
        std::ranges::move(clocks->lines, std::back_inserter(picture.cells));
        std::ranges::move(clocks->abilities, std::back_inserter(picture.ability.states));
    }
    picture.ability.cadres = picture.members.size();
    picture.ability.lines = profilesOf(book->basis(), *mix);
    picture.ability.lineShare = mix->lines.means();
    picture.mix = std::move(*mix);
    return picture;
}

Status lookAtCell(Workspace& workspace,
                  const people::Actor& actor,
                  const PersonId& person,
                  const LineId& line) {
    store::Store& store = workspace.store();
    const auto known = store.people().person(person);
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    const CommitteeId committee = *known ? (*known)->committee : CommitteeId();
    const Status may = people::authorize(
        actor, people::Action::ViewTeamMastery, {person, committee}, store.audit());
    if (!may || !*known) {
        return may ? Status(failure("rights.refused")) : may;
    }
    return person == actor.person
               ? ok()
               : store.audit().append(
                     {actor.person, kCellsViewed, person.str(), {{"line", line.str()}}});
}

Result<std::vector<CellLook>> looksAtOwnCells(Workspace& workspace,
                                              const people::Actor& actor,
                                              std::size_t most) {
    store::Store& store = workspace.store();
    if (Status may = people::authorize(
            actor, people::Action::ViewOwnMastery, {actor.person, actor.committee}, store.audit());
        !may) {
        return tl::unexpected<Error>(may.error());
    }
    const auto records = store.audit().newestOf(kCellsViewed, actor.person.str(), most);
    const auto persons = store.people().persons();
    if (!records || !persons) {
        return tl::unexpected<Error>(records ? persons.error() : records.error());
    }
    std::map<PersonId, std::string> names;
    for (const people::Person& one : *persons) {
        names[one.id] = one.name;
    }
    std::vector<CellLook> looks;
    for (const integrity::AuditRecord& record : *records) {
        const auto line = std::ranges::find(record.entry.details, "line", &Args::value_type::first);
        looks.push_back(
            {record.at,
             names[record.entry.actor],
             LineId(line == record.entry.details.end() ? std::string() : line->second)});
    }
    return looks;
}

}  // namespace qgt::app
