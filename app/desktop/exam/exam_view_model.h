#pragma once

#include "app/desktop/exam/exam_appeal_model.h"
#include "app/desktop/exam/exam_desk.h"
#include "app/desktop/exam/exam_lists.h"
#include "app/desktop/exam/exam_result_view_model.h"
#include "app/desktop/exam/notice_model.h"
#include "app/desktop/exam/sitting_view_model.h"
#include "app/desktop/exam_office/exam_marking_model.h"
#include "app/desktop/page_view_model.h"

#include <memory>
#include <optional>

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The page 考试 of a candidate: the list, the notice before the start, the sitting, its end, the
/// result.
class ExamViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(QString lineOffer READ lineOffer NOTIFY changed FINAL)
    Q_PROPERTY(QString overTitle READ overTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString overText READ overText NOTIFY changed FINAL)
    Q_PROPERTY(QString receipt READ receipt NOTIFY changed FINAL)
    Q_PROPERTY(bool resultOut READ resultOut NOTIFY changed FINAL)
    Q_PROPERTY(bool underWay READ underWay NOTIFY changed FINAL)
    Q_PROPERTY(QString due READ due NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::ExamShelfList* exams READ exams CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamShelfList* offers READ offers CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamFactList* lines READ lines CONSTANT FINAL)
    Q_PROPERTY(qgt::app::NoticeModel* notice READ notice CONSTANT FINAL)
    Q_PROPERTY(qgt::app::SittingViewModel* sitting READ sitting CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamResultViewModel* result READ result CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamMarkingModel* marking READ marking CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamAppealModel* appeal READ appeal CONSTANT FINAL)

  public:
    enum class Stage { Loading, Shelf, Notice, Sitting, Over, Result, Review, Marking, Appeal };
    Q_ENUM(Stage)

    /// The clock must outlive it.
    ExamViewModel(const Deps& deps, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }

    /// The mock exam whose line is still to be chosen; empty: none.
    [[nodiscard]] QString lineOffer() const;

    [[nodiscard]] QString overTitle() const;
    [[nodiscard]] QString overText() const;

    /// What goes on the hand-in slip; empty: nothing.
    [[nodiscard]] QString receipt() const;

    [[nodiscard]] bool resultOut() const { return m_resultOut; }

    /// An exam was begun and is not handed in.
    [[nodiscard]] bool underWay() const;

    /// The exam that waits for this person at this moment, in a sentence; empty: none.
    [[nodiscard]] QString due() const;

    [[nodiscard]] ExamShelfList* exams() { return &m_exams; }

    [[nodiscard]] ExamShelfList* offers() { return &m_offers; }

    [[nodiscard]] ExamFactList* lines() { return &m_lines; }

    [[nodiscard]] NoticeModel* notice() { return &m_notice; }

    [[nodiscard]] SittingViewModel* sitting() { return &m_sitting; }

    [[nodiscard]] ExamResultViewModel* result() { return &m_result; }

    [[nodiscard]] ExamMarkingModel* marking() { return &m_marking; }

    [[nodiscard]] ExamAppealModel* appeal() { return &m_appeal; }

    /// Another person sits here from now on; null when nobody is signed in.
    void attach(std::shared_ptr<ExamDesk> desk);
    void retranslate();

    /// The page was opened.
    Q_INVOKABLE void enter();
    /// Another page wants to know what is due.
    Q_INVOKABLE void lookAhead();
    Q_INVOKABLE void openExam(int row);
    Q_INVOKABLE void openOffer(int row);
    Q_INVOKABLE void chooseLine(int row);
    Q_INVOKABLE void begin();
    Q_INVOKABLE void toShelf();
    Q_INVOKABLE void showResult();
    Q_INVOKABLE void showReview();
    /// Open answers of a mock exam are marked by who wrote them.
    Q_INVOKABLE void markOwn();
    /// From the result or the paper to an appeal (exam_appealing.cpp); slot 0: the whole result.
    Q_INVOKABLE void appealAgainst(int slot);
    Q_INVOKABLE bool press(int key, int modifiers);

  signals:
    void changed();
    /// Whether the paper lies before the candidate, who then sees nothing else.
    void sittingChanged(bool sits);
    void sessionRequested(const qgt::practice::SessionSpec& spec);

  private:
    enum class End { HandedIn, TimeUp, Closed };

    void leaveStage();
    void connectAppeal();
    void leaveAppeal();
    /// The keys of a result.
    bool pressResult(int key, bool enter);
    void setStage(Stage stage);
    void readShelf();
    void takeShelf(Result<ShelfRead> shelf);
    void showShelf();
    void takeNotice(Result<ExamNotice> notice);
    void readResult(const AttemptId& attempt, Stage then);
    void finish(End end, const QString& reason);
    void makeMock(const MockOffer& offer, const LineId& line);
    [[nodiscard]] static QString resultRemark(const ExamEntry& entry);
    [[nodiscard]] ExamShelfRow rowOf(const ExamEntry& entry) const;
    [[nodiscard]] ExamShelfRow rowOf(const MockOffer& offer) const;

    const Clock& m_clock;
    std::shared_ptr<ExamDesk> m_desk;
    Stage m_stage = Stage::Loading;
    std::optional<ShelfRead> m_shelf;
    int m_lineOffer = -1;
    End m_end = End::HandedIn;
    QString m_endReason;
    int m_lost = 0;
    std::optional<seat::Receipt> m_receipt;
    bool m_resultOut = false;
    ExamShelfList m_exams;
    ExamShelfList m_offers;
    ExamFactList m_lines;
    NoticeModel m_notice;
    SittingViewModel m_sitting;
    ExamResultViewModel m_result;
    ExamMarkingModel m_marking;
    ExamAppealModel m_appeal;
    Stage m_appealedFrom = Stage::Result;
};

}  // namespace qgt::app
