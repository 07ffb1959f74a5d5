#include "engine/bank/blueprint_reader.h"
#include "engine/bank/blueprint_writer.h"
#include "engine/bank/case_reader.h"
#include "engine/bank/case_walk.h"
#include "engine/bank/handbook_reader.h"
#include "engine/bank/item_file.h"
#include "engine/bank/item_yaml.h"
#include "engine/bank/limits.h"
#include "engine/bank/yaml_tree.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

// Promises: no bytes crash or hang the guard or the reader; every finding lies inside the file; a
// tree that was let through, written as YAML again, gives the same tree; an item that was accepted,
// written again, is the same item; a case that was accepted can be played to 100 in one go; the
// words of a section that was accepted are its text without marks; a blueprint that was accepted is
// written so that it reads back as itself.

namespace {

using qgt::bank::NodeKind;
using qgt::bank::YamlTree;

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

void write(const YamlTree& tree, YamlTree::Index node, std::string& out) {
    switch (tree.kind(node)) {
        case NodeKind::Null:
            out += "~";
            return;
        case NodeKind::Scalar:
            out += qgt::bank::yamlScalar(tree.text(node));
            return;
        case NodeKind::Sequence:
            out += "[\n";
            for (auto i = YamlTree::firstChild(node); i < tree.end(node); i = tree.end(i)) {
                write(tree, i, out);
                out += ",\n";
            }
            out += "]";
            return;
        case NodeKind::Map:
            out += "{\n";
            for (auto key = YamlTree::firstChild(node); key < tree.end(node);
                 key = tree.end(key + 1)) {
                out += "? ";
                write(tree, key, out);
                out += "\n: ";
                write(tree, key + 1, out);
                out += ",\n";
            }
            out += "}";
            return;
    }
}

void checkTree(std::string_view bytes) {
    const auto first = qgt::bank::guardYaml(bytes, "fuzz.yaml");
    require(first.tree.empty() == hasErrors(first.diagnostics));
    if (first.tree.empty()) {
        return;
    }
    std::string again;
    write(first.tree, 0, again);
    const auto second = qgt::bank::guardYaml(again, "again.yaml");
    require(second.tree.size() == first.tree.size());
    for (YamlTree::Index i = 0; i < first.tree.size(); ++i) {
        require(first.tree.kind(i) == second.tree.kind(i));
        require(first.tree.text(i) == second.tree.text(i));
        require(first.tree.end(i) == second.tree.end(i));
    }
}

std::string noDigest(std::string_view /*bytes*/) {
    return {};
}

void checkPlaces(const qgt::Diagnostics& diagnostics, std::string_view bytes) {
    const auto lines = std::count(bytes.begin(), bytes.end(), '\n') + 1;
    require(diagnostics.size() <= qgt::bank::kMaxFindingsPerFile + 2);
    for (const qgt::Diagnostic& finding : diagnostics) {
        require(finding.where.file == "fuzz.yaml");
        require(std::int64_t{finding.where.line} <= lines);
    }
}

void checkItems(std::string_view bytes) {
    const auto file = qgt::bank::readItemsFile(bytes, "fuzz.yaml", noDigest);
    checkPlaces(file.diagnostics, bytes);
    require(file.items.size() == file.stemHashes.size());
    for (const auto& reference : file.references) {
        require(reference.item < file.items.size());
    }
    for (const auto& item : file.items) {
        const std::string text = "schema: 1\nline: " + qgt::bank::yamlScalar(item.line.str()) +
                                 "\nitems:\n" + qgt::bank::itemYaml(item, 2);
        const auto again = qgt::bank::readItemsFile(text, "again.yaml", noDigest);
        require(again.items.size() == 1);
        require(canonicalText(again.items.front()) == canonicalText(item));
    }
}

void checkCase(std::string_view bytes) {
    const auto file = qgt::bank::readCaseFile(bytes, "fuzz.yaml", noDigest);
    checkPlaces(file.diagnostics, bytes);
    require(file.scenario.has_value() != hasErrors(file.diagnostics));
    if (!file.scenario) {
        return;
    }
    const qgt::bank::CaseScenario& scenario = *file.scenario;
    std::string next = scenario.start;
    qgt::bank::CaseEarned earned;
    for (const auto& move : qgt::bank::walkCase(scenario).best) {
        const auto* node = scenario.node(next);
        require(node != nullptr && fits(*node, move));
        earned = together(earned, earnedBy(scenario, *node, move));
        next = node->open() ? node->next : choiceOf(*node, move.choice)->next;
    }
    require(endingAt(scenario, next, earned) != nullptr);
    require(caseScore(scenario, earned) == qgt::bank::kCaseMarks);
}

void checkHandbook(std::string_view bytes) {
    const auto file = qgt::bank::readHandbookFile(bytes, "fuzz.yaml", noDigest);
    checkPlaces(file.diagnostics, bytes);
    for (const auto& reference : file.references) {
        require(reference.item < file.sections.size());
    }
    for (const auto& section : file.sections) {
        require(!section.blocks.empty());
        require(plainText(section.blocks).size() <= section.text.size());
    }
}

void checkBlueprint(std::string_view bytes) {
    const auto file = qgt::bank::readBlueprintFile(bytes, "fuzz.yaml", noDigest);
    checkPlaces(file.diagnostics, bytes);
    require(file.blueprint.has_value() != hasErrors(file.diagnostics));
    if (file.blueprint) {
        require(marksOf(file.blueprint->sections) == file.blueprint->marks);
        require(blueprintYaml(*file.blueprint, noDigest).has_value());
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    checkTree(bytes);
    checkItems(bytes);
    checkCase(bytes);
    checkHandbook(bytes);
    checkBlueprint(bytes);
    return 0;
}
