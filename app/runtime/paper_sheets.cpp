#include "app/runtime/paper_sheets.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace qgt::app {

Result<std::map<PersonId, exam::EnteredSheet>> standingSheets(Workspace& workspace,
                                                              const ExamId& exam) {
    auto lines = workspace.store().paperEntries().standing(exam);
    if (!lines) {
        return tl::unexpected<Error>(lines.error());
    }
    std::map<PersonId, std::vector<exam::PaperEntryLine>> entered;
    for (exam::PaperEntryLine& line : *lines) {
        entered[line.candidate].push_back(std::move(line));
    }
    std::map<PersonId, exam::EnteredSheet> sheets;
    for (const auto& [candidate, own] : entered) {
        auto sheet = exam::enteredSheet(own);
        if (!sheet) {
            return tl::unexpected<Error>(sheet.error());
        }
        sheets[candidate] = std::move(*sheet);
    }
    return sheets;
}

Status allSheetsRecorded(Workspace& workspace, const ExamId& exam) {
    const auto sheets = standingSheets(workspace, exam);
    if (!sheets) {
        return tl::unexpected<Error>(sheets.error());
    }
    const auto open =
        std::ranges::count_if(*sheets, [](const auto& sheet) { return sheet.second.isOpen(); });
    return open > 0 ? Status(failure("exam.sheets-open", {{"count", std::to_string(open)}})) : ok();
}

int PaperSheetRow::finished() const {
    return static_cast<int>(std::ranges::count_if(readers, &SheetReader::finished));
}

void describe(PaperSheetRow& row,
              const exam::EnteredSheet& sheet,
              const PersonId& actor,
              std::map<PersonId, std::string>& names) {
    for (const exam::SheetReading& reading : sheet.readings) {
        row.readers.push_back({reading.by, names[reading.by], reading.finished});
    }
    const bool others = row.candidate.person != actor;
    row.mine = sheet.readingOf(actor).has_value();
    row.mayEnter = others && exam::mayEnter(sheet, actor).has_value();
    row.mayWithdraw = others && sheet.isOpen();
    row.recorded = sheet.recorded;
    row.awaited = sheet.awaited;
}

}  // namespace qgt::app
