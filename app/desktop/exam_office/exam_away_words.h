#pragma once

#include "app/desktop/documents/secret_sheet.h"
#include "app/desktop/exam_office/exam_office_words.h"

#include <string>
#include <vector>

namespace qgt::app {

/// What became of an answer file, in a word or two.
[[nodiscard]] SignedWords standingWords(const AnswersTaken& taken);

/// What is to be done with a file that was taken; empty when nothing is.
[[nodiscard]] QString adviceWords(const AnswersTaken& taken);

/// "12 files: 9 accepted, 2 here already, 1 refused".
[[nodiscard]] QString takenCountsWords(const std::vector<AnswersTaken>& taken);

/// The title of an exam as the beginning of a file's name: what a file system or a shell would
/// stumble over is left out.
[[nodiscard]] QString fileStemOf(const std::string& title);

/// The sheet that hangs beside a seat without a network. It has no secret.
[[nodiscard]] SecretSheet stationNote(const std::string& title,
                                      const QString& window,
                                      const QString& fingerprint);

}  // namespace qgt::app
