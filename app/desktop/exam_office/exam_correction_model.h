#pragma once

#include "app/desktop/exam_office/exam_correction_lists.h"
#include "app/desktop/exam_office/exam_office_desk.h"
#include "app/desktop/page_view_model.h"
#include "app/runtime/exam_appeals.h"
#include "app/runtime/exam_correction.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// Keys that are corrected after an exam: the tasks of its papers with how they were answered, an
/// order about one of them with its dry run, and the orders there were, each with its next step.
class ExamCorrectionModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamOfficeViewModel")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(bool keyed READ keyed NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::CorrectionTaskList* tasks READ tasks CONSTANT FINAL)
    Q_PROPERTY(qgt::app::CorrectionOptionList* options READ options CONSTANT FINAL)
    Q_PROPERTY(qgt::app::CorrectionResultList* results READ results CONSTANT FINAL)
    Q_PROPERTY(qgt::app::CorrectionEntryList* entries READ entries CONSTANT FINAL)
    Q_PROPERTY(bool anyEntry READ anyEntry NOTIFY changed FINAL)
    Q_PROPERTY(QString heading READ heading NOTIFY changed FINAL)
    Q_PROPERTY(QString stem READ stem NOTIFY changed FINAL)
    Q_PROPERTY(QString facts READ facts NOTIFY changed FINAL)
    Q_PROPERTY(Action action READ action NOTIFY changed FINAL)
    Q_PROPERTY(bool rekeyable READ rekeyable NOTIFY changed FINAL)
    Q_PROPERTY(bool picks READ picks NOTIFY changed FINAL)
    Q_PROPERTY(bool orders READ orders NOTIFY changed FINAL)
    Q_PROPERTY(bool writes READ writes NOTIFY changed FINAL)
    Q_PROPERTY(bool favourable READ favourable NOTIFY changed FINAL)
    Q_PROPERTY(bool everywhere READ everywhere NOTIFY changed FINAL)
    Q_PROPERTY(QString preview READ preview NOTIFY changed FINAL)
    Q_PROPERTY(QString appeal READ appeal NOTIFY changed FINAL)
    Q_PROPERTY(QString entryWords READ entryWords NOTIFY changed FINAL)
    Q_PROPERTY(QString entryReason READ entryReason NOTIFY changed FINAL)
    Q_PROPERTY(QString entrySteps READ entrySteps NOTIFY changed FINAL)
    Q_PROPERTY(QString entryNext READ entryNext NOTIFY changed FINAL)
    Q_PROPERTY(bool approvable READ approvable NOTIFY changed FINAL)
    Q_PROPERTY(bool applicable READ applicable NOTIFY changed FINAL)
    Q_PROPERTY(bool undoable READ undoable NOTIFY changed FINAL)
    Q_PROPERTY(bool droppable READ droppable NOTIFY changed FINAL)
    Q_PROPERTY(int attempts READ attempts NOTIFY attemptsChanged FINAL)

  public:
    enum class Stage { Overview, Draft, Entry };
    Q_ENUM(Stage)
    /// As exam::CorrectionAction.
    enum class Action { ChangeKey, AcceptAlso, FullMarks, Remove, ChangeMarks };
    Q_ENUM(Action)

    explicit ExamCorrectionModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }

    [[nodiscard]] bool keyed() const { return m_exam.lock.generation == 0 || m_ring != nullptr; }

    /// Tasks and orders are known.
    [[nodiscard]] bool loaded() const { return m_loaded; }

    [[nodiscard]] QString done() const { return m_done ? m_done() : QString(); }

    [[nodiscard]] CorrectionTaskList* tasks() { return &m_taskRows; }

    [[nodiscard]] CorrectionOptionList* options() { return &m_optionRows; }

    [[nodiscard]] CorrectionResultList* results() { return &m_resultRows; }

    [[nodiscard]] CorrectionEntryList* entries() { return &m_entryRows; }

    [[nodiscard]] bool anyEntry() const { return !m_entries.empty(); }

    /// Of the task that is looked at, by itself or with its order.
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString stem() const;
    [[nodiscard]] QString facts() const;

    [[nodiscard]] Action action() const { return static_cast<Action>(m_draft.action); }

    /// It has a key that can be said in another way.
    [[nodiscard]] bool rekeyable() const;
    /// Another key is picked from options, put in order, or written.
    [[nodiscard]] bool picks() const;
    [[nodiscard]] bool orders() const;
    [[nodiscard]] bool writes() const;

    [[nodiscard]] bool favourable() const { return m_draft.favourable; }

    [[nodiscard]] bool everywhere() const { return m_draft.everywhere; }

    /// What the dry run comes to; empty: there is none.
    [[nodiscard]] QString preview() const;

    /// What the order is for, as its reason begins; empty: no appeal.
    [[nodiscard]] QString appeal() const;

    /// Of the order that is looked at.
    [[nodiscard]] QString entryWords() const;
    [[nodiscard]] QString entryReason() const;
    [[nodiscard]] QString entrySteps() const;
    [[nodiscard]] QString entryNext() const;
    [[nodiscard]] bool approvable() const;
    /// Agreed to, and its dry run was seen.
    [[nodiscard]] bool applicable() const;
    [[nodiscard]] bool undoable() const;
    [[nodiscard]] bool droppable() const;

    /// Steps so far: with each one the passphrase field is emptied.
    [[nodiscard]] int attempts() const { return m_attempts; }

    [[nodiscard]] const OfficeRing& ring() const { return m_ring; }

    void attach(std::optional<OfficeDesk> desk);
    void retranslate();
    /// `ring` may be null: then it is unlocked here. `task` is opened once the tasks are known;
    /// empty: none. `appeal` is what an order about that task is for.
    void begin(const exam::HeldExam& exam,
               OfficeRing ring,
               const std::string& task,
               std::optional<AppealEntry> appeal = {});
    void leave();
    /// One step back inside; false when that leads out.
    [[nodiscard]] bool back();

    Q_INVOKABLE void unlock(const QString& passphrase);
    Q_INVOKABLE void openTask(int row);
    Q_INVOKABLE void openEntry(int row);
    Q_INVOKABLE void act(qgt::app::ExamCorrectionModel::Action action);
    /// An option becomes part of the new key or leaves it; a step of an ordering takes the next
    /// place, or gives it back with all after it.
    Q_INVOKABLE void pick(int row);
    Q_INVOKABLE void beFavourable(bool favourable);
    Q_INVOKABLE void beEverywhere(bool everywhere);
    /// `marks` of ChangeMarks; `texts` of blanks, with ； between them.
    Q_INVOKABLE void tryOut(const QString& marks, const QString& texts, const QString& reason);
    Q_INVOKABLE void order(const QString& marks, const QString& texts, const QString& reason);
    Q_INVOKABLE void approve();
    Q_INVOKABLE void apply();
    Q_INVOKABLE void undo(const QString& reason);
    Q_INVOKABLE void drop(const QString& reason);

  signals:
    void changed();
    void attemptsChanged();
    /// A step was taken: results may be others now.
    void corrected();

  private:
    struct Everything {
        std::vector<CorrectableTask> tasks;
        std::vector<CorrectionEntry> entries;
        Instant now;
    };

    /// That an order is being written about.
    [[nodiscard]] const CorrectableTask* task() const;
    /// That one, or the one that the order in view is about.
    [[nodiscard]] const CorrectableTask* shownTask() const;
    [[nodiscard]] const CorrectionEntry* entry() const;
    /// That the next step would be by necessity, as a line of its own; empty: it would not.
    [[nodiscard]] QString necessity() const;
    void load();
    void take(Everything everything);
    void setDraft(const QString& marks, const QString& texts, const QString& reason);
    /// With the keys at hand, on the worker's thread.
    using PreviewWork =
        std::function<Result<CorrectionPreview>(ExamCorrections&, const integrity::KeyRing*)>;
    using StepWork = std::function<Result<int>(ExamCorrections&, const integrity::KeyRing*)>;
    void runPreview(PreviewWork work);
    /// Tells `told` of the number that the step gave, and reads everything again.
    void runStep(StepWork work, std::function<QString(int)> told);
    void dryRun();
    void forgetPreview();
    void show();
    void showOptions();

    std::optional<OfficeDesk> m_desk;
    exam::HeldExam m_exam;
    OfficeRing m_ring;
    std::string m_wanted;  ///< the task to open once tasks are known
    std::vector<CorrectableTask> m_tasks;
    std::vector<CorrectionEntry> m_entries;
    Instant m_now;
    Stage m_stage = Stage::Overview;
    std::size_t m_task = 0;
    CorrectionId m_entry;
    CorrectionDraft m_draft;
    std::optional<AppealEntry> m_appeal;  ///< that the next order is for
    std::optional<CorrectionPreview> m_preview;
    std::function<QString()> m_done;
    bool m_loaded = false;
    int m_attempts = 0;
    CorrectionTaskList m_taskRows;
    CorrectionOptionList m_optionRows;
    CorrectionResultList m_resultRows;
    CorrectionEntryList m_entryRows;
};

}  // namespace qgt::app
