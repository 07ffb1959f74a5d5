#include "engine/bank/content_fields.h"

#include "engine/bank/bytes_guard.h"
#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qgt::bank {

namespace {

constexpr Span kAnyList{0, 100};
constexpr Span kBasis{1, 20};
constexpr std::array<Named<std::size_t>, 3> kReviewHow{
    {{"author", 0}, {"blind-check", 1}, {"trainer", 2}}};

}  // namespace

bool isHandbookSlug(std::string_view text) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    std::size_t parts = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('/'), text.size());
        const std::string_view part = text.substr(0, end);
        if (part.empty() || !std::all_of(part.begin(), part.end(), fits)) {
            return false;
        }
        ++parts;
        const bool endsInSlash = end + 1 == text.size();
        if (endsInSlash) {
            return false;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts >= 2;
}

void ContentFields::refer(ReferenceKind kind, const std::string& target, YamlTree::Index node) {
    const SourcePos place = m_reporter.place(node);
    m_references.push_back(Reference{kind, m_entry, target, place.line, place.column});
}

std::vector<BasisRef> ContentFields::basisAt(const std::vector<YamlTree::Index>& nodes) {
    std::vector<BasisRef> found;
    for (const auto node : nodes) {
        FieldReader fields(m_reporter, node, "basis");
        BasisRef basis;
        basis.source = SourceId(fields.text("source"));
        basis.article = fields.textIfAny("article");
        refer(ReferenceKind::Basis, basis.source.str(), node);
        fields.finish();
        found.push_back(std::move(basis));
    }
    return found;
}

std::vector<BasisRef> ContentFields::basis(FieldReader& fields) {
    return basisAt(fields.list("basis", kBasis));
}

std::vector<BasisRef> ContentFields::basisIfAny(FieldReader& fields) {
    return basisAt(fields.listIfAny("basis", kBasis));
}

Validity ContentFields::validity(FieldReader& fields) const {
    Validity valid;
    const auto node = fields.required("valid");
    if (!node) {
        return valid;
    }
    FieldReader validFields(m_reporter, *node, "valid");
    valid.from = validFields.date("from");
    valid.until = validFields.dateOrNull("until");
    valid.reviewBy = validFields.dateOrNull("review_by");
    validFields.finish();
    checkDates(fields, valid);
    return valid;
}

std::optional<Review> ContentFields::review(FieldReader& fields) const {
    const auto node = fields.optional("reviewed");
    if (!node) {
        return std::nullopt;
    }
    FieldReader reviewFields(m_reporter, *node, "reviewed");
    const std::size_t how = reviewFields.word("how", kReviewHow);
    Review review{std::string(kReviewHow[how].name), reviewFields.date("on")};
    reviewFields.finish();
    return review;
}

std::vector<std::string> ContentFields::handbook(FieldReader& fields) {
    std::vector<std::string> slugs;
    for (const auto node : fields.listIfAny("handbook", kAnyList)) {
        std::string slug = fields.textAt(node, "handbook");
        if (!slug.empty() && !isHandbookSlug(slug)) {
            m_reporter.error("bank.bad-handbook-slug", node, {{"value", shown(slug)}});
        } else if (!slug.empty()) {
            refer(ReferenceKind::Handbook, slug, node);
        }
        slugs.push_back(std::move(slug));
    }
    return slugs;
}

std::vector<RequestId> ContentFields::requests(FieldReader& fields) {
    std::vector<RequestId> found;
    for (const auto node : fields.listIfAny("requests", kAnyList)) {
        found.emplace_back(fields.textAt(node, "requests"));
        refer(ReferenceKind::Request, found.back().str(), node);
    }
    return found;
}

std::vector<LineId> ContentFields::alsoLines(FieldReader& fields) {
    std::vector<LineId> found;
    for (const auto node : fields.listIfAny("also_lines", kAnyList)) {
        found.emplace_back(fields.textAt(node, "also_lines"));
        refer(ReferenceKind::AlsoLine, found.back().str(), node);
    }
    return found;
}

Pool ContentFields::pool(FieldReader& fields, ItemHome home) const {
    const std::size_t errorsBefore = m_reporter.errors();
    const Pool pool = fields.wordOr("pool", kPools, Pool::Practice);
    const bool exam = pool == Pool::Exam;
    if (m_reporter.errors() != errorsBefore || exam == (home == ItemHome::ExamPool)) {
        return pool;
    }
    if (exam) {
        m_reporter.error("bank.exam-in-bank", fields.keyNode("pool"));
    } else {
        m_reporter.error("bank.not-exam", fields.keyNode("pool"));
    }
    return pool;
}

std::vector<Waiver> ContentFields::waivers(FieldReader& fields) const {
    std::vector<Waiver> found;
    for (const auto node : fields.listIfAny("waive", kAnyList)) {
        FieldReader waiveFields(m_reporter, node, "waive");
        Waiver waiver;
        waiver.code = waiveFields.text("code");
        waiver.why = waiveFields.text("why");
        waiveFields.finish();
        found.push_back(std::move(waiver));
    }
    return found;
}

std::vector<std::string> ContentFields::facts(FieldReader& fields) {
    std::vector<std::string> found;
    for (const auto node : fields.listIfAny("facts", kAnyList)) {
        found.push_back(fields.textAt(node, "facts"));
    }
    return found;
}

void ContentFields::checkDates(const FieldReader& fields, const Validity& valid) const {
    const bool endsBeforeStart = valid.until && *valid.until < valid.from;
    const bool reviewBeforeStart = valid.reviewBy && *valid.reviewBy < valid.from;
    if (endsBeforeStart || reviewBeforeStart) {
        const Date later = endsBeforeStart ? *valid.until : *valid.reviewBy;
        m_reporter.error("bank.dates-out-of-order",
                         fields.keyNode("valid"),
                         {{"key", endsBeforeStart ? "until" : "review_by"},
                          {"value", toString(later)},
                          {"from", toString(valid.from)}});
    }
}

void ContentFields::checkMeaning(const FieldReader& fields, int meaning, int revision) const {
    if (meaning > revision) {
        m_reporter.error(
            "bank.meaning-above-revision",
            fields.keyNode("meaning"),
            {{"meaning", std::to_string(meaning)}, {"revision", std::to_string(revision)}});
    }
}

void ContentFields::checkLength(const FieldReader& fields,
                                std::string_view key,
                                std::string_view text,
                                std::size_t most) const {
    const std::size_t found = characterCount(text);
    if (found > most) {
        m_reporter.error("bank.text-too-long",
                         fields.keyNode(key),
                         {{"key", std::string(key)},
                          {"found", std::to_string(found)},
                          {"max", std::to_string(most)}});
    }
}

std::string_view folderBelow(std::string_view top, std::string_view fileName) {
    if (!fileName.starts_with(top)) {
        return {};
    }
    const std::string_view rest = fileName.substr(top.size());
    return rest.substr(0, std::min(rest.find('/'), rest.size()));
}

}  // namespace qgt::bank
