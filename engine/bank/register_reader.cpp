#include "engine/bank/register_reader.h"

#include "engine/bank/bytes_guard.h"
#include "engine/bank/field_reader.h"
#include "engine/bank/limits.h"
#include "engine/core/os/files.h"
#include "engine/core/text.h"

#include <array>
#include <functional>
#include <unordered_set>
#include <utility>

namespace qgt::bank {

namespace {

constexpr int kMostLines = 18;
constexpr int kMostWeight = 1000;
constexpr std::size_t kMostShortName = 4;
constexpr std::size_t kMostRequestName = 20;
constexpr Span kSome{1, 10'000};
constexpr Span kAny{0, 100};
constexpr Span kResidentsWords{1, 20};

/// What the readers of the single registers share.
struct Reading {
    FieldReader& fields;
    Reporter& reporter;
    Registers& registers;
};

bool isWord(std::string_view text) {
    return !text.empty() && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") ==
                                std::string_view::npos;
}

bool isSourceCode(std::string_view text) {
    constexpr std::size_t kShortest = 2;
    constexpr std::size_t kLongest = 6;
    return text.size() >= kShortest && text.size() <= kLongest &&
           text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == std::string_view::npos;
}

/// Ids of one register: their form and that each stands once.
class Ids {
  public:
    Ids(Reporter& reporter, bool (*fits)(std::string_view)) : m_reporter(reporter), m_fits(fits) {}

    std::string read(FieldReader& fields) {
        std::string id = fields.text("id");
        if (!id.empty() && !m_fits(id)) {
            m_reporter.error("bank.bad-register-id", fields.keyNode("id"), {{"value", shown(id)}});
        }
        const auto line = m_reporter.place(fields.node()).line;
        const auto [known, isNew] = m_seen.emplace(id, line);
        if (!isNew && !id.empty()) {
            m_reporter.error("bank.duplicate-register-id",
                             fields.keyNode("id"),
                             {{"first", m_reporter.file() + ":" + std::to_string(known->second)},
                              {"id", shown(id)}});
        }
        return id;
    }

    /// Reports a name that is not among the ids; empty names were reported when they were read.
    void require(const std::string& name, YamlTree::Index node, std::string code) {
        if (!name.empty() && !m_seen.contains(name)) {
            m_reporter.error(std::move(code), node, {{"value", shown(name)}});
        }
    }

  private:
    Reporter& m_reporter;
    bool (*m_fits)(std::string_view);
    std::unordered_map<std::string, std::uint32_t> m_seen;
};

/// Names of one file that must be ids of it, checked once all of it is known.
using Names = std::vector<std::pair<std::string, YamlTree::Index>>;

void requireAll(Ids& ids, const Names& names, const std::string& code) {
    for (const auto& [name, node] : names) {
        ids.require(name, node, code);
    }
}

void checkLength(Reporter& reporter,
                 const FieldReader& fields,
                 std::string_view key,
                 std::string_view text,
                 std::size_t most) {
    const std::size_t found = characterCount(text);
    if (found > most) {
        reporter.error("bank.text-too-long",
                       fields.keyNode(key),
                       {{"key", std::string(key)},
                        {"found", std::to_string(found)},
                        {"max", std::to_string(most)}});
    }
}

void readInfo(const Reading& reading) {
    BankInfo& info = reading.registers.parts.info;
    info.title = reading.fields.text("title");
    info.version = reading.fields.text("version");
    info.jurisdiction = reading.fields.text("jurisdiction");
    const std::size_t errorsBefore = reading.reporter.errors();
    const Date asOf = reading.fields.date("as_of");
    if (reading.reporter.errors() == errorsBefore) {
        info.asOf = asOf;
    }
    info.language = reading.fields.text("language");
}

void readBlocks(const Reading& reading, Ids& ids) {
    for (const auto node : reading.fields.list("blocks", kSome)) {
        FieldReader fields(reading.reporter, node, "blocks");
        Block block;
        block.id = BlockId(ids.read(fields));
        block.name = fields.text("name");
        block.nameEn = fields.text("name_en");
        fields.finish();
        reading.registers.parts.blocks.push_back(std::move(block));
    }
}

ServiceLine readLine(Reporter& reporter, FieldReader& fields, Names& adjacent) {
    ServiceLine line;
    line.no = fields.number("no", 1, kMostLines);
    line.block = BlockId(fields.text("block"));
    line.name = fields.text("name");
    line.shortName = fields.text("short");
    checkLength(reporter, fields, "short", line.shortName, kMostShortName);
    line.nameEn = fields.text("name_en");
    line.main = fields.flag("main");
    line.weight = fields.number("weight", 1, kMostWeight);
    for (const auto name : fields.list("adjacent", kAny)) {
        line.adjacent.emplace_back(fields.textAt(name, "adjacent"));
        adjacent.emplace_back(line.adjacent.back().str(), name);
    }
    line.retired = fields.dateIfAny("retired");
    return line;
}

void readLines(const Reading& reading) {
    Ids blockIds(reading.reporter, isWord);
    readBlocks(reading, blockIds);
    Ids ids(reading.reporter, isWord);
    Names adjacent;
    std::unordered_map<int, std::uint32_t> numbers;
    for (const auto node : reading.fields.list("lines", Span{1, kMostLines})) {
        FieldReader fields(reading.reporter, node, "lines");
        const std::string id = ids.read(fields);
        ServiceLine line = readLine(reading.reporter, fields, adjacent);
        line.id = LineId(id);
        blockIds.require(line.block.str(), fields.keyNode("block"), "bank.unknown-block");
        const SourcePos place = reading.reporter.place(node);
        const auto [known, isNew] = numbers.emplace(line.no, place.line);
        if (!isNew) {
            reading.reporter.error("bank.same-number",
                                   fields.keyNode("no"),
                                   {{"value", std::to_string(line.no)},
                                    {"first_line", std::to_string(known->second)}});
        }
        fields.finish();
        reading.registers.parts.lines.push_back(std::move(line));
        reading.registers.linePlaces.push_back(place);
    }
    requireAll(ids, adjacent, "bank.unknown-line");
    reading.registers.linesKnown = !reading.registers.parts.lines.empty();
}

void readSources(const Reading& reading) {
    Ids ids(reading.reporter, isSourceCode);
    Names successors;
    for (const auto node : reading.fields.list("sources", kSome)) {
        FieldReader fields(reading.reporter, node, "sources");
        Source source;
        source.id = SourceId(ids.read(fields));
        source.title = fields.text("title");
        source.kind = fields.word("kind", kSourceKinds);
        source.promulgated = fields.textIfAny("promulgated");
        source.effective = fields.dateIfAny("effective");
        source.repealedOn = fields.dateIfAny("repealed_on");
        source.repealedBy = SourceId(fields.textIfAny("repealed_by"));
        successors.emplace_back(source.repealedBy.str(), fields.keyNode("repealed_by"));
        source.confirm = fields.flagOr("confirm", false);
        source.yearly = fields.flagOr("yearly", false);
        source.note = fields.textIfAny("note");
        fields.finish();
        if (source.effective && source.repealedOn && *source.repealedOn < *source.effective) {
            reading.reporter.error("bank.dates-out-of-order",
                                   fields.keyNode("repealed_on"),
                                   {{"key", "repealed_on"},
                                    {"value", toString(*source.repealedOn)},
                                    {"from", toString(*source.effective)}});
        }
        reading.registers.parts.sources.push_back(std::move(source));
    }
    requireAll(ids, successors, "bank.unknown-source");
    reading.registers.sourcesKnown = !reading.registers.parts.sources.empty();
}

void readRequests(const Reading& reading) {
    Registers& registers = reading.registers;
    registers.parts.requestAssumption = reading.fields.text("assumption");
    Ids ids(reading.reporter, isWord);
    std::unordered_set<std::string> lines;
    for (const ServiceLine& line : registers.parts.lines) {
        lines.insert(line.id.str());
    }
    for (const auto node : reading.fields.list("requests", kSome)) {
        FieldReader fields(reading.reporter, node, "requests");
        RequestType request;
        request.id = RequestId(ids.read(fields));
        request.line = LineId(fields.text("line"));
        if (registers.linesKnown && !request.line.empty() && !lines.contains(request.line.str())) {
            reading.reporter.error("bank.unknown-line",
                                   fields.keyNode("line"),
                                   {{"value", shown(request.line.str())}});
        }
        request.name = fields.text("name");
        checkLength(reading.reporter, fields, "name", request.name, kMostRequestName);
        request.share = fields.numberOr("share", 1, kMostWeight, 1);
        request.difficulty = fields.word("difficulty", kDifficulties);
        for (const auto words : fields.listIfAny("words", kResidentsWords)) {
            request.words.push_back(fields.textAt(words, "words"));
        }
        fields.finish();
        registers.parts.requests.push_back(std::move(request));
    }
    registers.requestsKnown = !registers.parts.requests.empty();
}

/// A register file and how it is read. A later one may check against an earlier one.
struct RegisterKind {
    std::string_view name;
    void (*read)(const Reading&);
};

constexpr std::array<RegisterKind, 4> kRegisters{{{kInfoFile, readInfo},
                                                  {kLinesFile, readLines},
                                                  {kSourcesFile, readSources},
                                                  {kRequestsFile, readRequests}}};

void readRegister(const RegisterText& text, void (*read)(const Reading&), RegisterFiles& files) {
    Diagnostics& diagnostics = files.diagnostics;
    if (!text.bytes) {
        diagnostics.push_back(unreadable(text.bytes.error(), text.file));
        return;
    }
    GuardedYaml guarded = guardYaml(*text.bytes, text.file);
    diagnostics.insert(diagnostics.end(), guarded.diagnostics.begin(), guarded.diagnostics.end());
    if (guarded.tree.empty()) {
        return;
    }
    Reporter reporter(guarded.tree, text.file);
    FieldReader fields(reporter, 0, text.file);
    if (fields.isMap() && fields.hasSchema()) {
        read(Reading{fields, reporter, files.registers});
        fields.finish();
    }
    const Diagnostics found = reporter.take();
    diagnostics.insert(diagnostics.end(), found.begin(), found.end());
}

}  // namespace

Diagnostic unreadable(const Error& error, const std::string& fileName) {
    return Diagnostic{Severity::Error, error.code, error.args, SourcePos{fileName, 0, 0}};
}

std::vector<RegisterText> registerTexts(const std::filesystem::path& root) {
    std::vector<RegisterText> texts;
    texts.reserve(kRegisters.size());
    for (const RegisterKind& kind : kRegisters) {
        texts.push_back({std::string(kind.name), os::readFile(root / kind.name, kMaxFileBytes)});
    }
    return texts;
}

RegisterFiles readRegisters(const std::vector<RegisterText>& texts) {
    RegisterFiles files;
    for (std::size_t i = 0; i < kRegisters.size(); ++i) {
        readRegister(texts[i], kRegisters[i].read, files);
    }
    return files;
}

}  // namespace qgt::bank
