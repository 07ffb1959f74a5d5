#include "app/desktop/notice_list.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

NoticeList::NoticeList(QObject* parent) : QAbstractListModel(parent) {}

int NoticeList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_notices.size());
}

QVariant NoticeList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Notice& notice = m_notices[static_cast<std::size_t>(index.row())];
    switch (static_cast<Role>(role)) {
        case Role::Kind:
            return static_cast<int>(notice.kind);
        case Role::Lead:
            return notice.lead;
        case Role::Text:
            return notice.text;
    }
    return {};
}

QHash<int, QByteArray> NoticeList::roleNames() const {
    return {{static_cast<int>(Role::Kind), "noticeKind"},
            {static_cast<int>(Role::Lead), "noticeLead"},
            {static_cast<int>(Role::Text), "message"}};
}

void NoticeList::add(Notice notice) {
    if (std::ranges::find(m_notices, notice) != m_notices.end()) {
        return;
    }
    beginInsertRows({}, 0, 0);
    m_notices.insert(m_notices.begin(), std::move(notice));
    endInsertRows();
    emit countChanged();
}

void NoticeList::dismiss(int row) {
    if (row < 0 || row >= rowCount()) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_notices.erase(m_notices.begin() + row);
    endRemoveRows();
    emit countChanged();
}

}  // namespace qgt::app
