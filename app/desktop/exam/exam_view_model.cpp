#include "app/desktop/exam/exam_view_model.h"

#include "app/desktop/text.h"

#include <utility>

namespace qgt::app {

ExamViewModel::ExamViewModel(const Deps& deps, const Clock& clock, QObject* parent)
    : PageViewModel(deps, parent),
      m_clock(clock),
      m_exams(this),
      m_offers(this),
      m_lines(this),
      m_notice(deps.wording, clock, this),
      m_sitting({deps.executor, deps.wording, clock}, this),
      m_result(deps.wording, this),
      m_marking(deps, this),
      m_appeal(deps, this) {
    connectAppeal();
    connect(&m_sitting, &SittingViewModel::begun, this, [this] {
        m_notice.forgetCode();
        setStage(Stage::Sitting);
    });
    connect(&m_sitting, &SittingViewModel::notBegun, this, [this](const Error& error) {
        m_sitting.leave();
        if (m_stage == Stage::Sitting) {
            toShelf();
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
    connect(&m_marking, &ExamMarkingModel::finished, this, [this] {
        readResult(m_result.attempt(), Stage::Result);
    });
    connect(
        &m_result, &ExamResultViewModel::sessionRequested, this, &ExamViewModel::sessionRequested);
}

void ExamViewModel::attach(std::shared_ptr<ExamDesk> desk) {
    m_sitting.leave();
    m_desk = std::move(desk);
    m_shelf.reset();
    m_notice.show({});
    m_receipt.reset();
    m_result.show({});
    m_marking.clear();
    m_appeal.attach(m_desk);
    changeHands();
    setStage(Stage::Loading);
}

void ExamViewModel::retranslate() {
    showShelf();
    m_notice.retranslate();
    m_sitting.retranslate();
    m_result.retranslate();
    m_marking.retranslate();
    m_appeal.retranslate();
    emit changed();
    emit problemChanged();
}

void ExamViewModel::enter() {
    if (m_stage == Stage::Loading || m_stage == Stage::Shelf) {
        readShelf();
    }
}

void ExamViewModel::readShelf() {
    if (!m_desk) {
        setStage(Stage::Shelf);
        return;
    }
    read([desk = m_desk] { return desk->shelf(); },
         [this](Result<ShelfRead> shelf) {
             takeShelf(std::move(shelf));
             setStage(Stage::Shelf);
         });
}

void ExamViewModel::takeShelf(Result<ShelfRead> shelf) {
    if (shelf) {
        m_shelf = std::move(*shelf);
        if (m_shelf->notBroughtBack) {
            setProblem(m_shelf->notBroughtBack);
        }
    } else {
        setProblem(shelf.error());
    }
    showShelf();
}

void ExamViewModel::lookAhead() {
    if (!m_desk || (m_stage != Stage::Loading && m_stage != Stage::Shelf)) {
        return;
    }
    read([desk = m_desk] { return desk->shelf(); },
         [this](Result<ShelfRead> shelf) {
             takeShelf(std::move(shelf));
             emit changed();
         });
}

void ExamViewModel::openExam(int row) {
    if (!m_shelf || row < 0 || static_cast<std::size_t>(row) >= m_shelf->shelf.exams.size()) {
        return;
    }
    const ExamEntry& entry = m_shelf->shelf.exams[static_cast<std::size_t>(row)];
    if (entry.standing == SittingStanding::ResultOut) {
        readResult(entry.attempt, Stage::Result);
        return;
    }
    if (entry.standing == SittingStanding::HandedIn || entry.standing == SittingStanding::Missed) {
        return;
    }
    run([desk = m_desk, exam = entry.exam] { return desk->notice(exam); },
        [this](Result<ExamNotice> notice) { takeNotice(std::move(notice)); });
}

void ExamViewModel::openOffer(int row) {
    if (!m_shelf || row < 0 || static_cast<std::size_t>(row) >= m_shelf->shelf.offers.size()) {
        return;
    }
    const MockOffer& offer = m_shelf->shelf.offers[static_cast<std::size_t>(row)];
    if (offer.oneLine) {
        m_lineOffer = m_lineOffer == row ? -1 : row;
        emit changed();
        return;
    }
    makeMock(offer, LineId());
}

void ExamViewModel::chooseLine(int row) {
    if (!m_shelf || m_lineOffer < 0 || row < 0 ||
        static_cast<std::size_t>(row) >= m_shelf->bank->lines().size()) {
        return;
    }
    makeMock(m_shelf->shelf.offers[static_cast<std::size_t>(m_lineOffer)],
             m_shelf->bank->lines()[static_cast<std::size_t>(row)].id);
}

void ExamViewModel::makeMock(const MockOffer& offer, const LineId& line) {
    run(
        [desk = m_desk, blueprint = offer.blueprint, line] {
            return desk->mockNotice(blueprint, line);
        },
        [this](Result<ExamNotice> notice) { takeNotice(std::move(notice)); });
}

void ExamViewModel::takeNotice(Result<ExamNotice> notice) {
    if (!went(notice)) {
        return;
    }
    m_notice.show(std::move(*notice));
    m_lineOffer = -1;
    setStage(Stage::Notice);
}

void ExamViewModel::begin() {
    if (m_stage != Stage::Notice || !m_notice.mayBegin()) {
        return;
    }
    setProblem({});
    m_sitting.begin(m_desk, m_notice.token(), m_notice.invigilated());
}

void ExamViewModel::finish(End end, const QString& reason) {
    m_end = end;
    m_endReason = reason;
    m_lost = m_sitting.lost();
    if (end != End::HandedIn) {
        m_receipt.reset();
    }
    const AttemptId attempt = m_sitting.attempt();
    m_sitting.leave();
    m_resultOut = false;
    setStage(Stage::Over);
    readResult(attempt, Stage::Over);
}

/// A result that is not out yet is no failure right after the end.
void ExamViewModel::readResult(const AttemptId& attempt, Stage then) {
    read([desk = m_desk, attempt] { return desk->result(attempt); },
         [this, then](const Result<ExamReport>& report) {
             if (report) {
                 m_result.show(*report);
                 m_appeal.show(*report, m_clock.now());
                 m_resultOut = true;
                 setStage(then);
             } else if (then == Stage::Result) {
                 setProblem(report.error());
             }
         });
}

void ExamViewModel::toShelf() {
    if (m_sitting.running()) {
        return;
    }
    setProblem({});
    m_receipt.reset();
    m_resultOut = false;
    m_lineOffer = -1;
    readShelf();
}

void ExamViewModel::showResult() {
    if (m_resultOut || m_stage == Stage::Review) {
        setStage(Stage::Result);
    }
}

void ExamViewModel::showReview() {
    if (m_stage == Stage::Result && m_result.hasReview()) {
        setStage(Stage::Review);
    }
}

void ExamViewModel::markOwn() {
    if (m_stage != Stage::Result || !m_result.waitsForMe()) {
        return;
    }
    run([desk = m_desk, attempt = m_result.attempt()] { return desk->openAnswers(attempt); },
        [this](Result<std::vector<OpenAnswer>> answers) {
            if (!went(answers)) {
                return;
            }
            m_marking.begin(
                m_result.title().toStdString(),
                std::move(*answers),
                [desk = m_desk](const OpenAnswer& answer) { return desk->markOpen(answer); });
            setStage(Stage::Marking);
        });
}

bool ExamViewModel::press(int key, int modifiers) {
    if (m_stage == Stage::Sitting) {
        return m_sitting.press(key, modifiers);
    }
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (modifiers != Qt::NoModifier && modifiers != Qt::KeypadModifier) {
        return false;
    }
    if (key == Qt::Key_Escape) {
        leaveStage();
        return true;
    }
    switch (m_stage) {
        case Stage::Notice:
            if (enter) {
                begin();
            }
            return enter;
        case Stage::Over:
            if (enter) {
                m_resultOut ? showResult() : toShelf();
            }
            return enter;
        case Stage::Result:
            return pressResult(key, enter);
        default:
            return false;
    }
}

void ExamViewModel::leaveStage() {
    switch (m_stage) {
        case Stage::Review:
            showResult();
            break;
        case Stage::Marking:
            m_marking.leave();
            break;
        case Stage::Appeal:
            leaveAppeal();
            break;
        case Stage::Shelf:
            break;
        default:
            toShelf();
            break;
    }
}

bool ExamViewModel::pressResult(int key, bool enter) {
    if (enter) {
        m_result.practise();
        return true;
    }
    if (key == Qt::Key_R) {
        showReview();
        return true;
    }
    if (key == Qt::Key_O) {
        markOwn();
        return true;
    }
    if (key == Qt::Key_A) {
        appealAgainst(0);
        return true;
    }
    return false;
}

void ExamViewModel::setStage(Stage stage) {
    const bool sat = m_stage == Stage::Sitting;
    m_stage = stage;
    emit changed();
    if (sat != (stage == Stage::Sitting)) {
        emit sittingChanged(!sat);
    }
}

}  // namespace qgt::app
