#include "app/desktop/today/today_view_model.h"

#include "app/desktop/today/share_interval.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace qgt::app {

namespace {

constexpr std::int64_t kMsPerMinute = 60'000;

int minutesOf(std::int64_t ms) {
    return static_cast<int>((ms + kMsPerMinute / 2) / kMsPerMinute);
}

}  // namespace

TodayViewModel::TodayViewModel(Deps deps, QObject* parent)
    : QObject(parent), m_deps(std::move(deps)), m_changes(this) {}

const PlanFacts* TodayViewModel::chosenPlan() const {
    if (!m_facts) {
        return nullptr;
    }
    const auto found = std::ranges::find(m_facts->plans, m_minutes, &PlanFacts::minutes);
    return found == m_facts->plans.end() ? nullptr : &*found;
}

QString TodayViewModel::when() const {
    return m_facts ? m_deps.wording.weekdayAndTime(m_facts->now) : QString();
}

QString TodayViewModel::headline() const {
    const PlanFacts* plan = chosenPlan();
    return plan == nullptr ? QString()
                           : tr("%1 minutes, %n item(s)", nullptr, plan->items).arg(plan->minutes);
}

QString TodayViewModel::plan() const {
    const PlanFacts* plan = chosenPlan();
    if (plan == nullptr) {
        return {};
    }
    if (plan->items == 0) {
        return tr("Nothing to practise: the bank has no item that is valid today.");
    }
    QStringList parts;
    if (plan->retry > 0) {
        parts.append(tr("%n to put right", nullptr, plan->retry));
    }
    if (plan->refresh > 0) {
        parts.append(tr("%n to refresh", nullptr, plan->refresh));
    }
    if (plan->fresh > 0) {
        parts.append(tr("%n new", nullptr, plan->fresh));
    }
    const QString focus = m_deps.wording.english() ? plan->focusEnglish : plan->focus;
    return tr("%1; most of them from %2.").arg(parts.join(tr(", ")), focus);
}

QString TodayViewModel::practised() const {
    if (!m_facts) {
        return {};
    }
    const std::int64_t ms =
        std::accumulate(m_facts->msByDay.begin(), m_facts->msByDay.end(), std::int64_t{0});
    return tr("%1 of answering").arg(m_deps.wording.duration(minutesOf(ms)));
}

QString TodayViewModel::practisedRemark() const {
    if (!m_facts) {
        return {};
    }
    const auto days =
        std::ranges::count_if(m_facts->msByDay, [](std::int64_t ms) { return ms > 0; });
    return tr("on %n day(s)", nullptr, static_cast<int>(days));
}

int TodayViewModel::linesSeen() const {
    return m_facts ? static_cast<int>(std::ranges::count_if(
                         m_facts->lines,
                         [](const LineFacts& line) { return line.first >= kEnoughFirstAnswers; }))
                   : 0;
}

QString TodayViewModel::problem() const {
    return m_problem ? m_deps.wording.sentence(*m_problem) : QString();
}

void TodayViewModel::attach(std::shared_ptr<Workspace> workspace,
                            std::optional<people::Actor> actor) {
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    m_facts.reset();
    m_problem.reset();
    emit changed();
}

void TodayViewModel::retranslate() {
    if (m_facts) {
        showLines();
        showDays();
        showChanges();
    }
    emit changed();
}

void TodayViewModel::setMinutes(int minutes) {
    m_minutes = minutes;
    emit changed();
}

void TodayViewModel::enter() {
    if (!m_workspace || !m_actor) {
        return;
    }
    runFor(
        m_deps.executor,
        this,
        [workspace = m_workspace, actor = *m_actor] { return readToday(*workspace, actor); },
        [this, person = m_actor->person](Result<TodayFacts> facts) {
            if (!m_actor || m_actor->person != person) {
                return;
            }
            if (facts) {
                m_facts = std::move(*facts);
                m_problem.reset();
            } else {
                m_problem = facts.error();
            }
            retranslate();
        });
}

void TodayViewModel::start() {
    practice::SessionSpec spec;
    spec.limit.amount = m_minutes;
    emit sessionRequested(spec);
}

void TodayViewModel::resume() {
    emit resumeRequested();
}

void TodayViewModel::practiseErrors() {
    practice::SessionSpec spec;
    spec.kind = practice::SessionKind::ErrorBook;
    spec.limit.amount = m_minutes;
    emit sessionRequested(spec);
}

bool TodayViewModel::press(int key) {
    if (key != Qt::Key_W || errorBook() == 0) {
        return false;
    }
    practiseErrors();
    return true;
}

void TodayViewModel::practiseLine(const QString& lineId) {
    practice::SessionSpec spec;
    spec.kind = practice::SessionKind::Line;
    spec.lines = {LineId(lineId.toStdString())};
    spec.limit.amount = m_minutes;
    emit sessionRequested(spec);
}

LineBar TodayViewModel::barOf(const LineFacts& line) const {
    const ShareInterval share = shareInterval(line.firstRight, line.first);
    const QString name = m_deps.wording.english() ? line.nameEnglish : line.name;
    LineBar bar;
    bar.lineId = QString::fromStdString(line.id.str());
    bar.nameTop = line.shortName.left(2);
    bar.nameBottom = line.shortName.mid(2);
    bar.known = line.first >= kEnoughFirstAnswers;
    bar.percent = share.percent;
    bar.low = share.low;
    bar.high = share.high;
    bar.level = kNoLevel;
    bar.sentence =
        bar.known
            ? tr("%1: %2 of %3 first answers right, %4 %; nine in ten such shares lie between "
                 "%5 % and %6 %. %7 of %8 items seen.")
                  .arg(name)
                  .arg(line.firstRight)
                  .arg(line.first)
                  .arg(share.percent)
                  .arg(share.low)
                  .arg(share.high)
                  .arg(line.seen)
                  .arg(line.items)
            : tr("%1: not enough evidence, %2 first answers so far. %3 of %4 items seen.")
                  .arg(name)
                  .arg(line.first)
                  .arg(line.seen)
                  .arg(line.items);
    return bar;
}

void TodayViewModel::showLines() {
    const PlanFacts* plan = chosenPlan();
    std::vector<LineBar> bars;
    for (const LineFacts& line : m_facts->lines) {
        bars.push_back(barOf(line));
        bars.back().focus = plan != nullptr && plan->focus == line.name;
    }
    m_bars.setBars(std::move(bars));
}

void TodayViewModel::showDays() {
    std::vector<DayMinutes> days;
    const int count = static_cast<int>(m_facts->msByDay.size());
    const std::int32_t today = practiceDay(m_facts->now, kShanghaiOffsetMinutes);
    int month = 0;
    for (int i = 0; i < count; ++i) {
        const Date date{today - (count - 1 - i)};
        DayMinutes& day = days.emplace_back();
        day.minutes = minutesOf(m_facts->msByDay[static_cast<std::size_t>(i)]);
        const QString name = m_deps.wording.day(date, m_facts->today);
        day.sentence = day.minutes == 0
                           ? tr("%1: none").arg(name)
                           : tr("%1: %2").arg(name, m_deps.wording.duration(day.minutes));
        const int monthNow = m_deps.wording.monthOf(date);
        if (i % 7 == 0 && monthNow != month && i / 7 < kHeatWeeks - 1) {
            day.monthLabel = m_deps.wording.monthName(monthNow);
            month = monthNow;
        }
    }
    m_days.setDays(std::move(days));
}

void TodayViewModel::showChanges() {
    std::vector<ChangeRow> rows;
    for (const ChangeFacts& change : m_facts->changes) {
        rows.push_back(
            {.about = change.about,
             .was = change.was,
             .now = change.now,
             .source = change.article.isEmpty()
                           ? change.source
                           : tr("%1 art. %2").arg(change.source, change.article),
             .since = tr("since %1").arg(m_deps.wording.day(change.since, m_facts->today))});
    }
    m_changes.setRows(std::move(rows));
}

}  // namespace qgt::app
