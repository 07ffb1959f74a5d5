#pragma once

#include "engine/exam/paper_entry.h"
#include "engine/exam/paper_keys.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace qgt::test {

inline seat::SeatTask choice(seat::TaskKind kind, std::size_t options) {
    seat::SeatTask task;
    task.kind = kind;
    task.options.resize(options, "选项");
    return task;
}

/// A single choice, a multiple choice, an ordering and a short answer.
inline seat::SeatPaper fourTasks() {
    seat::SeatPaper paper;
    seat::SeatSection section;
    section.tasks = {choice(seat::TaskKind::SingleChoice, 4),
                     choice(seat::TaskKind::MultipleChoice, 5),
                     choice(seat::TaskKind::Ordering, 4),
                     choice(seat::TaskKind::ShortAnswer, 0)};
    paper.sections = {section};
    return paper;
}

/// Enters sheets as two persons and whoever settles do it.
class EntryDesk {
  public:
    void enter(const std::string& by, int slot, const std::string& keys) {
        add(exam::PaperEntryKind::Entered, by, slot, answerBody(slot, keys));
    }

    void enterAll(const std::string& by, const std::vector<std::string>& keys) {
        for (std::size_t i = 0; i < keys.size(); ++i) {
            enter(by, static_cast<int>(i) + 1, keys[i]);
        }
        add(exam::PaperEntryKind::Finished, by, 0, {});
    }

    void settle(const std::string& by, int slot, const std::string& keys) {
        add(exam::PaperEntryKind::Settled, by, slot, answerBody(slot, keys));
    }

    void add(exam::PaperEntryKind kind, const std::string& by, int slot, const std::string& body) {
        lines.push_back({ExamId("e1"),
                         PersonId("p1"),
                         kind,
                         PersonId(by),
                         slot,
                         body,
                         Instant{static_cast<std::int64_t>(lines.size())}});
    }

    [[nodiscard]] exam::EnteredSheet sheet() const { return exam::enteredSheet(lines).value(); }

    std::vector<exam::PaperEntryLine> lines;
    seat::SeatPaper paper = fourTasks();

  private:
    [[nodiscard]] std::string answerBody(int slot, const std::string& keys) const {
        return seat::encodeAnswer(exam::answerFromKeys(*paper.task(slot), keys).value());
    }
};

}  // namespace qgt::test
