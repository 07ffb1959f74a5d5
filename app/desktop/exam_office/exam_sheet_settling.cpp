// What two persons read on an answer sheet, beside each other until it is recorded.
#include "app/desktop/exam_office/exam_sheets_model.h"
#include "engine/exam/paper_keys.h"

namespace qgt::app {

void ExamSheetsModel::compare(const PersonId& candidate) {
    run(
        [desk = *m_desk, id = m_exam.id, candidate, ring = m_ring] {
            return paperDesk(desk).compare(id, candidate, ring.get());
        },
        [this, candidate](Result<SheetToCompare> both) { showBoth(candidate, std::move(both)); });
}

void ExamSheetsModel::look(const PersonId& candidate) {
    run(
        [desk = *m_desk, id = m_exam.id, candidate, ring = m_ring] {
            return paperDesk(desk).look(id, candidate, ring.get());
        },
        [this, candidate](Result<SheetToCompare> both) { showBoth(candidate, std::move(both)); });
}

void ExamSheetsModel::showBoth(const PersonId& candidate, Result<SheetToCompare> both) {
    if (went(both)) {
        m_candidate = candidate;
        m_both = std::move(*both);
        m_stage = Stage::Compare;
    }
    show();
}

void ExamSheetsModel::settleAs(int slot, const seat::TaskAnswer& answer) {
    if (!m_desk || m_stage != Stage::Compare || looks()) {
        return;
    }
    run(
        [desk = *m_desk, id = m_exam.id, candidate = m_candidate, slot, answer] {
            return paperDesk(desk).settle(id, candidate, slot, answer);
        },
        [this](const Status& settled) {
            if (went(settled)) {
                compare(m_candidate);
            }
            show();
        });
}

void ExamSheetsModel::settleAsFirst(int row) {
    if (row >= 0 && row < static_cast<int>(m_both.differences.size())) {
        const exam::ReadingDifference one = m_both.differences[static_cast<std::size_t>(row)];
        settleAs(one.slot, one.first);
    }
}

void ExamSheetsModel::settleAsSecond(int row) {
    if (row >= 0 && row < static_cast<int>(m_both.differences.size())) {
        const exam::ReadingDifference one = m_both.differences[static_cast<std::size_t>(row)];
        settleAs(one.slot, one.second);
    }
}

void ExamSheetsModel::settle(int row, const QString& keys) {
    if (row >= 0 && row < static_cast<int>(m_both.differences.size())) {
        settleTask(QString::number(m_both.differences[static_cast<std::size_t>(row)].slot), keys);
    }
}

void ExamSheetsModel::settleTask(const QString& number, const QString& keys) {
    if (busy() || m_stage != Stage::Compare) {
        return;
    }
    const int slot = number.normalized(QString::NormalizationForm_KC).trimmed().toInt();
    if (task(slot) == nullptr) {
        setProblem(Error{"exam.entry-unfit", {}});
        show();
        return;
    }
    const auto answer = exam::answerFromKeys(*task(slot), keys.toStdString());
    if (went(answer)) {
        settleAs(slot, *answer);
    } else {
        show();
    }
}

}  // namespace qgt::app
