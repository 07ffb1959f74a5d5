#include "app/desktop/exam_office/unsaved_marks.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace qgt::app {

namespace {

/// The next time it may go well.
bool mayPass(const Error& error) {
    const std::string_view code = error.code;
    return code.substr(0, code.find('.')) == "store" || code.substr(0, code.find('.')) == "file";
}

}  // namespace

void UnsavedMarks::put(BlindMark mark) {
    Unsaved& unsaved = m_marks[mark.ticket];
    unsaved.mark = std::move(mark);
    unsaved.number = ++m_last;
    unsaved.onItsWay = false;
}

UnsavedMarks::Batch UnsavedMarks::send() {
    Batch batch;
    for (auto& [ticket, unsaved] : m_marks) {
        if (!unsaved.onItsWay) {
            unsaved.onItsWay = true;
            batch.marks.push_back(unsaved.mark);
            batch.numbers.push_back(unsaved.number);
        }
    }
    return batch;
}

std::optional<Error> UnsavedMarks::settle(const Batch& batch, const std::vector<Status>& saved) {
    std::optional<Error> first;
    for (std::size_t i = 0; i < saved.size(); ++i) {
        if (!saved[i] && !first) {
            first = saved[i].error();
        }
        const auto found = m_marks.find(batch.marks[i].ticket);
        if (found == m_marks.end() || found->second.number != batch.numbers[i]) {
            continue;  // a newer one is on its way
        }
        if (saved[i] || !mayPass(saved[i].error())) {
            m_marks.erase(found);
        } else {
            found->second.onItsWay = false;
            found->second.failed = true;
        }
    }
    return first;
}

int UnsavedMarks::failed() const {
    return static_cast<int>(
        std::ranges::count_if(m_marks, [](const auto& one) { return one.second.failed; }));
}

}  // namespace qgt::app
