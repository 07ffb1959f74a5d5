#pragma once

#include "app/desktop/exam_office/exam_analysis_model.h"
#include "app/desktop/exam_office/exam_appeals_model.h"
#include "app/desktop/exam_office/exam_away_model.h"
#include "app/desktop/exam_office/exam_checklist_model.h"
#include "app/desktop/exam_office/exam_correction_model.h"
#include "app/desktop/exam_office/exam_double_model.h"
#include "app/desktop/exam_office/exam_office_lists.h"
#include "app/desktop/exam_office/exam_print_model.h"
#include "app/desktop/exam_office/exam_room_model.h"
#include "app/desktop/exam_office/exam_seal_model.h"
#include "app/desktop/exam_office/exam_setup_model.h"
#include "app/desktop/exam_office/exam_sheets_model.h"
#include "app/desktop/exam_office/exam_time_model.h"
#include "app/desktop/exam_office/marking_round_model.h"
#include "app/desktop/exam_office/waiting_list.h"
#include "app/desktop/page_view_model.h"
#include "app/runtime/waiting_work.h"

#include <optional>
#include <string>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The page 考务: the exams that are held, and the way of one of them from its setting up to its
/// results.
class ExamOfficeViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(View view READ view NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(QString countLine READ countLine NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::ExamList* exams READ exams CONSTANT FINAL)
    Q_PROPERTY(qgt::app::WaitingList* waiting READ waiting CONSTANT FINAL)
    Q_PROPERTY(qgt::app::WaitingList* waitingHere READ waitingHere CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamSetupModel* setup READ setup CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamSealModel* sealing READ sealing CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamRoomModel* room READ room CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamAwayModel* away READ away CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamChecklistModel* checklist READ checklist CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamDoubleModel* attempts READ attempts CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamCorrectionModel* corrections READ corrections CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamAppealsModel* appeals READ appeals CONSTANT FINAL)
    Q_PROPERTY(qgt::app::MarkingRoundModel* marking READ marking CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamAnalysisModel* analysis READ analysis CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamPrintModel* prints READ prints CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamSheetsModel* sheets READ sheets CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamTimeModel* time READ time CONSTANT FINAL)

  public:
    enum class View {
        List,
        Setup,
        Sealing,
        Room,
        Marking,
        Away,
        Attempts,
        Checklist,
        Analysis,
        Corrections,
        Prints,
        Sheets,
        Appeals,
        Time
    };
    Q_ENUM(View)

    explicit ExamOfficeViewModel(const Deps& deps, QObject* parent = nullptr);

    [[nodiscard]] View view() const { return m_view; }

    /// The list is known.
    [[nodiscard]] bool ready() const { return m_ready; }

    [[nodiscard]] QString countLine() const;

    [[nodiscard]] ExamList* exams() { return &m_exams; }

    /// What waits for whoever is signed in: everywhere, and at the exam whose room is open.
    [[nodiscard]] WaitingList* waiting() { return &m_waiting; }

    [[nodiscard]] WaitingList* waitingHere() { return &m_waitingHere; }

    [[nodiscard]] ExamSetupModel* setup() { return &m_setup; }

    [[nodiscard]] ExamSealModel* sealing() { return &m_sealing; }

    [[nodiscard]] ExamRoomModel* room() { return &m_room; }

    [[nodiscard]] ExamAwayModel* away() { return &m_away; }

    [[nodiscard]] ExamChecklistModel* checklist() { return &m_checklist; }

    [[nodiscard]] ExamDoubleModel* attempts() { return &m_attempts; }

    [[nodiscard]] ExamCorrectionModel* corrections() { return &m_corrections; }

    [[nodiscard]] ExamAppealsModel* appeals() { return &m_appeals; }

    [[nodiscard]] MarkingRoundModel* marking() { return &m_marking; }

    [[nodiscard]] ExamAnalysisModel* analysis() { return &m_analysis; }

    [[nodiscard]] ExamPrintModel* prints() { return &m_prints; }

    [[nodiscard]] ExamSheetsModel* sheets() { return &m_sheets; }

    [[nodiscard]] ExamTimeModel* time() { return &m_time; }

    void attach(const std::optional<OfficeDesk>& desk);
    void retranslate();

    /// Who works here, and on what; nothing while nobody does.
    [[nodiscard]] const std::optional<OfficeDesk>& desk() const { return m_desk; }

    /// The page is shown: everything is read again.
    Q_INVOKABLE void enter();
    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void add();
    /// From the room of an exam to its seats without a network.
    Q_INVOKABLE void openAway();
    /// From an exam that is set up or sealed to what has to be right before it.
    Q_INVOKABLE void openChecklist();
    /// From the room of a scored exam to what its answers say of its items.
    Q_INVOKABLE void openAnalysis();
    /// From the room of a scored exam to the correction of its keys.
    Q_INVOKABLE void openCorrections();
    /// From the room of a scored exam to the stages of its results and to appeals.
    Q_INVOKABLE void openAppeals();
    /// The same from anywhere, with a task of the exam's papers open: for whoever finds that a key
    /// is wrong.
    Q_INVOKABLE void correctTask(const QString& exam, const QString& task);
    /// From the room of an exam to what it prints, and to the answer sheets that came back.
    Q_INVOKABLE void openPrints();
    Q_INVOKABLE void openSheets();
    /// From the room of a sealed exam to more time for who has not begun.
    Q_INVOKABLE void openTime();
    /// One step back towards the list; not from codes that are shown once.
    Q_INVOKABLE void back();

    /// Reads anew what waits for whoever is signed in.
    Q_INVOKABLE void lookForWork();
    /// From anywhere to work that waits, by its row in `waiting` or `waitingHere`.
    Q_INVOKABLE void openWaiting(int row);
    Q_INVOKABLE void openWaitingHere(int row);

    /// To the page where blueprints are edited.
    Q_INVOKABLE void showBlueprints() { emit blueprintsWanted(); }

  signals:
    void viewChanged();
    void changed();
    /// The settings, where keys are made.
    void keysWanted();
    void blueprintsWanted();

  private:
    /// What of a board stands in the list.
    struct Counts {
        int handedIn = 0;
        int scored = 0;
    };

    struct Held {
        exam::HeldExam exam;
        std::optional<Counts> counts;  ///< nothing before its board was read
    };

    struct Everything {
        OfficeFacts facts;
        std::vector<exam::HeldExam> exams;
    };

    [[nodiscard]] static Result<Everything> readAll(const OfficeDesk& desk);
    void connectSteps();
    void take(Result<Everything> everything);
    void countOne(const ExamId& id);
    void takeCounts(const ExamId& id, const std::vector<SeatRow>& rows);
    void openExam(const exam::HeldExam& exam);
    void showRows();
    /// From the seats without a network to the room; waits for a step that is under way.
    void leaveAway();
    void leaveAttempts();
    void leaveSealing();
    void leaveRoom();
    void showList();
    void leaveAnalysis();
    void connectCorrections();
    void leaveCorrections();
    void leavePrints();
    void leaveSheets();
    void leaveAppeals();
    void leaveTime();
    void beginCorrections(const std::string& task);

    /// A place at an exam that somebody comes to from elsewhere.
    struct Wanted {
        ExamId exam;
        View view = View::Room;
        std::string task;  ///< to open there; empty: none
    };

    [[nodiscard]] static QString waitingWords(const WaitingWork& work);
    [[nodiscard]] static QString waitingAction(WaitingKind kind);
    /// In the list of exams, all kinds in a line.
    [[nodiscard]] QString waitingAt(const ExamId& exam) const;
    void showWaiting();
    /// Goes there, or as soon as the exams are read.
    void want(Wanted wanted);
    void openWanted();
    void openView(const Wanted& wanted);
    void setView(View view);

    std::optional<OfficeDesk> m_desk;
    OfficeFacts m_facts;
    std::vector<Held> m_held;
    ExamList m_exams;
    ExamSetupModel m_setup;
    ExamSealModel m_sealing;
    ExamRoomModel m_room;
    MarkingRoundModel m_marking;
    ExamAwayModel m_away;
    ExamChecklistModel m_checklist;
    View m_checkedFrom = View::Room;
    ExamDoubleModel m_attempts;
    ExamAnalysisModel m_analysis;
    ExamCorrectionModel m_corrections;
    ExamPrintModel m_prints;
    ExamSheetsModel m_sheets;
    ExamTimeModel m_time;
    ExamAppealsModel m_appeals;
    std::optional<Wanted> m_wanted;
    std::vector<WaitingWork> m_work;
    WaitingList m_waiting;
    WaitingList m_waitingHere;
    View m_view = View::List;
    bool m_ready = false;
};

}  // namespace qgt::app
