#include "engine/core/text.h"
#include "engine/exam/paper_entry.h"

#include <algorithm>
#include <cstddef>
#include <utility>

// What two persons read on a sheet, held against each other.

namespace qgt::exam {

namespace {

using seat::TaskAnswer;

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
        weighing.add(word.answer, weightOfWord(sheet, word.by));
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

std::map<int, TaskAnswer> alikeIn(const EnteredSheet& sheet, const seat::SeatPaper& variant) {
    std::map<int, TaskAnswer> alike;
    if (!sheet.readTwice()) {
        return alike;
    }
    for (int slot = 1; slot <= variant.slotCount(); ++slot) {
        alike[slot] = answerOf(sheet.readings[0], slot);
    }
    for (const ReadingDifference& one : differencesOf(sheet, variant)) {
        alike.erase(one.slot);
    }
    return alike;
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
