#include "app/desktop/exam/sitting_view_model.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qgt::app {

namespace {

constexpr int kPulseMs = 250;
constexpr std::array<int, 3> kAnnouncedMinutes{10, 5, 1};
constexpr std::int64_t kAnnouncedNs = 15'000'000'000;
constexpr std::int64_t kShortMs = 5 * kMsPerMinute;

using seat::AttemptEventKind;
using seat::AttemptPhase;

}  // namespace

SittingViewModel::SittingViewModel(const Deps& deps, QObject* parent)
    : QObject(parent),
      m_wording(deps.wording),
      m_clock(deps.clock),
      m_wire({deps.executor, deps.clock}, this),
      m_task(this),
      m_sheet(this),
      m_invigilator(deps.wording, this) {
    m_pulse.setInterval(kPulseMs);
    connect(&m_pulse, &QTimer::timeout, this, &SittingViewModel::pulse);
    connect(&m_wire, &SittingWire::savingChanged, this, &SittingViewModel::savingChanged);
    connect(&m_wire, &SittingWire::opened, this, &SittingViewModel::take);
    connect(&m_wire, &SittingWire::notOpened, this, &SittingViewModel::notBegun);
    connect(&m_wire, &SittingWire::takenOver, this, &SittingViewModel::notBegun);
    connect(&m_wire, &SittingWire::told, this, &SittingViewModel::hear);
    connect(&m_wire, &SittingWire::refused, this, [this](const Error& e) { setProblem(e); });
    connect(&m_wire, &SittingWire::ended, this, [this](bool timeUp) {
        m_pulse.stop();
        m_task.setLocked(true);
        emit ended(timeUp, {});
    });
    connect(&m_wire, &SittingWire::handedIn, this, &SittingViewModel::handedIn);
    connect(&m_wire, &SittingWire::notHandedIn, this, [this](const Error& error) {
        setProblem(error);
        emit savingChanged();
    });
    connect(&m_wire, &SittingWire::invigilated, &m_invigilator, &InvigilatorModel::take);
    connect(&m_invigilator,
            &InvigilatorModel::asked,
            this,
            [this](const QString& code, const seat::InvigilatorAct& act) {
                m_wire.invigilate(code.toStdString(), act);
            });
    connect(&m_task, &SittingTask::said, this, [this](int slot, const seat::TaskAnswer& answer) {
        m_record.answer(slot, answer);
        const bool none = isEmpty(answer);
        m_wire.put(none ? AttemptEventKind::Cleared : AttemptEventKind::Answered,
                   slot,
                   none ? seat::TaskAnswer() : answer);
        showSheet();
    });
}

void SittingViewModel::begin(std::shared_ptr<SeatDesk> desk,
                             const seat::SeatToken& token,
                             bool invigilated) {
    m_invigilated = invigilated;
    m_wire.open(std::move(desk), token);
}

void SittingViewModel::leave() {
    m_pulse.stop();
    m_wire.leave();
    m_invigilator.close();
    m_slot = 0;
    m_record = {};
    m_sheet.setRows({});
    m_panel = Panel::NoPanel;
    m_problem.reset();
    setCover(Cover::Uncovered);
    emit changed();
    emit panelChanged();
    emit problemChanged();
    emit savingChanged();
}

void SittingViewModel::take(const OpenedSitting& opened) {
    m_attempt = opened.attempt;
    if (opened.phase == AttemptPhase::Closed) {
        emit ended(true, {});  // the time ran out while the program was not there
        return;
    }
    m_budgetMs = opened.usedMs + opened.remainingMs;
    m_lastMs = opened.remainingMs;
    m_announced = 0;
    m_record = SittingRecord(opened);
    const int first = m_record.has(opened.lastShown) ? opened.lastShown : 1;
    switch (opened.phase) {
        case AttemptPhase::Running:
        case AttemptPhase::Closed:
            setCover(Cover::Uncovered);
            break;
        case AttemptPhase::Paused:
            setCover(Cover::Paused);
            break;
        case AttemptPhase::Interrupted:
            setCover(Cover::Interrupted);
            break;
        case AttemptPhase::NeedsDecision:
            setCover(Cover::NeedsDecision);
            break;
    }
    if (timeStands()) {
        m_wire.hold(opened.remainingMs);
    }
    m_pulse.start();
    setProblem({});
    setPanel(Panel::NoPanel);
    showTask(m_record.reachable(first) ? first : m_record.beside(first, 1).value_or(first));
    emit savingChanged();
    emit timeChanged();
    emit begun();
}

void SittingViewModel::hear(const seat::Directive& directive) {
    switch (directive.kind) {
        case seat::Directive::Kind::Pause:
            m_task.settle();
            m_wire.hold(directive.remainingMs);
            setCover(Cover::Paused, QString::fromStdString(directive.reason));
            break;
        case seat::Directive::Kind::Extend:
            m_budgetMs += directive.remainingMs - m_wire.remainingMs();
            if (timeStands()) {
                m_wire.hold(directive.remainingMs);
                break;
            }
            if (m_cover == Cover::Interrupted) {
                m_wire.run(directive.remainingMs);
                break;
            }
            [[fallthrough]];
        case seat::Directive::Kind::Resume:
            m_wire.run(directive.remainingMs);
            m_lastMs = directive.remainingMs;
            setCover(Cover::Uncovered);
            m_wire.retry();  // what the pause did not let through
            if (!m_record.state(m_slot).seen) {
                showTask(m_slot);
            }
            break;
        case seat::Directive::Kind::Close:
            m_pulse.stop();
            emit ended(m_wire.remainingMs() == 0, QString::fromStdString(directive.reason));
            return;
    }
    emit timeChanged();
}

void SittingViewModel::go(int slot) {
    if (covered() || !m_record.reachable(slot) || slot == m_slot) {
        closePanel();
        return;
    }
    m_task.settle();
    const Shuts shuts = m_record.shuts(m_slot, slot);
    // One task after the other shuts each behind it by design; asked is only about an open one.
    const bool ask = shuts == Shuts::Section || (shuts == Shuts::Task && !m_record.done(m_slot));
    if (ask) {
        m_target = slot;
        setPanel(Panel::Leave);
        return;
    }
    setPanel(Panel::NoPanel);
    showTask(slot);
}

void SittingViewModel::leaveAnyway() {
    if (m_panel != Panel::Leave || covered()) {
        return;
    }
    if (m_record.shuts(m_slot, m_target) == Shuts::Section) {
        const std::size_t section = m_record.paper().sectionOf(m_slot);
        m_record.leaveSection(section);
        m_wire.put(AttemptEventKind::SectionLeft, static_cast<int>(section) + 1);
    }
    setPanel(Panel::NoPanel);
    showTask(m_target);
}

void SittingViewModel::goBack() {
    if (const auto slot = m_record.beside(m_slot, -1)) {
        go(*slot);
    }
}

void SittingViewModel::goOn() {
    if (const auto slot = m_record.beside(m_slot, 1)) {
        go(*slot);
    }
}

void SittingViewModel::goToOpen() {
    go(m_record.firstOpen().value_or(m_slot));
}

void SittingViewModel::goToUnseen() {
    go(m_record.firstUnseen().value_or(m_slot));
}

void SittingViewModel::goToFlagged() {
    go(m_record.firstFlagged().value_or(m_slot));
}

void SittingViewModel::showTask(int slot) {
    m_slot = slot;
    if (!covered()) {
        m_record.show(slot);
        m_wire.put(AttemptEventKind::Shown, slot);
    }
    m_task.setLocked(covered() || !m_record.reachable(slot));
    m_task.show(slot, *m_record.paper().task(slot), m_record.state(slot).answer);
    emit changed();
    showSheet();
}

void SittingViewModel::toggleFlag() {
    if (!running() || covered()) {
        return;
    }
    const bool flag = !flagged();
    m_record.flag(m_slot, flag);
    m_wire.put(flag ? AttemptEventKind::Flagged : AttemptEventKind::Unflagged, m_slot);
    showSheet();
}

bool SittingViewModel::mayClose() {
    if (!running() || covered()) {
        return true;
    }
    askHandIn();
    return false;
}

void SittingViewModel::askHandIn() {
    if (running() && !covered()) {
        m_task.settle();
        setPanel(Panel::HandIn);
    }
}

void SittingViewModel::handIn() {
    if (m_panel != Panel::HandIn || covered() || !tooEarly().isEmpty()) {
        return;
    }
    setProblem({});
    m_wire.handIn();
    emit savingChanged();
}

void SittingViewModel::closePanel() {
    if (m_panel != Panel::NoPanel && !handingIn()) {
        setPanel(Panel::NoPanel);
    }
}

void SittingViewModel::callInvigilator() {
    if (!running() || !m_invigilated) {
        return;
    }
    if (m_invigilator.shown()) {
        m_invigilator.close();
        return;
    }
    using Act = InvigilatorModel::Act;
    m_task.settle();
    m_invigilator.open(m_cover == Cover::NeedsDecision ? Act::UsedTime
                       : covered()                     ? Act::Resume
                                                       : Act::Pause);
}

void SittingViewModel::windowLeft() {
    if (running() && !covered()) {
        m_wire.put(AttemptEventKind::FocusLost, 0);
    }
}

void SittingViewModel::dismissProblem() {
    setProblem({});
}

void SittingViewModel::setPanel(Panel panel) {
    m_panel = panel;
    emit panelChanged();
    emit timeChanged();
}

void SittingViewModel::setCover(Cover cover, const QString& reason) {
    m_cover = cover;
    m_reason = reason;
    m_task.setLocked(covered());
    if (covered()) {
        m_panel = Panel::NoPanel;
        emit panelChanged();
    }
    emit coverChanged();
}

void SittingViewModel::setProblem(std::optional<Error> error) {
    m_problem = std::move(error);
    emit problemChanged();
}

bool SittingViewModel::timeStands() const {
    return m_cover == Cover::Paused || m_cover == Cover::NeedsDecision;
}

bool SittingViewModel::timeShort() const {
    return m_wire.remainingMs() <= kShortMs;
}

/// The time left is asked of the clock each time and never counted down here.
void SittingViewModel::pulse() {
    const std::int64_t now = m_wire.remainingMs();
    announceAt(m_lastMs, now);
    m_lastMs = now;
    if (now == 0 && !timeStands() && m_cover != Cover::TimeUp) {
        m_task.settle();
        setCover(Cover::TimeUp);
    }
    if (m_cover == Cover::TimeUp) {
        if (now > 0) {
            setCover(Cover::Uncovered);
        } else {
            m_wire.ask();  // it is for the exam to say so
        }
    }
    emit timeChanged();
}

void SittingViewModel::announceAt(std::int64_t before, std::int64_t now) {
    for (const int minutes : kAnnouncedMinutes) {
        if (before > minutes * kMsPerMinute && now <= minutes * kMsPerMinute && now > 0) {
            m_announced = minutes;
            m_announcedAt = m_clock.sinceBoot();
            emit announced();
        }
    }
    if (m_announced > 0 && m_clock.sinceBoot().ns - m_announcedAt.ns > kAnnouncedNs) {
        m_announced = 0;
        emit announced();
    }
}

}  // namespace qgt::app
