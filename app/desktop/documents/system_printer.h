#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace qgt::app {

// Printing goes through the commands of the system's own print service (CUPS): the program links
// nothing of it and opens no socket, and a machine without it needs none. Both calls wait for the
// command and belong on the worker's thread.

/// Printers that take jobs, by their names; none where there is no print service.
[[nodiscard]] QStringList systemPrinters();

/// Hands a PDF over to a printer; nothing of it lies in a file of ours. Errors: print.refused (arg
/// reason).
Status printPdf(const QByteArray& pdf, const QString& printer, const QString& title);

}  // namespace qgt::app
