#include "app/desktop/exam_office/exam_office_view_model.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <QStringList>

namespace qgt::app {

// What waits for whoever is signed in, where it is said, and the ways there.

namespace {

ExamOfficeViewModel::View viewOf(WaitingKind kind) {
    switch (kind) {
        case WaitingKind::Correction:
            return ExamOfficeViewModel::View::Corrections;
        case WaitingKind::Appeal:
        case WaitingKind::Final:
            return ExamOfficeViewModel::View::Appeals;
        case WaitingKind::Marking:
            return ExamOfficeViewModel::View::Marking;
        case WaitingKind::Sheet:
        case WaitingKind::Doubt:
        case WaitingKind::Entry:
            break;
    }
    return ExamOfficeViewModel::View::Sheets;
}

}  // namespace

QString ExamOfficeViewModel::waitingWords(const WaitingWork& work) {
    switch (work.kind) {
        case WaitingKind::Correction:
            return tr("%n correction(s) of a key wait for you to agree", nullptr, work.count);
        case WaitingKind::Appeal:
            return tr("%n appeal(s) wait for your decision", nullptr, work.count);
        case WaitingKind::Final:
            return tr("appeals have ended, the final results can be released");
        case WaitingKind::Marking:
            return tr("%n answer(s) wait for your marks", nullptr, work.count);
        case WaitingKind::Doubt:
            return tr("%n answer sheet(s) that somebody doubts wait for one more person to look",
                      nullptr,
                      work.count);
        case WaitingKind::Entry:
            return tr("%n answer sheet(s) wait to be entered", nullptr, work.count);
        case WaitingKind::Sheet:
            break;
    }
    return tr("%n answer sheet(s) entered twice wait to be compared", nullptr, work.count);
}

QString ExamOfficeViewModel::waitingAction(WaitingKind kind) {
    switch (kind) {
        case WaitingKind::Correction:
            return tr("To the corrections");
        case WaitingKind::Appeal:
            return tr("To the appeals");
        case WaitingKind::Final:
            return tr("To the release");
        case WaitingKind::Marking:
            return tr("To the marking");
        case WaitingKind::Sheet:
        case WaitingKind::Doubt:
        case WaitingKind::Entry:
            break;
    }
    return tr("To the answer sheets");
}

QString ExamOfficeViewModel::waitingAt(const ExamId& exam) const {
    QStringList words;
    for (const WaitingWork& work : m_work) {
        if (work.exam == exam) {
            words.append(waitingWords(work));
        }
    }
    return words.join(QStringLiteral(" · "));
}

void ExamOfficeViewModel::showWaiting() {
    std::vector<WaitingRow> all;
    std::vector<WaitingRow> here;
    for (const WaitingWork& work : m_work) {
        const QString words = waitingWords(work);
        all.push_back({tr("%1: %2").arg(text(work.title), words), waitingAction(work.kind)});
        if (work.exam == m_room.exam().id) {
            here.push_back({words, waitingAction(work.kind)});
        }
    }
    m_waiting.setRows(std::move(all));
    m_waitingHere.setRows(std::move(here));
}

void ExamOfficeViewModel::lookForWork() {
    if (!m_desk) {
        return;
    }
    read([desk = *m_desk] { return waitingWork(*desk.workspace, desk.actor); },
         [this](Result<std::vector<WaitingWork>> work) {
             if (!work) {
                 setProblem(work.error());
                 return;
             }
             m_work = std::move(*work);
             showRows();
         });
}

void ExamOfficeViewModel::openWaiting(int row) {
    if (row >= 0 && row < static_cast<int>(m_work.size())) {
        const WaitingWork& work = m_work[static_cast<std::size_t>(row)];
        want({work.exam, viewOf(work.kind), {}});
    }
}

void ExamOfficeViewModel::openWaitingHere(int row) {
    int place = 0;
    for (std::size_t i = 0; i < m_work.size(); ++i) {
        if (m_work[i].exam == m_room.exam().id && place++ == row) {
            openWaiting(static_cast<int>(i));
            return;
        }
    }
}

void ExamOfficeViewModel::want(Wanted wanted) {
    m_wanted = std::move(wanted);
    if (m_ready) {
        openWanted();
    } else {
        enter();
    }
}

void ExamOfficeViewModel::openWanted() {
    if (!m_wanted) {
        return;
    }
    const Wanted wanted = *std::exchange(m_wanted, std::nullopt);
    const auto found = std::ranges::find_if(
        m_held, [&wanted](const Held& held) { return held.exam.id == wanted.exam; });
    if (found == m_held.end() || found->exam.state == exam::ExamState::Draft) {
        return;
    }
    // The exam that is open keeps its keys.
    if (m_room.exam().id != wanted.exam) {
        const exam::HeldExam exam = found->exam;
        openExam(exam);
    }
    openView(wanted);
}

/// Answers are read with the keys: where they are locked, the room asks for them first.
void ExamOfficeViewModel::openView(const Wanted& wanted) {
    switch (wanted.view) {
        case View::Corrections:
            beginCorrections(wanted.task);
            return;
        case View::Appeals:
            m_appeals.begin(m_room.exam(), m_room.ring());
            break;
        case View::Sheets:
            m_sheets.begin(m_room.exam(), m_room.ring());
            break;
        case View::Marking:
            setView(View::Room);
            m_room.wantMarking();
            return;
        default:
            return;
    }
    setView(wanted.view);
}

}  // namespace qgt::app
