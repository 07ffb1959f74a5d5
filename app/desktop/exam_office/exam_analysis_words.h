#pragma once

#include "app/runtime/exam_analysis.h"

#include <array>
#include <string>

#include <QString>
#include <QStringList>

namespace qgt::app {

/// What the figures of a paper say, a sentence each: how many, reliability, error, decisions.
[[nodiscard]] QStringList paperSentences(const ExamAnalysis& analysis);

/// How much weight the figures bear, for that many people; empty when they are enough.
[[nodiscard]] QString evidenceWords(psychometrics::Evidence evidence, int people);

[[nodiscard]] QString kindWords(const AnalysedTask& task);

/// "72 % (58–83 %)"; a dash where there is none.
[[nodiscard]] QString shareWords(const std::optional<psychometrics::Estimate>& estimate);

/// "0.31 (0.12 to 0.48)"; a dash where there is none.
[[nodiscard]] QString correlationWords(const std::optional<psychometrics::Estimate>& estimate);

/// "0.31".
[[nodiscard]] QString correlationWords(double value);

/// The flag in a few words.
[[nodiscard]] QString flagName(psychometrics::ItemFlag flag);

/// What it means and what to look at.
[[nodiscard]] QString flagSentence(psychometrics::ItemFlag flag);

/// What became of the item, a sentence each: how many had it, how hard, how telling, how long.
[[nodiscard]] QStringList taskSentences(const AnalysedTask& task);

/// The names of the columns of the table for spreadsheets.
[[nodiscard]] std::array<std::string, kAnalysisColumns> analysisHead();

}  // namespace qgt::app
