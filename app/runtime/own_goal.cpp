#include "app/runtime/own_goal.h"

#include "app/runtime/workspace.h"

#include <algorithm>
#include <string>

namespace qgt::app {

namespace {

using bank::Blueprint;

/// The setting of the unit that keeps it: "2027-01-15 all-round", or nothing.
std::string settingOf(const PersonId& person) {
    return "study-goal/" + person.str();
}

Date today(const Workspace& workspace) {
    return localDate(workspace.clock().now(), kShanghaiOffsetMinutes);
}

bool canBePreparedFor(const Blueprint& blueprint, Date day) {
    return blueprint.scope == bank::PaperScope::All && blueprint.valid.from <= day &&
           (!blueprint.valid.until || day <= *blueprint.valid.until);
}

std::optional<OwnGoal> parsed(const std::string& kept) {
    const std::size_t space = kept.find(' ');
    if (space == std::string::npos) {
        return std::nullopt;
    }
    const auto day = parseDate(kept.substr(0, space));
    return day ? std::optional(OwnGoal{*day, BlueprintId(kept.substr(space + 1))}) : std::nullopt;
}

Status checked(const OwnGoal& goal, const bank::Bank& bank, Date now) {
    const Date first{now.days + 1};
    const Date last{now.days + kFarthestGoalDays};
    if (goal.day < first || goal.day > last) {
        return failure("goal.day-out-of-range",
                       {{"first", toString(first)}, {"last", toString(last)}});
    }
    const Blueprint* const blueprint = bank.blueprint(goal.blueprint);
    return blueprint != nullptr && canBePreparedFor(*blueprint, now)
               ? ok()
               : Status(failure("goal.blueprint-unknown"));
}

}  // namespace

std::vector<const Blueprint*> goalBlueprints(const bank::Bank& bank, Date day) {
    std::vector<const Blueprint*> fit;
    for (const Blueprint& blueprint : bank.blueprints()) {
        if (canBePreparedFor(blueprint, day)) {
            fit.push_back(&blueprint);
        }
    }
    return fit;
}

Result<std::optional<OwnGoal>> ownGoal(Workspace& workspace, const PersonId& person) {
    const auto kept = workspace.store().people().setting(settingOf(person));
    if (!kept) {
        return tl::unexpected<Error>(kept.error());
    }
    std::optional<OwnGoal> goal = parsed(kept->value_or(""));
    if (goal &&
        (goal->day < today(workspace) || workspace.bank().blueprint(goal->blueprint) == nullptr)) {
        return std::nullopt;
    }
    return goal;
}

Result<std::optional<practice::StudyGoal>> ownStudyGoal(Workspace& workspace,
                                                        const PersonId& person,
                                                        const bank::Bank& bank) {
    const auto own = ownGoal(workspace, person);
    if (!own) {
        return tl::unexpected<Error>(own.error());
    }
    const Blueprint* const blueprint = *own ? bank.blueprint((*own)->blueprint) : nullptr;
    if (blueprint == nullptr) {
        return std::nullopt;
    }
    practice::StudyGoal goal = practice::goalOf(*blueprint, {}, bank, (*own)->day.days);
    goal.title = blueprint->title;
    goal.own = true;
    return goal;
}

Status setOwnGoal(Workspace& workspace,
                  const people::Actor& actor,
                  const std::optional<OwnGoal>& goal) {
    if (Status may = people::authorize(actor,
                                       people::Action::Practise,
                                       people::Target{actor.person, actor.committee},
                                       workspace.store().audit());
        !may) {
        return may;
    }
    if (!goal) {
        return workspace.store().people().saveSetting(settingOf(actor.person), "");
    }
    if (Status fits = checked(*goal, workspace.bank(), today(workspace)); !fits) {
        return fits;
    }
    return workspace.store().people().saveSetting(
        settingOf(actor.person), toString(goal->day) + " " + goal->blueprint.str());
}

}  // namespace qgt::app
