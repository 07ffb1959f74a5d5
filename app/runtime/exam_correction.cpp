#include "app/runtime/exam_correction.h"

#include "app/runtime/entropy.h"
#include "app/runtime/exam_appeals.h"
#include "app/runtime/exam_material.h"
#include "engine/core/text.h"

#include <algorithm>
#include <map>
#include <utility>
#include <variant>

namespace qgt::app {

using exam::CorrectionOrder;
using exam::CorrectionState;
using exam::HeldExam;
using exam::KeyedTask;
using grading::Outcome;
using people::Action;

namespace {

std::string idOf(const KeyedTask& task) {
    const auto* const item = std::get_if<bank::Item>(&task.task);
    return item != nullptr ? item->id.str() : std::get<bank::CaseScenario>(task.task).id.str();
}

int revisionOf(const KeyedTask& task) {
    const auto* const item = std::get_if<bank::Item>(&task.task);
    return item != nullptr ? item->revision : std::get<bank::CaseScenario>(task.task).revision;
}

/// In words, where the options do not say it; letters of one paper would mislead beside the
/// author's.
std::string rightOf(const bank::Item& item, const exam::TaskResult& result) {
    switch (item.kind) {
        case bank::ItemKind::SingleChoice:
        case bank::ItemKind::MultipleChoice:
        case bank::ItemKind::TrueFalse:
            return {};
        case bank::ItemKind::Ordering: {
            std::string keys;
            for (const std::string& key : item.answer) {
                keys.append(keys.empty() ? "" : " → ").append(key);
            }
            return keys;
        }
        default:
            return result.right;
    }
}

CorrectableTask taskAsSeen(const KeyedTask& task,
                           const seat::SeatTask& seen,
                           const exam::TaskResult& result,
                           const std::vector<CorrectionOrder>& inForce) {
    CorrectableTask described;
    described.id = idOf(task);
    described.revision = revisionOf(task);
    described.kind = seen.kind;
    described.marks = result.most;
    const auto* const item = std::get_if<bank::Item>(&task.task);
    described.right = item == nullptr ? result.right : rightOf(*item, result);
    if (item == nullptr) {
        described.stem = std::get<bank::CaseScenario>(task.task).title;
        return described;
    }
    described.stem = item->stem;
    described.blanks = static_cast<int>(item->blanks.size());
    const std::vector<std::string> keys = exam::rightOptions(task, inForce);
    for (const bank::Option& option : item->options) {
        const bool right = item->kind != bank::ItemKind::Ordering &&
                           std::ranges::find(keys, option.key) != keys.end();
        described.options.push_back({option.key, option.text, 0, right});
    }
    return described;
}

/// What somebody wrote into the blanks, as a row of its own.
void countTexts(CorrectableTask& task, const std::vector<std::string>& texts, bool right) {
    std::string given;
    for (const std::string& text : texts) {
        given.append(given.empty() ? "" : " ／ ").append(trimmed(text));
    }
    const auto known = std::ranges::find(task.options, given, &OptionSeen::text);
    if (known == task.options.end()) {
        task.options.push_back({{}, given, 1, right});
    } else {
        ++known->chosen;
    }
}

void count(CorrectableTask& task,
           const KeyedTask& keyed,
           const seat::TaskAnswer& answer,
           const exam::TaskResult& result) {
    ++task.had;
    task.gotRight += result.score.outcome == Outcome::Right ? 1 : 0;
    if (answer.empty()) {
        ++task.notAnswered;
        return;
    }
    const grading::Response response = exam::inAuthorsTerms(keyed, answer);
    if (task.kind == seat::TaskKind::FillIn) {
        countTexts(task, response.texts, result.score.outcome == Outcome::Right);
        return;
    }
    const bool ordering = task.kind == seat::TaskKind::Ordering;
    for (OptionSeen& option : task.options) {
        const bool chosen = std::ranges::find(response.chosen, option.key) != response.chosen.end();
        option.chosen += chosen && !ordering ? 1 : 0;
    }
}

/// Who loses a pass, who gains one, then the others; each by number.
void sortRows(std::vector<CorrectionRow>& rows) {
    const auto place = [](const CorrectionRow& row) {
        return !row.flips() ? 2 : row.regraded.after.passed ? 1 : 0;
    };
    std::ranges::stable_sort(rows, [&](const CorrectionRow& a, const CorrectionRow& b) {
        return place(a) != place(b) ? place(a) < place(b) : a.candidate.number < b.candidate.number;
    });
}

std::string nameOf(const std::vector<people::Person>& persons, const PersonId& id) {
    const auto found = std::ranges::find(persons, id, &people::Person::id);
    return found == persons.end() ? std::string() : found->name;
}

bool isOver(const HeldExam& exam) {
    return !exam.mock &&
           (exam.state == exam::ExamState::Closed || exam.state == exam::ExamState::Published);
}

}  // namespace

ExamCorrections::ExamCorrections(Workspace& workspace, people::Actor actor)
    : m_workspace(workspace), m_actor(std::move(actor)) {}

Status ExamCorrections::may(Action action) {
    return people::authorize(m_actor, action, {}, m_workspace.store().audit());
}

Result<HeldExam> ExamCorrections::scoredExam(const ExamId& id) {
    if (const Status allowed = may(Action::ManageExams); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    auto found = m_workspace.store().exams().exam(id);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    if (!*found || (*found)->mock) {
        return failure("exam.unknown");
    }
    if (!isOver(**found)) {
        return failure("exam.no-scores", {{"title", (*found)->title}});
    }
    return std::move(**found);
}

Result<std::vector<CorrectableTask>> ExamCorrections::tasks(const ExamId& exam,
                                                            const integrity::KeyRing* ring) {
    const auto held = scoredExam(exam);
    if (!held) {
        return tl::unexpected<Error>(held.error());
    }
    const auto attempts = scoredAttempts(m_workspace, *held, ring);
    const auto orders = correctionsInForce(m_workspace, *held);
    if (!attempts || !orders) {
        return tl::unexpected<Error>(attempts ? orders.error() : attempts.error());
    }
    std::vector<CorrectableTask> tasks;
    std::map<std::pair<std::string, int>, std::size_t> places;
    for (const ScoredAttempt& one : *attempts) {
        const exam::ScoringKey& key = one.opened.key;
        const exam::ExamResult result =
            exam::scoreCorrected(key, one.opened.answers, one.marks, m_workspace.bank(), *orders);
        for (std::size_t i = 0; i < key.tasks.size(); ++i) {
            const KeyedTask& task = key.tasks[i];
            const auto [at, isNew] =
                places.try_emplace({idOf(task), revisionOf(task)}, tasks.size());
            if (isNew) {
                const seat::SeatTask& seen = *one.opened.paper.task(static_cast<int>(i) + 1);
                tasks.push_back(taskAsSeen(task, seen, result.tasks[i], *orders));
            }
            count(tasks[at->second], task, one.opened.answers[i].answer, result.tasks[i]);
        }
    }
    if (tasks.empty()) {
        return failure("exam.no-scores", {{"title", held->title}});
    }
    return tasks;
}

Result<std::vector<CorrectionEntry>> ExamCorrections::history(const ExamId& exam) {
    if (const Status allowed = may(Action::ManageExams); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    auto& store = m_workspace.store();
    const auto orders = store.corrections().orders();
    const auto steps = store.corrections().steps();
    const auto persons = store.people().persons();
    if (!orders || !steps) {
        return tl::unexpected<Error>(orders ? steps.error() : orders.error());
    }
    if (!persons) {
        return tl::unexpected<Error>(persons.error());
    }
    std::vector<CorrectionEntry> entries;
    for (const CorrectionOrder& order : *orders) {
        if (!order.exam.empty() && order.exam != exam) {
            continue;
        }
        CorrectionEntry entry;
        entry.order = order;
        entry.state = exam::stateOf(order, *steps);
        entry.orderedBy = nameOf(*persons, order.by);
        if (const Status next = addNext(entry); !next) {
            return tl::unexpected<Error>(next.error());
        }
        for (const exam::CorrectionStep& step : *steps) {
            if (step.order == order.id) {
                entry.steps.push_back(step);
                if (step.kind == exam::CorrectionStepKind::Approved) {
                    entry.decidedBy = nameOf(*persons, step.by);
                }
            }
        }
        entries.insert(entries.begin(), std::move(entry));
    }
    return entries;
}

Result<ExamCorrections::Known> ExamCorrections::asOrder(const CorrectionDraft& draft,
                                                        const integrity::KeyRing* ring) {
    const auto held = scoredExam(draft.exam);
    if (!held) {
        return tl::unexpected<Error>(held.error());
    }
    const auto attempts = scoredAttempts(m_workspace, *held, ring);
    auto orders = m_workspace.store().corrections().orders();
    auto steps = m_workspace.store().corrections().steps();
    if (!attempts) {
        return tl::unexpected<Error>(attempts.error());
    }
    if (!orders || !steps) {
        return tl::unexpected<Error>(orders ? steps.error() : orders.error());
    }
    Known made;
    CorrectionOrder& order = made.order;
    order.id = CorrectionId(randomId());
    order.exam = draft.everywhere ? ExamId() : draft.exam;
    order.task = draft.task;
    order.revision = draft.revision;
    order.action = draft.action;
    order.answer = draft.answer;
    order.marks = draft.marks;
    order.favourable = draft.favourable;
    order.reason = std::string(trimmed(draft.reason));
    order.at = m_workspace.clock().now();
    order.by = m_actor.person;
    for (const ScoredAttempt& one : *attempts) {
        if (const int slot = exam::slotOf(order, one.opened.key); slot != 0) {
            const Status fit =
                exam::checkOrder(order, one.opened.key.tasks[static_cast<std::size_t>(slot) - 1]);
            made.orders = std::move(*orders);
            made.steps = std::move(*steps);
            return fit ? Result<Known>(std::move(made)) : tl::unexpected<Error>(fit.error());
        }
    }
    return failure("exam.correction-unfit", {{"field", "task"}});
}

Result<std::vector<HeldExam>> ExamCorrections::examsOf(const CorrectionOrder& order) {
    auto exams = m_workspace.store().exams().exams();
    if (exams) {
        std::erase_if(*exams, [&order](const HeldExam& exam) {
            return !isOver(exam) || (!order.exam.empty() && order.exam != exam.id);
        });
    }
    return exams;
}

Result<CertificateEffect> ExamCorrections::effectOn(const HeldExam& exam,
                                                    const exam::Regraded& regraded) {
    const bool passes = regraded.after.passed;
    if (exam.state != exam::ExamState::Published || passes == regraded.before.passed) {
        return CertificateEffect::None;
    }
    return certificateEffect(m_workspace, exam.id, regraded.candidate, passes);
}

Status ExamCorrections::addExam(const Known& what,
                                const HeldExam& exam,
                                const std::vector<ScoredAttempt>& attempts,
                                Plan& plan) {
    std::vector<CorrectionOrder> orders = exam::ordersInForce(what.orders, what.steps, exam.id);
    orders.push_back(what.order);
    const auto regraded =
        exam::regrade(toRegrade(attempts), what.order, orders, m_workspace.bank());
    const auto candidates = seatCandidates(m_workspace, exam);
    if (!regraded || !candidates) {
        return tl::unexpected<Error>(regraded ? candidates.error() : regraded.error());
    }
    const auto had = std::ranges::count_if(*regraded, &exam::Regraded::had);
    plan.preview.had += static_cast<int>(had);
    plan.preview.exams += had > 0 ? 1 : 0;
    plan.preview.digest += exam::digestOf(*regraded);
    for (std::size_t i = 0; i < regraded->size(); ++i) {
        const exam::Regraded& one = (*regraded)[i];
        if (!one.changed) {
            continue;
        }
        auto effect = effectOn(exam, one);
        if (!effect) {
            return tl::unexpected<Error>(effect.error());
        }
        CorrectionRow row{exam.id, exam.title, {}, one, *effect};
        const auto candidate =
            std::ranges::find(*candidates, one.candidate, &seat::SeatCandidate::person);
        if (candidate != candidates->end()) {
            row.candidate = *candidate;
        }
        plan.preview.passNow += row.flips() && one.after.passed ? 1 : 0;
        plan.preview.failNow += row.flips() && !one.after.passed ? 1 : 0;
        plan.preview.toIssue += *effect == CertificateEffect::ToIssue ? 1 : 0;
        plan.preview.toRevoke += *effect == CertificateEffect::ToRevoke ? 1 : 0;
        plan.preview.rows.push_back(std::move(row));
        exam::ScoreRecord score = attempts[i].score;
        score.body = one.body;
        plan.scores.push_back(std::move(score));
    }
    return ok();
}

Result<ExamCorrections::Plan> ExamCorrections::planOf(const Known& what,
                                                      const integrity::KeyRing* ring) {
    const auto exams = examsOf(what.order);
    if (!exams) {
        return tl::unexpected<Error>(exams.error());
    }
    Plan plan;
    for (const HeldExam& exam : *exams) {
        const auto attempts = scoredAttempts(m_workspace, exam, ring);
        if (!attempts) {
            return tl::unexpected<Error>(attempts.error());
        }
        if (const Status added = addExam(what, exam, *attempts, plan); !added) {
            return tl::unexpected<Error>(added.error());
        }
    }
    sortRows(plan.preview.rows);
    return plan;
}

Result<CorrectionPreview> ExamCorrections::tryOut(const CorrectionDraft& draft,
                                                  const integrity::KeyRing* ring) {
    const auto made = asOrder(draft, ring);
    if (!made) {
        return tl::unexpected<Error>(made.error());
    }
    return planOf(*made, ring).map([](Plan plan) { return std::move(plan.preview); });
}

Result<CorrectionId> ExamCorrections::order(const CorrectionDraft& draft,
                                            const integrity::KeyRing* ring) {
    const auto made = asOrder(draft, ring);
    if (!made) {
        return tl::unexpected<Error>(made.error());
    }
    const CorrectionOrder& order = made->order;
    const Args details{{"correction", order.id.str()},
                       {"task", order.task},
                       {"revision", std::to_string(order.revision)},
                       {"action", exam::toText(order.action)},
                       {"everywhere", draft.everywhere ? "yes" : "no"},
                       {"favourable", order.favourable ? "yes" : "no"},
                       {"appeal", draft.appeal.str()},
                       {"reason", order.reason}};
    const Status kept = m_workspace.store().batch([&] {
        return m_workspace.store()
            .audit()
            .append({m_actor.person, "exam.correction-ordered", draft.exam.str(), details})
            .and_then([&](auto) { return m_workspace.store().corrections().saveOrder(order); })
            .and_then([&](auto) { return beginCorrecting(m_workspace, draft, order); });
    });
    return kept ? Result<CorrectionId>(order.id) : tl::unexpected<Error>(kept.error());
}

}  // namespace qgt::app
