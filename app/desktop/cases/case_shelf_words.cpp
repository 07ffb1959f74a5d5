#include "app/desktop/cases/case_view_model.h"

#include <algorithm>

namespace qgt::app {

namespace {

QString placeName(bank::CasePlace place) {
    switch (place) {
        case bank::CasePlace::Desk:
            return CaseViewModel::tr("at the desk");
        case bank::CasePlace::Visit:
            return CaseViewModel::tr("on a visit");
        case bank::CasePlace::Phone:
            return CaseViewModel::tr("on the phone");
        case bank::CasePlace::Patrol:
            return CaseViewModel::tr("on patrol");
        case bank::CasePlace::Meeting:
            break;
    }
    return CaseViewModel::tr("at a meeting");
}

QString difficultyName(bank::Difficulty difficulty) {
    switch (difficulty) {
        case bank::Difficulty::Easy:
            return CaseViewModel::tr("easy");
        case bank::Difficulty::Medium:
            return CaseViewModel::tr("medium");
        case bank::Difficulty::Hard:
            break;
    }
    return CaseViewModel::tr("hard");
}

}  // namespace

bool CaseViewModel::newcomer() const {
    return !m_entries.empty() && std::ranges::all_of(m_entries, [](const CaseEntry& entry) {
        return entry.record.finished == 0 && !entry.record.open;
    });
}

QString CaseViewModel::remarkOf(const CaseEntry& entry) {
    const practice::CaseRecord& record = entry.record;
    if (record.finished == 0) {
        return record.open ? tr("begun, goes on where you left it") : tr("not played yet");
    }
    QStringList words{tr("played %n time(s)", nullptr, record.finished),
                      tr("best %n mark(s)", nullptr, record.best.value_or(0))};
    if (record.open) {
        words.push_back(tr("goes on where you left it"));
    }
    return words.join(QStringLiteral(" · "));
}

void CaseViewModel::showShelf() {
    std::vector<CaseShelfRow> rows;
    for (const CaseEntry& entry : m_entries) {
        const QString line = wording().english() ? entry.lineEnglish : entry.line;
        rows.push_back({.id = entry.id,
                        .title = entry.title,
                        .about = QStringList{line,
                                             placeName(entry.place),
                                             difficultyName(entry.difficulty),
                                             tr("about %n min at the desk", nullptr, entry.minutes)}
                                     .join(QStringLiteral(" · ")),
                        .remark = remarkOf(entry),
                        .open = entry.record.open,
                        .played = entry.record.finished > 0,
                        .mastered = entry.record.best == bank::kCaseMarks});
    }
    m_shelf.setRows(std::move(rows));
}

}  // namespace qgt::app
