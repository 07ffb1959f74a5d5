#include "app/runtime/training_office.h"

#include "app/runtime/entropy.h"
#include "engine/practice/drawing_rule.h"
#include "engine/practice/item_history.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace qgt::app {

namespace {

using coverage::HandedTraining;
using coverage::TrainingTask;

/// The block whose lines get a floor unless a director says otherwise (平安法治).
const BlockId kSafetyBlock("safety_law");

constexpr double kTenThousand = 10'000;

Date trainingDay(Workspace& workspace) {
    return localDate(workspace.clock().now(), kShanghaiOffsetMinutes);
}

Status mayPlan(Workspace& workspace, const people::Actor& actor) {
    return people::authorize(
        actor, people::Action::PlanTraining, {{}, actor.committee}, workspace.store().audit());
}

std::vector<std::size_t> safetyLines(const bank::Bank& bank) {
    std::vector<std::size_t> lines;
    for (std::size_t line = 0; line < bank.lines().size(); ++line) {
        if (bank.lines()[line].block == kSafetyBlock && !bank.lines()[line].retired) {
            lines.push_back(line);
        }
    }
    return lines;
}

int tenThousandths(double share) {
    return static_cast<int>(std::lround(share * kTenThousand));
}

/// Items that somebody answered since a moment; what was taken back no longer counts.
Result<std::set<ItemId>> answeredSince(Workspace& workspace,
                                       const PersonId& person,
                                       Instant since) {
    const auto events = workspace.store().practice().answersOf(person);
    if (!events) {
        return tl::unexpected<Error>(events.error());
    }
    const std::set<practice::AnswerKey> withdrawn = practice::withdrawnAnswers(*events);
    std::set<ItemId> items;
    for (const practice::AnswerEvent& event : *events) {
        if (event.at >= since && !event.undoOf &&
            !withdrawn.contains({event.install.str(), event.seq})) {
            items.insert(event.item);
        }
    }
    return items;
}

TaskProgress progressOf(const bank::Bank& bank,
                        const TrainingTask& task,
                        const std::set<ItemId>& answered,
                        Date day) {
    TaskProgress progress;
    int practicable = 0;
    for (const bank::Item* const item : bank.itemsOf(task.line)) {
        const bool was = answered.contains(item->id);
        progress.answered += was ? 1 : 0;
        practicable += was || practice::practicable(bank, *item, day) ? 1 : 0;
    }
    progress.items = std::min(task.items, practicable);
    progress.answered = std::min(progress.answered, progress.items);
    return progress;
}

std::optional<practice::SessionSpec> nextOf(const bank::Bank& bank,
                                            const TrainingTask& task,
                                            const std::set<ItemId>& answered,
                                            Date day) {
    const auto isOpen = [&](const bank::Item* item) {
        return practice::practicable(bank, *item, day) && !answered.contains(item->id);
    };
    practice::SessionSpec spec;
    for (const std::string& slug : task.sections) {
        const bank::HandbookSection* const section = bank.section(slug);
        if (section != nullptr && std::ranges::any_of(bank.itemsOf(*section), isOpen)) {
            spec.kind = practice::SessionKind::Section;
            spec.section = slug;
            return spec;
        }
    }
    const auto& items = bank.itemsOf(task.line);
    if (std::ranges::none_of(items, [&](const bank::Item* item) {
            return practice::practicable(bank, *item, day);
        })) {
        return std::nullopt;
    }
    spec.kind = practice::SessionKind::Line;
    spec.lines = {task.line};
    return spec;
}

Result<std::map<PersonId, std::string>> namesOfAll(Workspace& workspace) {
    return workspace.store().people().persons().map([](const std::vector<people::Person>& all) {
        std::map<PersonId, std::string> names;
        for (const people::Person& one : all) {
            names[one.id] = one.name;
        }
        return names;
    });
}

}  // namespace

TrainingTask taskOf(const TrainingGround& ground, const TrainingStep& step) {
    return {ground.picture.members[step.member].id,
            ground.picture.lines[step.line],
            step.hours * kMinutesOfHour,
            step.portion.items,
            step.portion.sections,
            {tenThousandths(step.requestShare),
             tenThousandths(step.before),
             tenThousandths(step.after),
             tenThousandths(step.partners)}};
}

Result<TrainingGround> trainingGround(Workspace& workspace, const people::Actor& actor) {
    if (Status may = mayPlan(workspace, actor); !may) {
        return tl::unexpected<Error>(may.error());
    }
    const Date today = trainingDay(workspace);
    auto picture = teamPicture(workspace, actor);
    const auto ahead = plannedDuties(workspace, actor, Date{today.days + 1});
    if (!picture || !ahead) {
        return tl::unexpected<Error>(picture ? ahead.error() : picture.error());
    }
    TrainingGround ground;
    ground.picture = std::move(*picture);
    ground.duties = dutiesWithoutRoster(ground.picture.ability);
    useDuties(ground, *ahead);
    ground.material = lineMaterials(workspace.bank(), today);
    ground.safety = safetyLines(workspace.bank());
    return ground;
}

Result<coverage::TrainingPlanId> handOutTraining(Workspace& workspace,
                                                 const people::Actor& actor,
                                                 const TrainingGround& ground,
                                                 const TrainingOffer& offer) {
    if (Status may = mayPlan(workspace, actor); !may) {
        return tl::unexpected<Error>(may.error());
    }
    if (offer.steps.empty()) {
        return failure("training.nothing");
    }
    HandedTraining plan;
    plan.id = coverage::TrainingPlanId(randomId());
    plan.committee = actor.committee;
    plan.from = trainingDay(workspace);
    plan.until = Date{plan.from.days + kTrainingDays};
    plan.at = workspace.clock().now();
    plan.by = actor.person;
    for (const TrainingStep& step : offer.steps) {
        plan.tasks.push_back(taskOf(ground, step));
    }
    store::Store& store = workspace.store();
    return store
        .batch([&] {
            return store.training().handOut(plan).and_then([&](auto) {
                return store.audit().append({actor.person,
                                             "training.handed-out",
                                             plan.id.str(),
                                             {{"tasks", std::to_string(plan.tasks.size())}}});
            });
        })
        .map([&](auto) { return plan.id; });
}

Status takeTrainingBack(Workspace& workspace, const people::Actor& actor) {
    if (Status may = mayPlan(workspace, actor); !may) {
        return may;
    }
    store::Store& store = workspace.store();
    const auto plan = store.training().inForce(actor.committee);
    if (!plan || !*plan) {
        return plan ? Status(failure("training.none-in-force"))
                    : tl::unexpected<Error>(plan.error());
    }
    return store.batch([&] {
        return store.training()
            .takeBack((*plan)->id, workspace.clock().now(), actor.person)
            .and_then([&](auto) {
                return store.audit().append(
                    {actor.person, "training.taken-back", (*plan)->id.str(), {}});
            });
    });
}

Result<std::optional<HandedPlan>> handedTraining(Workspace& workspace, const people::Actor& actor) {
    if (Status may = mayPlan(workspace, actor); !may) {
        return tl::unexpected<Error>(may.error());
    }
    auto plan = workspace.store().training().inForce(actor.committee);
    auto names = namesOfAll(workspace);
    if (!plan || !names) {
        return tl::unexpected<Error>(plan ? names.error() : plan.error());
    }
    if (!*plan) {
        return std::nullopt;
    }
    HandedPlan handed{std::move(**plan), {}, {}};
    const Date day = trainingDay(workspace);
    std::map<PersonId, std::set<ItemId>> answered;
    for (const TrainingTask& task : handed.plan.tasks) {
        if (!answered.contains(task.person)) {
            auto since = answeredSince(workspace, task.person, handed.plan.at);
            if (!since) {
                return tl::unexpected<Error>(since.error());
            }
            answered[task.person] = std::move(*since);
        }
        handed.names.push_back((*names)[task.person]);
        handed.done.push_back(
            progressOf(workspace.bank(), task, answered[task.person], day).done());
    }
    return handed;
}

Result<std::optional<OwnTraining>> ownTraining(Workspace& workspace, const people::Actor& actor) {
    store::Store& store = workspace.store();
    if (Status may = people::authorize(
            actor, people::Action::Practise, {actor.person, actor.committee}, store.audit());
        !may) {
        return tl::unexpected<Error>(may.error());
    }
    const auto plan = store.training().inForce(actor.committee);
    if (!plan || !*plan) {
        return plan ? Result<std::optional<OwnTraining>>(std::nullopt)
                    : tl::unexpected<Error>(plan.error());
    }
    const auto answered = answeredSince(workspace, actor.person, (*plan)->at);
    auto names = namesOfAll(workspace);
    if (!answered || !names) {
        return tl::unexpected<Error>(answered ? names.error() : answered.error());
    }
    const Date day = trainingDay(workspace);
    OwnTraining own{(*plan)->from, (*plan)->until, (*names)[(*plan)->by], {}};
    for (const TrainingTask& task : (*plan)->tasks) {
        if (task.person == actor.person) {
            own.tasks.push_back({task,
                                 progressOf(workspace.bank(), task, *answered, day),
                                 nextOf(workspace.bank(), task, *answered, day)});
        }
    }
    return own.tasks.empty() ? std::nullopt : std::optional(std::move(own));
}

}  // namespace qgt::app
