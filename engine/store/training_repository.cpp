#include "engine/store/training_repository.h"

#include "engine/store/row_parts.h"

#include <algorithm>

namespace qgt::store {

using coverage::HandedTraining;
using coverage::TrainingPlanId;
using coverage::TrainingTask;

namespace {

const Table& planTable() {
    return journalTables()[45];
}

const Table& taskTable() {
    return journalTables()[46];
}

const Table& planTakenBackTable() {
    return journalTables()[47];
}

std::string joinedSlugs(const std::vector<std::string>& slugs) {
    std::string joined;
    for (const std::string& slug : slugs) {
        joined += (joined.empty() ? "" : " ") + slug;
    }
    return joined;
}

std::vector<std::string> slugsFrom(const std::string& joined) {
    std::vector<std::string> slugs;
    std::size_t from = 0;
    while (from < joined.size()) {
        const std::size_t end = std::min(joined.find(' ', from), joined.size());
        slugs.push_back(joined.substr(from, end - from));
        from = end + 1;
    }
    return slugs;
}

Row planRow(const HandedTraining& plan) {
    return Row{plan.id.str(),
               plan.committee.str(),
               std::int64_t{plan.from.days},
               std::int64_t{plan.until.days},
               plan.at.ms,
               plan.by.str()};
}

Row taskRow(const HandedTraining& plan, const TrainingTask& task) {
    return Row{plan.id.str(),
               task.person.str(),
               task.line.str(),
               std::int64_t{task.minutes},
               std::int64_t{task.items},
               joinedSlugs(task.sections),
               std::int64_t{task.why.requestShare},
               std::int64_t{task.why.before},
               std::int64_t{task.why.after},
               std::int64_t{task.why.partners}};
}

Result<HandedTraining> planFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    HandedTraining plan;
    plan.id = TrainingPlanId(reader.text());
    plan.committee = CommitteeId(reader.text());
    plan.from.days = smallNumber(reader);
    plan.until.days = smallNumber(reader);
    plan.at.ms = reader.integer();
    plan.by = PersonId(reader.text());
    return whenGood(plan, reader, planTable(), row);
}

Result<TrainingTask> taskFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    reader.skip();
    TrainingTask task;
    task.person = PersonId(reader.text());
    task.line = LineId(reader.text());
    task.minutes = smallNumber(reader);
    task.items = smallNumber(reader);
    task.sections = slugsFrom(reader.text());
    task.why.requestShare = smallNumber(reader);
    task.why.before = smallNumber(reader);
    task.why.after = smallNumber(reader);
    task.why.partners = smallNumber(reader);
    return whenGood(task, reader, taskTable(), row);
}

bool isWhole(const TrainingTask& task) {
    return task.minutes > 0 && std::ranges::none_of(task.sections, [](const std::string& slug) {
               return slug.empty() || slug.find(' ') != std::string::npos;
           });
}

}  // namespace

Status TrainingRepository::handOut(const HandedTraining& plan) {
    if (plan.tasks.empty() || !std::ranges::all_of(plan.tasks, &isWhole)) {
        return failure("store.internal", {{"reason", "training task"}});
    }
    return m_database.write([&](Writer& writer) {
        Status done = writer.append(planTable(), planRow(plan));
        for (const TrainingTask& task : plan.tasks) {
            done = done.and_then(
                [&](auto) { return writer.append(taskTable(), taskRow(plan, task)); });
        }
        return done;
    });
}

Status TrainingRepository::takeBack(const TrainingPlanId& plan, Instant at, const PersonId& by) {
    return m_database.write([&](Writer& writer) -> Status {
        const auto handed = writer.read(planTable(), "WHERE plan = ?1", {plan.str()});
        const auto back = writer.read(planTakenBackTable(), "WHERE plan = ?1", {plan.str()});
        if (!handed || !back) {
            return tl::unexpected(handed ? back.error() : handed.error());
        }
        if (handed->empty()) {
            return failure("store.unknown-training", {{"plan", plan.str()}});
        }
        return back->empty() ? writer.append(planTakenBackTable(), {plan.str(), at.ms, by.str()})
                             : ok();
    });
}

Result<std::optional<HandedTraining>> TrainingRepository::inForce(
    const CommitteeId& committee) const {
    const auto plans = decodeAll(
        m_database.read(
            planTable(), "WHERE committee = ?1 ORDER BY pos DESC LIMIT 1", {committee.str()}),
        &planFromRow);
    if (!plans) {
        return tl::unexpected(plans.error());
    }
    if (plans->empty()) {
        return std::nullopt;
    }
    HandedTraining plan = plans->front();
    const auto back = m_database.read(planTakenBackTable(), "WHERE plan = ?1", {plan.id.str()});
    auto tasks =
        decodeAll(m_database.read(taskTable(), "WHERE plan = ?1 ORDER BY pos", {plan.id.str()}),
                  &taskFromRow);
    if (!back || !tasks) {
        return tl::unexpected(back ? tasks.error() : back.error());
    }
    if (!back->empty()) {
        return std::nullopt;
    }
    plan.tasks = std::move(*tasks);
    return plan;
}

}  // namespace qgt::store
