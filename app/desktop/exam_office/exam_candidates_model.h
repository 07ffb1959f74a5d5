#pragma once

#include "app/desktop/exam_office/exam_office_desk.h"
#include "app/desktop/exam_office/exam_office_lists.h"
#include "app/desktop/wording.h"

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

    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }

    /// Persons that the chosen committee leaves to choose from.
    [[nodiscard]] int shownCount() const { return static_cast<int>(m_shown.size()); }

    /// How much more time the blueprint lets be given, in words.
    [[nodiscard]] QString extraTime() const;

    [[nodiscard]] bool extraPossible() const { return m_blueprint.extraTime.mostPercent > 0; }

    /// Begins with what an exam has so far.
    void edit(const OfficeFacts& facts, const exam::HeldExam& exam, const PersonId& actor);
    void setBlueprint(const bank::Blueprint& blueprint);
    void retranslate();

    /// Whether every extra time can be given.
    [[nodiscard]] bool fit() const;
    [[nodiscard]] std::vector<exam::ExamCandidate> candidates() const;
    [[nodiscard]] std::vector<PersonId> chosenInvigilators() const;

    /// Row of `committees`; 0 is everybody.
    Q_INVOKABLE void showCommittee(int row);
    Q_INVOKABLE void toggle(int row);
    /// Everybody who is shown sits it; whoever sat already keeps the place.
    Q_INVOKABLE void chooseShown();
    Q_INVOKABLE void chooseNobody();
    /// To the place before (-1) or after (1).
    Q_INVOKABLE void move(int place, int by);
    Q_INVOKABLE void setPercent(int place, const QString& words);
    Q_INVOKABLE void setReason(int place, const QString& words);
    Q_INVOKABLE void toggleInvigilator(int row);

  signals:
    void changed();

  private:
    /// A candidate as typed.
    struct Entry {
        exam::ExamCandidate candidate;
        QString percent;
    };

    [[nodiscard]] QString errorOf(const Entry& entry) const;
    [[nodiscard]] ExamPlace placeOf(std::size_t place) const;
    [[nodiscard]] const OfficePerson* person(const PersonId& id) const;
    [[nodiscard]] bool sits(const PersonId& id) const;
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
    ExamChoiceList m_committees;
    ExamPersonList m_persons;
    ExamPlaceList m_places;
    ExamChoiceList m_invigilators;
};

}  // namespace qgt::app
