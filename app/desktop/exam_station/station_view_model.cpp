#include "app/desktop/exam_station/station_view_model.h"

#include "app/desktop/text.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

StationViewModel::StationViewModel(const Deps& deps,
                                   AppSettings& settings,
                                   const Clock& clock,
                                   QObject* parent)
    : PageViewModel(deps, parent),
      m_clock(clock),
      m_exams(this),
      m_seats(this),
      m_package(deps, clock, this),
      m_answers(deps, settings, clock, this),
      m_notice(deps.wording, clock, this),
      m_sitting({deps.executor, deps.wording, clock}, this) {
    connect(&m_sitting, &SittingViewModel::begun, this, [this] {
        m_notice.forgetCode();
        setStage(Stage::Sitting);
    });
    connect(&m_sitting, &SittingViewModel::notBegun, this, [this](const Error& error) {
        m_sitting.leave();
        if (m_stage == Stage::Sitting) {
            next();
        }
        setProblem(error);
    });
    connect(&m_sitting, &SittingViewModel::ended, this, [this](bool timeUp, const QString& reason) {
        finish(timeUp ? End::TimeUp : End::Closed, reason);
    });
    connect(&m_sitting, &SittingViewModel::handedIn, this, [this](const seat::Receipt& receipt) {
        m_receipt = receipt;
        finish(End::HandedIn, {});
    });
    connect(&m_package, &StationPackageModel::imported, this, [this](const ExamId& exam) {
        m_package.clear();
        m_exam = exam;
        readShelf(Stage::Seats);
    });
}

void StationViewModel::attach(std::shared_ptr<StationDesk> desk) {
    m_sitting.leave();
    m_desk = desk;
    m_package.attach(desk);
    m_answers.attach(std::move(desk));
    m_shelf.reset();
    m_exam = ExamId();
    changeHands();
    forgetCandidate();
    showShelf();
    setStage(Stage::Loading);
}

void StationViewModel::retranslate() {
    showShelf();
    m_package.retranslate();
    m_answers.retranslate();
    m_notice.retranslate();
    m_sitting.retranslate();
    emit changed();
    emit problemChanged();
}

void StationViewModel::enter() {
    if (m_desk && (m_stage == Stage::Loading || m_stage == Stage::Exams)) {
        readShelf(Stage::Exams);
    }
}

void StationViewModel::readShelf(Stage then) {
    read([desk = m_desk] { return desk->shelf(); },
         [this, then](Result<StationRead> shelf) {
             if (shelf) {
                 m_shelf = std::move(*shelf);
                 if (m_shelf->notBroughtBack) {
                     setProblem(m_shelf->notBroughtBack);
                 }
             } else {
                 setProblem(shelf.error());
             }
             showShelf();
             setStage(then == Stage::Seats && exam() == nullptr ? Stage::Exams : then);
         });
}

void StationViewModel::openExam(int row) {
    if (!m_shelf || row < 0 || static_cast<std::size_t>(row) >= m_shelf->shelf.exams.size()) {
        return;
    }
    m_exam = m_shelf->shelf.exams[static_cast<std::size_t>(row)].exam;
    setProblem({});
    m_answers.clear();
    m_filter.clear();
    showSeats();
    setStage(Stage::Seats);
}

void StationViewModel::setFilter(const QString& words) {
    m_filter = words;
    showSeats();
    emit changed();
}

void StationViewModel::openOnly() {
    if (m_shown.size() == 1) {
        openSeat(0);
    }
}

void StationViewModel::openSeat(int row) {
    if (m_stage != Stage::Seats || m_answers.busy() || row < 0 ||
        static_cast<std::size_t>(row) >= m_shown.size()) {
        return;
    }
    m_candidate = m_shown[static_cast<std::size_t>(row)];
    setProblem({});
    m_answers.clear();
    if (seat()->standing == SittingStanding::Missed) {
        m_candidate = PersonId();
    } else if (seat()->standing == SittingStanding::HandedIn) {
        carry(End::Before);
    } else {
        setStage(Stage::Identity);
    }
}

void StationViewModel::confirm() {
    if (m_stage != Stage::Identity || m_leaving) {
        return;
    }
    run([desk = m_desk, exam = m_exam, who = m_candidate] { return desk->notice(exam, who); },
        [this](Result<ExamNotice> notice) {
            if (went(notice)) {
                m_notice.show(std::move(*notice));
                setStage(Stage::Notice);
            }
        });
}

void StationViewModel::begin() {
    if (m_stage != Stage::Notice || !m_notice.mayBegin()) {
        return;
    }
    setProblem({});
    m_sitting.begin(m_desk, m_notice.token(), true);
}

void StationViewModel::finish(End end, const QString& reason) {
    m_endReason = reason;
    m_lost = m_sitting.lost();
    if (end != End::HandedIn) {
        m_receipt.reset();
    }
    m_sitting.leave();
    carry(end);
}

/// The file is written at once: whatever happens next, the answers are out of this machine.
void StationViewModel::carry(End end) {
    m_end = end;
    m_notice.show({});
    setStage(Stage::Over);
    m_answers.carry({m_exam, m_candidate, note(), name(), number(), place()});
}

void StationViewModel::askToCarry() {
    if (m_stage == Stage::Identity && begun()) {
        m_leaving = !m_leaving;
        emit changed();
    }
}

void StationViewModel::carryOpen() {
    if (m_stage == Stage::Identity && m_leaving) {
        m_leaving = false;
        carry(End::Open);
    }
}

void StationViewModel::carryAll() {
    if (m_stage == Stage::Seats) {
        setProblem({});
        m_answers.carryAll(m_exam);
    }
}

void StationViewModel::next() {
    // A file that is being written comes to its end first, so that a failure is seen.
    if (m_sitting.running() || m_answers.busy() || !m_desk) {
        return;
    }
    forgetCandidate();
    readShelf(Stage::Seats);
}

void StationViewModel::forgetCandidate() {
    m_candidate = PersonId();
    m_filter.clear();
    m_leaving = false;
    m_endReason.clear();
    m_lost = 0;
    m_receipt.reset();
    m_notice.show({});
    m_answers.clear();
    setProblem({});
}

void StationViewModel::back() {
    switch (m_stage) {
        case Stage::Identity:
            if (m_leaving) {
                askToCarry();
                break;
            }
            [[fallthrough]];
        case Stage::Notice:
        case Stage::Over:
            next();
            break;
        case Stage::Seats:
            if (m_answers.busy()) {
                break;
            }
            m_exam = ExamId();
            m_answers.clear();
            setProblem({});
            readShelf(Stage::Exams);
            break;
        case Stage::Exams:
            m_package.clear();
            break;
        case Stage::Loading:
        case Stage::Sitting:
            break;
    }
}

void StationViewModel::leave() {
    if (m_stage != Stage::Sitting) {
        emit leaveRequested();
    }
}

bool StationViewModel::press(int key, int modifiers) {
    if (m_stage == Stage::Sitting) {
        return m_sitting.press(key, modifiers);
    }
    if (modifiers != Qt::NoModifier && modifiers != Qt::KeypadModifier) {
        return false;
    }
    if (key == Qt::Key_Escape) {
        back();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter) {
        return false;
    }
    switch (m_stage) {
        case Stage::Identity:
            confirm();
            return true;
        case Stage::Notice:
            begin();
            return true;
        case Stage::Over:
            next();
            return true;
        default:
            return false;
    }
}

void StationViewModel::setStage(Stage stage) {
    const bool sat = m_stage == Stage::Sitting;
    m_stage = stage;
    emit changed();
    if (sat != (stage == Stage::Sitting)) {
        emit sittingChanged(!sat);
    }
}

const StationExam* StationViewModel::exam() const {
    if (!m_shelf) {
        return nullptr;
    }
    const auto found = std::ranges::find(m_shelf->shelf.exams, m_exam, &StationExam::exam);
    return found == m_shelf->shelf.exams.end() ? nullptr : &*found;
}

const StationSeat* StationViewModel::seat() const {
    const StationExam* const held = exam();
    if (held == nullptr) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(held->seats, [this](const StationSeat& one) {
        return one.candidate.person == m_candidate;
    });
    return found == held->seats.end() ? nullptr : &*found;
}

}  // namespace qgt::app
