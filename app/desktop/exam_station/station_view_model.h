#pragma once

#include "app/desktop/exam/exam_lists.h"
#include "app/desktop/exam/notice_model.h"
#include "app/desktop/exam/sitting_view_model.h"
#include "app/desktop/exam_station/station_answers_model.h"
#include "app/desktop/exam_station/station_desk.h"
#include "app/desktop/exam_station/station_lists.h"
#include "app/desktop/exam_station/station_package_model.h"
#include "app/desktop/page_view_model.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The page 考点机: the exams that came in packages, their candidates, one after the other at the
/// seat, and the way of their answers out.
class StationViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(QString unreadable READ unreadable NOTIFY changed FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(int handedIn READ handedIn NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString number READ number NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QString standing READ standing NOTIFY changed FINAL)
    Q_PROPERTY(bool begun READ begun NOTIFY changed FINAL)
    Q_PROPERTY(bool leaving READ leaving NOTIFY changed FINAL)
    Q_PROPERTY(QString overTitle READ overTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString overText READ overText NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::ExamShelfList* exams READ exams CONSTANT FINAL)
    Q_PROPERTY(qgt::app::StationSeatList* seats READ seats CONSTANT FINAL)
    Q_PROPERTY(qgt::app::StationPackageModel* package READ package CONSTANT FINAL)
    Q_PROPERTY(qgt::app::StationAnswersModel* answers READ answers CONSTANT FINAL)
    Q_PROPERTY(qgt::app::NoticeModel* notice READ notice CONSTANT FINAL)
    Q_PROPERTY(qgt::app::SittingViewModel* sitting READ sitting CONSTANT FINAL)

  public:
    enum class Stage { Loading, Exams, Seats, Identity, Notice, Sitting, Over };
    Q_ENUM(Stage)

    /// Settings and clock must outlive it.
    StationViewModel(const Deps& deps,
                     AppSettings& settings,
                     const Clock& clock,
                     QObject* parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }

    /// The exam whose candidates are shown; empty: none.
    [[nodiscard]] QString note() const;

    /// Packages that cannot be read any more, in words; empty: none.
    [[nodiscard]] QString unreadable() const;

    /// Only candidates whose number or name holds it are in the list.
    [[nodiscard]] QString filter() const { return m_filter; }

    /// Candidates of the exam, whatever the filter.
    [[nodiscard]] int total() const;

    /// How many of them are done.
    [[nodiscard]] int handedIn() const;

    // Of the candidate who was chosen in the list; empty: nobody.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString number() const;
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString standing() const;

    /// This candidate began and did not hand in.
    [[nodiscard]] bool begun() const;

    /// Whether unfinished answers are to be carried out is being asked.
    [[nodiscard]] bool leaving() const { return m_leaving; }

    [[nodiscard]] QString overTitle() const;
    [[nodiscard]] QString overText() const;

    [[nodiscard]] ExamShelfList* exams() { return &m_exams; }

    [[nodiscard]] StationSeatList* seats() { return &m_seats; }

    [[nodiscard]] StationPackageModel* package() { return &m_package; }

    [[nodiscard]] StationAnswersModel* answers() { return &m_answers; }

    [[nodiscard]] NoticeModel* notice() { return &m_notice; }

    [[nodiscard]] SittingViewModel* sitting() { return &m_sitting; }

    /// Null: this machine is no station now.
    void attach(std::shared_ptr<StationDesk> desk);
    void retranslate();
    void setFilter(const QString& words);

    /// The page was opened.
    Q_INVOKABLE void enter();
    Q_INVOKABLE void openExam(int row);
    /// Whoever is in this row of the list; the only one it shows when there is just one.
    Q_INVOKABLE void openSeat(int row);
    Q_INVOKABLE void openOnly();
    /// It is this candidate who sits here.
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void begin();
    /// This machine cannot go on: asks, then writes what there is.
    Q_INVOKABLE void askToCarry();
    Q_INVOKABLE void carryOpen();
    Q_INVOKABLE void carryAll();
    /// The next candidate, who sees nothing of the one before.
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    Q_INVOKABLE void leave();
    Q_INVOKABLE bool press(int key, int modifiers);

  signals:
    void changed();
    /// Whether the paper lies before the candidate, who then sees nothing else.
    void sittingChanged(bool sits);
    void leaveRequested();

  private:
    enum class End { HandedIn, TimeUp, Closed, Before, Open };

    void setStage(Stage stage);
    void readShelf(Stage then);
    void showShelf();
    void showSeats();
    void forgetCandidate();
    void finish(End end, const QString& reason);
    void carry(End end);
    [[nodiscard]] const StationExam* exam() const;
    [[nodiscard]] const StationSeat* seat() const;
    [[nodiscard]] ExamShelfRow rowOf(const StationExam& exam) const;
    [[nodiscard]] static StationSeatRow rowOf(const StationSeat& seat);
    [[nodiscard]] static QString standingOf(const StationSeat& seat);

    const Clock& m_clock;
    std::shared_ptr<StationDesk> m_desk;
    Stage m_stage = Stage::Loading;
    std::optional<StationRead> m_shelf;
    ExamId m_exam;         ///< empty: none is chosen
    PersonId m_candidate;  ///< empty: nobody is chosen
    QString m_filter;
    std::vector<PersonId> m_shown;  ///< who stands in which row
    bool m_leaving = false;
    End m_end = End::HandedIn;
    QString m_endReason;
    int m_lost = 0;
    std::optional<seat::Receipt> m_receipt;
    ExamShelfList m_exams;
    StationSeatList m_seats;
    StationPackageModel m_package;
    StationAnswersModel m_answers;
    NoticeModel m_notice;
    SittingViewModel m_sitting;
};

}  // namespace qgt::app
