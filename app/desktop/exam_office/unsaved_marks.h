#pragma once

#include "app/runtime/exam_marking.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace qgt::app {

/// Marks that are on the screen and not (known to be) on the disk: those on their way and those
/// whose saving failed. Of one answer the newest.
class UnsavedMarks {
  public:
    /// Marks on their way, each with how it was numbered.
    struct Batch {
        std::vector<BlindMark> marks;
        std::vector<int> numbers;
    };

    void put(BlindMark mark);

    /// Those that are not on their way; from now on they are.
    [[nodiscard]] Batch send();

    /// How saving went, one by one. What is refused for good (handed in, no longer this rater's) is
    /// forgotten, what the disk did not take stays. Gives the first error.
    [[nodiscard]] std::optional<Error> settle(const Batch& batch, const std::vector<Status>& saved);

    [[nodiscard]] bool empty() const { return m_marks.empty(); }

    /// Answers whose saving failed.
    [[nodiscard]] int failed() const;

    void clear() { m_marks.clear(); }

  private:
    struct Unsaved {
        BlindMark mark;
        int number = 0;
        bool onItsWay = false;
        bool failed = false;
    };

    std::map<std::string, Unsaved> m_marks;  ///< by ticket
    int m_last = 0;
};

}  // namespace qgt::app
