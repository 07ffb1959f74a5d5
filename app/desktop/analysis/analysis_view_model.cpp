#include "app/desktop/analysis/analysis_view_model.h"

#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

AnalysisViewModel::AnalysisViewModel(const Deps& deps, QObject* parent)
    : PageViewModel(deps, parent), m_exams(this), m_analysis(deps, this) {}

/// Keys are the trainer's.
bool AnalysisViewModel::unlocks() const {
    return m_desk &&
           people::reachOf(m_desk->actor, people::Action::ManageExamKeys) != people::Reach::None;
}

QString AnalysisViewModel::title() const {
    const auto found = std::ranges::find_if(
        m_listed.exams, [this](const AnalysableExam& one) { return one.exam.id == m_open; });
    return found == m_listed.exams.end() ? QString() : text(found->exam.title);
}

void AnalysisViewModel::attach(std::optional<OfficeDesk> desk) {
    m_desk = std::move(desk);
    m_analysis.attach(m_desk);
    m_listed = {};
    m_open.reset();
    m_ready = false;
    changeHands();
    // The way to a correction is shown to whoever may go it.
    disconnect(m_correction);
    if (m_desk &&
        people::reachOf(m_desk->actor, people::Action::ManageExams) != people::Reach::None) {
        m_correction = connect(&m_analysis,
                               &ExamAnalysisModel::correctionWanted,
                               this,
                               [this](const exam::HeldExam& exam, const std::string& item) {
                                   emit correctionWanted(text(exam.id.str()), text(item));
                               });
    }
    setProblem({});
    showRows();
}

void AnalysisViewModel::retranslate() {
    m_analysis.retranslate();
    showRows();
    emit problemChanged();
}

void AnalysisViewModel::enter() {
    if (!m_desk) {
        return;
    }
    back();
    read(
        [desk = *m_desk]() -> Result<Listed> {
            auto exams = analysableExams({*desk.workspace, desk.actor});
            if (!exams) {
                return tl::unexpected<Error>(exams.error());
            }
            return Listed{std::move(*exams), desk.workspace->clock().now()};
        },
        [this](Result<Listed> listed) {
            if (went(listed)) {
                m_listed = std::move(*listed);
                m_ready = true;
            }
            showRows();
        });
}

void AnalysisViewModel::open(int row) {
    if (!m_desk || opened() || row < 0 || row >= static_cast<int>(m_listed.exams.size())) {
        return;
    }
    const AnalysableExam& chosen = m_listed.exams[static_cast<std::size_t>(row)];
    if (chosen.locked && !unlocks()) {
        setProblem(Error{"analysis.locked", {{"title", chosen.exam.title}}});
        return;
    }
    setProblem({});
    m_open = chosen.exam.id;
    m_analysis.begin(chosen.exam,
                     chosen.locked,
                     nullptr,
                     [desk = *m_desk](const ExamId& id, const integrity::KeyRing* ring) {
                         return analyseExam({*desk.workspace, desk.actor}, id, ring);
                     });
    emit changed();
}

void AnalysisViewModel::back() {
    if (opened() && !m_analysis.busy()) {
        m_analysis.leave();
        m_open.reset();
        emit changed();
    }
}

void AnalysisViewModel::showRows() {
    std::vector<ExamLine> rows;
    for (const AnalysableExam& one : m_listed.exams) {
        const SignedWords state =
            !one.locked ? stateWords(one.exam, m_listed.now)
            : unlocks() ? SignedWords{tr("opens with the passphrase"), SignedWords::None}
                        : SignedWords{tr("opens with the trainer's keys only"), SignedWords::Due};
        rows.push_back({.title = text(one.exam.title),
                        .window = windowWords(one.exam, m_listed.now, wording()),
                        .state = state.words,
                        .sign = state.sign,
                        .counts = tr("%n paper(s) scored", nullptr, one.scored)});
    }
    m_exams.setRows(std::move(rows));
    emit changed();
}

}  // namespace qgt::app
