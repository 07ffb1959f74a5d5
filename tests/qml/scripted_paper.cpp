#include "tests/qml/scripted_paper.h"

#include <array>
#include <utility>

namespace qgt::test {

namespace {

using seat::SeatSection;
using seat::SeatTask;
using seat::TaskKind;

SeatTask taskOf(const bank::Item& item) {
    SeatTask task;
    task.kind = static_cast<TaskKind>(item.kind);
    task.stem = item.stem;
    if (item.kind != bank::ItemKind::TrueFalse) {
        for (const bank::Option& option : item.options) {
            task.options.push_back(option.text);
        }
    }
    task.blanks = static_cast<int>(item.blanks.size());
    for (const bank::Pair& pair : item.pairs) {
        task.lefts.push_back(pair.left);
        task.rights.insert(task.rights.begin(), pair.right);
    }
    return task;
}

SeatSection sectionOf(const bank::Bank& bank, TaskKind kind, const char* title, int count) {
    SeatSection section;
    section.title = title;
    section.kind = kind;
    section.marks = 200;
    section.rule = {
        "scoring.exact",
        {{"count", std::to_string(count)}, {"marks", "2"}, {"sum", std::to_string(2 * count)}}};
    for (const bank::Item& item : bank.items()) {
        if (static_cast<TaskKind>(item.kind) == kind &&
            section.tasks.size() < static_cast<std::size_t>(count)) {
            section.tasks.push_back(taskOf(item));
        }
    }
    return section;
}

seat::SeatNode node(std::string prompt, std::string said) {
    seat::SeatNode made;
    made.prompt = std::move(prompt);
    made.scene.push_back({0, std::move(said)});
    return made;
}

/// One decision, one question in one's own words, one more decision.
SeatTask caseTask() {
    seat::SeatCase scenario;
    scenario.title = "老人来问长护险";
    scenario.opening = "上午九点半，同事下户去了，您一个人在接待台。";
    scenario.people.push_back({"王阿姨"});
    seat::SeatNode first = node("您先怎么做？", "我妈八十三了，走路要人扶，能不能有人上门来照顾？");
    first.choices = {{"请她坐下，先问清老人的年龄、户籍和身体情况", 1},
                     {"告诉她街道才管这件事，请她自己去", 2},
                     {"给她一张表，让她回去填好再来", 2}};
    seat::SeatNode second = node("您怎么说，请写下来。", "我们户口都在本区，她自己起不了床。");
    second.next = 2;
    seat::SeatNode third = node("最后怎么收尾？", "那我什么时候能等到消息？");
    third.choices = {{"说清受理、评估的时限，留下联系方式", -1}, {"请她等通知", -1}};
    scenario.nodes = {first, second, third};
    SeatTask task;
    task.kind = TaskKind::Case;
    task.scenario = std::move(scenario);
    return task;
}

}  // namespace

seat::SeatPaper paperOf(const bank::Bank& bank) {
    seat::SeatPaper paper;
    paper.exam = ExamId("exam-1");
    paper.title = "2026 年度全岗通能力考核";
    paper.label = "A";
    paper.candidate = {PersonId("p1"), "陈静", "计生干部", "青禾里居委会", "A017"};
    paper.minutes = 60;
    paper.leastMinutes = 20;
    paper.protection = 2;

    struct Part {
        TaskKind kind;
        const char* title;
        int count;
    };

    static const std::array kParts{Part{TaskKind::SingleChoice, "单项选择题", 12},
                                   Part{TaskKind::MultipleChoice, "多项选择题", 6},
                                   Part{TaskKind::TrueFalse, "判断题", 5},
                                   Part{TaskKind::FillIn, "填空题", 2},
                                   Part{TaskKind::Ordering, "排序题", 2},
                                   Part{TaskKind::Matching, "匹配题", 2},
                                   Part{TaskKind::ShortAnswer, "简答题", 1}};
    for (const Part& part : kParts) {
        paper.sections.push_back(sectionOf(bank, part.kind, part.title, part.count));
    }
    paper.sections.front().navigation = seat::Navigation::SectionLock;
    SeatSection cases;
    cases.title = "案例";
    cases.kind = TaskKind::Case;
    cases.navigation = seat::Navigation::Linear;
    cases.marks = 1000;
    cases.rule = {"scoring.by-criterion", {{"count", "2"}, {"marks", "10"}, {"sum", "20"}}};
    cases.tasks = {caseTask(), caseTask()};
    paper.sections.push_back(std::move(cases));
    for (const SeatSection& section : paper.sections) {
        paper.marks += section.marks * static_cast<int>(section.tasks.size());
    }
    return paper;
}

}  // namespace qgt::test
