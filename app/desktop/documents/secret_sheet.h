#pragma once

#include "engine/core/date.h"
#include "engine/core/result.h"

#include <cstdint>
#include <string>
#include <vector>

#include <QByteArray>
#include <QString>

namespace qgt::app {

/// A secret that is handed to one person.
struct SecretSlip {
    QString name;  ///< whose it is
    QString note;  ///< post or unit, to tell namesakes apart; may be empty
    QString secret;
};

/// Secrets that are shown once, for paper.
struct SecretSheet {
    QString stem;   ///< of the file's name
    QString title;  ///< of the page
    QString lead;   ///< what they are for and how to keep them
    QString foot;   ///< on every slip, for whoever gets it; may be empty
    std::vector<SecretSlip> slips;
    Date day;  ///< when they were made
};

enum class SheetFormat : std::uint8_t { Pdf, Text };

/// A4, for black-and-white printers, with a line to cut along between the slips.
[[nodiscard]] QByteArray pdfOf(const SecretSheet& sheet);

/// UTF-8 with line ends that Notepad reads.
[[nodiscard]] QByteArray textOf(const SecretSheet& sheet);

/// Writes the sheet into a new file of the folder that only its owner may read, and gives its
/// path. Errors: file.*.
[[nodiscard]] Result<QString> writeSheet(const SecretSheet& sheet,
                                         SheetFormat format,
                                         const QString& folder);

/// The sheet with the recovery code of a unit.
[[nodiscard]] SecretSheet recoverySheet(const QString& code, Date day);

/// The recovery sheet of the exam keys, a slip a line.
[[nodiscard]] SecretSheet keySheet(const std::vector<std::string>& lines,
                                   const QString& fingerprint,
                                   Date day);

/// The sheet with first PINs and passwords.
[[nodiscard]] SecretSheet firstSecretsSheet(std::vector<SecretSlip> slips, Date day);

}  // namespace qgt::app
