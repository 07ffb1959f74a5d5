#pragma once

#include "app/desktop/exam/exam_desk.h"
#include "app/desktop/exam/exam_result_lists.h"
#include "app/desktop/wording.h"
#include "engine/practice/session_spec.h"

#include <optional>
#include <string>
#include <vector>

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A result in words, as far as it is released: marks, rules, blocks and lines, what to study next,
/// the paper task by task.
class ExamResultViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamViewModel")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString got READ got NOTIFY changed FINAL)
    Q_PROPERTY(QString most READ most NOTIFY changed FINAL)
    Q_PROPERTY(QString decision READ decision NOTIFY changed FINAL)
    Q_PROPERTY(QString risk READ risk NOTIFY changed FINAL)
    Q_PROPERTY(QString rounds READ rounds NOTIFY changed FINAL)
    Q_PROPERTY(QString retake READ retake NOTIFY changed FINAL)
    Q_PROPERTY(QString corrections READ corrections NOTIFY changed FINAL)
    Q_PROPERTY(QString floorHead READ floorHead NOTIFY changed FINAL)
    Q_PROPERTY(bool hasTable READ hasTable NOTIFY changed FINAL)
    Q_PROPERTY(QString cases READ cases NOTIFY changed FINAL)
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed FINAL)
    Q_PROPERTY(QString practiseText READ practiseText NOTIFY changed FINAL)
    Q_PROPERTY(bool hasReview READ hasReview NOTIFY changed FINAL)
    Q_PROPERTY(bool waitsForMe READ waitsForMe NOTIFY changed FINAL)
    Q_PROPERTY(bool onlyLost READ onlyLost WRITE setOnlyLost NOTIFY changed FINAL)
    Q_PROPERTY(bool marksOut READ marksOut NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::RuleList* rules READ rules CONSTANT FINAL)
    Q_PROPERTY(qgt::app::PartList* parts READ parts CONSTANT FINAL)
    Q_PROPERTY(qgt::app::PartList* levels READ levels CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ReviewedTaskList* review READ review CONSTANT FINAL)

  public:
    ExamResultViewModel(Wording wording, QObject* parent);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString got() const;
    [[nodiscard]] QString most() const;
    [[nodiscard]] QString decision() const;

    /// How sure the decision is, in words; empty where nothing is decided.
    [[nodiscard]] QString risk() const;

    /// Which of several attempts counts; empty where there is one.
    [[nodiscard]] QString rounds() const;

    /// Whether, from when on and by whom one may sit it again; empty where there is no need.
    [[nodiscard]] QString retake() const;

    /// How corrected keys changed the result, a line each; empty: they did not.
    [[nodiscard]] QString corrections() const;

    /// Head of the column of floors: "bar: share, line: floor 60".
    [[nodiscard]] QString floorHead() const;

    [[nodiscard]] bool hasTable() const { return shows(bank::ReleasedPart::Breakdown); }

    [[nodiscard]] QString cases() const;
    [[nodiscard]] QString nextText() const;
    /// What the one key starts; empty: nothing to practise.
    [[nodiscard]] QString practiseText() const;

    [[nodiscard]] bool hasReview() const {
        return shows(bank::ReleasedPart::Answers) && m_report->released.paper.has_value();
    }

    /// Open answers of a mock exam, which its candidate marks.
    [[nodiscard]] bool waitsForMe() const;

    [[nodiscard]] AttemptId attempt() const;

    /// Only tasks that lost marks are listed.
    [[nodiscard]] bool onlyLost() const { return m_onlyLost; }

    [[nodiscard]] bool marksOut() const { return shows(bank::ReleasedPart::Marks); }

    [[nodiscard]] RuleList* rules() { return &m_rules; }

    [[nodiscard]] PartList* parts() { return &m_parts; }

    [[nodiscard]] PartList* levels() { return &m_levels; }

    [[nodiscard]] ReviewedTaskList* review() { return &m_review; }

    void show(std::optional<ExamReport> report);
    void retranslate();
    void setOnlyLost(bool only);

    Q_INVOKABLE void practise();

  signals:
    void changed();
    void sessionRequested(const qgt::practice::SessionSpec& spec);

  private:
    [[nodiscard]] bool shows(bank::ReleasedPart part) const;

    [[nodiscard]] const exam::ExamResult& result() const { return m_report->released.result; }

    [[nodiscard]] QString lineName(const LineId& id) const;
    [[nodiscard]] QString blockName(const std::string& id) const;
    /// Percent; nothing: no floor.
    [[nodiscard]] std::optional<int> floorOf(const std::string& block) const;
    [[nodiscard]] PartRow partRow(const QString& name, const exam::PartResult& part) const;
    [[nodiscard]] PartRow blockRow(const exam::PartResult& block) const;
    [[nodiscard]] std::vector<PartRow> linesOf(const std::string& block) const;
    [[nodiscard]] static QString levelName(const std::string& level);
    [[nodiscard]] RuleRow totalRule(const exam::RuleResult& rule) const;
    [[nodiscard]] RuleRow floorRule() const;
    [[nodiscard]] RuleRow criticalRule(const exam::RuleResult& rule) const;
    void showRules();
    void showParts();
    void showReview();
    [[nodiscard]] ReviewedTask reviewed(const exam::TaskResult& task) const;

    Wording m_wording;
    std::optional<ExamReport> m_report;
    bool m_onlyLost = false;
    RuleList m_rules;
    PartList m_parts;
    PartList m_levels;
    ReviewedTaskList m_review;
};

}  // namespace qgt::app
