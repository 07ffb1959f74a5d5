#pragma once

#include "app/desktop/handbook/handbook_link_list.h"
#include "app/desktop/practice/answer_rows.h"
#include "app/desktop/practice/basis_list.h"
#include "app/desktop/practice/practice_snapshot.h"
#include "app/desktop/wording.h"

#include <optional>

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The question on the page and what the person has put in so far; nothing of it is an answer
/// until PracticeViewModel records it.
class PracticeQuestion final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by PracticeViewModel")
    Q_PROPERTY(Kind kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(QString line READ line NOTIFY changed FINAL)
    Q_PROPERTY(QString kindName READ kindName NOTIFY changed FINAL)
    Q_PROPERTY(QString levelName READ levelName NOTIFY changed FINAL)
    Q_PROPERTY(QString stem READ stem NOTIFY changed FINAL)
    Q_PROPERTY(QString howTo READ howTo NOTIFY changed FINAL)
    Q_PROPERTY(QString letters READ letters NOTIFY changed FINAL)
    Q_PROPERTY(QString past READ past NOTIFY changed FINAL)
    Q_PROPERTY(bool revealed READ revealed NOTIFY changed FINAL)
    Q_PROPERTY(bool reading READ reading NOTIFY changed FINAL)
    Q_PROPERTY(bool marking READ marking NOTIFY changed FINAL)
    Q_PROPERTY(bool confirmNeeded READ confirmNeeded NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY draftChanged FINAL)
    Q_PROPERTY(int currentLeft READ currentLeft NOTIFY draftChanged FINAL)
    Q_PROPERTY(int moves READ moves NOTIFY stepMoved FINAL)
    Q_PROPERTY(int movedTo READ movedTo NOTIFY stepMoved FINAL)
    Q_PROPERTY(QString shortText READ shortText NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString model READ model NOTIFY changed FINAL)
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString changeWas READ changeWas NOTIFY changed FINAL)
    Q_PROPERTY(QString changeNow READ changeNow NOTIFY changed FINAL)
    Q_PROPERTY(QString changeSince READ changeSince NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY marksChanged FINAL)
    Q_PROPERTY(bool favourite READ favourite NOTIFY marksChanged FINAL)
    Q_PROPERTY(bool doubt READ doubt NOTIFY marksChanged FINAL)
    Q_PROPERTY(int reports READ reports NOTIFY marksChanged FINAL)
    Q_PROPERTY(qgt::app::AnswerRowList* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(qgt::app::AnswerRowList* rights READ rights CONSTANT FINAL)
    Q_PROPERTY(qgt::app::BasisList* basis READ basis CONSTANT FINAL)
    Q_PROPERTY(qgt::app::HandbookLinkList* handbook READ handbook CONSTANT FINAL)

  public:
    enum class Kind { Single, Multiple, TrueFalse, FillIn, Ordering, Matching, ShortAnswer };
    Q_ENUM(Kind)

    explicit PracticeQuestion(Wording wording, QObject* parent);

    [[nodiscard]] static Kind kindOf(bank::ItemKind kind);

    /// In the language of the screens.
    [[nodiscard]] static QString nameOfKind(bank::ItemKind kind);

    [[nodiscard]] Kind kind() const { return kindOf(item().kind); }

    [[nodiscard]] QString line() const;
    [[nodiscard]] QString kindName() const;
    [[nodiscard]] QString levelName() const;
    [[nodiscard]] QString stem() const;

    /// One line on how to answer this kind.
    [[nodiscard]] QString howTo() const;

    /// Last letter of the options, for the key caps: "D"; empty where letters do nothing.
    [[nodiscard]] QString letters() const;

    /// What happened with this item before, in words.
    [[nodiscard]] QString past() const;

    /// The key is on the page: after the answer, and always in a reading.
    [[nodiscard]] bool revealed() const {
        return m_phase == practice::Phase::Revealed || reading();
    }

    [[nodiscard]] bool reading() const { return m_phase == practice::Phase::Reading; }

    [[nodiscard]] bool marking() const { return m_phase == practice::Phase::MarkingSelf; }

    /// The unit's trainer has not confirmed the item's basis yet.
    [[nodiscard]] bool confirmNeeded() const;

    /// There is something to confirm.
    [[nodiscard]] bool ready() const;

    /// Matching: the left side that the next letter belongs to.
    [[nodiscard]] int currentLeft() const { return m_left; }

    /// Steps moved by shiftStep so far, and where the last one stands: the focus follows it.
    [[nodiscard]] int moves() const { return m_moves; }

    [[nodiscard]] int movedTo() const { return m_movedTo; }

    [[nodiscard]] QString shortText() const;
    [[nodiscard]] QString model() const;
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString changeWas() const;
    [[nodiscard]] QString changeNow() const;
    [[nodiscard]] QString changeSince() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] bool favourite() const;
    [[nodiscard]] bool doubt() const;
    [[nodiscard]] int reports() const;

    [[nodiscard]] AnswerRowList* rows() { return &m_rows; }

    [[nodiscard]] AnswerRowList* rights() { return &m_rights; }

    [[nodiscard]] BasisList* basis() { return &m_basis; }

    /// The sections that the item belongs to, in reading order.
    [[nodiscard]] HandbookLinkList* handbook() { return &m_handbook; }

    [[nodiscard]] const grading::Response& response() const { return m_response; }

    /// What stands on the page, to be read aloud; the options too when they may be heard.
    [[nodiscard]] QString speech(bool withOptions) const;

    /// Takes what the worker said. The draft stays while it is the same question still unanswered.
    void show(const PracticeSnapshot& snapshot);
    void retranslate();

    /// The row at a place from the top: chooses an option, toggles it where several may be chosen,
    /// marks a rubric point, or matches the current left side with a right one.
    Q_INVOKABLE void choose(int place);
    Q_INVOKABLE void setBlank(int blank, const QString& entered);
    /// A blank behind this one is still empty.
    [[nodiscard]] Q_INVOKABLE bool blankOpenAfter(int blank) const;
    Q_INVOKABLE void setShortText(const QString& entered);
    Q_INVOKABLE void moveStep(int from, int to);
    /// Moves a step by so many places; true when there was room.
    Q_INVOKABLE bool shiftStep(int from, int by);
    Q_INVOKABLE void chooseLeft(int left);
    /// Matches a left side with the right side at a place from the top.
    Q_INVOKABLE void pair(int left, int right);

  signals:
    void changed();
    void draftChanged();
    void marksChanged();
    void stepMoved();

  private:
    [[nodiscard]] const bank::Item& item() const;
    void chooseOption(std::size_t place);
    void match(std::size_t place);
    void refreshDraft();
    [[nodiscard]] std::vector<HandbookLink> handbookLinks() const;

    Wording m_wording;
    std::optional<Question> m_question;
    grading::Response m_response;
    practice::Phase m_phase = practice::Phase::Finished;
    Date m_today;
    int m_left = 0;
    int m_moves = 0;
    int m_movedTo = 0;
    AnswerRowList m_rows;
    AnswerRowList m_rights;
    BasisList m_basis;
    HandbookLinkList m_handbook;
};

}  // namespace qgt::app
