#include "app/desktop/plots/line_strip_model.h"

#include <utility>

namespace qgt::app {

LineStripModel::LineStripModel(QObject* parent) : QAbstractListModel(parent) {}

int LineStripModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_bars.size());
}

QVariant LineStripModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const LineBar& bar = m_bars[static_cast<std::size_t>(index.row())];
    switch (static_cast<Role>(role)) {
        case Role::LineId:
            return bar.lineId;
        case Role::NameTop:
            return bar.nameTop;
        case Role::NameBottom:
            return bar.nameBottom;
        case Role::Known:
            return bar.known;
        case Role::Percent:
            return bar.percent;
        case Role::Low:
            return bar.low;
        case Role::High:
            return bar.high;
        case Role::Level:
            return bar.level;
        case Role::Focus:
            return bar.focus;
        case Role::Sentence:
            return bar.sentence;
    }
    return {};
}

QHash<int, QByteArray> LineStripModel::roleNames() const {
    return {{static_cast<int>(Role::LineId), "lineId"},
            {static_cast<int>(Role::NameTop), "nameTop"},
            {static_cast<int>(Role::NameBottom), "nameBottom"},
            {static_cast<int>(Role::Known), "known"},
            {static_cast<int>(Role::Percent), "percent"},
            {static_cast<int>(Role::Low), "low"},
            {static_cast<int>(Role::High), "high"},
            {static_cast<int>(Role::Level), "level"},
            {static_cast<int>(Role::Focus), "inFocus"},
            {static_cast<int>(Role::Sentence), "sentence"}};
}

void LineStripModel::setBars(std::vector<LineBar> bars) {
    if (bars == m_bars) {
        return;
    }
    beginResetModel();
    m_bars = std::move(bars);
    endResetModel();
    emit countChanged();
}

QString LineStripModel::lineIdAt(int row) const {
    return row >= 0 && row < rowCount() ? m_bars[static_cast<std::size_t>(row)].lineId : QString();
}

QString LineStripModel::sentenceAt(int row) const {
    return row >= 0 && row < rowCount() ? m_bars[static_cast<std::size_t>(row)].sentence
                                        : QString();
}

}  // namespace qgt::app
