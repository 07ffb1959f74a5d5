#pragma once

#include "app/desktop/exam_office/exam_analysis_model.h"
#include "app/desktop/exam_office/exam_office_lists.h"
#include "app/desktop/page_view_model.h"

#include <optional>
#include <string>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The page 分析: the exams of which anything was scored, and what their answers say of paper and
/// items. For trainers all of them; for directors those whose results are out and that their people
/// sat.
class AnalysisViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(bool opened READ opened NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::ExamList* exams READ exams CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamAnalysisModel* analysis READ analysis CONSTANT FINAL)

  public:
    explicit AnalysisViewModel(const Deps& deps, QObject* parent = nullptr);

    /// The list is known.
    [[nodiscard]] bool ready() const { return m_ready; }

    /// One exam is looked at, and not the list.
    [[nodiscard]] bool opened() const { return m_open.has_value(); }

    /// Of the exam that is looked at.
    [[nodiscard]] QString title() const;

    [[nodiscard]] ExamList* exams() { return &m_exams; }

    [[nodiscard]] ExamAnalysisModel* analysis() { return &m_analysis; }

    /// Another person works from now on; nothing when nobody does.
    void attach(std::optional<OfficeDesk> desk);
    void retranslate();

    /// The page is shown: the list is read again.
    Q_INVOKABLE void enter();
    Q_INVOKABLE void open(int row);
    /// From an exam to the list.
    Q_INVOKABLE void back();

  signals:
    void changed();
    /// A key is wrong, as whoever corrects keys found here.
    void correctionWanted(const QString& exam, const QString& task);

  private:
    /// The exams, as they were at a moment.
    struct Listed {
        std::vector<AnalysableExam> exams;
        Instant now;
    };

    [[nodiscard]] bool unlocks() const;
    void showRows();

    std::optional<OfficeDesk> m_desk;
    Listed m_listed;
    ExamList m_exams;
    ExamAnalysisModel m_analysis;
    std::optional<ExamId> m_open;
    QMetaObject::Connection m_correction;
    bool m_ready = false;
};

}  // namespace qgt::app
