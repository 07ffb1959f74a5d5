#include "app/desktop/mastery/mastery_view_model.h"

#include "app/desktop/text.h"
#include "app/runtime/workspace.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace qgt::app {

namespace {

/// Minutes of a session that begins here.
constexpr int kShortSession = 15;

/// A short session over the one line.
practice::SessionSpec specFor(practice::SessionKind kind, const LineId& line) {
    practice::SessionSpec spec;
    spec.kind = kind;
    spec.lines = {line};
    spec.limit.amount = kShortSession;
    return spec;
}

}  // namespace

MasteryViewModel::MasteryViewModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent), m_lines(this), m_requests(this) {}

const LineMastery* MasteryViewModel::line() const {
    const bool known =
        m_mastery && m_current >= 0 && m_current < static_cast<int>(m_mastery->lines.size());
    return known ? &m_mastery->lines[static_cast<std::size_t>(m_current)] : nullptr;
}

double MasteryViewModel::placeOf(std::int32_t day) const {
    const double days = m_story->days.to - m_story->days.from;
    return days > 0.0 ? (day - m_story->days.from) / days : 1.0;
}

QList<double> MasteryViewModel::points() const {
    QList<double> values;
    if (m_story) {
        for (const ability::CoursePoint& point : m_story->course.points) {
            values << placeOf(point.day) << point.chance << point.low << point.high;
        }
    }
    return values;
}

QList<double> MasteryViewModel::answers() const {
    QList<double> values;
    if (m_story) {
        for (const ability::CourseAnswer& answer : m_story->course.answers) {
            values << placeOf(answer.day) << (answer.right ? 1.0 : 0.0);
        }
    }
    return values;
}

QList<double> MasteryViewModel::marks() const {
    QList<double> values;
    if (m_story) {
        for (const ability::PolicyChange& change : m_story->changes) {
            values << placeOf(change.since.days);
        }
    }
    return values;
}

double MasteryViewModel::target() const {
    return m_story ? m_story->capable : 0.0;
}

void MasteryViewModel::attach(std::shared_ptr<Workspace> workspace,
                              std::optional<people::Actor> actor) {
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    m_mastery.reset();
    m_story.reset();
    m_looks.clear();
    m_current = 0;
    changeHands();
    show();
}

void MasteryViewModel::retranslate() {
    show();
    emit problemChanged();
}

void MasteryViewModel::enter() {
    if (!m_workspace || !m_actor) {
        return;
    }
    m_bank = m_workspace->bankPtr();
    read([workspace = m_workspace,
          actor = *m_actor] { return masteryOf(*workspace, actor, actor.person); },
         [this](Result<PersonMastery> mastery) {
             if (went(mastery)) {
                 m_mastery = std::move(*mastery);
                 m_current =
                     std::clamp(m_current, 0, static_cast<int>(m_mastery->lines.size()) - 1);
                 readStory();
             }
             show();
         });
    readLooks();
}

void MasteryViewModel::readLooks() {
    constexpr std::size_t kShownLooks = 5;
    read([workspace = m_workspace,
          actor = *m_actor] { return looksAtOwnCells(*workspace, actor, kShownLooks); },
         [this, now = m_workspace->clock().now()](Result<std::vector<CellLook>> looks) {
             if (looks) {
                 m_looks = std::move(*looks);
                 m_lookedUp = now;
             } else {
                 setProblem(looks.error());
             }
             emit changed();
         });
}

void MasteryViewModel::readStory() {
    const LineMastery* const chosen = line();
    if (chosen == nullptr) {
        return;
    }
    read(
        [workspace = m_workspace, actor = *m_actor, id = chosen->line] {
            return ownLineStory(*workspace, actor, id);
        },
        [this](Result<LineStory> story) {
            const LineMastery* const now = line();
            // Whoever goes down the list with the arrows wants the line that they stopped at.
            if (now == nullptr || (story && story->line != now->line)) {
                return;
            }
            if (went(story)) {
                m_story = std::move(*story);
            }
            show();
        });
}

void MasteryViewModel::choose(int row) {
    if (row == m_current || !m_mastery || row < 0 ||
        row >= static_cast<int>(m_mastery->lines.size())) {
        return;
    }
    m_current = row;
    readStory();
}

void MasteryViewModel::practise() {
    if (const LineMastery* const chosen = line()) {
        emit sessionRequested(specFor(practice::SessionKind::Line, chosen->line));
    }
}

void MasteryViewModel::practiseUnseen() {
    if (const LineMastery* const chosen = line()) {
        emit sessionRequested(specFor(practice::SessionKind::Unseen, chosen->line));
    }
}

bool MasteryViewModel::press(int key) {
    if (key == Qt::Key_U) {
        practiseUnseen();
        return true;
    }
    return false;
}

void MasteryViewModel::show() {
    std::vector<MasteryRow> lines;
    if (m_mastery && m_bank) {
        for (const LineMastery& mastery : m_mastery->lines) {
            lines.push_back(rowOf(mastery));
        }
    }
    std::vector<RequestRow> requests;
    if (m_story && m_bank) {
        for (const RequestMastery& request : m_story->requests) {
            requests.push_back(rowOf(request));
        }
    }
    m_lines.setRows(std::move(lines));
    m_requests.setRows(std::move(requests));
    emit changed();
}

}  // namespace qgt::app
