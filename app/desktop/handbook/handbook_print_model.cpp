#include "app/desktop/handbook/handbook_print_model.h"

#include "app/desktop/documents/documents_folder.h"
#include "app/desktop/documents/handbook_document.h"
#include "app/desktop/documents/new_file.h"
#include "app/desktop/handbook/section_words.h"
#include "app/desktop/text.h"
#include "engine/core/os/files.h"

#include <algorithm>
#include <set>
#include <utility>

namespace qgt::app {

namespace {

/// Nothing that a file name must not have.
std::string fileStem(QString name) {
    for (const char16_t sign :
         {u'/', u'\\', u':', u'：', u'?', u'？', u'*', u'"', u'<', u'>', u'|'}) {
        name.replace(QChar(sign), QChar(u' '));
    }
    return name.simplified().toStdString();
}

Result<QString> writePdf(const HandbookPrint& print,
                         const std::filesystem::path& folder,
                         const std::string& stem,
                         Date today) {
    const auto path = newFile(folder, stem, ".pdf", today);
    if (!path) {
        return tl::unexpected(path.error());
    }
    const QByteArray pdf = handbookPdf(print);
    const std::string_view bytes(pdf.constData(), static_cast<std::size_t>(pdf.size()));
    if (const Status kept = os::writeFileAtomically(*path, bytes); !kept) {
        return tl::unexpected(kept.error());
    }
    return text(path->string());
}

}  // namespace

HandbookPrintModel::HandbookPrintModel(Executor executor, Wording wording, QObject* parent)
    : QObject(parent),
      m_executor(std::move(executor)),
      m_wording(wording),
      m_folder(documentsFolder()) {}

const bank::HandbookSection* HandbookPrintModel::section() const {
    return m_bank == nullptr ? nullptr : m_bank->section(m_slug);
}

QString HandbookPrintModel::sectionName() const {
    const bank::HandbookSection* const shown = section();
    return shown == nullptr ? QString() : text(shown->title);
}

QString HandbookPrintModel::bookName() const {
    const bank::HandbookSection* const shown = section();
    return shown == nullptr ? QString() : SectionWords::bookName(shown->book);
}

QString HandbookPrintModel::problem() const {
    return m_problem ? m_wording.sentence(*m_problem) : QString();
}

QString HandbookPrintModel::written() const {
    return m_written;
}

void HandbookPrintModel::setWholeBook(bool wholeBook) {
    m_wholeBook = wholeBook;
    m_written.clear();
    emit changed();
}

void HandbookPrintModel::offer(std::shared_ptr<const bank::Bank> bank,
                               const std::string& slug,
                               Date today) {
    m_bank = std::move(bank);
    m_slug = slug;
    m_today = today;
    m_written.clear();
    m_problem.reset();
    emit changed();
}

void HandbookPrintModel::retranslate() {
    emit changed();
}

void HandbookPrintModel::toggle() {
    m_open = !m_open && section() != nullptr;
    m_written.clear();
    m_problem.reset();
    emit changed();
}

void HandbookPrintModel::close() {
    if (m_open) {
        toggle();
    }
}

void HandbookPrintModel::choose(const QUrl& folder) {
    m_folder = folder.toLocalFile();
    emit changed();
}

PrintedSection HandbookPrintModel::printed(const bank::HandbookSection& section) const {
    const SectionWords words(*m_bank, m_wording, m_today);
    PrintedSection page;
    page.place = SectionWords::place(section);
    page.title = text(section.title);
    page.lines = words.lineNames(section).join(tr(", "));
    page.caution = words.caution(section);
    page.blocks = blockRows(*m_bank, section);
    QStringList sources;
    for (const BasisRow& row : words.basis(section.basis)) {
        sources.append(row.title);
    }
    page.basis = sources.join(tr("; "));
    page.review = words.review(section);
    return page;
}

HandbookPrint HandbookPrintModel::print() const {
    HandbookPrint print;
    const bank::HandbookSection* const shown = section();
    if (shown == nullptr) {
        return print;
    }
    std::vector<bank::BasisRef> sources;
    for (const bank::HandbookSection& each : m_bank->sections()) {
        if (m_wholeBook ? each.book == shown->book : each.slug == m_slug) {
            print.sections.push_back(printed(each));
            for (const bank::BasisRef& ref : each.basis) {
                sources.push_back({ref.source, {}});
            }
        }
    }
    for (const BasisRow& row : SectionWords(*m_bank, m_wording, m_today).basis(sources)) {
        print.sources.push_back({.title = row.title, .dates = row.dates});
    }
    print.title = m_wholeBook ? bookName() : QString();
    print.edition = tr("%1, edition %2, printed %3")
                        .arg(text(m_bank->info().title),
                             text(m_bank->info().version),
                             m_wording.fullDay(m_today));
    print.sayWord = tr("You can say");
    print.neverWord = tr("Never");
    print.basisWord = tr("Basis: ");
    print.sourcesWord = tr("Sources");
    print.pageWord = tr("Page %1 of %2");
    return print;
}

void HandbookPrintModel::write(const QString& folder) {
    if (m_busy || section() == nullptr) {
        return;
    }
    m_busy = true;
    m_folder = folder;
    m_written.clear();
    m_problem.reset();
    emit changed();
    const std::string stem =
        fileStem(tr("Handbook %1").arg(m_wholeBook ? bookName() : sectionName()));
    runFor(
        m_executor,
        this,
        [print = print(), path = folder.trimmed().toStdString(), stem, today = m_today] {
            return writePdf(print, path, stem, today);
        },
        [this](const Result<QString>& path) {
            m_busy = false;
            m_problem = path ? std::optional<Error>() : path.error();
            m_written = path ? *path : QString();
            emit changed();
        });
}

}  // namespace qgt::app
