#pragma once

#include "app/desktop/wording.h"
#include "app/runtime/training_desk.h"
#include "engine/bank/bank.h"
#include "engine/coverage/handed_training.h"

#include <QCoreApplication>
#include <QString>

namespace qgt::app {

/// Training in words, the same for the director who plans it and the cadre who does it.
class TrainingWords {
    Q_DECLARE_TR_FUNCTIONS(TrainingWords)

  public:
    TrainingWords(const bank::Bank& bank, const Wording& wording)
        : m_bank(bank), m_wording(wording) {}

    [[nodiscard]] static int percent(double share);

    /// Of a share as points: "+0.6".
    [[nodiscard]] static QString points(double gain);

    [[nodiscard]] static QString hours(int hours);

    [[nodiscard]] QString lineName(const LineId& line) const;

    /// "Read “Cards” and 1 more, then answer 40 items."
    [[nodiscard]] QString portion(const StudyPortion& portion) const;

    /// Why this line: shares of the team, never of one person.
    [[nodiscard]] static QString reason(const coverage::TrainingReason& why);

    /// Title of a section; empty when the bank no longer has it.
    [[nodiscard]] QString sectionTitle(const std::string& slug) const;

    /// "from 11-30 to 12-07".
    [[nodiscard]] QString span(Date from, Date until, Date today) const;

  private:
    const bank::Bank& m_bank;
    const Wording& m_wording;
};

}  // namespace qgt::app
