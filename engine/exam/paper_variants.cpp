#include "engine/exam/paper_variants.h"

#include "engine/exam/exam_result.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <utility>

namespace qgt::exam {

namespace {

using seat::TaskAnswer;

std::string taskId(const KeyedTask& task) {
    const auto* const item = std::get_if<bank::Item>(&task.task);
    return item != nullptr ? item->id.str() : std::get<bank::CaseScenario>(task.task).id.str();
}

std::optional<std::size_t> placeNamed(const std::vector<std::string>& names,
                                      const std::string& name) {
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - names.begin()));
}

std::optional<std::string> letterOf(const KeyedTask& own, const std::string& key) {
    const bank::ItemKind kind = std::get<bank::Item>(own.task).kind;
    // A step of an ordering may be left blank.
    if (kind == bank::ItemKind::TrueFalse || (kind == bank::ItemKind::Ordering && key.empty())) {
        return key;
    }
    const auto place = placeNamed(own.order, key);
    return place ? std::optional(std::string(1, static_cast<char>('A' + *place))) : std::nullopt;
}

std::optional<TaskAnswer> itemOnOwn(const KeyedTask& variant,
                                    const KeyedTask& own,
                                    const TaskAnswer& answer) {
    const grading::Response said = inAuthorsTerms(variant, answer);
    TaskAnswer carried;
    carried.response.texts = said.texts;
    for (const std::string& key : said.chosen) {
        auto letter = letterOf(own, key);
        if (!letter) {
            return std::nullopt;
        }
        carried.response.chosen.push_back(std::move(*letter));
    }
    // The steps of an ordering stay as they were put; a choice among options has no order.
    if (std::get<bank::Item>(own.task).kind != bank::ItemKind::Ordering) {
        std::sort(carried.response.chosen.begin(), carried.response.chosen.end());
    }
    for (const int right : said.matches) {
        const auto place = placeNamed(own.order, std::to_string(right));
        if (right >= 0 && !place) {
            return std::nullopt;
        }
        carried.response.matches.push_back(right < 0 ? -1 : static_cast<int>(*place));
    }
    return carried;
}

std::optional<TaskAnswer> caseOnOwn(const KeyedTask& variant,
                                    const KeyedTask& own,
                                    const TaskAnswer& answer) {
    TaskAnswer carried;
    carried.response.texts = answer.response.texts;
    for (const seat::SeatMove& move : answer.moves) {
        const auto node = static_cast<std::size_t>(std::max(move.node, 0));
        if (move.node < 0 || node >= variant.order.size()) {
            return std::nullopt;
        }
        const auto place = placeNamed(own.order, variant.order[node]);
        if (!place) {
            return std::nullopt;
        }
        seat::SeatMove moved{static_cast<int>(*place), move.choice, move.text};
        if (move.choice >= 0) {
            const auto choice = static_cast<std::size_t>(move.choice);
            const auto there = choice < variant.choices[node].size()
                                   ? placeNamed(own.choices[*place], variant.choices[node][choice])
                                   : std::nullopt;
            if (!there) {
                return std::nullopt;
            }
            moved.choice = static_cast<int>(*there);
        }
        carried.moves.push_back(std::move(moved));
    }
    return carried;
}

}  // namespace

std::vector<PaperVariant> variantsOf(const HeldExam& exam, const std::vector<StoredPaper>& papers) {
    std::vector<PaperVariant> variants;
    for (const ExamCandidate& candidate : exam.candidates) {
        const auto paper =
            std::find_if(papers.begin(), papers.end(), [&candidate](const StoredPaper& one) {
                return one.candidate == candidate.person;
            });
        if (paper == papers.end()) {
            continue;
        }
        auto variant =
            std::find_if(variants.begin(), variants.end(), [&paper](const PaperVariant& one) {
                return one.label == paper->form;
            });
        if (variant == variants.end()) {
            variant = variants.insert(variant, PaperVariant{paper->form, candidate.person, {}});
        }
        variant->candidates.push_back(candidate.person);
    }
    return variants;
}

Result<std::vector<TaskAnswer>> onOwnPaper(const ScoringKey& variant,
                                           const ScoringKey& own,
                                           const std::vector<TaskAnswer>& answers) {
    const auto unfit = [] { return failure("exam.variant-unfit"); };
    if (answers.size() != variant.tasks.size() || own.tasks.size() != variant.tasks.size()) {
        return unfit();
    }
    std::vector<TaskAnswer> carried(own.tasks.size());
    std::set<std::size_t> taken;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const KeyedTask& there = variant.tasks[i];
        const auto here =
            std::find_if(own.tasks.begin(), own.tasks.end(), [&there](const KeyedTask& task) {
                return taskId(task) == taskId(there) && task.task.index() == there.task.index();
            });
        const auto place = static_cast<std::size_t>(here - own.tasks.begin());
        if (here == own.tasks.end() || !taken.insert(place).second) {
            return unfit();
        }
        auto answer = std::holds_alternative<bank::Item>(there.task)
                          ? itemOnOwn(there, *here, answers[i])
                          : caseOnOwn(there, *here, answers[i]);
        if (!answer) {
            return unfit();
        }
        carried[place] = std::move(*answer);
    }
    return carried;
}

}  // namespace qgt::exam
