#include "app/desktop/exam_office/exam_office_view_model.h"

#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

using exam::ExamState;
using exam::HeldExam;

ExamOfficeViewModel::ExamOfficeViewModel(const Deps& deps, QObject* parent)
    : PageViewModel(deps, parent),
      m_exams(this),
      m_setup(deps, this),
      m_sealing(deps, this),
      m_room(deps, this),
      m_marking(deps, this),
      m_away(deps, this),
      m_checklist(deps, this),
      m_attempts(deps, this),
      m_analysis(deps, this),
      m_corrections(deps, this),
      m_prints(deps, this),
      m_sheets(deps, this),
      m_time(deps, this),
      m_appeals(deps, this),
      m_waiting(this),
      m_waitingHere(this) {
    connectSteps();
}

void ExamOfficeViewModel::connectSteps() {
    connect(&m_setup, &ExamSetupModel::stored, this, [this](bool sealNext) {
        enter();
        if (sealNext) {
            m_sealing.begin(m_facts, m_setup.exam());
            setView(View::Sealing);
        }
    });
    connect(&m_sealing, &ExamSealModel::keysWanted, this, &ExamOfficeViewModel::keysWanted);
    connect(&m_sealing, &ExamSealModel::wasSealed, this, &ExamOfficeViewModel::enter);
    connect(&m_sealing, &ExamSealModel::acknowledged, this, [this] {
        const ExamId id = m_room.exam().id.empty() ? m_setup.exam().id : m_room.exam().id;
        const auto found =
            std::ranges::find_if(m_held, [&](const Held& held) { return held.exam.id == id; });
        if (found == m_held.end()) {
            setView(View::List);
        } else {
            openExam(found->exam);
        }
    });
    connect(&m_room, &ExamRoomModel::moved, this, &ExamOfficeViewModel::enter);
    connect(&m_room,
            &ExamRoomModel::codeRenewed,
            this,
            [this](const HeldExam& exam, const std::string& code) {
                m_sealing.showStartCode(exam, code);
                setView(View::Sealing);
            });
    connect(&m_room, &ExamRoomModel::markingWanted, this, [this] {
        m_marking.begin(m_room.exam(), m_room.ring());
        setView(View::Marking);
    });
    connect(&m_checklist, &ExamChecklistModel::rehearsalMade, this, [this](const HeldExam& exam) {
        m_room.leave();
        m_setup.edit(m_facts, exam);
        m_sealing.begin(m_facts, exam);
        setView(View::Sealing);
        enter();
    });
    connect(&m_room, &ExamRoomModel::doubleWanted, this, [this](const SeatRow& row, Instant now) {
        m_attempts.begin(m_room.exam().id, row, now);
        setView(View::Attempts);
    });
    connectCorrections();
    connect(&m_attempts, &ExamDoubleModel::decided, this, &ExamOfficeViewModel::leaveAttempts);
}

QString ExamOfficeViewModel::countLine() const {
    return m_ready ? tr("Exams: %1").arg(m_held.size()) : QString();
}

void ExamOfficeViewModel::attach(const std::optional<OfficeDesk>& desk) {
    m_desk = desk;
    m_facts = {};
    m_held.clear();
    m_ready = false;
    changeHands();
    m_setup.attach(desk);
    m_sealing.attach(desk);
    m_room.attach(desk);
    m_away.attach(desk);
    m_checklist.attach(desk);
    m_attempts.attach(desk);
    m_analysis.attach(desk);
    m_corrections.attach(desk);
    m_prints.attach(desk);
    m_sheets.attach(desk);
    m_time.attach(desk);
    m_appeals.attach(desk);
    m_wanted.reset();
    m_work.clear();
    m_marking.attach(desk);
    showRows();
    setView(View::List);
}

void ExamOfficeViewModel::retranslate() {
    m_setup.retranslate();
    m_sealing.retranslate();
    m_room.retranslate();
    m_away.retranslate();
    m_checklist.retranslate();
    m_attempts.retranslate();
    m_analysis.retranslate();
    m_corrections.retranslate();
    m_prints.retranslate();
    m_sheets.retranslate();
    m_time.retranslate();
    m_appeals.retranslate();
    m_marking.retranslate();
    showRows();
    emit problemChanged();
}

Result<ExamOfficeViewModel::Everything> ExamOfficeViewModel::readAll(const OfficeDesk& desk) {
    auto facts = readOffice(desk);
    if (!facts) {
        return tl::unexpected<Error>(facts.error());
    }
    auto exams = desk.source->exams();
    if (!exams) {
        return tl::unexpected<Error>(exams.error());
    }
    return Everything{std::move(*facts), std::move(*exams)};
}

void ExamOfficeViewModel::enter() {
    if (m_desk) {
        read([desk = *m_desk] { return readAll(desk); },
             [this](Result<Everything> everything) { take(std::move(everything)); });
    }
}

void ExamOfficeViewModel::take(Result<Everything> everything) {
    if (!went(everything)) {
        return;
    }
    m_facts = std::move(everything->facts);
    std::vector<Held> held;
    for (HeldExam& exam : everything->exams) {
        const auto known =
            std::ranges::find_if(m_held, [&](const Held& one) { return one.exam.id == exam.id; });
        held.push_back(
            {std::move(exam), known == m_held.end() ? std::optional<Counts>() : known->counts});
    }
    m_held = std::move(held);
    m_ready = true;
    showRows();
    // The list stands before the boards are read, which takes longer the more exams there were.
    std::vector<ExamId> begun;
    for (const Held& one : m_held) {
        if (one.exam.state != ExamState::Draft) {
            begun.push_back(one.exam.id);
        }
    }
    for (const ExamId& id : begun) {
        countOne(id);
    }
    lookForWork();
    openWanted();
}

void ExamOfficeViewModel::countOne(const ExamId& id) {
    read([desk = *m_desk, id] { return desk.source->board(id); },
         [this, id](const Result<std::vector<SeatRow>>& rows) {
             if (rows) {
                 takeCounts(id, *rows);
             } else {
                 setProblem(rows.error());
             }
         });
}

void ExamOfficeViewModel::takeCounts(const ExamId& id, const std::vector<SeatRow>& rows) {
    const auto found =
        std::ranges::find_if(m_held, [&](const Held& held) { return held.exam.id == id; });
    if (found == m_held.end()) {
        return;
    }
    Counts counts;
    for (const SeatRow& row : rows) {
        counts.handedIn += row.closed ? 1 : 0;
        counts.scored += row.result ? 1 : 0;
    }
    found->counts = counts;
    showRows();
}

void ExamOfficeViewModel::showRows() {
    std::vector<ExamLine> rows;
    for (const Held& held : m_held) {
        const SignedWords state = stateWords(held.exam, m_facts.now);
        QString counts = tr("Candidates: %1").arg(held.exam.candidates.size());
        if (held.counts) {
            counts += tr(" · %1 handed in · %2 scored")
                          .arg(held.counts->handedIn)
                          .arg(held.counts->scored);
        }
        rows.push_back({.title = text(held.exam.title),
                        .window = windowWords(held.exam, m_facts.now, wording()),
                        .state = state.words,
                        .sign = state.sign,
                        .counts = counts,
                        .waiting = waitingAt(held.exam.id)});
    }
    m_exams.setRows(std::move(rows));
    showWaiting();
    emit changed();
}

void ExamOfficeViewModel::open(int row) {
    if (row >= 0 && row < static_cast<int>(m_held.size())) {
        const HeldExam exam = m_held[static_cast<std::size_t>(row)].exam;
        openExam(exam);
    }
}

void ExamOfficeViewModel::openExam(const HeldExam& exam) {
    if (exam.state == ExamState::Draft) {
        m_room.leave();
        m_setup.edit(m_facts, exam);
        setView(View::Setup);
    } else {
        m_room.open(m_facts, exam);
        setView(View::Room);
    }
}

void ExamOfficeViewModel::add() {
    if (m_desk && m_ready && m_view == View::List) {
        m_room.leave();
        m_setup.edit(m_facts, {});
        setView(View::Setup);
    }
}

void ExamOfficeViewModel::openAway() {
    if (m_view == View::Room && m_room.hasAway() && !m_room.busy()) {
        m_away.begin(m_room.facts(), m_room.exam(), m_room.ring());
        setView(View::Away);
    }
}

void ExamOfficeViewModel::leaveAway() {
    m_away.stop();
    if (m_away.busy()) {
        return;
    }
    m_room.takeRing(m_away.ring());
    m_away.leave();
    setView(View::Room);
    m_room.refresh();
}

void ExamOfficeViewModel::openChecklist() {
    const bool drafted = m_view == View::Setup && !m_setup.busy() && !m_setup.exam().id.empty();
    const bool sealed = m_view == View::Room && !m_room.busy();
    if (drafted || sealed) {
        m_checkedFrom = m_view;
        m_checklist.begin(drafted ? m_setup.exam() : m_room.exam(),
                          drafted ? OfficeRing() : m_room.ring());
        setView(View::Checklist);
    }
}

void ExamOfficeViewModel::openAnalysis() {
    if (m_view == View::Room && m_room.anyResult() && !m_room.busy()) {
        m_analysis.begin(m_room.exam(),
                         m_room.exam().lock.generation != 0,
                         m_room.ring(),
                         [desk = *m_desk](const ExamId& id, const integrity::KeyRing* ring) {
                             return analyseExam({*desk.workspace, desk.actor}, id, ring);
                         });
        setView(View::Analysis);
    }
}

/// Keys that were unlocked there stay so until the exam is left.
void ExamOfficeViewModel::leaveAnalysis() {
    if (!m_analysis.busy()) {
        m_room.takeRing(m_analysis.ring());
        m_analysis.leave();
        setView(View::Room);
    }
}

void ExamOfficeViewModel::leaveAttempts() {
    setView(View::Room);
    m_room.refresh();
}

void ExamOfficeViewModel::leaveSealing() {
    m_sealing.stop();
    if (m_sealing.busy() || m_sealing.stage() == ExamSealModel::Stage::Codes) {
        return;
    }
    if (m_sealing.stage() == ExamSealModel::Stage::Asked) {
        m_sealing.cancel();
        return;
    }
    setView(View::Setup);
}

/// A question that is open closes first.
void ExamOfficeViewModel::leaveRoom() {
    if (m_room.question() != ExamRoomModel::Question::None) {
        m_room.cancel();
    } else if (!m_room.busy()) {
        m_room.leave();
        showList();
    }
}

void ExamOfficeViewModel::back() {
    switch (m_view) {
        case View::Sealing:
            leaveSealing();
            return;
        case View::Room:
            leaveRoom();
            return;
        case View::Marking:
            if (!m_marking.back()) {
                setView(View::Room);
                m_room.scoreAgain();
            }
            return;
        case View::Away:
            leaveAway();
            return;
        case View::Checklist:
            if (!m_checklist.busy()) {
                setView(m_checkedFrom);
            }
            return;
        case View::Attempts:
            if (!m_attempts.busy()) {
                leaveAttempts();
            }
            return;
        case View::Analysis:
            leaveAnalysis();
            return;
        case View::Corrections:
            leaveCorrections();
            return;
        case View::Prints:
            leavePrints();
            return;
        case View::Sheets:
            leaveSheets();
            return;
        case View::Appeals:
            leaveAppeals();
            return;
        case View::Time:
            leaveTime();
            return;
        case View::Setup:
            if (!m_setup.busy()) {
                showList();
            }
            return;
        case View::List:
            return;
    }
}

void ExamOfficeViewModel::showList() {
    setView(View::List);
    enter();
}

void ExamOfficeViewModel::setView(View view) {
    m_view = view;
    emit viewChanged();
    if (view == View::Room) {
        lookForWork();  // what was done elsewhere waits no longer
    }
}

}  // namespace qgt::app
