#pragma once

#include "app/runtime/certificate_office.h"
#include "app/runtime/exam_office.h"
#include "app/runtime/exam_room.h"
#include "app/runtime/exam_stages.h"
#include "engine/exam/exam_lock.h"
#include "tests/support/exam_sitter.h"
#include "tests/support/shipped_unit.h"

#include <filesystem>
#include <string>

namespace qgt::test {

/// A unit with keys and a certifying exam of one line, which its cadre has sat with all answers
/// right; scored, and published when somebody says so.
class CertifiedUnit {
  public:
    CertifiedUnit(const std::filesystem::path& parent, const char* worker)
        : m_unit(parent),
          m_ring(m_unit.makeKeysAndPool(LineId("residence"))),
          m_office(m_unit.workspace(), m_unit.trainer(), {worker}),
          m_certificates(m_unit.workspace(), m_unit.trainer()) {
        app::ExamDraft draft;
        draft.title = "居住证过关";
        draft.blueprint = BlueprintId("one-line");
        draft.line = LineId("residence");
        draft.opens = m_unit.clock().now();
        draft.closes = {draft.opens.ms + kMsPerHour};
        draft.candidates = {{m_unit.cadre().person, {}, {}, {}}};
        m_exam = m_office.save(draft).value().id;
        const auto sealed = m_office.seal(m_exam, &m_ring, false, {}).value();
        app::ExamRoom room(m_unit.shared(), m_unit.cadre(), {"qgt test", {}, {}});
        Sitter sitter(m_unit, room, m_exam);
        const auto opened = sitter.open(sealed.startCode).value();
        sitter.answerAll(opened.paper, key(), true);
        REQUIRE(sitter.handIn());
        REQUIRE(m_office.close(m_exam));
        REQUIRE(m_office.score(m_exam, &m_ring));
    }

    /// Without the final stage.
    void publishResults() { REQUIRE(m_office.publish(m_exam, &m_ring, false)); }

    /// With the final stage, after which certificates are issued.
    void publish() {
        publishResults();
        app::ExamStages stages(m_unit.workspace(), m_unit.trainer());
        REQUIRE(stages.release(m_exam, {bank::ReleaseStage::Final, {}, 0}));
    }

    [[nodiscard]] ShippedUnit& unit() { return m_unit; }

    [[nodiscard]] const integrity::KeyRing& ring() const { return m_ring; }

    [[nodiscard]] const ExamId& exam() const { return m_exam; }

    [[nodiscard]] app::CertificateOffice& certificates() { return m_certificates; }

    /// All of the audit chain.
    [[nodiscard]] std::string auditText() {
        std::string text;
        const auto records = m_unit.workspace().store().audit().records().value();
        for (const auto& record : records) {
            text += record.entry.action + " " + record.entry.subject;
            for (const auto& [name, value] : record.entry.details) {
                text.append(" ").append(name).append("=").append(value);
            }
            text += "\n";
        }
        return text;
    }

  private:
    [[nodiscard]] exam::ScoringKey key() {
        const auto& exams = m_unit.workspace().store().exams();
        const auto locks = exam::openForScorer(exams.exam(m_exam).value()->lock, m_ring).value();
        const auto stored = exams.paper(m_exam, m_unit.cadre().person).value();
        return exam::scoringKeyOf(*stored, &locks.scoring).value();
    }

    ShippedUnit m_unit;
    integrity::KeyRing m_ring;
    app::ExamOffice m_office;
    app::CertificateOffice m_certificates;
    ExamId m_exam;
};

}  // namespace qgt::test
