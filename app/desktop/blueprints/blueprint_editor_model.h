#pragma once

#include "app/desktop/blueprints/blueprint_form.h"
#include "app/desktop/blueprints/blueprint_lists.h"
#include "app/desktop/blueprints/blueprint_trial_model.h"
#include "app/desktop/page_view_model.h"

#include <optional>
#include <string>
#include <vector>

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A blueprint while it is edited: its steps, what is wrong at which field, the chance to fail, and
/// what saving does. Nothing is stored before save().
class BlueprintEditorModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by BlueprintsViewModel")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::BlueprintStepList* steps READ steps CONSTANT FINAL)
    Q_PROPERTY(qgt::app::BlueprintFormList* form READ form CONSTANT FINAL)
    Q_PROPERTY(qgt::app::BlueprintTrialModel* trial READ trial CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamChoiceList* subjects READ subjects CONSTANT FINAL)
    Q_PROPERTY(int tab READ tab NOTIFY tabChanged FINAL)
    Q_PROPERTY(bool onPaper READ onPaper NOTIFY tabChanged FINAL)
    Q_PROPERTY(bool onQuotas READ onQuotas NOTIFY tabChanged FINAL)
    Q_PROPERTY(bool onTrial READ onTrial NOTIFY tabChanged FINAL)
    Q_PROPERTY(QString origin READ origin NOTIFY changed FINAL)
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)
    Q_PROPERTY(int stateSign READ stateSign NOTIFY changed FINAL)
    Q_PROPERTY(QString chance READ chance NOTIFY changed FINAL)
    Q_PROPERTY(QString chanceWords READ chanceWords NOTIFY changed FINAL)
    Q_PROPERTY(int chanceSign READ chanceSign NOTIFY changed FINAL)
    Q_PROPERTY(QString findings READ findings NOTIFY changed FINAL)
    Q_PROPERTY(bool dirty READ dirty NOTIFY changed FINAL)
    Q_PROPERTY(bool fit READ fit NOTIFY changed FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed FINAL)
    Q_PROPERTY(bool quotaChosen READ quotaChosen NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)

  public:
    explicit BlueprintEditorModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] QString title() const;

    [[nodiscard]] BlueprintStepList* steps() { return &m_steps; }

    [[nodiscard]] BlueprintFormList* form() { return &m_form; }

    [[nodiscard]] BlueprintTrialModel* trial() { return &m_trial; }

    /// What a quota with several conditions may be about, for addQuota().
    [[nodiscard]] ExamChoiceList* subjects() { return &m_subjects; }

    [[nodiscard]] int tab() const { return static_cast<int>(m_tab); }

    [[nodiscard]] bool onPaper() const { return m_tab == BlueprintTab::Paper; }

    [[nodiscard]] bool onQuotas() const { return m_tab == BlueprintTab::Quotas; }

    [[nodiscard]] bool onTrial() const { return m_tab == BlueprintTab::Trial; }

    /// Where it comes from and what becomes of the file, a sentence a line.
    [[nodiscard]] QString origin() const;

    /// How many places have to be mended.
    [[nodiscard]] QString state() const;
    [[nodiscard]] int stateSign() const;

    /// "P(fail | right on 85 %) = 4.5 %"; empty while it is not known.
    [[nodiscard]] QString chance() const;
    [[nodiscard]] QString chanceWords() const;
    [[nodiscard]] int chanceSign() const;

    /// What else the check says of the whole, a sentence a line.
    [[nodiscard]] QString findings() const;

    /// What stands here is not what is stored.
    [[nodiscard]] bool dirty() const;

    /// It is a copy that was never saved.
    [[nodiscard]] bool isNew() const { return m_open && !m_before; }

    /// Enough conditions are chosen for addQuota().
    [[nodiscard]] bool quotaChosen() const { return m_subject.size() > 1; }

    [[nodiscard]] bool fit() const { return m_reading.blueprint.has_value(); }

    [[nodiscard]] QString done() const;

    void attach(std::optional<BlueprintDesk> desk);
    void retranslate();
    /// Opens a file of the shelf, or a copy of it under an id that nothing else has.
    void open(const BlueprintShelfRead& read, const ShelvedBlueprint& shelved, bool copy);
    /// What was typed is dropped.
    void close();

    Q_INVOKABLE void showTab(int tab);
    Q_INVOKABLE void edit(const QString& field, const QString& words);
    Q_INVOKABLE void editLeast(const QString& quota, const QString& words);
    Q_INVOKABLE void editMost(const QString& quota, const QString& words);
    Q_INVOKABLE void choose(const QString& field, int choice);
    Q_INVOKABLE void toggle(const QString& field, bool on);
    Q_INVOKABLE void toggleOne(const QString& field, int choice);
    Q_INVOKABLE void addPart();
    Q_INVOKABLE void movePart(int part, int by);
    Q_INVOKABLE void removePart(int part);
    /// Chooses or drops a condition of the quota that addQuota() makes.
    Q_INVOKABLE void chooseSubject(int row);
    Q_INVOKABLE void addQuota();
    Q_INVOKABLE void save();

  signals:
    void changed();
    void tabChanged();
    void saved();

  private:
    [[nodiscard]] static BlueprintId copyId(const std::vector<ShelvedBlueprint>& shelf,
                                            const BlueprintId& id);
    [[nodiscard]] static std::string copyTitle(const std::string& title);
    void set(const std::string& field, const std::string& value);
    void editQuota(const std::string& quota, const char* which, const QString& words);
    void touch();
    void judge();
    void takeSaved(Result<ShelvedBlueprint> kept);
    void show();
    void showSubjects();
    [[nodiscard]] std::vector<std::string> subjectNames() const;
    [[nodiscard]] int wrongIn(BlueprintTab tab) const;

    std::optional<BlueprintDesk> m_desk;
    std::shared_ptr<const bank::Bank> m_bank;
    std::optional<ShelvedBlueprint> m_before;  ///< nothing for a new one
    QString m_copiedFrom;
    BlueprintDraft m_draft;
    BlueprintDraft m_stored;
    DraftReading m_reading;
    std::optional<exam::BlueprintCheck> m_check;
    std::optional<bank::Blueprint> m_judged;  ///< of what the check is
    std::vector<std::string> m_subject;       ///< conditions chosen for a new quota
    BlueprintStepList m_steps;
    BlueprintFormList m_form;
    ExamChoiceList m_subjects;
    BlueprintTrialModel m_trial;
    QTimer m_soon;
    Date m_today;
    BlueprintTab m_tab = BlueprintTab::Basics;
    bool m_open = false;
    bool m_done = false;
};

}  // namespace qgt::app
