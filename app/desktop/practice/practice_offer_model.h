#pragma once

#include "app/desktop/practice/offer_lines.h"
#include "app/desktop/practice/practice_snapshot.h"
#include "app/desktop/wording.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// What can be practised and what the person picked of it, before a session begins.
class PracticeOfferModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by PracticeViewModel")
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY choiceChanged FINAL)
    Q_PROPERTY(bool byMinutes READ byMinutes WRITE setByMinutes NOTIFY choiceChanged FINAL)
    Q_PROPERTY(int amount READ amount WRITE setAmount NOTIFY choiceChanged FINAL)
    Q_PROPERTY(bool inOrder READ inOrder NOTIFY choiceChanged FINAL)
    Q_PROPERTY(bool picksLines READ picksLines NOTIFY choiceChanged FINAL)
    Q_PROPERTY(int startPlace READ startPlace NOTIFY choiceChanged FINAL)
    Q_PROPERTY(bool fromStart READ fromStart WRITE setFromStart NOTIFY choiceChanged FINAL)
    Q_PROPERTY(bool possible READ possible NOTIFY choiceChanged FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY choiceChanged FINAL)
    Q_PROPERTY(QString emptyTitle READ emptyTitle NOTIFY choiceChanged FINAL)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY choiceChanged FINAL)
    Q_PROPERTY(bool bankEmpty READ bankEmpty NOTIFY choiceChanged FINAL)
    Q_PROPERTY(int items READ items NOTIFY changed FINAL)
    Q_PROPERTY(int unseen READ unseen NOTIFY changed FINAL)
    Q_PROPERTY(int errorBook READ errorBook NOTIFY changed FINAL)
    Q_PROPERTY(int favourites READ favourites NOTIFY changed FINAL)
    Q_PROPERTY(int changed READ changedItems NOTIFY changed FINAL)
    Q_PROPERTY(int difficult READ difficult NOTIFY changed FINAL)
    Q_PROPERTY(bool picksLength READ picksLength NOTIFY choiceChanged FINAL)
    Q_PROPERTY(bool openSession READ openSession NOTIFY changed FINAL)
    Q_PROPERTY(int openPlace READ openPlace NOTIFY changed FINAL)
    Q_PROPERTY(int openTotal READ openTotal NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::OfferLineList* lines READ lines CONSTANT FINAL)

  public:
    enum class Kind {
        Plan,
        Line,
        Unseen,
        ErrorBook,
        Favourites,
        Sequential,
        Reading,
        Placement,
        Changed,
        Difficult
    };
    Q_ENUM(Kind)

    PracticeOfferModel(Wording wording, QObject* parent);

    [[nodiscard]] Kind kind() const { return m_kind; }

    [[nodiscard]] bool byMinutes() const { return m_byMinutes; }

    [[nodiscard]] int amount() const { return m_byMinutes ? m_minutes : m_count; }

    [[nodiscard]] bool inOrder() const {
        return m_kind == Kind::Sequential || m_kind == Kind::Reading;
    }

    /// Lines can be chosen; in order, none means all.
    [[nodiscard]] bool picksLines() const { return m_kind == Kind::Line || inOrder(); }

    /// In order: the item, from 1, at which the person stands.
    [[nodiscard]] int startPlace() const;

    [[nodiscard]] bool fromStart() const { return m_fromStart; }

    /// Something fits the choice.
    [[nodiscard]] bool possible() const { return available() > 0; }

    /// The choice in one sentence; empty where `emptyTitle` says that there is nothing.
    [[nodiscard]] QString sentence() const;

    /// That nothing fits the choice; empty while something does or could with a line more.
    [[nodiscard]] QString emptyTitle() const { return emptyWords().title; }

    /// Why, and what to do.
    [[nodiscard]] QString emptyText() const { return emptyWords().text; }

    /// No choice would have anything.
    [[nodiscard]] bool bankEmpty() const { return m_offer.items == 0; }

    [[nodiscard]] int items() const { return m_offer.items; }

    [[nodiscard]] int unseen() const { return m_offer.unseen; }

    [[nodiscard]] int errorBook() const { return m_offer.errorBook; }

    [[nodiscard]] int favourites() const { return m_offer.favourites; }

    /// Answered before the rule behind them changed.
    [[nodiscard]] int changedItems() const { return m_offer.changed; }

    [[nodiscard]] int difficult() const { return m_offer.difficult; }

    /// A placement and a reading are as long as they are.
    [[nodiscard]] bool picksLength() const {
        return m_kind != Kind::Reading && m_kind != Kind::Placement;
    }

    [[nodiscard]] bool openSession() const { return m_offer.openSession; }

    [[nodiscard]] int openPlace() const { return m_offer.openPlace; }

    [[nodiscard]] int openTotal() const { return m_offer.openTotal; }

    [[nodiscard]] OfferLineList* lines() { return &m_lines; }

    void setKind(Kind kind);
    void setByMinutes(bool byMinutes);
    void setAmount(int amount);
    void setFromStart(bool fromStart);

    Q_INVOKABLE void toggleLine(int row);

    void show(PracticeOffer offer);
    void retranslate();

    [[nodiscard]] practice::SessionSpec spec() const;

  signals:
    void changed();
    void choiceChanged();

  private:
    struct EmptyWords {
        QString title;
        QString text;
    };

    [[nodiscard]] EmptyWords emptyWords() const;
    [[nodiscard]] int available() const;
    /// How many items a placement would ask.
    [[nodiscard]] int placement() const;
    [[nodiscard]] bool isChosen(const LineOffer& line) const;
    [[nodiscard]] QString orderSentence(int count) const;
    [[nodiscard]] practice::SessionKind sessionKind() const;
    void refreshLines();

    Wording m_wording;
    PracticeOffer m_offer;
    OfferLineList m_lines;
    std::vector<LineId> m_chosen;
    Kind m_kind = Kind::Plan;
    bool m_byMinutes = true;
    bool m_fromStart = false;
    int m_minutes = 15;
    int m_count = 20;
};

}  // namespace qgt::app
