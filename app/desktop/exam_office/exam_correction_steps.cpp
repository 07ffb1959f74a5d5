#include "app/desktop/exam_office/exam_correction_model.h"
#include "app/desktop/exam_office/exam_correction_words.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

using exam::CorrectionState;

// What is done with an order, and how everything is shown.

void ExamCorrectionModel::runPreview(PreviewWork work) {
    if (!m_desk) {
        return;
    }
    run(
        [desk = *m_desk, ring = m_ring, work = std::move(work)] {
            ExamCorrections corrections(*desk.workspace, desk.actor);
            return work(corrections, ring.get());
        },
        [this](Result<CorrectionPreview> made) {
            m_preview.reset();
            if (went(made)) {
                m_preview = std::move(*made);
            }
            show();
        });
}

void ExamCorrectionModel::runStep(StepWork work, std::function<QString(int)> told) {
    if (!m_desk) {
        return;
    }
    m_done = {};
    run(
        [desk = *m_desk, ring = m_ring, work = std::move(work)] {
            ExamCorrections corrections(*desk.workspace, desk.actor);
            return work(corrections, ring.get());
        },
        [this, told = std::move(told)](const Result<int>& made) {
            if (went(made)) {
                m_done = [told, number = *made] { return told(number); };
                forgetPreview();
                load();
                emit corrected();
            }
            emit changed();
        });
}

void ExamCorrectionModel::tryOut(const QString& marks,
                                 const QString& texts,
                                 const QString& reason) {
    if (busy() || task() == nullptr) {
        return;
    }
    // One may look before one knows how to say why.
    setDraft(marks, texts, reason.trimmed().isEmpty() ? QStringLiteral("—") : reason);
    m_done = {};
    runPreview([draft = m_draft](ExamCorrections& corrections, const integrity::KeyRing* ring) {
        return corrections.tryOut(draft, ring);
    });
}

void ExamCorrectionModel::order(const QString& marks, const QString& texts, const QString& reason) {
    if (!m_desk || busy() || task() == nullptr) {
        return;
    }
    setDraft(marks, texts, reason);
    m_done = {};
    run(
        [desk = *m_desk, ring = m_ring, draft = m_draft] {
            return ExamCorrections(*desk.workspace, desk.actor).order(draft, ring.get());
        },
        [this](const Result<CorrectionId>& made) {
            if (went(made)) {
                m_entry = *made;
                m_appeal.reset();
                m_stage = Stage::Entry;
                m_done = [] { return tr("The correction is ordered; nothing has changed yet."); };
                forgetPreview();
                load();
            }
            emit changed();
        });
}

void ExamCorrectionModel::dryRun() {
    if (!droppable()) {
        return;
    }
    runPreview([id = m_entry](ExamCorrections& corrections, const integrity::KeyRing* ring) {
        return corrections.dryRun(id, ring);
    });
}

void ExamCorrectionModel::approve() {
    if (!approvable()) {
        return;
    }
    runStep(
        [id = m_entry](ExamCorrections& corrections, const integrity::KeyRing* /*ring*/) {
            return corrections.approve(id).map([](auto /*done*/) { return 0; });
        },
        [](int /*none*/) { return tr("You agreed to the correction; nothing has changed yet."); });
}

void ExamCorrectionModel::apply() {
    if (!applicable()) {
        return;
    }
    runStep([id = m_entry, digest = m_preview->digest](
                ExamCorrections& corrections,
                const integrity::KeyRing* ring) { return corrections.apply(id, digest, ring); },
            [what = *m_preview](int /*count*/) {
                return tr("Applied, as the dry run said.") + QLatin1Char('\n') + previewWords(what);
            });
}

void ExamCorrectionModel::undo(const QString& reason) {
    if (!undoable()) {
        return;
    }
    runStep([id = m_entry, why = reason.toStdString()](
                ExamCorrections& corrections,
                const integrity::KeyRing* ring) { return corrections.undo(id, why, ring); },
            [](int count) {
                return tr("Taken back. Results of before that count again: %1.").arg(count);
            });
}

void ExamCorrectionModel::drop(const QString& reason) {
    if (!droppable()) {
        return;
    }
    runStep(
        [id = m_entry, why = reason.toStdString()](ExamCorrections& corrections,
                                                   const integrity::KeyRing* /*ring*/) {
            return corrections.drop(id, why).map([](auto /*done*/) { return 0; });
        },
        [](int /*none*/) { return tr("The correction is given up; nothing was changed."); });
}

void ExamCorrectionModel::forgetPreview() {
    m_preview.reset();
    m_resultRows.setRows({});
}

void ExamCorrectionModel::showOptions() {
    std::vector<CorrectionOptionRow> rows;
    const CorrectableTask* const shown = shownTask();
    const std::optional<CorrectionState> state =
        entry() == nullptr ? std::nullopt : std::optional(entry()->state);
    const std::vector<std::string>& answer = state ? entry()->order.answer : m_draft.answer;
    if (shown != nullptr) {
        const bool written = shown->kind == seat::TaskKind::FillIn;
        const bool ordered = shown->kind == seat::TaskKind::Ordering;
        for (const OptionSeen& option : shown->options) {
            const auto at = std::ranges::find(answer, option.key);
            const bool picked = !written && at != answer.end();
            const bool truth = option.key == "T" || option.key == "F";
            rows.push_back(
                {.letter = written || truth ? QString() : text(option.key),
                 .words = !truth              ? text(option.text)
                          : option.key == "T" ? tr("true")
                                              : tr("false"),
                 .counted = ordered ? QString() : tr("chosen by %1").arg(option.chosen),
                 .inForce = option.right,
                 .picked = picked,
                 .place = picked && ordered ? static_cast<int>(at - answer.begin()) + 1 : 0,
                 .marked = {}});
            rows.back().marked = optionMark(rows.back(), state);
        }
    }
    m_optionRows.setRows(std::move(rows));
}

void ExamCorrectionModel::show() {
    std::vector<CorrectionTaskRow> tasks;
    for (std::size_t i = 0; i < m_tasks.size(); ++i) {
        tasks.push_back(taskRow(m_tasks[i], i));
    }
    m_taskRows.setRows(std::move(tasks));
    std::vector<CorrectionEntryRow> entries;
    for (const CorrectionEntry& one : m_entries) {
        entries.push_back(entryRow(one, m_tasks, m_now, wording()));
    }
    m_entryRows.setRows(std::move(entries));
    std::vector<CorrectionResultRow> results;
    if (m_preview) {
        for (const CorrectionRow& row : m_preview->rows) {
            if (changesMarks(row)) {
                results.push_back(resultRow(row));
            }
        }
    }
    m_resultRows.setRows(std::move(results));
    showOptions();
    emit changed();
}

}  // namespace qgt::app
