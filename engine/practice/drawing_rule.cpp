#include "engine/practice/drawing_rule.h"

#include <algorithm>
#include <cmath>

namespace qgt::practice {

namespace {

bool fitsFilters(const bank::Item& item, const SessionSpec& spec) {
    const bool line =
        spec.lines.empty() ||
        std::find(spec.lines.begin(), spec.lines.end(), item.line) != spec.lines.end();
    const bool kind =
        spec.kinds.empty() ||
        std::find(spec.kinds.begin(), spec.kinds.end(), item.kind) != spec.kinds.end();
    return line && kind;
}

/// As bank::Bank::itemsOf finds it, for one item.
bool practises(const bank::Item& item, const bank::HandbookSection* section) {
    return section != nullptr &&
           (std::find(item.handbook.begin(), item.handbook.end(), section->slug) !=
                item.handbook.end() ||
            std::find(section->items.begin(), section->items.end(), item.id) !=
                section->items.end());
}

bool fitsKind(const bank::Item& item, const DrawContext& context) {
    switch (context.spec.kind) {
        case SessionKind::Mixed:
        case SessionKind::Line:
        case SessionKind::Sequential:
        case SessionKind::Reading:
            return true;
        case SessionKind::Unseen:
            return context.history.of(item.id).seen == 0;
        case SessionKind::ErrorBook:
            return context.history.of(item.id).errorBook == ErrorBookState::In;
        case SessionKind::Favourites:
            return context.marks.of(item.id).favourite;
        case SessionKind::Section:
            return practises(item, context.bank.section(context.spec.section));
        case SessionKind::Chosen:
            return std::find(context.spec.items.begin(), context.spec.items.end(), item.id) !=
                   context.spec.items.end();
        case SessionKind::Placement:
            // What one marks oneself says nothing of what one can do.
            return context.history.of(item.id).seen == 0 &&
                   item.kind != bank::ItemKind::ShortAnswer;
        case SessionKind::Changed:
            return changedUnseen(item, context.history.of(item.id), Date{context.day});
        case SessionKind::Difficult:
            return isDifficult(context.history.of(item.id));
    }
    return false;
}

}  // namespace

Need needOn(std::int32_t day, const ItemHistory& history) {
    if (history.seen == 0) {
        return Need::New;
    }
    if (history.lastSeenDay >= day) {
        return Need::SeenToday;
    }
    return history.last && !history.last->right ? Need::Retry : Need::Refresh;
}

bool practicable(const bank::Bank& bank, const bank::Item& item, Date day) {
    const bank::ItemStatus status = bank::statusOn(item, day);
    const bank::ServiceLine* const line = bank.line(item.line);
    const bool retired = line != nullptr && line->retired && line->retired->days <= day.days;
    return item.pool == bank::Pool::Practice && !retired &&
           (status == bank::ItemStatus::Current || status == bank::ItemStatus::DueForReview);
}

bool changedUnseen(const bank::Item& item, const ItemHistory& history, Date day) {
    if (!item.lawChange) {
        return false;
    }
    const std::int32_t since = item.lawChange->since.days;
    const bool news = since > day.days - kPolicyDays && since <= day.days;
    const bool touched = history.seen > 0 || history.seenInOldMeaning;
    return news && touched && (history.seen == 0 || history.lastSeenDay < since);
}

bool isDifficult(const ItemHistory& history) {
    return history.errorBook == ErrorBookState::In && history.wrong >= kDifficultWrongs;
}

bool eligible(const bank::Item& item, const DrawContext& context) {
    return practicable(context.bank, item, Date{context.day}) && fitsFilters(item, context.spec) &&
           fitsKind(item, context);
}

std::int64_t expectedMs(const bank::Item& item, const PersonHistory& history) {
    constexpr double kFastest = 0.25;
    constexpr double kSlowest = 3.0;
    constexpr double kMsPerSecond = 1000.0;
    const double pace = std::clamp(history.pace().value_or(1.0), kFastest, kSlowest);
    return std::llround(item.seconds * kMsPerSecond * pace);
}

double roughShareRight(const bank::Bank& bank, const PersonHistory& history, const LineId& line) {
    double right = 1.0;
    double all = 2.0;
    for (const bank::Item* const item : bank.itemsOf(line)) {
        if (const auto& first = history.of(item->id).first; first) {
            right += first->right ? 1.0 : 0.0;
            all += 1.0;
        }
    }
    return right / all;
}

}  // namespace qgt::practice
