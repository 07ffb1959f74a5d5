// The lines of an answer sheet are put together.
#include "engine/exam/paper_entry.h"

#include <algorithm>
#include <utility>

namespace qgt::exam {

namespace {

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
        const bool wasRecorded = !m_sheet.recorded.empty();
        const bool wasDamaged = m_sheet.damaged;
        if (wasDamaged) {
            followBlindly(line);
        } else {
            m_sheet.damaged = !follow(line);
        }
        const bool unread = wasDamaged ? line.kind == PaperEntryKind::Unreadable : m_sheet.damaged;
        if (wasRecorded && unread) {
            putWord(m_sheet.words, RecordingWord());
        }
    }

    [[nodiscard]] EnteredSheet sheet() { return std::move(m_sheet); }

  private:
    [[nodiscard]] bool follow(const PaperEntryLine& line) {
        if (line.kind == PaperEntryKind::Looked) {
            m_sheet.everLooked.insert(line.by);
            return true;
        }
        if (!mayFollow(line.kind)) {
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
                record(line);
                return m_sheet.readTwice() && !line.body.empty();
            case PaperEntryKind::Withdrawn:
                return withdraw(line);
            case PaperEntryKind::Contested:
            case PaperEntryKind::Upheld:
                speak(line);
                return true;
            case PaperEntryKind::TakenBack:
                return takeBack(line);
            case PaperEntryKind::Reread:
                return beginReread(line);
            case PaperEntryKind::Corrected:
                return m_sheet.readTwice();
            case PaperEntryKind::RereadDone:
                return endReread(line);
            case PaperEntryKind::Looked:
            case PaperEntryKind::Unreadable:
                break;
        }
        return false;
    }

    /// What is read, what is said of a recording, and what a new reading comes to, each in its
    /// time.
    [[nodiscard]] bool mayFollow(PaperEntryKind kind) const {
        if (kind == PaperEntryKind::Corrected || kind == PaperEntryKind::RereadDone) {
            return !m_sheet.rereadFor.empty();
        }
        if (isOfRecording(kind) || kind == PaperEntryKind::Reread) {
            return !m_sheet.isToBeRead();
        }
        return kind == PaperEntryKind::Recorded ? m_sheet.recorded.empty() : m_sheet.isToBeRead();
    }

    bool beginReread(const PaperEntryLine& line) {
        m_sheet.rereadFor = line.body;
        m_sheet.readBefore = m_sheet.everRead;
        m_readings = std::exchange(m_sheet.readings, {});
        m_said = std::exchange(m_sheet.said, {});
        return !line.body.empty();
    }

    bool endReread(const PaperEntryLine& line) {
        if (line.slot == 0) {
            m_sheet.readings = std::exchange(m_readings, {});
            m_sheet.said = std::exchange(m_said, {});
        }
        m_sheet.rereadFor.clear();
        m_sheet.readBefore.clear();
        m_sheet.awaited = false;
        return m_sheet.readTwice();
    }

    [[nodiscard]] static bool isOfRecording(PaperEntryKind kind) {
        return kind == PaperEntryKind::Contested || kind == PaperEntryKind::Upheld ||
               kind == PaperEntryKind::TakenBack;
    }

    void record(const PaperEntryLine& line) {
        m_sheet.recorded = AttemptId(line.body);
        m_sheet.aside.clear();
    }

    void speak(const PaperEntryLine& line) {
        putWord(m_sheet.words,
                RecordingWord{line.by, line.kind == PaperEntryKind::Upheld, line.body, line.at});
    }

    /// After a line that cannot be read only what says something of the sheet as a whole is
    /// followed: that there is an attempt, what is said of it, that nothing of it counts, and who
    /// knows what stands there.
    void followBlindly(const PaperEntryLine& line) {
        if (line.kind == PaperEntryKind::Entered) {
            m_sheet.everRead.insert(line.by);
        } else if (line.kind == PaperEntryKind::Looked) {
            m_sheet.everLooked.insert(line.by);
        } else if (line.kind == PaperEntryKind::Withdrawn && line.slot <= 0) {
            withdraw(line);
        } else if (line.kind == PaperEntryKind::Recorded) {
            record(line);
        } else if (isOfRecording(line.kind) && !m_sheet.recorded.empty()) {
            sayBlindly(line);
        }
    }

    void sayBlindly(const PaperEntryLine& line) {
        if (line.kind != PaperEntryKind::TakenBack) {
            speak(line);
        } else if (m_sheet.recorded == AttemptId(line.body)) {
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
            m_sheet.aside.clear();
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
        if (line.slot == kNotOfThisExam && !putsAside(m_sheet, line.by)) {
            m_sheet.aside.insert(line.by);
            return true;
        }
        if (line.slot <= 0) {
            m_sheet.readings.clear();
        } else {
            m_sheet.readings.erase(m_sheet.readings.begin() + (line.slot - 1));
        }
        m_sheet.said.clear();
        m_sheet.aside.clear();
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

    /// As if nothing of it had been entered, but that it is known.
    void dropRecording() {
        m_sheet.takenBack.insert(std::exchange(m_sheet.recorded, AttemptId()));
        m_sheet.readings.clear();
        m_sheet.said.clear();
        m_sheet.words.clear();
        m_sheet.damaged = false;
        m_sheet.awaited = true;
    }

    EnteredSheet m_sheet;
    std::vector<SheetReading> m_readings;  ///< of what is recorded, while it is read anew
    LookedAgain m_said;
};

}  // namespace

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

std::map<int, seat::TaskAnswer> correctedAnswers(const std::vector<PaperEntryLine>& lines,
                                                 const AttemptId& attempt) {
    std::map<int, seat::TaskAnswer> corrected;
    AttemptId recorded;
    for (const PaperEntryLine& line : lines) {
        if (line.kind == PaperEntryKind::Recorded) {
            recorded = AttemptId(line.body);
        } else if (line.kind == PaperEntryKind::Corrected && recorded == attempt) {
            if (auto answer = seat::decodeAnswer(line.body); answer) {
                corrected[line.slot] = std::move(*answer);
            }
        }
    }
    return corrected;
}

}  // namespace qgt::exam
