#include "engine/bank/blueprint_sections.h"

#include "engine/bank/blueprint_names.h"
#include "engine/bank/bytes_guard.h"
#include "engine/bank/limits.h"
#include "engine/bank/scheme_fit.h"

#include <utility>

namespace qgt::bank {

namespace {

constexpr Span kSections{1, 20};
constexpr Span kQuotas{0, 60};
constexpr int kMostTasks = 200;
constexpr int kMostItems = 1000;

}  // namespace

/// A part of the marks has a meaning for the choice of several only where no other way gives it.
bool schemeFits(ScoringScheme scheme, TaskKind kind) {
    switch (kind) {
        case TaskKind::SingleChoice:
            return scheme == ScoringScheme::Exact || scheme == ScoringScheme::AnyOne;
        case TaskKind::MultipleChoice:
            return true;
        case TaskKind::TrueFalse:
            return scheme == ScoringScheme::Exact;
        case TaskKind::FillIn:
        case TaskKind::Ordering:
        case TaskKind::Matching:
            return scheme == ScoringScheme::Exact || scheme == ScoringScheme::Proportional;
        case TaskKind::ShortAnswer:
        case TaskKind::Case:
            return scheme == ScoringScheme::Proportional;
    }
    return false;
}

int SectionsReader::marks(FieldReader& fields, std::string_view key) {
    const auto node = fields.required(key);
    const std::string text = node ? fields.textAt(*node, key) : std::string();
    const auto value = marksFromText(text);
    if (!text.empty() && (!value || *value == 0)) {
        m_reporter.error(
            "blueprint.not-marks", *node, {{"key", std::string(key)}, {"value", shown(text)}});
    }
    return value.value_or(0);
}

BlockId SectionsReader::block(FieldReader& fields, bool required) {
    const auto node = fields.keyNode("block");
    BlockId block(required ? fields.text("block") : fields.textIfAny("block"));
    if (!block.empty() && block.str() != kEach) {
        m_content.refer(ReferenceKind::Block, block.str(), node);
    }
    return block;
}

ReleasedPart SectionsReader::part(FieldReader& fields, YamlTree::Index node) {
    return fields.wordIn(node, "shows", kReleasedParts);
}

std::vector<BlueprintSection> SectionsReader::sections(FieldReader& fields) {
    std::vector<BlueprintSection> sections;
    for (const auto node : fields.list("sections", kSections)) {
        sections.push_back(section(node));
    }
    return sections;
}

BlueprintSection SectionsReader::section(YamlTree::Index node) {
    FieldReader fields(m_reporter, node, "sections");
    BlueprintSection section;
    section.title = fields.text("title");
    m_content.checkLength(fields, "title", section.title, kMostTitle);
    section.kind = fields.word("kind", kTaskKinds);
    section.count = fields.number("count", 1, kMostTasks);
    section.marks = marks(fields, "marks");
    section.scoring = scoring(fields, section.kind);
    fields.finish();
    return section;
}

Scoring SectionsReader::scoring(FieldReader& section, TaskKind kind) {
    Scoring scoring;
    const auto node = section.required("scoring");
    if (!node) {
        return scoring;
    }
    FieldReader fields(m_reporter, *node, "scoring");
    scoring.scheme = fields.word("scheme", kScoringSchemes);
    checkScheme(fields, scoring.scheme, kind);
    switch (scoring.scheme) {
        case ScoringScheme::EachHalf:
            scoring.each = marks(fields, "each");
            break;
        case ScoringScheme::DeductFloor0:
        case ScoringScheme::DeductNeg:
            scoring.right = marks(fields, "right");
            scoring.wrong = marks(fields, "wrong");
            break;
        case ScoringScheme::Exact:
            if (fields.has("penalty")) {
                scoring.penalty = marks(fields, "penalty");
            }
            break;
        case ScoringScheme::HalfIfSubset:
        case ScoringScheme::Proportional:
        case ScoringScheme::AnyOne:
            break;
    }
    fields.finish();
    return scoring;
}

void SectionsReader::checkScheme(const FieldReader& scoring, ScoringScheme scheme, TaskKind kind) {
    if (!schemeFits(scheme, kind)) {
        m_reporter.error("blueprint.scheme-not-for-kind",
                         scoring.keyNode("scheme"),
                         {{"scheme", toText(scheme)}, {"kind", toText(kind)}});
    }
}

std::vector<Quota> SectionsReader::quotas(FieldReader& fields) {
    std::vector<Quota> quotas;
    for (const auto node : fields.listIfAny("quotas", kQuotas)) {
        quotas.push_back(quota(node));
    }
    return quotas;
}

Quota SectionsReader::quota(YamlTree::Index node) {
    FieldReader fields(m_reporter, node, "quotas");
    Quota quota;
    const auto lineNode = fields.keyNode("line");
    quota.line = LineId(fields.textIfAny("line"));
    if (!quota.line.empty() && quota.line.str() != kEach) {
        m_content.refer(ReferenceKind::AlsoLine, quota.line.str(), lineNode);
    }
    quota.block = block(fields, false);
    if (fields.has("level")) {
        quota.level = fields.word("level", kLevels);
    }
    quota.firstContact = fields.flagOr("first_contact", false);
    readNumbers(fields, quota);
    const bool says = !quota.line.empty() || !quota.block.empty() || quota.level.has_value() ||
                      quota.firstContact;
    if (!says || (!quota.line.empty() && !quota.block.empty())) {
        m_reporter.error("blueprint.quota-of-what", node);
    }
    fields.finish();
    return quota;
}

void SectionsReader::readNumbers(FieldReader& fields, Quota& quota) {
    const bool exact = fields.has("exact");
    if (exact == (fields.has("min") || fields.has("max"))) {
        m_reporter.error("blueprint.quota-numbers", fields.node());
    }
    if (exact) {
        quota.min = fields.number("exact", 0, kMostItems);
        quota.max = quota.min;
        fields.skip({"min", "max"});
        return;
    }
    fields.skip({"exact"});
    quota.min = fields.numberOr("min", 0, kMostItems, 0);
    if (fields.has("max")) {
        quota.max = fields.number("max", quota.min, kMostItems);
    }
}

}  // namespace qgt::bank
