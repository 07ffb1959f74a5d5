#include "engine/integrity/digest.h"
#include "tests/conform/conform.h"

#include <fstream>
#include <ostream>

#include <nlohmann/json.hpp>

namespace qgt::conform {

int runDigest(const std::vector<std::string>& words, std::ostream& out, std::ostream& err) {
    if (words.size() != 1) {
        err << "usage: qgt_conform digest CASES.jsonl\n";
        return kUsage;
    }
    std::ifstream file(words[0]);
    if (!file) {
        err << "cannot read " << words[0] << "\n";
        return kUsage;
    }
    int rows = 0;
    int wrong = 0;
    std::string line;
    while (std::getline(file, line)) {
        const auto row = nlohmann::json::parse(line, nullptr, false);
        if (!row.is_object() || !row.contains("text") || !row.contains("blake2b_256")) {
            err << words[0] << ":" << rows + 1 << ": not a case\n";
            return kUsage;
        }
        ++rows;
        if (integrity::digestHex(row["text"].get<std::string>()) != row["blake2b_256"]) {
            ++wrong;
            err << words[0] << ":" << rows << ": another digest\n";
        }
    }
    out << nlohmann::json{{"kind", "digest"}, {"rows", rows}, {"wrong", wrong}}.dump() << "\n";
    return wrong == 0 && rows > 0 ? kAllWithin : kOutOfTolerance;
}

}  // namespace qgt::conform
