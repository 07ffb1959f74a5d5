#include "app/desktop/app_model.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

AppModel::AppModel(Facts facts, QObject* parent)
    : QObject(parent), m_facts(std::move(facts)), m_pages(this), m_notices(this) {}

const InnerPage* AppModel::innerPage(const QString& id) const {
    const auto found = std::ranges::find(m_inner, id, &InnerPage::id);
    return found == m_inner.end() ? nullptr : &*found;
}

QString AppModel::railPage() const {
    const InnerPage* const inner = innerPage(m_page);
    return inner == nullptr ? m_page : inner->within;
}

bool AppModel::mayLeaveFor(const QString& target) const {
    return target == m_page || !m_guard || m_guard(target);
}

void AppModel::setGuard(std::function<bool(const QString& target)> mayLeave) {
    m_guard = std::move(mayLeave);
}

void AppModel::signOut() {
    if (mayLeaveFor(QString::fromLatin1(kSignOut))) {
        emit signOutRequested();
    }
}

void AppModel::show(const QString& id) {
    const InnerPage* const inner = innerPage(id);
    if (!m_fullWindow && m_pages.contains(inner == nullptr ? id : inner->within) &&
        mayLeaveFor(id)) {
        setPage(id);
    }
}

void AppModel::showRow(int row) {
    if (!m_fullWindow && row >= 0 && row < m_pages.rowCount()) {
        show(QString(m_pages.entries()[static_cast<std::size_t>(row)].id));
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

void AppModel::setPages(std::vector<PageEntry> entries, std::vector<InnerPage> inner) {
    m_pages.setEntries(std::move(entries));
    m_inner = std::move(inner);
    if (!m_pages.contains(railPage()) && !m_pages.entries().empty()) {
        setPage(m_pages.entries().front().id);
    }
    emit pageTitleChanged();
}

void AppModel::showAlone(const QString& id) {
    m_pages.setEntries({});
    m_inner.clear();
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
