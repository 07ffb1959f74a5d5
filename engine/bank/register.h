#pragma once

#include "engine/bank/item.h"
#include "engine/core/date.h"
#include "engine/core/strong_id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace qgt::bank {

/// One of the six blocks (版块) of service lines.
struct Block {
    BlockId id;
    std::string name;
    std::string nameEn;

    bool operator==(const Block&) const = default;
};

/// A service line (条线).
struct ServiceLine {
    LineId id;
    int no = 0;  ///< 1 to 18, order on every screen
    BlockId block;
    std::string name;
    std::string shortName;  ///< at most four characters
    std::string nameEn;
    bool main = false;
    int weight = 1;  ///< share of all requests against the other lines
    std::vector<LineId> adjacent;
    std::optional<Date> retired;

    bool operator==(const ServiceLine&) const = default;
};

enum class SourceKind : std::uint8_t {
    Law,
    Regulation,
    Rule,
    LocalRegulation,
    LocalRule,
    Policy,
    Standard
};

/// A law, rule or notice that items rest on.
struct Source {
    SourceId id;
    std::string title;
    SourceKind kind = SourceKind::Law;
    std::string promulgated;
    std::optional<Date> effective;
    std::optional<Date> repealedOn;
    SourceId repealedBy;
    bool confirm = false;
    bool yearly = false;
    std::string note;

    bool operator==(const Source&) const = default;
};

/// Something residents come for (事项).
struct RequestType {
    RequestId id;
    LineId line;
    std::string name;
    int share = 1;  ///< weight inside its line
    Difficulty difficulty = Difficulty::Medium;
    std::vector<std::string> words;  ///< how residents put it, for the search

    bool operator==(const RequestType&) const = default;
};

/// What the bank says of itself.
struct BankInfo {
    std::string title;
    std::string version;
    std::string jurisdiction;
    std::optional<Date> asOf;
    std::string language;

    bool operator==(const BankInfo&) const = default;
};

}  // namespace qgt::bank
