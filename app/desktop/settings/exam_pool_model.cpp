#include "app/desktop/settings/exam_pool_model.h"

#include "app/desktop/documents/chosen_files.h"
#include "app/desktop/documents/documents_folder.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <QDir>

namespace qgt::app {

namespace {

/// A page of findings; a file with one mark out of place has them by the hundred.
constexpr std::size_t kFindingsShown = 40;

Args countsOf(const PoolChange& change) {
    return {{"items", std::to_string(change.items)},
            {"errors", std::to_string(countOf(change.findings, Severity::Error))},
            {"warnings", std::to_string(countOf(change.findings, Severity::Warning))},
            {"notes", std::to_string(countOf(change.findings, Severity::Note))}};
}

/// One sentence for a change without errors, one for all others.
auto bySoundness(const char* sound, const char* unsound) {
    return [sound, unsound](const PoolChange& change) {
        return Error{hasErrors(change.findings) ? unsound : sound, countsOf(change)};
    };
}

Diagnostics worstFirst(Diagnostics findings) {
    std::stable_sort(
        findings.begin(), findings.end(), [](const Diagnostic& a, const Diagnostic& b) {
            return a.severity > b.severity;
        });
    return findings;
}

}  // namespace

ExamPoolModel::ExamPoolModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent), m_lines(this), m_findings(this) {}

bool ExamPoolModel::allowed() const {
    return m_actor && people::reachOf(*m_actor, people::Action::UseExamPool) != people::Reach::None;
}

QString ExamPoolModel::done() const {
    return m_done ? wording().words(*m_done) : QString();
}

int ExamPoolModel::more() const {
    return static_cast<int>(m_found.size() - std::min(m_found.size(), m_shown));
}

void ExamPoolModel::attach(std::shared_ptr<Workspace> workspace,
                           std::optional<people::Actor> actor) {
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    changeHands();
    lock();
    if (m_workspace) {
        m_folder = inNewFolder(documentsFolder());
        emit folderChanged();
    }
}

void ExamPoolModel::retranslate() {
    show();
    emit problemChanged();
}

void ExamPoolModel::lock() {
    ++m_visit;
    m_ring.reset();
    m_holdings.reset();
    m_chosen.clear();
    begin(Part::Holding);
}

void ExamPoolModel::unlock(const QString& passphrase) {
    if (!m_workspace || !allowed() || busy() || unlocked()) {
        return;
    }
    begin(Part::Holding);
    std::string typed = passphrase.toStdString();
    const auto secret = std::make_shared<const people::Secret>(people::Secret::takeFrom(typed));
    run([errand = errand(), secret] { return openExamPool(errand, *secret); },
        [this, visit = m_visit](Result<OpenedPool> opened) {
            ++m_attempts;
            emit attemptsChanged();
            if (visit != m_visit || !went(opened)) {
                return;
            }
            m_ring = std::move(opened->ring);
            m_holdings = std::move(opened->holdings);
            show();
        });
}

void ExamPoolModel::choosePath(const QString& path) {
    if (!path.trimmed().isEmpty()) {
        check({std::filesystem::path(path.trimmed().toStdString())});
    }
}

void ExamPoolModel::chooseFolder(const QUrl& folder) {
    check({chosenPath(folder)});
}

void ExamPoolModel::chooseFiles(QObject* dialog) {
    check(chosenPaths(*dialog));
}

void ExamPoolModel::checkAgain() {
    check(m_chosen);
}

void ExamPoolModel::check(Paths chosen) {
    if (!ready() || chosen.empty()) {
        return;
    }
    m_chosen = std::move(chosen);
    step(
        Part::Adding,
        [paths = m_chosen](const PoolErrand& errand) { return tryPoolFiles(errand, paths); },
        [this](const PoolChange& change) {
            m_fitting = hasErrors(change.findings) ? 0 : static_cast<int>(change.items);
            return bySoundness("care.pool-fits", "care.pool-unfit")(change);
        });
}

void ExamPoolModel::add() {
    if (!ready() || m_fitting == 0) {
        return;
    }
    step(
        Part::Adding,
        [paths = m_chosen](const PoolErrand& errand) { return addPoolFiles(errand, paths); },
        [this](const PoolChange& change) {
            if (change.applied) {
                m_chosen.clear();
            }
            return bySoundness("care.pool-added", "care.pool-unfit")(change);
        });
}

void ExamPoolModel::checkAll() {
    step(Part::Holding, checkPoolWhole, bySoundness("care.pool-sound", "care.pool-unsound"));
}

void ExamPoolModel::askRemoval(const QString& id) {
    if (ready() && !id.trimmed().isEmpty()) {
        ask(Part::Removing, {id.trimmed(), {}, {}});
    }
}

void ExamPoolModel::remove() {
    if (!ready() || !m_asked || m_part != Part::Removing) {
        return;
    }
    const std::string id = m_asked->id.toStdString();
    step(
        Part::Removing,
        [id](const PoolErrand& errand) { return removeFromPool(errand, id); },
        [id](const PoolChange& /*change*/) {
            return Error{"ctl.pool-removed", {{"id", id}}};
        });
}

void ExamPoolModel::offerFolder(const QUrl& parent) {
    m_folder = inNewFolder(parent.toLocalFile());
    emit folderChanged();
}

void ExamPoolModel::askExport(const QString& folder, const QString& purpose) {
    if (!ready()) {
        return;
    }
    if (purpose.trimmed().isEmpty()) {
        begin(Part::Exporting);
        setProblem(Error{"pool.no-purpose", {}});
        return;
    }
    ask(Part::Exporting, {{}, folder.trimmed(), purpose.trimmed()});
}

void ExamPoolModel::exportPlain() {
    if (!ready() || !m_asked || m_part != Part::Exporting) {
        return;
    }
    const std::string folder = m_asked->folder.toStdString();
    step(
        Part::Exporting,
        [folder, purpose = m_asked->purpose.toStdString()](const PoolErrand& errand) {
            return exportPoolPlain(errand, folder, purpose);
        },
        [folder](const PoolChange& change) {
            return Error{"ctl.pool-exported",
                         {{"path", folder}, {"files", std::to_string(change.items)}}};
        });
}

void ExamPoolModel::cancel() {
    if (!busy() && m_asked) {
        begin(m_part);
    }
}

void ExamPoolModel::showMore() {
    m_shown += kFindingsShown;
    show();
}

void ExamPoolModel::step(Part part, Work work, Told told) {
    if (!ready()) {
        return;
    }
    begin(part);
    run([errand = errand(), work = std::move(work)] { return work(errand); },
        [this, visit = m_visit, told = std::move(told)](PoolStep made) {
            if (visit == m_visit) {
                finish(std::move(made), told);
            } else if (went(made.change)) {
                // The page was left meanwhile; what was done is said all the same.
                m_done = told(*made.change);
                emit changed();
            }
        });
}

void ExamPoolModel::finish(PoolStep made, const Told& told) {
    if (went(made.change)) {
        m_done = told(*made.change);
        m_sound = !hasErrors(made.change->findings);
        m_found = worstFirst(std::move(made.change->findings));
    }
    if (made.after && went(*made.after)) {
        m_holdings = std::move(**made.after);
    }
    show();
}

void ExamPoolModel::begin(Part part) {
    setProblem({});
    m_part = part;
    m_done.reset();
    m_sound = true;
    m_fitting = 0;
    m_found.clear();
    m_shown = kFindingsShown;
    m_asked.reset();
    show();
}

void ExamPoolModel::ask(Part part, Asked asked) {
    begin(part);
    m_asked = std::move(asked);
    emit changed();
}

void ExamPoolModel::show() {
    m_lines.setRows(lineRows());
    std::vector<PoolFindingRow> rows;
    const std::size_t shown = std::min(m_shown, m_found.size());
    std::transform(m_found.begin(),
                   std::next(m_found.begin(), static_cast<std::ptrdiff_t>(shown)),
                   std::back_inserter(rows),
                   [this](const Diagnostic& finding) { return findingRow(finding); });
    m_findings.setRows(std::move(rows));
    emit changed();
}

PoolErrand ExamPoolModel::errand() const {
    return {m_workspace, *m_actor, m_ring};
}

QString ExamPoolModel::inNewFolder(const QString& parent) const {
    const Date today = localDate(m_workspace->clock().now(), kShanghaiOffsetMinutes);
    return QDir(parent).filePath(QStringLiteral("exam-pool-") +
                                 QString::fromStdString(toString(today)));
}

}  // namespace qgt::app
