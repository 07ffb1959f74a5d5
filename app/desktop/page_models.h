#pragma once

#include "app/desktop/analysis/analysis_view_model.h"
#include "app/desktop/blueprints/blueprints_view_model.h"
#include "app/desktop/cases/case_view_model.h"
#include "app/desktop/certificates/certificates_view_model.h"
#include "app/desktop/duty/duty_view_model.h"
#include "app/desktop/exam/exam_view_model.h"
#include "app/desktop/exam_office/exam_office_view_model.h"
#include "app/desktop/exam_station/station_view_model.h"
#include "app/desktop/handbook/handbook_view_model.h"
#include "app/desktop/introduction_model.h"
#include "app/desktop/mastery/mastery_view_model.h"
#include "app/desktop/meeting/meeting_view_model.h"
#include "app/desktop/people/people_view_model.h"
#include "app/desktop/practice/practice_view_model.h"
#include "app/desktop/reception/reception_view_model.h"
#include "app/desktop/review/review_view_model.h"
#include "app/desktop/roster/roster_view_model.h"
#include "app/desktop/search/finder_view_model.h"
#include "app/desktop/settings/bank_update_view_model.h"
#include "app/desktop/settings/carry_view_model.h"
#include "app/desktop/settings/data_care_view_model.h"
#include "app/desktop/settings/exam_keys_view_model.h"
#include "app/desktop/sign_in/first_run_view_model.h"
#include "app/desktop/sign_in/join_model.h"
#include "app/desktop/sign_in/sign_in_view_model.h"
#include "app/desktop/sign_in/start_view_model.h"
#include "app/desktop/team/team_view_model.h"
#include "app/desktop/today/today_view_model.h"
#include "app/desktop/training/own_training_view_model.h"
#include "app/desktop/training/training_view_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The view models of all pages, one each, for the window.
class PageModels final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(qgt::app::StartViewModel* start READ start CONSTANT FINAL)
    Q_PROPERTY(qgt::app::FirstRunViewModel* firstRun READ firstRun CONSTANT FINAL)
    Q_PROPERTY(qgt::app::SignInViewModel* signIn READ signIn CONSTANT FINAL)
    Q_PROPERTY(qgt::app::PeopleViewModel* people READ people CONSTANT FINAL)
    Q_PROPERTY(qgt::app::TodayViewModel* today READ today CONSTANT FINAL)
    Q_PROPERTY(qgt::app::PracticeViewModel* practice READ practice CONSTANT FINAL)
    Q_PROPERTY(qgt::app::CaseViewModel* cases READ cases CONSTANT FINAL)
    Q_PROPERTY(qgt::app::HandbookViewModel* handbook READ handbook CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamViewModel* exam READ exam CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ReviewViewModel* review READ review CONSTANT FINAL)
    Q_PROPERTY(qgt::app::MasteryViewModel* mastery READ mastery CONSTANT FINAL)
    Q_PROPERTY(qgt::app::TeamViewModel* team READ team CONSTANT FINAL)
    Q_PROPERTY(qgt::app::TrainingViewModel* training READ training CONSTANT FINAL)
    Q_PROPERTY(qgt::app::OwnTrainingViewModel* ownTraining READ ownTraining CONSTANT FINAL)
    Q_PROPERTY(qgt::app::MeetingViewModel* meeting READ meeting CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ReceptionViewModel* reception READ reception CONSTANT FINAL)
    Q_PROPERTY(qgt::app::RosterViewModel* roster READ roster CONSTANT FINAL)
    Q_PROPERTY(qgt::app::DutyViewModel* duty READ duty CONSTANT FINAL)
    Q_PROPERTY(qgt::app::FinderViewModel* finder READ finder CONSTANT FINAL)
    Q_PROPERTY(qgt::app::IntroductionModel* introduction READ introduction CONSTANT FINAL)
    Q_PROPERTY(qgt::app::DataCareViewModel* dataCare READ dataCare CONSTANT FINAL)
    Q_PROPERTY(qgt::app::BankUpdateViewModel* bankUpdate READ bankUpdate CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamKeysViewModel* examKeys READ examKeys CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamOfficeViewModel* examOffice READ examOffice CONSTANT FINAL)
    Q_PROPERTY(qgt::app::AnalysisViewModel* analyses READ analyses CONSTANT FINAL)
    Q_PROPERTY(qgt::app::StationViewModel* station READ station CONSTANT FINAL)
    Q_PROPERTY(qgt::app::BlueprintsViewModel* blueprints READ blueprints CONSTANT FINAL)
    Q_PROPERTY(qgt::app::CertificatesViewModel* certificates READ certificates CONSTANT FINAL)
    Q_PROPERTY(qgt::app::CarryViewModel* carry READ carry CONSTANT FINAL)
    Q_PROPERTY(qgt::app::JoinModel* joining READ joining CONSTANT FINAL)

  public:
    /// Settings and clock must outlive the models.
    PageModels(const Executor& executor,
               const Wording& wording,
               AppSettings& settings,
               const Clock& clock,
               QObject* parent = nullptr)
        : QObject(parent),
          m_start(wording),
          m_firstRun({executor, wording}),
          m_signIn({executor, wording}),
          m_people({executor, wording}),
          m_today({executor, wording}),
          m_practice({executor, wording, settings}),
          m_cases({executor, wording}),
          m_handbook({executor, wording}),
          m_exam({executor, wording}, clock),
          m_review({executor, wording}),
          m_mastery({executor, wording}),
          m_team({executor, wording}),
          m_training({executor, wording}),
          m_ownTraining({executor, wording}),
          m_meeting({executor, wording}),
          m_reception({executor, wording}),
          m_roster({executor, wording}),
          m_duty({executor, wording}),
          m_finder({executor, wording}),
          m_introduction(executor),
          m_dataCare({executor, wording}),
          m_bankUpdate({executor, wording}),
          m_examKeys({executor, wording}),
          m_examOffice({executor, wording}),
          m_analyses({executor, wording}),
          m_station({executor, wording}, settings, clock),
          m_blueprints({executor, wording}),
          m_certificates({executor, wording}),
          m_carry({executor, wording}),
          m_joining({executor, wording}) {}

    [[nodiscard]] StartViewModel* start() { return &m_start; }

    [[nodiscard]] FirstRunViewModel* firstRun() { return &m_firstRun; }

    [[nodiscard]] SignInViewModel* signIn() { return &m_signIn; }

    [[nodiscard]] PeopleViewModel* people() { return &m_people; }

    [[nodiscard]] TodayViewModel* today() { return &m_today; }

    [[nodiscard]] PracticeViewModel* practice() { return &m_practice; }

    [[nodiscard]] CaseViewModel* cases() { return &m_cases; }

    [[nodiscard]] HandbookViewModel* handbook() { return &m_handbook; }

    [[nodiscard]] ExamViewModel* exam() { return &m_exam; }

    [[nodiscard]] ReviewViewModel* review() { return &m_review; }

    [[nodiscard]] MasteryViewModel* mastery() { return &m_mastery; }

    [[nodiscard]] TeamViewModel* team() { return &m_team; }

    [[nodiscard]] TrainingViewModel* training() { return &m_training; }

    [[nodiscard]] OwnTrainingViewModel* ownTraining() { return &m_ownTraining; }

    [[nodiscard]] MeetingViewModel* meeting() { return &m_meeting; }

    [[nodiscard]] ReceptionViewModel* reception() { return &m_reception; }

    [[nodiscard]] RosterViewModel* roster() { return &m_roster; }

    [[nodiscard]] DutyViewModel* duty() { return &m_duty; }

    [[nodiscard]] FinderViewModel* finder() { return &m_finder; }

    [[nodiscard]] IntroductionModel* introduction() { return &m_introduction; }

    [[nodiscard]] DataCareViewModel* dataCare() { return &m_dataCare; }

    [[nodiscard]] BankUpdateViewModel* bankUpdate() { return &m_bankUpdate; }

    [[nodiscard]] ExamKeysViewModel* examKeys() { return &m_examKeys; }

    [[nodiscard]] ExamOfficeViewModel* examOffice() { return &m_examOffice; }

    [[nodiscard]] AnalysisViewModel* analyses() { return &m_analyses; }

    [[nodiscard]] StationViewModel* station() { return &m_station; }

    [[nodiscard]] BlueprintsViewModel* blueprints() { return &m_blueprints; }

    [[nodiscard]] CertificatesViewModel* certificates() { return &m_certificates; }

    [[nodiscard]] CarryViewModel* carry() { return &m_carry; }

    [[nodiscard]] JoinModel* joining() { return &m_joining; }

    /// Words made in C++ are made again, after a change of language.
    void retranslate() {
        m_start.retranslate();
        m_firstRun.retranslate();
        m_signIn.retranslate();
        m_people.retranslate();
        m_today.retranslate();
        m_practice.retranslate();
        m_cases.retranslate();
        m_handbook.retranslate();
        m_exam.retranslate();
        m_review.retranslate();
        m_mastery.retranslate();
        m_team.retranslate();
        m_training.retranslate();
        m_ownTraining.retranslate();
        m_meeting.retranslate();
        m_reception.retranslate();
        m_roster.retranslate();
        m_duty.retranslate();
        m_finder.retranslate();
        m_introduction.retranslate();
        m_dataCare.retranslate();
        m_bankUpdate.retranslate();
        m_examKeys.retranslate();
        m_examOffice.retranslate();
        m_analyses.retranslate();
        m_station.retranslate();
        m_blueprints.retranslate();
        m_certificates.retranslate();
        m_carry.retranslate();
        m_joining.retranslate();
    }

  private:
    StartViewModel m_start;
    FirstRunViewModel m_firstRun;
    SignInViewModel m_signIn;
    PeopleViewModel m_people;
    TodayViewModel m_today;
    PracticeViewModel m_practice;
    CaseViewModel m_cases;
    HandbookViewModel m_handbook;
    ExamViewModel m_exam;
    ReviewViewModel m_review;
    MasteryViewModel m_mastery;
    TeamViewModel m_team;
    TrainingViewModel m_training;
    OwnTrainingViewModel m_ownTraining;
    MeetingViewModel m_meeting;
    ReceptionViewModel m_reception;
    RosterViewModel m_roster;
    DutyViewModel m_duty;
    FinderViewModel m_finder;
    IntroductionModel m_introduction;
    DataCareViewModel m_dataCare;
    BankUpdateViewModel m_bankUpdate;
    ExamKeysViewModel m_examKeys;
    ExamOfficeViewModel m_examOffice;
    AnalysisViewModel m_analyses;
    StationViewModel m_station;
    BlueprintsViewModel m_blueprints;
    CertificatesViewModel m_certificates;
    CarryViewModel m_carry;
    JoinModel m_joining;
};

}  // namespace qgt::app
