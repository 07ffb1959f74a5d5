#include "app/desktop/exam_office/exam_appeals_model.h"
#include "app/desktop/exam_office/exam_evidence_words.h"
#include "app/runtime/evidence_pack.h"

namespace qgt::app {

// The evidence of an appeal goes into a file for paper.

void ExamAppealsModel::saveEvidence(const QString& folder) {
    if (!m_desk || busy() || !m_look) {
        return;
    }
    m_folder = folder;
    m_done = {};
    if (m_look->withoutKeys && !keyed()) {
        withKeys([this, folder] { saveEvidence(folder); });
        return;
    }
    run(
        [desk = *m_desk, ring = m_ring, id = m_look->entry.appeal.id] {
            return evidenceOf(*desk.workspace, desk.actor, {{}, id}, ring.get());
        },
        [this, folder](const Result<EvidencePack>& pack) {
            if (!went(pack)) {
                return;
            }
            // Painted here: fonts belong to the thread of the screen.
            const auto path = writeRecord(evidencePrint(*pack, wording()), folder);
            if (went(path)) {
                tell([path = *path] { return tr("Written: %1").arg(path); });
            }
        });
}

}  // namespace qgt::app
