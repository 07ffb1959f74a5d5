#include "app/desktop/app_model.h"
#include "app/desktop/page_models.h"
#include "app/desktop/tour.h"

namespace qgt::app {

using OfficeView = ExamOfficeViewModel::View;

/// The drill with results is the one that can be analysed.
bool Tour::analyseExam() {
    ExamOfficeViewModel& office = *m_deps.models.examOffice();
    if (office.exams()->rowCount() < 2) {
        return true;
    }
    office.open(1);
    if (!await("the seats are read again", [&] {
            return office.view() == OfficeView::Room && !office.room()->busy() &&
                   office.room()->anyResult();
        })) {
        return false;
    }
    office.openAnalysis();
    if (!await(
            "the tasks are analysed",
            [&] { return office.view() == OfficeView::Analysis && !office.analysis()->busy(); }) ||
        !picture(QStringLiteral("exam-analysis"))) {
        return false;
    }
    office.back();
    if (!await("the seats are there again", [&] { return !office.room()->busy(); })) {
        return false;
    }
    office.openCorrections();
    if (!await("the keys can be corrected",
               [&] {
                   return office.view() == OfficeView::Corrections &&
                          office.corrections()->loaded();
               }) ||
        !picture(QStringLiteral("exam-corrections"))) {
        return false;
    }
    office.back();
    office.back();
    return true;
}

/// The list of what can be analysed, for whoever holds no exam.
bool Tour::lookAtAnalyses() {
    const QString office = m_deps.app.page();
    m_deps.app.show(QStringLiteral("analysis"));
    if (!await("the scored exams are listed", [&] { return m_deps.models.analyses()->ready(); }) ||
        !picture(QStringLiteral("analysis"))) {
        return false;
    }
    m_deps.app.show(office);
    return await("the exams are there again", [&] { return m_deps.models.examOffice()->ready(); });
}

/// A copy of the first blueprint, given up again.
bool Tour::planExam() {
    BlueprintsViewModel& plans = *m_deps.models.blueprints();
    m_deps.models.examOffice()->showBlueprints();
    if (!await("the blueprints are checked",
               [&] { return plans.blueprints()->rowCount() > 0 && !plans.busy(); }) ||
        !picture(QStringLiteral("blueprints"))) {
        return false;
    }
    plans.copy();
    if (!await("a blueprint can be written", [&] { return plans.editing(); }) ||
        !picture(QStringLiteral("blueprint-editor"))) {
        return false;
    }
    plans.back();
    return true;
}

bool Tour::lookAtCertificates() {
    using View = CertificatesViewModel::View;
    CertificatesViewModel& certificates = *m_deps.models.certificates();
    m_deps.app.show(QStringLiteral("certificate"));
    if (!await("the certificates are read", [&] { return certificates.ready(); }) ||
        !picture(QStringLiteral("certificates"))) {
        return false;
    }
    certificates.startCheck();
    if (!await("a text can be pasted", [&] { return certificates.view() == View::Check; }) ||
        !picture(QStringLiteral("certificate-check"))) {
        return false;
    }
    certificates.back();
    return true;
}

/// The director of the demo is its trainer too.
bool Tour::lookAtOffice() {
    ExamOfficeViewModel& office = *m_deps.models.examOffice();
    m_deps.app.show(QStringLiteral("exam_office"));
    if (!await("the exams of the unit are read", [&] { return office.ready(); }) ||
        !picture(QStringLiteral("exam-office"))) {
        return false;
    }
    if (office.exams()->rowCount() == 0) {
        return true;
    }
    office.open(0);
    if (!await("the seats are read",
               [&] { return office.view() == OfficeView::Room && !office.busy(); }) ||
        !picture(QStringLiteral("exam-office-room"))) {
        return false;
    }
    office.back();
    office.add();
    if (!await("an exam can be set up", [&] { return office.view() == OfficeView::Setup; }) ||
        !picture(QStringLiteral("exam-office-setup"))) {
        return false;
    }
    office.back();
    return analyseExam() && lookAtAnalyses() && planExam() && lookAtCertificates();
}

}  // namespace qgt::app
