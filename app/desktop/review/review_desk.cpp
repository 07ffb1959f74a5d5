#include "app/desktop/review/review_desk.h"

#include "app/runtime/workspace.h"
#include "engine/core/date.h"

#include <utility>

namespace qgt::app {

namespace {

Status dropped(const Result<practice::ItemMarks>& marks) {
    return marks ? ok() : Status(tl::unexpected(marks.error()));
}

Status apply(Workspace& workspace, const people::Actor& actor, const ReviewChange& change) {
    practice::PracticeService& service = workspace.practice();
    const auto bank = workspace.bankPtr();
    switch (change.what) {
        case ReviewChange::What::Favourite:
            return dropped(service.toggleFavourite(actor, bank, change.item));
        case ReviewChange::What::Doubt:
            return dropped(service.toggleDoubt(actor, bank, change.item));
        case ReviewChange::What::Note:
            return dropped(service.writeNote(actor, bank, change.item, change.note));
        case ReviewChange::What::IntoErrorBook:
        case ReviewChange::What::OutOfErrorBook:
            break;
    }
    return service.setInErrorBook(
        actor, bank, change.item, change.what == ReviewChange::What::IntoErrorBook);
}

}  // namespace

Result<ReviewFacts> readReview(Workspace& workspace, const people::Actor& actor) {
    auto items = workspace.practice().items(actor, workspace.bankPtr());
    if (!items) {
        return tl::unexpected(items.error());
    }
    const Instant now = workspace.clock().now();
    return ReviewFacts{.items = std::make_shared<const practice::PersonItems>(std::move(*items)),
                       .now = now,
                       .day = practiceDay(now, kShanghaiOffsetMinutes)};
}

Result<ReviewFacts> changeReview(Workspace& workspace,
                                 const people::Actor& actor,
                                 const ReviewChange& change) {
    if (const Status done = apply(workspace, actor, change); !done) {
        return tl::unexpected(done.error());
    }
    return readReview(workspace, actor);
}

}  // namespace qgt::app
