#include "app/desktop/practice/practice_offer_model.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

PracticeOfferModel::PracticeOfferModel(Wording wording, QObject* parent)
    : QObject(parent), m_wording(wording), m_lines(this) {}

int PracticeOfferModel::available() const {
    switch (m_kind) {
        case Kind::Plan:
            return m_offer.items;
        case Kind::Unseen:
            return m_offer.unseen;
        case Kind::ErrorBook:
            return m_offer.errorBook;
        case Kind::Favourites:
            return m_offer.favourites;
        case Kind::Line:
            break;
    }
    int items = 0;
    for (const LineOffer& line : m_offer.lines) {
        items += std::ranges::find(m_chosen, line.id) != m_chosen.end() ? line.items : 0;
    }
    return items;
}

QString PracticeOfferModel::sentence() const {
    const int count = available();
    if (count == 0) {
        return m_kind == Kind::Line ? tr("Choose at least one line.")
               : m_kind == Kind::ErrorBook
                   ? tr("The error book is empty: nothing stands there that you got wrong.")
               : m_kind == Kind::Favourites
                   ? tr("No favourites yet: K keeps an item while you practise.")
                   : tr("Nothing left: you have seen every item.");
    }
    return m_byMinutes ? tr("%1 minutes out of %n item(s).", nullptr, count).arg(m_minutes)
                       : tr("%1 items out of %n.", nullptr, count).arg(std::min(m_count, count));
}

void PracticeOfferModel::setKind(Kind kind) {
    m_kind = kind;
    emit choiceChanged();
}

void PracticeOfferModel::setByMinutes(bool byMinutes) {
    m_byMinutes = byMinutes;
    emit choiceChanged();
}

void PracticeOfferModel::setAmount(int amount) {
    (m_byMinutes ? m_minutes : m_count) = amount;
    emit choiceChanged();
}

void PracticeOfferModel::toggleLine(int row) {
    if (row < 0 || row >= static_cast<int>(m_offer.lines.size())) {
        return;
    }
    const LineId& line = m_offer.lines[static_cast<std::size_t>(row)].id;
    const auto found = std::ranges::find(m_chosen, line);
    if (found == m_chosen.end()) {
        m_chosen.push_back(line);
    } else {
        m_chosen.erase(found);
    }
    m_kind = Kind::Line;
    refreshLines();
    emit choiceChanged();
}

void PracticeOfferModel::show(PracticeOffer offer) {
    m_offer = std::move(offer);
    retranslate();
}

void PracticeOfferModel::retranslate() {
    refreshLines();
    emit changed();
    emit choiceChanged();
}

void PracticeOfferModel::refreshLines() {
    std::vector<OfferLine> rows;
    for (const LineOffer& line : m_offer.lines) {
        rows.push_back(
            {.name = m_wording.english() ? line.nameEnglish : line.name,
             .remark = line.unseen == 0
                           ? tr("%n item(s)", nullptr, line.items)
                           : tr("%n item(s), %1 new", nullptr, line.items).arg(line.unseen),
             .chosen = std::ranges::find(m_chosen, line.id) != m_chosen.end()});
    }
    m_lines.setRows(std::move(rows));
}

practice::SessionSpec PracticeOfferModel::spec() const {
    practice::SessionSpec spec;
    spec.limit = {.unit = m_byMinutes ? practice::LimitUnit::Minutes : practice::LimitUnit::Items,
                  .amount = amount()};
    switch (m_kind) {
        case Kind::Plan:
            spec.kind = practice::SessionKind::Mixed;
            break;
        case Kind::Line:
            spec.kind = practice::SessionKind::Line;
            spec.lines = m_chosen;
            break;
        case Kind::Unseen:
            spec.kind = practice::SessionKind::Unseen;
            break;
        case Kind::ErrorBook:
            spec.kind = practice::SessionKind::ErrorBook;
            break;
        case Kind::Favourites:
            spec.kind = practice::SessionKind::Favourites;
            break;
    }
    return spec;
}

}  // namespace qgt::app
