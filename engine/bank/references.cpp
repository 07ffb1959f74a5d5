#include "engine/bank/references.h"

#include "engine/bank/bytes_guard.h"

#include <algorithm>
#include <utility>

namespace qgt::bank {

namespace {

SourcePos placeOfReference(const Reference& reference, const Referring& referring) {
    return SourcePos{referring.file, reference.line, reference.column};
}

Args about(const Reference& reference, const Referring& referring) {
    return {{"value", shown(reference.target)}, {"id", referring.id}};
}

}  // namespace

KnownNames::KnownNames(const Registers& registers) : m_registers(registers) {
    for (const ServiceLine& line : registers.parts.lines) {
        m_lines.insert(line.id.str());
    }
    for (const Block& block : registers.parts.blocks) {
        m_blocks.insert(block.id.str());
    }
    for (const Source& source : registers.parts.sources) {
        m_sources.emplace(source.id.str(), &source);
    }
    for (const RequestType& request : registers.parts.requests) {
        m_requests.insert(request.id.str());
    }
}

std::optional<std::string_view> KnownNames::unknown(const Reference& reference) const {
    const auto missing = [&](bool known, const auto& names, std::string_view code) {
        return known && !names.contains(reference.target) ? std::optional(code) : std::nullopt;
    };
    switch (reference.kind) {
        case ReferenceKind::Basis:
        case ReferenceKind::LawChange:
            return missing(m_registers.sourcesKnown, m_sources, "bank.unknown-source");
        case ReferenceKind::Request:
            return missing(m_registers.requestsKnown, m_requests, "bank.unknown-request");
        case ReferenceKind::AlsoLine:
            return missing(m_registers.linesKnown, m_lines, "bank.unknown-line");
        case ReferenceKind::Block:
            return missing(m_registers.linesKnown, m_blocks, "bank.unknown-block");
        case ReferenceKind::Enemy:
            return missing(true, m_items, "bank.unknown-enemy");
        case ReferenceKind::Handbook:
            return missing(m_sectionsKnown, m_sections, "bank.unknown-section");
        case ReferenceKind::Item:
            return missing(m_itemsKnown, m_items, "bank.unknown-item");
    }
    return std::nullopt;
}

bool KnownNames::check(const Reference& reference,
                       const Referring& referring,
                       Diagnostics& diagnostics) const {
    if (const auto code = unknown(reference)) {
        diagnostics.push_back(Diagnostic{Severity::Error,
                                         std::string(*code),
                                         about(reference, referring),
                                         placeOfReference(reference, referring)});
        return false;
    }
    if (reference.kind == ReferenceKind::Basis && m_registers.sourcesKnown) {
        checkSource(reference, referring, diagnostics);
    }
    return true;
}

void KnownNames::checkSource(const Reference& reference,
                             const Referring& referring,
                             Diagnostics& diagnostics) const {
    const Source& source = *m_sources.at(reference.target);
    const auto warn = [&](std::string code, Args args) {
        diagnostics.push_back(Diagnostic{Severity::Warning,
                                         std::move(code),
                                         std::move(args),
                                         placeOfReference(reference, referring)});
    };
    if (source.repealedOn && citesRepealed(*source.repealedOn, referring.valid)) {
        Args args = about(reference, referring);
        args.insert(args.begin(), {"date", toString(*source.repealedOn)});
        warn("bank.source-repealed", std::move(args));
    }
    if (source.yearly && !referring.valid.reviewBy) {
        warn("bank.review-date-missing", about(reference, referring));
    }
}

/// The entry is taken as true on a day on which its source no longer holds.
bool KnownNames::citesRepealed(Date repealedOn, const Validity& valid) const {
    const Date asOf = m_registers.parts.info.asOf.value_or(valid.from);
    const bool over = valid.until && *valid.until < repealedOn;
    return !over && repealedOn <= std::max(valid.from, asOf);
}

}  // namespace qgt::bank
