#include "engine/bank/bytes_guard.h"
#include "engine/bank/fact.h"
#include "engine/bank/field_reader.h"
#include "engine/bank/limits.h"
#include "engine/bank/names.h"
#include "engine/bank/register_reader.h"
#include "engine/core/os/files.h"

#include <array>
#include <utility>

namespace qgt::bank {

namespace {

constexpr Span kSome{1, 10'000};
constexpr std::array<Named<FactGrade>, 4> kGrades{{{"a", FactGrade::Read},
                                                   {"a_snapshot", FactGrade::Snapshot},
                                                   {"a_yearly", FactGrade::Yearly},
                                                   {"b", FactGrade::Known}}};

/// `F` and three to five digits.
bool isFactId(std::string_view id) {
    constexpr std::size_t kShortest = 4;
    constexpr std::size_t kLongest = 6;
    return id.size() >= kShortest && id.size() <= kLongest && id.front() == 'F' &&
           id.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

Fact readFact(Reporter& reporter, YamlTree::Index node) {
    FieldReader fields(reporter, node, "facts");
    Fact fact;
    fact.id = fields.text("id");
    if (!fact.id.empty() && !isFactId(fact.id)) {
        reporter.error("bank.bad-register-id", fields.keyNode("id"), {{"value", shown(fact.id)}});
    }
    fact.line = LineId(fields.text("line"));
    fact.text = fields.text("text");
    fact.source = SourceId(fields.textIfAny("source"));
    fact.article = fields.textIfAny("article");
    fact.grade = fields.word("grade", kGrades);
    fact.note = fields.textIfAny("note");
    fact.unused = fields.textIfAny("unused");
    fact.where = reporter.place(node);
    fields.finish();
    return fact;
}

void readAll(Reporter& reporter, FieldReader& fields, FactRegister& facts) {
    for (const auto node : fields.list("facts", kSome)) {
        Fact fact = readFact(reporter, node);
        const auto [known, isNew] = facts.places.emplace(fact.id, facts.facts.size());
        if (!isNew && !fact.id.empty()) {
            const SourcePos& first = facts.facts[known->second].where;
            reporter.error(
                "bank.duplicate-register-id",
                node,
                {{"first", first.file + ":" + std::to_string(first.line)}, {"id", shown(fact.id)}});
        }
        facts.facts.push_back(std::move(fact));
    }
    fields.finish();
}

}  // namespace

const Fact* FactRegister::fact(const std::string& id) const {
    const auto found = places.find(id);
    return found == places.end() ? nullptr : &facts[found->second];
}

FactRegister readFacts(const std::filesystem::path& root) {
    FactRegister facts;
    const std::string file(kFactsFile);
    const auto bytes = os::readFile(root / file, kMaxFileBytes);
    if (!bytes) {
        if (bytes.error().code != "file.missing") {
            facts.diagnostics.push_back(unreadable(bytes.error(), file));
        }
        return facts;
    }
    GuardedYaml guarded = guardYaml(*bytes, file);
    facts.diagnostics = std::move(guarded.diagnostics);
    if (guarded.tree.empty()) {
        return facts;
    }
    Reporter reporter(guarded.tree, file);
    FieldReader fields(reporter, 0, file);
    if (fields.isMap() && fields.hasSchema()) {
        readAll(reporter, fields, facts);
        facts.present = reporter.errors() == 0;
    }
    const Diagnostics found = reporter.take();
    facts.diagnostics.insert(facts.diagnostics.end(), found.begin(), found.end());
    return facts;
}

std::string toText(FactGrade grade) {
    return nameOf(kGrades, grade);
}

}  // namespace qgt::bank
