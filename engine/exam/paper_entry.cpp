#include "engine/exam/paper_entry.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace qgt::exam {

namespace {

struct EntryWord {
    PaperEntryKind kind;
    std::string_view word;
};

constexpr std::array<EntryWord, 13> kEntryWords{{{PaperEntryKind::Entered, "entered"},
                                                 {PaperEntryKind::Finished, "finished"},
                                                 {PaperEntryKind::Settled, "settled"},
                                                 {PaperEntryKind::Recorded, "recorded"},
                                                 {PaperEntryKind::Withdrawn, "withdrawn"},
                                                 {PaperEntryKind::Contested, "contested"},
                                                 {PaperEntryKind::Upheld, "upheld"},
                                                 {PaperEntryKind::TakenBack, "taken-back"},
                                                 {PaperEntryKind::Looked, "looked"},
                                                 {PaperEntryKind::Reread, "reread"},
                                                 {PaperEntryKind::Corrected, "corrected"},
                                                 {PaperEntryKind::RereadDone, "reread-done"},
                                                 {PaperEntryKind::Unreadable, "unreadable"}}};

constexpr std::size_t kReaders = 2;

/// What speaks for leaving a recording and for taking it back.
struct RecordingWeights {
    int stays = 0;
    int goes = 0;
    int unread = 0;  ///< of a line that cannot be read: perhaps for taking it back
};

RecordingWeights weightsOf(const EnteredSheet& sheet) {
    RecordingWeights weights;
    // Readers whose entries cannot be read stand for it too.
    weights.stays = kReadingWeight * static_cast<int>(kReaders - sheet.readings.size());
    for (const SheetReading& reading : sheet.readings) {
        const bool spoke =
            std::any_of(sheet.words.begin(), sheet.words.end(), [&](const RecordingWord& word) {
                return word.by == reading.by;
            });
        weights.stays += spoke ? 0 : kReadingWeight;
    }
    for (const RecordingWord& word : sheet.words) {
        int& speaks = word.by.empty() ? weights.unread : word.stays ? weights.stays : weights.goes;
        speaks += weightOfWord(sheet, word.by);
    }
    return weights;
}

}  // namespace

int weightOfWord(const EnteredSheet& sheet, const PersonId& by) {
    constexpr int kFreshWeight = 2;
    return sheet.everRead.contains(by) ? kReadingWeight : kFreshWeight;
}

std::string readingText(const SheetReading& reading) {
    std::string text;
    for (const auto& [slot, answer] : reading.answers) {
        text += std::to_string(slot) + '\t' + seat::encodeAnswer(answer) + '\n';
    }
    return text;
}

std::string toText(PaperEntryKind kind) {
    return std::string(kEntryWords.at(static_cast<std::size_t>(kind)).word);
}

std::optional<PaperEntryKind> paperEntryKindFromText(std::string_view text) {
    const auto found = std::find_if(kEntryWords.begin(),
                                    kEntryWords.end(),
                                    [text](const EntryWord& one) { return one.word == text; });
    return found == kEntryWords.end() ? std::nullopt : std::optional(found->kind);
}

std::optional<std::size_t> EnteredSheet::readingOf(const PersonId& by) const {
    const auto found = std::find_if(
        readings.begin(), readings.end(), [&by](const SheetReading& one) { return one.by == by; });
    return found == readings.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - readings.begin()));
}

bool EnteredSheet::readTwice() const {
    return readings.size() == kReaders &&
           std::all_of(readings.begin(), readings.end(), [](const SheetReading& reading) {
               return reading.finished;
           });
}

bool EnteredSheet::isContested() const {
    const RecordingWeights weights = weightsOf(*this);
    const int goes = weights.goes + weights.unread;
    return !recorded.empty() && goes > 0 && goes >= weights.stays;
}

bool isToBeTakenBack(const EnteredSheet& sheet) {
    const RecordingWeights weights = weightsOf(sheet);
    return !sheet.recorded.empty() && weights.goes > weights.stays;
}

bool isDoubtedAfresh(const EnteredSheet& sheet) {
    return std::any_of(sheet.words.begin(), sheet.words.end(), [&sheet](const RecordingWord& word) {
        return !word.stays && !word.by.empty() && !sheet.everRead.contains(word.by);
    });
}

bool putsAside(const EnteredSheet& sheet, const PersonId& by) {
    return sheet.takenBack.empty() ||
           std::any_of(sheet.aside.begin(), sheet.aside.end(), [&by](const PersonId& other) {
               return other != by;
           });
}

Status mayEnter(const EnteredSheet& sheet, const PersonId& by) {
    const auto own = sheet.readingOf(by);
    if (sheet.damaged) {
        return failure("exam.entry-damaged");
    }
    if (!sheet.isToBeRead()) {
        return failure("exam.entry-recorded");
    }
    if (sheet.readBefore.contains(by)) {
        return failure("exam.entry-read-before");
    }
    if (own && sheet.readings[*own].finished) {
        return failure("exam.entry-over");
    }
    if (!own && sheet.readings.size() == kReaders) {
        return failure("exam.entry-two-others");
    }
    return ok();
}

Status mayWithdraw(const EnteredSheet& sheet, int number) {
    if (!sheet.isToBeRead() || (number == kNotOfThisExam && !sheet.rereadFor.empty())) {
        return failure("exam.entry-recorded");
    }
    if (sheet.damaged) {
        return number == 0 || number == kNotOfThisExam ? ok()
                                                       : Status(failure("exam.entry-damaged"));
    }
    const bool dropped = number == kNotOfThisExam && sheet.awaited;
    if (number < kNotOfThisExam ||
        (!dropped && sheet.readings.size() < static_cast<std::size_t>(std::max(number, 1)))) {
        return failure("exam.entry-nothing");
    }
    return number > 0 && sheet.readTwice() ? Status(failure("exam.entry-compared")) : ok();
}

}  // namespace qgt::exam
