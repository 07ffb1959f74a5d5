#include "engine/bank/handbook_reader.h"

#include "engine/bank/bytes_guard.h"
#include "engine/bank/content_fields.h"
#include "engine/bank/handbook_fields.h"
#include "engine/bank/limits.h"
#include "engine/bank/tree_text.h"
#include "engine/core/text.h"

#include <algorithm>
#include <utility>

namespace qgt::bank {

namespace {

constexpr std::string_view kFolder = "handbooks/";
constexpr Span kSections{1, 60};
constexpr Span kLinkedItems{0, 100};
constexpr std::size_t kMostText = 4000;
constexpr std::size_t kFewCharacters = 150;
constexpr std::size_t kManyCharacters = 400;

/// Where the sections of a file whose own word cannot be read belong.
HandbookBook bookNamed(std::string_view folder) {
    for (const auto& book : kHandbookBooks) {
        if (book.name == folder) {
            return book.value;
        }
    }
    return HandbookBook::Content;
}

class SectionReader {
  public:
    SectionReader(Reporter& reporter, HandbookFile& file, const DigestFunction& digest)
        : m_reporter(reporter), m_file(file), m_digest(digest) {}

    void readHead(FieldReader& fields) {
        const std::string_view folder = folderBelow(kFolder, m_file.file);
        const std::size_t errorsBefore = m_reporter.errors();
        m_book = fields.word("book", kHandbookBooks);
        const bool known = m_reporter.errors() == errorsBefore;
        if (!known) {
            m_book = bookNamed(folder);
        }
        m_chapter = fields.text("chapter");
        if (known && !folder.empty() && folder != toText(m_book)) {
            m_reporter.error("handbook.book-not-folder",
                             fields.keyNode("book"),
                             {{"book", toText(m_book)}, {"folder", std::string(folder)}});
        }
    }

    void read(YamlTree::Index node) {
        const std::size_t errorsBefore = m_reporter.errors();
        std::vector<Reference> references;
        ContentFields content(m_reporter, references, m_file.sections.size());
        FieldReader fields(m_reporter, node, "sections");
        if (!fields.isMap()) {
            return;
        }
        HandbookSection section;
        section.where = m_reporter.place(node);
        section.book = m_book;
        section.chapter = m_chapter;
        readSlug(fields, section);
        readText(fields, content, section);
        readLinks(fields, content, section);
        section.revision = fields.number("revision", 1, kMostRevision);
        section.basis = content.basisIfAny(fields);
        section.valid = content.validity(fields);
        section.confirm = fields.flagOr("confirm", false);
        section.reviewed = content.review(fields);
        section.facts = ContentFields::facts(fields);
        section.waive = content.waivers(fields);
        fields.finish();
        m_reporter.leaveItem();
        if (m_reporter.errors() != errorsBefore) {
            return;
        }
        section.digest = m_digest(treeText("qgt-section", m_reporter.tree(), node));
        m_file.references.insert(m_file.references.end(), references.begin(), references.end());
        m_file.sections.push_back(std::move(section));
    }

  private:
    void readSlug(FieldReader& fields, HandbookSection& section) {
        const std::string name = fields.text("slug");
        section.slug = toText(m_book) + "/" + name;
        m_reporter.enterItem(section.slug);
        if (!name.empty() &&
            (name.find('/') != std::string::npos || !isHandbookSlug(section.slug))) {
            m_reporter.error(
                "bank.bad-handbook-slug", fields.keyNode("slug"), {{"value", shown(name)}});
        }
    }

    void readText(FieldReader& fields, ContentFields& content, HandbookSection& section) {
        section.title = fields.text("title");
        content.checkLength(fields, "title", section.title, kMostTitle);
        section.text = fields.text("text");
        content.checkLength(fields, "text", section.text, kMostText);
        if (section.text.empty() || characterCount(section.text) > kMostText) {
            return;
        }
        const YamlTree::Index node = fields.keyNode("text");
        Markup markup = parseMarkup(section.text);
        for (const MarkupFault& fault : markup.faults) {
            m_reporter.error("handbook.bad-markup",
                             node,
                             {{"mark", fault.mark}, {"row", std::to_string(fault.line + 1)}});
        }
        section.blocks = std::move(markup.blocks);
        for (const MarkupBlock& block : section.blocks) {
            for (const MarkupRun& run : block.runs) {
                if (!run.target.empty()) {
                    content.refer(ReferenceKind::Handbook, run.target, node);
                }
            }
        }
        const std::size_t count = characterCount(plainText(section.blocks));
        if (count < kFewCharacters || count > kManyCharacters) {
            m_reporter.warning("handbook.section-length",
                               node,
                               {{"found", std::to_string(count)},
                                {"min", std::to_string(kFewCharacters)},
                                {"max", std::to_string(kManyCharacters)}});
        }
    }

    static void readLinks(FieldReader& fields, ContentFields& content, HandbookSection& section) {
        section.line = LineId(fields.textIfAny("line"));
        if (!section.line.empty()) {
            content.refer(ReferenceKind::AlsoLine, section.line.str(), fields.keyNode("line"));
        }
        section.alsoLines = content.alsoLines(fields);
        section.requests = content.requests(fields);
        for (const auto node : fields.listIfAny("items", kLinkedItems)) {
            section.items.emplace_back(fields.textAt(node, "items"));
            content.refer(ReferenceKind::Item, section.items.back().str(), node);
        }
    }

    Reporter& m_reporter;
    HandbookFile& m_file;
    const DigestFunction& m_digest;
    HandbookBook m_book = HandbookBook::Content;
    std::string m_chapter;
};

}  // namespace

std::string toText(HandbookBook book) {
    return nameOf(kHandbookBooks, book);
}

HandbookFile readHandbookFile(std::string_view bytes,
                              const std::string& fileName,
                              const DigestFunction& digest) {
    HandbookFile file;
    file.file = fileName;
    GuardedYaml guarded = guardYaml(bytes, fileName);
    file.diagnostics = std::move(guarded.diagnostics);
    if (guarded.tree.empty()) {
        return file;
    }
    Reporter reporter(guarded.tree, fileName);
    FieldReader fields(reporter, 0, fileName);
    if (fields.isMap() && fields.hasSchema()) {
        SectionReader reader(reporter, file, digest);
        reader.readHead(fields);
        for (const auto node : fields.list("sections", kSections)) {
            reader.read(node);
        }
        fields.finish();
    }
    const Diagnostics found = reporter.take();
    file.diagnostics.insert(file.diagnostics.end(), found.begin(), found.end());
    return file;
}

}  // namespace qgt::bank
