#include "app/desktop/plots/minutes_model.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qgt::app {

int amountOf(int minutes) {
    constexpr std::array kFrom{1, 8, 15, 30};  // minutes from which 1, 2, 3, 4 are shown
    return static_cast<int>(std::ranges::upper_bound(kFrom, minutes) - kFrom.begin());
}

MinutesModel::MinutesModel(QObject* parent) : QAbstractListModel(parent) {}

int MinutesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

QVariant MinutesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const DayMinutes& day = m_days[static_cast<std::size_t>(index.row())];
    switch (static_cast<Role>(role)) {
        case Role::Minutes:
            return day.minutes;
        case Role::Amount:
            return amountOf(day.minutes);
        case Role::Sentence:
            return day.sentence;
        case Role::MonthLabel:
            return day.monthLabel;
        case Role::Today:
            return index.row() == rowCount() - 1;
    }
    return {};
}

QHash<int, QByteArray> MinutesModel::roleNames() const {
    return {{static_cast<int>(Role::Minutes), "minutes"},
            {static_cast<int>(Role::Amount), "amount"},
            {static_cast<int>(Role::Sentence), "sentence"},
            {static_cast<int>(Role::MonthLabel), "monthLabel"},
            {static_cast<int>(Role::Today), "today"}};
}

void MinutesModel::setDays(std::vector<DayMinutes> days) {
    if (days == m_days) {
        return;
    }
    beginResetModel();
    m_days = std::move(days);
    endResetModel();
    emit countChanged();
}

QString MinutesModel::sentenceAt(int row) const {
    return row >= 0 && row < rowCount() ? m_days[static_cast<std::size_t>(row)].sentence
                                        : QString();
}

}  // namespace qgt::app
