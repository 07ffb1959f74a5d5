#include "engine/bank/content_checks.h"

#include "engine/bank/waivers.h"

#include <algorithm>
#include <array>
#include <map>

namespace qgt::bank {

namespace {

constexpr std::array<std::string_view, 7> kCodes{"bank.article-without-fact",
                                                 "bank.fact-unconfirmed",
                                                 "bank.fact-without-review",
                                                 "bank.near-duplicate",
                                                 "bank.number-without-fact",
                                                 "bank.stem-in-bank",
                                                 "bank.unknown-fact"};
/// Smaller lines and banks are still being written.
constexpr std::size_t kLeastItems = 20;
constexpr std::size_t kLeastPerRequest = 2;

void reportThinRequests(const Bank& bank,
                        const std::map<std::string, std::size_t>& touched,
                        Diagnostics& diagnostics) {
    for (const RequestType& request : bank.requests()) {
        if (bank.itemsOf(request.line).size() < kLeastItems) {
            continue;
        }
        const auto found = touched.find(request.id.str());
        const std::size_t count = found == touched.end() ? 0 : found->second;
        if (count < kLeastPerRequest) {
            diagnostics.push_back(Diagnostic{Severity::Warning,
                                             "bank.thin-request",
                                             {{"request", request.id.str()},
                                              {"name", request.name},
                                              {"found", std::to_string(count)},
                                              {"min", std::to_string(kLeastPerRequest)}},
                                             SourcePos{"requests.yaml", 0, 0}});
        }
    }
}

}  // namespace

bool isContentCheck(std::string_view code) {
    return std::find(kCodes.begin(), kCodes.end(), code) != kCodes.end();
}

void checkThinCells(const Bank& bank, Diagnostics& diagnostics) {
    constexpr std::array kLevelsAsked{Level::Know, Level::Understand, Level::Apply, Level::Judge};
    std::map<std::string, std::size_t> touched;
    for (const Item& item : bank.items()) {
        for (const RequestId& request : item.requests) {
            ++touched[request.str()];
        }
    }
    reportThinRequests(bank, touched, diagnostics);
    for (const ServiceLine& line : bank.lines()) {
        const auto& items = bank.itemsOf(line.id);
        if (items.size() < kLeastItems) {
            continue;
        }
        for (const Level level : kLevelsAsked) {
            const bool asked = std::any_of(
                items.begin(), items.end(), [&](const Item* item) { return item->level == level; });
            if (!asked) {
                diagnostics.push_back(Diagnostic{
                    Severity::Note,
                    "bank.thin-level",
                    {{"line", line.id.str()}, {"name", line.name}, {"level", toText(level)}},
                    SourcePos{"lines.yaml", 0, 0}});
            }
        }
    }
}

Diagnostics checkContent(const Bank& bank, const FactRegister& facts) {
    Diagnostics found;
    checkFacts(bank, facts, found);
    checkNearDuplicates(bank, found);
    checkThinCells(bank, found);
    const Waivers waivers(bank);
    waivers.apply(found);
    waivers.reportUnused(isContentCheck, found);
    found.insert(found.end(), facts.diagnostics.begin(), facts.diagnostics.end());
    return found;
}

}  // namespace qgt::bank
