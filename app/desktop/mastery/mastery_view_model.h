#pragma once

#include "app/desktop/mastery/clock_words.h"
#include "app/desktop/mastery/mastery_lists.h"
#include "app/desktop/page_view_model.h"
#include "app/desktop/plots/sign_mark.h"
#include "app/runtime/mastery.h"
#include "app/runtime/team_coverage.h"
#include "engine/practice/session_spec.h"

#include <memory>
#include <optional>
#include <vector>

#include <QList>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

class Workspace;

/// The page 我的掌握: what the person can be expected to settle, line by line, as one sees oneself.
class MasteryViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(bool longNames READ longNames NOTIFY changed FINAL)
    Q_PROPERTY(int current READ current NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(int level READ level NOTIFY changed FINAL)
    Q_PROPERTY(QString evidence READ evidence NOTIFY changed FINAL)
    Q_PROPERTY(QString certificate READ certificate NOTIFY changed FINAL)
    Q_PROPERTY(QString certificateNote READ certificateNote NOTIFY changed FINAL)
    Q_PROPERTY(int certificateSign READ certificateSign NOTIFY changed FINAL)
    Q_PROPERTY(QString currency READ currency NOTIFY changed FINAL)
    Q_PROPERTY(QString currencyNote READ currencyNote NOTIFY changed FINAL)
    Q_PROPERTY(int currencySign READ currencySign NOTIFY changed FINAL)
    Q_PROPERTY(QString estimate READ estimate NOTIFY changed FINAL)
    Q_PROPERTY(QString estimateRange READ estimateRange NOTIFY changed FINAL)
    Q_PROPERTY(QString estimateNote READ estimateNote NOTIFY changed FINAL)
    Q_PROPERTY(int estimateSign READ estimateSign NOTIFY changed FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY changed FINAL)
    Q_PROPERTY(QString courseWords READ courseWords NOTIFY changed FINAL)
    Q_PROPERTY(QString firstDay READ firstDay NOTIFY changed FINAL)
    Q_PROPERTY(QString changeWords READ changeWords NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> points READ points NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> answers READ answers NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> marks READ marks NOTIFY changed FINAL)
    Q_PROPERTY(double target READ target NOTIFY changed FINAL)
    Q_PROPERTY(QString looks READ looks NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::MasteryList* lines READ lines CONSTANT FINAL)
    Q_PROPERTY(qgt::app::RequestList* requests READ requests CONSTANT FINAL)

  public:
    explicit MasteryViewModel(Deps deps, QObject* parent = nullptr);

    /// The lines are known, and the chosen one closely.
    [[nodiscard]] bool ready() const { return m_mastery.has_value() && m_story.has_value(); }

    /// In English lines have no short names.
    [[nodiscard]] bool longNames() const { return wording().english(); }

    /// The row of the chosen line.
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QString title() const;
    /// -1: not enough evidence.
    [[nodiscard]] int level() const;
    [[nodiscard]] QString evidence() const;

    // Three clocks, never one of the others.
    [[nodiscard]] QString certificate() const { return certificateSaid().standing; }

    [[nodiscard]] QString certificateNote() const { return certificateSaid().note; }

    [[nodiscard]] int certificateSign() const { return certificateSaid().sign; }

    [[nodiscard]] QString currency() const { return currencySaid().standing; }

    [[nodiscard]] QString currencyNote() const { return currencySaid().note; }

    [[nodiscard]] int currencySign() const { return currencySaid().sign; }

    [[nodiscard]] QString estimate() const;
    [[nodiscard]] QString estimateRange() const;
    [[nodiscard]] QString estimateNote() const;
    [[nodiscard]] int estimateSign() const;

    /// What raises the line most.
    [[nodiscard]] QString advice() const;

    /// The curve in words, for screen readers.
    [[nodiscard]] QString courseWords() const;
    [[nodiscard]] QString firstDay() const;
    /// The newest change of rules in the days shown; empty: there was none.
    [[nodiscard]] QString changeWords() const;

    /// As `CourseCurve` takes them.
    [[nodiscard]] QList<double> points() const;
    [[nodiscard]] QList<double> answers() const;
    [[nodiscard]] QList<double> marks() const;
    [[nodiscard]] double target() const;

    /// Who looked at the own cells last, one a line; empty: nobody did.
    [[nodiscard]] QString looks() const;

    [[nodiscard]] MasteryList* lines() { return &m_lines; }

    [[nodiscard]] RequestList* requests() { return &m_requests; }

    void attach(std::shared_ptr<Workspace> workspace, std::optional<people::Actor> actor);
    void retranslate();

    /// The page was opened: everything is read again, and the line chosen before stays.
    Q_INVOKABLE void enter();
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void practise();
    /// Only what the person has not seen yet, which tells most.
    Q_INVOKABLE void practiseUnseen();
    /// A letter of the page; true when it meant something.
    Q_INVOKABLE bool press(int key);

  signals:
    void changed();
    void sessionRequested(const qgt::practice::SessionSpec& spec);

  private:
    [[nodiscard]] const LineMastery* line() const;
    [[nodiscard]] ClockSaid certificateSaid() const;
    [[nodiscard]] ClockSaid currencySaid() const;
    [[nodiscard]] QString nameOf(const LineId& id, bool inShort) const;
    [[nodiscard]] MasteryRow rowOf(const LineMastery& mastery) const;
    [[nodiscard]] RequestRow rowOf(const RequestMastery& mastery) const;
    [[nodiscard]] double placeOf(std::int32_t day) const;
    void readStory();
    void readLooks();
    void show();

    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    std::shared_ptr<const bank::Bank> m_bank;
    std::optional<PersonMastery> m_mastery;
    std::optional<LineStory> m_story;  ///< of the chosen line
    std::vector<CellLook> m_looks;     ///< newest first
    Instant m_lookedUp;                ///< when they were read
    MasteryList m_lines;
    RequestList m_requests;
    int m_current = 0;
};

}  // namespace qgt::app
