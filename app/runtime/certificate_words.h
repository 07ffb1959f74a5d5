#pragma once

#include "engine/certificate/standing.h"
#include "engine/certificate/verdict.h"
#include "engine/core/result.h"

#include <string>

namespace qgt::app {

/// What a check found, as a sentence of messages.tsv.
[[nodiscard]] Error verdictSentence(const certificate::Checked& checked);

/// How a certificate stands, as one or two words of messages.tsv.
[[nodiscard]] Error standingWords(const certificate::StandingCertificate& one);

/// "L2".
[[nodiscard]] std::string levelText(bank::Protection level);

/// YYYY-MM-DD, or nothing.
[[nodiscard]] std::string dayText(const std::optional<Date>& day);

}  // namespace qgt::app
