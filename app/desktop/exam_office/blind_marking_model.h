#pragma once

#include "app/desktop/exam_office/exam_office_lists.h"
#include "app/desktop/exam_office/rater_desk.h"
#include "app/desktop/exam_office/unsaved_marks.h"
#include "app/desktop/page_view_model.h"

#include <functional>
#include <memory>
#include <vector>

#include <QElapsedTimer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The queue of one rater: an answer under a number, the points of the rubric to tick. Every tick
/// is kept at once; Enter says that the answer is done. What the disk did not take stays on the
/// screen and is tried again; nothing is handed in, and nobody leaves, before it is kept. What is
/// handed in stays as it is.
class BlindMarkingModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by MarkingRoundModel")
    Q_PROPERTY(QString heading READ heading NOTIFY changed FINAL)
    Q_PROPERTY(QString progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(QString story READ story NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString given READ given NOTIFY changed FINAL)
    Q_PROPERTY(QString modelAnswer READ modelAnswer NOTIFY changed FINAL)
    Q_PROPERTY(QString basis READ basis NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::ExamPointList* points READ points CONSTANT FINAL)
    Q_PROPERTY(QString marks READ marks NOTIFY marksChanged FINAL)
    Q_PROPERTY(QString comment READ comment NOTIFY changed FINAL)
    Q_PROPERTY(QString saved READ saved NOTIFY marksChanged FINAL)
    Q_PROPERTY(QString unsaved READ unsaved NOTIFY marksChanged FINAL)
    Q_PROPERTY(int place READ place NOTIFY changed FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(int left READ left NOTIFY changed FINAL)
    Q_PROPERTY(int ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(bool locked READ locked NOTIFY changed FINAL)
    Q_PROPERTY(bool asked READ asked NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)

  public:
    explicit BlindMarkingModel(Deps deps, QObject* parent = nullptr);

    /// "Answer 3/12 · no. 4711": the place in the queue, never that of the task in a paper.
    [[nodiscard]] QString heading() const;
    /// "2 of 6 to this question; 7 to mark, 5 marked and not handed in".
    [[nodiscard]] QString progress() const;
    /// What led to the question of a case; empty: it stands for itself.
    [[nodiscard]] QString story() const;
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString given() const;
    [[nodiscard]] QString modelAnswer() const;
    [[nodiscard]] QString basis() const;

    [[nodiscard]] ExamPointList* points() { return &m_points; }

    /// What the ticked points are worth.
    [[nodiscard]] QString marks() const;
    [[nodiscard]] QString comment() const;
    /// Whether every tick is kept by now.
    [[nodiscard]] QString saved() const;
    /// What the disk did not take, and what that means; empty: nothing.
    [[nodiscard]] QString unsaved() const;

    /// From 1; 0 when there is none.
    [[nodiscard]] int place() const { return total() == 0 ? 0 : static_cast<int>(m_at) + 1; }

    [[nodiscard]] int total() const { return static_cast<int>(m_answers.size()); }

    /// Not marked yet.
    [[nodiscard]] int left() const;
    /// Marked and not handed in.
    [[nodiscard]] int ready() const;
    /// The answer on the screen is handed in.
    [[nodiscard]] bool locked() const;

    /// Handing in was asked for and has to be confirmed.
    [[nodiscard]] bool asked() const { return m_asked; }

    [[nodiscard]] QString done() const;

    void retranslate();
    void clear();
    /// Begins with the first answer that is not marked.
    void begin(std::shared_ptr<RaterDesk> desk);

    Q_INVOKABLE void toggle(int point);
    /// Kept after a pause in writing, and before anything else is done.
    Q_INVOKABLE void say(const QString& comment);
    /// The answer is marked as it is ticked; on to the next one.
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    Q_INVOKABLE void askHandIn();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void handIn();
    /// Back to the overview; what was ticked stays.
    Q_INVOKABLE void leave();

  signals:
    void changed();
    void marksChanged();
    void finished();

  private:
    [[nodiscard]] BlindAnswer* current();
    [[nodiscard]] const BlindAnswer* current() const;

    /// A queue with the bank whose sources are named in it.
    struct Loaded {
        Result<std::vector<BlindAnswer>> answers;
        std::shared_ptr<const bank::Bank> bank;
    };

    /// Marks on their way, and how saving each of them went.
    struct Saved {
        UnsavedMarks::Batch batch;
        std::vector<Status> statuses;
    };

    void load();
    void take(std::vector<BlindAnswer> answers);
    void show();
    void keep(bool done);
    /// A remark that is not on its way yet.
    void keepRemark();
    [[nodiscard]] static Saved saveAll(RaterDesk& desk, UnsavedMarks::Batch batch);
    /// Sends what is not on its way.
    void save();
    /// Shows what went wrong, and tries again later; false when anything did.
    bool settle(const Saved& saved);
    /// Goes on once everything is kept; else says what is not.
    void whenSaved(std::function<void()> next);
    void handInSaved();
    void moveTo(std::size_t at);

    std::shared_ptr<RaterDesk> m_desk;
    std::shared_ptr<const bank::Bank> m_bank;
    std::vector<BlindAnswer> m_answers;
    std::size_t m_at = 0;
    UnsavedMarks m_unsaved;
    bool m_saveProblem = false;  ///< what is shown as a problem is that of saving
    bool m_asked = false;
    int m_handed = 0;  ///< just now
    QElapsedTimer m_looked;
    QTimer m_writing;   ///< runs while a remark is being written
    QTimer m_tryAgain;  ///< runs while the disk did not take something
    ExamPointList m_points;
};

}  // namespace qgt::app
