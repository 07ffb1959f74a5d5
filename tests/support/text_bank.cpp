#include "tests/support/random_banks.h"

namespace qgt::test {

std::string TextFile::withLineEnds(const std::string& text) const {
    std::string converted;
    for (const char c : text) {
        converted.append(c == '\n' && windows ? "\r\n" : std::string(1, c));
    }
    return converted;
}

std::string TextFile::bytes() const {
    std::string text = head;
    for (const TextEntry& entry : entries) {
        text += entry.before + entry.yaml;
    }
    return withLineEnds(text + tail);
}

bank::BankFiles filesOf(const TextBank& bank) {
    bank::BankFiles files;
    for (const auto& [name, file] : bank) {
        files.emplace(name, file.bytes());
    }
    return files;
}

}  // namespace qgt::test
