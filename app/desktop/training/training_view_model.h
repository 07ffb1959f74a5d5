#pragma once

#include "app/desktop/page_view_model.h"
#include "app/desktop/training/training_lists.h"
#include "app/desktop/training/training_words.h"
#include "app/runtime/mentoring_desk.h"
#include "app/runtime/training_office.h"

#include <memory>
#include <optional>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

class Workspace;

/// The page 培训: hours for each, what they go into, what that raises, and the plan that is handed
/// out. Everything is read once when the page is entered; each change is reckoned off the screen's
/// thread.
class TrainingViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(bool anybody READ anybody NOTIFY changed FINAL)
    Q_PROPERTY(bool reckoning READ reckoning NOTIFY changed FINAL)
    Q_PROPERTY(int evenness READ evenness WRITE setEvenness NOTIFY changed FINAL)
    Q_PROPERTY(QString evennessWords READ evennessWords NOTIFY changed FINAL)
    Q_PROPERTY(QString rate READ rate NOTIFY changed FINAL)
    Q_PROPERTY(QString rateNote READ rateNote NOTIFY changed FINAL)
    Q_PROPERTY(QString least READ least NOTIFY changed FINAL)
    Q_PROPERTY(QString bound READ bound NOTIFY changed FINAL)
    Q_PROPERTY(QString missed READ missed NOTIFY changed FINAL)
    Q_PROPERTY(QString dutiesNote READ dutiesNote NOTIFY changed FINAL)
    Q_PROPERTY(QString evidenceNote READ evidenceNote NOTIFY changed FINAL)
    Q_PROPERTY(QString total READ total NOTIFY changed FINAL)
    Q_PROPERTY(bool canHandOut READ canHandOut NOTIFY changed FINAL)
    Q_PROPERTY(bool inForce READ inForce NOTIFY changed FINAL)
    Q_PROPERTY(QString handedRemark READ handedRemark NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::TrainingPersonList* persons READ persons CONSTANT FINAL)
    Q_PROPERTY(qgt::app::TrainingFloorList* floors READ floors CONSTANT FINAL)
    Q_PROPERTY(qgt::app::TrainingStepList* steps READ steps CONSTANT FINAL)
    Q_PROPERTY(qgt::app::TrainingPairList* pairs READ pairs CONSTANT FINAL)
    Q_PROPERTY(qgt::app::TrainingTaskList* handed READ handed CONSTANT FINAL)

  public:
    explicit TrainingViewModel(Deps deps, QObject* parent = nullptr);

    /// The team was read, and a first plan reckoned.
    [[nodiscard]] bool ready() const { return m_ground != nullptr && m_offer.has_value(); }

    [[nodiscard]] bool anybody() const { return m_persons.rowCount() > 0; }

    /// What stands there is of the wishes before.
    [[nodiscard]] bool reckoning() const { return m_reckoning; }

    /// In per cent: 0 by what is asked for, 100 every line alike.
    [[nodiscard]] int evenness() const;
    [[nodiscard]] QString evennessWords() const;
    [[nodiscard]] QString rate() const;
    [[nodiscard]] QString rateNote() const;
    [[nodiscard]] QString least() const;
    [[nodiscard]] QString bound() const;
    [[nodiscard]] QString missed() const;
    [[nodiscard]] QString dutiesNote() const;
    [[nodiscard]] QString evidenceNote() const;
    [[nodiscard]] QString total() const;
    [[nodiscard]] bool canHandOut() const;

    [[nodiscard]] bool inForce() const { return m_handedPlan.has_value(); }

    [[nodiscard]] QString handedRemark() const;

    [[nodiscard]] TrainingPersonList* persons() { return &m_persons; }

    [[nodiscard]] TrainingFloorList* floors() { return &m_floors; }

    [[nodiscard]] TrainingStepList* steps() { return &m_steps; }

    /// Who could teach whom.
    [[nodiscard]] TrainingPairList* pairs() { return &m_pairs; }

    [[nodiscard]] TrainingTaskList* handed() { return &m_handed; }

    void attach(std::shared_ptr<Workspace> workspace, std::optional<people::Actor> actor);
    void retranslate();
    void setEvenness(int percent);

    Q_INVOKABLE void enter();
    /// So many hours more for one of the team; fewer when negative.
    Q_INVOKABLE void addHours(int person, int hours);
    Q_INVOKABLE void addHoursForAll(int hours);
    Q_INVOKABLE void toggleFloor(int row);
    Q_INVOKABLE void handOut();
    Q_INVOKABLE void takeBack();
    /// A letter of the page; true when it meant something.
    Q_INVOKABLE bool press(int key);

  signals:
    void changed();

  private:
    /// What is read when the page is entered.
    struct Read {
        std::shared_ptr<const TrainingGround> ground;
        std::optional<HandedPlan> handed;
        std::vector<MentorPair> mentors;
    };

    [[nodiscard]] static Result<Read> readAll(Workspace& workspace, const people::Actor& actor);
    void wishAnew();
    void reckon();
    void readHanded();
    void show();
    void showPersons();
    void showSteps();
    void showHanded();
    void showPairs();
    [[nodiscard]] TrainingStepRow rowOf(const TrainingStep& step) const;

    [[nodiscard]] TrainingWords words() const { return {*m_bank, wording()}; }

    [[nodiscard]] QString lineAt(std::size_t line) const;

    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    std::shared_ptr<const bank::Bank> m_bank;
    std::shared_ptr<const TrainingGround> m_ground;
    TrainingWish m_wish;
    std::optional<TrainingOffer> m_offer;
    std::optional<HandedPlan> m_handedPlan;
    std::vector<MentorPair> m_mentors;
    TrainingPersonList m_persons;
    TrainingFloorList m_floors;
    TrainingStepList m_steps;
    TrainingPairList m_pairs;
    TrainingTaskList m_handed;
    bool m_reckoning = false;
    bool m_wishedMeanwhile = false;
};

}  // namespace qgt::app
