#include "engine/bank/item_reader.h"

#include "engine/bank/bytes_guard.h"
#include "engine/bank/content_fields.h"
#include "engine/bank/limits.h"
#include "engine/bank/waivers.h"
#include "engine/core/text.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace qgt::bank {

namespace {

constexpr std::string_view kItemsFolder = "items/";
constexpr std::string_view kIdAlphabet = "abcdefghijkmnpqrstuvwxyz23456789";
constexpr std::size_t kIdLength = 10;
constexpr std::size_t kMostStemCharacters = 2000;
constexpr int kLeastSeconds = 5;
constexpr int kMostSeconds = 1800;
constexpr Span kAnyList{0, 100};

/// Reads the items of one file; `ItemFile::items` gets those that have no error.
class ItemsReader {
  public:
    ItemsReader(Reporter& reporter, ItemFile& file, const DigestFunction& digest, ItemHome home)
        : m_reporter(reporter), m_file(file), m_digest(digest), m_home(home) {}

    void read(YamlTree::Index node) {
        const std::size_t errorsBefore = m_reporter.errors();
        m_references.clear();
        FieldReader fields(m_reporter, node, "items");
        if (!fields.isMap()) {
            return;
        }
        Item item;
        item.line = m_file.line;
        item.where = m_reporter.place(node);
        readId(fields, item);
        ContentFields content(m_reporter, m_references, m_file.items.size());
        readCommon(fields, content, item);
        fields.finish();
        checkItem(fields, m_reporter, item);
        m_reporter.leaveItem();
        if (m_reporter.errors() == errorsBefore) {
            accept(std::move(item));
        }
    }

    /// Which of two items is the one that people have answered before cannot be told, so neither is
    /// taken.
    void dropTwins() {
        if (m_twice.empty()) {
            return;
        }
        ItemFile kept;
        std::vector<std::optional<std::uint32_t>> place(m_file.items.size());
        for (std::size_t i = 0; i < m_file.items.size(); ++i) {
            if (!m_twice.contains(m_file.items[i].id.str())) {
                place[i] = static_cast<std::uint32_t>(kept.items.size());
                kept.items.push_back(std::move(m_file.items[i]));
                kept.stemHashes.push_back(m_file.stemHashes[i]);
            }
        }
        for (Reference& reference : m_file.references) {
            if (const auto item = place[reference.item]) {
                reference.item = *item;
                kept.references.push_back(std::move(reference));
            }
        }
        m_file.items = std::move(kept.items);
        m_file.stemHashes = std::move(kept.stemHashes);
        m_file.references = std::move(kept.references);
    }

  private:
    void readId(FieldReader& fields, Item& item) {
        const auto node = fields.required("id");
        if (!node) {
            return;
        }
        std::string id = fields.textAt(*node, "id");
        m_reporter.enterItem(id);
        if (!id.empty() && !isItemId(id)) {
            m_reporter.error("bank.bad-id", *node);
        }
        if (!id.empty()) {
            remember(id, *node);
        }
        item.id = ItemId(std::move(id));
    }

    void remember(const std::string& id, YamlTree::Index node) {
        const SourcePos place = m_reporter.place(node);
        const auto [known, isNew] = m_lineOfId.emplace(id, place.line);
        if (!isNew) {
            m_twice.insert(id);
            m_reporter.error("bank.duplicate-id",
                             node,
                             {{"first", m_reporter.file() + ":" + std::to_string(known->second)}});
            return;
        }
        m_file.ids.push_back(SeenId{id, place.line, place.column});
    }

    void readCommon(FieldReader& fields, ContentFields& content, Item& item) {
        item.no = fields.textIfAny("no");
        item.revision = fields.number("revision", 1, kMostRevision);
        item.meaning = fields.number("meaning", 1, kMostRevision);
        content.checkMeaning(fields, item.meaning, item.revision);
        item.stem = fields.text("stem");
        content.checkLength(fields, "stem", item.stem, kMostStemCharacters);
        const auto kind = fields.required("kind");
        if (kind) {
            readKind(fields, *kind, item);
        }
        item.explanation = fields.text("explanation");
        item.summary = fields.textIfAny("summary");
        item.basis = content.basis(fields);
        readLawChange(fields, content, item);
        item.handbook = content.handbook(fields);
        item.requests = content.requests(fields);
        item.alsoLines = content.alsoLines(fields);
        readEnemies(fields, content, item);
        item.firstContact = fields.flagOr("first_contact", false);
        item.level = fields.word("level", kLevels);
        item.difficulty = fields.word("difficulty", kDifficulties);
        item.valid = content.validity(fields);
        item.confirm = fields.flagOr("confirm", false);
        item.reviewed = content.review(fields);
        item.pool = content.pool(fields, m_home);
        item.seconds = fields.numberOr("seconds", kLeastSeconds, kMostSeconds, kUsualSeconds);
        item.waive = content.waivers(fields);
        item.facts = ContentFields::facts(fields);
    }

    /// Keys by kind are read only when the kind is known, or each of them would be called unknown
    /// for the wrong reason.
    void readKind(FieldReader& fields, YamlTree::Index node, Item& item) {
        const std::string text = fields.textAt(node, "kind");
        const auto kind = itemKindFromText(text);
        if (kind) {
            item.kind = *kind;
            readForm(fields, m_reporter, item);
            return;
        }
        if (!text.empty()) {
            std::string allowed;
            for (const auto& entry : kItemKinds) {
                allowed.append(allowed.empty() ? "" : ", ").append(entry.name);
            }
            m_reporter.error("bank.not-allowed-value",
                             node,
                             {{"key", "kind"}, {"value", shown(text)}, {"allowed", allowed}});
        }
        fields.skip({"options", "answer", "blanks", "pairs", "extra", "model", "rubric"});
    }

    void readLawChange(FieldReader& fields, ContentFields& content, Item& item) {
        const auto node = fields.optional("law_change");
        if (!node) {
            return;
        }
        FieldReader changeFields(m_reporter, *node, "law_change");
        LawChange change;
        change.was = changeFields.text("was");
        change.now = changeFields.text("now");
        change.since = changeFields.date("since");
        change.source = SourceId(changeFields.text("source"));
        change.article = changeFields.textIfAny("article");
        content.refer(ReferenceKind::LawChange, change.source.str(), *node);
        changeFields.finish();
        item.lawChange = std::move(change);
    }

    void readEnemies(FieldReader& fields, ContentFields& content, Item& item) {
        for (const auto node : fields.listIfAny("enemies", kAnyList)) {
            item.enemies.emplace_back(fields.textAt(node, "enemies"));
            content.refer(ReferenceKind::Enemy, item.enemies.back().str(), node);
            if (!item.id.empty() && item.enemies.back() == item.id) {
                m_reporter.error("bank.enemy-of-itself", node);
            }
        }
    }

    void accept(Item item) {
        item.digest = itemDigest(item, m_digest);
        m_file.stemHashes.push_back(stemHash(item.stem));
        m_file.references.insert(m_file.references.end(), m_references.begin(), m_references.end());
        m_file.items.push_back(std::move(item));
    }

    /// FNV-1a 64 of the folded stem.
    static std::uint64_t stemHash(const std::string& stem) {
        std::uint64_t hash = 0xCBF29CE484222325U;
        for (const char c : foldForComparison(stem)) {
            hash = (hash ^ static_cast<std::uint8_t>(c)) * 0x100000001B3U;
        }
        return hash;
    }

    Reporter& m_reporter;
    ItemFile& m_file;
    const DigestFunction& m_digest;
    ItemHome m_home;
    std::vector<Reference> m_references;
    std::unordered_map<std::string, std::uint32_t> m_lineOfId;
    std::unordered_set<std::string> m_twice;
};

void readLine(FieldReader& fields, Reporter& reporter, ItemFile& file) {
    const auto node = fields.required("line");
    const std::string_view folder = folderBelow(kItemsFolder, file.file);
    file.line = LineId(node ? fields.textAt(*node, "line") : std::string());
    file.lineAt = reporter.place(node.value_or(fields.node()));
    if (!file.line.empty() && !folder.empty() && file.line.str() != folder) {
        reporter.error("bank.line-not-folder",
                       *node,
                       {{"line", shown(file.line.str())}, {"folder", std::string(folder)}});
    }
    if (file.line.empty()) {
        file.line = LineId(std::string(folder));
    }
}

void readItems(FieldReader& fields,
               Reporter& reporter,
               ItemFile& file,
               const DigestFunction& digest,
               ItemHome home) {
    auto nodes = fields.list("items", Span{1, kNoLimit});
    if (nodes.size() > kMaxItemsPerFile) {
        reporter.error("bank.too-many-items",
                       nodes[kMaxItemsPerFile],
                       {{"found", std::to_string(nodes.size())},
                        {"max", std::to_string(kMaxItemsPerFile)},
                        {"read", std::to_string(std::min(nodes.size(), kMostItemsRead))}});
        nodes.resize(std::min(nodes.size(), kMostItemsRead));
    }
    ItemsReader reader(reporter, file, digest, home);
    file.items.reserve(nodes.size());
    for (const auto node : nodes) {
        reader.read(node);
    }
    reader.dropTwins();
}

ItemFile readFile(std::string_view bytes,
                  const std::string& fileName,
                  const DigestFunction& digest,
                  ItemHome home) {
    ItemFile file;
    file.file = fileName;
    GuardedYaml guarded = guardYaml(bytes, fileName);
    file.diagnostics = std::move(guarded.diagnostics);
    if (guarded.tree.empty()) {
        file.refused = true;
        return file;
    }
    Reporter reporter(guarded.tree, fileName);
    FieldReader fields(reporter, 0, fileName);
    file.refused = !fields.isMap() || !fields.hasSchema();
    if (!file.refused) {
        readLine(fields, reporter, file);
        readItems(fields, reporter, file, digest, home);
        fields.finish();
    }
    Diagnostics found = reporter.take();
    file.diagnostics.insert(file.diagnostics.end(), found.begin(), found.end());
    Waivers(file.items).apply(file.diagnostics);
    return file;
}

}  // namespace

bool isItemId(std::string_view text) {
    return text.size() == kIdLength &&
           text.find_first_not_of(kIdAlphabet) == std::string_view::npos;
}

ItemFile readItemsFile(std::string_view bytes,
                       const std::string& fileName,
                       const DigestFunction& digest) {
    return readFile(bytes, fileName, digest, ItemHome::Bank);
}

ItemFile readPoolFile(std::string_view bytes,
                      const std::string& fileName,
                      const DigestFunction& digest) {
    return readFile(bytes, fileName, digest, ItemHome::ExamPool);
}

}  // namespace qgt::bank
