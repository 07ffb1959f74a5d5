#include "engine/certificate/revocation_list.h"

#include "engine/certificate/certificate_text.h"
#include "engine/certificate/hex.h"

#include <algorithm>
#include <utility>

namespace qgt::certificate {

namespace {

constexpr std::string_view kListHead = "qgt-revocations 1";
constexpr std::string_view kIssuerHead = "qgt-issuer 1";
constexpr std::string_view kIssuer = "issuer ";
constexpr std::string_view kMade = "made ";
constexpr std::string_view kSignature = "signature ";

/// Takes the next line off, without its end; nothing when there is no whole line.
std::optional<std::string_view> takeLine(std::string_view& rest) {
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return line;
}

/// What follows the word at the beginning of a line.
std::optional<std::string_view> after(std::optional<std::string_view> line, std::string_view word) {
    if (!line || !line->starts_with(word)) {
        return std::nullopt;
    }
    return line->substr(word.size());
}

std::optional<Issuer> issuerIn(std::optional<std::string_view> line) {
    const auto digits = after(line, kIssuer);
    const auto bytes = digits ? fromHex(*digits) : std::nullopt;
    return bytes ? issuerFromBytes(*bytes) : std::nullopt;
}

std::string issuerLine(const integrity::KeyBytes& root, const integrity::KeyStatement& statement) {
    return std::string(kIssuer) + toHex(issuerBytes({root, statement})) + "\n";
}

std::optional<EndedSerial> endedIn(std::string_view line) {
    const std::size_t first = line.find(' ');
    const std::size_t second = line.find(' ', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view serial = line.substr(0, first);
    const auto kind = endKindFromText(line.substr(first + 1, second - first - 1));
    const auto since = parseDate(line.substr(second + 1));
    const auto known = serialFromText(serial);
    if (!kind || !since || known != std::optional<std::string>(serial)) {
        return std::nullopt;
    }
    return EndedSerial{*known, *kind, *since};
}

}  // namespace

std::string toText(EndKind kind) {
    switch (kind) {
        case EndKind::Revoked:
            return "revoked";
        case EndKind::Replaced:
            return "replaced";
        case EndKind::Lapsed:
            break;
    }
    return "lapsed";
}

std::optional<EndKind> endKindFromText(std::string_view text) {
    for (const EndKind kind : {EndKind::Revoked, EndKind::Replaced, EndKind::Lapsed}) {
        if (toText(kind) == text) {
            return kind;
        }
    }
    return std::nullopt;
}

std::string writeRevocations(std::vector<EndedSerial> ended,
                             Date made,
                             const integrity::KeyRing& ring) {
    std::ranges::sort(ended, [](const EndedSerial& a, const EndedSerial& b) {
        return std::pair(a.serial, a.since) < std::pair(b.serial, b.since);
    });
    // clang 14 cannot read the range that std::ranges::unique gives.
    const auto same = [](const EndedSerial& a, const EndedSerial& b) {
        return a.serial == b.serial;
    };
    ended.erase(std::unique(ended.begin(), ended.end(), same), ended.end());
    std::string text = std::string(kListHead) + "\n" +
                       issuerLine(ring.publicKeys().root, ring.current()) + std::string(kMade) +
                       toString(made) + "\n";
    for (const EndedSerial& one : ended) {
        text += one.serial + " " + toText(one.kind) + " " + toString(one.since) + "\n";
    }
    return text + std::string(kSignature) + toHex(ring.sign(kRevocationPurpose, text)) + "\n";
}

Result<RevocationList> readRevocations(std::string_view file) {
    if (file.size() > kMostListBytes) {
        return failure("certificate.list-unreadable");
    }
    std::string_view rest = file;
    const auto head = takeLine(rest);
    const auto issuer = issuerIn(takeLine(rest));
    const auto madeText = after(takeLine(rest), kMade);
    const auto made = madeText ? parseDate(*madeText) : std::nullopt;
    if (head != std::optional(kListHead) || !issuer || !made) {
        return failure("certificate.list-unreadable");
    }
    RevocationList list{*issuer, *made, {}};
    std::size_t signedBytes = file.size() - rest.size();
    auto line = takeLine(rest);
    while (line && !line->starts_with(kSignature)) {
        const auto ended = endedIn(*line);
        const bool inOrder =
            ended && (list.ended.empty() || list.ended.back().serial < ended->serial);
        if (!inOrder) {
            return failure("certificate.list-unreadable");
        }
        list.ended.push_back(*ended);
        signedBytes = file.size() - rest.size();
        line = takeLine(rest);
    }
    const auto digits = after(line, kSignature);
    const auto signature =
        digits ? arrayFromHex<std::tuple_size_v<integrity::Signature>>(*digits) : std::nullopt;
    if (!signature || !rest.empty()) {
        return failure("certificate.list-unreadable");
    }
    const bool genuine =
        integrity::isStatementOf(issuer->root, issuer->statement) &&
        list.made >= issuer->statement.from && list.made <= issuer->statement.until &&
        integrity::isSignedBy(
            issuer->statement, kRevocationPurpose, file.substr(0, signedBytes), *signature);
    if (!genuine) {
        return failure("certificate.list-forged");
    }
    return list;
}

const EndedSerial* endOf(const RevocationList& list, std::string_view serial) {
    const auto found = std::ranges::lower_bound(list.ended, serial, {}, [](const EndedSerial& one) {
        return std::string_view(one.serial);
    });
    return found != list.ended.end() && found->serial == serial ? &*found : nullptr;
}

std::string writeIssuer(const integrity::PublicKeys& keys) {
    std::string text =
        std::string(kIssuerHead) + "\n" + "fingerprint " + integrity::fingerprint(keys.root) + "\n";
    for (const integrity::KeyStatement& statement : keys.generations) {
        text += issuerLine(keys.root, statement);
    }
    return text;
}

Result<integrity::KeyBytes> readIssuerRoot(std::string_view file) {
    std::string_view rest = file;
    const auto head = takeLine(rest);
    const auto told = after(takeLine(rest), "fingerprint ");
    auto issuer = issuerIn(takeLine(rest));
    if (head != std::optional(kIssuerHead) || !told || !issuer) {
        return failure("certificate.issuer-unreadable");
    }
    const integrity::KeyBytes root = issuer->root;
    bool genuine = integrity::fingerprint(root) == *told;
    while (issuer) {
        genuine =
            genuine && issuer->root == root && integrity::isStatementOf(root, issuer->statement);
        issuer = rest.empty() ? std::nullopt : issuerIn(takeLine(rest));
    }
    if (!rest.empty()) {
        return failure("certificate.issuer-unreadable");
    }
    if (!genuine) {
        return failure("certificate.issuer-forged");
    }
    return root;
}

}  // namespace qgt::certificate
