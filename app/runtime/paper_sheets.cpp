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
        sheets[candidate] = exam::sheetAsReadable(own);
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
    if (open > 0) {
        return failure("exam.sheets-open", {{"count", std::to_string(open)}});
    }
    const auto contested = std::ranges::count_if(
        *sheets, [](const auto& sheet) { return sheet.second.isContested(); });
    return contested > 0
               ? Status(failure("exam.sheets-contested", {{"count", std::to_string(contested)}}))
               : ok();
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
    for (const exam::RecordingWord& word : sheet.words) {
        row.words.push_back({names[word.by], word.stays, word.reason});
    }
    row.mayEnter = others && !row.isOut && exam::mayEnter(sheet, actor).has_value();
    row.mayWithdraw = others && !row.isOut && sheet.isOpen();
    row.mayContest = others && !row.isOut && !sheet.recorded.empty() && !sheet.damaged;
    row.contested = sheet.isContested();
    row.takenBack = !sheet.takenBack.empty();
    row.recorded = sheet.recorded;
    row.damaged = sheet.damaged;
    row.awaited = sheet.awaited;
}

}  // namespace qgt::app
