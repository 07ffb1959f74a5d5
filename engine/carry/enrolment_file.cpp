#include "engine/carry/enrolment_file.h"

#include "engine/integrity/bytes.h"
#include "engine/integrity/code_box.h"
#include "engine/integrity/sealed_file.h"
#include "engine/integrity/signing_pair.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <utility>

namespace qgt::carry {

using integrity::BytesReader;
using integrity::BytesWriter;
using integrity::LockedBytes;

namespace {

constexpr std::string_view kEnrolmentMagic = "qgt.carry-out";
constexpr std::uint32_t kEnrolmentVersion = 1;
constexpr std::size_t kMostWords = 4096;
constexpr std::size_t kMostDuties = 100;
constexpr std::size_t kMostFiles = 5000;

/// What stands before the sealed part: kind, version, the key of the body under the code.
std::string headerOf(std::string_view box) {
    BytesWriter header;
    header.text(kEnrolmentMagic);
    header.number(kEnrolmentVersion);
    header.text(box);
    return header.take();
}

Result<std::string> boxIn(const std::string& header) {
    BytesReader reader(header);
    const auto magic = reader.text(kMostWords);
    if (magic != kEnrolmentMagic) {
        return failure("carry.not-enrolment");
    }
    const auto version = reader.number();
    if (version && *version > kEnrolmentVersion) {
        return failure("carry.too-new");
    }
    const auto box = reader.text(kMostWords);
    if (!version || !box || !reader.rest().empty()) {
        return failure("carry.damaged");
    }
    return std::string(*box);
}

void writePerson(BytesWriter& out, const people::Person& person) {
    for (const std::string* word :
         {&person.id.str(), &person.name, &person.staffNo, &person.post}) {
        out.text(*word);
    }
    out.number(static_cast<std::uint32_t>(person.duties.size()));
    for (const people::LineDuty& duty : person.duties) {
        out.text(duty.line.str());
        out.number(duty.role == people::DutyRole::A ? 0 : 1);
    }
}

/// Reads fields one after another; the first that is missing makes everything after it empty.
class Fields {
  public:
    explicit Fields(std::string_view bytes) : m_reader(bytes) {}

    std::string text(std::size_t limit = kMostWords) {
        const auto read = m_reader.text(limit);
        return keep(read) ? std::string(*read) : std::string();
    }

    std::uint32_t number(std::size_t most) {
        const auto read = m_reader.number();
        return keep(read) && keep(*read <= most ? read : std::nullopt) ? *read : 0;
    }

    std::int64_t wide() {
        const auto read = m_reader.wide();
        return keep(read) ? *read : 0;
    }

    std::string_view raw(std::size_t size) {
        const auto read = m_reader.raw(size);
        return keep(read) ? *read : std::string_view();
    }

    /// Everything was there and nothing is left.
    [[nodiscard]] bool whole() const { return m_good && m_reader.rest().empty(); }

    void refuse() { m_good = false; }

  private:
    template <typename T>
    bool keep(const std::optional<T>& value) {
        m_good = m_good && value.has_value();
        return m_good;
    }

    BytesReader m_reader;
    bool m_good = true;
};

people::Person readPerson(Fields& fields) {
    people::Person person;
    person.id = PersonId(fields.text());
    person.name = fields.text();
    person.staffNo = fields.text();
    person.post = fields.text();
    person.roles = {people::Role::Cadre};
    for (std::uint32_t left = fields.number(kMostDuties); left > 0; --left) {
        people::LineDuty duty;
        duty.line = LineId(fields.text());
        duty.role = fields.number(1) == 0 ? people::DutyRole::A : people::DutyRole::B;
        person.duties.push_back(std::move(duty));
    }
    return person;
}

/// A path below the bank's folder that nothing leads out of.
bool staysBelow(const std::string& name) {
    const std::filesystem::path path(name);
    return !name.empty() && path.is_relative() && name.find('\\') == std::string::npos &&
           name.find('\0') == std::string::npos &&
           std::none_of(path.begin(), path.end(), [](const std::filesystem::path& part) {
               return part.empty() || part.string().front() == '.';
           });
}

std::map<std::string, std::string> readBank(Fields& fields) {
    std::map<std::string, std::string> bank;
    for (std::uint32_t left = fields.number(kMostFiles); left > 0; --left) {
        std::string name = fields.text();
        std::string bytes = fields.text(kMostEnrolmentBytes);
        if (!staysBelow(name)) {
            fields.refuse();
            break;
        }
        bank.emplace(std::move(name), std::move(bytes));
    }
    return bank;
}

std::string bodyOf(const EnrolmentContent& content) {
    BytesWriter body;
    body.text(content.enrolment);
    body.wide(content.made.ms);
    body.text(content.committee.id.str());
    body.text(content.committee.name);
    body.text(content.committee.street);
    writePerson(body, content.person);
    body.raw(content.signingSeed.text());
    body.raw(integrity::asText(content.key));
    body.number(static_cast<std::uint32_t>(content.bank.size()));
    for (const auto& [name, bytes] : content.bank) {
        body.text(name);
        body.text(bytes);
    }
    body.text(content.practice);
    return body.take();
}

Result<EnrolmentContent> contentOf(std::string_view body) {
    Fields fields(body);
    EnrolmentContent content;
    content.enrolment = fields.text();
    content.made.ms = fields.wide();
    content.committee.id = CommitteeId(fields.text());
    content.committee.name = fields.text();
    content.committee.street = fields.text();
    content.person = readPerson(fields);
    content.person.committee = content.committee.id;
    content.signingSeed = LockedBytes(integrity::kSigningSeedBytes);
    const std::string_view seed = fields.raw(integrity::kSigningSeedBytes);
    std::copy(seed.begin(), seed.end(), content.signingSeed.data());
    const std::string_view key = fields.raw(content.key.size());
    std::copy(key.begin(), key.end(), content.key.begin());
    content.bank = readBank(fields);
    content.practice = fields.text(kMostEnrolmentBytes);
    if (!fields.whole() || content.person.id.empty() || content.enrolment.empty()) {
        return failure("carry.damaged");
    }
    return content;
}

}  // namespace

Result<std::string> writeEnrolmentFile(const EnrolmentContent& content,
                                       std::string_view code,
                                       const SecretCost& cost) {
    const LockedBytes key = integrity::drawKey();
    const auto box = integrity::sealUnderCode(key, integrity::plainCode(code), cost);
    if (!box) {
        return tl::unexpected(box.error());
    }
    return integrity::sealFile(headerOf(*box), bodyOf(content), key);
}

Result<EnrolmentContent> readEnrolmentFile(std::string_view file, std::string_view code) {
    const auto header = integrity::readSealedHeader(file);
    if (!header) {
        return tl::unexpected(header.error());
    }
    const auto box = boxIn(*header);
    if (!box) {
        return tl::unexpected(box.error());
    }
    const auto key = integrity::openUnderCode(*box, integrity::plainCode(code));
    if (!key) {
        return tl::unexpected(key.error());
    }
    const auto body = integrity::openSealedFile(file, *key);
    return body ? contentOf(body->text()) : tl::unexpected(body.error());
}

}  // namespace qgt::carry
