#include "app/desktop/exam_office/exam_print_model.h"

#include "app/desktop/documents/documents_folder.h"
#include "app/desktop/documents/exam_sheets.h"
#include "app/desktop/documents/form_file.h"
#include "app/desktop/documents/system_printer.h"
#include "app/desktop/exam_office/exam_print_words.h"
#include "app/desktop/text.h"
#include "app/runtime/exam_material.h"
#include "engine/bank/blueprint.h"
#include "engine/core/date.h"

#include <utility>

namespace qgt::app {

ExamPrintModel::ExamPrintModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent),
      m_folder(documentsFolder()),
      m_prints(this),
      m_printers(this) {}

QString ExamPrintModel::title() const {
    return printTitle(current());
}

QString ExamPrintModel::purpose() const {
    return printPurpose(current());
}

QString ExamPrintModel::caution() const {
    return printCaution(current(), m_cases);
}

bool ExamPrintModel::locked() const {
    return needsPapers(current()) && m_exam.lock.generation != 0 && m_ring == nullptr;
}

void ExamPrintModel::attach(std::optional<OfficeDesk> desk) {
    m_desk = std::move(desk);
    changeHands();
    leave();
}

void ExamPrintModel::retranslate() {
    show();
    emit problemChanged();
}

void ExamPrintModel::leave() {
    m_exam = {};
    m_cases = 0;
    m_ring.reset();
    m_current = 0;
    m_printer = 0;
    m_done = {};
    m_printers.setRows({});
    setProblem({});
    show();
}

void ExamPrintModel::begin(const exam::HeldExam& exam, OfficeRing ring) {
    leave();
    m_exam = exam;
    m_ring = std::move(ring);
    if (const auto blueprint = frozenBlueprint(exam); blueprint) {
        m_cases = bank::caseCount(*blueprint);
    }
    show();
    read([] { return systemPrinters(); },
         [this](const QStringList& names) {
             std::vector<ExamChoice> rows;
             for (const QString& name : names) {
                 rows.push_back({name, rows.empty()});
             }
             m_printers.setRows(std::move(rows));
             emit changed();
         });
}

void ExamPrintModel::choose(int row) {
    const bool other = row != m_current && row >= 0;
    if (!busy() && other && row < static_cast<int>(m_prints.rows().size())) {
        m_current = row;
        m_done = {};
        setProblem({});
        show();
    }
}

void ExamPrintModel::choosePrinter(int row) {
    std::vector<ExamChoice> rows = m_printers.rows();
    if (row < 0 || row >= static_cast<int>(rows.size())) {
        return;
    }
    m_printer = row;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].chosen = static_cast<int>(i) == row;
    }
    m_printers.setRows(std::move(rows));
    emit changed();
}

void ExamPrintModel::unlock(const QString& passphrase) {
    if (!m_desk || busy() || !locked()) {
        return;
    }
    std::string typed = passphrase.toStdString();
    const auto secret = std::make_shared<const people::Secret>(people::Secret::takeFrom(typed));
    run([desk = *m_desk, secret] { return openOfficeRing(desk, *secret); },
        [this](Result<OfficeRing> ring) {
            ++m_tries;
            emit triesChanged();
            if (went(ring)) {
                m_ring = std::move(*ring);
            }
            emit changed();
        });
}

void ExamPrintModel::savePdf(const QString& folder) {
    if (!m_desk) {
        return;
    }
    m_folder = folder;
    const Date today = localDate(m_desk->workspace->clock().now(), kShanghaiOffsetMinutes);
    make([folder,
          today](const FormDocument& document) { return writeForm(document, folder, today); },
         [](const QString& path) { return tr("Written: %1").arg(path); });
}

void ExamPrintModel::print() {
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

void ExamPrintModel::make(std::function<Result<QString>(const FormDocument&)> out,
                          std::function<QString(const QString&)> told) {
    if (!m_desk || busy() || locked()) {
        return;
    }
    m_done = {};
    run(
        [desk = *m_desk, id = m_exam.id, ring = m_ring, what = current()]() -> Result<Material> {
            ExamPrints prints(*desk.workspace, desk.actor);
            if (needsPapers(what)) {
                return prints.papers(id, what, ring.get()).map([](auto papers) {
                    return Material(std::move(papers));
                });
            }
            return prints.session(id, what).map(
                [](auto session) { return Material(std::move(session)); });
        },
        [this, out = std::move(out), told = std::move(told)](const Result<Material>& material) {
            if (!went(material)) {
                show();
                return;
            }
            run([out, document = worded(*material)] { return out(document); },
                [this, told](const Result<QString>& where) {
                    if (went(where)) {
                        m_done = [told, place = *where] { return told(place); };
                    }
                    show();
                });
        });
}

FormDocument ExamPrintModel::worded(const Material& material) const {
    if (const auto* const papers = std::get_if<std::vector<CopiedPaper>>(&material)) {
        switch (current()) {
            case ExamPrint::Paper:
                return paperSheet(*papers, wording());
            case ExamPrint::AnswerSheet:
                return answerSheet(*papers, wording());
            default:
                return keySheet(*papers);
        }
    }
    const auto& session = std::get<PrintedSession>(material);
    switch (current()) {
        case ExamPrint::Notice:
            return noticeSheet(session, m_desk->workspace->bank(), wording());
        case ExamPrint::SeatList:
            return seatListSheet(session, wording());
        case ExamPrint::ResultSheet:
            return resultSheet(session, wording());
        default:
            return sessionRecordSheet(session, wording());
    }
}

void ExamPrintModel::show() {
    std::vector<ExamPrintRow> rows;
    for (const ExamPrint print : kAllPrints) {
        rows.push_back(
            {printTitle(print), printForWhom(print), static_cast<int>(rows.size()) == m_current});
    }
    m_prints.setRows(std::move(rows));
    emit changed();
}

}  // namespace qgt::app
