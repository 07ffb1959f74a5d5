#include "app/desktop/exam_office/exam_appeals_model.h"

#include "app/desktop/documents/documents_folder.h"
#include "app/desktop/exam/exam_words.h"
#include "app/desktop/exam_office/exam_appeal_words.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

using bank::ReleaseStage;
using exam::AppealState;

ExamAppealsModel::ExamAppealsModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent),
      m_folder(documentsFolder()),
      m_stageLines(this),
      m_entryLines(this),
      m_taskLines(this),
      m_pointLines(this) {}

QString ExamAppealsModel::until() const {
    const auto row = std::ranges::find(m_stages, ReleaseStage::Appeal, &StageRow::stage);
    return row == m_stages.end()
               ? QString()
               : text(toString(localDate({row->until.ms - 1}, kShanghaiOffsetMinutes)));
}

QString ExamAppealsModel::heading() const {
    return m_look ? appealHeading(m_look->entry) : QString();
}

QString ExamAppealsModel::words() const {
    return m_look ? text(m_look->entry.appeal.text) : QString();
}

QString ExamAppealsModel::history() const {
    return m_look ? appealHistory(m_look->entry, m_now, wording()) : QString();
}

QString ExamAppealsModel::notYou() const {
    return m_look && m_look->entry.state == AppealState::Open && m_look->entry.notYou
               ? wording().words(*m_look->entry.notYou)
               : QString();
}

QString ExamAppealsModel::necessity() const {
    return decidable() && m_look->entry.byNecessity
               ? wording().words(Error{"appeal.by-necessity", {}})
               : QString();
}

bool ExamAppealsModel::decidable() const {
    return m_look && m_look->entry.state == AppealState::Open && !m_look->entry.notYou;
}

bool ExamAppealsModel::correctable() const {
    return m_look && m_look->entry.state == AppealState::Open;
}

bool ExamAppealsModel::namesTask() const {
    return correctable() && m_look->entry.appeal.slot == 0;
}

void ExamAppealsModel::attach(std::optional<OfficeDesk> desk) {
    m_desk = std::move(desk);
    changeHands();
    leave();
}

void ExamAppealsModel::retranslate() {
    show();
    emit problemChanged();
}

void ExamAppealsModel::leave() {
    m_exam = {};
    m_ring.reset();
    m_stages.clear();
    m_entries.clear();
    m_look.reset();
    m_marks.clear();
    m_done = {};
    m_waiting = {};
    m_released = false;
    m_loaded = false;
    setProblem({});
    show();
}

void ExamAppealsModel::begin(const exam::HeldExam& exam, OfficeRing ring) {
    leave();
    m_exam = exam;
    m_ring = std::move(ring);
    load();
}

bool ExamAppealsModel::back() {
    if (busy()) {
        return true;
    }
    if (!m_look) {
        return false;
    }
    m_look.reset();
    m_marks.clear();
    m_waiting = {};
    setProblem({});
    show();
    return true;
}

void ExamAppealsModel::load() {
    if (!m_desk) {
        return;
    }
    const Instant now = m_desk->workspace->clock().now();
    run(
        [desk = *m_desk, id = m_exam.id, now]() -> Result<Everything> {
            auto stages = ExamStages(*desk.workspace, desk.actor).rows(id);
            auto entries = ExamAppeals(*desk.workspace, desk.actor).list(id);
            const auto release = desk.workspace->store().exams().release(id);
            if (!stages || !entries) {
                return tl::unexpected<Error>(stages ? entries.error() : stages.error());
            }
            if (!release) {
                return tl::unexpected<Error>(release.error());
            }
            const bool isOut = *release && !(*release)->seatKey.empty();
            return Everything{std::move(*stages), std::move(*entries), isOut, now};
        },
        [this](Result<Everything> everything) {
            if (went(everything)) {
                take(std::move(*everything));
            }
        });
}

void ExamAppealsModel::take(Everything everything) {
    m_stages = std::move(everything.stages);
    m_entries = std::move(everything.entries);
    m_released = everything.released;
    m_now = everything.now;
    m_loaded = true;
    show();
}

void ExamAppealsModel::show() {
    std::vector<StageLine> stages;
    for (const StageRow& row : m_stages) {
        stages.push_back(stageLine(row, m_now, wording()));
    }
    std::vector<AppealEntryLine> entries;
    for (const AppealEntry& entry : m_entries) {
        entries.push_back(appealLine(entry));
    }
    std::vector<AppealedTaskLine> tasks;
    std::vector<AppealPointLine> points;
    if (m_look) {
        for (const AppealedTask& task : m_look->tasks) {
            tasks.push_back(appealedTask(task));
        }
        points = appealPoints(*m_look, m_marks);
    }
    m_stageLines.setRows(std::move(stages));
    m_entryLines.setRows(std::move(entries));
    m_taskLines.setRows(std::move(tasks));
    m_pointLines.setRows(std::move(points));
    emit changed();
}

void ExamAppealsModel::tell(std::function<QString()> done) {
    m_done = std::move(done);
    emit changed();
}

void ExamAppealsModel::open(int row) {
    if (busy() || row < 0 || row >= static_cast<int>(m_entries.size())) {
        return;
    }
    m_done = {};
    const auto looking = [this, id = m_entries[static_cast<std::size_t>(row)].appeal.id] {
        look(id);
    };
    m_released ? looking() : withKeys(looking);
}

void ExamAppealsModel::look(const AppealId& id) {
    if (!m_desk) {
        return;
    }
    run(
        [desk = *m_desk, ring = m_ring, id] {
            return ExamAppeals(*desk.workspace, desk.actor).look(id, ring.get());
        },
        [this](Result<AppealCase> look) {
            if (!went(look)) {
                return;
            }
            m_look = std::move(*look);
            m_marks = marksAgreedOn(*m_look);
            m_touched.assign(m_marks.size(), false);
            show();
        });
}

void ExamAppealsModel::toggle(int point) {
    if (busy() || !markable() || point < 0) {
        return;
    }
    auto left = static_cast<std::size_t>(point);
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        std::vector<bool>& met = m_marks[i].met;
        if (left < met.size()) {
            met[left] = !met[left];
            m_touched[i] = true;
            show();
            return;
        }
        left -= met.size();
    }
}

namespace {

QString decidedWords() {
    return ExamAppealsModel::tr("The appeal is decided; its candidate reads the reason.");
}

}  // namespace

void ExamAppealsModel::decide(std::function<Status(ExamAppeals&, const integrity::KeyRing*)> work,
                              std::function<QString()> done) {
    if (!m_desk || !decidable()) {
        return;
    }
    m_done = {};
    run(
        [desk = *m_desk, ring = m_ring, work = std::move(work)] {
            ExamAppeals appeals(*desk.workspace, desk.actor);
            return work(appeals, ring.get());
        },
        [this, done = std::move(done)](const Status& status) {
            if (went(status)) {
                m_look.reset();
                m_marks.clear();
                load();
                emit decided();
                tell(done);
            }
            emit changed();
        });
}

void ExamAppealsModel::reject(const QString& reason) {
    if (m_look) {
        decide([id = m_look->entry.appeal.id, why = reason.toStdString()](
                   ExamAppeals& appeals,
                   const integrity::KeyRing* /*ring*/) { return appeals.reject(id, why); },
               decidedWords);
    }
}

void ExamAppealsModel::reread(const QString& reason) {
    if (m_look) {
        decide([id = m_look->entry.appeal.id, why = reason.toStdString()](
                   ExamAppeals& appeals,
                   const integrity::KeyRing* /*ring*/) { return appeals.reread(id, why); },
               [] {
                   return tr(
                       "The answer sheet is read anew, by two who never read it, on the page of "
                       "answer sheets. What was recorded stands meanwhile.");
               });
    }
}

void ExamAppealsModel::accept(const QString& reason) {
    if (m_look) {
        std::vector<exam::AppealMark> marks;
        for (std::size_t i = 0; i < m_marks.size(); ++i) {
            if (m_touched[i]) {
                marks.push_back(m_marks[i]);
            }
        }
        decide(
            [id = m_look->entry.appeal.id, why = reason.toStdString(), marks = std::move(marks)](
                ExamAppeals& appeals, const integrity::KeyRing* ring) -> Status {
                const auto change = appeals.accept(id, why, marks, ring);
                return change ? ok() : Status(tl::unexpected<Error>(change.error()));
            },
            decidedWords);
    }
}

void ExamAppealsModel::correct(int task) {
    if (busy() || !correctable() || task < 0 || task >= static_cast<int>(m_look->tasks.size())) {
        return;
    }
    AppealEntry entry = m_look->entry;
    entry.appeal.task = m_look->tasks[static_cast<std::size_t>(task)].id;
    emit correctionWanted(entry);
}

}  // namespace qgt::app
