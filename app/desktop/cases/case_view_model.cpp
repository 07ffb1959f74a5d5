#include "app/desktop/cases/case_view_model.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace qgt::app {

namespace {

using practice::CaseGauge;
using practice::CasePhase;

constexpr double kMostTrust = 100;
constexpr double kFaultsShown = 3;  // a line at the bottom means three faults or more
constexpr double kTimeShown = 2;    // a line at the top means twice the expected time

CaseViewModel::Stage stageOf(const CaseSnapshot& snapshot) {
    using Stage = CaseViewModel::Stage;
    switch (snapshot.phase) {
        case CasePhase::Choosing:
            return Stage::Choosing;
        case CasePhase::Writing:
            return Stage::Writing;
        case CasePhase::MarkingSelf:
            return Stage::Marking;
        case CasePhase::Ended:
            break;
    }
    return snapshot.over ? Stage::Debrief : Stage::Ended;
}

template <typename Value>
std::vector<CourseStair> stairsOf(const std::vector<CaseGauge>& course, Value value) {
    std::vector<CourseStair> stairs;
    for (std::size_t i = 1; i < course.size(); ++i) {
        stairs.push_back({.before = std::clamp<double>(value(course[i - 1]), 0, 1),
                          .level = std::clamp<double>(value(course[i]), 0, 1)});
    }
    return stairs;
}

QString sourcesInWords(const std::vector<CaseSource>& sources, const Wording& wording) {
    QStringList words;
    for (const CaseSource& source : sources) {
        words.push_back(wording.cited(source.title, source.articles));
    }
    return words.join(u'；');
}

}  // namespace

CaseViewModel::CaseViewModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent),
      m_shelf(this),
      m_lines(this),
      m_options(this),
      m_steps(this),
      m_trustCourse(this),
      m_timeCourse(this),
      m_legalCourse(this),
      m_privacyCourse(this),
      m_comparison(this),
      m_criteria(this),
      m_handbook(this) {}

QString CaseViewModel::counted() const {
    const auto steps = static_cast<int>(m_snapshot.steps.size());
    return tr("Decision %1 of %2").arg(std::min(m_snapshot.decision, steps)).arg(steps);
}

QString CaseViewModel::lastLetter() const {
    return m_snapshot.options.empty() ? QString() : m_snapshot.options.back().key;
}

bool CaseViewModel::ready() const {
    return m_stage != Stage::Choosing || std::ranges::find(m_chosen, true) != m_chosen.end();
}

void CaseViewModel::attach(std::shared_ptr<CaseDesk> desk) {
    m_desk = std::move(desk);
    m_snapshot = {};
    m_entries.clear();
    changeHands();
    setStage(Stage::Loading);
}

void CaseViewModel::retranslate() {
    showShelf();
    showReview();
    emit changed();
    emit problemChanged();
}

void CaseViewModel::enter() {
    if (!m_desk) {
        return;
    }
    read([desk = m_desk] { return desk->present(); },
         [this](const std::optional<CaseSnapshot>& snapshot) {
             if (snapshot) {
                 take(*snapshot);
             } else {
                 readShelf();
             }
         });
}

void CaseViewModel::leave() {
    if (m_desk) {
        executor()(
            this, [desk = m_desk] { desk->pause(); }, [] {});
    }
}

void CaseViewModel::open(const QString& caseId) {
    act([id = caseId.toStdString()](CaseDesk& desk) { return desk.open(id); });
}

void CaseViewModel::openRow(int row) {
    if (row >= 0 && row < static_cast<int>(m_entries.size())) {
        open(m_entries[static_cast<std::size_t>(row)].id);
    }
}

void CaseViewModel::choose(int row) {
    const auto place = static_cast<std::size_t>(row);
    if (row < 0 || place >= m_chosen.size() || busy()) {
        return;
    }
    if (m_stage == Stage::Marking) {
        m_chosen[place] = !m_chosen[place];
    } else {
        m_chosen.assign(m_chosen.size(), false);
        m_chosen[place] = true;
    }
    showOptions();
}

void CaseViewModel::setWritten(const QString& text) {
    m_written = text;
    emit writtenChanged();
}

void CaseViewModel::confirm() {
    switch (m_stage) {
        case Stage::Choosing: {
            const auto found = std::ranges::find(m_chosen, true);
            if (found != m_chosen.end()) {
                const auto place = static_cast<std::size_t>(found - m_chosen.begin());
                act([key = m_snapshot.options[place].key.toStdString()](CaseDesk& desk) {
                    return desk.choose(key);
                });
            }
            return;
        }
        case Stage::Writing:
            act([text = m_written.toStdString()](CaseDesk& desk) { return desk.write(text); });
            return;
        case Stage::Marking:
            act([met = m_chosen](CaseDesk& desk) { return desk.markRubric(met); });
            return;
        case Stage::Ended:
            act([](CaseDesk& desk) { return desk.finish(); });
            return;
        case Stage::Debrief:
            toShelf();
            return;
        case Stage::Loading:
        case Stage::Shelf:
            return;
    }
}

void CaseViewModel::stepBack() {
    if (m_snapshot.canStepBack && m_stage != Stage::Debrief) {
        act([](CaseDesk& desk) { return desk.stepBack(); });
    }
}

void CaseViewModel::playFrom(int movePlace) {
    if (m_stage == Stage::Debrief && movePlace >= 0) {
        act([moves = static_cast<std::size_t>(movePlace)](CaseDesk& desk) {
            return desk.playAgain(moves);
        });
    }
}

void CaseViewModel::toShelf() {
    if (!m_desk || busy()) {
        return;
    }
    executor()(
        this, [desk = m_desk] { desk->putAway(); }, [] {});
    readShelf();
}

void CaseViewModel::act(Call call) {
    if (m_desk) {
        run([desk = m_desk, call = std::move(call)] { return call(*desk); },
            [this](const Result<CaseSnapshot>& result) {
                if (went(result)) {
                    take(*result);
                }
            });
    }
}

void CaseViewModel::take(const CaseSnapshot& snapshot) {
    const bool same =
        snapshot.attempt == m_snapshot.attempt && snapshot.decision == m_snapshot.decision;
    // What was chosen but not yet said is still chosen when one comes back from another page.
    const bool asked = same && snapshot.options == m_snapshot.options;
    m_snapshot = snapshot;
    if (!same) {
        m_written.clear();
    }
    if (!asked) {
        m_chosen.assign(m_snapshot.options.size(), false);
    }
    m_handbook.setRows(m_snapshot.handbook);
    setHandbookOpen(false);
    m_lines.setRows(m_snapshot.lines);
    m_steps.setRows(m_snapshot.steps);
    showCourse();
    showReview();
    setStage(stageOf(m_snapshot));
    showOptions();
    emit writtenChanged();
    emit grown();
}

void CaseViewModel::readShelf() {
    read([desk = m_desk] { return desk->shelf(); },
         [this](Result<std::vector<CaseEntry>> entries) {
             if (entries) {
                 m_entries = std::move(*entries);
                 showShelf();
             } else {
                 setProblem(entries.error());
             }
             setStage(Stage::Shelf);
         });
}

void CaseViewModel::showOptions() {
    std::vector<CaseOptionRow> rows;
    for (std::size_t i = 0; i < m_snapshot.options.size(); ++i) {
        const CaseOption& option = m_snapshot.options[i];
        rows.push_back({.key = option.key, .text = option.text, .chosen = m_chosen[i]});
    }
    m_options.setRows(std::move(rows));
    emit chosenChanged();
}

void CaseViewModel::showCourse() {
    const auto& course = m_snapshot.course;
    const double usual = std::max(1, m_snapshot.usualMinutes);
    m_trustCourse.setRows(
        stairsOf(course, [](const CaseGauge& g) { return g.trust / kMostTrust; }));
    m_timeCourse.setRows(
        stairsOf(course, [usual](const CaseGauge& g) { return g.minutes / (kTimeShown * usual); }));
    m_legalCourse.setRows(
        stairsOf(course, [](const CaseGauge& g) { return 1 - g.legalFaults / kFaultsShown; }));
    m_privacyCourse.setRows(
        stairsOf(course, [](const CaseGauge& g) { return 1 - g.privacyFaults / kFaultsShown; }));
}

void CaseViewModel::showReview() {
    if (!m_snapshot.review) {
        return;
    }
    m_comparison.setRows(m_snapshot.review->rows);
    std::vector<CriterionRow> rows;
    for (const CaseCriterionLine& line : m_snapshot.review->criteria) {
        const bool got = line.state == practice::CriterionState::Got;
        const bool lost = line.state == practice::CriterionState::Forfeited;
        rows.push_back({.text = line.text,
                        .marks = tr("%n mark(s)", nullptr, line.marks),
                        .basis = sourcesInWords(line.basis, wording()),
                        .grade = got    ? 0
                                 : lost ? 2
                                        : 1,
                        .state = got    ? tr("got")
                                 : lost ? tr("forfeited")
                                        : tr("missed")});
    }
    m_criteria.setRows(std::move(rows));
}

void CaseViewModel::setStage(Stage stage) {
    m_stage = stage;
    emit changed();
    emit chosenChanged();
}

}  // namespace qgt::app
