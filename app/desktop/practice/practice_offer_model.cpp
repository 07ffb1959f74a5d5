#include "app/desktop/practice/practice_offer_model.h"

#include "engine/practice/drawing_rule.h"

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
        case Kind::Placement:
            return placement();
        case Kind::Changed:
            return m_offer.changed;
        case Kind::Difficult:
            return m_offer.difficult;
        case Kind::Sequential:
        case Kind::Reading:
        case Kind::Line:
            break;
    }
    int items = 0;
    for (const LineOffer& line : m_offer.lines) {
        items += isChosen(line) ? line.items : 0;
    }
    return items;
}

int PracticeOfferModel::placement() const {
    int items = 0;
    for (const LineOffer& line : m_offer.lines) {
        items += std::min(line.unseen, practice::kPlacementItems);
    }
    return items;
}

bool PracticeOfferModel::isChosen(const LineOffer& line) const {
    return (inOrder() && m_chosen.empty()) ||
           std::ranges::find(m_chosen, line.id) != m_chosen.end();
}

int PracticeOfferModel::startPlace() const {
    std::vector<practice::LinePlace> places;
    for (const LineOffer& line : m_offer.lines) {
        if (isChosen(line)) {
            places.push_back(m_kind == Kind::Reading ? line.read : line.answered);
        }
    }
    return static_cast<int>(practice::startIn(places, sessionKind())) + 1;
}

QString PracticeOfferModel::sentence() const {
    const int count = available();
    if (count == 0) {
        return emptyTitle().isEmpty() ? tr("Choose at least one line.") : QString();
    }
    if (inOrder()) {
        return orderSentence(count);
    }
    if (m_kind == Kind::Placement) {
        return tr("At most %1 items of each line that you have not seen, about %n in all: where "
                  "you "
                  "stand before you learn.",
                  nullptr,
                  count)
            .arg(practice::kPlacementItems);
    }
    return m_byMinutes ? tr("%1 minutes out of %n item(s).", nullptr, count).arg(m_minutes)
                       : tr("%1 items out of %n.", nullptr, count).arg(std::min(m_count, count));
}

PracticeOfferModel::EmptyWords PracticeOfferModel::emptyWords() const {
    if (possible()) {
        return {};
    }
    if (bankEmpty()) {
        return {
            tr("Nothing to practise today"),
            tr("The bank holds no item that can be used today; all earlier records are there. Let "
               "the administrator look at it with “qgtctl bank check”. The handbooks can be read "
               "meanwhile.")};
    }
    switch (m_kind) {
        case Kind::ErrorBook:
            return {tr("The error book is empty"),
                    tr("Nothing stands there that you got wrong. What goes wrong in practice comes "
                       "here by itself and leaves after it was right on two different days.")};
        case Kind::Favourites:
            return {
                tr("No favourites yet"),
                tr("K keeps an item while you practise; what you keep is practised from here.")};
        case Kind::Changed:
            return {tr("Nothing to catch up with"),
                    tr("No rule behind an item that you have answered has changed since you saw it "
                       "last. What changes comes here by itself.")};
        case Kind::Difficult:
            return {tr("Nothing is difficult yet"),
                    tr("What you got wrong %1 times and stands in the error book comes here.")
                        .arg(practice::kDifficultWrongs)};
        case Kind::Placement:
        case Kind::Unseen:
            return {tr("You have seen every item"),
                    tr("New ones come with an update of the bank. What fades comes back in today's "
                       "plan.")};
        default:
            break;
    }
    return m_chosen.empty()
               ? EmptyWords()
               : EmptyWords{tr("Nothing in these lines"),
                            tr("The lines that you chose have no item that is valid today. Choose "
                               "others below.")};
}

QString PracticeOfferModel::orderSentence(int count) const {
    const int place = m_fromStart ? 1 : startPlace();
    if (m_kind == Kind::Reading) {
        return tr("From item %1 of %n on, each with its key and basis. Reading counts as seen, "
                  "not as answered.",
                  nullptr,
                  count)
            .arg(place);
    }
    return m_byMinutes
               ? tr("%1 minutes in the order of the bank, from item %2 of %n on.", nullptr, count)
                     .arg(m_minutes)
                     .arg(place)
               : tr("%1 items in the order of the bank, from item %2 of %n on.", nullptr, count)
                     .arg(std::min(m_count, count - place + 1))
                     .arg(place);
}

void PracticeOfferModel::setFromStart(bool fromStart) {
    m_fromStart = fromStart;
    emit choiceChanged();
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
    m_kind = inOrder() ? m_kind : Kind::Line;
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

practice::SessionKind PracticeOfferModel::sessionKind() const {
    switch (m_kind) {
        case Kind::Plan:
            break;
        case Kind::Line:
            return practice::SessionKind::Line;
        case Kind::Unseen:
            return practice::SessionKind::Unseen;
        case Kind::ErrorBook:
            return practice::SessionKind::ErrorBook;
        case Kind::Favourites:
            return practice::SessionKind::Favourites;
        case Kind::Sequential:
            return practice::SessionKind::Sequential;
        case Kind::Reading:
            return practice::SessionKind::Reading;
        case Kind::Placement:
            return practice::SessionKind::Placement;
        case Kind::Changed:
            return practice::SessionKind::Changed;
        case Kind::Difficult:
            return practice::SessionKind::Difficult;
    }
    return practice::SessionKind::Mixed;
}

practice::SessionSpec PracticeOfferModel::spec() const {
    if (m_kind == Kind::Placement) {
        return practice::placementSpec(static_cast<int>(m_offer.lines.size()));
    }
    practice::SessionSpec spec;
    spec.kind = sessionKind();
    spec.limit = {.unit = m_byMinutes ? practice::LimitUnit::Minutes : practice::LimitUnit::Items,
                  .amount = amount()};
    if (picksLines()) {
        spec.lines = m_chosen;
    }
    spec.fromStart = inOrder() && m_fromStart;
    return spec;
}

}  // namespace qgt::app
