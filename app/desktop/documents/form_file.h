#pragma once

#include "app/desktop/documents/form_document.h"
#include "engine/core/date.h"
#include "engine/core/result.h"

#include <QString>

namespace qgt::app {

/// The document as PDF in a new file of the folder that only its owner may read, because it holds
/// names, and its path. Errors: file.*.
[[nodiscard]] Result<QString> writeForm(const FormDocument& document,
                                        const QString& folder,
                                        Date today);

/// All of its words, one piece a line: for whoever hears the page instead of seeing it.
[[nodiscard]] QString wordsOf(const FormDocument& document);

}  // namespace qgt::app
