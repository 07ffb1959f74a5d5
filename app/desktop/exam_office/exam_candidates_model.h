#pragma once

#include "app/desktop/exam_office/exam_office_desk.h"
#include "app/desktop/exam_office/exam_office_lists.h"
#include "app/desktop/wording.h"
#include "app/runtime/candidate_history.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// Who sits an exam that is set up, in the order of the seats, with how much more time; and who
/// invigilates.
class ExamCandidatesModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamSetupModel")
    Q_PROPERTY(qgt::app::ExamChoiceList* committees READ committees CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamPersonList* persons READ persons CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamPlaceList* places READ places CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamChoiceList* invigilators READ invigilators CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamChoiceList* deciders READ deciders CONSTANT FINAL)
    Q_PROPERTY(int failedCount READ failedCount NOTIFY changed FINAL)
    Q_PROPERTY(int renewingCount READ renewingCount NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int shownCount READ shownCount NOTIFY changed FINAL)
    Q_PROPERTY(QString extraTime READ extraTime NOTIFY changed FINAL)
    Q_PROPERTY(bool extraPossible READ extraPossible NOTIFY changed FINAL)

  public:
    ExamCandidatesModel(Wording wording, QObject* parent);

    [[nodiscard]] ExamChoiceList* committees() { return &m_committees; }

    [[nodiscard]] ExamPersonList* persons() { return &m_persons; }

    [[nodiscard]] ExamPlaceList* places() { return &m_places; }

    [[nodiscard]] ExamChoiceList* invigilators() { return &m_invigilators; }

    /// Who may have decided about extra time, by the blueprint; nobody about the own one.
    [[nodiscard]] ExamChoiceList* deciders() { return &m_deciders; }

    /// Persons shown who failed an exam of this kind and may sit it again when this one opens.
    [[nodiscard]] int failedCount() const;

    /// Persons shown whose certificate has to be renewed, and who may sit this exam.
    [[nodiscard]] int renewingCount() const;

    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }

    /// Persons that the chosen committee leaves to choose from.
    [[nodiscard]] int shownCount() const { return static_cast<int>(m_shown.size()); }

    /// How much more time the blueprint lets be given, in words.
    [[nodiscard]] QString extraTime() const;

    [[nodiscard]] bool extraPossible() const { return m_blueprint.extraTime.mostPercent > 0; }

    /// Begins with what an exam has so far.
    void edit(const OfficeFacts& facts, const exam::HeldExam& exam, const PersonId& actor);
    void setBlueprint(const bank::Blueprint& blueprint);
    /// What became of earlier exams of this kind.
    void setHistories(std::map<PersonId, CandidateHistory> histories);
    /// When the exam opens, for who has to wait; none: not known yet.
    void setOpens(std::optional<Instant> opens);
    void retranslate();
    /// The extra time of this candidate was confirmed by whoever decided it.
    void takeConfirmation(const exam::ExamCandidate& candidate);

    /// Whether every extra time can be given.
    [[nodiscard]] bool fit() const;
    [[nodiscard]] std::vector<exam::ExamCandidate> candidates() const;
    [[nodiscard]] std::vector<PersonId> chosenInvigilators() const;

    /// Row of `committees`; 0 is everybody.
    Q_INVOKABLE void showCommittee(int row);
    Q_INVOKABLE void toggle(int row);
    /// Everybody who is shown sits it; whoever sat already keeps the place.
    Q_INVOKABLE void chooseShown();
    /// So does everybody shown who failed and may sit again; nobody else is taken away.
    Q_INVOKABLE void chooseFailed();
    /// So does everybody shown whose certificate has to be renewed.
    Q_INVOKABLE void chooseRenewing();
    Q_INVOKABLE void chooseNobody();
    /// To the place before (-1) or after (1).
    Q_INVOKABLE void move(int place, int by);
    Q_INVOKABLE void setPercent(int place, const QString& words);
    Q_INVOKABLE void setReason(int place, const QString& words);
    /// `row` of `deciders` decided about the extra time of the place.
    Q_INVOKABLE void setDecider(int place, int row);
    /// Whoever decided about the extra time of the place types the own PIN or password.
    Q_INVOKABLE void confirm(int place, const QString& secret);
    Q_INVOKABLE void toggleInvigilator(int row);

  signals:
    void changed();
    /// The extra time of a candidate is to be confirmed with this secret.
    void confirmationWanted(const qgt::exam::ExamCandidate& candidate, const QString& secret);

  private:
    /// A candidate as typed.
    struct Entry {
        exam::ExamCandidate candidate;
        QString percent;
        exam::GrantedTime kept = {};  ///< what was decided before
        bool named = false;           ///< who decided was said since
        exam::GrantedTime confirmed = {};
    };

    [[nodiscard]] QString errorOf(const Entry& entry) const;
    [[nodiscard]] ExamPlace placeOf(std::size_t place) const;
    [[nodiscard]] const OfficePerson* person(const PersonId& id) const;
    [[nodiscard]] bool sits(const PersonId& id) const;
    [[nodiscard]] bool maySitAgain(const PersonId& id) const;
    [[nodiscard]] bool renews(const PersonId& id) const;
    /// Everybody shown who is wanted sits it; whoever sat already keeps the place.
    void addShown(const std::function<bool(const PersonId&)>& wanted);
    /// Fills in what is known of earlier exams.
    void addHistory(const PersonId& id, ExamPersonRow& row) const;
    /// The extra time as it would be kept.
    [[nodiscard]] exam::GrantedTime extraOf(const Entry& entry) const;
    [[nodiscard]] bool isAsKept(const Entry& entry) const;
    [[nodiscard]] bool mayDecide(const Entry& entry, const PersonId& id) const;
    /// Whoever decided it is somebody else, who has not confirmed it.
    [[nodiscard]] bool needsConfirming(const Entry& entry) const;
    /// The extra time is another one now: whoever changes it decides, or has to say who did.
    void changeExtra(Entry& entry);
    void add(const PersonId& id);
    void show();

    Wording m_wording;
    std::vector<people::Committee> m_known;
    std::vector<OfficePerson> m_all;
    std::vector<PersonId> m_shown;
    std::vector<PersonId> m_watchers;  ///< who may invigilate, in the order of the list
    std::vector<PersonId> m_watching;
    std::vector<Entry> m_entries;
    CommitteeId m_committee;  ///< whose persons are shown; empty: all
    PersonId m_actor;
    bank::Blueprint m_blueprint;
    std::optional<bank::TimeGrantor> m_keptBy;  ///< who decided, as the exam was kept
    std::map<PersonId, CandidateHistory> m_histories;
    std::optional<Instant> m_opens;
    Instant m_now;
    std::vector<PersonId> m_mayDecide;  ///< in the order of the list
    ExamChoiceList m_committees;
    ExamPersonList m_persons;
    ExamPlaceList m_places;
    ExamChoiceList m_invigilators;
    ExamChoiceList m_deciders;
};

}  // namespace qgt::app
