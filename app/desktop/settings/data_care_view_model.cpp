#include "app/desktop/settings/data_care_view_model.h"

#include <utility>

#include <QLocale>

namespace qgt::app {

namespace {

QString sizeWords(std::uint64_t bytes) {
    return QLocale::c().formattedDataSize(
        static_cast<qint64>(bytes), 1, QLocale::DataSizeTraditionalFormat);
}

const char* chainCode(integrity::ChainVerdict verdict) {
    // Without a copy of the head kept outside, "end not proven" is all that can be said.
    return verdict == integrity::ChainVerdict::Broken ? "care.chain-broken" : "care.chain-holds";
}

bool isSound(const store::VerifyReport& report) {
    return report.sound() && report.audit.verdict != integrity::ChainVerdict::Broken;
}

}  // namespace

DataCareViewModel::DataCareViewModel(Deps deps, QObject* parent)
    : PageViewModel(deps, parent), m_backups(this), m_memory(std::move(deps), this) {}

bool DataCareViewModel::mayBackUp() const {
    return m_actor && people::reachOf(*m_actor, people::Action::BackUp) != people::Reach::None;
}

bool DataCareViewModel::mayRestore() const {
    return m_actor && people::reachOf(*m_actor, people::Action::Restore) != people::Reach::None;
}

QString DataCareViewModel::question() const {
    return m_chosen < 0
               ? QString()
               : wording().words(
                     {"care.restore-question",
                      {{"made",
                        m_backups.rows()[static_cast<std::size_t>(m_chosen)].made.toStdString()}}});
}

QString DataCareViewModel::done() const {
    if (m_made) {
        return wording().words(
            {"care.backed-up",
             {{"path", m_made->path.string()}, {"size", sizeWords(m_made->bytes).toStdString()}}});
    }
    if (m_report) {
        const QString store = wording().words(
            {m_report->sound() ? "care.sound" : "care.unsound",
             {{"answers", std::to_string(m_report->answers)},
              {"missing", std::to_string(m_report->missingRows + m_report->missingAnswers)},
              {"damaged", std::to_string(m_report->damaged.size() + m_report->structure.size())}}});
        return store + QStringLiteral("\n") +
               wording().words({chainCode(m_report->audit.verdict),
                                {{"count", std::to_string(m_report->audit.count)},
                                 {"at", std::to_string(m_report->audit.brokenAt)}}});
    }
    return {};
}

QString DataCareViewModel::versions() const {
    return m_facts.bankVersion.isEmpty()
               ? tr("Version %1, Qt %2")
                     .arg(QStringLiteral(QGT_VERSION), QString::fromLatin1(qVersion()))
               : tr("Version %1, Qt %2, question bank %3 with %4 items")
                     .arg(QStringLiteral(QGT_VERSION),
                          QString::fromLatin1(qVersion()),
                          m_facts.bankVersion,
                          QString::number(m_facts.items));
}

void DataCareViewModel::attach(std::shared_ptr<Workspace> workspace,
                               std::optional<people::Actor> actor,
                               const std::filesystem::path& worker) {
    m_memory.attach(workspace, actor, worker);
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    m_facts = {};
    changeHands();
    showFiles();
    begin();
}

void DataCareViewModel::retranslate() {
    showFiles();
    m_memory.retranslate();
    emit changed();
    emit problemChanged();
}

void DataCareViewModel::enter() {
    if (!m_workspace) {
        return;
    }
    begin();
    m_memory.enter();
    read([workspace = m_workspace] { return readFacts(*workspace); },
         [this](Facts facts) {
             m_facts = std::move(facts);
             showFiles();
             emit changed();
         });
}

void DataCareViewModel::backUp() {
    if (!ready()) {
        return;
    }
    begin();
    run(
        [workspace = m_workspace, actor = *m_actor] {
            auto made = app::backUp(*workspace, actor);
            return std::make_pair(std::move(made), readFacts(*workspace));  // with the new one
        },
        [this](std::pair<Result<BackupFile>, Facts> made) {
            m_facts = std::move(made.second);
            showFiles();
            if (went(made.first)) {
                m_made = *made.first;
            }
            emit changed();
        });
}

void DataCareViewModel::check() {
    if (!ready()) {
        return;
    }
    begin();
    run([workspace = m_workspace, actor = *m_actor] { return checkData(*workspace, actor); },
        [this](const Result<store::VerifyReport>& report) {
            if (went(report)) {
                m_report = *report;
                m_sound = isSound(*report);
            }
            emit changed();
        });
}

void DataCareViewModel::choose(int row) {
    if (!busy() && mayRestore() && row >= 0 && row < m_backups.rowCount()) {
        begin();
        m_chosen = row;
        emit changed();
    }
}

void DataCareViewModel::cancel() {
    if (!busy()) {
        begin();
    }
}

void DataCareViewModel::restore() {
    if (!ready() || m_chosen < 0) {
        return;
    }
    const std::filesystem::path path = m_facts.files[static_cast<std::size_t>(m_chosen)].path;
    begin();
    emit restoreRequested(QString::fromStdString(path.string()));
}

void DataCareViewModel::showFiles() {
    std::vector<BackupLine> rows;
    for (const BackupFile& file : m_facts.files) {
        rows.push_back({.made = wording().moment(file.at, m_facts.now),
                        .size = sizeWords(file.bytes),
                        .file = QString::fromStdString(file.path.filename().string())});
    }
    m_backups.setRows(std::move(rows));
}

void DataCareViewModel::begin() {
    setProblem({});
    m_made.reset();
    m_report.reset();
    m_sound = true;
    m_chosen = -1;
    emit changed();
}

DataCareViewModel::Facts DataCareViewModel::readFacts(Workspace& workspace) {
    return {.files = backupFiles(workspace.folder()),
            .bankVersion = QString::fromStdString(workspace.bank().info().version),
            .items = static_cast<int>(workspace.bank().items().size()),
            .now = workspace.clock().now()};
}

}  // namespace qgt::app
