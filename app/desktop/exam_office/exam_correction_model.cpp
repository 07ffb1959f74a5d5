#include "app/desktop/exam_office/exam_correction_model.h"

#include "app/desktop/exam/exam_words.h"
#include "app/desktop/exam_office/exam_correction_words.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <QStringList>

namespace qgt::app {

using exam::CorrectionAction;
using exam::CorrectionState;

ExamCorrectionModel::ExamCorrectionModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent),
      m_taskRows(this),
      m_optionRows(this),
      m_resultRows(this),
      m_entryRows(this) {}

const CorrectableTask* ExamCorrectionModel::task() const {
    return m_stage == Stage::Draft && m_task < m_tasks.size() ? &m_tasks[m_task] : nullptr;
}

const CorrectableTask* ExamCorrectionModel::shownTask() const {
    if (entry() == nullptr) {
        return task();
    }
    const exam::CorrectionOrder& order = entry()->order;
    const auto found = std::ranges::find_if(m_tasks, [&order](const CorrectableTask& one) {
        return one.id == order.task && one.revision == order.revision;
    });
    return found == m_tasks.end() ? nullptr : &*found;
}

const CorrectionEntry* ExamCorrectionModel::entry() const {
    const auto found = std::ranges::find_if(
        m_entries, [this](const CorrectionEntry& one) { return one.order.id == m_entry; });
    return m_stage == Stage::Entry && found != m_entries.end() ? &*found : nullptr;
}

QString ExamCorrectionModel::heading() const {
    const CorrectableTask* const shown = shownTask();
    return shown == nullptr ? QString()
                            : tr("Task %1 · %2 · %3 marks")
                                  .arg(QString::number(shown - m_tasks.data() + 1),
                                       kindInWords(shown->kind),
                                       text(bank::marksText(shown->marks)));
}

QString ExamCorrectionModel::stem() const {
    return shownTask() == nullptr ? QString() : text(shownTask()->stem);
}

QString ExamCorrectionModel::facts() const {
    if (shownTask() == nullptr) {
        return {};
    }
    const QString right = text(shownTask()->right);
    return taskFacts(*shownTask()) +
           (right.isEmpty() ? QString() : "\n" + tr("Right so far: %1").arg(right));
}

bool ExamCorrectionModel::rekeyable() const {
    return task() != nullptr && task()->kind != seat::TaskKind::Matching &&
           task()->kind != seat::TaskKind::ShortAnswer && task()->kind != seat::TaskKind::Case;
}

bool ExamCorrectionModel::picks() const {
    const bool rekeys = m_draft.action == CorrectionAction::ChangeKey ||
                        m_draft.action == CorrectionAction::AcceptAlso;
    return rekeyable() && rekeys && task()->kind != seat::TaskKind::FillIn;
}

bool ExamCorrectionModel::orders() const {
    return picks() && task()->kind == seat::TaskKind::Ordering;
}

bool ExamCorrectionModel::writes() const {
    const bool rekeys = m_draft.action == CorrectionAction::ChangeKey ||
                        m_draft.action == CorrectionAction::AcceptAlso;
    return rekeys && task() != nullptr && task()->kind == seat::TaskKind::FillIn;
}

QString ExamCorrectionModel::preview() const {
    return m_preview ? previewWords(*m_preview) : QString();
}

QString ExamCorrectionModel::appeal() const {
    return m_draft.appeal.empty() || !m_appeal ? QString()
                                               : tr("Appeal %1: ").arg(m_appeal->number);
}

QString ExamCorrectionModel::entryWords() const {
    return entry() == nullptr ? QString() : entryRow(*entry(), m_tasks, m_now, wording()).words;
}

QString ExamCorrectionModel::entryReason() const {
    return entry() == nullptr ? QString() : text(entry()->order.reason);
}

QString ExamCorrectionModel::entrySteps() const {
    return entry() == nullptr ? QString() : entryRow(*entry(), m_tasks, m_now, wording()).steps;
}

QString ExamCorrectionModel::necessity() const {
    return entry() != nullptr && entry()->byNecessity
               ? wording().words(Error{"exam.correction-by-necessity", {}}) + QLatin1Char('\n')
               : QString();
}

QString ExamCorrectionModel::entryNext() const {
    if (entry() == nullptr) {
        return {};
    }
    switch (entry()->state) {
        case CorrectionState::Ordered:
            if (entry()->notYou && entry()->notYou->code != "exam.correction-own") {
                return wording().words(*entry()->notYou);
            }
            return entry()->mayApprove
                       ? necessity() + tr("Look at the dry run below; if it is right, agree. "
                                          "Nothing changes by "
                                          "agreeing.")
                       : tr("Another trainer has to sign in, open this exam and agree here. "
                            "Nothing "
                            "has changed so far.");
        case CorrectionState::Approved:
            return tr(
                "Agreed to. Applying it does exactly what the dry run below says; it can be "
                "taken back.");
        case CorrectionState::Applied:
            if (entry()->notYou) {
                return wording().words(*entry()->notYou);
            }
            return necessity() +
                   tr("Applied. The results of before are kept; taking it back brings them "
                      "again.") +
                   (entry()->order.action == exam::CorrectionAction::ChangeMarks
                        ? QString()
                        : QLatin1Char('\n') +
                              tr("The item itself still has its old key: until it is mended in "
                                 "the question bank or the exam pool (revision + 1) no new paper "
                                 "draws it."));
        case CorrectionState::Undone:
            return tr("Taken back: the results of before count again.");
        case CorrectionState::Dropped:
            break;
    }
    return tr("Given up: nothing was changed by it.");
}

bool ExamCorrectionModel::approvable() const {
    return entry() != nullptr && entry()->state == CorrectionState::Ordered && entry()->mayApprove;
}

bool ExamCorrectionModel::applicable() const {
    return entry() != nullptr && entry()->state == CorrectionState::Approved && m_preview;
}

bool ExamCorrectionModel::undoable() const {
    return entry() != nullptr && entry()->state == CorrectionState::Applied && !entry()->notYou;
}

bool ExamCorrectionModel::droppable() const {
    return entry() != nullptr && (entry()->state == CorrectionState::Ordered ||
                                  entry()->state == CorrectionState::Approved);
}

void ExamCorrectionModel::attach(std::optional<OfficeDesk> desk) {
    m_desk = std::move(desk);
    changeHands();
    leave();
}

void ExamCorrectionModel::retranslate() {
    show();
    emit problemChanged();
}

void ExamCorrectionModel::leave() {
    m_exam = {};
    m_ring.reset();
    m_wanted.clear();
    m_tasks.clear();
    m_entries.clear();
    m_stage = Stage::Overview;
    m_entry = {};
    m_draft = {};
    m_appeal.reset();
    m_preview.reset();
    m_done = {};
    m_loaded = false;
    setProblem({});
    show();
}

void ExamCorrectionModel::begin(const exam::HeldExam& exam,
                                OfficeRing ring,
                                const std::string& task,
                                std::optional<AppealEntry> appeal) {
    leave();
    m_appeal = std::move(appeal);
    m_exam = exam;
    m_ring = std::move(ring);
    m_wanted = task;
    show();
    if (keyed()) {
        load();
    }
}

bool ExamCorrectionModel::back() {
    if (busy()) {
        return true;
    }
    if (m_stage == Stage::Overview) {
        return false;
    }
    m_stage = Stage::Overview;
    forgetPreview();
    setProblem({});
    show();
    return true;
}

void ExamCorrectionModel::unlock(const QString& passphrase) {
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
                load();
            }
            emit changed();
        });
}

void ExamCorrectionModel::load() {
    if (!m_desk) {
        return;
    }
    const Instant now = m_desk->workspace->clock().now();
    run(
        [desk = *m_desk, ring = m_ring, id = m_exam.id, now]() -> Result<Everything> {
            ExamCorrections corrections(*desk.workspace, desk.actor);
            auto tasks = corrections.tasks(id, ring.get());
            auto entries = corrections.history(id);
            if (!tasks || !entries) {
                return tl::unexpected<Error>(tasks ? entries.error() : tasks.error());
            }
            return Everything{std::move(*tasks), std::move(*entries), now};
        },
        [this](Result<Everything> everything) {
            if (went(everything)) {
                take(std::move(*everything));
            }
        });
}

void ExamCorrectionModel::take(Everything everything) {
    m_tasks = std::move(everything.tasks);
    m_entries = std::move(everything.entries);
    m_now = everything.now;
    m_loaded = true;
    const std::string wanted = std::exchange(m_wanted, {});
    const auto found = std::ranges::find(m_tasks, wanted, &CorrectableTask::id);
    show();
    if (!wanted.empty() && found != m_tasks.end()) {
        openTask(static_cast<int>(found - m_tasks.begin()));
    } else if (m_stage == Stage::Entry) {
        dryRun();
    }
}

void ExamCorrectionModel::openTask(int row) {
    if (busy() || row < 0 || row >= static_cast<int>(m_tasks.size())) {
        return;
    }
    m_stage = Stage::Draft;
    m_task = static_cast<std::size_t>(row);
    m_draft = {};
    m_draft.exam = m_exam.id;
    m_draft.task = m_tasks[m_task].id;
    m_draft.revision = m_tasks[m_task].revision;
    if (m_appeal && m_appeal->appeal.task == m_draft.task) {
        m_draft.appeal = m_appeal->appeal.id;
    }
    m_draft.action = rekeyable() ? CorrectionAction::ChangeKey : CorrectionAction::FullMarks;
    m_done = {};
    forgetPreview();
    setProblem({});
    show();
}

void ExamCorrectionModel::openEntry(int row) {
    if (busy() || row < 0 || row >= static_cast<int>(m_entries.size())) {
        return;
    }
    m_stage = Stage::Entry;
    m_entry = m_entries[static_cast<std::size_t>(row)].order.id;
    m_done = {};
    forgetPreview();
    setProblem({});
    show();
    dryRun();
}

void ExamCorrectionModel::act(Action action) {
    if (!busy()) {
        m_draft.action = static_cast<CorrectionAction>(action);
        m_draft.answer.clear();
        forgetPreview();
        show();
    }
}

void ExamCorrectionModel::pick(int row) {
    if (busy() || !picks() || row < 0 || row >= static_cast<int>(task()->options.size())) {
        return;
    }
    const std::string& key = task()->options[static_cast<std::size_t>(row)].key;
    std::vector<std::string>& answer = m_draft.answer;
    const auto at = std::ranges::find(answer, key);
    const bool one =
        task()->kind == seat::TaskKind::SingleChoice || task()->kind == seat::TaskKind::TrueFalse;
    if (at == answer.end()) {
        if (one) {
            answer.clear();
        }
        answer.push_back(key);
    } else if (orders()) {
        answer.erase(at, answer.end());
    } else {
        answer.erase(at);
    }
    forgetPreview();
    show();
}

void ExamCorrectionModel::beFavourable(bool favourable) {
    m_draft.favourable = favourable;
    forgetPreview();
    emit changed();
}

void ExamCorrectionModel::beEverywhere(bool everywhere) {
    m_draft.everywhere = everywhere;
    forgetPreview();
    emit changed();
}

void ExamCorrectionModel::setDraft(const QString& marks,
                                   const QString& texts,
                                   const QString& reason) {
    m_draft.reason = reason.toStdString();
    m_draft.marks = bank::marksFromText(marks.trimmed().toStdString()).value_or(0);
    if (!writes()) {
        return;
    }
    m_draft.answer.clear();
    const QString plain = QString(texts).replace(QChar(0xFF1B), QChar(';'));
    for (const QString& one : plain.split(';')) {
        m_draft.answer.push_back(one.trimmed().toStdString());
    }
    m_draft.answer.resize(
        std::max(m_draft.answer.size(), static_cast<std::size_t>(task()->blanks)));
}

}  // namespace qgt::app
