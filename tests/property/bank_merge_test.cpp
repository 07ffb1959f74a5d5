#include "engine/bank/bank_merge.h"

#include "engine/bank/content_checks.h"
#include "engine/bank/load_bank.h"
#include "engine/integrity/digest.h"
#include "tests/support/bank_texts.h"
#include "tests/support/catch.h"
#include "tests/support/random_banks.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <string>

namespace qgt {

using bank::BankFiles;
using bank::MergeEntry;
using bank::MergeInput;
using bank::MergeSide;
using test::EditKind;
using test::TextEdit;

namespace {

constexpr int kMerges = 1000;

/// Three banks that two sides made out of one.
struct World {
    explicit World(Rng& rng) {
        const test::TextBank bank = test::randomBank(rng);
        test::TextBank here = bank;
        test::TextBank there = bank;
        edits = test::editRandomly(here, rng, 0);
        updates = test::editRandomly(there, rng, 1);
        input = {test::filesOf(bank), test::filesOf(here), test::filesOf(there)};
    }

    MergeInput input;
    std::vector<TextEdit> edits;    ///< mine
    std::vector<TextEdit> updates;  ///< theirs
};

bank::BankMerge merged(const MergeInput& input, const bank::MergeChoices& choices = {}) {
    auto result = bank::mergeBanks(input, choices);
    INFO((result ? std::string() : result.error().code));
    REQUIRE(result.has_value());
    return std::move(*result);
}

const MergeEntry* entryOf(const bank::BankMerge& merge, const std::string& key) {
    const auto found =
        std::find_if(merge.entries.begin(), merge.entries.end(), [&](const MergeEntry& entry) {
            return toText(entry.key) == key;
        });
    return found == merge.entries.end() ? nullptr : &*found;
}

/// In that file, or, for a case whose file's name both sides chose, in another.
bool stands(const BankFiles& files, const TextEdit& edit) {
    return std::any_of(files.begin(), files.end(), [&](const auto& file) {
        const bool mayBe = file.first == edit.file || edit.key.starts_with("case:");
        return mayBe && file.second.find(edit.bytes) != std::string::npos;
    });
}

bool isSaid(const BankFiles& files, const std::string& key) {
    return std::any_of(files.begin(), files.end(), [&](const auto& file) {
        const auto units = bank::readUnits(file.second, file.first).units;
        return std::any_of(units.begin(), units.end(), [&](const bank::BankUnit& unit) {
            return toText(unit.key) == key;
        });
    });
}

/// The edit is in the files byte for byte; a removal unless something names what was removed.
void checkKept(const bank::BankMerge& merge, const TextEdit& edit) {
    CAPTURE(edit.key, edit.file, edit.bytes);
    if (edit.kind == EditKind::Removed) {
        const MergeEntry* entry = entryOf(merge, edit.key);
        const bool needed = entry != nullptr && entry->needed;
        CHECK(isSaid(merge.files, edit.key) == needed);
    } else {
        CHECK(stands(merge.files, edit));
    }
}

/// Lines of a unit without what a file's layout adds.
std::string bare(std::string text) {
    text.erase(
        std::remove_if(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\r'; }),
        text.end());
    return text;
}

/// Updates of units that were not edited here are taken over.
int checkTaken(const bank::BankMerge& merge, const World& world) {
    int taken = 0;
    for (const TextEdit& update : world.updates) {
        const bool mine = std::any_of(world.edits.begin(),
                                      world.edits.end(),
                                      [&](const TextEdit& e) { return e.key == update.key; });
        const MergeEntry* entry = entryOf(merge, update.key);
        if (mine || update.kind == EditKind::Comment || entry == nullptr ||
            isConflict(entry->what)) {
            continue;
        }
        CAPTURE(update.key, toText(entry->what));
        ++taken;
        if (update.kind == EditKind::Removed) {
            CHECK(isSaid(merge.files, update.key) == entry->needed);
            continue;
        }
        const bool found =
            std::any_of(merge.files.begin(), merge.files.end(), [&](const auto& file) {
                return bare(file.second).find(bare(update.bytes)) != std::string::npos;
            });
        CHECK(found);
    }
    return taken;
}

std::vector<std::string> errorsOf(const BankFiles& files) {
    const test::TempFolder folder;
    for (const auto& [name, bytes] : files) {
        test::writeText(folder.path() / name, bytes);
    }
    std::vector<std::string> errors;
    const auto report = bank::loadBank({folder.path(), 1, integrity::digestHex, nullptr});
    Diagnostics all = report.diagnostics;
    const bank::FactRegister facts = bank::readFacts(folder.path());
    REQUIRE(facts.present);
    bank::checkFacts(*report.bank, facts, all);
    for (const Diagnostic& d : all) {
        if (d.severity == Severity::Error) {
            errors.push_back(d.where.file + ":" + std::to_string(d.where.line) + " " + d.code);
        }
    }
    return errors;
}

}  // namespace

TEST_CASE("a product update keeps every local edit byte for byte in 1,000 random merges",
          "[bank][property]") {
    int edits = 0;
    int taken = 0;
    std::map<std::string, int> classes;
    std::map<bank::UnitKind, int> kinds;
    for (int seed = 0; seed < kMerges; ++seed) {
        CAPTURE(seed);
        Rng rng(static_cast<std::uint64_t>(seed));
        const World world(rng);
        const bank::BankMerge merge = merged(world.input);
        for (const TextEdit& edit : world.edits) {
            checkKept(merge, edit);
            ++edits;
        }
        taken += checkTaken(merge, world);
        CHECK_FALSE(isConflict(entryOf(merge, "file:COVERAGE.md")->what));
        for (const MergeEntry& entry : merge.entries) {
            ++kinds[entry.key.kind];
            ++classes[toText(entry.what)];
            ++classes[entry.needed ? "needed" : "not-needed"];
        }
    }
    std::cout << kMerges << " merges, " << edits << " local edits, all kept; " << taken
              << " updates taken over\n";
    // Every class came up, so that none of them is promised for nothing.
    CHECK(classes.size() == 13);
    CHECK(kinds[bank::UnitKind::Fact] > kMerges);
    CHECK(kinds[bank::UnitKind::File] > kMerges);
    CHECK(edits > 2 * kMerges);
    CHECK(taken > 2 * kMerges);
}

TEST_CASE("a merged bank has no error that its sides do not have", "[bank][property]") {
    for (int seed = 0; seed < kMerges; seed += 10) {
        CAPTURE(seed);
        Rng rng(static_cast<std::uint64_t>(seed));
        const World world(rng);
        REQUIRE(errorsOf(world.input.mine).empty());
        REQUIRE(errorsOf(world.input.theirs).empty());
        const auto kept = errorsOf(merged(world.input).files);
        CHECK(kept == std::vector<std::string>());
        const auto given = errorsOf(merged(world.input, {MergeSide::Theirs, {}}).files);
        CHECK(given == std::vector<std::string>());
    }
}

TEST_CASE("merging the same update again changes nothing", "[bank][property]") {
    for (int seed = 0; seed < kMerges; seed += 3) {
        CAPTURE(seed);
        Rng rng(static_cast<std::uint64_t>(seed));
        const World world(rng);
        const MergeSide side = seed % 2 == 0 ? MergeSide::Mine : MergeSide::Theirs;
        const BankFiles once = merged(world.input, {side, {}}).files;
        const bank::BankMerge again =
            merged({world.input.theirs, once, world.input.theirs}, {side, {}});
        CHECK(again.files == once);
        CHECK(std::none_of(again.entries.begin(), again.entries.end(), [](const auto& entry) {
            return isConflict(entry.what);
        }));
    }
}

TEST_CASE("what is chosen for a unit is what stands there afterwards", "[bank][property]") {
    int chosen = 0;
    for (int seed = 0; seed < kMerges; seed += 3) {
        CAPTURE(seed);
        Rng rng(static_cast<std::uint64_t>(seed));
        const World world(rng);
        bank::MergeChoices choices;
        for (const MergeEntry& entry : merged(world.input).entries) {
            if (entry.what != bank::MergeClass::Unchanged &&
                entry.key.kind != bank::UnitKind::Head) {
                choices.chosen[entry.key] = rng.below(2) == 0 ? MergeSide::Mine : MergeSide::Theirs;
            }
        }
        const bank::BankMerge merge = merged(world.input, choices);
        std::map<bank::UnitKey, std::string> texts;
        for (const auto& [name, bytes] : merge.files) {
            for (const auto& unit : bank::readUnits(bytes, name).units) {
                texts.emplace(unit.key, unit.text);
            }
        }
        for (const auto& [key, side] : choices.chosen) {
            const MergeEntry& entry = *entryOf(merge, toText(key));
            CAPTURE(toText(key));
            const auto& wanted =
                (side == MergeSide::Mine) != entry.needed ? entry.mine : entry.theirs;
            CHECK(texts.contains(key) == wanted.has_value());
            CHECK((!wanted || texts[key] == *wanted));
            ++chosen;
        }
    }
    CHECK(chosen > kMerges / 3);
}

}  // namespace qgt
