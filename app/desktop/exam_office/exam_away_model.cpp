#include "app/desktop/exam_office/exam_away_model.h"

#include "app/desktop/documents/chosen_files.h"
#include "app/desktop/documents/documents_folder.h"
#include "app/desktop/documents/secret_sheet.h"
#include "app/desktop/exam_office/exam_away_words.h"
#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/text.h"
#include "app/runtime/exam_keys.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QPointer>

namespace qgt::app {

using exam::ExamState;

namespace {

/// How far taking is, from the worker's thread to the page.
auto takenTo(ExamAwayModel* model) {
    return [guard = QPointer<ExamAwayModel>(model)](double fraction) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, fraction] {
                if (guard) {
                    guard->showFraction(fraction);
                }
            },
            Qt::QueuedConnection);
    };
}

}  // namespace

ExamAwayModel::ExamAwayModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent), m_folder(documentsFolder()), m_answers(this) {}

ExamAwayModel::~ExamAwayModel() {
    stop();
}

QString ExamAwayModel::title() const {
    return text(m_exam.title);
}

bool ExamAwayModel::sends() const {
    return m_exam.state == ExamState::Sealed;
}

bool ExamAwayModel::takes() const {
    return m_exam.state == ExamState::Sealed || m_exam.state == ExamState::Closed || takesLate();
}

bool ExamAwayModel::takesLate() const {
    return m_exam.state == ExamState::Published;
}

void ExamAwayModel::setLateReason(const QString& words) {
    if (words != m_lateReason) {
        m_lateReason = words;
        emit changed();
    }
}

QString ExamAwayModel::needs() const {
    return tr(
        "The seat machine needs this program, the package on a USB drive and, on its first "
        "package, this fingerprint to compare; it needs no network, no accounts and no "
        "keys. On the day it needs the start code and the invigilator's code, and "
        "afterwards it gives an answer file for every candidate, which comes back here.");
}

QString ExamAwayModel::counts() const {
    return m_taken.empty() ? QString() : takenCountsWords(m_taken);
}

void ExamAwayModel::attach(std::optional<OfficeDesk> desk) {
    m_desk = std::move(desk);
    changeHands();
    leave();
}

void ExamAwayModel::retranslate() {
    show();
    emit problemChanged();
}

void ExamAwayModel::begin(const OfficeFacts& facts, const exam::HeldExam& exam, OfficeRing ring) {
    leave();
    m_facts = facts;
    m_exam = exam;
    m_ring = std::move(ring);
    show();
    if (!m_desk) {
        return;
    }
    // What is public of the keys needs no passphrase.
    read([folder = m_desk->workspace->folder()] { return unitKeys(folder); },
         [this](const Result<std::optional<integrity::PublicKeys>>& keys) {
             if (!keys) {
                 setProblem(keys.error());
             } else if (*keys) {
                 m_fingerprint = text(integrity::fingerprint((*keys)->root));
                 emit changed();
             }
         });
}

void ExamAwayModel::leave() {
    stop();
    m_stopped.reset();
    m_facts = {};
    m_exam = {};
    m_ring.reset();
    m_fingerprint.clear();
    m_written = {};
    m_lateReason.clear();
    m_looked.clear();
    m_taken.clear();
    setProblem({});
    show();
}

void ExamAwayModel::showFraction(double fraction) {
    if (taking()) {
        m_fraction = fraction;
        emit fractionChanged();
    }
}

void ExamAwayModel::unlock(const QString& passphrase) {
    if (!m_desk || busy() || keyed()) {
        return;
    }
    std::string typed = passphrase.toStdString();
    const auto secret = std::make_shared<const people::Secret>(people::Secret::takeFrom(typed));
    run([desk = *m_desk, secret] { return openOfficeRing(desk, *secret); },
        [this](Result<OfficeRing> ring) {
            ++m_attempts;
            emit attemptsChanged();
            if (went(ring)) {
                m_ring = std::move(*ring);
            }
            emit changed();
        });
}

void ExamAwayModel::choose(const QUrl& folder) {
    m_folder = folder.toLocalFile();
    emit changed();
}

template <typename Write>
void ExamAwayModel::write(const QString& folder,
                          Write work,
                          std::function<QString(const QString&)> told) {
    m_folder = folder.trimmed();
    m_written = {};
    emit changed();
    run(std::move(work), [this, told = std::move(told)](const Result<QString>& path) {
        if (went(path)) {
            m_written = [told, path = *path] { return told(path); };
        }
        emit changed();
    });
}

void ExamAwayModel::writePackage(const QString& folder) {
    if (!m_desk || busy() || !keyed() || !sends()) {
        return;
    }
    const std::string stem = fileStemOf(m_exam.title).toStdString();
    write(
        folder,
        [errand = AwayErrand{*m_desk, m_exam.id, m_ring},
         stem,
         place = std::filesystem::path(folder.trimmed().toStdString())] {
            return app::writePackage(errand, stem, place).map([](const auto& path) {
                return text(path.string());
            });
        },
        [](const QString& path) {
            return tr("Package written: %1. It opens with the start code only.").arg(path);
        });
}

void ExamAwayModel::writeNote(const QString& folder) {
    if (!m_desk || busy() || m_fingerprint.isEmpty()) {
        return;
    }
    SecretSheet note = stationNote(m_exam.title, windowLine(), m_fingerprint);
    note.day = localDate(m_desk->workspace->clock().now(), kShanghaiOffsetMinutes);
    write(
        folder,
        [note, folder] { return writeSheet(note, SheetFormat::Pdf, folder); },
        [](const QString& path) { return tr("Note for the seat written: %1").arg(path); });
}

void ExamAwayModel::takePath(const QString& path) {
    if (!path.trimmed().isEmpty()) {
        take({std::filesystem::path(path.trimmed().toStdString())});
    }
}

void ExamAwayModel::takeFolder(const QUrl& folder) {
    take({chosenPath(folder)});
}

void ExamAwayModel::takeFiles(QObject* dialog) {
    take(chosenPaths(*dialog));
}

void ExamAwayModel::take(std::vector<std::filesystem::path> chosen) {
    if (!m_desk || busy() || !keyed() || !takes() || chosen.empty()) {
        return;
    }
    takeNow({.chosen = std::move(chosen),
             .looked = {},
             .looks = takesLate(),
             .lateReason = {},
             .stopped = {},
             .progress = {}});
}

bool ExamAwayModel::isTakeable(std::size_t place) const {
    return place < m_looked.size() && !m_taken[place].refused() && m_taken[place].added > 0;
}

int ExamAwayModel::looked() const {
    int count = 0;
    for (std::size_t i = 0; i < m_looked.size(); ++i) {
        count += isTakeable(i) && !m_looked[i].leftOut ? 1 : 0;
    }
    return count;
}

void ExamAwayModel::toggleLeftOut(int row) {
    if (row >= 0 && isTakeable(static_cast<std::size_t>(row)) && !busy()) {
        bool& leftOut = m_looked[static_cast<std::size_t>(row)].leftOut;
        leftOut = !leftOut;
        m_answers.setRow(row, rowOf(static_cast<std::size_t>(row)));
        emit changed();
    }
}

void ExamAwayModel::takeLooked() {
    if (looked() == 0 || busy() || m_lateReason.trimmed().isEmpty()) {
        return;
    }
    AwayTaking taking;
    taking.lateReason = m_lateReason.toStdString();
    for (std::size_t i = 0; i < m_looked.size(); ++i) {
        if (isTakeable(i) && !m_looked[i].leftOut) {
            taking.looked.push_back({m_looked[i].path, m_taken[i].digest});
        }
    }
    takeNow(std::move(taking));
}

void ExamAwayModel::takeNow(AwayTaking taking) {
    m_stopped = std::make_shared<std::atomic_bool>(false);
    m_fraction = 0;
    m_taken.clear();
    m_looked.clear();
    m_written = {};
    setProblem({});
    show();
    taking.stopped = m_stopped;
    taking.progress = takenTo(this);
    run([errand = AwayErrand{*m_desk, m_exam.id, m_ring},
         taking] { return takeAnswers(errand, taking); },
        [this, looks = taking.looks](AwayTaken taken) {
            m_stopped.reset();
            m_taken = std::move(taken.files);
            for (std::filesystem::path& path : taken.paths) {
                if (looks) {
                    m_looked.push_back({std::move(path), false});
                }
            }
            setProblem(taken.problem);
            show();
        });
}

void ExamAwayModel::stop() {
    if (m_stopped) {
        m_stopped->store(true);
    }
}

ExamAnswerRow ExamAwayModel::rowOf(std::size_t place) const {
    const AnswersTaken& taken = m_taken[place];
    const bool onlyLooked = isTakeable(place);
    const bool leftOut = onlyLooked && m_looked[place].leftOut;
    SignedWords standing = standingWords(taken);
    if (onlyLooked) {
        standing = leftOut ? SignedWords{tr("left out"), SignedWords::None}
                           : SignedWords{tr("not taken yet"), SignedWords::Due};
    }
    QString advice = taken.problem ? wording().words(*taken.problem) : adviceWords(taken);
    if (onlyLooked) {
        advice = (tr("Begun %1, last heard of %2.")
                      .arg(officeDayAndTime(taken.begun, m_facts.now, wording()),
                           officeDayAndTime(taken.lastAt, m_facts.now, wording())) +
                  QStringLiteral("\n") + advice)
                     .trimmed();
    }
    const auto person = std::ranges::find(m_facts.persons, taken.candidate, &OfficePerson::id);
    const QString name = person == m_facts.persons.end() ? QString() : person->name;
    return {.file = text(taken.file),
            .candidate = (text(taken.number) + QStringLiteral(" ") + name).trimmed(),
            .standing = standing.words,
            .sign = standing.sign,
            .advice = advice,
            .slip = text(taken.slip),
            .takeable = onlyLooked,
            .leftOut = leftOut};
}

QString ExamAwayModel::windowLine() const {
    return windowWords(m_exam, m_facts.now, wording());
}

void ExamAwayModel::show() {
    std::vector<ExamAnswerRow> rows;
    for (std::size_t i = 0; i < m_taken.size(); ++i) {
        rows.push_back(rowOf(i));
    }
    m_answers.setRows(std::move(rows));
    emit changed();
}

}  // namespace qgt::app
