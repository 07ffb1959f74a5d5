#include "engine/exam/exam_result.h"
#include "tests/support/catch.h"
#include "tests/support/sitting.h"

#include <algorithm>
#include <string>
#include <utility>

namespace qgt {

using bank::ItemKind;
using exam::ExamResult;
using exam::TaskResult;
using test::answerAsInTable;
using test::Sitting;
using test::SmallExam;

namespace {

const TaskResult& wordedTask(const ExamResult& result, int slot) {
    return result.tasks.at(static_cast<std::size_t>(slot - 1));
}

}  // namespace

TEST_CASE("what was given and what is right is said in the words of the paper", "[exam]") {
    SmallExam small;
    Sitting sitting(small);
    answerAsInTable(sitting);
    const ExamResult result = sitting.scored();
    const int several = sitting.slotOf(ItemKind::MultipleChoice);
    const auto& options = sitting.paper.seat.task(several)->options;
    const auto line = [&options](const std::string& text) {
        const auto place = std::find(options.begin(), options.end(), text) - options.begin();
        return std::string(1, static_cast<char>('A' + place)) + ". " + text;
    };
    CHECK(wordedTask(result, several).given == line("派出所"));
    const bool first = line("派出所") < line("街道");
    CHECK(wordedTask(result, several).right ==
          (first ? line("派出所") + "\n" + line("街道") : line("街道") + "\n" + line("派出所")));
    const int truth = sitting.slotOf(ItemKind::TrueFalse);
    CHECK(wordedTask(result, truth).given == "正确");
    CHECK(wordedTask(result, truth).right == "错误");
    const int blanks = sitting.slotOf(ItemKind::FillIn);
    CHECK(wordedTask(result, blanks).given == "５\n业委会");
    CHECK(wordedTask(result, blanks).right == "五 / 5\n居民会议");
    const int pairs = sitting.slotOf(ItemKind::Matching);
    CHECK(wordedTask(result, pairs).given == "左一 → 右一\n左二 → 右四\n左三 → —");
    CHECK(wordedTask(result, pairs).right == "左一 → 右一\n左二 → 右二\n左三 → 右三");
    CHECK(wordedTask(result, sitting.slotOf(ItemKind::ShortAnswer)).right ==
          "先登记，再告知材料，最后约时间。");
    CHECK(result.tasks.back().given == result.tasks.back().right);
    CHECK(result.tasks.back().right ==
          "第一句：请坐，慢慢说。\n记录：时间、门牌、电话，三天内回话。");
}

TEST_CASE("what to study next leaves out items that practice does not have", "[exam]") {
    SmallExam small;
    Sitting sitting(small);
    answerAsInTable(sitting);
    bank::BankParts parts;
    parts.lines = small.bank->lines();
    parts.blocks = small.bank->blocks();
    const bank::Bank empty(std::move(parts));
    const ExamResult result =
        exam::scorePaper(sitting.paper.key, sitting.sat.answers, sitting.sat.marks, empty);
    CHECK(result.got == 1325);
    REQUIRE(result.next.size() == 2);
    CHECK(result.next[0].items.empty());
}

TEST_CASE("a result comes back from its text", "[exam]") {
    SmallExam small;
    Sitting sitting(small);
    answerAsInTable(sitting);
    ExamResult result = sitting.scored();
    result.risk = {0.1234567890123, 512};
    result.tasks[0].critical = true;
    result.tasks[1].waitsForMarking = true;
    result.complete = false;
    const std::string text = exam::encodeResult(result);
    const auto again = exam::decodeResult(text);
    REQUIRE(again.has_value());
    CHECK(*again == result);
    CHECK(exam::decodeResult(exam::encodeResult(ExamResult())).value() == ExamResult());
}

TEST_CASE("a damaged result is not read", "[exam]") {
    SmallExam small;
    Sitting sitting(small);
    answerAsInTable(sitting);
    const std::string text = exam::encodeResult(sitting.scored());
    const auto damaged = [](const std::string& bytes) {
        const auto result = exam::decodeResult(bytes);
        return !result.has_value() && result.error().code == "exam.result-damaged";
    };
    CHECK(damaged(""));
    CHECK(damaged("[]"));
    CHECK(damaged("{}"));
    CHECK(damaged(text + " "));
    for (std::size_t length = 0; length < text.size(); length += 31) {
        REQUIRE(damaged(text.substr(0, length)));
    }
    const auto with = [&text](const std::string& from, const std::string& to) {
        std::string bytes = text;
        const std::size_t at = bytes.find(from);
        REQUIRE(at != std::string::npos);
        return bytes.replace(at, from.size(), to);
    };
    CHECK(damaged(with(R"("passed":false)", R"("passed":0)")));
    CHECK(damaged(with(R"("got":1325)", R"("got":"1325")")));
    CHECK(damaged(with(R"("got":1325)", R"("got":1325,"got":1325)")));
    CHECK(damaged(with(R"("got":1325)", R"("got":99999999999)")));
    CHECK(damaged(with(R"("got":1325)", R"("got":1325,"more":1)")));
    CHECK(damaged(with(R"("outcome":"right")", R"("outcome":"fine")")));
    CHECK(damaged(with(R"("kind":"total")", R"("kind":"sum")")));
    CHECK(damaged(with(R"("level":"know")", R"("level":"knew")")));
}

}  // namespace qgt
