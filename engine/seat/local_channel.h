#pragma once

#include "engine/core/clock.h"
#include "engine/seat/attempt.h"
#include "engine/seat/attempt_journal.h"
#include "engine/seat/attempt_mirror.h"
#include "engine/seat/seat_channel.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace qgt::seat {

/// What somebody who may sit down gets.
struct SeatAdmission {
    SeatPaper paper;
    AttemptTerms terms;
};

/// Why a paper is asked for: windows and the number of attempts bind only who starts.
enum class SeatEntry : std::uint8_t { Start, Return };

/// Who has the papers: knows codes, windows and seals.
class SeatPapers {
  public:
    SeatPapers() = default;
    SeatPapers(const SeatPapers&) = delete;
    SeatPapers& operator=(const SeatPapers&) = delete;
    virtual ~SeatPapers() = default;

    /// Terms are taken of who starts; who returns has those of the start. Errors:
    /// seat.no-such-paper, seat.wrong-code, seat.not-open-yet, seat.window-over, store.*.
    [[nodiscard]] virtual Result<SeatAdmission> admit(const SeatToken& token, SeatEntry entry) = 0;
};

/// What a LocalChannel works with; all of it outlives the channel.
struct LocalChannelDeps {
    AttemptJournal& journal;
    SeatPapers& papers;
    AttemptMirror* mirror = nullptr;  ///< null: none
    const Clock& clock;
    std::function<std::string()> newId;  ///< of an attempt
    std::string program;                 ///< name and version
    InstallId install;
};

/// The channel inside one program. What is said to a seat is in the journal first, then in the
/// mirror. When the journal does not take a change, the error is the reply and nothing changed: the
/// seat may send it again. A mirror that fails is told by `mirrorProblem` and gets what it missed
/// with the next events.
///
/// A channel that opens an attempt takes it over from another one (a second window), which gets
/// seat.elsewhere from then on. Not for two threads at once.
class LocalChannel final : public SeatChannel {
  public:
    explicit LocalChannel(LocalChannelDeps deps);

    /// An attempt that was interrupted goes on by itself unless its terms want an invigilator. One
    /// whose time ran out meanwhile comes back closed, once.
    void open(const SeatToken& token, const Reply<OpenedSeat>& reply) override;

    /// Errors also: seat.elsewhere.
    void append(const Change& change, const Reply<Ack>& reply) override;

    /// The receipt, also of an attempt that is closed already. Errors also: seat.elsewhere.
    void handIn(std::int64_t lastSeq, const Reply<Receipt>& reply) override;

    void onDirective(std::function<void(const Directive&)> told) override;

    /// What an invigilator does here; the seat is told. Errors: those of `Attempt::decide`,
    /// seat.elsewhere, store.*.
    Status invigilate(const InvigilatorAct& act);

    /// To be called every second or so: keeps the journal ticking and closes at the limit. Errors:
    /// seat.elsewhere, store.*.
    Status tick();

    /// As the journal has it; null before `open`. Valid until the next call.
    [[nodiscard]] const Attempt* attempt() const { return m_attempt ? &*m_attempt : nullptr; }

    /// Why the mirror lacks something; nothing when it has everything.
    [[nodiscard]] const std::optional<Error>& mirrorProblem() const { return m_mirrorProblem; }

  private:
    [[nodiscard]] bool isClosed() const;
    Result<OpenedSeat> opened(const SeatToken& token);
    Status sitDown(const SeatToken& token);
    [[nodiscard]] Result<std::optional<AttemptRecord>> recordFor(const SeatToken& token) const;
    Status start(const SeatToken& token, const SeatAdmission& admission);
    Status comeBack(const SeatPaper& paper, const AttemptRecord& record);
    Status goOn();
    Result<Ack> appended(const Change& change);
    Result<Receipt> handedIn(std::int64_t lastSeq);
    Status acted(const InvigilatorAct& act);
    Status ticked();

    /// Ready for a call: opened, and not taken over.
    Status ready();
    Status catchUp();
    Status commit(const std::vector<AttemptEvent>& events);
    Status closeAtLimit(const Moment& now);
    void mirror(const std::vector<AttemptEvent>& events);
    [[nodiscard]] Receipt receipt() const;

    LocalChannelDeps m_deps;
    std::function<void(const Directive&)> m_told;
    SeatToken m_token;
    std::optional<Attempt> m_attempt;
    bool m_elsewhere = false;
    std::vector<AttemptEvent> m_unsure;      ///< the journal failed on these: it may have them
    std::vector<AttemptEvent> m_unmirrored;  ///< durable, but not in the mirror
    std::optional<Error> m_mirrorProblem;
};

}  // namespace qgt::seat
