#include "engine/exam/paper.h"
#include "tests/support/catch.h"
#include "tests/support/sat_papers.h"
#include "tests/support/small_exam.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace qgt {

using bank::Item;
using bank::ItemKind;
using exam::ExamState;
using exam::FrozenPaper;
using exam::KeyedTask;
using exam::PaperForm;
using exam::ScoringKey;
using test::SmallExam;

namespace {

struct Wanted {
    std::size_t candidates = 4;
    int forms = 2;
    std::uint64_t seed = 7;
};

Result<std::vector<FrozenPaper>> frozen(const SmallExam& small, const Wanted& wanted = {}) {
    const auto candidates = test::candidatesNamed(wanted.candidates);
    const exam::HeldExam held = test::examFor(candidates, wanted.forms, wanted.seed);
    return exam::freezePapers({small.blueprint, *small.bank, held, candidates, small.forms});
}

std::vector<FrozenPaper> papersOf(const SmallExam& small, const Wanted& wanted = {}) {
    auto papers = frozen(small, wanted);
    REQUIRE(papers.has_value());
    return std::move(papers).value();
}

/// Everything that a key keeps of its tasks but the tasks themselves.
std::string orderText(const ScoringKey& key) {
    std::string text;
    for (const KeyedTask& task : key.tasks) {
        const auto* const item = std::get_if<Item>(&task.task);
        text += item != nullptr ? item->id.str() : std::get<bank::CaseScenario>(task.task).id.str();
        for (const std::string& name : task.order) {
            text += " " + name;
        }
        for (const auto& node : task.choices) {
            text += " /";
            for (const std::string& name : node) {
                text += name;
            }
        }
        text += "\n";
    }
    return text;
}

std::string codeOf(const SmallExam& small, const Wanted& wanted = {}) {
    const auto papers = frozen(small, wanted);
    return papers.has_value() ? std::string() : papers.error().code;
}

const exam::KeyedTask& taskOf(const FrozenPaper& paper, bank::TaskKind kind) {
    return *std::find_if(
        paper.key.tasks.begin(), paper.key.tasks.end(), [&](const KeyedTask& task) {
            return paper.key.blueprint.sections[task.section].kind == kind;
        });
}

}  // namespace

TEST_CASE("the same exam freezes the same papers, another seed others", "[exam]") {
    const SmallExam small;
    const auto first = papersOf(small);
    const auto again = papersOf(small);
    const auto other = papersOf(small, {4, 2, 8});
    REQUIRE(first.size() == 4);
    for (std::size_t i = 0; i < first.size(); ++i) {
        CHECK(first[i].seat == again[i].seat);
        CHECK(orderText(first[i].key) == orderText(again[i].key));
        CHECK(orderText(first[i].key) != orderText(other[i].key));
    }
}

TEST_CASE("what was drawn once is drawn for ever", "[exam]") {
    // Orders are stored with every paper, but an audit draws them again from the seed.
    const auto papers = papersOf(SmallExam());
    CHECK(orderText(papers.front().key) ==
          "aaaaaaaaac A D B C\n"
          "aaaaaaaaab C D A B\n"
          "aaaaaaaaad C B A D E\n"
          "aaaaaaaaae T F\n"
          "aaaaaaaaaf\n"
          "aaaaaaaaag A D C B\n"
          "aaaaaaaaah 3 1 0 2\n"
          "aaaaaaaaai\n"
          "aaaaaaaaa2 record first / /BA\n");
}

TEST_CASE("variants go round so that neighbours have different ones", "[exam]") {
    const auto papers = papersOf(SmallExam(), {5, 2, 7});
    for (std::size_t i = 0; i + 1 < papers.size(); ++i) {
        CHECK(papers[i].seat.label != papers[i + 1].seat.label);
        CHECK(papers[i].seat.sections != papers[i + 1].seat.sections);
    }
    CHECK(papers[0].seat.label == "A");
    CHECK(papers[4].key.form == "A");
    // The same variant, laid out anew for another candidate.
    CHECK(orderText(papers[0].key) != orderText(papers[2].key));
}

TEST_CASE("individual papers are one form for each candidate", "[exam]") {
    const SmallExam small;
    const auto papers = papersOf(small, {2, 0, 7});
    REQUIRE(papers.size() == 2);
    CHECK(papers[0].seat.label == "A");
    CHECK(papers[1].seat.label == "B");
    CHECK(codeOf(small, {3, 0, 7}) == "exam.form-count");
}

TEST_CASE("a paper has what the blueprint and the exam say", "[exam]") {
    const SmallExam small;
    for (const FrozenPaper& paper : papersOf(small)) {
        const seat::SeatPaper& seen = paper.seat;
        CHECK(seen.exam == ExamId("e1"));
        CHECK(seen.title == "考试");
        CHECK(seen.marks == 2700);
        CHECK(seen.minutes == 30);
        CHECK(seen.leastMinutes == 10);
        CHECK(seen.protection == 1);
        CHECK(seen.slotCount() == 9);
        CHECK(paper.key.tasks.size() == 9);
        CHECK(paper.key.candidate == seen.candidate.person);
        int sum = 0;
        for (const seat::SeatSection& section : seen.sections) {
            sum += section.marks * static_cast<int>(section.tasks.size());
        }
        CHECK(sum == seen.marks);
        REQUIRE(seen.sections.size() == 8);
        CHECK(seen.sections[0].rule.code == "scoring.exact-penalty");
        CHECK(seen.sections[0].navigation == seat::Navigation::SectionLock);
        CHECK(seen.sections[7].navigation == seat::Navigation::Linear);
        CHECK(seen.sections[2].tasks[0].options.empty());
        CHECK(seen.sections[3].tasks[0].blanks == 2);
        CHECK(seen.sections[5].tasks[0].rights.size() == 4);
    }
}

TEST_CASE("true and false keep their places, an ordering is never laid out right", "[exam]") {
    const SmallExam small;
    std::set<std::string> options;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const auto papers = papersOf(small, {1, 2, seed});
        const FrozenPaper& paper = papers.front();
        REQUIRE(taskOf(paper, bank::TaskKind::TrueFalse).order ==
                std::vector<std::string>{"T", "F"});
        REQUIRE(taskOf(paper, bank::TaskKind::Ordering).order !=
                small.item(ItemKind::Ordering).answer);
        std::string order;
        for (const std::string& key : taskOf(paper, bank::TaskKind::SingleChoice).order) {
            order += key;
        }
        options.insert(order);
    }
    CHECK(options.size() == 24);
}

TEST_CASE("tasks are shuffled inside their section, unless they come one after another", "[exam]") {
    SmallExam small;
    const auto orders = [&small] {
        std::set<std::string> found;
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const auto papers = papersOf(small, {1, 2, seed});
            found.insert(test::itemAt(papers.front(), 1).id.str());
        }
        return found.size();
    };
    CHECK(orders() == 2);
    small.blueprint.navigation = bank::Navigation::Linear;
    CHECK(orders() == 1);
}

TEST_CASE("a case leads a seat where its author leads, and every ending is the same end",
          "[exam]") {
    const SmallExam small;
    std::set<int> starts;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const auto papers = papersOf(small, {1, 2, seed});
        const seat::SeatTask& task = papers.front().seat.sections.back().tasks.front();
        const seat::SeatCase& shown = task.scenario.value();
        CHECK(shown.title == "楼上漏水");
        REQUIRE(shown.nodes.size() == 2);
        starts.insert(shown.start);
        const seat::SeatNode& first = shown.nodes.at(static_cast<std::size_t>(shown.start));
        CHECK(first.scene ==
              std::vector<seat::SeatLine>{{0, "楼上又漏水了！"}, {-1, "她把湿毛巾放在桌上。"}});
        REQUIRE(first.choices.size() == 2);
        for (const seat::SeatChoice& choice : first.choices) {
            const bool goesOn = choice.text == "请坐，慢慢说。";
            CHECK(choice.next == (goesOn ? 1 - shown.start : -1));
        }
        const seat::SeatNode& open = shown.nodes.at(static_cast<std::size_t>(1 - shown.start));
        CHECK(open.open());
        CHECK(open.next == -1);
    }
    CHECK(starts.size() == 2);
}

TEST_CASE("a form that is not what the blueprint says freezes nothing", "[exam]") {
    SmallExam small;
    PaperForm& form = small.forms[1];
    SECTION("a task is missing") {
        form.items[0].pop_back();
    }
    SECTION("a task is too many") {
        form.items[0].push_back(&small.item(ItemKind::SingleChoice));
    }
    SECTION("another kind") {
        form.items[0][0] = form.items[1][0];
    }
    SECTION("one item twice") {
        form.items[0][0] = form.items[0][1];
    }
    SECTION("nothing where an item should be") {
        form.items[0][0] = nullptr;
    }
    SECTION("a section is missing") {
        form.items.pop_back();
    }
    SECTION("items among the cases") {
        form.items[7] = form.items[0];
    }
    SECTION("no case") {
        form.cases.clear();
    }
    SECTION("a case too many") {
        form.cases.push_back(form.cases.front());
    }
    SECTION("nothing where a case should be") {
        form.cases.front() = nullptr;
    }
    SECTION("a maximum of its own") {
        small.blueprint.sections[1].scoring = {bank::ScoringScheme::DeductFloor0, 0, 70, 30, 0};
        small.forms[0].items[1] = form.items[1];
    }
    CHECK(codeOf(small) == "exam.form-unfit");
}

TEST_CASE("a wrong number of forms or candidates freezes nothing", "[exam]") {
    SmallExam small;
    CHECK(codeOf(small, {4, 3, 1}) == "exam.form-count");
    CHECK(codeOf(small, {0, 0, 1}) == "exam.form-count");
    CHECK(codeOf(small, {4, -1, 1}) == "exam.form-count");
    const auto candidates = test::candidatesNamed(4);
    const exam::HeldExam held = test::examFor(candidates, 2, 1);
    const auto fewer = test::candidatesNamed(3);
    CHECK_FALSE(
        exam::freezePapers({small.blueprint, *small.bank, held, fewer, small.forms}).has_value());
    small.blueprint.marks = 2800;
    CHECK(codeOf(small) == "exam.unfit-blueprint");
}

TEST_CASE("a scoring key comes back from its text, exam items too", "[exam]") {
    SmallExam small;
    const auto papers = papersOf(small);
    ScoringKey key = papers[1].key;
    std::get<Item>(key.tasks[0].task).pool = bank::Pool::Exam;
    const auto text = exam::encodeKey(key);
    const std::string why = text.has_value() ? std::string() : text.error().args.front().second;
    CAPTURE(why);
    REQUIRE(text.has_value());
    const auto again = exam::decodeKey(*text);
    REQUIRE(again.has_value());
    CHECK(again->exam == key.exam);
    CHECK(again->candidate == key.candidate);
    CHECK(again->form == "B");
    CHECK(orderText(*again) == orderText(key));
    bank::Blueprint blueprint = again->blueprint;
    blueprint.where = key.blueprint.where;
    CHECK(blueprint == key.blueprint);
    REQUIRE(again->tasks.size() == key.tasks.size());
    CHECK(std::get<Item>(again->tasks[0].task).pool == bank::Pool::Exam);
    CHECK(exam::encodeKey(*again).value() == *text);
}

TEST_CASE("a key that is not whole is not written", "[exam]") {
    const SmallExam small;
    ScoringKey key = papersOf(small)[0].key;
    SECTION("a task is missing") {
        key.tasks.pop_back();
    }
    SECTION("tasks changed places") {
        std::swap(key.tasks[0], key.tasks[2]);
    }
    SECTION("an option that the item does not have") {
        key.tasks[0].order[0] = "Z";
    }
    SECTION("an option twice") {
        key.tasks[0].order[0] = key.tasks[0].order[1];
    }
    SECTION("true and false changed places") {
        std::swap(key.tasks[3].order[0], key.tasks[3].order[1]);
    }
    SECTION("a node of another case") {
        key.tasks[8].order[0] = "elsewhere";
    }
    SECTION("a choice is missing") {
        for (auto& choices : key.tasks[8].choices) {
            choices.clear();
        }
    }
    SECTION("an item that breaks a rule of the bank") {
        std::get<Item>(key.tasks[0].task).stem.clear();
    }
    const auto text = exam::encodeKey(key);
    REQUIRE_FALSE(text.has_value());
    CHECK(text.error().code == "exam.key-damaged");
}

TEST_CASE("a damaged key is not read", "[exam]") {
    const SmallExam small;
    const std::string text = exam::encodeKey(papersOf(small)[0].key).value();
    const auto damaged = [](const std::string& bytes) {
        const auto key = exam::decodeKey(bytes);
        return key.has_value() ? std::string() : key.error().code;
    };
    CHECK(damaged("") == "exam.key-damaged");
    CHECK(damaged("[]") == "exam.key-damaged");
    CHECK(damaged("{}") == "exam.key-damaged");
    for (std::size_t length = 0; length < text.size(); length += 97) {
        REQUIRE(damaged(text.substr(0, length)) == "exam.key-damaged");
    }
    const auto with = [&text](const std::string& from, const std::string& to) {
        std::string bytes = text;
        const std::size_t at = bytes.find(from);
        REQUIRE(at != std::string::npos);
        return bytes.replace(at, from.size(), to);
    };
    CHECK(damaged(with(R"("schema":1)", R"("schema":2)")) == "exam.key-damaged");
    CHECK(damaged(with(R"("section":0)", R"("section":-1)")) == "exam.key-damaged");
    CHECK(damaged(with(R"("section":0)", R"("section":1)")) == "exam.key-damaged");
    CHECK(damaged(with(R"("order":[)", R"("order":["A",)")) == "exam.key-damaged");
    CHECK(damaged(with(R"("order":[)", R"("older":[)")) == "exam.key-damaged");
    CHECK(damaged(with(R"("order":[)", R"("more":1,"order":[)")) == "exam.key-damaged");
    CHECK(damaged(with("kind: single_choice\\n", "kind: single_choise\\n")) == "exam.key-damaged");
    CHECK(damaged(with("answer: [B]", "answer: [E]")) == "exam.key-damaged");
    CHECK(damaged(with("marks: 40", "marks: 41")) == "exam.key-damaged");
    CHECK(damaged(with("title: 小考", "tittle: 小考")) == "exam.key-damaged");
}

TEST_CASE("states of an exam have texts, both ways", "[exam]") {
    std::set<std::string> texts;
    for (const ExamState state : {ExamState::Draft,
                                  ExamState::Sealed,
                                  ExamState::Closed,
                                  ExamState::Published,
                                  ExamState::Withdrawn}) {
        texts.insert(toText(state));
        CHECK(exam::examStateFromText(toText(state)) == state);
    }
    CHECK(texts == std::set<std::string>{"draft", "sealed", "closed", "published", "withdrawn"});
    CHECK_FALSE(exam::examStateFromText("Draft").has_value());
    CHECK_FALSE(exam::examStateFromText("").has_value());
}

}  // namespace qgt
