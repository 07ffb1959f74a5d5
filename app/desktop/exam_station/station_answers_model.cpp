#include "app/desktop/exam_station/station_answers_model.h"

#include "app/desktop/documents/new_file.h"
#include "app/desktop/exam/exam_words.h"
#include "app/desktop/text.h"
#include "engine/core/date.h"

#include <utility>

namespace qgt::app {

namespace {

// Kept under the name of the machine's own role: nobody is signed in.
constexpr const char* kStation = "station";
constexpr const char* kFolder = "answers";

}  // namespace

StationAnswersModel::StationAnswersModel(Deps deps,
                                         AppSettings& settings,
                                         const Clock& clock,
                                         QObject* parent)
    : PageViewModel(std::move(deps), parent), m_settings(settings), m_clock(clock) {}

QString StationAnswersModel::written() const {
    return m_carried ? text(m_carried->file.string()) : QString();
}

QString StationAnswersModel::slip() const {
    return m_carried ? text(m_carried->slip).replace(u'-', u' ') : QString();
}

QString StationAnswersModel::allWritten() const {
    if (!m_all) {
        return {};
    }
    QString words = tr("%n answer file(s) written to %1.", nullptr, m_all->written).arg(m_folder);
    if (m_all->open > 0) {
        words +=
            QStringLiteral(" ") +
            tr("%n begun and not handed in was left out; it is in the list.", nullptr, m_all->open);
    }
    return closedUp(words);
}

void StationAnswersModel::attach(std::shared_ptr<StationDesk> desk) {
    m_desk = std::move(desk);
    changeHands();
    clear();
    m_folder =
        m_settings.habit(QString::fromLatin1(kStation), QString::fromLatin1(kFolder), QString())
            .toString();
    if (m_desk && m_folder.isEmpty()) {
        read([desk = m_desk] { return desk->offeredFolder(); },
             [this](const std::filesystem::path& folder) {
                 m_folder = text(folder.string());
                 emit changed();
             });
    }
}

void StationAnswersModel::clear() {
    m_whose.reset();
    m_carried.reset();
    m_all.reset();
    m_printed.clear();
    setProblem({});
    emit changed();
}

void StationAnswersModel::retranslate() {
    emit changed();
    emit problemChanged();
}

void StationAnswersModel::carry(const Whose& whose) {
    clear();
    m_whose = whose;
    write();
}

void StationAnswersModel::carryAll(const ExamId& exam) {
    if (!m_desk) {
        return;
    }
    clear();
    run(
        [desk = m_desk, exam, folder = m_folder.toStdString()] {
            return desk->carryAll(exam, folder);
        },
        [this](const Result<CarriedExam>& carried) {
            if (went(carried)) {
                m_all = *carried;
            }
            emit changed();
        });
}

void StationAnswersModel::choose(const QUrl& folder) {
    chooseFolder(folder.toLocalFile());
}

void StationAnswersModel::chooseFolder(const QString& folder) {
    if (folder.trimmed().isEmpty()) {
        return;
    }
    m_folder = folder.trimmed();
    m_settings.setHabit(QString::fromLatin1(kStation), QString::fromLatin1(kFolder), m_folder);
    emit changed();
    again();
}

void StationAnswersModel::again() {
    if (m_whose) {
        write();
    }
}

void StationAnswersModel::write() {
    if (!m_desk) {
        return;
    }
    run([desk = m_desk,
         exam = m_whose->exam,
         candidate = m_whose->candidate,
         folder = m_folder.toStdString()] { return desk->carry(exam, candidate, folder); },
        [this](Result<CarriedAnswers> carried) {
            if (went(carried)) {
                m_carried = std::move(*carried);
            }
            emit changed();
            emit this->carried();
        });
}

void StationAnswersModel::printSlip() {
    if (!m_carried || !m_whose) {
        return;
    }
    run([paper = sheet(),
         folder = m_folder] { return writeSheet(paper, SheetFormat::Pdf, folder); },
        [this](const Result<QString>& path) {
            if (went(path)) {
                m_printed = *path;
            }
            emit changed();
        });
}

SecretSheet StationAnswersModel::sheet() const {
    QStringList note{m_whose->number, m_whose->place};
    note.removeAll(QString());
    const QString stem = tr("hand-in-slip") + u'-' + m_whose->number;
    return {.stem = text(asFileName(stem.toStdString())),
            .title = tr("Hand-in slip"),
            .lead = m_whose->title + QStringLiteral("　") +
                    tr("printed on %1 at %2")
                        .arg(wording().fullDay(localDate(m_clock.now(), kShanghaiOffsetMinutes)),
                             Wording::clockTime(m_clock.now())),
            .foot = tr("Candidate: ____________  Invigilator: ____________"),
            .slips = {{.name = m_whose->name,
                       .note = note.join(QStringLiteral("　")),
                       .secret = text(m_carried->slip)}},
            .day = localDate(m_clock.now(), kShanghaiOffsetMinutes)};
}

}  // namespace qgt::app
