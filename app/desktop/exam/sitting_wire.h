#pragma once

#include "app/desktop/exam/change_queue.h"
#include "app/desktop/exam/seat_desk.h"
#include "app/desktop/executor.h"
#include "engine/core/clock.h"

#include <cstdint>
#include <memory>
#include <optional>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace qgt::app {

/// Between the page and the seat at its exam: what was said goes out in order and is kept until the
/// journal has it; the time left follows from what the exam says. Whoever works it lives on the
/// window's thread.
class SittingWire final : public QObject {
    Q_OBJECT

  public:
    /// The clock must outlive it.
    struct Deps {
        Executor executor;
        const Clock& clock;
    };

    enum class Saving {
        Quiet,    ///< nothing was saved yet
        Saved,    ///< everything is in the journal
        Brief,    ///< under way, too short to speak of
        Slow,     ///< longer than 300 ms
        Stuck,    ///< longer than 2 s
        NotSaved  ///< refused by the disk or the like; will be tried again
    };

    explicit SittingWire(Deps deps, QObject* parent);

    /// Takes the seat; `opened` or `notOpened` follows.
    void open(std::shared_ptr<SeatDesk> desk, const seat::SeatToken& token);
    /// Lets the seat go; what comes from it later is nobody's.
    void leave();

    void put(seat::AttemptEventKind kind, int slot, seat::TaskAnswer answer = {});
    /// Sends again what the journal does not have.
    void retry();
    /// After everything before it is in the journal; `handedIn` or `notHandedIn` follows.
    void handIn();
    void invigilate(const std::string& code, const seat::InvigilatorAct& act);

    [[nodiscard]] Saving saving() const;

    /// The task whose change was saved last; 0: none.
    [[nodiscard]] int savedSlot() const { return m_savedSlot; }

    [[nodiscard]] Instant savedAt() const { return m_savedAt; }

    [[nodiscard]] std::size_t waiting() const { return m_queue.size(); }

    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

    [[nodiscard]] bool handingIn() const { return m_handingIn; }

    /// Deadline minus boot clock, never below 0; stands still while paused.
    [[nodiscard]] std::int64_t remainingMs() const;

    /// Time stands still.
    void hold(std::int64_t remainingMs) { m_heldMs = remainingMs; }

    /// Time runs, with so much left.
    void run(std::int64_t remainingMs);

    /// Something is to be said even though nothing changed: the exam answers whether it goes on.
    void ask();

  signals:
    void savingChanged();
    void opened(const qgt::app::OpenedSitting& sitting);
    void notOpened(const qgt::Error& error);
    void told(const qgt::seat::Directive& directive);
    /// The exam does not take a change by its rules.
    void refused(const qgt::Error& error);
    /// The attempt is closed; nothing goes out any more.
    void ended(bool timeUp);
    /// The seat was taken over by another window.
    void takenOver(const qgt::Error& error);
    void handedIn(const qgt::seat::Receipt& receipt);
    void notHandedIn(const qgt::Error& error);
    void invigilated(const qgt::Status& status);

  private:
    void send();
    void take(const seat::Change& change, const Result<seat::Ack>& ack);
    void takeError(const Error& error);
    void sendHandIn();
    void tick();
    void showLater();
    void follow(std::int64_t remainingMs);
    template <typename Value, typename Done>
    seat::Reply<Value> toWindow(Done done);

    Deps m_deps;
    std::shared_ptr<SeatDesk> m_desk;
    ChangeQueue m_queue;
    int m_sitting = 0;  ///< counts seats: what an earlier one says is not heard
    int m_sending = 0;  ///< counts what was sent: an answer to an earlier try changes nothing
    bool m_handingIn = false;
    bool m_asking = false;
    int m_savedSlot = 0;
    Instant m_savedAt;
    std::int64_t m_deadlineNs = 0;
    std::optional<std::int64_t> m_heldMs;
    std::optional<Error> m_failure;
    QElapsedTimer m_since;  ///< of the oldest change that waits
    QTimer m_later;         ///< a wait becomes worth speaking of
    QTimer m_again;         ///< tries once more by itself
    QTimer m_ticks;
};

}  // namespace qgt::app
