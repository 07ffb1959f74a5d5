#include "app/desktop/training/own_training_view_model.h"

#include "app/desktop/text.h"
#include "app/desktop/training/training_words.h"
#include "app/runtime/workspace.h"

#include <utility>

namespace qgt::app {

OwnTrainingViewModel::OwnTrainingViewModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent), m_tasks(this) {}

QString OwnTrainingViewModel::remark() const {
    if (!m_own) {
        return {};
    }
    const TrainingWords words(*m_bank, wording());
    return tr("%1, by %2").arg(words.span(m_own->from, m_own->until, m_today), text(m_own->by));
}

void OwnTrainingViewModel::attach(std::shared_ptr<Workspace> workspace,
                                  std::optional<people::Actor> actor) {
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    m_own.reset();
    changeHands();
    show();
}

void OwnTrainingViewModel::retranslate() {
    show();
    emit problemChanged();
}

void OwnTrainingViewModel::enter() {
    if (!m_workspace || !m_actor) {
        return;
    }
    m_bank = m_workspace->bankPtr();
    PageViewModel::read(
        [workspace = m_workspace, actor = *m_actor] { return ownTraining(*workspace, actor); },
        [this](Result<std::optional<OwnTraining>> own) {
            if (went(own)) {
                m_own = std::move(*own);
                m_today = localDate(m_workspace->clock().now(), kShanghaiOffsetMinutes);
            }
            show();
        });
}

void OwnTrainingViewModel::practise(int row) {
    if (!m_own || row < 0 || row >= m_tasks.rowCount()) {
        return;
    }
    const OwnTask& own = m_own->tasks[static_cast<std::size_t>(row)];
    if (own.next) {
        emit sessionRequested(*own.next);
    }
}

void OwnTrainingViewModel::read(int row) {
    if (row >= 0 && row < m_tasks.rowCount()) {
        const QString slug = m_tasks.rows()[static_cast<std::size_t>(row)].section;
        if (!slug.isEmpty()) {
            emit handbookRequested(slug);
        }
    }
}

TrainingTaskRow OwnTrainingViewModel::rowOf(const OwnTask& own) const {
    const TrainingWords words(*m_bank, wording());
    TrainingTaskRow row;
    row.line = words.lineName(own.task.line);
    row.what = tr("%1: %2").arg(TrainingWords::hours(own.task.minutes / kMinutesOfHour),
                                words.portion({own.task.sections, own.task.items}));
    row.reason = TrainingWords::reason(own.task.why);
    row.done = own.progress.done();
    row.progress =
        row.done ? tr("Done")
                 : tr("%1 of %2 items answered").arg(own.progress.answered).arg(own.progress.items);
    row.possible = own.next.has_value();
    for (const std::string& slug : own.task.sections) {
        if (row.section.isEmpty() && m_bank->section(slug) != nullptr) {
            row.section = text(slug);
            row.sectionTitle = words.sectionTitle(slug);
        }
    }
    return row;
}

void OwnTrainingViewModel::show() {
    std::vector<TrainingTaskRow> rows;
    if (m_own) {
        for (const OwnTask& own : m_own->tasks) {
            rows.push_back(rowOf(own));
        }
    }
    m_tasks.setRows(std::move(rows));
    emit changed();
}

}  // namespace qgt::app
