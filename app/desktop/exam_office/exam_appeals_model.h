#pragma once

#include "app/desktop/exam_office/exam_appeal_lists.h"
#include "app/desktop/exam_office/exam_office_desk.h"
#include "app/desktop/page_view_model.h"
#include "app/runtime/exam_appeals.h"
#include "app/runtime/exam_stages.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// What comes after an exam is scored: the stages of its results, released one by one, and the
/// appeals of its candidates, each with its decision.
class ExamAppealsModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamOfficeViewModel")
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool keyed READ keyed NOTIFY changed FINAL)
    Q_PROPERTY(bool asksKeys READ asksKeys NOTIFY changed FINAL)
    Q_PROPERTY(QString keysFor READ keysFor NOTIFY changed FINAL)
    Q_PROPERTY(int keysWanted READ keysWanted NOTIFY keysWantedChanged FINAL)
    Q_PROPERTY(bool opened READ opened NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(int attempts READ attempts NOTIFY attemptsChanged FINAL)
    Q_PROPERTY(QString until READ until NOTIFY changed FINAL)
    Q_PROPERTY(bool anyAppeal READ anyAppeal NOTIFY changed FINAL)
    Q_PROPERTY(QString heading READ heading NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString history READ history NOTIFY changed FINAL)
    Q_PROPERTY(QString notYou READ notYou NOTIFY changed FINAL)
    Q_PROPERTY(QString necessity READ necessity NOTIFY changed FINAL)
    Q_PROPERTY(bool decidable READ decidable NOTIFY changed FINAL)
    Q_PROPERTY(bool correctable READ correctable NOTIFY changed FINAL)
    Q_PROPERTY(bool namesTask READ namesTask NOTIFY changed FINAL)
    Q_PROPERTY(bool markable READ markable NOTIFY changed FINAL)
    Q_PROPERTY(bool rereadable READ rereadable NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::StageLineList* stages READ stages CONSTANT FINAL)
    Q_PROPERTY(qgt::app::AppealEntryList* entries READ entries CONSTANT FINAL)
    Q_PROPERTY(qgt::app::AppealedTaskList* tasks READ tasks CONSTANT FINAL)
    Q_PROPERTY(qgt::app::AppealPointList* points READ points CONSTANT FINAL)

  public:
    explicit ExamAppealsModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] bool loaded() const { return m_loaded; }

    /// Sealed papers can be read: the keys are unlocked, or there are none.
    [[nodiscard]] bool keyed() const { return m_exam.lock.generation == 0 || m_ring != nullptr; }

    /// Something on the page needs keys that nobody has unlocked.
    [[nodiscard]] bool asksKeys() const { return !keysFor().isEmpty(); }

    /// What they are for; empty: nothing here needs them.
    [[nodiscard]] QString keysFor() const;

    /// Counts up whenever something was pressed that waits for the keys, and goes on with them.
    [[nodiscard]] int keysWanted() const { return m_keysWanted; }

    /// One appeal stands on the page, not the list.
    [[nodiscard]] bool opened() const { return m_look.has_value(); }

    /// What was just done; empty: nothing.
    [[nodiscard]] QString done() const { return m_done ? m_done() : QString(); }

    /// Passphrases that were tried.
    [[nodiscard]] int attempts() const { return m_attempts; }

    /// The last day of a window as the blueprint suggests it: "2026-12-05".
    [[nodiscard]] QString until() const;

    [[nodiscard]] bool anyAppeal() const { return !m_entries.empty(); }

    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString history() const;

    /// Why whoever sits here does not decide it; empty: may.
    [[nodiscard]] QString notYou() const;

    /// That whoever sits here had a hand in it and nobody else is left; empty: it is not so.
    [[nodiscard]] QString necessity() const;

    [[nodiscard]] bool decidable() const;

    /// The key of its task may be corrected for it, or of a task of the whole paper.
    [[nodiscard]] bool correctable() const;

    /// It is about the whole result: which task is wrong, says who decides.
    [[nodiscard]] bool namesTask() const;

    /// It has open answers that may be marked anew.
    [[nodiscard]] bool markable() const { return decidable() && !m_marks.empty(); }

    /// Its paper was entered from an answer sheet, which may be read anew.
    [[nodiscard]] bool rereadable() const { return decidable() && m_look->fromPaper; }

    /// Where the evidence goes unless another folder is said.
    [[nodiscard]] QString folder() const { return m_folder; }

    [[nodiscard]] StageLineList* stages() { return &m_stageLines; }

    [[nodiscard]] AppealEntryList* entries() { return &m_entryLines; }

    [[nodiscard]] AppealedTaskList* tasks() { return &m_taskLines; }

    [[nodiscard]] AppealPointList* points() { return &m_pointLines; }

    [[nodiscard]] const OfficeRing& ring() const { return m_ring; }

    void attach(std::optional<OfficeDesk> desk);
    void retranslate();
    void begin(const exam::HeldExam& exam, OfficeRing ring);
    void leave();
    /// From an appeal to the list; false: it is the list.
    [[nodiscard]] bool back();

    Q_INVOKABLE void unlock(const QString& passphrase);
    /// `day` and `appeals` are for the window of appeals.
    Q_INVOKABLE void release(int row, const QString& day, const QString& appeals);
    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void toggle(int point);
    Q_INVOKABLE void reject(const QString& reason);
    Q_INVOKABLE void accept(const QString& reason);
    /// The answer sheet is read anew by others; the appeal waits for it.
    Q_INVOKABLE void reread(const QString& reason);
    /// `task` is a row of `tasks`.
    Q_INVOKABLE void correct(int task);
    /// The evidence of the appeal as a PDF (exam_evidence_saving.cpp).
    Q_INVOKABLE void saveEvidence(const QString& folder);

  signals:
    void changed();
    void attemptsChanged();
    void keysWantedChanged();
    /// Results are others than before.
    void decided();
    /// With the task that is to be corrected in the appeal.
    void correctionWanted(const qgt::app::AppealEntry& entry);

  private:
    struct Everything {
        std::vector<StageRow> stages;
        std::vector<AppealEntry> entries;
        bool released = false;
        Instant now;
    };

    void load();
    void take(Everything everything);
    void look(const AppealId& id);
    void show();
    void tell(std::function<QString()> done);
    /// Does it at once, or as soon as the keys are unlocked.
    void withKeys(std::function<void()> step);
    /// With keys that were just unlocked.
    void goOn();
    void publish(bank::ReleaseStage stage);
    /// Says that a stage is released, and shows what is ahead now.
    void released(const Status& status, bank::ReleaseStage stage);
    /// Runs a decision, shows what came of it and tells that it is done.
    void decide(std::function<Status(ExamAppeals&, const integrity::KeyRing*)> work,
                std::function<QString()> done);

    std::optional<OfficeDesk> m_desk;
    exam::HeldExam m_exam;
    OfficeRing m_ring;
    std::vector<StageRow> m_stages;
    std::function<void()> m_waiting;  ///< what goes on with the keys
    int m_keysWanted = 0;
    bool m_released = false;  ///< papers can be read without keys
    std::vector<AppealEntry> m_entries;
    Instant m_now;
    std::optional<AppealCase> m_look;
    std::vector<exam::AppealMark> m_marks;
    std::vector<bool> m_touched;  ///< which of `m_marks` somebody ticked in
    std::function<QString()> m_done;
    QString m_folder;
    bool m_loaded = false;
    int m_attempts = 0;
    StageLineList m_stageLines;
    AppealEntryList m_entryLines;
    AppealedTaskList m_taskLines;
    AppealPointList m_pointLines;
};

}  // namespace qgt::app
