#include "app/desktop/app_model.h"

#include <utility>

namespace qgt::app {

AppModel::AppModel(Facts facts, QObject* parent)
    : QObject(parent), m_facts(std::move(facts)), m_pages(this), m_notices(this) {}

void AppModel::show(const QString& id) {
    if (!m_fullWindow && m_pages.contains(id)) {
        setPage(id);
    }
}

void AppModel::showRow(int row) {
    if (!m_fullWindow && row >= 0 && row < m_pages.rowCount()) {
        setPage(m_pages.entries()[static_cast<std::size_t>(row)].id);
    }
}

void AppModel::setFacts(Facts facts) {
    m_facts = std::move(facts);
    emit factsChanged();
}

void AppModel::setWho(Who who) {
    if (who != m_who) {
        m_who = std::move(who);
        emit whoChanged();
    }
}

void AppModel::setPages(std::vector<PageEntry> entries) {
    m_pages.setEntries(std::move(entries));
    if (!m_pages.contains(m_page) && !m_pages.entries().empty()) {
        setPage(m_pages.entries().front().id);
    }
    emit pageTitleChanged();
}

void AppModel::showAlone(const QString& id) {
    m_pages.setEntries({});
    setPage(id);
}

void AppModel::setFullWindow(bool fullWindow) {
    if (fullWindow != m_fullWindow) {
        m_fullWindow = fullWindow;
        emit fullWindowChanged();
    }
}

void AppModel::retranslate() {
    m_pages.retranslate();
    emit pageTitleChanged();
}

void AppModel::setPage(const QString& id) {
    if (id != m_page) {
        m_page = id;
        emit pageChanged();
        emit pageTitleChanged();
    }
}

}  // namespace qgt::app
