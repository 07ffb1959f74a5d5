#include "app/desktop/today/today_view_model.h"

#include "app/desktop/duty/duty_words.h"
#include "app/runtime/workspace.h"
#include "engine/core/clock.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace qgt::app {

namespace {

constexpr int kHalfHour = 30;  // nobody has a habit to the minute
constexpr int kMinutesPerDay = 1440;
constexpr int kDaysPerWeek = 7;
constexpr int kLabelWeeks = 3;  // that the name of a month is wide
constexpr std::size_t kMostChanges = 3;
constexpr int kAboutLength = 20;  // characters that fit a headline
constexpr int kDefaultMinutes = 15;

int minutesOf(std::int64_t ms) {
    return static_cast<int>((ms + kMsPerMinute / 2) / kMsPerMinute);
}

/// The sentence to remember names what the item is about; without one the stem has to.
QString aboutOf(const bank::Item& item) {
    QString about = QString::fromStdString(item.summary.empty() ? item.stem : item.summary);
    if (about.endsWith(u'。')) {
        about.chop(1);
    }
    return about.size() <= kAboutLength ? about : about.left(kAboutLength) + QStringLiteral("…");
}

}  // namespace

TodayViewModel::TodayViewModel(Deps deps, QObject* parent)
    : PageViewModel(deps, parent),
      m_changes(this),
      m_newsRows(this),
      m_goal(std::move(deps), this) {
    connect(&m_goal, &OwnGoalModel::saved, this, &TodayViewModel::enter);
}

int TodayViewModel::minutes() const {
    return m_chosenMinutes.value_or(m_today ? m_today->suggestedMinutes : kDefaultMinutes);
}

const practice::TodayPlan* TodayViewModel::chosenPlan() const {
    if (!m_today) {
        return nullptr;
    }
    const auto found =
        std::ranges::find(m_today->plans, minutes(), [](const practice::TodayPlan& plan) {
            return plan.spec.limit.amount;
        });
    return found == m_today->plans.end() ? nullptr : &*found;
}

bool TodayViewModel::possible() const {
    const practice::TodayPlan* plan = chosenPlan();
    return plan != nullptr && plan->items() > 0;
}

QString TodayViewModel::lineName(const LineId& line) const {
    const bank::ServiceLine* known = m_bank->line(line);
    return known == nullptr
               ? QString()
               : QString::fromStdString(wording().english() ? known->nameEn : known->name);
}

QString TodayViewModel::when() const {
    return m_today ? wording().weekdayAndTime(m_now) : QString();
}

QString TodayViewModel::headline() const {
    const practice::TodayPlan* plan = chosenPlan();
    return plan == nullptr ? QString()
                           : tr("%1 minutes, %n item(s)", nullptr, plan->items()).arg(minutes());
}

QString TodayViewModel::plan() const {
    const practice::TodayPlan* plan = chosenPlan();
    if (plan == nullptr || plan->items() == 0) {
        return {};
    }
    QStringList parts;
    if (plan->retries > 0) {
        parts.append(tr("%n to put right", nullptr, plan->retries));
    }
    if (plan->refreshes > 0) {
        parts.append(tr("%n to refresh", nullptr, plan->refreshes));
    }
    if (plan->fresh > 0) {
        parts.append(tr("%n new", nullptr, plan->fresh));
    }
    const LineMastery* const mastery = masteryOfLine(plan->focus);
    if (mastery != nullptr && mastery->level && mastery->settled) {
        return tr("%1; focus on %2: of what people come with you now settle about %3 % in one "
                  "trip.")
            .arg(parts.join(tr(", ")), lineName(plan->focus))
            .arg(mastery->settled->percent);
    }
    return tr("%1; focus on %2.").arg(parts.join(tr(", ")), lineName(plan->focus));
}

QString TodayViewModel::duty() const {
    return m_duties ? DutyWords::soon(*m_duties) : QString();
}

int TodayViewModel::errorBook() const {
    const practice::TodayPlan* plan = chosenPlan();
    return plan == nullptr ? 0 : plan->errorBook;
}

std::vector<std::int64_t> TodayViewModel::shownDays() const {
    const auto& all = m_today->times.msByDay;
    const int thisWeek = isoWeekday(Date{m_today->day});
    const int count = static_cast<int>(all.size()) - kDaysPerWeek + thisWeek;
    return {all.end() - count, all.end()};
}

QString TodayViewModel::practised() const {
    if (!m_today) {
        return {};
    }
    const auto days = shownDays();
    const std::int64_t ms = std::accumulate(days.begin(), days.end(), std::int64_t{0});
    return tr("%1 of answering").arg(wording().duration(minutesOf(ms)));
}

QString TodayViewModel::habit() const {
    if (!m_today || !m_today->times.usualMinuteOfDay || !m_today->times.usualSessionMs) {
        return {};
    }
    const int minutes = std::max(1, minutesOf(*m_today->times.usualSessionMs));
    const int halfHours = (*m_today->times.usualMinuteOfDay + kHalfHour / 2) / kHalfHour;
    return tr("mostly around %1, about %2 at a time")
        .arg(wording().timeOfDay(halfHours * kHalfHour % kMinutesPerDay),
             wording().duration(minutes));
}

void TodayViewModel::attach(std::shared_ptr<Workspace> workspace,
                            std::optional<people::Actor> actor) {
    m_goal.attach(workspace, actor);
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    m_today.reset();
    m_mastery.reset();
    m_duties.reset();
    m_chosenMinutes.reset();
    m_news.clear();
    changeHands();
    showNews();
    emit changed();
}

void TodayViewModel::retranslate() {
    if (m_today) {
        showLines();
        showDays();
        showChanges();
    }
    m_goal.retranslate();
    showNews();
    emit changed();
    emit problemChanged();
}

void TodayViewModel::setMinutes(int minutes) {
    m_chosenMinutes = minutes;
    if (m_today) {
        showLines();
    }
    emit changed();
}

void TodayViewModel::enter() {
    if (!m_workspace || !m_actor) {
        return;
    }
    m_bank = m_workspace->bankPtr();
    readDuties();
    read(
        [workspace = m_workspace, bank = m_bank, actor = *m_actor] {
            return std::pair(workspace->practice().today(actor, bank),
                             app::masteryOf(*workspace, actor, actor.person));
        },
        [this](std::pair<Result<practice::Today>, Result<PersonMastery>> read) {
            auto& [today, mastery] = read;
            // Practice goes on without the estimates; what is wrong with them is said.
            m_mastery = mastery ? std::optional(std::move(*mastery)) : std::nullopt;
            if (went(today)) {
                m_today = std::move(*today);
                m_now = m_workspace->clock().now();
                if (!mastery) {
                    setProblem(mastery.error());
                }
            }
            retranslate();
        });
    readNews();
}

/// Practice goes on without them.
void TodayViewModel::readDuties() {
    m_duties.reset();
    if (people::reachOf(*m_actor, people::Action::ViewRoster) == people::Reach::None) {
        return;
    }
    read([workspace = m_workspace, actor = *m_actor] { return ownDuties(*workspace, actor); },
         [this](Result<OwnDuties> own) {
             if (own) {
                 m_duties = std::move(*own);
                 emit changed();
             }
         });
}

void TodayViewModel::start() {
    if (!possible()) {
        return;
    }
    practice::SessionSpec spec;
    spec.limit.amount = minutes();
    emit sessionRequested(spec);
}

void TodayViewModel::resume() {
    emit resumeRequested();
}

void TodayViewModel::goOn() {
    if (openTotal() > 0) {
        resume();
    } else {
        start();
    }
}

void TodayViewModel::practiseErrors() {
    practice::SessionSpec spec;
    spec.kind = practice::SessionKind::ErrorBook;
    spec.limit.amount = minutes();
    emit sessionRequested(spec);
}

void TodayViewModel::practiseChanged() {
    practice::SessionSpec spec;
    spec.kind = practice::SessionKind::Changed;
    spec.limit = {practice::LimitUnit::Items, std::max(changedUnseen(), 1)};
    emit sessionRequested(spec);
}

int TodayViewModel::changedUnseen() const {
    return m_today ? static_cast<int>(std::ranges::count(
                         m_today->changes, false, &practice::PolicyChange::seenSinceChange))
                   : 0;
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
    spec.limit.amount = minutes();
    emit sessionRequested(spec);
}

LineBar TodayViewModel::barOf(const practice::LineStanding& standing) const {
    const bank::ServiceLine& line = *m_bank->line(standing.line);
    const QString shortName = QString::fromStdString(line.shortName);
    const LineMastery* const mastery = masteryOfLine(standing.line);
    LineBar bar;
    bar.lineId = QString::fromStdString(line.id.str());
    bar.nameTop = shortName.left(2);
    bar.nameBottom = shortName.mid(2);
    bar.level = kNoLevel;
    bar.known = mastery != nullptr && mastery->level && mastery->settled;
    if (!bar.known) {
        bar.sentence = tr("%1: not enough evidence. %2 of %3 items seen.")
                           .arg(lineName(line.id))
                           .arg(standing.seen)
                           .arg(standing.items);
        return bar;
    }
    bar.level = static_cast<int>(*mastery->level);
    bar.percent = mastery->settled->percent;
    bar.low = mastery->settled->low;
    bar.high = mastery->settled->high;
    bar.sentence = tr("%1: settles about %2 % of requests in one trip, between %3 % and %4 % nine "
                      "times in ten. %5 of %6 items seen.")
                       .arg(lineName(line.id))
                       .arg(bar.percent)
                       .arg(bar.low)
                       .arg(bar.high)
                       .arg(standing.seen)
                       .arg(standing.items);
    return bar;
}

const LineMastery* TodayViewModel::masteryOfLine(const LineId& line) const {
    if (!m_mastery) {
        return nullptr;
    }
    const auto found = std::ranges::find(m_mastery->lines, line, &LineMastery::line);
    return found == m_mastery->lines.end() ? nullptr : &*found;
}

void TodayViewModel::showLines() {
    const practice::TodayPlan* plan = chosenPlan();
    std::vector<LineBar> bars;
    for (const practice::LineStanding& line : m_today->lines) {
        bars.push_back(barOf(line));
        bars.back().focus = plan != nullptr && plan->focus == line.line;
    }
    m_bars.setBars(std::move(bars));
}

void TodayViewModel::showDays() {
    std::vector<DayMinutes> days;
    const std::vector<std::int64_t> msByDay = shownDays();
    const int count = static_cast<int>(msByDay.size());
    int month = 0;
    int named = 0;  // the day under which the month before is named
    for (int i = 0; i < count; ++i) {
        const Date date{m_today->day - (count - 1 - i)};
        DayMinutes& day = days.emplace_back();
        day.minutes = minutesOf(msByDay[static_cast<std::size_t>(i)]);
        const QString name = wording().day(date, Date{m_today->day});
        day.sentence = day.minutes == 0 ? tr("%1: none").arg(name)
                                        : tr("%1: %2").arg(name, wording().duration(day.minutes));
        const int monthNow = Wording::monthOf(date);
        const bool roomForName = i / kDaysPerWeek < practice::kHeatDays / kDaysPerWeek - 1;
        if (i % kDaysPerWeek == 0 && monthNow != month && roomForName) {
            // Of a month that begins a week or two after the name before, that one gives way.
            if (month != 0 && i - named < kLabelWeeks * kDaysPerWeek) {
                days[static_cast<std::size_t>(named)].monthLabel.clear();
            }
            day.monthLabel = wording().monthName(monthNow);
            month = monthNow;
            named = i;
        }
    }
    m_days.setDays(std::move(days));
}

ChangeRow TodayViewModel::rowOf(const practice::PolicyChange& change) const {
    const bank::Source* source = m_bank->source(change.change.source);
    const QString title = source == nullptr ? QString() : QString::fromStdString(source->title);
    return {.about = aboutOf(*m_bank->item(change.item)),
            .was = QString::fromStdString(change.change.was),
            .now = QString::fromStdString(change.change.now),
            .source = wording().cited(title, {change.change.article}),
            .since = tr("since %1").arg(wording().day(change.change.since, Date{m_today->day}))};
}

void TodayViewModel::showChanges() {
    std::vector<ChangeRow> rows;
    for (const practice::PolicyChange& change : m_today->changes) {
        if (rows.size() < kMostChanges) {
            rows.push_back(rowOf(change));
        }
    }
    m_changes.setRows(std::move(rows));
}

}  // namespace qgt::app
