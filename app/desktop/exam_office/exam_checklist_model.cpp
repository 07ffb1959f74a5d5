#include "app/desktop/exam_office/exam_checklist_model.h"

#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

SignedWords::Sign signOf(CheckState state) {
    switch (state) {
        case CheckState::Bad:
            return SignedWords::Gap;
        case CheckState::Care:
            return SignedWords::Due;
        case CheckState::Good:
            break;
    }
    return SignedWords::Ok;
}

}  // namespace

ExamChecklistModel::ExamChecklistModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent), m_rows(this) {}

QString ExamChecklistModel::title() const {
    return text(m_exam.title);
}

int ExamChecklistModel::countOf(CheckState state) const {
    return static_cast<int>(std::ranges::count(*m_points, state, &CheckedPoint::state));
}

QString ExamChecklistModel::summary() const {
    if (!m_points) {
        return {};
    }
    const int bad = countOf(CheckState::Bad);
    const int care = countOf(CheckState::Care);
    if (bad > 0) {
        return tr("Not ready: %n point(s) must be seen to first.", nullptr, bad);
    }
    return care > 0 ? tr("It can be held; %n point(s) are worth a look.", nullptr, care)
                    : tr("Everything is ready on this machine.");
}

int ExamChecklistModel::summarySign() const {
    if (!m_points) {
        return SignedWords::None;
    }
    // The worst stands first.
    return m_points->empty() ? SignedWords::Ok : signOf(m_points->front().state);
}

void ExamChecklistModel::attach(std::optional<OfficeDesk> desk) {
    m_desk = std::move(desk);
    m_exam = {};
    m_ring.reset();
    m_points.reset();
    changeHands();
    show();
}

void ExamChecklistModel::retranslate() {
    show();
    emit problemChanged();
}

void ExamChecklistModel::begin(const exam::HeldExam& exam, OfficeRing ring) {
    m_exam = exam;
    m_ring = std::move(ring);
    m_points.reset();
    setProblem({});
    show();
    refresh();
}

void ExamChecklistModel::refresh() {
    if (!m_desk || busy() || m_exam.id.empty()) {
        return;
    }
    read(
        [desk = *m_desk, id = m_exam.id, ring = m_ring] {
            return desk.source->checklist(id, ring.get());
        },
        [this](Result<std::vector<CheckedPoint>> points) {
            if (went(points)) {
                m_points = std::move(*points);
            }
            show();
        });
}

void ExamChecklistModel::rehearse() {
    if (!m_desk || busy() || m_exam.id.empty()) {
        return;
    }
    run([desk = *m_desk, id = m_exam.id] { return desk.source->rehearse(id); },
        [this](const Result<exam::HeldExam>& made) {
            if (went(made)) {
                emit rehearsalMade(*made);
            }
        });
}

void ExamChecklistModel::show() {
    std::vector<ExamCheckRow> rows;
    if (m_points) {
        for (const CheckedPoint& point : *m_points) {
            rows.push_back({signOf(point.state), wording().words(point.said)});
        }
    }
    m_rows.setRows(std::move(rows));
    emit changed();
}

}  // namespace qgt::app
