#include "app/runtime/exam_analysis.h"

#include "app/runtime/exam_review.h"
#include "app/runtime/looked_times.h"
#include "app/runtime/scored_attempts.h"

#include <algorithm>
#include <map>
#include <utility>
#include <variant>

namespace qgt::app {

namespace {

using bank::Item;
using bank::ItemKind;
using exam::CorrectionAction;
using exam::CorrectionOrder;
using exam::KeyedTask;
using exam::TaskResult;
using psychometrics::AnalysedItem;
using psychometrics::ItemResponse;
using psychometrics::Reached;
using psychometrics::Sitting;

/// What there is to choose from; nothing where nothing is.
std::vector<bank::Option> choicesOf(const Item& item) {
    switch (item.kind) {
        case ItemKind::SingleChoice:
        case ItemKind::MultipleChoice:
            return item.options;
        case ItemKind::TrueFalse: {
            std::vector<bank::Option> sides(2);
            sides[0].key = "T";
            sides[1].key = "F";
            return sides;
        }
        case ItemKind::FillIn:
        case ItemKind::Ordering:
        case ItemKind::Matching:
        case ItemKind::ShortAnswer:
            break;
    }
    return {};
}

/// Which of the choices are right, by the item and what was corrected of it since.
std::vector<bool> keyOf(const Item& item,
                        const std::vector<bank::Option>& choices,
                        const std::vector<CorrectionOrder>& orders) {
    std::vector<std::string> right = item.answer;
    for (const CorrectionOrder& order : orders) {
        if (order.task != item.id.str() || order.revision != item.revision) {
            continue;
        }
        if (order.action == CorrectionAction::ChangeKey) {
            right = order.answer;
        } else if (order.action == CorrectionAction::AcceptAlso) {
            right.insert(right.end(), order.answer.begin(), order.answer.end());
        }
    }
    std::vector<bool> key;
    for (const bank::Option& choice : choices) {
        key.push_back(std::ranges::find(right, choice.key) != right.end());
    }
    return key;
}

/// Gathers the tasks of all papers, and what everybody did with them.
class AnswerGatherer {
  public:
    explicit AnswerGatherer(std::vector<CorrectionOrder> orders) : m_orders(std::move(orders)) {}

    void add(const OpenedAttempt& opened,
             const std::vector<TaskResult>& results,
             const seat::AttemptRecord& record) {
        const std::map<int, std::int64_t> looked = lookedMs(record.events);
        Sitting sitting;
        for (const TaskResult& result : results) {
            const auto slot = static_cast<std::size_t>(result.slot);
            // A task that was removed counts for nobody.
            if (slot < 1 || slot > opened.key.tasks.size() || result.most <= 0) {
                continue;
            }
            const KeyedTask& task = opened.key.tasks[slot - 1];
            ItemResponse response;
            response.item = placeOf(task, result);
            response.got = result.score.hundredths;
            response.most = result.most;
            const seat::SlotState& state = opened.answers[slot - 1];
            if (state.answer.empty()) {
                response.reached = state.seen ? Reached::Omitted : Reached::NotReached;
            }
            response.chosen = placesOfChosen(task, state.answer, response.item);
            const auto time = looked.find(result.slot);
            response.ms = time == looked.end() ? 0 : time->second;
            sitting.push_back(std::move(response));
        }
        m_sittings.push_back(std::move(sitting));
    }

    [[nodiscard]] const std::vector<Sitting>& sittings() const { return m_sittings; }

    /// With their figures, in the order in which they came.
    [[nodiscard]] std::vector<AnalysedTask> tasks() && {
        auto figures = psychometrics::analyseItems(m_items, m_sittings);
        for (std::size_t i = 0; i < m_tasks.size(); ++i) {
            m_tasks[i].figures = std::move(figures[i]);
        }
        return std::move(m_tasks);
    }

  private:
    std::size_t placeOf(const KeyedTask& task, const TaskResult& result) {
        const auto [at, isNew] = m_places.try_emplace({result.id, result.revision}, m_tasks.size());
        if (!isNew) {
            return at->second;
        }
        AnalysedTask added;
        added.id = result.id;
        added.revision = result.revision;
        added.most = result.most;
        AnalysedItem keyed;
        if (const auto* const item = std::get_if<Item>(&task.task)) {
            added.kind = item->kind;
            added.stem = item->stem;
            added.options = choicesOf(*item);
            keyed.key = keyOf(*item, added.options, m_orders);
        } else {
            added.stem = std::get<bank::CaseScenario>(task.task).title;
        }
        m_tasks.push_back(std::move(added));
        m_items.push_back(std::move(keyed));
        return at->second;
    }

    [[nodiscard]] std::vector<std::size_t> placesOfChosen(const KeyedTask& task,
                                                          const seat::TaskAnswer& answer,
                                                          std::size_t place) const {
        std::vector<std::size_t> chosen;
        const std::vector<bank::Option>& options = m_tasks[place].options;
        if (options.empty()) {
            return chosen;
        }
        for (const std::string& key : exam::inAuthorsTerms(task, answer).chosen) {
            const auto at = std::ranges::find(options, key, &bank::Option::key);
            if (at != options.end()) {
                chosen.push_back(static_cast<std::size_t>(at - options.begin()));
            }
        }
        return chosen;
    }

    std::vector<CorrectionOrder> m_orders;
    std::map<std::pair<std::string, int>, std::size_t> m_places;
    std::vector<AnalysedTask> m_tasks;
    std::vector<AnalysedItem> m_items;
    std::vector<Sitting> m_sittings;
};

using people::Action;

bool seesOwnCommitteeOnly(const people::Actor& actor) {
    return people::reachOf(actor, Action::ViewExamAnalysis) == people::Reach::Committee;
}

bool isSatFrom(const exam::HeldExam& exam,
               const std::vector<people::Person>& persons,
               const CommitteeId& committee) {
    return std::ranges::any_of(persons, [&](const people::Person& person) {
        return person.committee == committee &&
               std::ranges::find(exam.candidates, person.id, &exam::ExamCandidate::person) !=
                   exam.candidates.end();
    });
}

/// Directors see how their people are taught, where somebody of theirs sat the exam; no figure here
/// names one of them.
Status mayAnalyse(const AnalysisDesk& desk, const exam::HeldExam* exam) {
    people::Target target;
    if (seesOwnCommitteeOnly(desk.actor) && exam != nullptr) {
        const auto persons = desk.workspace.store().people().persons();
        if (!persons) {
            return tl::unexpected<Error>(persons.error());
        }
        target.committee =
            isSatFrom(*exam, *persons, desk.actor.committee) ? desk.actor.committee : CommitteeId();
    }
    return people::authorize(
        desk.actor, Action::ViewExamAnalysis, target, desk.workspace.store().audit());
}

Result<exam::HeldExam> examToAnalyse(const AnalysisDesk& desk, const ExamId& id) {
    auto found = desk.workspace.store().exams().exam(id);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    if (const Status may = mayAnalyse(desk, *found ? &**found : nullptr); !may) {
        return tl::unexpected<Error>(may.error());
    }
    if (!*found || (*found)->mock) {
        return failure("exam.unknown");
    }
    // Before its results are out an exam is the trainer's work alone.
    if (seesOwnCommitteeOnly(desk.actor) && (*found)->state != exam::ExamState::Published) {
        return failure("exam.not-published", {{"title", (*found)->title}});
    }
    return std::move(**found);
}

/// Most urgent flags first; without flags last.
int urgencyOf(const AnalysedTask& task) {
    constexpr int kNone = 100;
    return task.figures.flags.empty() ? kNone : static_cast<int>(task.figures.flags.front());
}

/// Everything that was scored, as it counts now.
Result<AnswerGatherer> gather(const AnalysisDesk& desk,
                              const integrity::KeyRing* ring,
                              ExamAnalysis& analysis) {
    const auto locks = readingLocks(desk.workspace, analysis.exam, ring);
    if (!locks) {
        return tl::unexpected<Error>(locks.error());
    }
    const auto attempts =
        scoredAttemptsWith(desk.workspace, analysis.exam, *locks ? &**locks : nullptr);
    auto orders = correctionsInForce(desk.workspace, analysis.exam);
    const auto records = desk.workspace.store().attempts().attemptsAt(analysis.exam.id);
    if (!attempts || !orders) {
        return tl::unexpected<Error>(attempts ? orders.error() : attempts.error());
    }
    if (!records) {
        return tl::unexpected<Error>(records.error());
    }
    AnswerGatherer gathered(std::move(*orders));
    for (const ScoredAttempt& one : *attempts) {
        const auto result = exam::decodeResult(one.score.body);
        const auto record = std::ranges::find_if(*records, [&](const seat::AttemptRecord& known) {
            return known.head.attempt == one.score.attempt;
        });
        if (!result) {
            return tl::unexpected<Error>(result.error());
        }
        if (record == records->end()) {
            continue;
        }
        analysis.passed += result->passed ? 1 : 0;
        analysis.waiting += result->complete ? 0 : 1;
        analysis.cut = one.opened.key.blueprint.pass.total;
        gathered.add(one.opened, result->tasks, *record);
    }
    return gathered;
}

}  // namespace

bool AnalysedTask::showsOptions() const {
    return figures.had - figures.notReached >= kLeastShownGroup;
}

bool AnalysedTask::showsGroup(std::size_t group) const {
    return figures.groups.at(group) >= kLeastShownGroup;
}

Result<std::vector<AnalysableExam>> analysableExams(const AnalysisDesk& desk) {
    store::Store& store = desk.workspace.store();
    const bool isOwnOnly = seesOwnCommitteeOnly(desk.actor);
    const Status may = people::authorize(desk.actor,
                                         Action::ViewExamAnalysis,
                                         {{}, isOwnOnly ? desk.actor.committee : CommitteeId()},
                                         store.audit());
    if (!may) {
        return tl::unexpected<Error>(may.error());
    }
    const auto exams = store.exams().exams();
    const auto persons = store.people().persons();
    const auto takenBack = store.paperEntries().takenBack();
    if (!exams || !persons) {
        return tl::unexpected<Error>(exams ? persons.error() : exams.error());
    }
    if (!takenBack) {
        return tl::unexpected<Error>(takenBack.error());
    }
    std::vector<AnalysableExam> all;
    for (const exam::HeldExam& exam : *exams) {
        const bool isOut = exam.state == exam::ExamState::Published;
        if (exam.mock ||
            (isOwnOnly && (!isOut || !isSatFrom(exam, *persons, desk.actor.committee)))) {
            continue;
        }
        const auto scores = store.exams().scores(exam.id);
        const auto released = releasedLocks(desk.workspace, exam.id);
        if (!scores || !released) {
            return tl::unexpected<Error>(scores ? released.error() : scores.error());
        }
        const auto scored =
            std::ranges::count_if(*scores, [&takenBack](const exam::ScoreRecord& score) {
                return !takenBack->contains(score.attempt);
            });
        if (scored > 0) {
            all.push_back(
                {exam, static_cast<int>(scored), exam.lock.generation != 0 && !*released});
        }
    }
    std::ranges::stable_sort(all, [](const AnalysableExam& one, const AnalysableExam& other) {
        return one.exam.opens > other.exam.opens;
    });
    return all;
}

Result<ExamAnalysis> analyseExam(const AnalysisDesk& desk,
                                 const ExamId& id,
                                 const integrity::KeyRing* ring) {
    const auto exam = examToAnalyse(desk, id);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    const Status told = desk.workspace.store().audit().append(
        {desk.actor.person, "exam.analysed", exam->id.str(), {}});
    if (!told) {
        return tl::unexpected<Error>(told.error());
    }
    ExamAnalysis analysis;
    analysis.exam = *exam;
    analysis.at = desk.workspace.clock().now();
    auto gathered = gather(desk, ring, analysis);
    if (!gathered) {
        return tl::unexpected<Error>(gathered.error());
    }
    if (gathered->sittings().empty()) {
        return failure("exam.nothing-scored", {{"title", exam->title}});
    }
    analysis.paper = psychometrics::analysePaper(gathered->sittings(), analysis.cut);
    analysis.tasks = std::move(*gathered).tasks();
    std::ranges::stable_sort(analysis.tasks, {}, urgencyOf);
    return analysis;
}

}  // namespace qgt::app
