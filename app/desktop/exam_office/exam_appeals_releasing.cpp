#include "app/desktop/exam_office/exam_appeal_words.h"
#include "app/desktop/exam_office/exam_appeals_model.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace qgt::app {

// The stages of the results as they are released, and the keys that some of it needs.

QString ExamAppealsModel::keysFor() const {
    if (keyed()) {
        return {};
    }
    if (m_look) {
        return m_look->withoutKeys
                   ? tr("What is released of the paper stands here without keys. Points of open "
                        "answers, and the evidence, are read with the exam keys.")
                   : QString();
    }
    if (anyAppeal() && !m_released) {
        return tr("The papers of this exam are sealed. To look at an appeal, its keys are needed.");
    }
    const bool publishes = std::ranges::any_of(
        m_stages, [](const StageRow& row) { return row.needsKeys && row.ahead && !row.notYet; });
    return publishes ? tr("Candidates may look through their papers: to release the results, the "
                          "exam keys are needed.")
                     : QString();
}

void ExamAppealsModel::unlock(const QString& passphrase) {
    if (!m_desk || busy() || keyed()) {
        return;
    }
    std::string typed = passphrase.toStdString();
    const auto secret = std::make_shared<const people::Secret>(people::Secret::takeFrom(typed));
    run([desk = *m_desk, secret] { return openOfficeRing(desk, *secret); },
        [this](Result<OfficeRing> ring) {
            ++m_attempts;
            emit attemptsChanged();
            if (went(ring)) {
                m_ring = std::move(*ring);
            }
            emit changed();
            if (keyed()) {
                goOn();
            }
        });
}

void ExamAppealsModel::goOn() {
    if (const auto step = std::exchange(m_waiting, {}); step) {
        step();
    } else if (m_look) {
        look(m_look->entry.appeal.id);
    }
}

void ExamAppealsModel::withKeys(std::function<void()> step) {
    if (keyed()) {
        step();
        return;
    }
    m_waiting = std::move(step);
    ++m_keysWanted;
    emit keysWantedChanged();
}

void ExamAppealsModel::release(int row, const QString& day, const QString& appeals) {
    if (!m_desk || busy() || row < 0 || row >= static_cast<int>(m_stages.size())) {
        return;
    }
    m_done = {};
    const StageRow& wanted = m_stages[static_cast<std::size_t>(row)];
    if (wanted.publishes) {
        const auto publishing = [this, stage = wanted.stage] { publish(stage); };
        wanted.needsKeys ? withKeys(publishing) : publishing();
        return;
    }
    StageTerms terms;
    terms.stage = wanted.stage;
    if (const auto date = parseDate(day.trimmed().toStdString()); date) {
        // Until the end of that day where the exam is held.
        const std::int64_t offset = std::int64_t{kShanghaiOffsetMinutes} * kMsPerMinute;
        terms.until = {(std::int64_t{date->days} + 1) * kMsPerDay - offset};
    }
    terms.appeals = appeals.trimmed().toInt();
    run(
        [desk = *m_desk, id = m_exam.id, terms] {
            return ExamStages(*desk.workspace, desk.actor).release(id, terms);
        },
        [this, stage = terms.stage](const Status& status) { released(status, stage); });
}

/// The results alone: the window of appeals is a stage of its own.
void ExamAppealsModel::publish(bank::ReleaseStage stage) {
    run(
        [desk = *m_desk, id = m_exam.id, ring = m_ring] {
            return desk.source->publish(id, ring.get(), false);
        },
        [this, stage](const Status& status) {
            released(status, stage);
            if (status) {
                emit decided();
            }
        });
}

void ExamAppealsModel::released(const Status& status, bank::ReleaseStage stage) {
    if (went(status)) {
        load();
        tell([stage] { return tr("Released: %1.").arg(stageName(stage)); });
    }
}

}  // namespace qgt::app
