#include "app/desktop/people/first_secrets_model.h"

#include "app/runtime/workspace.h"

#include <utility>

namespace qgt::app {

FirstSecretsModel::FirstSecretsModel(Executor executor, Wording wording, QObject* parent)
    : QObject(parent),
      m_executor(std::move(executor)),
      m_wording(std::move(wording)),
      m_rows(this),
      m_sheet(
          m_executor, m_wording, [this] { return content(); }, this) {}

QString FirstSecretsModel::problem() const {
    return m_problem ? m_wording.sentence(*m_problem) : QString();
}

void FirstSecretsModel::attach(std::shared_ptr<Workspace> workspace,
                               std::optional<people::Actor> actor) {
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    restart({});
}

void FirstSecretsModel::retranslate() {
    m_sheet.retranslate();
    emit changed();
}

void FirstSecretsModel::restart(std::vector<people::Person> waiting) {
    m_waiting = std::move(waiting);
    m_next = 0;
    m_busy = false;
    m_problem.reset();
    m_rows.setRows({});
    m_sheet.restart(permit());
    emit changed();
}

void FirstSecretsModel::give() {
    if (m_busy || waiting() == 0 || !m_workspace || !m_actor) {
        return;
    }
    m_busy = true;
    m_stopping = false;
    m_problem.reset();
    next();
}

void FirstSecretsModel::stop() {
    m_stopping = m_busy;
}

void FirstSecretsModel::next() {
    if (m_stopping || waiting() == 0 || !m_workspace || !m_actor) {
        finish();
        return;
    }
    emit changed();
    const people::Person& person = m_waiting[m_next];
    runFor(
        m_executor,
        this,
        [workspace = m_workspace, actor = *m_actor, id = person.id] {
            return firstSecret(*workspace, actor, id);
        },
        [this, person](const Result<QString>& secret) { take(person, secret); });
}

void FirstSecretsModel::take(const people::Person& person, const Result<QString>& secret) {
    if (!m_busy || waiting() == 0 || m_waiting[m_next].id != person.id) {
        return;  // the panel belongs to somebody else by now
    }
    if (!secret) {
        m_problem = secret.error();
        finish();
        return;
    }
    ++m_next;
    if (!secret->isEmpty()) {
        std::vector<SecretLine> rows = m_rows.rows();
        rows.push_back({.name = QString::fromStdString(person.name),
                        .post = QString::fromStdString(person.post),
                        .secret = *secret});
        m_rows.setRows(std::move(rows));
    }
    next();
}

void FirstSecretsModel::finish() {
    m_busy = false;
    emit changed();
    emit finished();
}

SecretSheet FirstSecretsModel::content() const {
    std::vector<SecretSlip> slips;
    for (const SecretLine& row : m_rows.rows()) {
        slips.push_back({.name = row.name, .note = row.post, .secret = row.secret});
    }
    const Instant now = m_workspace ? m_workspace->clock().now() : Instant{};
    return firstSecretsSheet(std::move(slips), localDate(now, kShanghaiOffsetMinutes));
}

SheetSaver::Permit FirstSecretsModel::permit() const {
    if (!m_workspace || !m_actor) {
        return {};
    }
    return [workspace = m_workspace, actor = *m_actor](const SecretSheet& sheet) {
        return recordSheet(*workspace, actor, sheet.slips.size());
    };
}

}  // namespace qgt::app
