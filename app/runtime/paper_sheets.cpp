#include "app/runtime/paper_sheets.h"

#include "app/runtime/exam_material.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace qgt::app {

std::map<PersonId, std::string> personNames(Workspace& workspace) {
    std::map<PersonId, std::string> names;
    if (const auto persons = workspace.store().people().persons(); persons) {
        for (const people::Person& person : *persons) {
            names[person.id] = person.name;
        }
    }
    return names;
}

Status fitsPaper(const exam::HeldExam& exam, const exam::PaperEntryLine& line) {
    const auto blueprint = frozenBlueprint(exam);
    if (!blueprint) {
        return tl::unexpected<Error>(blueprint.error());
    }
    const bool fits = line.slot >= 1 && line.slot <= tasksOf(*blueprint) &&
                      seat::decodeAnswer(line.body).has_value();
    return fits ? ok() : Status(failure("exam.entry-unfit"));
}

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

Result<std::map<AttemptId, std::set<PersonId>>> readersByAttempt(Workspace& workspace,
                                                                 const ExamId& exam) {
    using exam::PaperEntryKind;
    const auto lines = workspace.store().paperEntries().standing(exam);
    if (!lines) {
        return tl::unexpected<Error>(lines.error());
    }
    std::map<PersonId, std::set<PersonId>> readers;
    std::map<AttemptId, PersonId> recorded;
    for (const exam::PaperEntryLine& line : *lines) {
        if (line.kind == PaperEntryKind::Recorded) {
            recorded[AttemptId(line.body)] = line.candidate;
        } else if (line.kind == PaperEntryKind::Entered || line.kind == PaperEntryKind::Settled ||
                   line.kind == PaperEntryKind::Upheld) {
            readers[line.candidate].insert(line.by);
        }
    }
    std::map<AttemptId, std::set<PersonId>> all;
    for (const auto& [attempt, candidate] : recorded) {
        all[attempt] = readers[candidate];
    }
    return all;
}

bool isResultOut(const exam::HeldExam& exam,
                 const ExamAttempts& attempts,
                 const PersonId& candidate) {
    return exam.state == exam::ExamState::Published && !attempts.of(candidate).empty();
}

Result<std::set<AttemptId>> shownResults(Workspace& workspace, const exam::HeldExam& exam) {
    store::Store& store = workspace.store();
    const auto blueprint = frozenBlueprint(exam);
    const auto releases = store.appeals().stages();
    const auto scores = store.exams().scores(exam.id);
    if (!blueprint || !releases) {
        return tl::unexpected<Error>(blueprint ? releases.error() : blueprint.error());
    }
    if (!scores) {
        return tl::unexpected<Error>(scores.error());
    }
    std::set<AttemptId> shown;
    if (!releasedParts(exam, *blueprint, *releases, workspace.clock().now()).empty()) {
        for (const exam::ScoreRecord& score : *scores) {
            shown.insert(score.attempt);
        }
    }
    return shown;
}

Status allSheetsRecorded(Workspace& workspace,
                         const exam::HeldExam& exam,
                         const ExamAttempts& attempts) {
    auto sheets = standingSheets(workspace, exam.id);
    if (!sheets) {
        return tl::unexpected<Error>(sheets.error());
    }
    std::erase_if(*sheets,
                  [&](const auto& sheet) { return isResultOut(exam, attempts, sheet.first); });
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
    for (const PersonId& by : sheet.aside) {
        row.aside.push_back(names[by]);
    }
    row.rereading = !sheet.rereadFor.empty();
    const bool open = !row.isOut || row.rereading;
    row.mayEnter = others && open && exam::mayEnter(sheet, actor).has_value();
    // Of a sheet on its way nothing is out: it may be put aside at any time.
    row.mayWithdraw = others && (sheet.isOpen() || row.rereading);
    row.mayContest = others && !row.isOut && !sheet.recorded.empty();
    row.contested = sheet.isContested();
    const bool spoke =
        std::ranges::find(sheet.words, actor, &exam::RecordingWord::by) != sheet.words.end();
    row.needsWord = (row.contested && row.mayContest && !spoke) ||
                    (!sheet.aside.empty() && row.mayWithdraw && !sheet.aside.contains(actor));
    row.takenBack = !sheet.takenBack.empty();
    row.recorded = sheet.recorded;
    row.damaged = sheet.damaged;
    row.awaited = sheet.awaited;
}

}  // namespace qgt::app
