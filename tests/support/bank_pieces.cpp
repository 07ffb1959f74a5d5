#include "tests/support/bank_pieces.h"

#include "engine/core/date.h"
#include "tests/support/sat_papers.h"

#include <algorithm>
#include <utility>

namespace qgt::test {

namespace {

using bank::CaseScenario;
using bank::Item;
using bank::ItemKind;

bank::BlueprintSection sectionOf(bank::TaskKind kind, std::size_t count) {
    bank::BlueprintSection section;
    section.title = toText(kind);
    section.kind = kind;
    section.count = static_cast<int>(count);
    section.marks = 100;
    section.scoring.scheme =
        itemKindOf(kind) == ItemKind::SingleChoice || kind == bank::TaskKind::TrueFalse
            ? bank::ScoringScheme::Exact
            : bank::ScoringScheme::Proportional;
    return section;
}

bank::Blueprint planOf(std::vector<bank::BlueprintSection> sections) {
    bank::Blueprint plan;
    plan.id = BlueprintId("whole");
    plan.title = "全部";
    plan.purpose = "样本。";
    plan.valid.from = parseDate("2026-01-01").value();
    plan.pool = bank::PaperPool::Practice;
    plan.sections = std::move(sections);
    plan.marks = marksOf(plan.sections);
    plan.minutes = 60;
    plan.pass.total = plan.marks / 2;
    bank::Release release;
    release.stage = bank::ReleaseStage::Final;
    release.shows = {bank::ReleasedPart::Total};
    plan.release = {release};
    return plan;
}

/// Pieces of at most `most` of the items of one kind.
std::vector<BankPiece> piecesOf(bank::TaskKind kind, std::size_t most) {
    std::vector<BankPiece> pieces;
    std::vector<const Item*> items;
    for (const Item& item : shippedBank().items()) {
        if (itemKindOf(kind) == item.kind) {
            items.push_back(&item);
        }
    }
    for (std::size_t at = 0; at < items.size(); at += most) {
        const std::size_t end = std::min(at + most, items.size());
        BankPiece piece{planOf({sectionOf(kind, end - at)}), {}};
        piece.form.label = "A";
        piece.form.items = {{items.begin() + static_cast<std::ptrdiff_t>(at),
                             items.begin() + static_cast<std::ptrdiff_t>(end)}};
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

BankPiece casesOf(const std::vector<CaseScenario>& cases) {
    BankPiece piece{planOf({sectionOf(bank::TaskKind::Case, cases.size())}), {}};
    piece.form.label = "A";
    piece.form.items = {{}};
    for (const CaseScenario& scenario : cases) {
        piece.form.cases.push_back(&scenario);
    }
    return piece;
}

}  // namespace

const std::vector<BankPiece>& piecesOfBank() {
    static const std::vector<BankPiece> kPieces = [] {
        std::vector<BankPiece> pieces{casesOf(shippedBank().cases())};
        for (const bank::TaskKind kind : {bank::TaskKind::SingleChoice,
                                          bank::TaskKind::MultipleChoice,
                                          bank::TaskKind::TrueFalse,
                                          bank::TaskKind::FillIn,
                                          bank::TaskKind::Ordering,
                                          bank::TaskKind::Matching,
                                          bank::TaskKind::ShortAnswer}) {
            for (BankPiece& piece : piecesOf(kind, 50)) {
                pieces.push_back(std::move(piece));
            }
        }
        return pieces;
    }();
    return kPieces;
}

const BankPiece& casesOfBank() {
    return piecesOfBank().front();
}

exam::FrozenPaper frozen(const BankPiece& piece, std::uint64_t seed) {
    const auto candidates = candidatesNamed(1);
    const exam::HeldExam held = examFor(candidates, 1, seed);
    auto papers =
        exam::freezePapers({piece.blueprint, shippedBank(), held, candidates, {piece.form}});
    return std::move(papers.value().front());
}

}  // namespace qgt::test
