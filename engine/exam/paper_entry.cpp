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

constexpr std::array<EntryWord, 5> kEntryWords{{{PaperEntryKind::Entered, "entered"},
                                                {PaperEntryKind::Finished, "finished"},
                                                {PaperEntryKind::Settled, "settled"},
                                                {PaperEntryKind::Recorded, "recorded"},
                                                {PaperEntryKind::Withdrawn, "withdrawn"}}};

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
            case PaperEntryKind::Withdrawn:
                return withdraw(line);
        }
        return false;
    }

    [[nodiscard]] EnteredSheet sheet() { return std::move(m_sheet); }

  private:
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
        std::vector<SaidTask>& said = m_sheet.said[line.slot];
        const auto before = std::find_if(
            said.begin(), said.end(), [&](const SaidTask& one) { return one.by == line.by; });
        SaidTask word{std::move(*answer), line.by, line.at};
        if (before == said.end()) {
            said.push_back(std::move(word));
        } else {
            *before = std::move(word);
        }
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
        m_sheet.awaited = m_sheet.readings.empty() && line.slot != kNotOfThisExam;
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
    const auto own = sheet.readingOf(by);
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
    const bool dropped = number == kNotOfThisExam && sheet.awaited;
    if (number < kNotOfThisExam ||
        (!dropped && sheet.readings.size() < static_cast<std::size_t>(std::max(number, 1)))) {
        return failure("exam.entry-nothing");
    }
    return number > 0 && sheet.readTwice() ? Status(failure("exam.entry-compared")) : ok();
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

namespace {

constexpr int kReadingWeight = 1;
constexpr int kFreshWeight = 2;

/// How much stands behind each answer to a task.
class Weighing {
  public:
    explicit Weighing(const seat::SeatTask& task) : m_task(task) {}

    void add(const TaskAnswer& answer, int weight) {
        const auto same = std::find_if(m_heaps.begin(), m_heaps.end(), [&](const auto& heap) {
            return sameReading(m_task, heap.first, answer);
        });
        if (same == m_heaps.end()) {
            m_heaps.emplace_back(answer, weight);
        } else {
            same->second += weight;
        }
    }

    [[nodiscard]] std::optional<TaskAnswer> heaviest() const {
        const auto weight = [](const auto& a, const auto& b) { return a.second < b.second; };
        const auto most = std::max_element(m_heaps.begin(), m_heaps.end(), weight);
        const auto alike = std::count_if(m_heaps.begin(), m_heaps.end(), [&](const auto& heap) {
            return heap.second == most->second;
        });
        return alike == 1 ? std::optional(most->first) : std::nullopt;
    }

  private:
    const seat::SeatTask& m_task;
    std::vector<std::pair<TaskAnswer, int>> m_heaps;
};

/// The answer with the most weight, or nothing.
std::optional<TaskAnswer> counted(const EnteredSheet& sheet,
                                  const seat::SeatTask& task,
                                  const ReadingDifference& one) {
    Weighing weighing(task);
    const auto looked = [&](const PersonId& who) {
        return std::any_of(
            one.said.begin(), one.said.end(), [&](const SaidTask& word) { return word.by == who; });
    };
    if (!looked(sheet.readings[0].by)) {
        weighing.add(one.first, kReadingWeight);
    }
    if (!looked(sheet.readings[1].by)) {
        weighing.add(one.second, kReadingWeight);
    }
    for (const SaidTask& word : one.said) {
        weighing.add(word.answer, sheet.everRead.contains(word.by) ? kReadingWeight : kFreshWeight);
    }
    return weighing.heaviest();
}

}  // namespace

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
        const seat::SeatTask& task = *variant.task(slot);
        if (const auto said = sheet.said.find(slot); said != sheet.said.end()) {
            one.said = said->second;
        }
        if (!one.said.empty() || !sameReading(task, one.first, one.second)) {
            one.counts = counted(sheet, task, one);
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
        if (one.counts) {
            agreed[static_cast<std::size_t>(one.slot) - 1] = *one.counts;
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
