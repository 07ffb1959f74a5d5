#include "engine/exam/key_correction.h"

#include "engine/bank/names.h"
#include "engine/core/text.h"
#include "engine/integrity/digest.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <set>
#include <utility>
#include <variant>

namespace qgt::exam {

namespace {

using bank::Item;
using bank::ItemKind;

constexpr std::array<bank::Named<CorrectionAction>, 5> kCorrectionActions{
    {{"change_key", CorrectionAction::ChangeKey},
     {"accept_also", CorrectionAction::AcceptAlso},
     {"full_marks", CorrectionAction::FullMarks},
     {"remove", CorrectionAction::Remove},
     {"change_marks", CorrectionAction::ChangeMarks}}};

constexpr std::array<bank::Named<CorrectionStepKind>, 4> kCorrectionSteps{
    {{"approved", CorrectionStepKind::Approved},
     {"applied", CorrectionStepKind::Applied},
     {"undone", CorrectionStepKind::Undone},
     {"dropped", CorrectionStepKind::Dropped}}};

template <typename T, std::size_t N>
std::optional<T> valueOf(const std::array<bank::Named<T>, N>& table, std::string_view word) {
    const auto* const found = std::find_if(
        table.begin(), table.end(), [word](const auto& named) { return named.name == word; });
    return found == table.end() ? std::nullopt : std::optional<T>(found->value);
}

bool isTaskOf(const CorrectionOrder& order, const KeyedTask& task) {
    if (const auto* const item = std::get_if<Item>(&task.task); item != nullptr) {
        return item->id.str() == order.task && item->revision == order.revision;
    }
    const auto& scenario = std::get<bank::CaseScenario>(task.task);
    return scenario.id.str() == order.task && scenario.revision == order.revision;
}

/// The task as if its author had written the order's answer, or that one as well.
KeyedTask withAnswer(KeyedTask task, const CorrectionOrder& order) {
    auto& item = std::get<Item>(task.task);
    if (item.kind != ItemKind::FillIn) {
        item.answer = order.answer;
        return task;
    }
    for (std::size_t i = 0; i < item.blanks.size() && i < order.answer.size(); ++i) {
        std::vector<std::string>& accept = item.blanks[i].accept;
        if (order.answer[i].empty()) {
            continue;
        }
        if (order.action == CorrectionAction::ChangeKey) {
            accept.clear();
        }
        accept.push_back(order.answer[i]);
    }
    return task;
}

/// Adds what one order says of a task to what the orders before it said.
void addOrder(const CorrectionOrder& order, const KeyedTask& task, TaskCorrection& correction) {
    switch (order.action) {
        case CorrectionAction::ChangeKey:
            correction.fate = TaskFate::Corrected;
            correction.keys = {withAnswer(task, order)};
            return;
        case CorrectionAction::AcceptAlso:
            correction.fate = TaskFate::Corrected;
            if (correction.keys.empty()) {
                correction.keys.push_back(task);
            }
            correction.keys.push_back(withAnswer(task, order));
            return;
        case CorrectionAction::FullMarks:
            correction.fate = TaskFate::FullMarks;
            return;
        case CorrectionAction::Remove:
            correction.fate = TaskFate::Removed;
            return;
        case CorrectionAction::ChangeMarks:
            correction.marks = order.marks;
            return;
    }
}

TaskCorrections correctionsOf(const ScoringKey& key,
                              const std::vector<const CorrectionOrder*>& orders) {
    TaskCorrections corrections;
    for (const CorrectionOrder* const order : orders) {
        const int slot = slotOf(*order, key);
        addOrder(*order, key.tasks[static_cast<std::size_t>(slot) - 1], corrections[slot]);
    }
    return corrections;
}

bool hasOptions(const Item& item, const std::vector<std::string>& answer) {
    return std::all_of(answer.begin(), answer.end(), [&item](const std::string& key) {
        return std::any_of(item.options.begin(),
                           item.options.end(),
                           [&key](const bank::Option& option) { return option.key == key; });
    });
}

bool isAnswerOf(const Item& item, const std::vector<std::string>& answer) {
    const std::set<std::string> once(answer.begin(), answer.end());
    const bool distinct = once.size() == answer.size();
    switch (item.kind) {
        case ItemKind::SingleChoice:
        case ItemKind::TrueFalse:
            return answer.size() == 1 && hasOptions(item, answer);
        case ItemKind::MultipleChoice:
            return !answer.empty() && distinct && hasOptions(item, answer);
        case ItemKind::Ordering:
            return answer.size() == item.options.size() && distinct && hasOptions(item, answer);
        case ItemKind::FillIn:
            return answer.size() == item.blanks.size() &&
                   std::any_of(answer.begin(), answer.end(), [](const std::string& text) {
                       return !foldForComparison(text).empty();
                   });
        case ItemKind::Matching:
        case ItemKind::ShortAnswer:
            break;
    }
    return false;
}

bool leavesNothing(const ExamResult& result) {
    return std::all_of(result.tasks.begin(), result.tasks.end(), [](const TaskResult& task) {
        return task.fate == TaskFate::Removed;
    });
}

ExamResult resultWith(const ResultHead& head) {
    ExamResult result;
    result.got = head.got;
    result.most = head.most;
    result.passed = head.passed;
    result.complete = head.complete;
    return result;
}

}  // namespace

CorrectionState stateOf(const CorrectionOrder& order, const std::vector<CorrectionStep>& steps) {
    CorrectionState state = CorrectionState::Ordered;
    for (const CorrectionStep& step : steps) {
        if (step.order != order.id) {
            continue;
        }
        switch (step.kind) {
            case CorrectionStepKind::Approved:
                state = CorrectionState::Approved;
                break;
            case CorrectionStepKind::Applied:
                state = CorrectionState::Applied;
                break;
            case CorrectionStepKind::Undone:
                state = CorrectionState::Undone;
                break;
            case CorrectionStepKind::Dropped:
                state = CorrectionState::Dropped;
                break;
        }
    }
    return state;
}

std::map<std::string, int> correctedTasks(const std::vector<CorrectionOrder>& orders,
                                          const std::vector<CorrectionStep>& steps) {
    std::map<std::string, int> corrected;
    for (const CorrectionOrder& order : orders) {
        if (order.action != CorrectionAction::ChangeMarks &&
            stateOf(order, steps) == CorrectionState::Applied) {
            int& revision = corrected[order.task];
            revision = std::max(revision, order.revision);
        }
    }
    return corrected;
}

std::vector<CorrectionOrder> ordersInForce(const std::vector<CorrectionOrder>& orders,
                                           const std::vector<CorrectionStep>& steps,
                                           const ExamId& exam) {
    std::vector<CorrectionOrder> inForce;
    for (const CorrectionStep& step : steps) {
        const auto order =
            std::find_if(orders.begin(), orders.end(), [&](const CorrectionOrder& o) {
                return o.id == step.order;
            });
        if (step.kind == CorrectionStepKind::Applied && order != orders.end() &&
            (order->exam.empty() || order->exam == exam) &&
            stateOf(*order, steps) == CorrectionState::Applied) {
            inForce.push_back(*order);
        }
    }
    return inForce;
}

std::vector<std::string> rightOptions(const KeyedTask& task,
                                      const std::vector<CorrectionOrder>& inForce) {
    const auto* const item = std::get_if<Item>(&task.task);
    if (item == nullptr) {
        return {};
    }
    std::vector<std::string> right = item->answer;
    for (const CorrectionOrder& order : inForce) {
        if (!isTaskOf(order, task)) {
            continue;
        }
        if (order.action == CorrectionAction::ChangeKey) {
            right = order.answer;
        } else if (order.action == CorrectionAction::AcceptAlso) {
            right.insert(right.end(), order.answer.begin(), order.answer.end());
        }
    }
    return right;
}

int slotOf(const CorrectionOrder& order, const ScoringKey& key) {
    if (!order.exam.empty() && order.exam != key.exam) {
        return 0;
    }
    const auto found =
        std::find_if(key.tasks.begin(), key.tasks.end(), [&order](const KeyedTask& task) {
            return isTaskOf(order, task);
        });
    return found == key.tasks.end() ? 0 : static_cast<int>(found - key.tasks.begin()) + 1;
}

Status checkOrder(const CorrectionOrder& order, const KeyedTask& task) {
    const auto unfit = [](const char* field) {
        return Status(failure("exam.correction-unfit", {{"field", field}}));
    };
    if (!isTaskOf(order, task)) {
        return unfit("task");
    }
    if (trimmed(order.reason).empty()) {
        return unfit("reason");
    }
    const bool rekeys =
        order.action == CorrectionAction::ChangeKey || order.action == CorrectionAction::AcceptAlso;
    const auto* const item = std::get_if<Item>(&task.task);
    if (rekeys && (item == nullptr || !isAnswerOf(*item, order.answer))) {
        return unfit("answer");
    }
    constexpr int kMostMarks = 300 * bank::kHundredths;
    if (order.action == CorrectionAction::ChangeMarks &&
        (order.marks <= 0 || order.marks > kMostMarks)) {
        return unfit("marks");
    }
    return ok();
}

bool isWorse(const ExamResult& result, const ExamResult& before) {
    if (result.got < before.got || (before.passed && !result.passed)) {
        return true;
    }
    return std::any_of(before.rules.begin(), before.rules.end(), [&](const RuleResult& rule) {
        const auto now =
            std::find_if(result.rules.begin(), result.rules.end(), [&](const RuleResult& one) {
                return one.kind == rule.kind && one.block == rule.block;
            });
        return rule.met && now != result.rules.end() && !now->met;
    });
}

ExamResult scoreCorrected(const ScoringKey& key,
                          const std::vector<seat::SlotState>& answers,
                          const CountedMarks& marks,
                          const bank::Bank& bank,
                          const std::vector<CorrectionOrder>& orders) {
    std::vector<const CorrectionOrder*> taken;
    const auto scored = [&] {
        return scorePaper(key, answers, marks, bank, correctionsOf(key, taken));
    };
    std::optional<ExamResult> soFar;  // by what is taken; nothing: not reckoned yet
    for (const CorrectionOrder& order : orders) {
        if (slotOf(order, key) == 0) {
            continue;
        }
        if (!order.favourable) {
            taken.push_back(&order);
            soFar.reset();
            continue;
        }
        ExamResult before = soFar ? std::move(*soFar) : scored();
        taken.push_back(&order);
        ExamResult after = scored();
        if (isWorse(after, before)) {
            taken.pop_back();
            soFar = std::move(before);
        } else {
            soFar = std::move(after);
        }
    }
    return soFar ? std::move(*soFar) : scored();
}

Result<std::vector<Regraded>> regrade(const std::vector<AttemptToRegrade>& attempts,
                                      const CorrectionOrder& cause,
                                      const std::vector<CorrectionOrder>& orders,
                                      const bank::Bank& bank) {
    std::vector<Regraded> all;
    all.reserve(attempts.size());
    for (const AttemptToRegrade& attempt : attempts) {
        const auto before = decodeHead(attempt.body);
        if (!before) {
            return tl::unexpected<Error>(before.error());
        }
        Regraded one;
        one.attempt = attempt.attempt;
        one.candidate = attempt.candidate;
        one.before = *before;
        one.had = slotOf(cause, *attempt.key) != 0;
        if (one.had) {
            one.after =
                scoreCorrected(*attempt.key, *attempt.answers, *attempt.marks, bank, orders);
            if (leavesNothing(one.after)) {
                return failure("exam.correction-leaves-nothing");
            }
            one.body = encodeResult(one.after);
            one.changed = one.body != attempt.body;
        } else {
            one.after = resultWith(*before);
            one.body = attempt.body;
        }
        all.push_back(std::move(one));
    }
    return all;
}

std::string digestOf(const std::vector<Regraded>& regraded) {
    std::string digest;
    for (const Regraded& one : regraded) {
        if (one.changed) {
            digest = integrity::chainDigestHex(
                "qgt.regrade.v1", digest, one.attempt.str() + "\n" + one.body);
        }
    }
    return digest;
}

std::string toText(CorrectionAction action) {
    return bank::nameOf(kCorrectionActions, action);
}

std::optional<CorrectionAction> correctionActionFromText(std::string_view text) {
    return valueOf(kCorrectionActions, text);
}

std::string toText(CorrectionStepKind kind) {
    return bank::nameOf(kCorrectionSteps, kind);
}

std::optional<CorrectionStepKind> correctionStepFromText(std::string_view text) {
    return valueOf(kCorrectionSteps, text);
}

}  // namespace qgt::exam
