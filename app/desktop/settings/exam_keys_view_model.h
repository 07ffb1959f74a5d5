#pragma once

#include "app/desktop/documents/sheet_saver.h"
#include "app/desktop/page_view_model.h"
#include "app/desktop/settings/exam_key_list.h"
#include "app/desktop/settings/exam_pool_model.h"
#include "app/runtime/exam_keys.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The part of 设置 with the keys of the exams: their state, making and rotating them, their
/// recovery sheet, a try of the passphrase, and the exam pool that they open. Whoever may not use
/// them sees none of it.
class ExamKeysViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(bool allowed READ allowed NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(bool exist READ exist NOTIFY changed FINAL)
    Q_PROPERTY(QString root READ root NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::ExamKeyList* generations READ generations CONSTANT FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(bool restoring READ restoring NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::SheetSaver* sheet READ sheet CONSTANT FINAL)
    Q_PROPERTY(bool sheetOpen READ sheetOpen NOTIFY changed FINAL)
    Q_PROPERTY(int attempts READ attempts NOTIFY attemptsChanged FINAL)
    Q_PROPERTY(qgt::app::ExamPoolModel* pool READ pool CONSTANT FINAL)

  public:
    explicit ExamKeysViewModel(Deps deps, QObject* parent = nullptr);
    ExamKeysViewModel(const ExamKeysViewModel&) = delete;
    ExamKeysViewModel& operator=(const ExamKeysViewModel&) = delete;
    ~ExamKeysViewModel() override;

    [[nodiscard]] bool allowed() const;

    /// Whether it is known if there are keys.
    [[nodiscard]] bool ready() const { return m_facts.has_value(); }

    [[nodiscard]] bool exist() const { return ready() && m_facts->keys.has_value(); }

    /// Fingerprint of the root and the day it was made.
    [[nodiscard]] QString root() const;

    [[nodiscard]] ExamKeyList* generations() { return &m_generations; }

    /// What the last step gave, in words.
    [[nodiscard]] QString done() const;

    /// What rotating does, to be answered by yes or no; empty when nobody asked.
    [[nodiscard]] QString question() const;

    /// Whether a sheet is being typed in.
    [[nodiscard]] bool restoring() const { return m_restoring; }

    /// Puts the recovery sheet into a file for paper, while it is open.
    [[nodiscard]] SheetSaver* sheet() { return &m_sheet; }

    [[nodiscard]] bool sheetOpen() const { return !m_lines.empty(); }

    /// Steps so far, done or refused: with each one the passphrase fields are emptied.
    [[nodiscard]] int attempts() const { return m_attempts; }

    [[nodiscard]] ExamPoolModel* pool() { return &m_pool; }

    void attach(std::shared_ptr<Workspace> workspace, std::optional<people::Actor> actor);
    void retranslate();

    Q_INVOKABLE void enter();
    Q_INVOKABLE void create(const QString& passphrase, const QString& again);
    Q_INVOKABLE void check(const QString& passphrase);
    Q_INVOKABLE void openSheet(const QString& passphrase);
    /// Asks; nothing happens before rotate().
    Q_INVOKABLE void askRotation();
    Q_INVOKABLE void rotate(const QString& passphrase);
    /// For keys that were lost, or whose passphrase was.
    Q_INVOKABLE void askSheet();
    /// Keys from the lines of a sheet, under a new passphrase; numbers before the lines and what is
    /// printed around them may be there.
    Q_INVOKABLE void restore(const QString& sheet, const QString& passphrase, const QString& again);
    Q_INVOKABLE void cancel();
    /// The sheet is on paper; its lines are forgotten.
    Q_INVOKABLE void closeSheet();

  signals:
    void changed();
    void attemptsChanged();

  private:
    struct Facts {
        std::optional<integrity::PublicKeys> keys;
        Date today;
    };

    using Lines = std::vector<std::string>;
    /// What a step on the worker's thread gives: the lines of a sheet, or none.
    using Step =
        std::function<Result<Lines>(const KeyDesk& desk, const people::Secret& passphrase)>;

    void start(const QString& passphrase, const Step& step, const char* doneCode);
    void show(Facts facts);
    void begin();
    void forgetLines();
    void countAttempt();

    [[nodiscard]] static Result<Facts> readFacts(Workspace& workspace);
    [[nodiscard]] SecretSheet sheetNow() const;

    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    std::optional<Facts> m_facts;
    ExamKeyList m_generations;
    SheetSaver m_sheet;
    ExamPoolModel m_pool;
    Lines m_lines;
    std::string m_done;  ///< code of its sentence
    bool m_asked = false;
    bool m_restoring = false;
    int m_attempts = 0;
};

}  // namespace qgt::app
