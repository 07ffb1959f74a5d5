#include "app/desktop/exam_office/exam_sheets_model.h"

#include "app/desktop/text.h"
#include "engine/exam/paper_keys.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace qgt::app {

PaperDesk paperDesk(const OfficeDesk& desk) {
    constexpr const char* kEnteringProgram = "qgt " QGT_VERSION;
    return {*desk.workspace, desk.actor, kEnteringProgram};
}

ExamSheetsModel::ExamSheetsModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent), m_sheetRows(this), m_differenceRows(this) {}

const PaperSheetRow* ExamSheetsModel::sheet() const {
    const auto found = std::ranges::find_if(
        m_sheets, [this](const PaperSheetRow& row) { return row.candidate.person == m_candidate; });
    return found == m_sheets.end() ? nullptr : &*found;
}

const seat::SeatTask* ExamSheetsModel::task(int slot) const {
    return m_stage == Stage::Compare ? m_both.paper.task(slot) : m_entry.paper.task(slot);
}

bool ExamSheetsModel::complete() const {
    return m_stage == Stage::Entry &&
           static_cast<int>(m_entry.own.answers.size()) >= m_entry.paper.slotCount();
}

bool ExamSheetsModel::recordable() const {
    return m_stage == Stage::Compare &&
           std::ranges::all_of(m_both.differences, [](const exam::ReadingDifference& one) {
               return one.counts.has_value();
           });
}

void ExamSheetsModel::attach(std::optional<OfficeDesk> desk) {
    m_desk = std::move(desk);
    changeHands();
    leave();
}

void ExamSheetsModel::retranslate() {
    show();
    emit problemChanged();
}

void ExamSheetsModel::leave() {
    m_exam = {};
    m_ring.reset();
    m_stage = Stage::List;
    m_sheets.clear();
    m_candidate = {};
    m_entry = {};
    m_both = {};
    m_slot = 0;
    m_way.clear();
    m_waiting.reset();
    m_nextRow = 0;
    m_done = {};
    setProblem({});
    show();
}

void ExamSheetsModel::begin(const exam::HeldExam& exam, OfficeRing ring) {
    leave();
    m_exam = exam;
    m_ring = std::move(ring);
    load();
}

bool ExamSheetsModel::back() {
    if (busy()) {
        return true;
    }
    if (m_stage == Stage::List) {
        return false;
    }
    // The old way of the case would stand without a word; whoever leaves once more knows it.
    if (m_stage == Stage::Entry && !m_way.empty() && !m_leaving) {
        m_leaving = true;
        setProblem(Error{"exam.entry-half-way", {}});
        show();
        return true;
    }
    m_stage = Stage::List;
    m_done = {};
    setProblem({});
    load();
    return true;
}

void ExamSheetsModel::load() {
    show();
    if (!m_desk) {
        return;
    }
    read([desk = *m_desk, id = m_exam.id] { return paperDesk(desk).sheets(id); },
         [this](Result<std::vector<PaperSheetRow>> sheets) {
             if (sheets) {
                 m_sheets = std::move(*sheets);
             } else {
                 setProblem(sheets.error());
             }
             show();
         });
}

void ExamSheetsModel::goOnAfter(const PersonId& candidate) {
    const auto done = std::ranges::find_if(
        m_sheets, [&](const PaperSheetRow& row) { return row.candidate.person == candidate; });
    if (done == m_sheets.end()) {
        return;
    }
    const auto next = std::find_if(
        std::next(done), m_sheets.end(), [](const PaperSheetRow& row) { return row.mayEnter; });
    m_nextRow = static_cast<int>((next == m_sheets.end() ? done : next) - m_sheets.begin());
}

void ExamSheetsModel::unlock(const QString& passphrase) {
    if (!m_desk || busy() || !locked()) {
        return;
    }
    std::string words = passphrase.toStdString();
    const auto secret = std::make_shared<const people::Secret>(people::Secret::takeFrom(words));
    run([desk = *m_desk, secret] { return openOfficeRing(desk, *secret); },
        [this](Result<OfficeRing> ring) {
            ++m_tries;
            emit triesChanged();
            if (went(ring)) {
                m_ring = std::move(*ring);
            }
            show();
            const auto wanted = std::ranges::find_if(m_sheets, [this](const PaperSheetRow& row) {
                return m_waiting == row.candidate.person;
            });
            if (!locked() && wanted != m_sheets.end()) {
                open(static_cast<int>(wanted - m_sheets.begin()));
            }
        });
}

void ExamSheetsModel::open(int row) {
    if (!m_desk || busy() || row < 0 || row >= static_cast<int>(m_sheets.size())) {
        return;
    }
    const PaperSheetRow& wanted = m_sheets[static_cast<std::size_t>(row)];
    const PersonId candidate = wanted.candidate.person;
    m_done = {};
    if (locked()) {
        m_waiting = candidate;
        ++m_keysWanted;
        emit keysWantedChanged();
        return;
    }
    m_waiting.reset();
    if (wanted.mayEnter) {
        openEntry(candidate);
    } else if (wanted.damaged) {
        beginWithdrawal(row);
    } else if (!wanted.recorded.empty() && !wanted.rereading) {
        look(candidate);
    } else {
        compare(candidate);
    }
}

void ExamSheetsModel::openEntry(const PersonId& candidate) {
    run(
        [desk = *m_desk, id = m_exam.id, candidate, ring = m_ring] {
            return paperDesk(desk).open(id, candidate, ring.get());
        },
        [this, candidate](Result<SheetToEnter> opened) {
            if (!went(opened)) {
                show();
                return;
            }
            m_candidate = candidate;
            m_entry = std::move(*opened);
            m_stage = Stage::Entry;
            int next = 1;
            while (next < m_entry.paper.slotCount() && m_entry.own.answers.contains(next)) {
                ++next;
            }
            goTo(next);
        });
}

void ExamSheetsModel::goTo(int slot) {
    m_slot = slot;
    m_way.clear();
    m_leaving = false;
    showTurn();
}

void ExamSheetsModel::showTurn() {
    ++m_turn;
    show();
    emit moved();
}

const seat::SeatCase* ExamSheetsModel::scenario() const {
    const seat::SeatTask* const one = m_stage == Stage::Entry ? task(m_slot) : nullptr;
    return one != nullptr && one->scenario ? &*one->scenario : nullptr;
}

int ExamSheetsModel::station() const {
    return scenario() == nullptr ? -1 : seat::nodeAfter(*scenario(), m_way);
}

void ExamSheetsModel::enter(const QString& keys) {
    if (!m_desk || m_stage != Stage::Entry || task(m_slot) == nullptr) {
        return;
    }
    if (scenario() != nullptr) {
        enterStation(keys);
        return;
    }
    const auto answer = exam::answerFromKeys(*task(m_slot), keys.toStdString());
    if (went(answer)) {
        keepAnswer(*answer);
    } else {
        show();
    }
}

void ExamSheetsModel::enterStation(const QString& keys) {
    const auto move = exam::moveFromKeys(*scenario(), station(), keys.toStdString());
    if (!went(move)) {
        show();
        return;
    }
    m_way.push_back(*move);
    if (station() < 0) {
        keepAnswer(exam::answerFromWay(m_way));
    } else {
        showTurn();
    }
}

void ExamSheetsModel::keepAnswer(const seat::TaskAnswer& answer) {
    const int slot = m_slot;
    m_entry.own.answers[slot] = answer;
    // Fingers do not wait for the disk; what could not be kept is asked for again.
    read(
        [desk = *m_desk, id = m_exam.id, candidate = m_candidate, slot, answer] {
            return paperDesk(desk).enter(id, candidate, slot, answer);
        },
        [this, slot, candidate = m_candidate](const Status& kept) {
            if (!kept && m_stage == Stage::Entry && m_candidate == candidate) {
                m_entry.own.answers.erase(slot);
                setProblem(kept.error());
                goTo(slot);
            }
        });
    goTo(std::min(slot + 1, m_entry.paper.slotCount()));
}

void ExamSheetsModel::previous() {
    if (m_stage != Stage::Entry || (m_slot <= 1 && m_way.empty())) {
        return;
    }
    setProblem({});
    if (m_way.empty()) {
        goTo(m_slot - 1);
    } else {
        m_way.pop_back();
        showTurn();
    }
}

void ExamSheetsModel::finish() {
    if (!m_desk || m_stage != Stage::Entry || !complete()) {
        return;
    }
    // The old way of the case would stand without a word.
    if (!m_way.empty()) {
        setProblem(Error{"exam.entry-half-way", {}});
        show();
        return;
    }
    run(
        [desk = *m_desk, id = m_exam.id, candidate = m_candidate] {
            return paperDesk(desk).finish(id, candidate);
        },
        [this](const Status& finished) {
            if (went(finished)) {
                goOnAfter(m_candidate);
                backWith([who = heading()] { return tr("Entered: %1").arg(who); });
            }
            show();
        });
}

void ExamSheetsModel::backWith(std::function<QString()> done) {
    m_done = std::move(done);
    m_stage = Stage::List;
    load();
}

void ExamSheetsModel::beginWithdrawal(int row) {
    if (busy() || row < 0 || row >= static_cast<int>(m_sheets.size())) {
        return;
    }
    const PaperSheetRow& wanted = m_sheets[static_cast<std::size_t>(row)];
    if (!wanted.mayWithdraw && !wanted.mayContest) {
        return;
    }
    m_candidate = wanted.candidate.person;
    m_done = {};
    setProblem({});
    m_stage = wanted.mayContest ? Stage::Recording : Stage::Withdrawal;
    show();
}

bool ExamSheetsModel::parted() const {
    return m_stage == Stage::Withdrawal && sheet() != nullptr && !sheet()->compares();
}

void ExamSheetsModel::withdraw(int reading, const QString& reason) {
    const PaperSheetRow* const row = sheet();
    if (!m_desk || m_stage != Stage::Withdrawal || row == nullptr || reading < 0 ||
        reading > static_cast<int>(row->readers.size())) {
        return;
    }
    const PersonId reader =
        reading == 0 ? PersonId() : row->readers[static_cast<std::size_t>(reading) - 1].person;
    run(
        [desk = *m_desk, id = m_exam.id, candidate = m_candidate, reader, why = reason] {
            return paperDesk(desk).withdraw(id, candidate, reader, why.toStdString());
        },
        [this](const Status& withdrawn) {
            if (went(withdrawn)) {
                backWith([who = heading()] {
                    return tr("Withdrawn: %1. It can be entered anew.").arg(who);
                });
            }
            show();
        });
}

void ExamSheetsModel::putAside(const QString& reason) {
    if (!m_desk || m_stage != Stage::Withdrawal || sheet() == nullptr) {
        return;
    }
    run(
        [desk = *m_desk, id = m_exam.id, candidate = m_candidate, why = reason] {
            return paperDesk(desk).putAside(id, candidate, why.toStdString());
        },
        [this](const Result<bool>& aside) {
            if (went(aside)) {
                backWith([who = heading(), done = *aside] {
                    return done ? tr("Put aside: %1. Nobody waits for this sheet.").arg(who)
                                : tr("Kept: %1 does not belong to this exam, you say. It was "
                                     "recorded once, so it is waited for until another person "
                                     "says so too.")
                                      .arg(who);
                });
            }
            show();
        });
}

}  // namespace qgt::app
