#pragma once

#include "engine/bank/blueprint.h"
#include "engine/bank/case_scenario.h"
#include "engine/bank/handbook.h"
#include "engine/bank/item.h"
#include "engine/bank/register.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace qgt::bank {

/// Everything that was read, before it is frozen.
struct BankParts {
    BankInfo info;
    std::vector<Block> blocks;
    std::vector<ServiceLine> lines;
    std::vector<Source> sources;
    std::vector<RequestType> requests;
    std::vector<Item> items;
    std::vector<CaseScenario> cases;
    std::vector<HandbookSection> sections;
    std::vector<Blueprint> blueprints;
    std::string requestAssumption;
};

/// The whole bank, immutable; shared between threads by `std::shared_ptr<const Bank>`.
class Bank {
  public:
    explicit Bank(BankParts parts);
    Bank(const Bank&) = delete;
    Bank& operator=(const Bank&) = delete;
    ~Bank() = default;

    [[nodiscard]] const BankInfo& info() const { return m_parts.info; }

    [[nodiscard]] const std::vector<Block>& blocks() const { return m_parts.blocks; }

    /// In the order of their numbers.
    [[nodiscard]] const std::vector<ServiceLine>& lines() const { return m_parts.lines; }

    [[nodiscard]] const std::vector<Source>& sources() const { return m_parts.sources; }

    [[nodiscard]] const std::vector<RequestType>& requests() const { return m_parts.requests; }

    [[nodiscard]] const std::vector<Item>& items() const { return m_parts.items; }

    [[nodiscard]] const std::vector<CaseScenario>& cases() const { return m_parts.cases; }

    /// Of the three handbooks, in the order in which they are read.
    [[nodiscard]] const std::vector<HandbookSection>& sections() const { return m_parts.sections; }

    /// Plans of exams, by id.
    [[nodiscard]] const std::vector<Blueprint>& blueprints() const { return m_parts.blueprints; }

    [[nodiscard]] const std::string& requestAssumption() const { return m_parts.requestAssumption; }

    /// Null when there is none; the pointers live as long as the bank.
    [[nodiscard]] const Item* item(const ItemId& id) const;
    [[nodiscard]] const ServiceLine* line(const LineId& id) const;
    [[nodiscard]] const Source* source(const SourceId& id) const;
    [[nodiscard]] const RequestType* request(const RequestId& id) const;
    [[nodiscard]] const CaseScenario* caseScenario(const CaseId& id) const;
    [[nodiscard]] const HandbookSection* section(std::string_view slug) const;
    [[nodiscard]] const Blueprint* blueprint(const BlueprintId& id) const;

    /// Items of one line in file order.
    [[nodiscard]] const std::vector<const Item*>& itemsOf(const LineId& id) const;

    /// Items that practise a section: those that it names and those that name it, in file order.
    [[nodiscard]] std::vector<const Item*> itemsOf(const HandbookSection& section) const;

    /// The other way round, in reading order.
    [[nodiscard]] std::vector<const HandbookSection*> sectionsOf(const Item& item) const;

  private:
    BankParts m_parts;
    std::unordered_map<std::string, const Item*> m_items;
    std::unordered_map<std::string, std::vector<const Item*>> m_byLine;
};

}  // namespace qgt::bank
