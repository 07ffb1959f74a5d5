#pragma once

#include "app/desktop/plots/sign_mark.h"
#include "app/desktop/wording.h"
#include "app/runtime/mastery.h"

#include <QCoreApplication>
#include <QString>

namespace qgt::app {

/// One of the two clocks of a line that everybody who may look sees.
struct ClockSaid {
    QString standing;
    QString note;  ///< what that means
    int sign = SignMark::None;
};

/// Certificate and recency in words; the estimate is a clock of its own.
class ClockWords {
    Q_DECLARE_TR_FUNCTIONS(ClockWords)

  public:
    [[nodiscard]] static ClockSaid certificate(const LineMastery& line, const Wording& wording);
    [[nodiscard]] static ClockSaid currency(const LineMastery& line);

  private:
    [[nodiscard]] static QString certificateStanding(const ability::CertificateClock& clock,
                                                     const Wording& wording);
    [[nodiscard]] static QString certificateNote(const ability::CertificateClock& clock,
                                                 const Wording& wording);
    [[nodiscard]] static QString currencyNote(ability::CurrencyState state);
};

}  // namespace qgt::app
