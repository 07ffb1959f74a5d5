#pragma once

#include "app/desktop/exam_office/blind_marking_model.h"
#include "app/desktop/exam_office/marking_lists.h"
#include "app/runtime/exam_marking.h"

#include <optional>
#include <string>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The marking of one exam: by whom and by which rule before answers are handed out, then how far
/// everybody is and what the marks say of the raters; and the queue of whoever sits here.
class MarkingRoundModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamOfficeViewModel")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(QString examTitle READ examTitle NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool begun READ begun NOTIFY changed FINAL)
    Q_PROPERTY(bool anything READ anything NOTIFY changed FINAL)
    Q_PROPERTY(QString stand READ stand NOTIFY changed FINAL)
    Q_PROPERTY(QString ruleText READ ruleText NOTIFY changed FINAL)
    Q_PROPERTY(QString shortage READ shortage NOTIFY changed FINAL)
    Q_PROPERTY(QString hidden READ hidden NOTIFY changed FINAL)
    Q_PROPERTY(QString unfit READ unfit NOTIFY changed FINAL)
    Q_PROPERTY(QString left READ left NOTIFY changed FINAL)
    Q_PROPERTY(QString takeOutText READ takeOutText NOTIFY changed FINAL)
    Q_PROPERTY(int raters READ raters NOTIFY changed FINAL)
    Q_PROPERTY(bool thirdAlone READ thirdAlone NOTIFY changed FINAL)
    Q_PROPERTY(QString apart READ apart NOTIFY changed FINAL)
    Q_PROPERTY(bool canHandOut READ canHandOut NOTIFY changed FINAL)
    Q_PROPERTY(bool canLetOneMark READ canLetOneMark NOTIFY changed FINAL)
    Q_PROPERTY(int own READ own NOTIFY changed FINAL)
    Q_PROPERTY(int ownLeft READ ownLeft NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::MarkingPersonList* persons READ persons CONSTANT FINAL)
    Q_PROPERTY(qgt::app::MarkingRaterList* raterRows READ raterRows CONSTANT FINAL)
    Q_PROPERTY(qgt::app::BlindMarkingModel* queue READ queue CONSTANT FINAL)

  public:
    enum class Stage { Overview, Answers };
    Q_ENUM(Stage)

    explicit MarkingRoundModel(const Deps& deps, QObject* parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }

    [[nodiscard]] QString examTitle() const;

    /// How the marking stands is known.
    [[nodiscard]] bool loaded() const { return m_seen.has_value(); }

    /// Answers are in the hands of raters.
    [[nodiscard]] bool begun() const { return m_seen && m_seen->begun; }

    /// There are open answers.
    [[nodiscard]] bool anything() const { return m_seen && m_seen->answers > 0; }

    [[nodiscard]] QString stand() const;
    [[nodiscard]] QString ruleText() const;
    /// What lacks raters; empty: nothing.
    [[nodiscard]] QString shortage() const;
    /// Why there are no figures yet; empty: there are.
    [[nodiscard]] QString hidden() const;
    /// Raters who can mark no longer and have answers in hand; empty: none.
    [[nodiscard]] QString unfit() const;
    /// Who was taken out, by whom, when and why: a line each.
    [[nodiscard]] QString left() const;
    /// What taking the rater out that was asked for does; empty: it was not.
    [[nodiscard]] QString takeOutText() const;

    [[nodiscard]] int raters() const { return m_choice.rule.raters; }

    [[nodiscard]] bool thirdAlone() const {
        return m_choice.rule.third == exam::ThirdRule::ThirdAlone;
    }

    /// The threshold in marks.
    [[nodiscard]] QString apart() const;
    /// Something is in nobody's hands, or a rater was added.
    [[nodiscard]] bool canHandOut() const;
    /// Two were to mark each answer, and some lack one of them.
    [[nodiscard]] bool canLetOneMark() const;

    /// Answers of whoever sits here.
    [[nodiscard]] int own() const { return m_seen ? m_seen->own : 0; }

    [[nodiscard]] int ownLeft() const { return m_seen ? m_seen->ownLeft : 0; }

    [[nodiscard]] MarkingPersonList* persons() { return &m_persons; }

    [[nodiscard]] MarkingRaterList* raterRows() { return &m_raters; }

    [[nodiscard]] BlindMarkingModel* queue() { return &m_queue; }

    void attach(std::optional<OfficeDesk> desk);
    void retranslate();
    void begin(const exam::HeldExam& exam, OfficeRing ring);
    /// One step back inside; false when that leads out.
    [[nodiscard]] bool back();

    Q_INVOKABLE void chooseRaters(int raters);
    Q_INVOKABLE void letThirdDecide(bool alone);
    Q_INVOKABLE void pick(int row);
    /// `apart` in marks, at the first time.
    Q_INVOKABLE void handOut(const QString& apart);
    /// One rater is enough for what is left.
    Q_INVOKABLE void letOneMark(const QString& reason);
    /// Of the rater in a row of `raterRows`.
    Q_INVOKABLE void askTakeOut(int row);
    Q_INVOKABLE void cancelTakeOut();
    Q_INVOKABLE void takeOut(const QString& reason);
    Q_INVOKABLE void openQueue();

  signals:
    void changed();

  private:
    void load();
    void take(MarkingOverview seen);
    void show();
    [[nodiscard]] bool resultsOut() const;
    /// Null: somebody of whom nothing is known.
    [[nodiscard]] const MarkingPerson* personOf(const PersonId& person) const;

    std::optional<OfficeDesk> m_desk;
    exam::HeldExam m_exam;
    OfficeRing m_ring;
    Stage m_stage = Stage::Overview;
    std::optional<MarkingOverview> m_seen;
    MarkingChoice m_choice;
    std::optional<PersonId> m_takeOut;  ///< asked for
    MarkingPersonList m_persons;
    MarkingRaterList m_raters;
    BlindMarkingModel m_queue;
};

}  // namespace qgt::app
