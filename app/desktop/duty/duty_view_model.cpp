#include "app/desktop/duty/duty_view_model.h"

#include "app/desktop/duty/duty_words.h"
#include "app/runtime/workspace.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

using coverage::DayPart;
using coverage::DutyWord;

constexpr int kWeekLength = 7;
constexpr int kWeeksShown = 6;
constexpr int kDaysShown = kWeeksShown * kWeekLength;
constexpr int kSaturdayNumber = 6;

}  // namespace

DutyViewModel::DutyViewModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent), m_days(this) {}

void DutyViewModel::attach(std::shared_ptr<Workspace> workspace,
                           std::optional<people::Actor> actor) {
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    m_own.reset();
    m_said.clear();
    changeHands();
    show();
}

void DutyViewModel::retranslate() {
    m_said.clear();
    show();
    emit problemChanged();
}

void DutyViewModel::enter() {
    m_own.reset();
    m_said.clear();
    readDuties();
}

void DutyViewModel::readDuties() {
    if (!m_workspace || !m_actor) {
        return;
    }
    read([workspace = m_workspace, actor = *m_actor] { return ownDuties(*workspace, actor); },
         [this](Result<OwnDuties> own) {
             if (!went(own)) {
                 return;
             }
             const bool first = !m_own;
             m_own = std::move(*own);
             if (first) {
                 m_firstDay = Date{m_own->today.days - isoWeekday(m_own->today) + 1};
                 m_day = m_own->today.days - m_firstDay.days;
                 m_anchor = m_day;
             }
             show();
         });
}

void DutyViewModel::choose(int day) {
    if (m_own && day >= 0 && day < kDaysShown) {
        m_day = day;
        m_anchor = day;
        m_said.clear();
        show();
    }
}

void DutyViewModel::move(int days) {
    choose(m_day + days);
}

void DutyViewModel::extend(int days) {
    const int to = m_day + days;
    if (m_own && to >= 0 && to < kDaysShown) {
        m_day = to;
        m_said.clear();
        show();
    }
}

DutyDays DutyViewModel::chosen() const {
    return {dateOf(std::min(m_day, m_anchor)), dateOf(std::max(m_day, m_anchor))};
}

DutyWord DutyViewModel::wordOf(Date day, DayPart part) const {
    const auto said = std::ranges::find_if(m_own->sayings, [&](const coverage::DutySaying& one) {
        return one.day == day && one.part == part;
    });
    return said == m_own->sayings.end() ? DutyWord::Nothing : said->word;
}

bool DutyViewModel::leave() const {
    return m_own && wordOf(dateOf(m_day), DayPart::Whole) == DutyWord::Leave;
}

bool DutyViewModel::hasEvening() const {
    return isoWeekday(dateOf(m_day)) < kSaturdayNumber;
}

int DutyViewModel::wishFor(DayPart part) const {
    if (!m_own) {
        return 0;
    }
    const DutyWord word = wordOf(dateOf(m_day), part);
    return word == DutyWord::Like ? 1 : word == DutyWord::RatherNot ? -1 : 0;
}

void DutyViewModel::toggleLeave() {
    const bool back = leave();
    say(DayPart::Whole,
        back ? DutyWord::Nothing : DutyWord::Leave,
        back ? tr("No longer on leave: %1") : tr("On leave: %1"));
}

void DutyViewModel::wish(bool evening, int wish) {
    const DayPart part = evening ? DayPart::Evening : DayPart::Day;
    if (evening && !hasEvening()) {
        return;
    }
    const bool back = wishFor(part) == wish;
    say(part,
        back       ? DutyWord::Nothing
        : wish > 0 ? DutyWord::Like
                   : DutyWord::RatherNot,
        back ? tr("Wish taken back: %1") : tr("Wish noted: %1"));
}

void DutyViewModel::say(DayPart part, DutyWord word, const QString& told) {
    if (!m_own || !m_workspace || !m_actor) {
        return;
    }
    coverage::DutySaying what;
    what.person = m_actor->person;
    what.part = part;
    what.word = word;
    run(
        [workspace = m_workspace, actor = *m_actor, what, days = chosen()] {
            return sayOfDuties(*workspace, actor, what, days);
        },
        [this, told](const Status& kept) {
            if (went(kept)) {
                m_said = told.arg(chosenDays());
                readDuties();
            }
        });
}

bool DutyViewModel::press(int key) {
    switch (key) {
        case Qt::Key_Q:
            toggleLeave();
            return true;
        case Qt::Key_1:
            wish(false, 1);
            return true;
        case Qt::Key_2:
            wish(false, -1);
            return true;
        case Qt::Key_3:
            wish(true, 1);
            return true;
        case Qt::Key_4:
            wish(true, -1);
            return true;
        default:
            return false;
    }
}

QString DutyViewModel::next() const {
    if (!m_own) {
        return {};
    }
    if (m_own->duties.empty()) {
        return m_own->plannedUntil ? tr("No duty of yours is planned.")
                                   : tr("No roster is published yet.");
    }
    const OwnDuty& first = m_own->duties.front();
    const QString soon = DutyWords::soon(*m_own);
    return !soon.isEmpty() ? soon
                           : tr("Next duty: %1, %2, %3.")
                                 .arg(wording().weekdayAndDay(Instant{first.day.days * kMsPerDay}),
                                      DutyWords::part(first.time),
                                      DutyWords::company(first));
}

QString DutyViewModel::planned() const {
    if (!m_own || !m_own->plannedUntil) {
        return m_own ? tr("The director publishes rosters; what you enter here is known to them "
                          "when they make one.")
                     : QString();
    }
    return tr("%n duty(s) of yours up to %1", nullptr, static_cast<int>(m_own->duties.size()))
        .arg(wording().day(*m_own->plannedUntil, m_own->today));
}

QString DutyViewModel::chosenDays() const {
    if (!m_own) {
        return {};
    }
    const DutyDays days = chosen();
    return days.first == days.last ? wording().weekdayAndDay(Instant{days.first.days * kMsPerDay})
                                   : tr("%1 to %2")
                                         .arg(wording().day(days.first, m_own->today),
                                              wording().day(days.last, m_own->today));
}

QString DutyViewModel::here() const {
    return m_day < m_days.rowCount() ? m_days.rows()[static_cast<std::size_t>(m_day)].sentence
                                     : QString();
}

QString DutyViewModel::saidOf(Date day) const {
    if (wordOf(day, DayPart::Whole) == DutyWord::Leave) {
        return tr("on leave");
    }
    QStringList words;
    const auto add = [&](DayPart part, const QString& like, const QString& rather) {
        const DutyWord word = wordOf(day, part);
        if (word == DutyWord::Like || word == DutyWord::RatherNot) {
            words.append(word == DutyWord::Like ? like : rather);
        }
    };
    add(DayPart::Day, tr("daytime yes"), tr("daytime rather not"));
    add(DayPart::Evening, tr("evening yes"), tr("evening rather not"));
    return words.join(tr(", ", "between the parts of a sentence"));
}

DutyDayRow DutyViewModel::rowOf(int number) const {
    const Date day = dateOf(number);
    DutyDayRow row;
    row.name = wording().day(day, m_own->today);
    QStringList duties;
    for (const OwnDuty& duty : m_own->duties) {
        if (duty.day == day) {
            duties.append(tr("%1, %2", "part of the day, with whom")
                              .arg(DutyWords::part(duty.time), DutyWords::company(duty)));
        }
    }
    row.duty = duties.join(QChar(u'\n'));
    row.said = saidOf(day);
    row.leave = wordOf(day, DayPart::Whole) == DutyWord::Leave;
    row.past = day < m_own->today;
    row.today = day == m_own->today;
    row.chosen = number >= std::min(m_day, m_anchor) && number <= std::max(m_day, m_anchor);
    row.weekend = isoWeekday(day) >= kSaturdayNumber;
    QStringList parts{wording().weekdayAndDay(Instant{day.days * kMsPerDay})};
    parts += duties;
    if (!row.said.isEmpty()) {
        parts.append(row.said);
    }
    row.sentence = parts.join(tr(", ", "between the parts of a sentence"));
    return row;
}

void DutyViewModel::show() {
    std::vector<DutyDayRow> rows;
    for (int row = 0; m_own && row < kDaysShown; ++row) {
        rows.push_back(rowOf(row));
    }
    m_days.setRows(std::move(rows));
    emit changed();
}

}  // namespace qgt::app
