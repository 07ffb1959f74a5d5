#pragma once

#include "app/desktop/exam_office/exam_analysis_lists.h"
#include "app/desktop/exam_office/exam_office_desk.h"
#include "app/desktop/page_view_model.h"
#include "app/runtime/exam_analysis.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// 分析: what the answers of a scored exam say of its paper and items. Nobody is named.
class ExamAnalysisModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamOfficeViewModel")
    Q_PROPERTY(bool locked READ locked NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(int tries READ tries NOTIFY triesChanged FINAL)
    Q_PROPERTY(QString figures READ figures NOTIFY changed FINAL)
    Q_PROPERTY(QString caution READ caution NOTIFY changed FINAL)
    Q_PROPERTY(QString flagCount READ flagCount NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::AnalysedTaskList* tasks READ tasks CONSTANT FINAL)
    Q_PROPERTY(int current READ current NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString stem READ stem NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString kindName READ kindName NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString flags READ flags NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString taskFigures READ taskFigures NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString optionsNote READ optionsNote NOTIFY currentChanged FINAL)
    Q_PROPERTY(qgt::app::AnalysedOptionList* options READ options CONSTANT FINAL)
    Q_PROPERTY(bool correctable READ correctable NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString written READ written NOTIFY writtenChanged FINAL)

  public:
    explicit ExamAnalysisModel(Deps deps, QObject* parent = nullptr);

    /// The papers are sealed and nobody has unlocked the keys.
    [[nodiscard]] bool locked() const;

    [[nodiscard]] bool ready() const { return m_analysis.has_value(); }

    /// Counts passphrases, so that the field empties.
    [[nodiscard]] int tries() const { return m_tries; }

    [[nodiscard]] QString figures() const;
    /// That people are few; empty when they are not.
    [[nodiscard]] QString caution() const;
    [[nodiscard]] QString flagCount() const;

    [[nodiscard]] AnalysedTaskList* tasks() { return &m_tasks; }

    [[nodiscard]] int current() const { return m_current; }

    // Of the chosen task.
    [[nodiscard]] QString stem() const;
    [[nodiscard]] QString kindName() const;
    [[nodiscard]] QString flags() const;
    [[nodiscard]] QString taskFigures() const;
    /// Whom the bars stand for, or why there are none.
    [[nodiscard]] QString optionsNote() const;

    [[nodiscard]] AnalysedOptionList* options() { return &m_options; }

    /// Somewhere a key can be corrected: the way there is shown.
    [[nodiscard]] bool correctable() const;

    [[nodiscard]] QString written() const { return m_written; }

    [[nodiscard]] const OfficeRing& ring() const { return m_ring; }

    void attach(std::optional<OfficeDesk> desk);
    void retranslate();
    /// Analyses an exam on the worker's thread; the keys are null where they are not needed, or
    /// not unlocked yet.
    using Reader = std::function<Result<ExamAnalysis>(const ExamId&, const integrity::KeyRing*)>;

    /// `sealed`: the papers open with the unit's keys only.
    void begin(const exam::HeldExam& exam, bool sealed, OfficeRing ring, Reader reader);
    void leave();

    Q_INVOKABLE void unlock(const QString& passphrase);
    Q_INVOKABLE void choose(int row);
    /// To where the key of the chosen item is corrected.
    Q_INVOKABLE void correctKey();
    /// The table for spreadsheets, as a new file of the folder.
    Q_INVOKABLE void writeTable(const QString& folder);

  signals:
    void changed();
    void triesChanged();
    void currentChanged();
    void writtenChanged();
    void correctionWanted(const qgt::exam::HeldExam& exam, const std::string& item);

  private:
    /// The keys, where they were unlocked for it, and what was found.
    struct Found {
        OfficeRing ring;
        Result<ExamAnalysis> analysis;
    };

    [[nodiscard]] const AnalysedTask* task() const;
    void analyse(std::shared_ptr<const people::Secret> secret);
    void take(Found found);
    void show();
    void showOptions();

    std::optional<OfficeDesk> m_desk;
    exam::HeldExam m_exam;
    bool m_sealed = false;
    OfficeRing m_ring;
    Reader m_reader;
    std::optional<ExamAnalysis> m_analysis;
    AnalysedTaskList m_tasks;
    AnalysedOptionList m_options;
    int m_current = -1;
    int m_tries = 0;
    QString m_written;
};

}  // namespace qgt::app
