#pragma once

#include "app/desktop/handbook/block_list.h"
#include "app/desktop/practice/basis_list.h"
#include "app/desktop/wording.h"
#include "engine/bank/bank.h"

#include <vector>

#include <QCoreApplication>
#include <QStringList>

namespace qgt::app {

/// What is said of a section on the screen and on paper, in the language of the screens.
class SectionWords {
    Q_DECLARE_TR_FUNCTIONS(SectionWords)

  public:
    /// The bank must outlive the words.
    SectionWords(const bank::Bank& bank, Wording wording, Date today);

    [[nodiscard]] static QString bookName(bank::HandbookBook book);

    /// Book and chapter.
    [[nodiscard]] static QString place(const bank::HandbookSection& section);

    [[nodiscard]] QString lineName(const LineId& line) const;

    /// The line that it belongs to, then the others.
    [[nodiscard]] QStringList lineNames(const bank::HandbookSection& section) const;

    /// Since when it holds, who checked it, and until when it is to be checked again.
    [[nodiscard]] QString review(const bank::HandbookSection& section) const;

    /// Why one should not rely on it yet, or not any more; empty: nothing.
    [[nodiscard]] QString caution(const bank::HandbookSection& section) const;

    /// Every source once, with all articles that are named of it.
    [[nodiscard]] std::vector<BasisRow> basis(const std::vector<bank::BasisRef>& refs) const;

  private:
    [[nodiscard]] QString dates(const bank::Source& source) const;

    const bank::Bank* m_bank;
    Wording m_wording;
    Date m_today;
};

/// The blocks of a section as rows; a link without words of its own says the title it leads to.
[[nodiscard]] std::vector<BlockRow> blockRows(const bank::Bank& bank,
                                              const bank::HandbookSection& section);

}  // namespace qgt::app
