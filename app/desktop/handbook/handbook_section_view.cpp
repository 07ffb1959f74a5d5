#include "app/desktop/handbook/handbook_section_view.h"

#include "app/desktop/text.h"

#include <cmath>
#include <utility>

namespace qgt::app {

namespace {

using practice::ItemState;

constexpr double kPercent = 100.0;

int percentOf(double share) {
    return static_cast<int>(std::lround(share * kPercent));
}

}  // namespace

HandbookSectionView::HandbookSectionView(Wording wording, QObject* parent)
    : QObject(parent), m_wording(wording), m_blocks(this), m_basis(this), m_items(this) {}

const bank::HandbookSection* HandbookSectionView::section() const {
    return m_bank == nullptr ? nullptr : m_bank->section(m_standing.slug);
}

QString HandbookSectionView::slug() const {
    return text(m_standing.slug);
}

QString HandbookSectionView::title() const {
    const bank::HandbookSection* const shown = section();
    return shown == nullptr ? QString() : text(shown->title);
}

QString HandbookSectionView::place() const {
    const bank::HandbookSection* const shown = section();
    return shown == nullptr ? QString() : SectionWords::place(*shown);
}

QStringList HandbookSectionView::lineNames() const {
    const bank::HandbookSection* const shown = section();
    return shown == nullptr ? QStringList() : words().lineNames(*shown);
}

QString HandbookSectionView::review() const {
    const bank::HandbookSection* const shown = section();
    return shown == nullptr ? QString() : words().review(*shown);
}

QString HandbookSectionView::caution() const {
    const bank::HandbookSection* const shown = section();
    return shown == nullptr ? QString() : words().caution(*shown);
}

SectionWords HandbookSectionView::words() const {
    return {*m_bank, m_wording, m_today};
}

QString HandbookSectionView::seen() const {
    return m_standing.items == 0
               ? tr("No item belongs to this section yet.")
               : tr("%1 of %n item(s) seen", nullptr, m_standing.items).arg(m_standing.seen);
}

QString HandbookSectionView::share() const {
    return m_standing.share ? tr("%1 of %2 right at first sight, %3 %")
                                  .arg(m_standing.right)
                                  .arg(m_standing.firstExposures)
                                  .arg(percentOf(m_standing.share->share))
                            : tr("not enough evidence");
}

QString HandbookSectionView::shareRemark() const {
    if (m_standing.share) {
        return tr("Nine in ten such shares lie between %1 % and %2 %.")
            .arg(percentOf(m_standing.share->low))
            .arg(percentOf(m_standing.share->high));
    }
    return m_standing.firstExposures == 0
               ? tr("Only answers at first sight count; there is none yet.")
               : tr("Only answers at first sight count: %1 of %2 right so far, and a share needs "
                    "at least %3.")
                     .arg(m_standing.right)
                     .arg(m_standing.firstExposures)
                     .arg(practice::kFewestExposures);
}

void HandbookSectionView::show(std::shared_ptr<const bank::Bank> bank,
                               practice::SectionStanding standing,
                               Date today) {
    m_bank = std::move(bank);
    m_standing = std::move(standing);
    m_today = today;
    const bank::HandbookSection* const shown = section();
    m_blocks.setRows(shown == nullptr ? std::vector<BlockRow>{} : blockRows(*m_bank, *shown));
    retranslate();
}

void HandbookSectionView::retranslate() {
    const bool shown = section() != nullptr;
    m_basis.setRows(shown ? words().basis(section()->basis) : std::vector<BasisRow>{});
    m_items.setRows(shown ? itemRows() : std::vector<SectionItemRow>{});
    emit changed();
}

std::vector<SectionItemRow> HandbookSectionView::itemRows() const {
    using Sign = SectionItemRow::Sign;
    std::vector<SectionItemRow> rows;
    for (const practice::SectionItem& own : m_standing.own) {
        SectionItemRow row;
        row.stem = stemText(m_bank->item(own.item)->stem);
        switch (own.state) {
            case ItemState::NotNow:
                row.state = tr("not now");
                break;
            case ItemState::Unseen:
                row.state = tr("not yet seen");
                break;
            case ItemState::ErrorBook:
                row.state = tr("in the error book");
                row.sign = Sign::Gap;
                break;
            case ItemState::Right:
                row.state = tr("right the last time");
                row.sign = Sign::Ok;
                break;
            case ItemState::Seen:
                row.state = tr("seen");
                break;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace qgt::app
