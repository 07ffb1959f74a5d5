#pragma once

#include "app/desktop/page_view_model.h"
#include "app/desktop/roster/roster_lists.h"
#include "app/runtime/roster_book.h"
#include "app/runtime/roster_desk.h"
#include "app/runtime/roster_solving.h"

#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

class Workspace;

/// The page 排班: a grid of duties with what each settles, changed seat by seat or solved as a
/// whole around what is locked. Each change is reckoned at once and saved as a draft behind it.
class RosterViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(bool enough READ enough NOTIFY changed FINAL)
    Q_PROPERTY(bool planning READ planning NOTIFY changed FINAL)
    Q_PROPERTY(QString period READ period NOTIFY changed FINAL)
    Q_PROPERTY(QString standing READ standing NOTIFY changed FINAL)
    Q_PROPERTY(bool canBack READ canBack NOTIFY changed FINAL)
    Q_PROPERTY(bool canForward READ canForward NOTIFY changed FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool filled READ filled NOTIFY changed FINAL)
    Q_PROPERTY(int seatsADay READ seatsADay NOTIFY changed FINAL)
    Q_PROPERTY(int dutiesADay READ dutiesADay NOTIFY changed FINAL)
    Q_PROPERTY(QString rate READ rate NOTIFY changed FINAL)
    Q_PROPERTY(QString rateNote READ rateNote NOTIFY changed FINAL)
    Q_PROPERTY(QString worth READ worth NOTIFY changed FINAL)

    // A roster to begin.
    Q_PROPERTY(QString firstDay READ firstDay NOTIFY startChanged FINAL)
    Q_PROPERTY(int weeks READ weeks NOTIFY startChanged FINAL)
    Q_PROPERTY(int weekdays READ weekdays NOTIFY startChanged FINAL)
    Q_PROPERTY(int evenings READ evenings NOTIFY startChanged FINAL)
    Q_PROPERTY(int saturdays READ saturdays NOTIFY startChanged FINAL)
    Q_PROPERTY(int sundays READ sundays NOTIFY startChanged FINAL)

    // Where one stands.
    Q_PROPERTY(int seat READ seat NOTIFY moved FINAL)
    Q_PROPERTY(QString here READ here NOTIFY moved FINAL)
    Q_PROPERTY(QString slotTitle READ slotTitle NOTIFY moved FINAL)
    Q_PROPERTY(QString slotRate READ slotRate NOTIFY moved FINAL)
    Q_PROPERTY(QString slotGap READ slotGap NOTIFY moved FINAL)
    Q_PROPERTY(QString seatName READ seatName NOTIFY moved FINAL)
    Q_PROPERTY(bool locked READ locked NOTIFY moved FINAL)
    Q_PROPERTY(bool holding READ holding NOTIFY moved FINAL)
    Q_PROPERTY(QString heldName READ heldName NOTIFY moved FINAL)
    Q_PROPERTY(QString refusal READ refusal NOTIFY moved FINAL)
    Q_PROPERTY(QString refusalReason READ refusalReason NOTIFY moved FINAL)

    // The solver.
    Q_PROPERTY(bool solving READ solving NOTIFY solvingChanged FINAL)
    Q_PROPERTY(double fraction READ fraction NOTIFY solvingChanged FINAL)
    Q_PROPERTY(QString solved READ solved NOTIFY solvingChanged FINAL)
    Q_PROPERTY(QString conflict READ conflict NOTIFY solvingChanged FINAL)

    Q_PROPERTY(qgt::app::RosterDayList* days READ days CONSTANT FINAL)
    Q_PROPERTY(qgt::app::RosterSlotList* duties READ duties CONSTANT FINAL)
    Q_PROPERTY(qgt::app::RosterSeatList* seats READ seats CONSTANT FINAL)
    Q_PROPERTY(qgt::app::RosterOfferList* offers READ offers CONSTANT FINAL)
    Q_PROPERTY(qgt::app::RosterRuleList* rules READ rules CONSTANT FINAL)
    Q_PROPERTY(qgt::app::RosterRuleList* waysOut READ waysOut CONSTANT FINAL)
    Q_PROPERTY(qgt::app::RosterCountList* counts READ counts CONSTANT FINAL)

  public:
    explicit RosterViewModel(Deps deps, QObject* parent = nullptr);
    ~RosterViewModel() override;
    RosterViewModel(const RosterViewModel&) = delete;
    RosterViewModel& operator=(const RosterViewModel&) = delete;

    [[nodiscard]] bool ready() const { return m_book.has_value(); }

    /// There are two who can be on duty together.
    [[nodiscard]] bool enough() const { return m_book && m_book->team.members.size() >= 2; }

    /// A roster is shown; else one is to be begun.
    [[nodiscard]] bool planning() const { return m_desk.has_value(); }

    [[nodiscard]] QString period() const;
    /// Draft or published, saved or not yet.
    [[nodiscard]] QString standing() const;
    [[nodiscard]] bool canBack() const;
    [[nodiscard]] bool canForward() const;

    [[nodiscard]] bool canUndo() const { return !m_before.empty() && !solving(); }

    [[nodiscard]] bool filled() const { return m_desk && m_desk->openSlots() == 0; }

    /// The most of a day.
    [[nodiscard]] int seatsADay() const;
    [[nodiscard]] int dutiesADay() const;

    /// "91 %".
    [[nodiscard]] QString rate() const;
    [[nodiscard]] QString rateNote() const;
    /// What the roster gains, and what study would.
    [[nodiscard]] QString worth() const;

    [[nodiscard]] QString firstDay() const;

    [[nodiscard]] int weeks() const { return m_weeks; }

    [[nodiscard]] int weekdays() const { return m_pattern.weekdays; }

    [[nodiscard]] int evenings() const { return m_pattern.evenings; }

    [[nodiscard]] int saturdays() const { return m_pattern.saturdays; }

    [[nodiscard]] int sundays() const { return m_pattern.sundays; }

    /// Row of the chosen seat; -1: none.
    [[nodiscard]] int seat() const { return m_seat; }

    /// Where one stands, in a sentence.
    [[nodiscard]] QString here() const;
    [[nodiscard]] QString slotTitle() const;
    [[nodiscard]] QString slotRate() const;
    [[nodiscard]] QString slotGap() const;
    [[nodiscard]] QString seatName() const;
    [[nodiscard]] bool locked() const;

    [[nodiscard]] bool holding() const { return m_held >= 0; }

    [[nodiscard]] QString heldName() const;

    /// Why the last step was not taken; empty: it was.
    [[nodiscard]] QString refusal() const { return m_refusal; }

    [[nodiscard]] QString refusalReason() const { return m_refusalReason; }

    [[nodiscard]] bool solving() const { return m_stopped != nullptr; }

    [[nodiscard]] double fraction() const { return m_fraction; }

    /// How good the solved roster is; empty: changed since, or not solved.
    [[nodiscard]] QString solved() const { return m_solved; }

    /// That no roster keeps all rules; empty: one does, or nobody has asked.
    [[nodiscard]] QString conflict() const { return m_conflict; }

    [[nodiscard]] RosterDayList* days() { return &m_days; }

    [[nodiscard]] RosterSlotList* duties() { return &m_duties; }

    [[nodiscard]] RosterSeatList* seats() { return &m_seatRows; }

    [[nodiscard]] RosterOfferList* offers() { return &m_offerRows; }

    [[nodiscard]] RosterRuleList* rules() { return &m_rules; }

    [[nodiscard]] RosterRuleList* waysOut() { return &m_ways; }

    [[nodiscard]] RosterCountList* counts() { return &m_counts; }

    void attach(std::shared_ptr<Workspace> workspace,
                std::optional<people::Actor> actor,
                std::filesystem::path worker);
    void retranslate();
    void showStanding(const RosterStanding& standing);

    /// How far the instant search looks; fewer steps in tests.
    void searchFor(std::size_t steps) { m_steps = steps; }

    Q_INVOKABLE void enter();
    Q_INVOKABLE void back();
    Q_INVOKABLE void forward();
    /// A roster after all others is to be begun.
    Q_INVOKABLE void beginNew();
    Q_INVOKABLE void moveFirstDay(int weeks);
    Q_INVOKABLE void setWeeks(int weeks);
    Q_INVOKABLE void setPersons(int weekdays, int evenings, int saturdays, int sundays);
    /// Makes the roster that was described, and solves it.
    Q_INVOKABLE void start();
    Q_INVOKABLE void choose(int seat);
    Q_INVOKABLE void move(int columns, int rows);
    /// Takes the chosen seat to change it with another one; the same once more lets it go.
    Q_INVOKABLE void hold();
    Q_INVOKABLE void letGo();
    /// Whoever is held and whoever sits there change places.
    Q_INVOKABLE void dropOn(int seat);
    Q_INVOKABLE void takeOffer(int row);
    Q_INVOKABLE void toggleLock();
    Q_INVOKABLE void toggleHoliday();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void solve();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void takeWayOut(int row);
    Q_INVOKABLE void publish();
    /// A letter or digit of the page; true when it meant something.
    Q_INVOKABLE bool press(int key);

  signals:
    void changed();
    void startChanged();
    void moved();
    void solvingChanged();

  private:
    void readBook();
    void openRoster(std::optional<coverage::RosterId> wanted);
    void changeDesk();
    void remember();
    void save();
    void clearSolved();
    /// Puts into words what the solver gave last.
    void saySolved();
    void preview();
    void solveOn();
    void takeSolved(Result<SolvedRoster> solved);
    void refuse(const QString& what, const std::vector<coverage::RosterBreach>& breaks);
    void show();
    void showGrid();
    void showSeats();
    void showPanel();
    void showRules();
    void showCounts();
    [[nodiscard]] RosterSlotRow slotRow(std::size_t slot) const;
    [[nodiscard]] QString dayNote(Date day) const;
    [[nodiscard]] std::size_t slotHere() const;
    [[nodiscard]] QString nameOf(std::size_t member) const;
    [[nodiscard]] QString nameIn(const Seat& seat) const;
    [[nodiscard]] QString dayWords(Date day) const;
    [[nodiscard]] QString slotWords(std::size_t slot) const;
    [[nodiscard]] QString partWords(const coverage::PlannedSlot& slot) const;
    [[nodiscard]] QString breachWords(const coverage::RosterBreach& breach) const;
    [[nodiscard]] QString letOffWords(const coverage::RosterBreach& breach) const;
    [[nodiscard]] QString wayWords(const coverage::Relaxation& way) const;
    [[nodiscard]] QString offerWords(const SeatChange& change) const;
    [[nodiscard]] QString placesFor(const Seat& held) const;
    [[nodiscard]] Date dayOf(std::size_t offset) const;
    [[nodiscard]] QString listed(const QStringList& parts) const;

    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    std::filesystem::path m_worker;
    std::shared_ptr<const bank::Bank> m_bank;
    std::optional<RosterBook> m_book;
    coverage::RosterRecord m_record;  ///< as it is kept
    std::optional<RosterDesk> m_desk;
    std::vector<coverage::RosterRecord> m_before;  ///< for undo
    RosterSum m_sum;
    std::vector<Seat> m_seats;  ///< by row
    std::vector<SeatChange> m_offers;
    std::optional<SolvedRoster> m_result;  ///< of the solver, as long as nothing was changed since
    bool m_givenUp = false;                ///< it was stopped
    std::shared_ptr<std::atomic<bool>> m_stopped;
    RosterPattern m_pattern;
    Date m_firstDay;
    int m_weeks = kMostWeeks;
    std::size_t m_steps = coverage::RosterSearchSettings().steps;
    int m_seat = -1;
    int m_held = -1;
    bool m_dirty = false;
    bool m_saving = false;
    double m_fraction = -1;
    QString m_solved;
    QString m_conflict;
    QString m_refusal;
    QString m_refusalReason;
    RosterDayList m_days;
    RosterSlotList m_duties;
    RosterSeatList m_seatRows;
    RosterOfferList m_offerRows;
    RosterRuleList m_rules;
    RosterRuleList m_ways;
    RosterCountList m_counts;
};

}  // namespace qgt::app
