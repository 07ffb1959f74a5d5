#include "app/desktop/text.h"
#include "app/desktop/training/training_view_model.h"
#include "app/runtime/workspace.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace qgt::app {

namespace {

int tenThousandthsOf(double share) {
    constexpr double kParts = 10'000.0;
    return static_cast<int>(std::lround(share * kParts));
}

}  // namespace

QString TrainingViewModel::lineAt(std::size_t line) const {
    return words().lineName(m_ground->picture.lines[line]);
}

QString TrainingViewModel::evennessWords() const {
    if (!m_ground) {
        return {};
    }
    if (evenness() == 0) {
        return tr("only by what residents come for");
    }
    return evenness() == 100
               ? tr("every line alike")
               : tr("%1 % every line alike, the rest by what residents come for").arg(evenness());
}

QString TrainingViewModel::rate() const {
    return ready() ? tr("%1 % → %2 %")
                         .arg(TrainingWords::percent(m_offer->before.value))
                         .arg(TrainingWords::percent(m_offer->after))
                   : QString();
}

QString TrainingViewModel::rateNote() const {
    if (!ready()) {
        return {};
    }
    return tr("requests settled in one trip, %1 points; today nine times in ten between %2 % and "
              "%3 %")
        .arg(TrainingWords::points(m_offer->after - m_offer->before.value))
        .arg(TrainingWords::percent(m_offer->before.low))
        .arg(TrainingWords::percent(m_offer->before.high));
}

QString TrainingViewModel::least() const {
    if (!ready()) {
        return {};
    }
    return tr("The weakest line: %1 %2 % now, %3 %4 % after it.")
        .arg(lineAt(m_offer->leastBefore.line))
        .arg(TrainingWords::percent(m_offer->leastBefore.coverage))
        .arg(lineAt(m_offer->leastAfter.line))
        .arg(TrainingWords::percent(m_offer->leastAfter.coverage));
}

QString TrainingViewModel::bound() const {
    if (!ready() || m_offer->steps.empty()) {
        return {};
    }
    const auto reached = static_cast<int>(std::floor(m_offer->shareOfBest * 100));
    return tr("This plan raises at least %1 % of what the best one within these hours could.")
        .arg(reached);
}

QString TrainingViewModel::missed() const {
    if (!ready() || m_offer->missed.empty()) {
        return {};
    }
    QStringList names;
    for (const std::size_t line : m_offer->missed) {
        names.append(lineAt(line));
    }
    return tr("These hours do not bring to the floor of %1 %: %2.")
        .arg(TrainingWords::percent(kSafetyFloor))
        .arg(names.join(tr(", ", "between the parts of a sentence")));
}

QString TrainingViewModel::dutiesNote() const {
    if (!ready()) {
        return {};
    }
    return m_ground->roster
               ? tr("Reckoned over the published roster.")
               : tr("No roster is published: reckoned as if every two were on duty together "
                    "equally often.");
}

QString TrainingViewModel::evidenceNote() const {
    if (!ready()) {
        return {};
    }
    const QString guess =
        tr("How fast hours teach is an assumption until there are answers before and after.");
    if (m_offer->thin.empty()) {
        return guess;
    }
    return tr("%n of the steps rest on too little evidence for a level; practice itself will tell. "
              "%1",
              nullptr,
              static_cast<int>(m_offer->thin.size()))
        .arg(guess);
}

QString TrainingViewModel::total() const {
    return ready() ? TrainingWords::hours(m_offer->hours) : QString();
}

QString TrainingViewModel::handedRemark() const {
    if (!m_handedPlan) {
        return {};
    }
    const auto done = static_cast<int>(std::ranges::count(m_handedPlan->done, true));
    const Date today = localDate(m_workspace->clock().now(), kShanghaiOffsetMinutes);
    return tr("%1, %2 of %3 done")
        .arg(words().span(m_handedPlan->plan.from, m_handedPlan->plan.until, today))
        .arg(done)
        .arg(m_handedPlan->done.size());
}

TrainingStepRow TrainingViewModel::rowOf(const TrainingStep& step) const {
    return {text(m_ground->picture.members[step.member].name),
            lineAt(step.line),
            TrainingWords::hours(step.hours),
            tr("%1 points").arg(TrainingWords::points(step.gain)),
            TrainingWords::reason({tenThousandthsOf(step.requestShare),
                                   tenThousandthsOf(step.before),
                                   tenThousandthsOf(step.after),
                                   tenThousandthsOf(step.partners)}),
            words().portion(step.portion)};
}

void TrainingViewModel::show() {
    showPersons();
    showSteps();
    showHanded();
    showPairs();
    emit changed();
}

void TrainingViewModel::showPersons() {
    std::vector<TrainingPersonRow> persons;
    std::vector<TrainingFloorRow> floors;
    if (m_ground) {
        for (std::size_t k = 0; k < m_ground->picture.members.size(); ++k) {
            persons.push_back({text(m_ground->picture.members[k].name),
                               m_wish.hours[k],
                               TrainingWords::hours(m_wish.hours[k])});
        }
        for (std::size_t line = 0; line < m_ground->picture.lines.size(); ++line) {
            floors.push_back(
                {lineAt(line), std::ranges::find(m_wish.floors, line) != m_wish.floors.end()});
        }
    }
    m_persons.setRows(std::move(persons));
    m_floors.setRows(std::move(floors));
}

void TrainingViewModel::showSteps() {
    std::vector<TrainingStepRow> rows;
    if (ready()) {
        for (const TrainingStep& step : m_offer->steps) {
            rows.push_back(rowOf(step));
        }
    }
    m_steps.setRows(std::move(rows));
}

void TrainingViewModel::showPairs() {
    std::vector<TrainingPairRow> rows;
    if (m_ground) {
        const auto& members = m_ground->picture.members;
        for (const MentorPair& pair : m_mentors) {
            rows.push_back(
                {tr("%1 teaches %2: %3")
                     .arg(text(members[pair.mentor].name),
                          text(members[pair.mentee].name),
                          lineAt(pair.line)),
                 tr("%1 points with two hours together; %2 has the level for it")
                     .arg(TrainingWords::points(pair.gain), text(members[pair.mentor].name))});
        }
    }
    m_pairs.setRows(std::move(rows));
}

void TrainingViewModel::showHanded() {
    std::vector<TrainingTaskRow> rows;
    if (m_handedPlan) {
        for (std::size_t k = 0; k < m_handedPlan->plan.tasks.size(); ++k) {
            const coverage::TrainingTask& task = m_handedPlan->plan.tasks[k];
            TrainingTaskRow row;
            row.person = text(m_handedPlan->names[k]);
            row.line = words().lineName(task.line);
            row.what = TrainingWords::hours(task.minutes / kMinutesOfHour);
            row.done = m_handedPlan->done[k];
            row.progress = row.done ? tr("done") : tr("not done yet");
            rows.push_back(std::move(row));
        }
    }
    m_handed.setRows(std::move(rows));
}

}  // namespace qgt::app
