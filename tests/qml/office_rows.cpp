#include "tests/qml/office_rows.h"

#include <cstdint>
#include <string>
#include <utility>

namespace qgt::test {

using app::SeatRow;
using seat::AttemptEventKind;
using seat::CloseReason;

std::vector<SeatRow> boardOf(const exam::HeldExam& exam, Instant now) {
    const std::vector<const char*> names{
        "林芳", "陈静", "王海燕", "李国栋", "张敏", "孙晓", "周慧芳", "周岚"};
    std::vector<SeatRow> rows;
    for (std::size_t i = 0; i < exam.candidates.size(); ++i) {
        SeatRow row;
        row.candidate = {exam.candidates[i].person,
                         names.at(i),
                         "社区工作者",
                         "试一试居委会",
                         exam.candidates[i].number};
        row.extra = exam.candidates[i].extra;
        row.tasks = 62;
        if (i > 0) {
            row.attempt = AttemptId("attempt-" + std::to_string(i));
            row.answered = static_cast<int>(20 + i);
            row.startedAt = {now.ms - 40 * kMsPerMinute};
            row.lastAt = {now.ms - static_cast<std::int64_t>(i) * kMsPerSecond};
        }
        rows.push_back(std::move(row));
    }
    rows[2].paused = true;
    rows[2].incidents.push_back({AttemptEventKind::Paused,
                                 {now.ms - 3 * kMsPerMinute},
                                 {exam.candidates[7].person, "去洗手间", 0},
                                 0});
    rows[3].interrupted = true;
    rows[3].incidents.push_back({AttemptEventKind::Gap, {now.ms - 2 * kMsPerMinute}, {}, 0});
    rows[4].closed = CloseReason::HandedIn;
    rows[5].closed = CloseReason::TimeUp;
    return rows;
}

void giveResults(std::vector<SeatRow>& rows) {
    for (const std::size_t place : {std::size_t{4}, std::size_t{5}}) {
        exam::ExamResult result;
        result.got = place == 4 ? 8650 : 7100;
        result.most = 10000;
        result.passed = place == 4;
        result.complete = false;
        result.rules = {{exam::PassRuleKind::Total, {}, 7500, result.got, place == 4},
                        {exam::PassRuleKind::CriticalErrors, {}, 0, 0, place == 4}};
        rows[place].result = result;
        rows[place].waiting = 1;
    }
}

}  // namespace qgt::test
