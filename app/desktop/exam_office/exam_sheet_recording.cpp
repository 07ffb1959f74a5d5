// An answer sheet becomes an attempt, and what is recorded is contested or upheld.
#include "app/desktop/exam_office/exam_sheets_model.h"
#include "app/desktop/text.h"

#include <utility>

#include <QStringList>

namespace qgt::app {

void ExamSheetsModel::record(const QString& lateReason) {
    if (!m_desk || !recordable()) {
        return;
    }
    run(
        [desk = *m_desk, id = m_exam.id, candidate = m_candidate, ring = m_ring, why = lateReason] {
            return paperDesk(desk).record(id, candidate, ring.get(), why.toStdString());
        },
        [this, anew = rereading()](const Result<AttemptId>& attempt) {
            if (went(attempt) && anew) {
                backWith([who = heading()] {
                    return tr("Read anew: %1. What came of it stands at the appeal.").arg(who);
                });
                emit recorded();
            } else if (went(attempt)) {
                const bool twice = sheet() != nullptr && sheet()->elsewhere;
                backWith([who = heading(), twice] {
                    return twice ? tr("Recorded: %1. There is an attempt at a machine too: say in "
                                      "the room which of them counts.")
                                       .arg(who)
                                 : tr("Recorded: %1").arg(who);
                });
                emit recorded();
            }
            show();
        });
}

void ExamSheetsModel::giveUpReread(const QString& reason) {
    if (!m_desk || m_stage != Stage::Withdrawal || !rereading()) {
        return;
    }
    run(
        [desk = *m_desk, id = m_exam.id, candidate = m_candidate, why = reason] {
            return paperDesk(desk).giveUpReread(id, candidate, why.toStdString());
        },
        [this](const Status& given) {
            if (went(given)) {
                backWith([who = heading()] {
                    return tr("Not read anew: %1. What was recorded stays, and the appeal is open "
                              "again.")
                        .arg(who);
                });
            }
            show();
        });
}

bool ExamSheetsModel::contestable() const {
    return sheet() != nullptr && sheet()->mayContest;
}

QString ExamSheetsModel::recordingWords() const {
    if (m_stage == Stage::List || sheet() == nullptr) {
        return {};
    }
    QStringList words;
    for (const SheetWord& word : sheet()->words) {
        if (word.name.empty()) {
            words.append(tr("An entry cannot be read; it may say that it has to be taken back"));
            continue;
        }
        words.append(word.stays
                         ? tr("%1 says that it stays: %2").arg(text(word.name), text(word.reason))
                         : tr("%1 says that it has to be taken back: %2")
                               .arg(text(word.name), text(word.reason)));
    }
    return words.join(QLatin1Char('\n'));
}

void ExamSheetsModel::beginContest() {
    if (!busy() && looks() && contestable()) {
        setProblem({});
        m_stage = Stage::Recording;
        show();
    }
}

void ExamSheetsModel::contest(const QString& reason) {
    if (!m_desk || m_stage != Stage::Recording || sheet() == nullptr) {
        return;
    }
    run(
        [desk = *m_desk, id = m_exam.id, candidate = m_candidate, why = reason] {
            return paperDesk(desk).contest(id, candidate, why.toStdString());
        },
        [this](const Result<bool>& takenBack) {
            if (went(takenBack)) {
                backWith([who = heading(), gone = *takenBack] {
                    return gone
                               ? tr("Taken back: %1. It can be entered anew.").arg(who)
                               : tr("Kept: %1 has to be taken back, you say. It still counts until "
                                    "another person says so too.")
                                     .arg(who);
                });
                emit recorded();
            }
            show();
        });
}

void ExamSheetsModel::uphold(const QString& reason) {
    if (!m_desk || m_stage != Stage::Recording || sheet() == nullptr) {
        return;
    }
    run(
        [desk = *m_desk, id = m_exam.id, candidate = m_candidate, why = reason] {
            return paperDesk(desk).uphold(id, candidate, why.toStdString());
        },
        [this](const Status& upheld) {
            if (went(upheld)) {
                backWith([who = heading()] { return tr("Kept: %1 stays, you say.").arg(who); });
            }
            show();
        });
}

}  // namespace qgt::app
