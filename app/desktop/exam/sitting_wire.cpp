#include "app/desktop/exam/sitting_wire.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QCoreApplication>
#include <QPointer>

namespace qgt::app {

namespace {

constexpr std::int64_t kNsPerMs = 1'000'000;
constexpr int kSlowMs = 300;    // shared/UI: a wait longer than this is shown
constexpr int kStuckMs = 2000;  // and this one is said clearly
constexpr int kAgainMs = 5000;
/// An acknowledgement says the time left a little late; more than this is time that was given.
constexpr std::int64_t kGivenMs = 5000;

bool isAny(const Error& error, std::initializer_list<const char*> codes) {
    return std::ranges::any_of(codes, [&](const char* code) { return error.code == code; });
}

bool endsAttempt(const Error& error) {
    return isAny(error, {"seat.closed", "seat.time-up"});
}

bool isOfTask(seat::AttemptEventKind kind) {
    return kind != seat::AttemptEventKind::SectionLeft && kind != seat::AttemptEventKind::FocusLost;
}

/// What the exam will not take later either.
bool breaksRule(const Error& error) {
    return isAny(error,
                 {"seat.locked",
                  "seat.answer-unfit",
                  "seat.case-not-further",
                  "seat.no-such-slot",
                  "seat.no-such-section",
                  "seat.section-open",
                  "seat.not-shown",
                  "grading.response-too-long",
                  "grading.response-not-text"});
}

}  // namespace

SittingWire::SittingWire(Deps deps, QObject* parent) : QObject(parent), m_deps(std::move(deps)) {
    m_later.setSingleShot(true);
    m_again.setSingleShot(true);
    m_again.setInterval(kAgainMs);
    m_ticks.setInterval(static_cast<int>(seat::kTickMs));
    connect(&m_later, &QTimer::timeout, this, &SittingWire::showLater);
    connect(&m_again, &QTimer::timeout, this, &SittingWire::retry);
    connect(&m_ticks, &QTimer::timeout, this, &SittingWire::tick);
}

/// A reply for whatever thread, which is heard here while the same seat is taken.
template <typename Value, typename Done>
seat::Reply<Value> SittingWire::toWindow(Done done) {
    return [guard = QPointer<SittingWire>(this), sitting = m_sitting, done = std::move(done)](
               const Result<Value>& result) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, sitting, done, result] {
                if (guard && guard->m_sitting == sitting) {
                    done(result);
                }
            },
            Qt::AutoConnection);
    };
}

void SittingWire::open(std::shared_ptr<SeatDesk> desk, const seat::SeatToken& token) {
    leave();
    m_desk = std::move(desk);
    auto reply = toWindow<OpenedSitting>([this](const Result<OpenedSitting>& result) {
        if (!result) {
            emit notOpened(result.error());
            return;
        }
        m_queue = ChangeQueue(result->lastSeq);
        run(result->remainingMs);
        m_ticks.start();
        emit opened(*result);
    });
    auto heard = toWindow<seat::Directive>(
        [this](const Result<seat::Directive>& directive) { emit told(*directive); });
    m_deps.executor(
        this,
        [desk = m_desk, token, reply = std::move(reply), heard = std::move(heard)] {
            desk->open(
                token, reply, [heard](const seat::Directive& directive) { heard(directive); });
        },
        [] {});
}

void SittingWire::leave() {
    ++m_sitting;
    ++m_sending;
    if (m_desk) {
        m_deps.executor(
            this, [desk = m_desk] { desk->leaveSeat(); }, [] {});
    }
    m_desk.reset();
    m_queue = ChangeQueue();
    m_handingIn = false;
    m_asking = false;
    m_savedSlot = 0;
    m_heldMs.reset();
    m_failure.reset();
    m_later.stop();
    m_again.stop();
    m_ticks.stop();
}

void SittingWire::put(seat::AttemptEventKind kind, int slot, seat::TaskAnswer answer) {
    if (!m_desk) {
        return;
    }
    if (m_queue.empty()) {
        m_since.start();
        m_later.start(kSlowMs);
    }
    m_queue.add(kind, slot, std::move(answer));
    if (!m_failure) {
        send();  // else with the next try, in its turn
    }
    emit savingChanged();
}

void SittingWire::send() {
    const auto change = m_queue.next();
    if (!change || !m_desk) {
        return;
    }
    m_queue.sent();
    auto reply = toWindow<seat::Ack>(
        [this, change = *change, sending = ++m_sending](const Result<seat::Ack>& ack) {
            if (ack || sending == m_sending) {
                take(change, ack);
            }
        });
    m_deps.executor(
        this,
        [desk = m_desk, change = *change, reply = std::move(reply)] {
            desk->append(change, reply);
        },
        [] {});
}

void SittingWire::take(const seat::Change& change, const Result<seat::Ack>& ack) {
    if (!ack) {
        takeError(ack.error());
        return;
    }
    m_failure.reset();
    m_again.stop();
    m_queue.acknowledged(ack->seq);
    m_savedSlot = isOfTask(change.kind) ? change.slot : m_savedSlot;
    m_savedAt = m_deps.clock.now();
    follow(ack->remainingMs);
    if (m_queue.empty()) {
        m_later.stop();
    } else {
        m_since.start();
        m_later.start(kSlowMs);
    }
    emit savingChanged();
    send();
    sendHandIn();
}

void SittingWire::takeError(const Error& error) {
    if (endsAttempt(error)) {
        m_ticks.stop();
        m_later.stop();
        emit ended(error.code == "seat.time-up");
        return;
    }
    if (error.code == "seat.elsewhere") {
        emit takenOver(error);
        return;
    }
    if (breaksRule(error)) {
        m_queue.refused();
        emit refused(error);
        send();
        sendHandIn();
    } else {
        m_queue.failed();
        m_failure = error;
        m_again.start();
        if (std::exchange(m_handingIn, false)) {
            emit notHandedIn(error);
        }
    }
    emit savingChanged();
}

void SittingWire::retry() {
    if (m_queue.empty()) {
        return;
    }
    m_failure.reset();
    m_again.stop();
    m_queue.failed();  // whether or not an answer to the last try still comes
    m_since.start();
    m_later.start(kSlowMs);
    send();
    emit savingChanged();
}

void SittingWire::handIn() {
    if (!m_desk || m_handingIn) {
        return;
    }
    m_handingIn = true;
    if (m_failure) {
        retry();
    }
    sendHandIn();
}

void SittingWire::sendHandIn() {
    if (!m_handingIn || !m_queue.empty()) {
        return;
    }
    auto reply = toWindow<seat::Receipt>([this](const Result<seat::Receipt>& receipt) {
        m_handingIn = false;
        if (receipt) {
            m_ticks.stop();
            emit handedIn(*receipt);
        } else if (endsAttempt(receipt.error())) {
            takeError(receipt.error());
        } else {
            emit notHandedIn(receipt.error());
        }
    });
    m_deps.executor(
        this,
        [desk = m_desk, last = m_queue.lastAcknowledged(), reply = std::move(reply)] {
            desk->handIn(last, reply);
        },
        [] {});
}

void SittingWire::invigilate(const std::string& code, const seat::InvigilatorAct& act) {
    runFor(
        m_deps.executor,
        this,
        [desk = m_desk, code, act] { return desk->invigilate(code, act); },
        [this, sitting = m_sitting](const Status& status) {
            if (sitting == m_sitting) {
                emit invigilated(status);
            }
        });
}

SittingWire::Saving SittingWire::saving() const {
    if (m_failure) {
        return Saving::NotSaved;
    }
    if (m_queue.empty()) {
        return m_savedSlot == 0 ? Saving::Quiet : Saving::Saved;
    }
    const qint64 ms = m_since.elapsed();
    return ms < kSlowMs ? Saving::Brief : ms < kStuckMs ? Saving::Slow : Saving::Stuck;
}

void SittingWire::showLater() {
    if (!m_queue.empty() && saving() != Saving::Stuck) {
        m_later.start(std::max(1, kStuckMs - static_cast<int>(m_since.elapsed())));
    }
    emit savingChanged();
}

std::int64_t SittingWire::remainingMs() const {
    if (m_heldMs) {
        return *m_heldMs;
    }
    return std::max<std::int64_t>(0, (m_deadlineNs - m_deps.clock.sinceBoot().ns) / kNsPerMs);
}

void SittingWire::run(std::int64_t remainingMs) {
    m_heldMs.reset();
    m_deadlineNs = m_deps.clock.sinceBoot().ns + remainingMs * kNsPerMs;
}

/// The time that an acknowledgement took is nobody's gift: the nearer deadline holds.
void SittingWire::follow(std::int64_t remainingMs) {
    if (m_heldMs) {
        return;
    }
    const std::int64_t before = this->remainingMs();
    if (before == 0 || remainingMs < before || remainingMs > before + kGivenMs) {
        run(remainingMs);
    }
}

void SittingWire::tick() {
    if (m_queue.empty() && !m_heldMs) {
        ask();
    }
}

void SittingWire::ask() {
    if (!m_desk || m_asking) {
        return;
    }
    m_asking = true;
    auto reply = toWindow<seat::Ack>([this](const Result<seat::Ack>& ack) {
        m_asking = false;
        if (ack) {
            follow(ack->remainingMs);
        } else if (endsAttempt(ack.error())) {
            takeError(ack.error());
        }
    });
    seat::Change tick;
    tick.kind = seat::AttemptEventKind::Tick;
    m_deps.executor(
        this,
        [desk = m_desk, tick, reply = std::move(reply)] { desk->append(tick, reply); },
        [] {});
}

}  // namespace qgt::app
