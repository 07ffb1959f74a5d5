#pragma once

#include "engine/certificate/certificate.h"
#include "engine/core/result.h"

#include <string>

#include <QByteArray>
#include <QSize>
#include <QString>

class QPainter;

namespace qgt::app {

/// A certificate as it is printed: what it says, word for word, and the code that proves it.
struct CertificatePaper {
    certificate::Certificate said;
    std::string text;         ///< of the QR code
    std::string issuer;       ///< name of the unit
    std::string fingerprint;  ///< of its root key
};

/// One page on a device of this many dots with A4's shape, margins included. Errors:
/// certificate.no-code.
Status paintCertificate(QPainter& painter, QSize dots, const CertificatePaper& paper);

/// A4, upright, for black-and-white printers, with its fonts inside. Errors: certificate.no-code.
[[nodiscard]] Result<QByteArray> pdfOf(const CertificatePaper& paper);

/// Writes it into a new file of the folder and gives its path. Errors: certificate.no-code, file.*.
[[nodiscard]] Result<QString> writeCertificate(const CertificatePaper& paper,
                                               const QString& folder,
                                               Date today);

}  // namespace qgt::app
