#pragma once

#include "app/desktop/blueprints/blueprint_desk.h"
#include "app/desktop/blueprints/blueprint_lists.h"
#include "app/desktop/exam_office/exam_office_lists.h"
#include "app/desktop/page_view_model.h"
#include "app/runtime/blueprint_trial.h"

#include <atomic>
#include <memory>
#include <optional>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// Drawing papers of a blueprint on trial: from what, how many, how far it is; then what was drawn,
/// or what conflicts and what to write.
class BlueprintTrialModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by BlueprintEditorModel")
    Q_PROPERTY(qgt::app::ExamChoiceList* sources READ sources CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamChoiceList* lines READ lines CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamChoiceList* amounts READ amounts CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamSentenceList* conflicts READ conflicts CONSTANT FINAL)
    Q_PROPERTY(qgt::app::BlueprintTrialList* first READ first CONSTANT FINAL)
    Q_PROPERTY(bool oneLine READ oneLine NOTIFY changed FINAL)
    Q_PROPERTY(bool needsPassphrase READ needsPassphrase NOTIFY changed FINAL)
    Q_PROPERTY(bool possible READ possible NOTIFY changed FINAL)
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString remarks READ remarks NOTIFY changed FINAL)
    Q_PROPERTY(double fraction READ fraction NOTIFY fractionChanged FINAL)
    Q_PROPERTY(int attempts READ attempts NOTIFY attemptsChanged FINAL)

  public:
    explicit BlueprintTrialModel(Deps deps, QObject* parent = nullptr);
    BlueprintTrialModel(const BlueprintTrialModel&) = delete;
    BlueprintTrialModel& operator=(const BlueprintTrialModel&) = delete;
    ~BlueprintTrialModel() override;

    [[nodiscard]] ExamChoiceList* sources() { return &m_sources; }

    [[nodiscard]] ExamChoiceList* lines() { return &m_lines; }

    [[nodiscard]] ExamChoiceList* amounts() { return &m_amounts; }

    [[nodiscard]] ExamSentenceList* conflicts() { return &m_conflicts; }

    /// The first paper, section by section.
    [[nodiscard]] BlueprintTrialList* first() { return &m_first; }

    /// It has to be said about which line.
    [[nodiscard]] bool oneLine() const;

    [[nodiscard]] bool needsPassphrase() const { return m_source == TrialSource::Pool; }

    [[nodiscard]] bool possible() const { return obstacle().isEmpty(); }

    /// What has to be done first; empty when papers can be drawn.
    [[nodiscard]] QString obstacle() const;

    /// What was drawn; empty when nothing was, or the blueprint was changed since.
    [[nodiscard]] QString summary() const;

    /// What else is to be known of it, a sentence a line.
    [[nodiscard]] QString remarks() const;

    [[nodiscard]] double fraction() const { return m_fraction; }

    /// Trials so far: with each one the passphrase field is emptied.
    [[nodiscard]] int attempts() const { return m_attempts; }

    [[nodiscard]] const std::optional<TrialOutcome>& outcome() const { return m_outcome; }

    void attach(std::optional<BlueprintDesk> desk);
    void retranslate();
    void setFacts(std::shared_ptr<const bank::Bank> bank, bool keysExist);
    /// Nothing while it does not fit; what was drawn of another one is put away.
    void setBlueprint(const std::optional<bank::Blueprint>& blueprint);
    void showFraction(double fraction);

    Q_INVOKABLE void chooseSource(int row);
    Q_INVOKABLE void chooseLine(int row);
    Q_INVOKABLE void chooseAmount(int row);
    Q_INVOKABLE void start(const QString& passphrase);
    /// Ends the worker; nothing was changed.
    Q_INVOKABLE void stop();

  signals:
    void changed();
    void fractionChanged();
    void attemptsChanged();

  private:
    void take(Result<TrialOutcome> outcome);
    void show();

    std::optional<BlueprintDesk> m_desk;
    std::shared_ptr<const bank::Bank> m_bank;
    std::optional<bank::Blueprint> m_blueprint;
    std::optional<TrialOutcome> m_outcome;
    std::shared_ptr<std::atomic<bool>> m_stopped;
    ExamChoiceList m_sources;
    ExamChoiceList m_lines;
    ExamChoiceList m_amounts;
    ExamSentenceList m_conflicts;
    BlueprintTrialList m_first;
    TrialSource m_source = TrialSource::Practice;
    LineId m_line;
    double m_fraction = 0;
    int m_papers = 2;
    int m_attempts = 0;
    bool m_keysExist = false;
};

}  // namespace qgt::app
