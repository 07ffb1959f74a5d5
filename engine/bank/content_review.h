#pragma once

#include "engine/bank/bank.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::bank {

enum class ContentKind : std::uint8_t { Item, Case, Section, Blueprint };

[[nodiscard]] std::string toText(ContentKind kind);

/// A piece of content, as a list names it.
struct ContentRef {
    ContentKind kind = ContentKind::Item;
    std::string id;  ///< of an item, case or blueprint; the slug of a section
    std::string no;
    std::string title;  ///< of an item its stem
    LineId line;

    bool operator==(const ContentRef&) const = default;
};

/// Whether a citation of `cited` is about `asked`: one of several articles ("29、44"), a paragraph
/// of it ("14(六)"), a range that it lies in ("11—12"). What was not read by article may be about
/// any, and asking for none asks for all.
[[nodiscard]] bool citesArticle(std::string_view cited, std::string_view asked);

/// Whether an entry rests on an article of a source, also by what changed in it; `article` empty:
/// on the source.
[[nodiscard]] bool restsOn(const Item& item, const SourceId& source, std::string_view article);
[[nodiscard]] bool restsOn(const CaseScenario& scenario,
                           const SourceId& source,
                           std::string_view article);

/// Items, cases and handbook sections that rest on an article of a source, also by what changed in
/// it; `article` empty: on the source. And the blueprints that name such an item as
/// safety-critical. In the bank's order.
[[nodiscard]] std::vector<ContentRef> restingOn(const Bank& bank,
                                                const SourceId& source,
                                                std::string_view article);

enum class DueReason : std::uint8_t { Review, Ends, Repealed };

[[nodiscard]] std::string toText(DueReason reason);

struct DueContent {
    ContentRef content;
    DueReason reason = DueReason::Review;
    Date on;
    SourceId source;  ///< Repealed

    bool operator==(const DueContent&) const = default;
};

/// Sources that are repealed by that day, in the register's order.
[[nodiscard]] std::vector<Source> repealedBy(const Bank& registers, Date day);

/// The first of `repealed` that the entry rests on, also by what changed in it; null when all that
/// it rests on holds. The pointer lives as long as `repealed`.
[[nodiscard]] const Source* repealedBasis(const Item& item, const std::vector<Source>& repealed);
[[nodiscard]] const Source* repealedBasis(const CaseScenario& scenario,
                                          const std::vector<Source>& repealed);

/// Content that has to be read again, ends, or rests on a repealed source by that day; one entry
/// for each reason, soonest first.
[[nodiscard]] std::vector<DueContent> dueBy(const Bank& bank, Date day);

}  // namespace qgt::bank
