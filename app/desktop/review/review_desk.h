#pragma once

#include "engine/people/rights.h"
#include "engine/practice/item_shelf.h"

#include <memory>
#include <string>

namespace qgt::app {

class Workspace;

/// A person's items as they stood when they were read.
struct ReviewFacts {
    std::shared_ptr<const practice::PersonItems> items;
    Instant now;
    std::int32_t day = 0;  ///< practice day
};

/// Something to change on one item.
struct ReviewChange {
    enum class What { Favourite, Doubt, Note, IntoErrorBook, OutOfErrorBook };

    ItemId item;
    What what = What::Favourite;
    std::string note;
};

// Calls of the page 错题本, on the worker thread. Errors: as PracticeService.

[[nodiscard]] Result<ReviewFacts> readReview(Workspace& workspace, const people::Actor& actor);

/// Changes, and reads again what is so now: durable when it returns.
[[nodiscard]] Result<ReviewFacts> changeReview(Workspace& workspace,
                                               const people::Actor& actor,
                                               const ReviewChange& change);

}  // namespace qgt::app
