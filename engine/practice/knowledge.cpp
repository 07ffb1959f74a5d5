#include "engine/practice/knowledge.h"

#include "engine/ability/logistic.h"
#include "engine/core/text.h"
#include "engine/grading/grade.h"
#include "engine/practice/answer_timer.h"
#include "engine/practice/item_history.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace qgt::practice {

namespace {

memory::Sureness surenessOf(grading::Confidence confidence) {
    switch (confidence) {
        case grading::Confidence::Sure:
            return memory::Sureness::Sure;
        case grading::Confidence::Guess:
            return memory::Sureness::Guessed;
        case grading::Confidence::Unsure:
            break;
    }
    return memory::Sureness::Unsure;
}

memory::QuizAnswer quizAnswer(const AnswerEvent& answer, const bank::Item& item) {
    constexpr double kMsInSecond = 1000.0;
    const grading::Grade grade = grading::grade(item, answer.response);
    memory::QuizAnswer quiz;
    quiz.right = grade.right;
    quiz.dontKnow = answer.response.dontKnow;
    quiz.sureness = grade.selfMarked ? memory::Sureness::NotAsked : surenessOf(answer.confidence);
    quiz.guess = grading::guessRate(item);
    if (answer.rtMs > 0 && answer.rtMs < kMaxAnswerMs && !grade.selfMarked) {
        quiz.seconds = static_cast<double>(answer.rtMs) / kMsInSecond;
    }
    return quiz;
}

/// Chance that somebody of this ability knows an item of the curve, over what is not sure of it.
double chanceByAbility(const ability::AbilityState& state, const ability::ItemCurve& curve) {
    const double slope = curve.discrimination;
    const double spread = std::sqrt(1.0 + std::numbers::pi * slope * slope * state.variance / 8.0);
    return ability::sigma(slope * (state.mean - curve.difficulty) / spread);
}

}  // namespace

struct Knowledge::Step {
    Instant at;
    ability::FoldedEvent event;
    std::optional<memory::QuizAnswer> answer;  ///< nothing: its key was seen, or it is secret
};

Knowledge::Knowledge(std::shared_ptr<const AbilityBasis> basis,
                     std::vector<ability::AbilityPrior> priors)
    : m_basis(std::move(basis)),
      m_ability(m_basis->model(), std::move(priors)),
      m_memories(m_basis->model()->items.size()) {}

void Knowledge::add(const std::vector<AnswerEvent>& answers,
                    const std::vector<ExposureEvent>& exposures,
                    const std::vector<CertifyingAnswer>& certifying) {
    std::vector<Step> steps = stepsOf(answers);
    const auto addSeen = [&](const auto& events) {
        for (const auto& one : events) {
            if (const auto event = m_basis->folded(one)) {
                steps.push_back({one.at, *event, std::nullopt});
            }
        }
    };
    addSeen(exposures);
    addSeen(certifying);
    std::ranges::stable_sort(steps, {}, &Step::at);
    time(steps);
    const std::optional<memory::Pace> pace = memory::Pace::of(m_timed);
    for (const Step& step : steps) {
        if (step.event.kind != ability::FoldedKind::Certifying) {
            remember(step, pace);
        }
        m_ability.add(step.event);
    }
}

std::vector<Knowledge::Step> Knowledge::stepsOf(const std::vector<AnswerEvent>& answers) const {
    const auto withdrawn = withdrawnAnswers(answers);
    std::vector<Step> steps;
    steps.reserve(answers.size());
    for (const AnswerEvent& answer : answers) {
        const bool back =
            !withdrawn.empty() && withdrawn.contains({answer.install.str(), answer.seq});
        if (const auto event = m_basis->folded(answer, back)) {
            const bank::Item& item = *m_basis->itemAt(event->item);
            steps.push_back(
                {answer.at, *event, back ? std::nullopt : std::optional(quizAnswer(answer, item))});
        }
    }
    return steps;
}

double Knowledge::lettersAt(std::uint32_t place) const {
    const bank::Item& item = *m_basis->itemAt(place);
    std::size_t letters = characterCount(item.stem);
    for (const bank::Option& option : item.options) {
        letters += characterCount(option.text);
    }
    return static_cast<double>(letters);
}

void Knowledge::time(const std::vector<Step>& steps) {
    const memory::AnswerAssumptions& assumed = m_basis->model()->assumed;
    for (const Step& step : steps) {
        const auto seconds = step.answer ? step.answer->seconds : std::nullopt;
        if (seconds && *seconds >= assumed.clickedThrough && *seconds <= assumed.idle) {
            m_timed.push_back({*seconds, lettersAt(step.event.item)});
        }
    }
}

void Knowledge::remember(const Step& step, const std::optional<memory::Pace>& pace) {
    const ability::FoldModel& model = *m_basis->model();
    std::optional<ItemMemory>& memory = m_memories[step.event.item];
    const std::int32_t day = memory ? std::max(step.event.day, memory->day) : step.event.day;
    const int days = memory ? day - memory->day : 0;
    if (!step.answer) {
        if (m_log != nullptr) {
            m_ended[step.event.item] = true;
        }
        memory = ItemMemory{memory ? memory->state : model.memory.first(memory::Rating::Good), day};
        return;
    }
    memory::QuizAnswer answer = *step.answer;
    if (pace && answer.seconds) {
        answer.slowness = pace->deviation({*answer.seconds, lettersAt(step.event.item)});
    }
    const double before =
        memory ? memory::chanceBefore(model.memory, memory->state, days, model.assumed)
               : knownUnseen(step.event.item, day);
    const memory::AnswerWeight evidence = evidenceWeight(answer, model.assumed);
    const double known = memory::chanceKnown(evidence, before);
    // Whoever knows an item that was never seen knew it before: its first answer is Easy.
    const memory::Rating ifKnown = memory ? memory::Rating::Good : memory::Rating::Easy;
    record(step.event.item,
           {0,
            day,
            answer.right && !answer.dontKnow,
            ifKnown,
            evidence,
            outcomeWeight(answer, model.assumed),
            before});
    memory = ItemMemory{memory ? softNext(model.memory, memory->state, {days, ifKnown}, known)
                               : softFirst(model.memory, ifKnown, known),
                        day};
}

void Knowledge::recordTo(std::vector<memory::LogReview>& log, std::uint32_t person) {
    m_log = &log;
    m_person = person;
    m_ended.assign(m_memories.size(), false);
}

void Knowledge::record(std::uint32_t place, const memory::LogReview& review) {
    if (m_log != nullptr && !m_ended[place]) {
        m_log->push_back(review);
        m_log->back().card = static_cast<std::uint64_t>(m_person) * m_memories.size() + place;
    }
}

double Knowledge::abilitySd(std::uint32_t line) const {
    return std::sqrt(m_ability.cells()[line].state.variance);
}

double Knowledge::knownUnseen(std::uint32_t place, std::int32_t day) const {
    const ability::FoldItem& item = m_basis->model()->items[place];
    return chanceByAbility(m_ability.on(item.line, day), item.curve);
}

}  // namespace qgt::practice
