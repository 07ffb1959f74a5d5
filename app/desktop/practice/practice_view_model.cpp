#include "app/desktop/practice/practice_view_model.h"

#include "engine/core/clock.h"

#include <utility>

namespace qgt::app {

namespace {

using grading::Confidence;
using practice::Phase;

PracticeViewModel::Stage stageOf(const PracticeSnapshot& snapshot) {
    if (!snapshot.open || snapshot.phase == Phase::Abandoned) {
        return PracticeViewModel::Stage::Start;
    }
    switch (snapshot.phase) {
        case Phase::Asking:
            return PracticeViewModel::Stage::Asking;
        case Phase::MarkingSelf:
            return PracticeViewModel::Stage::Marking;
        case Phase::Revealed:
            return PracticeViewModel::Stage::Revealed;
        case Phase::Reading:
            return PracticeViewModel::Stage::Reading;
        case Phase::Finished:
        case Phase::Abandoned:
            break;
    }
    return PracticeViewModel::Stage::Summary;
}

bool samePage(const PracticeSnapshot& a, const PracticeSnapshot& b) {
    return a.phase == b.phase && a.question && b.question &&
           a.question->item.id == b.question->item.id;
}

}  // namespace

PracticeViewModel::PracticeViewModel(Deps deps, QObject* parent)
    : QObject(parent),
      m_deps(std::move(deps)),
      m_question(m_deps.wording, this),
      m_offer(m_deps.wording, this),
      m_outcomes(this),
      m_habits(m_deps.settings, this),
      m_autoNext(this),
      m_aloud(this) {
    connect(&m_autoNext, &AutoNext::due, this, &PracticeViewModel::next);
}

void PracticeViewModel::attach(std::shared_ptr<PracticeDesk> desk) {
    m_desk = std::move(desk);
    m_waiting.clear();
    m_snapshot = {};
    m_habits.setPerson(m_desk ? QString::fromStdString(m_desk->person().str()) : QString());
    setProblem({});
    setWriting(Writing::Nothing);
    setStage(Stage::Loading);
}

void PracticeViewModel::retranslate() {
    m_question.retranslate();
    m_offer.retranslate();
    showOutcomes();
    emit changed();
    emit problemChanged();
}

void PracticeViewModel::enter() {
    if (m_stage != Stage::Summary) {
        run([](PracticeDesk& desk) { return desk.resume(); });
    }
}

void PracticeViewModel::leave() {
    m_autoNext.stay();
    m_aloud.stop();
    if (m_desk) {
        m_deps.executor(
            this, [desk = m_desk] { desk->pause(); }, [] {});
    }
}

void PracticeViewModel::begin() {
    if (m_offer.possible()) {
        beginWith(m_offer.spec());
    }
}

void PracticeViewModel::beginWith(const practice::SessionSpec& spec) {
    run([spec](PracticeDesk& desk) { return desk.begin(spec); });
}

void PracticeViewModel::confirm(int confidence) {
    if (m_stage == Stage::Marking) {
        run([met = m_question.response().rubricMet](PracticeDesk& desk) {
            return desk.markRubric(met);
        });
        return;
    }
    if (m_stage != Stage::Asking || !m_question.ready() || confidence < 0 || confidence > 2) {
        return;
    }
    run([response = m_question.response(), sure = static_cast<Confidence>(confidence)](
            PracticeDesk& desk) { return desk.answer(response, sure); });
}

void PracticeViewModel::dontKnow() {
    if (m_stage != Stage::Asking) {
        return;
    }
    run([hidden = covered()](PracticeDesk& desk) -> Result<PracticeSnapshot> {
        // Time before the options is none with them, also when they are given up on unseen.
        if (hidden) {
            if (auto shown = desk.showOptions(); !shown) {
                return shown;
            }
        }
        return desk.dontKnow();
    });
}

void PracticeViewModel::showOptions() {
    if (covered()) {
        run([](PracticeDesk& desk) { return desk.showOptions(); });
    }
}

void PracticeViewModel::readOn() {
    if (m_stage != Stage::Reading) {
        return;
    }
    if (m_snapshot.canReadOn) {
        run([](PracticeDesk& desk) { return desk.readOn(); });
    } else {
        finish();
    }
}

void PracticeViewModel::readBack() {
    if (m_stage == Stage::Reading && m_snapshot.canReadBack) {
        run([](PracticeDesk& desk) { return desk.readBack(); });
    }
}

void PracticeViewModel::speak() {
    if (m_aloud.speaking()) {
        m_aloud.stop();
    } else if (m_aloud.available()) {
        m_autoNext.stay();
        m_aloud.say(m_question.speech(!covered()));
    }
}

void PracticeViewModel::next() {
    if (m_stage == Stage::Revealed) {
        run([](PracticeDesk& desk) { return desk.next(); });
    }
}

void PracticeViewModel::undo() {
    if (m_snapshot.canUndo) {
        run([](PracticeDesk& desk) { return desk.undo(); });
    }
}

void PracticeViewModel::finish() {
    run([](PracticeDesk& desk) { return desk.finish(); });
}

void PracticeViewModel::startOver() {
    leave();
    setStage(Stage::Loading);
    readOffer();
}

void PracticeViewModel::toToday() {
    startOver();
    emit leaveRequested();
}

void PracticeViewModel::toggleFavourite() {
    mark(practice::MarkKind::Favourite);
}

void PracticeViewModel::toggleDoubt() {
    mark(practice::MarkKind::Doubt);
}

void PracticeViewModel::writeNote() {
    setWriting(m_writing == Writing::Note ? Writing::Nothing : Writing::Note);
}

void PracticeViewModel::writeReport() {
    setWriting(m_writing == Writing::Report ? Writing::Nothing : Writing::Report);
}

void PracticeViewModel::saveNote(const QString& text) {
    mark(practice::MarkKind::Note, text);
    setWriting(Writing::Nothing);
}

void PracticeViewModel::sendReport(const QString& text) {
    if (!text.trimmed().isEmpty()) {
        mark(practice::MarkKind::Report, text);
    }
    setWriting(Writing::Nothing);
}

void PracticeViewModel::stopWriting() {
    setWriting(Writing::Nothing);
}

void PracticeViewModel::dismissProblem() {
    setProblem({});
}

void PracticeViewModel::openHandbook(const QString& slug) {
    if ((m_stage == Stage::Revealed || m_stage == Stage::Reading) && !slug.isEmpty()) {
        emit handbookRequested(slug);
    }
}

void PracticeViewModel::mark(practice::MarkKind kind, const QString& text) {
    if (!m_snapshot.question) {
        return;
    }
    m_autoNext.stay();
    // A mark or a note made while something is being saved is not lost: it comes right after.
    runInTurn([mark = PracticeDesk::Mark{.kind = kind,
                                         .text = text.toStdString(),
                                         .item = m_snapshot.question->item.id}](
                  PracticeDesk& desk) { return desk.mark(mark); });
}

void PracticeViewModel::runInTurn(Call call) {
    if (m_busy) {
        m_waiting.push_back(std::move(call));
    } else {
        run(std::move(call));
    }
}

void PracticeViewModel::run(Call call) {
    if (m_busy || !m_desk) {
        return;
    }
    setBusy(true);
    runFor(
        m_deps.executor,
        this,
        [desk = m_desk, call = std::move(call)] { return call(*desk); },
        [this, desk = m_desk](const Result<PracticeSnapshot>& result) {
            setBusy(false);
            if (desk != m_desk) {
                return;
            }
            take(result);
            if (!m_waiting.empty()) {
                Call next = std::move(m_waiting.front());
                m_waiting.pop_front();
                run(std::move(next));
            }
        });
}

void PracticeViewModel::take(const Result<PracticeSnapshot>& result) {
    if (!result) {
        setProblem(result.error());
        if (m_stage == Stage::Loading) {
            readOffer();
        }
        return;
    }
    const bool answering = m_stage == Stage::Asking || m_stage == Stage::Marking;
    if (!samePage(m_snapshot, *result)) {
        m_aloud.stop();
    }
    m_snapshot = *result;
    setProblem({});
    m_question.show(m_snapshot);
    showOutcomes();
    const Stage stage = stageOf(m_snapshot);
    if (stage == Stage::Start) {
        readOffer();
    } else {
        setStage(stage);
        if (answering && stage == Stage::Revealed) {
            goOnSoon();
        }
    }
}

void PracticeViewModel::goOnSoon() {
    if (m_habits.autoNext() && right() && !m_snapshot.revealed->response.dontKnow) {
        m_autoNext.start(qRound(m_habits.autoNextSeconds() * static_cast<double>(kMsPerSecond)));
    }
}

void PracticeViewModel::readOffer() {
    if (!m_desk) {
        return;
    }
    runFor(
        m_deps.executor,
        this,
        [desk = m_desk] { return desk->offer(); },
        [this, desk = m_desk](const Result<PracticeOffer>& offer) {
            if (desk != m_desk) {
                return;
            }
            if (offer) {
                m_offer.show(*offer);
            } else {
                setProblem(offer.error());
            }
            setStage(Stage::Start);
        });
}

void PracticeViewModel::setStage(Stage stage) {
    m_stage = stage;
    m_autoNext.stay();
    emit changed();
}

void PracticeViewModel::setWriting(Writing writing) {
    m_writing = writing;
    emit writingChanged();
}

void PracticeViewModel::setBusy(bool busy) {
    m_busy = busy;
    emit busyChanged();
}

void PracticeViewModel::setProblem(std::optional<Error> error) {
    m_problem = std::move(error);
    emit problemChanged();
}

}  // namespace qgt::app
