#include "app/desktop/search/finder_view_model.h"

#include "app/desktop/text.h"
#include "app/runtime/workspace.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

namespace qgt::app {

namespace {

constexpr std::size_t kMostHits = 30;
constexpr std::size_t kMostPersons = 6;

/// Names and posts of those whom the actor may see; none where that is nobody, or when they cannot
/// be read: finding the rest goes on.
std::vector<FoundPerson> personsFor(Workspace& workspace, const people::Actor& actor) {
    const people::Reach reach = people::reachOf(actor, people::Action::ViewPeople);
    std::vector<FoundPerson> persons;
    if (reach < people::Reach::Committee) {
        return persons;
    }
    const auto rows = workspace.people().listPersons(
        actor, reach == people::Reach::Installation ? CommitteeId() : actor.committee);
    if (rows) {
        for (const people::PersonRow& row : *rows) {
            persons.push_back({.id = text(row.person.id.str()),
                               .name = text(row.person.name),
                               .post = text(row.person.post)});
        }
    }
    return persons;
}

}  // namespace

FinderViewModel::FinderViewModel(Deps deps, QObject* parent)
    : QObject(parent), m_deps(std::move(deps)), m_hits(this) {}

void FinderViewModel::attach(std::shared_ptr<Workspace> workspace,
                             std::optional<people::Actor> actor,
                             std::vector<PageEntry> pages) {
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    m_pages = std::move(pages);
    m_persons.clear();
    m_source = {};
    hide();
}

void FinderViewModel::setSource(SearchSource source) {
    m_source = std::move(source);
    find();
}

void FinderViewModel::setQuery(const QString& query) {
    if (query != m_query) {
        m_query = query;
        m_current = 0;
        find();
    }
}

void FinderViewModel::retranslate() {
    find();
}

void FinderViewModel::show() {
    if (!m_actor || m_pages.empty()) {
        return;
    }
    m_query.clear();
    m_current = 0;
    m_shown = true;
    find();
    readPersons();
}

void FinderViewModel::hide() {
    m_shown = false;
    emit changed();
}

void FinderViewModel::readPersons() {
    runFor(
        m_deps.executor,
        this,
        [workspace = m_workspace, actor = *m_actor] { return personsFor(*workspace, actor); },
        [this, who = m_actor](std::vector<FoundPerson> persons) {
            if (m_actor == who) {  // nobody sees what was read for the one before
                m_persons = std::move(persons);
                find();
            }
        });
}

void FinderViewModel::move(int by) {
    m_current = std::clamp(m_current + by, 0, std::max(0, m_hits.rowCount() - 1));
    emit changed();
}

void FinderViewModel::addPages(std::vector<HitRow>& rows) const {
    for (const PageEntry& page : m_pages) {
        const QString title = QCoreApplication::translate("Pages", page.title);
        MarkedLine line{.before = title, .match = {}, .after = {}};
        MarkedLine ignored;
        const QString english = QString::fromLatin1(page.title);
        if (m_query.trimmed().isEmpty() || markName(title, m_query, line) ||
            markName(english, m_query, ignored)) {
            rows.push_back({.kind = HitRow::Page,
                            .id = page.id,
                            .kindName = tr("page"),
                            .where = {},
                            .title = line,
                            .snippet = {}});
        }
    }
}

void FinderViewModel::addPersons(std::vector<HitRow>& rows) const {
    std::size_t count = 0;
    for (const FoundPerson& person : m_persons) {
        MarkedLine line;
        if (count < kMostPersons && !m_query.trimmed().isEmpty() &&
            markName(person.name, m_query, line)) {
            rows.push_back({.kind = HitRow::Person,
                            .id = person.id,
                            .kindName = tr("person"),
                            .where = person.post,
                            .title = line,
                            .snippet = {}});
            ++count;
        }
    }
}

void FinderViewModel::find() {
    std::vector<HitRow> rows;
    m_whole = true;
    addPages(rows);
    addPersons(rows);
    if (m_source.index && !m_query.trimmed().isEmpty()) {
        const auto hits = m_source.index->find(m_query.toStdString(), kMostHits);
        for (const search::Hit& hit : hits) {
            m_whole = m_whole && hit.whole;
            rows.push_back(rowOf(hit, *m_source.bank, m_deps.wording.english()));
        }
    }
    m_hits.setRows(std::move(rows));
    m_current = std::clamp(m_current, 0, std::max(0, m_hits.rowCount() - 1));
    emit changed();
}

QString FinderViewModel::remark() const {
    return m_whole || nothing() ? QString()
                                : tr("Nothing has all of these words; this comes closest.");
}

void FinderViewModel::open(int row) {
    if (row < 0 || row >= m_hits.rowCount()) {
        return;
    }
    const HitRow hit = m_hits.rows()[static_cast<std::size_t>(row)];
    hide();
    switch (hit.kind) {
        case HitRow::Page:
            emit pageRequested(hit.id);
            break;
        case HitRow::Person:
            emit personRequested(hit.id);
            break;
        case HitRow::Item:
            emit itemRequested(hit.id);
            break;
        case HitRow::Case:
            emit caseRequested(hit.id);
            break;
        case HitRow::Section:
            emit sectionRequested(hit.id);
            break;
    }
}

}  // namespace qgt::app
