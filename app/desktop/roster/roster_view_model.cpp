#include "app/desktop/roster/roster_view_model.h"

#include "app/desktop/text.h"
#include "app/runtime/workspace.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

using coverage::RosterRecord;

constexpr int kWeekDays = 7;
constexpr int kOfferKeys = 9;
constexpr std::size_t kMostUndo = 50;

/// The roster that is worked on when the page is opened: what is not over yet, the latest of it.
std::size_t rosterNow(const RosterBook& book) {
    std::size_t found = book.rosters.size();
    for (std::size_t k = 0; k < book.rosters.size(); ++k) {
        if (book.rosters[k].lastDay() >= book.today && found == book.rosters.size()) {
            found = k;
        }
    }
    return found;
}

}  // namespace

RosterViewModel::RosterViewModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent),
      m_days(this),
      m_duties(this),
      m_seatRows(this),
      m_offerRows(this),
      m_rules(this),
      m_ways(this),
      m_counts(this) {}

RosterViewModel::~RosterViewModel() {
    stop();
}

void RosterViewModel::attach(std::shared_ptr<Workspace> workspace,
                             std::optional<people::Actor> actor,
                             std::filesystem::path worker) {
    stop();
    m_stopped.reset();
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    m_worker = std::move(worker);
    m_bank = m_workspace ? m_workspace->bankPtr() : nullptr;
    m_book.reset();
    m_desk.reset();
    m_before.clear();
    m_dirty = false;
    m_saving = false;
    changeHands();
    clearSolved();
    show();
}

void RosterViewModel::retranslate() {
    m_refusal.clear();
    saySolved();
    show();
    emit solvingChanged();
    emit startChanged();
    emit problemChanged();
}

void RosterViewModel::enter() {
    readBook();
}

void RosterViewModel::readBook() {
    if (!m_workspace || !m_actor || solving()) {
        return;
    }
    m_bank = m_workspace->bankPtr();
    run([workspace = m_workspace, actor = *m_actor] { return rosterBook(*workspace, actor); },
        [this](Result<RosterBook> book) {
            if (!went(book)) {
                return;
            }
            const auto shown = m_desk ? std::optional(m_record.id) : std::nullopt;
            m_book = std::move(*book);
            m_firstDay = nextFirstDay(*m_book);
            emit startChanged();
            openRoster(shown);
        });
}

void RosterViewModel::openRoster(std::optional<coverage::RosterId> wanted) {
    const auto& rosters = m_book->rosters;
    const auto known = std::ranges::find_if(
        rosters, [&](const RosterRecord& one) { return wanted && one.id == *wanted; });
    const std::size_t place = known != rosters.end()
                                  ? static_cast<std::size_t>(known - rosters.begin())
                                  : rosterNow(*m_book);
    m_before.clear();
    m_held = -1;
    clearSolved();
    if (place < rosters.size() && enough()) {
        m_record = rosters[place];
        m_desk.emplace(*m_book, m_record);
        const auto today = std::ranges::find_if(
            m_record.slots, [this](const auto& slot) { return slot.day >= m_book->today; });
        const auto slot = static_cast<std::size_t>(today - m_record.slots.begin());
        showGrid();
        const auto seat = std::ranges::find(m_seats, slot, &Seat::slot);
        m_seat = seat == m_seats.end() ? 0 : static_cast<int>(seat - m_seats.begin());
    } else {
        m_desk.reset();
    }
    show();
}

bool RosterViewModel::canBack() const {
    return m_book && !solving() && !m_saving &&
           std::ranges::any_of(m_book->rosters, [this](const RosterRecord& one) {
               return one.firstDay < (m_desk ? m_record.firstDay : m_firstDay);
           });
}

bool RosterViewModel::canForward() const {
    return m_desk.has_value() && !solving() && !m_saving;
}

void RosterViewModel::back() {
    if (!canBack()) {
        return;
    }
    const Date before = m_desk ? m_record.firstDay : m_firstDay;
    const auto last = std::ranges::find_if(m_book->rosters.rbegin(),
                                           m_book->rosters.rend(),
                                           [&](const auto& one) { return one.firstDay < before; });
    openRoster(last->id);
}

void RosterViewModel::forward() {
    if (!canForward()) {
        return;
    }
    const auto next = std::ranges::find_if(m_book->rosters, [this](const RosterRecord& one) {
        return one.firstDay > m_record.firstDay;
    });
    if (next == m_book->rosters.end()) {
        beginNew();
    } else {
        openRoster(next->id);
    }
}

void RosterViewModel::beginNew() {
    if (!m_book || solving() || m_saving) {
        return;
    }
    m_desk.reset();
    m_firstDay = nextFirstDay(*m_book);
    clearSolved();
    emit startChanged();
    show();
}

void RosterViewModel::moveFirstDay(int weeks) {
    const Date moved{m_firstDay.days + weeks * kWeekDays};
    if (m_book && moved >= Date{m_book->today.days - kWeekDays + 1}) {
        m_firstDay = moved;
        emit startChanged();
    }
}

void RosterViewModel::setWeeks(int weeks) {
    m_weeks = std::clamp(weeks, kLeastWeeks, kMostWeeks);
    emit startChanged();
}

void RosterViewModel::setPersons(int weekdays, int evenings, int saturdays, int sundays) {
    m_pattern = {weekdays, evenings, saturdays, sundays};
    emit startChanged();
}

void RosterViewModel::start() {
    if (!enough() || m_desk || busy()) {
        return;
    }
    m_record = blankRoster(m_firstDay, m_weeks, m_pattern);
    m_desk.emplace(*m_book, m_record);
    m_before.clear();
    m_seat = 0;
    show();
    save();
    solve();
}

void RosterViewModel::remember() {
    m_before.push_back(m_desk->record());
    if (m_before.size() > kMostUndo) {
        m_before.erase(m_before.begin());
    }
    clearSolved();
}

void RosterViewModel::undo() {
    if (!m_desk || !canUndo()) {
        return;
    }
    m_desk.emplace(*m_book, m_before.back());
    m_before.pop_back();
    m_held = -1;
    clearSolved();
    changeDesk();
}

/// After every step: what it comes to is shown, and what it is now is saved.
void RosterViewModel::changeDesk() {
    m_refusal.clear();
    m_held = -1;
    show();
    save();
}

void RosterViewModel::save() {
    m_dirty = true;
    if (m_saving || !m_workspace || !m_actor) {
        return;
    }
    m_saving = true;
    m_dirty = false;
    RosterRecord record = m_desk->record();
    record.id = m_record.id;
    record.revision = m_record.revision;
    read(
        [workspace = m_workspace, actor = *m_actor, record] {
            return saveRoster(*workspace, actor, record);
        },
        [this](Result<RosterRecord> saved) {
            m_saving = false;
            if (!went(saved)) {
                emit changed();
                return;
            }
            m_record = std::move(*saved);
            std::erase_if(m_book->rosters,
                          [this](const RosterRecord& one) { return one.id == m_record.id; });
            m_book->rosters.push_back(m_record);
            std::ranges::sort(m_book->rosters, {}, &RosterRecord::firstDay);
            if (m_dirty && m_desk) {
                save();
            }
            emit changed();
        });
}

void RosterViewModel::publish() {
    if (!m_desk || busy() || solving() || m_saving || !m_workspace || !m_actor) {
        return;
    }
    RosterRecord record = m_desk->record();
    record.id = m_record.id;
    record.revision = m_record.revision;
    run(
        [workspace = m_workspace, actor = *m_actor, record] {
            return publishRoster(*workspace, actor, record);
        },
        [this](const Result<RosterRecord>& published) {
            if (went(published)) {
                m_record = *published;
                readBook();
            }
        });
}

bool RosterViewModel::press(int key) {
    if (key >= Qt::Key_1 && key < Qt::Key_1 + kOfferKeys) {
        takeOffer(key - Qt::Key_1);
        return planning();
    }
    switch (key) {
        case Qt::Key_X:
            hold();
            return true;
        case Qt::Key_L:
            toggleLock();
            return true;
        case Qt::Key_H:
            toggleHoliday();
            return true;
        case Qt::Key_S:
            solve();
            return true;
        case Qt::Key_N:
            beginNew();
            return true;
        case Qt::Key_Z:
            undo();
            return true;
        default:
            return false;
    }
}

}  // namespace qgt::app
