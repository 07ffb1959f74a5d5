#pragma once

#include "engine/bank/load_bank.h"
#include "engine/integrity/digest.h"
#include "tests/support/bank_texts.h"
#include "tests/support/temp_folder.h"

#include <filesystem>
#include <string>
#include <vector>

namespace qgt::test {

/// A bank in a folder of its own, with the registers of `writeRegisters`.
class BankFolder {
  public:
    BankFolder() { writeRegisters(m_folder.path()); }

    void put(const std::string& name, const std::string& text) {
        writeText(m_folder.path() / name, text);
    }

    void items(const std::string& topic, const std::vector<SampleItem>& items) {
        put("items/selfgov/" + topic + ".yaml", sampleFile(items));
    }

    bank::LoadReport load(bank::ParsedFileCache* cache = nullptr, unsigned threads = 0) {
        return bank::loadBank({m_folder.path(), threads, integrity::digestHex, cache});
    }

    [[nodiscard]] std::filesystem::path path() const { return m_folder.path(); }

  private:
    TempFolder m_folder;
};

/// An item unlike those of other numbers.
inline SampleItem numberedItem(std::size_t number) {
    SampleItem item;
    item.id = sampleId(number);
    item.stem = "第" + std::to_string(number) + "题是什么？";
    return item;
}

/// Findings of errors and warnings as "file:line code"; notes are left out.
inline std::vector<std::string> findingsOf(const bank::LoadReport& report) {
    std::vector<std::string> lines;
    for (const Diagnostic& d : report.diagnostics) {
        if (d.severity != Severity::Note) {
            lines.push_back(d.where.file + ":" + std::to_string(d.where.line) + " " + d.code);
        }
    }
    return lines;
}

}  // namespace qgt::test
