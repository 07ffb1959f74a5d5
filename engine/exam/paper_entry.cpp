#include "engine/exam/paper_entry.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace qgt::exam {

namespace {

struct EntryWord {
    PaperEntryKind kind;
    std::string_view word;
};

constexpr std::array<EntryWord, 9> kEntryWords{{{PaperEntryKind::Entered, "entered"},
                                                {PaperEntryKind::Finished, "finished"},
                                                {PaperEntryKind::Settled, "settled"},
                                                {PaperEntryKind::Recorded, "recorded"},
                                                {PaperEntryKind::Withdrawn, "withdrawn"},
                                                {PaperEntryKind::Contested, "contested"},
                                                {PaperEntryKind::Upheld, "upheld"},
                                                {PaperEntryKind::TakenBack, "taken-back"},
                                                {PaperEntryKind::Unreadable, "unreadable"}}};

constexpr std::size_t kReaders = 2;

/// What speaks for leaving a recording and for taking it back.
struct RecordingWeights {
    int stays = 0;
    int goes = 0;
};

RecordingWeights weightsOf(const EnteredSheet& sheet) {
    RecordingWeights weights;
    for (const SheetReading& reading : sheet.readings) {
        const bool spoke =
            std::any_of(sheet.words.begin(), sheet.words.end(), [&](const RecordingWord& word) {
                return word.by == reading.by;
            });
        weights.stays += spoke ? 0 : kReadingWeight;
    }
    for (const RecordingWord& word : sheet.words) {
        (word.stays ? weights.stays : weights.goes) += weightOfWord(sheet, word.by);
    }
    return weights;
}

/// Puts somebody's newest word in the place of that person's word before.
template <typename Word>
void putWord(std::vector<Word>& words, Word word) {
    const auto before = std::find_if(
        words.begin(), words.end(), [&word](const Word& one) { return one.by == word.by; });
    if (before == words.end()) {
        words.push_back(std::move(word));
    } else {
        *before = std::move(word);
    }
}

/// Puts the lines of a sheet together.
class SheetReplay {
  public:
    void take(const PaperEntryLine& line) {
        if (m_sheet.damaged) {
            followBlindly(line);
        } else {
            m_sheet.damaged = !follow(line);
        }
    }

    [[nodiscard]] EnteredSheet sheet() { return std::move(m_sheet); }

  private:
    [[nodiscard]] bool follow(const PaperEntryLine& line) {
        const bool ofRecording = line.kind == PaperEntryKind::Contested ||
                                 line.kind == PaperEntryKind::Upheld ||
                                 line.kind == PaperEntryKind::TakenBack;
        if (m_sheet.recorded.empty() == ofRecording) {
            return false;
        }
        switch (line.kind) {
            case PaperEntryKind::Entered:
                return enter(line);
            case PaperEntryKind::Finished:
                return finish(line);
            case PaperEntryKind::Settled:
                return settle(line);
            case PaperEntryKind::Recorded:
                m_sheet.recorded = AttemptId(line.body);
                return m_sheet.readTwice() && !line.body.empty();
            case PaperEntryKind::Withdrawn:
                return withdraw(line);
            case PaperEntryKind::Contested:
            case PaperEntryKind::Upheld:
                putWord(m_sheet.words,
                        RecordingWord{
                            line.by, line.kind == PaperEntryKind::Upheld, line.body, line.at});
                return true;
            case PaperEntryKind::TakenBack:
                return takeBack(line);
            case PaperEntryKind::Unreadable:
                break;
        }
        return false;
    }

    /// After a line that cannot be read only what says something of the sheet as a whole is
    /// followed: that there is an attempt, or that nothing of it counts.
    void followBlindly(const PaperEntryLine& line) {
        if (line.kind == PaperEntryKind::Withdrawn && line.slot <= 0) {
            withdraw(line);
        } else if (line.kind == PaperEntryKind::Recorded) {
            m_sheet.recorded = AttemptId(line.body);
        } else if (line.kind == PaperEntryKind::TakenBack &&
                   m_sheet.recorded == AttemptId(line.body)) {
            dropRecording();
        }
    }

    bool enter(const PaperEntryLine& line) {
        auto answer = seat::decodeAnswer(line.body);
        if (!answer || line.slot < 1 || !mayEnter(m_sheet, line.by)) {
            return false;
        }
        if (!m_sheet.readingOf(line.by)) {
            SheetReading reading;
            reading.by = line.by;
            m_sheet.readings.push_back(std::move(reading));
            m_sheet.everRead.insert(line.by);
            m_sheet.awaited = false;
        }
        m_sheet.readings[*m_sheet.readingOf(line.by)].answers[line.slot] = std::move(*answer);
        return true;
    }

    bool finish(const PaperEntryLine& line) {
        const auto place = m_sheet.readingOf(line.by);
        if (!place || m_sheet.readings[*place].finished) {
            return false;
        }
        m_sheet.readings[*place].finished = true;
        return true;
    }

    bool settle(const PaperEntryLine& line) {
        auto answer = seat::decodeAnswer(line.body);
        if (!answer || line.slot < 1 || !m_sheet.readTwice()) {
            return false;
        }
        putWord(m_sheet.said[line.slot], SaidTask{std::move(*answer), line.by, line.at});
        return true;
    }

    /// What was settled was settled between two readings.
    bool withdraw(const PaperEntryLine& line) {
        if (!mayWithdraw(m_sheet, line.slot)) {
            return false;
        }
        if (line.slot <= 0) {
            m_sheet.readings.clear();
        } else {
            m_sheet.readings.erase(m_sheet.readings.begin() + (line.slot - 1));
        }
        m_sheet.said.clear();
        m_sheet.damaged = false;
        m_sheet.awaited = m_sheet.readings.empty() && line.slot != kNotOfThisExam;
        return true;
    }

    /// As if nothing of it had been entered, but that it is known.
    bool takeBack(const PaperEntryLine& line) {
        if (m_sheet.recorded != AttemptId(line.body) || !isToBeTakenBack(m_sheet)) {
            return false;
        }
        dropRecording();
        return true;
    }

    void dropRecording() {
        m_sheet.takenBack.insert(std::exchange(m_sheet.recorded, AttemptId()));
        m_sheet.readings.clear();
        m_sheet.said.clear();
        m_sheet.words.clear();
        m_sheet.damaged = false;
        m_sheet.awaited = true;
    }

    EnteredSheet m_sheet;
};

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
    return !recorded.empty() && weights.goes > 0 && weights.goes >= weights.stays;
}

bool isToBeTakenBack(const EnteredSheet& sheet) {
    const RecordingWeights weights = weightsOf(sheet);
    return !sheet.recorded.empty() && weights.goes > weights.stays;
}

EnteredSheet sheetAsReadable(const std::vector<PaperEntryLine>& lines) {
    SheetReplay replay;
    for (const PaperEntryLine& line : lines) {
        replay.take(line);
    }
    return replay.sheet();
}

Result<EnteredSheet> enteredSheet(const std::vector<PaperEntryLine>& lines) {
    EnteredSheet sheet = sheetAsReadable(lines);
    return sheet.damaged ? Result<EnteredSheet>(failure("exam.entry-damaged")) : std::move(sheet);
}

Status mayEnter(const EnteredSheet& sheet, const PersonId& by) {
    const auto own = sheet.readingOf(by);
    if (sheet.damaged) {
        return failure("exam.entry-damaged");
    }
    if (!sheet.recorded.empty()) {
        return failure("exam.entry-recorded");
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
    if (!sheet.recorded.empty()) {
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
