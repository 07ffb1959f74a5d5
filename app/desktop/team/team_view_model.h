#pragma once

#include "app/desktop/mastery/clock_words.h"
#include "app/desktop/page_view_model.h"
#include "app/desktop/team/team_lists.h"
#include "app/runtime/team_coverage.h"
#include "app/runtime/team_desk.h"
#include "app/runtime/team_standing.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

#include <QList>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

class Workspace;

/// The page 团队: what the team can do, line by line, and what the two on duty settle. Everything
/// is read once when the page is entered; each what-if then is reckoned at once.
class TeamViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(bool enough READ enough NOTIFY changed FINAL)
    Q_PROPERTY(bool longNames READ longNames NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> cellCodes READ cellCodes NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::TeamPersonList* persons READ persons CONSTANT FINAL)
    Q_PROPERTY(qgt::app::TeamLineList* lines READ lines CONSTANT FINAL)
    Q_PROPERTY(qgt::app::TeamCellList* cells READ cells CONSTANT FINAL)
    Q_PROPERTY(bool byRequests READ byRequests NOTIFY changed FINAL)
    Q_PROPERTY(QString mixNote READ mixNote NOTIFY changed FINAL)

    // Where one stands in the map: -1 is the heads.
    Q_PROPERTY(int row READ row NOTIFY moved FINAL)
    Q_PROPERTY(int column READ column NOTIFY moved FINAL)
    Q_PROPERTY(QString here READ here NOTIFY moved FINAL)

    // What is looked at closely.
    Q_PROPERTY(Panel panel READ panel NOTIFY panelChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY panelChanged FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY panelChanged FINAL)
    Q_PROPERTY(int level READ level NOTIFY panelChanged FINAL)
    Q_PROPERTY(QString certificate READ certificate NOTIFY panelChanged FINAL)
    Q_PROPERTY(QString certificateNote READ certificateNote NOTIFY panelChanged FINAL)
    Q_PROPERTY(int certificateSign READ certificateSign NOTIFY panelChanged FINAL)
    Q_PROPERTY(QString currency READ currency NOTIFY panelChanged FINAL)
    Q_PROPERTY(QString currencyNote READ currencyNote NOTIFY panelChanged FINAL)
    Q_PROPERTY(int currencySign READ currencySign NOTIFY panelChanged FINAL)
    Q_PROPERTY(QString estimate READ estimate NOTIFY panelChanged FINAL)
    Q_PROPERTY(QString estimateNote READ estimateNote NOTIFY panelChanged FINAL)
    Q_PROPERTY(int estimateSign READ estimateSign NOTIFY panelChanged FINAL)
    Q_PROPERTY(QString findings READ findings NOTIFY panelChanged FINAL)
    Q_PROPERTY(QString recordNote READ recordNote NOTIFY panelChanged FINAL)
    Q_PROPERTY(int panelRow READ panelRow NOTIFY panelChanged FINAL)
    Q_PROPERTY(bool away READ away NOTIFY panelChanged FINAL)
    Q_PROPERTY(qgt::app::TeamLevelList* levels READ levels CONSTANT FINAL)

    // What if.
    Q_PROPERTY(QString firstName READ firstName NOTIFY deskChanged FINAL)
    Q_PROPERTY(QString secondName READ secondName NOTIFY deskChanged FINAL)
    Q_PROPERTY(QString awayNames READ awayNames NOTIFY deskChanged FINAL)
    Q_PROPERTY(bool cautious READ cautious NOTIFY deskChanged FINAL)
    Q_PROPERTY(bool phone READ phone NOTIFY deskChanged FINAL)
    Q_PROPERTY(QString rate READ rate NOTIFY deskChanged FINAL)
    Q_PROPERTY(QString answer READ answer NOTIFY deskChanged FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY deskChanged FINAL)
    Q_PROPERTY(QString step READ step NOTIFY deskChanged FINAL)
    Q_PROPERTY(bool canSwap READ canSwap NOTIFY deskChanged FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY deskChanged FINAL)
    Q_PROPERTY(bool canKeep READ canKeep NOTIFY deskChanged FINAL)
    Q_PROPERTY(qgt::app::TeamBarList* bars READ bars CONSTANT FINAL)
    Q_PROPERTY(qgt::app::TeamKeptList* kept READ kept CONSTANT FINAL)

  public:
    enum class Panel { Whole, Cell, Line, Person };
    Q_ENUM(Panel)

    explicit TeamViewModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] bool ready() const { return m_team != nullptr; }

    /// There are two who can be on duty.
    [[nodiscard]] bool enough() const { return m_team != nullptr && m_team->desk.has_value(); }

    /// In English lines have no short names.
    [[nodiscard]] bool longNames() const { return wording().english(); }

    [[nodiscard]] QList<int> cellCodes() const;

    [[nodiscard]] TeamPersonList* persons() { return &m_persons; }

    [[nodiscard]] TeamLineList* lines() { return &m_lines; }

    [[nodiscard]] TeamCellList* cells() { return &m_cells; }

    /// Lines stand by what residents come for most; else as the bank has them, by block.
    [[nodiscard]] bool byRequests() const { return m_byRequests; }

    [[nodiscard]] QString mixNote() const;

    [[nodiscard]] int row() const { return m_row; }

    [[nodiscard]] int column() const { return m_column; }

    /// Where one stands, in a sentence.
    [[nodiscard]] QString here() const;

    [[nodiscard]] Panel panel() const { return m_panel; }

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] int level() const;

    [[nodiscard]] QString certificate() const { return certificateSaid().standing; }

    [[nodiscard]] QString certificateNote() const { return certificateSaid().note; }

    [[nodiscard]] int certificateSign() const { return certificateSaid().sign; }

    [[nodiscard]] QString currency() const { return currencySaid().standing; }

    [[nodiscard]] QString currencyNote() const { return currencySaid().note; }

    [[nodiscard]] int currencySign() const { return currencySaid().sign; }

    /// The level in words.
    [[nodiscard]] QString estimate() const { return levelWord(level()); }

    [[nodiscard]] QString estimateNote() const;
    [[nodiscard]] int estimateSign() const;
    /// What is to be said of it, one a line.
    [[nodiscard]] QString findings() const;
    [[nodiscard]] QString recordNote() const;

    /// The person looked at; -1: a line or the whole.
    [[nodiscard]] int panelRow() const { return m_panelRow; }

    [[nodiscard]] bool away() const;

    [[nodiscard]] TeamLevelList* levels() { return &m_levels; }

    [[nodiscard]] QString firstName() const;
    [[nodiscard]] QString secondName() const;
    [[nodiscard]] QString awayNames() const;
    [[nodiscard]] bool cautious() const;
    [[nodiscard]] bool phone() const;
    /// "90 %".
    [[nodiscard]] QString rate() const;
    [[nodiscard]] QString answer() const;
    [[nodiscard]] QString advice() const;
    /// From before the last step to now; empty: nothing was changed yet.
    [[nodiscard]] QString step() const;

    /// Somebody else would be better in the place of one of them.
    [[nodiscard]] bool canSwap() const { return m_answer && m_answer->swap; }

    [[nodiscard]] bool canUndo() const { return !m_before.empty(); }

    [[nodiscard]] bool canKeep() const { return m_answer.has_value(); }

    [[nodiscard]] TeamBarList* bars() { return &m_bars; }

    [[nodiscard]] TeamKeptList* kept() { return &m_kept; }

    void attach(std::shared_ptr<Workspace> workspace, std::optional<people::Actor> actor);
    void retranslate();

    /// The page was opened: everything is read again; what-ifs begin anew.
    Q_INVOKABLE void enter();
    /// One step in the map.
    Q_INVOKABLE void move(int rows, int columns);
    Q_INVOKABLE void moveToEnd(bool last);
    Q_INVOKABLE void stand(int row, int column);
    /// Looks closely at where one stands; at a cell of somebody else that is on record.
    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    Q_INVOKABLE void sortByRequests(bool yes);
    Q_INVOKABLE void putOnDuty(int person);
    /// The person of the row where one stands comes or goes.
    Q_INVOKABLE void toggleAway();
    Q_INVOKABLE void setAway(int person, bool away);
    Q_INVOKABLE void toggleCautious();
    Q_INVOKABLE void togglePhone();
    /// The best swap is made.
    Q_INVOKABLE void takeSwap();
    Q_INVOKABLE void undo();
    /// Puts the answer aside to compare; the oldest of three goes.
    Q_INVOKABLE void keep();
    Q_INVOKABLE void dropKept(int row);
    /// A letter or digit of the page; true when it meant something.
    Q_INVOKABLE bool press(int key);

  signals:
    void changed();
    void moved();
    void panelChanged();
    void deskChanged();

  private:
    /// What is read when the page is entered.
    struct Team {
        TeamPicture picture;
        std::optional<TeamDesk> desk;          ///< of two at least
        std::array<TeamStanding, 2> standing;  ///< by expectation, and cautious
    };

    [[nodiscard]] static Result<std::shared_ptr<Team>> readTeam(Workspace& workspace,
                                                                const people::Actor& actor);
    [[nodiscard]] static int percent(double share);
    /// -1: not enough evidence.
    [[nodiscard]] static int levelOf(const LineMastery& cell);
    [[nodiscard]] const TeamStanding& standing() const;
    [[nodiscard]] const LineMastery& cellAt(int row, int column) const;

    [[nodiscard]] std::size_t lineAt(int column) const {
        return m_order[static_cast<std::size_t>(column)];
    }

    /// Sentences one after another, as the language has them.
    [[nodiscard]] QString together(const QStringList& sentences) const;
    [[nodiscard]] QString lineName(std::size_t line, bool inShort) const;
    [[nodiscard]] QString memberName(std::size_t member) const;
    [[nodiscard]] QString namesOf(const coverage::Crew& members) const;
    [[nodiscard]] QString pairName(const coverage::Pair& pair) const;
    [[nodiscard]] QString levelWord(int level) const;
    [[nodiscard]] QString cellSentence(int row, int column) const;
    [[nodiscard]] QString personSentence(int row) const;
    [[nodiscard]] QString lineSentence(std::size_t line) const;
    [[nodiscard]] QString bearsWords(std::size_t line) const;
    [[nodiscard]] QString awayFinding(std::size_t member) const;
    [[nodiscard]] QString absenceFinding(const coverage::Absence& absence) const;
    [[nodiscard]] QStringList wholeFindings() const;
    [[nodiscard]] QStringList lineFindings(std::size_t line) const;
    [[nodiscard]] ClockSaid certificateSaid() const;
    [[nodiscard]] ClockSaid currencySaid() const;
    [[nodiscard]] bool hangsOn(std::size_t line, std::size_t member) const;
    void sortLines();
    void take(const DeskState& next);
    void reckon();
    void show();
    void showPersons();
    void showLevels();
    void showBars();

    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    std::shared_ptr<const bank::Bank> m_bank;
    std::shared_ptr<Team> m_team;
    std::vector<std::size_t> m_order;  ///< lines by column
    std::optional<DeskAnswer> m_answer;
    std::optional<double> m_saidBefore;  ///< rate before the last step
    std::vector<DeskState> m_before;     ///< states to go back to
    TeamPersonList m_persons;
    TeamLineList m_lines;
    TeamCellList m_cells;
    TeamLevelList m_levels;
    TeamBarList m_bars;
    TeamKeptList m_kept;
    Panel m_panel = Panel::Whole;
    int m_panelRow = -1;
    int m_panelColumn = -1;
    int m_row = 0;
    int m_column = 0;
    bool m_byRequests = true;
};

}  // namespace qgt::app
