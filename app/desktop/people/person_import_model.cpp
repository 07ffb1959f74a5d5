#include "app/desktop/people/person_import_model.h"

#include "app/desktop/people/people_words.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

PersonImportModel::PersonImportModel(Executor executor, Wording wording, QObject* parent)
    : QObject(parent),
      m_executor(std::move(executor)),
      m_wording(std::move(wording)),
      m_rows(this) {}

QString PersonImportModel::problem() const {
    return m_problem ? m_wording.sentence(*m_problem) : QString();
}

QString PersonImportModel::sum() const {
    return m_facts && m_facts->sample.isEmpty() ? tr("%1 new, %2 changed, %3 unchanged, %4 to mend")
                                                      .arg(m_facts->fresh)
                                                      .arg(m_facts->changed)
                                                      .arg(m_facts->unchanged)
                                                      .arg(faults())
                                                : QString();
}

QString PersonImportModel::encodingLine() const {
    if (!m_facts) {
        return {};
    }
    switch (m_facts->encoding) {
        case TableEncoding::Gb18030:
            return tr("Read as GBK (GB 18030), as an older Excel saves it.");
        case TableEncoding::Utf16:
            return tr("Read as UTF-16, Excel's “Unicode text”.");
        case TableEncoding::Utf8:
            break;
    }
    return tr("Read as UTF-8.");
}

QString PersonImportModel::sample() const {
    return m_facts ? m_facts->sample.join(u'\n') : QString();
}

bool PersonImportModel::possible() const {
    return faults() == 0 && toStore() > 0;
}

int PersonImportModel::faults() const {
    return m_facts ? static_cast<int>(std::ranges::count(
                         m_facts->preview.repairs, Severity::Error, &Diagnostic::severity))
                   : 0;
}

int PersonImportModel::toStore() const {
    return m_facts ? m_facts->fresh + m_facts->changed : 0;
}

void PersonImportModel::attach(std::shared_ptr<Workspace> workspace,
                               std::optional<people::Actor> actor) {
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    restart();
}

void PersonImportModel::retranslate() {
    showRows();
    emit changed();
}

void PersonImportModel::restart() {
    m_facts.reset();
    m_path.clear();
    showRows();
    setProblem({});
}

void PersonImportModel::preview(const QString& path) {
    if (m_busy || path.trimmed().isEmpty()) {
        return;
    }
    m_path = path.trimmed();
    look(false);
}

void PersonImportModel::believe() {
    if (!m_busy && m_facts && !m_facts->sample.isEmpty()) {
        look(true);
    }
}

void PersonImportModel::again() {
    if (!m_busy && m_facts) {
        look(m_facts->encoding == TableEncoding::Gb18030);  // believed before, of the same file
    }
}

void PersonImportModel::look(bool believed) {
    if (!m_workspace || !m_actor) {
        return;
    }
    setBusy(true);
    runFor(
        m_executor,
        this,
        [workspace = m_workspace, actor = *m_actor, path = m_path, believed] {
            return previewImport(*workspace, actor, path, believed);
        },
        [this](Result<ImportFacts> facts) {
            m_busy = false;
            m_facts = facts ? std::optional<ImportFacts>(std::move(*facts)) : std::nullopt;
            showRows();
            setProblem(facts ? std::optional<Error>() : facts.error());
        });
}

void PersonImportModel::apply() {
    if (m_busy || !possible() || !m_workspace || !m_actor) {
        return;
    }
    setBusy(true);
    runFor(
        m_executor,
        this,
        [workspace = m_workspace, actor = *m_actor, preview = m_facts->preview] {
            return applyImport(*workspace, actor, preview);
        },
        [this](const Status& status) {
            m_busy = false;
            setProblem(status ? std::optional<Error>() : status.error());
            if (status) {
                emit applied(m_facts->fresh);
            }
        });
}

void PersonImportModel::showRows() {
    std::vector<ImportLine> rows;
    if (m_facts) {
        // What has to be mended stands first, whatever the order of the file.
        for (const Severity severity : {Severity::Error, Severity::Warning}) {
            for (const Diagnostic& repair : m_facts->preview.repairs) {
                if (repair.severity == severity) {
                    rows.push_back({.text = repairWords(repair, m_wording),
                                    .kind = severity == Severity::Error ? ImportKind::Mend
                                                                        : ImportKind::LookAt});
                }
            }
        }
        for (std::size_t i = 0; i < m_facts->preview.drafts.size(); ++i) {
            const people::PersonDraft& draft = m_facts->preview.drafts[i];
            QString words = draftWords(draft.person, m_facts->committees[i], lines(), m_wording);
            if (draft.kind == people::DraftKind::Changed) {
                words += QStringLiteral("　") + whatChanges(draft);
            }
            rows.push_back({.text = words, .kind = static_cast<ImportKind>(draft.kind)});
        }
    }
    m_rows.setRows(std::move(rows));
}

const std::vector<DutyLine>& PersonImportModel::lines() const {
    static const std::vector<DutyLine> kNone;
    return m_known != nullptr && *m_known ? (*m_known)->lines : kNone;
}

QString PersonImportModel::whatChanges(const people::PersonDraft& draft) const {
    if (m_known == nullptr || !*m_known) {
        return {};
    }
    const PeopleFacts& known = **m_known;
    const auto before = std::ranges::find_if(known.persons, [&](const PersonFacts& facts) {
        return facts.person.id == draft.person.id;
    });
    return before == known.persons.end()
               ? QString()
               : changeWords(before->person, draft.person, known.lines, m_wording);
}

void PersonImportModel::setProblem(std::optional<Error> error) {
    m_problem = std::move(error);
    emit changed();
}

void PersonImportModel::setBusy(bool busy) {
    m_busy = busy;
    emit changed();
}

}  // namespace qgt::app
