#include "app/desktop/handbook/section_words.h"

#include "app/desktop/text.h"
#include "app/runtime/citation.h"

#include <utility>

namespace qgt::app {

namespace {

std::vector<bank::MarkupRun> withTitles(const bank::Bank& bank, std::vector<bank::MarkupRun> runs) {
    for (bank::MarkupRun& run : runs) {
        const bank::HandbookSection* const leadsTo = bank.section(run.target);
        if (leadsTo != nullptr && run.text == run.target) {
            run.text = "“" + leadsTo->title + "”";
        }
    }
    return runs;
}

}  // namespace

std::vector<BlockRow> blockRows(const bank::Bank& bank, const bank::HandbookSection& section) {
    std::vector<BlockRow> rows;
    for (const bank::MarkupBlock& block : section.blocks) {
        const bool leads = rows.empty() || rows.back().kind != block.kind;
        rows.push_back({.kind = block.kind,
                        .number = block.number,
                        .leads = leads,
                        .runs = shownRuns(withTitles(bank, block.runs))});
    }
    return rows;
}

SectionWords::SectionWords(const bank::Bank& bank, Wording wording, Date today)
    : m_bank(&bank), m_wording(wording), m_today(today) {}

QString SectionWords::bookName(bank::HandbookBook book) {
    switch (book) {
        case bank::HandbookBook::Content:
            return tr("Content");
        case bank::HandbookBook::Methods:
            return tr("Methods");
        case bank::HandbookBook::Practice:
            break;
    }
    return tr("At the desk");
}

QString SectionWords::place(const bank::HandbookSection& section) {
    return tr("%1 · %2", "book, chapter").arg(bookName(section.book), text(section.chapter));
}

QString SectionWords::lineName(const LineId& line) const {
    const bank::ServiceLine* const known = m_bank->line(line);
    return known == nullptr ? QString() : text(m_wording.english() ? known->nameEn : known->name);
}

QStringList SectionWords::lineNames(const bank::HandbookSection& section) const {
    QStringList names;
    if (!section.line.empty()) {
        names.append(lineName(section.line));
    }
    for (const LineId& line : section.alsoLines) {
        names.append(lineName(line));
    }
    return names;
}

QString SectionWords::review(const bank::HandbookSection& section) const {
    QStringList parts{tr("Holds since %1").arg(m_wording.fullDay(section.valid.from))};
    if (section.valid.until) {
        parts.append(tr("holds until %1").arg(m_wording.fullDay(*section.valid.until)));
    }
    if (section.reviewed) {
        const std::string& how = section.reviewed->how;
        const QString day = m_wording.fullDay(section.reviewed->on);
        parts.append(how == "author"    ? tr("checked %1 by its author").arg(day)
                     : how == "trainer" ? tr("checked %1 by a trainer").arg(day)
                                        : tr("checked %1 by a second reader").arg(day));
    }
    if (section.valid.reviewBy) {
        parts.append(
            tr("to be checked again by %1").arg(m_wording.fullDay(*section.valid.reviewBy)));
    }
    return parts.join(tr("; "));
}

QString SectionWords::caution(const bank::HandbookSection& section) const {
    switch (bank::statusOn(section.valid, m_today)) {
        case bank::ItemStatus::Expired:
            return tr("This section has expired. Ask the street office before you rely on it.");
        case bank::ItemStatus::NotYetEffective:
            return tr("This section is not in force yet. Until then the old rules hold.");
        case bank::ItemStatus::DueForReview:
            return tr("This section is due for a check. Look whether its rules have changed.");
        case bank::ItemStatus::Current:
            break;
    }
    return section.confirm ? tr("A part of its basis was not read in the original yet. Ask the "
                                "street office before you promise anything.")
                           : QString();
}

QString SectionWords::dates(const bank::Source& source) const {
    const QString since = source.effective
                              ? tr("in force since %1").arg(m_wording.fullDay(*source.effective))
                              : QString();
    return source.repealedOn
               ? since + tr("; repealed %1").arg(m_wording.fullDay(*source.repealedOn))
               : since;
}

std::vector<BasisRow> SectionWords::basis(const std::vector<bank::BasisRef>& refs) const {
    std::vector<BasisRow> rows;
    for (const Cited& cited : gatherCited(refs)) {
        const bank::Source* const source = m_bank->source(cited.source);
        if (source == nullptr) {
            continue;
        }
        rows.push_back({.title = m_wording.cited(text(source->title), cited.articles),
                        .dates = dates(*source),
                        .ended = source->repealedOn.has_value()});
    }
    return rows;
}

}  // namespace qgt::app
