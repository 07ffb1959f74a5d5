#include "app/desktop/search/search_model.h"

#include <utility>

namespace qgt::app {

SearchModel::SearchModel(Wording wording, QObject* parent)
    : QObject(parent), m_wording(wording), m_hits(this) {}

QString SearchModel::remark() const {
    if (!active()) {
        return {};
    }
    if (!m_source.index) {
        return tr("The index is being made; this takes a moment.");
    }
    const int count = m_hits.rowCount();
    return count == 0 ? QString()
           : m_whole  ? tr("%n found", nullptr, count)
                      : tr("Nothing has all of these words; the closest %n:", nullptr, count);
}

void SearchModel::setSource(SearchSource source) {
    m_source = std::move(source);
    find();
}

void SearchModel::setQuery(const QString& query) {
    if (query != m_query) {
        m_query = query;
        m_current = -1;
        find();
    }
}

void SearchModel::clear() {
    setQuery({});
}

void SearchModel::retranslate() {
    find();
}

void SearchModel::find() {
    std::vector<HitRow> rows;
    m_whole = true;
    if (m_source.index && active()) {
        const std::vector<search::Hit> hits = m_source.index->find(m_query.toStdString());
        for (const search::Hit& hit : hits) {
            m_whole = m_whole && hit.whole;
            rows.push_back(rowOf(hit, *m_source.bank, m_wording.english()));
        }
    }
    m_hits.setRows(std::move(rows));
    emit changed();
}

void SearchModel::open(int row) {
    if (row < 0 || row >= m_hits.rowCount()) {
        return;
    }
    m_current = row;
    emit changed();
    const HitRow hit = m_hits.rows()[static_cast<std::size_t>(row)];
    if (hit.kind == HitRow::Item) {
        emit itemRequested(hit.id);
    } else if (hit.kind == HitRow::Case) {
        emit caseRequested(hit.id);
    } else {
        emit sectionRequested(hit.id);
    }
}

}  // namespace qgt::app
