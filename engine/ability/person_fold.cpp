#include "engine/ability/person_fold.h"

#include "engine/ability/logistic.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace qgt::ability {

namespace {

/// Before the first event a cell has no day: it is the prior, which does not age.
constexpr std::int32_t kBeforeAll = std::numeric_limits<std::int32_t>::min();

memory::QuizAnswer quizAnswer(const FoldedEvent& event, const ItemCurve& curve) {
    memory::QuizAnswer answer;
    answer.right = event.right;
    answer.guess = curve.guess;
    return answer;
}

}  // namespace

AbilityState agedOver(const AbilityState& before,
                      const AbilityPrior& prior,
                      const FoldLine& line,
                      std::int32_t from,
                      std::int32_t to) {
    if (from == kBeforeAll || to <= from) {
        return before;
    }
    double retained = retainedAfter(to - from, line.tauDays);
    for (const RuleChange& change : line.changes) {
        if (change.day > from && change.day <= to) {
            retained *= retainedThrough(change.kappa);
        }
    }
    return aged(before, prior, retained);
}

PersonFold::PersonFold(std::shared_ptr<const FoldModel> model, std::vector<AbilityPrior> priors)
    : m_model(std::move(model)) {
    restart(std::move(priors));
}

void PersonFold::restart(std::vector<AbilityPrior> priors) {
    m_priors = std::move(priors);
    m_cells.clear();
    for (std::size_t line = 0; line < m_model->lines.size(); ++line) {
        Cell cell;
        cell.state = m_priors[line].state();
        cell.day = kBeforeAll;
        m_cells.push_back(cell);
    }
    m_seen.assign(m_model->items.size(), Seen{});
}

AbilityState PersonFold::on(std::uint32_t line, std::int32_t day) const {
    const Cell& cell = m_cells[line];
    return agedOver(cell.state, m_priors[line], m_model->lines[line], cell.day, day);
}

void PersonFold::age(std::uint32_t line, std::int32_t day) {
    Cell& cell = m_cells[line];
    cell.state = on(line, day);
    cell.day = std::max(cell.day, day);
}

void PersonFold::add(const FoldedEvent& event) {
    const std::uint32_t line = m_model->items[event.item].line;
    Seen& seen = m_seen[event.item];
    age(line, event.day);
    Cell& cell = m_cells[line];
    const AbilityState before = cell.state;
    if (event.kind != FoldedKind::SeenOnly) {
        learn(event, cell, event.kind == FoldedKind::Certifying ? Seen{} : seen);
        cell.lastDay = cell.day;
    }
    if (event.kind != FoldedKind::Certifying) {
        remember(event, before, seen);
    }
}

void PersonFold::learn(const FoldedEvent& event, Cell& cell, const Seen& seen) {
    const FoldItem& item = m_model->items[event.item];
    const auto source =
        event.kind == FoldedKind::Practice ? AnswerSource::Practice : AnswerSource::Exam;
    const int days = cell.day - seen.day;
    const double weight =
        evidenceWeight(m_model->evidence, source, seen.ever ? std::optional(days) : std::nullopt);
    if (weight <= 0.0) {
        return;
    }
    const double recall =
        seen.ever ? memory::chanceBefore(m_model->memory, seen.memory, days, m_model->assumed)
                  : 0.0;
    cell.state = updated(cell.state, {rememberedWith(item.curve, recall), event.right, weight});
    cell.answers += weight;
    cell.held = levelHeld(cell.held, cell.state, cell.answers, m_model->lines[item.line].scale);
}

void PersonFold::remember(const FoldedEvent& event, const AbilityState& before, Seen& seen) const {
    const FoldItem& item = m_model->items[event.item];
    const memory::MemoryModel& model = m_model->memory;
    const std::int32_t day = std::max(event.day, seen.ever ? seen.day : event.day);
    const int days = seen.ever ? day - seen.day : 0;
    if (event.kind == FoldedKind::SeenOnly) {
        seen.memory = seen.ever ? seen.memory : model.first(memory::Rating::Good);
    } else {
        const double knew =
            seen.ever ? memory::chanceBefore(model, seen.memory, days, m_model->assumed)
                      : sigma(item.curve.discrimination * (before.mean - item.curve.difficulty));
        const double known = memory::chanceKnown(
            memory::outcomeWeight(quizAnswer(event, item.curve), m_model->assumed), knew);
        // A known item was known before: its first answer is Easy.
        seen.memory =
            seen.ever ? memory::softNext(model, seen.memory, {days, memory::Rating::Good}, known)
                      : memory::softFirst(model, memory::Rating::Easy, known);
    }
    seen.ever = true;
    seen.day = day;
}

}  // namespace qgt::ability
