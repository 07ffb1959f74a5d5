#include "app/desktop/exam_station/station_package_model.h"

#include "app/desktop/text.h"
#include "engine/integrity/code_box.h"

#include <utility>

namespace qgt::app {

namespace {

constexpr std::size_t kGroup = 4;  // letters

/// "XXXX-XXXX" with the last group taken off.
std::string withoutLast(const std::string& fingerprint) {
    return fingerprint.substr(0, fingerprint.size() - kGroup);
}

std::string lastOf(const std::string& fingerprint) {
    return fingerprint.substr(fingerprint.size() - kGroup);
}

}  // namespace

StationPackageModel::StationPackageModel(Deps deps, const Clock& clock, QObject* parent)
    : PageViewModel(std::move(deps), parent), m_clock(clock) {}

QString StationPackageModel::title() const {
    return m_look ? text(m_look->title) : QString();
}

QString StationPackageModel::about() const {
    if (!m_look) {
        return {};
    }
    const Instant now = m_clock.now();
    return tr("begins between %1 and %2")
               .arg(wording().dayAndTime(m_look->opens, now),
                    wording().dayAndTime(m_look->closes, now)) +
           QStringLiteral("　") + tr("%n candidate(s)", nullptr, m_look->candidates);
}

QString StationPackageModel::groups() const {
    if (!m_look) {
        return {};
    }
    QString shown = text(m_look->trusted ? m_look->fingerprint : withoutLast(m_look->fingerprint));
    shown.replace(u'-', u' ');
    return m_look->trusted ? shown : shown + QStringLiteral("????");
}

bool StationPackageModel::mayImport() const {
    return m_look && !m_look->known &&
           (m_look->trusted || integrity::plainCode(m_group.toStdString()).size() >= kGroup);
}

/// However it was typed; more than the last group is taken too when it is right.
bool StationPackageModel::compared() const {
    const std::string typed = integrity::plainCode(m_group.toStdString());
    return typed == integrity::plainCode(lastOf(m_look->fingerprint)) ||
           typed == integrity::plainCode(m_look->fingerprint);
}

void StationPackageModel::attach(std::shared_ptr<StationDesk> desk) {
    m_desk = std::move(desk);
    changeHands();
    clear();
}

void StationPackageModel::clear() {
    m_file.clear();
    m_look.reset();
    m_group.clear();
    setProblem({});
    emit changed();
    emit groupChanged();
}

void StationPackageModel::retranslate() {
    emit changed();
    emit problemChanged();
}

void StationPackageModel::look(const QString& path) {
    if (!m_desk || path.trimmed().isEmpty() || busy()) {
        return;
    }
    clear();
    m_file = path.trimmed().toStdString();
    emit changed();
    run([desk = m_desk, file = m_file] { return desk->look(file); },
        [this](Result<PackageLook> look) {
            if (went(look)) {
                m_look = std::move(*look);
            }
            emit changed();
            emit groupChanged();
        });
}

void StationPackageModel::lookUrl(const QUrl& file) {
    look(file.toLocalFile());
}

void StationPackageModel::setGroup(const QString& group) {
    m_group = group;
    emit groupChanged();
}

void StationPackageModel::importIt() {
    if (!m_desk || !mayImport()) {
        return;
    }
    if (!m_look->trusted && !compared()) {
        setProblem(Error{"package.group-differs", {}});
        return;
    }
    run(
        [desk = m_desk, file = m_file, fingerprint = m_look->fingerprint] {
            return desk->importPackage(file, fingerprint);
        },
        [this](const Result<ExamId>& exam) {
            if (went(exam)) {
                emit imported(*exam);
            }
        });
}

}  // namespace qgt::app
