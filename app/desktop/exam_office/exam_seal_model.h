#pragma once

#include "app/desktop/documents/sheet_saver.h"
#include "app/desktop/exam_office/exam_office_desk.h"
#include "app/desktop/exam_office/exam_office_lists.h"
#include "app/desktop/page_view_model.h"

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// Sealing an exam: what it does, the passphrase, how far it is; then the codes that are shown
/// once, or why there are no papers. Also the new start code in the place of a lost one.
class ExamSealModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamOfficeViewModel")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString plan READ plan NOTIFY changed FINAL)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(bool fromPool READ fromPool NOTIFY changed FINAL)
    Q_PROPERTY(bool specimen READ specimen WRITE setSpecimen NOTIFY changed FINAL)
    Q_PROPERTY(bool needsPassphrase READ needsPassphrase NOTIFY changed FINAL)
    Q_PROPERTY(bool keysMissing READ keysMissing NOTIFY changed FINAL)
    Q_PROPERTY(bool possible READ possible NOTIFY changed FINAL)
    Q_PROPERTY(double fraction READ fraction NOTIFY fractionChanged FINAL)
    Q_PROPERTY(bool stopping READ stopping NOTIFY changed FINAL)
    Q_PROPERTY(bool publicCases READ publicCases NOTIFY changed FINAL)
    Q_PROPERTY(QString leftOut READ leftOut NOTIFY changed FINAL)
    Q_PROPERTY(QString seenBefore READ seenBefore NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::ExamSentenceList* conflicts READ conflicts CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamCodeList* codes READ codes CONSTANT FINAL)
    Q_PROPERTY(qgt::app::SheetSaver* sheet READ sheet CONSTANT FINAL)
    Q_PROPERTY(int attempts READ attempts NOTIFY attemptsChanged FINAL)

  public:
    /// Said: what will happen. Asked: once more, before it does. Working. Conflict: no papers.
    /// Codes: they stand on the screen.
    enum class Stage { Said, Asked, Working, Conflict, Codes };
    Q_ENUM(Stage)

    explicit ExamSealModel(Deps deps, QObject* parent = nullptr);
    ExamSealModel(const ExamSealModel&) = delete;
    ExamSealModel& operator=(const ExamSealModel&) = delete;
    ~ExamSealModel() override;

    [[nodiscard]] QString title() const;
    /// What sealing will do, one sentence a line.
    [[nodiscard]] QString plan() const;

    [[nodiscard]] Stage stage() const { return m_stage; }

    /// The blueprint draws from the exam pool: keys are needed, or the trial with specimen items.
    [[nodiscard]] bool fromPool() const;

    [[nodiscard]] bool specimen() const { return m_specimen; }

    [[nodiscard]] bool needsPassphrase() const { return fromPool() && !m_specimen; }

    [[nodiscard]] bool keysMissing() const { return needsPassphrase() && !m_facts.keysExist; }

    [[nodiscard]] bool possible() const { return !keysMissing() && !m_exam.candidates.empty(); }

    /// 0 to 1.
    [[nodiscard]] double fraction() const { return m_fraction; }

    /// It was stopped and has not come to an end yet.
    [[nodiscard]] bool stopping() const { return m_stopped && m_stopped->load(); }

    /// Its cases are those that everybody practises.
    [[nodiscard]] bool publicCases() const { return m_outcome.publicCases; }

    /// What was not drawn because its law no longer holds on the day, a sentence a line.
    [[nodiscard]] QString leftOut() const;

    /// How much of the own paper whoever sits again knows already, a sentence for each.
    [[nodiscard]] QString seenBefore() const;

    [[nodiscard]] ExamSentenceList* conflicts() { return &m_conflicts; }

    [[nodiscard]] ExamCodeList* codes() { return &m_codes; }

    [[nodiscard]] SheetSaver* sheet() { return &m_sheet; }

    /// Steps so far: with each one the passphrase field is emptied.
    [[nodiscard]] int attempts() const { return m_attempts; }

    void attach(std::optional<OfficeDesk> desk);
    void retranslate();
    void begin(const OfficeFacts& facts, const exam::HeldExam& exam);
    /// A start code that was made anew, to be shown once.
    void showStartCode(const exam::HeldExam& exam, const std::string& code);

    void setSpecimen(bool specimen);
    void showFraction(double fraction);

    /// Asks; nothing happens before seal().
    Q_INVOKABLE void ask();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void seal(const QString& passphrase);
    /// While papers are drawn and locked: nothing of it is kept.
    Q_INVOKABLE void stop();
    /// The codes are written down or saved; they are forgotten.
    Q_INVOKABLE void acknowledge();

    /// To the settings, where the keys are made.
    Q_INVOKABLE void makeKeys() { emit keysWanted(); }

  signals:
    void changed();
    void fractionChanged();
    void attemptsChanged();
    void keysWanted();
    /// The exam is sealed: lists are old.
    void wasSealed();
    void acknowledged();

  private:
    [[nodiscard]] SecretSheet sheetNow() const;
    /// Who has extra time, how much, why and by whom.
    [[nodiscard]] QString extraTimes() const;
    void take(Result<SealingOutcome> outcome);
    void show();
    void forget();
    void setStage(Stage stage);

    std::optional<OfficeDesk> m_desk;
    OfficeFacts m_facts;
    exam::HeldExam m_exam;
    bank::Blueprint m_blueprint;
    SealingOutcome m_outcome;
    Stage m_stage = Stage::Said;
    ExamSentenceList m_conflicts;
    ExamCodeList m_codes;
    SheetSaver m_sheet;
    std::shared_ptr<std::atomic_bool> m_stopped;  ///< null while nothing is sealed
    double m_fraction = 0;
    int m_attempts = 0;
    bool m_specimen = false;
};

}  // namespace qgt::app
