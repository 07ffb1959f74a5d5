#include "app/desktop/meeting/meeting_view_model.h"

#include "app/desktop/documents/documents_folder.h"
#include "app/desktop/documents/form_file.h"
#include "app/desktop/documents/meeting_sheet.h"
#include "app/desktop/documents/system_printer.h"
#include "app/runtime/workspace.h"

#include <utility>

namespace qgt::app {

namespace {

/// Pixels to a point: sharp at the greatest text size.
constexpr double kPreviewScale = 2.0;

}  // namespace

MeetingViewModel::MeetingViewModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent), m_folder(documentsFolder()), m_printers(this) {}

QString MeetingViewModel::words() const {
    return m_report ? wordsOf(m_document) : QString();
}

void MeetingViewModel::attach(std::shared_ptr<Workspace> workspace,
                              std::optional<people::Actor> actor) {
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    m_report.reset();
    m_done = {};
    m_printer = 0;
    m_printers.setRows({});
    changeHands();
    show();
}

void MeetingViewModel::retranslate() {
    show();
    emit problemChanged();
}

void MeetingViewModel::enter() {
    if (!m_workspace || !m_actor) {
        return;
    }
    m_bank = m_workspace->bankPtr();
    m_done = {};
    readPrinters();
    run([workspace = m_workspace, actor = *m_actor] { return meetingReport(*workspace, actor); },
        [this](Result<MeetingReport> report) {
            if (went(report)) {
                m_report = std::move(*report);
            }
            show();
        });
}

void MeetingViewModel::readPrinters() {
    read([] { return systemPrinters(); },
         [this](const QStringList& names) {
             std::vector<ExamChoice> rows;
             for (const QString& name : names) {
                 rows.push_back({name, rows.empty()});
             }
             m_printer = 0;
             m_printers.setRows(std::move(rows));
             emit changed();
         });
}

void MeetingViewModel::choosePrinter(int row) {
    if (row < 0 || row >= m_printers.rowCount()) {
        return;
    }
    m_printer = row;
    std::vector<ExamChoice> rows = m_printers.rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].chosen = static_cast<int>(i) == row;
    }
    m_printers.setRows(std::move(rows));
    emit changed();
}

void MeetingViewModel::savePdf(const QString& folder) {
    m_folder = folder;
    if (!m_report) {
        return;
    }
    make([folder, today = m_report->today](
             const FormDocument& document) { return writeForm(document, folder, today); },
         [](const QString& path) { return tr("Written: %1").arg(path); });
}

void MeetingViewModel::print() {
    if (!anyPrinter()) {
        return;
    }
    const QString printer = m_printers.rows()[static_cast<std::size_t>(m_printer)].name;
    make(
        [printer](const FormDocument& document) -> Result<QString> {
            const Status printed = printPdf(pdfOf(document), printer, document.title);
            return printed ? Result<QString>(printer) : tl::unexpected<Error>(printed.error());
        },
        [](const QString& name) { return tr("Handed over to the printer %1").arg(name); });
}

bool MeetingViewModel::press(int key, const QString& folder) {
    if (key != Qt::Key_P) {
        return false;
    }
    if (anyPrinter()) {
        print();
    } else {
        savePdf(folder);
    }
    return true;
}

void MeetingViewModel::make(std::function<Result<QString>(const FormDocument&)> out,
                            std::function<QString(const QString&)> told) {
    if (!m_report || busy()) {
        return;
    }
    m_done = {};
    run([out = std::move(out), document = m_document] { return out(document); },
        [this, told = std::move(told)](const Result<QString>& where) {
            if (went(where)) {
                m_done = [told, place = *where] { return told(place); };
            }
            emit changed();
        });
    emit changed();
}

void MeetingViewModel::show() {
    m_document = m_report ? meetingSheet(*m_report, *m_bank, wording()) : FormDocument();
    m_page = m_report ? pictureOf(m_document, kPreviewScale) : QImage();
    emit changed();
}

}  // namespace qgt::app
