#include "engine/bank/bank_renewal.h"

#include <utility>

namespace qgt::bank {

std::shared_ptr<const Bank> withBlueprints(const Bank& bank, std::vector<Blueprint> blueprints) {
    BankParts parts;
    parts.info = bank.info();
    parts.blocks = bank.blocks();
    parts.lines = bank.lines();
    parts.sources = bank.sources();
    parts.requests = bank.requests();
    parts.items = bank.items();
    parts.cases = bank.cases();
    parts.sections = bank.sections();
    parts.blueprints = std::move(blueprints);
    parts.requestAssumption = bank.requestAssumption();
    return std::make_shared<const Bank>(std::move(parts));
}

}  // namespace qgt::bank
