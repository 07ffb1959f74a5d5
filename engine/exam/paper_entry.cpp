#include "engine/exam/paper_entry.h"

#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace qgt::exam {

namespace {

using seat::TaskAnswer;

struct EntryWord {
    PaperEntryKind kind;
    std::string_view word;
};

constexpr std::array<EntryWord, 4> kEntryWords{{{PaperEntryKind::Entered, "entered"},
                                                {PaperEntryKind::Finished, "finished"},
                                                {PaperEntryKind::Settled, "settled"},
                                                {PaperEntryKind::Recorded, "recorded"}}};

constexpr std::size_t kReaders = 2;

/// Puts the lines of a sheet together.
class SheetReplay {
  public:
    [[nodiscard]] bool take(const PaperEntryLine& line) {
        if (!m_sheet.recorded.empty()) {
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
        }
        return false;
    }

    [[nodiscard]] EnteredSheet sheet() { return std::move(m_sheet); }

  private:
    SheetReading* readingOf(const PersonId& by) {
        const auto found = std::find_if(
            m_sheet.readings.begin(), m_sheet.readings.end(), [&by](const SheetReading& reading) {
                return reading.by == by;
            });
        return found == m_sheet.readings.end() ? nullptr : &*found;
    }

    bool enter(const PaperEntryLine& line) {
        auto answer = seat::decodeAnswer(line.body);
        if (!answer || line.slot < 1 || !mayEnter(m_sheet, line.by)) {
            return false;
        }
        if (readingOf(line.by) == nullptr) {
            SheetReading reading;
            reading.by = line.by;
            m_sheet.readings.push_back(std::move(reading));
        }
        readingOf(line.by)->answers[line.slot] = std::move(*answer);
        return true;
    }

    bool finish(const PaperEntryLine& line) {
        SheetReading* const reading = readingOf(line.by);
        if (reading == nullptr || reading->finished) {
            return false;
        }
        reading->finished = true;
        return true;
    }

    bool settle(const PaperEntryLine& line) {
        auto answer = seat::decodeAnswer(line.body);
        if (!answer || line.slot < 1 || !m_sheet.readTwice()) {
            return false;
        }
        m_sheet.settled[line.slot] = {std::move(*answer), line.by, line.at};
        return true;
    }

    EnteredSheet m_sheet;
};

TaskAnswer answerOf(const SheetReading& reading, int slot) {
    const auto found = reading.answers.find(slot);
    return found == reading.answers.end() ? TaskAnswer() : found->second;
}

/// The same node, the same choice, and the same said at an open question.
bool sameMoves(const std::vector<seat::SeatMove>& a, const std::vector<seat::SeatMove>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
        return x.node == y.node && x.choice == y.choice &&
               foldForComparison(x.text) == foldForComparison(y.text);
    });
}

std::vector<std::string> foldedTexts(const std::vector<std::string>& texts) {
    std::vector<std::string> folded;
    folded.reserve(texts.size());
    for (const std::string& text : texts) {
        folded.push_back(foldForComparison(text));
    }
    return folded;
}

}  // namespace

std::string toText(PaperEntryKind kind) {
    return std::string(kEntryWords.at(static_cast<std::size_t>(kind)).word);
}

std::optional<PaperEntryKind> paperEntryKindFromText(std::string_view text) {
    const auto found = std::find_if(kEntryWords.begin(),
                                    kEntryWords.end(),
                                    [text](const EntryWord& one) { return one.word == text; });
    return found == kEntryWords.end() ? std::nullopt : std::optional(found->kind);
}

bool EnteredSheet::readTwice() const {
    return readings.size() == kReaders &&
           std::all_of(readings.begin(), readings.end(), [](const SheetReading& reading) {
               return reading.finished;
           });
}

Result<EnteredSheet> enteredSheet(const std::vector<PaperEntryLine>& lines) {
    SheetReplay replay;
    for (const PaperEntryLine& line : lines) {
        if (!replay.take(line)) {
            return failure("exam.entry-damaged");
        }
    }
    return replay.sheet();
}

Status mayEnter(const EnteredSheet& sheet, const PersonId& by) {
    const auto own = std::find_if(sheet.readings.begin(),
                                  sheet.readings.end(),
                                  [&by](const SheetReading& reading) { return reading.by == by; });
    if (!sheet.recorded.empty() || (own != sheet.readings.end() && own->finished)) {
        return failure("exam.entry-over");
    }
    if (own == sheet.readings.end() && sheet.readings.size() == kReaders) {
        return failure("exam.entry-two-others");
    }
    return ok();
}

bool sameReading(const seat::SeatTask& task, const TaskAnswer& a, const TaskAnswer& b) {
    if (a.empty() || b.empty()) {
        return a.empty() == b.empty();
    }
    std::vector<std::string> first = a.response.chosen;
    std::vector<std::string> second = b.response.chosen;
    if (task.kind != seat::TaskKind::Ordering) {
        std::sort(first.begin(), first.end());
        std::sort(second.begin(), second.end());
    }
    return first == second && a.response.matches == b.response.matches &&
           sameMoves(a.moves, b.moves) &&
           foldedTexts(a.response.texts) == foldedTexts(b.response.texts);
}

std::vector<ReadingDifference> differencesOf(const EnteredSheet& sheet,
                                             const seat::SeatPaper& variant) {
    std::vector<ReadingDifference> differences;
    if (!sheet.readTwice()) {
        return differences;
    }
    for (int slot = 1; slot <= variant.slotCount(); ++slot) {
        ReadingDifference one;
        one.slot = slot;
        one.first = answerOf(sheet.readings[0], slot);
        one.second = answerOf(sheet.readings[1], slot);
        const auto settled = sheet.settled.find(slot);
        if (settled != sheet.settled.end()) {
            one.settled = settled->second;
        }
        if (one.settled || !sameReading(*variant.task(slot), one.first, one.second)) {
            differences.push_back(std::move(one));
        }
    }
    return differences;
}

Result<std::vector<TaskAnswer>> agreedAnswers(const EnteredSheet& sheet,
                                              const seat::SeatPaper& variant) {
    if (!sheet.readTwice()) {
        return failure("exam.entry-waits");
    }
    std::vector<TaskAnswer> agreed;
    for (int slot = 1; slot <= variant.slotCount(); ++slot) {
        agreed.push_back(answerOf(sheet.readings[0], slot));
    }
    std::size_t open = 0;
    for (const ReadingDifference& one : differencesOf(sheet, variant)) {
        if (one.settled) {
            agreed[static_cast<std::size_t>(one.slot) - 1] = one.settled->answer;
        } else {
            ++open;
        }
    }
    if (open > 0) {
        return failure("exam.entry-differs", {{"count", std::to_string(open)}});
    }
    return agreed;
}

}  // namespace qgt::exam
