#pragma once

#include "engine/practice/drawing_rule.h"
#include "engine/practice/practice_store.h"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace qgt::practice {

/// The item of a line that somebody met last while going through it in order.
struct LastMet {
    ItemId item;
    Instant at;

    bool operator==(const LastMet&) const = default;
};

using Trail = std::unordered_map<std::string, LastMet>;  // by line id

/// How far a person came in the order of the bank. It is read off the events of the sessions
/// themselves, so nothing else has to be kept, and a kill cannot part the place from the answers.
struct Trails {
    Trail answered;  ///< in sessions of kind Sequential: answers that count, second tries left out
    Trail read;      ///< in sessions of kind Reading
};

/// Events in the orders in which the store gives them. Items that the bank no longer has are passed
/// over, so that the one before them counts.
[[nodiscard]] Trails trailsOf(const bank::Bank& bank,
                              const std::vector<SessionRecord>& sessions,
                              const std::vector<AnswerEvent>& answers,
                              const std::vector<ExposureEvent>& exposures);

/// Where somebody stands in one line.
struct LinePlace {
    LineId line;
    int items = 0;  ///< that can be practised
    int met = 0;    ///< of these, up to the one met last and with it
    Instant at;     ///< when that was; 0: never

    bool operator==(const LinePlace&) const = default;
};

/// The lines of the context's spec in the order of the bank, retired ones left out.
[[nodiscard]] std::vector<LinePlace> placesIn(const DrawContext& context, const Trail& trail);

/// Items that fit the context's spec, line by line, in the order of the bank.
[[nodiscard]] std::vector<ItemId> sequenceOf(const DrawContext& context);

/// Index into the items of all these lines at which a session of the kind goes on: a Sequential one
/// behind the item met last in any of them, a Reading at it; 0 when there is none, and when the end
/// was reached.
[[nodiscard]] std::size_t startIn(const std::vector<LinePlace>& places, SessionKind kind);

/// What a session of kind Sequential asks: on from the index until the limit of the spec or the end
/// of the sequence, at least one item.
[[nodiscard]] std::vector<ItemId> stretchOf(const DrawContext& context,
                                            const std::vector<ItemId>& sequence,
                                            std::size_t start);

}  // namespace qgt::practice
