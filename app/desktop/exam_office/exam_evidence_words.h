#pragma once

#include "app/desktop/documents/record_pdf.h"
#include "app/desktop/wording.h"
#include "app/runtime/evidence_pack.h"

namespace qgt::app {

/// A pack of evidence as it is printed.
[[nodiscard]] RecordPrint evidencePrint(const EvidencePack& pack, const Wording& wording);

}  // namespace qgt::app
