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
        case Phase::Finished:
        case Phase::Abandoned:
            break;
    }
    return PracticeViewModel::Stage::Summary;
}

}  // namespace

PracticeViewModel::PracticeViewModel(Deps deps, QObject* parent)
    : QObject(parent),
      m_deps(std::move(deps)),
      m_question(m_deps.wording, this),
      m_offer(m_deps.wording, this),
      m_outcomes(this) {}

QString PracticeViewModel::specName() const {
    switch (m_snapshot.spec.kind) {
        case practice::SessionKind::Mixed:
            return tr("today's plan");
        case practice::SessionKind::Line:
            return tr("by line");
        case practice::SessionKind::Unseen:
            return tr("not yet seen");
        case practice::SessionKind::ErrorBook:
            return tr("error book");
        case practice::SessionKind::Section:
            return tr("handbook: %1").arg(m_snapshot.section);
        case practice::SessionKind::Chosen:
            return tr("chosen items");
        case practice::SessionKind::Sequential:
        case practice::SessionKind::Reading:
        case practice::SessionKind::Favourites:
            break;
    }
    return tr("favourites");
}

int PracticeViewModel::minutesLeft() const {
    return static_cast<int>((m_snapshot.remainingMs + kMsPerMinute - 1) / kMsPerMinute);
}

bool PracticeViewModel::right() const {
    return m_snapshot.revealed && m_snapshot.revealed->grade.right;
}

QString PracticeViewModel::verdict() const {
    if (!m_snapshot.revealed) {
        return {};
    }
    if (m_snapshot.revealed->response.dontKnow) {
        return tr("Not known");
    }
    if (right()) {
        return tr("Right");
    }
    const int share = m_snapshot.revealed->grade.shareHundredths;
    return share > 0 ? tr("Partly right, %1 %").arg(share) : tr("Wrong");
}

QString PracticeViewModel::outlook() const {
    if (!m_snapshot.revealed) {
        return {};
    }
    QString sure;
    if (!m_snapshot.revealed->response.dontKnow) {
        switch (m_snapshot.revealed->confidence) {
            case Confidence::Sure:
                sure = tr("You were sure. ");
                break;
            case Confidence::Unsure:
                sure = tr("You were not sure. ");
                break;
            case Confidence::Guess:
                sure = tr("You guessed. ");
                break;
        }
    }
    if (m_snapshot.askedAgain) {
        return sure + tr("It comes once more in this session.");
    }
    return right()
               ? sure
               : sure + tr("It stands in the error book until it was right on two different days.");
}

QString PracticeViewModel::problem() const {
    return m_problem ? m_deps.wording.sentence(*m_problem) : QString();
}

QString PracticeViewModel::sum() const {
    return tr("%1 of %n item(s) right at the first try", nullptr, m_snapshot.summary.asked)
        .arg(m_snapshot.summary.right);
}

QString PracticeViewModel::sumRemark() const {
    const int minutes = static_cast<int>(m_snapshot.summary.elapsedMs / kMsPerMinute);
    QString text = minutes == 0 ? tr("Less than a minute.")
                                : tr("%1 of practice.").arg(m_deps.wording.duration(minutes));
    if (m_snapshot.summary.rightOnSecond > 0) {
        text += tr(" %n right when asked again.", nullptr, m_snapshot.summary.rightOnSecond);
    }
    return text;
}

void PracticeViewModel::attach(std::shared_ptr<PracticeDesk> desk) {
    m_desk = std::move(desk);
    m_waiting.clear();
    m_snapshot = {};
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
    if (m_desk) {
        m_deps.executor(
            this, [desk = m_desk] { desk->pause(); }, [] {});
    }
}

void PracticeViewModel::begin() {
    beginWith(m_offer.spec());
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
    if (m_stage == Stage::Asking) {
        run([](PracticeDesk& desk) { return desk.dontKnow(); });
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
    if (m_stage == Stage::Revealed && !slug.isEmpty()) {
        emit handbookRequested(slug);
    }
}

void PracticeViewModel::mark(practice::MarkKind kind, const QString& text) {
    if (!m_snapshot.question) {
        return;
    }
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
    m_snapshot = *result;
    setProblem({});
    m_question.show(m_snapshot);
    showOutcomes();
    const Stage stage = stageOf(m_snapshot);
    if (stage == Stage::Start) {
        readOffer();
    } else {
        setStage(stage);
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

void PracticeViewModel::showOutcomes() {
    std::vector<OfferLine> rows;
    for (const LineOutcome& outcome : m_snapshot.outcomes) {
        rows.push_back({.name = m_deps.wording.english() ? outcome.lineEnglish : outcome.line,
                        .remark = tr("%1 of %n right", nullptr, outcome.asked).arg(outcome.right),
                        .right = outcome.right,
                        .all = outcome.asked});
    }
    m_outcomes.setRows(std::move(rows));
}

void PracticeViewModel::setStage(Stage stage) {
    m_stage = stage;
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
