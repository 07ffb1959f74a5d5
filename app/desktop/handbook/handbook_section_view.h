#pragma once

#include "app/desktop/handbook/block_list.h"
#include "app/desktop/handbook/section_item_list.h"
#include "app/desktop/handbook/section_words.h"
#include "app/desktop/practice/basis_list.h"
#include "app/desktop/wording.h"
#include "engine/bank/bank.h"
#include "engine/practice/section_standing.h"

#include <memory>
#include <optional>

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The section that is open: its text, what it rests on, and how the person stands with it.
class HandbookSectionView final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by HandbookViewModel")
    Q_PROPERTY(QString slug READ slug NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QStringList lineNames READ lineNames NOTIFY changed FINAL)
    Q_PROPERTY(QString review READ review NOTIFY changed FINAL)
    Q_PROPERTY(QString caution READ caution NOTIFY changed FINAL)
    Q_PROPERTY(QString seen READ seen NOTIFY changed FINAL)
    Q_PROPERTY(QString share READ share NOTIFY changed FINAL)
    Q_PROPERTY(QString shareRemark READ shareRemark NOTIFY changed FINAL)
    Q_PROPERTY(bool shareKnown READ shareKnown NOTIFY changed FINAL)
    Q_PROPERTY(int practicable READ practicable NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::BlockList* blocks READ blocks CONSTANT FINAL)
    Q_PROPERTY(qgt::app::BasisList* basis READ basis CONSTANT FINAL)
    Q_PROPERTY(qgt::app::SectionItemList* items READ items CONSTANT FINAL)

  public:
    HandbookSectionView(Wording wording, QObject* parent);

    [[nodiscard]] QString slug() const;
    [[nodiscard]] QString title() const;

    /// Book and chapter.
    [[nodiscard]] QString place() const;

    /// The line that it belongs to, then the others.
    [[nodiscard]] QStringList lineNames() const;

    /// Who checked it when, and until when it is to be checked again.
    [[nodiscard]] QString review() const;

    /// Why one should not rely on it yet, or not any more; empty: nothing.
    [[nodiscard]] QString caution() const;

    [[nodiscard]] QString seen() const;

    /// "3 of 5 right at first sight, 60 %", or that there is not enough evidence.
    [[nodiscard]] QString share() const;

    /// The interval, or how much evidence is missing.
    [[nodiscard]] QString shareRemark() const;

    [[nodiscard]] bool shareKnown() const { return m_standing.share.has_value(); }

    /// Items that can be practised today.
    [[nodiscard]] int practicable() const { return m_standing.items; }

    [[nodiscard]] BlockList* blocks() { return &m_blocks; }

    [[nodiscard]] BasisList* basis() { return &m_basis; }

    [[nodiscard]] SectionItemList* items() { return &m_items; }

    /// Shows a section of the bank as of a day. An empty slug shows nothing.
    void show(std::shared_ptr<const bank::Bank> bank,
              practice::SectionStanding standing,
              Date today);
    void retranslate();

  signals:
    void changed();

  private:
    [[nodiscard]] const bank::HandbookSection* section() const;
    [[nodiscard]] SectionWords words() const;
    [[nodiscard]] std::vector<SectionItemRow> itemRows() const;

    Wording m_wording;
    std::shared_ptr<const bank::Bank> m_bank;
    practice::SectionStanding m_standing;
    Date m_today;
    BlockList m_blocks;
    BasisList m_basis;
    SectionItemList m_items;
};

}  // namespace qgt::app
