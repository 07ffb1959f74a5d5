#pragma once

#include "engine/bank/item.h"
#include "engine/bank/register.h"

#include <string>
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

    [[nodiscard]] const std::string& requestAssumption() const { return m_parts.requestAssumption; }

    /// Null when there is none; the pointers live as long as the bank.
    [[nodiscard]] const Item* item(const ItemId& id) const;
    [[nodiscard]] const ServiceLine* line(const LineId& id) const;
    [[nodiscard]] const Source* source(const SourceId& id) const;
    [[nodiscard]] const RequestType* request(const RequestId& id) const;

    /// Items of one line in file order.
    [[nodiscard]] const std::vector<const Item*>& itemsOf(const LineId& id) const;

  private:
    BankParts m_parts;
    std::unordered_map<std::string, const Item*> m_items;
    std::unordered_map<std::string, std::vector<const Item*>> m_byLine;
};

}  // namespace qgt::bank
