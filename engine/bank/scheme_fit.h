#pragma once

#include "engine/bank/blueprint.h"

namespace qgt::bank {

/// Whether tasks of a kind can be marked by a scheme, by the table of SCHEMA.md.
[[nodiscard]] bool schemeFits(ScoringScheme scheme, TaskKind kind);

}  // namespace qgt::bank
