#pragma once

#include "app/desktop/exam_office/exam_office_desk.h"
#include "app/desktop/exam_office/exam_office_lists.h"
#include "app/desktop/page_view_model.h"

#include <functional>
#include <optional>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// More time for somebody who has not begun a sealed exam: who, how much, why, and by whom, who
/// confirms it with the own PIN or password.
class ExamTimeModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamOfficeViewModel")
    Q_PROPERTY(QString rule READ rule NOTIFY changed FINAL)
    Q_PROPERTY(QString begun READ begun NOTIFY changed FINAL)
    Q_PROPERTY(bool anybody READ anybody NOTIFY changed FINAL)
    Q_PROPERTY(bool complete READ complete NOTIFY changed FINAL)
    Q_PROPERTY(QString secretLabel READ secretLabel NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(int tries READ tries NOTIFY triesChanged FINAL)
    Q_PROPERTY(qgt::app::ExamChoiceList* candidates READ candidates CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamChoiceList* deciders READ deciders CONSTANT FINAL)

  public:
    explicit ExamTimeModel(Deps deps, QObject* parent = nullptr);

    /// How much the blueprint lets be given, and by whom.
    [[nodiscard]] QString rule() const;

    /// Who has begun, and what is to be done for them; empty: nobody.
    [[nodiscard]] QString begun() const;

    /// Somebody has not begun.
    [[nodiscard]] bool anybody() const { return !m_waiting.empty(); }

    /// Candidate and decider are chosen.
    [[nodiscard]] bool complete() const { return !m_candidate.empty() && !m_decider.empty(); }

    /// What the decider types; empty: nobody else decides.
    [[nodiscard]] QString secretLabel() const;

    [[nodiscard]] QString done() const { return m_done ? m_done() : QString(); }

    /// With each try the secret is emptied.
    [[nodiscard]] int tries() const { return m_tries; }

    [[nodiscard]] ExamChoiceList* candidates() { return &m_candidates; }

    [[nodiscard]] ExamChoiceList* deciders() { return &m_deciders; }

    void attach(std::optional<OfficeDesk> desk);
    void retranslate();
    void begin(const OfficeFacts& facts,
               const exam::HeldExam& exam,
               const std::vector<SeatRow>& rows);

    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void decide(int row);
    Q_INVOKABLE void give(const QString& percent, const QString& reason, const QString& secret);

  signals:
    void changed();
    void triesChanged();

  private:
    [[nodiscard]] QString nameOf(const PersonId& id) const;
    void show();

    std::optional<OfficeDesk> m_desk;
    OfficeFacts m_facts;
    exam::HeldExam m_exam;
    bank::Blueprint m_blueprint;
    std::vector<PersonId> m_waiting;  ///< who has not begun, in the order of the seats
    std::vector<PersonId> m_sitting;
    std::vector<PersonId> m_mayDecide;
    PersonId m_candidate;
    PersonId m_decider;
    std::function<QString()> m_done;
    int m_tries = 0;
    ExamChoiceList m_candidates;
    ExamChoiceList m_deciders;
};

}  // namespace qgt::app
