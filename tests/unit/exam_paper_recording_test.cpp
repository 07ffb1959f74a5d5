#include "tests/support/catch.h"
#include "tests/support/entry_desk.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace qgt {

using exam::enteredSheet;
using exam::PaperEntryKind;
using Desk = test::EntryDesk;

TEST_CASE("nobody takes a recording back alone, and nobody alone silences a doubt about it",
          "[exam][paper]") {
    const auto recorded = [] {
        Desk desk;
        desk.enterAll("anna", {"A", "AB", "ABCD", ""});
        desk.enterAll("bo", {"A", "AB", "ABCD", ""});
        desk.add(PaperEntryKind::Recorded, "cai", 0, "a1");
        return desk;
    };

    struct Row {
        std::vector<std::string> against;
        std::vector<std::string> stays;
        bool contested;
        bool takenBack;
    };

    const std::vector<Row> rows{{{}, {}, false, false},
                                {{"anna"}, {}, true, false},
                                {{"dai"}, {}, true, false},
                                {{"anna", "bo"}, {}, true, true},
                                {{"anna", "dai"}, {}, true, true},
                                {{"dai", "er"}, {}, true, true},
                                {{"anna"}, {"bo"}, true, false},
                                {{"anna"}, {"dai"}, false, false},
                                {{"dai"}, {"er"}, false, false}};
    for (const Row& row : rows) {
        Desk desk = recorded();
        for (const std::string& who : row.against) {
            desk.add(PaperEntryKind::Contested, who, 0, "录错了人");
        }
        for (const std::string& who : row.stays) {
            desk.add(PaperEntryKind::Upheld, who, 0, "核对过了");
        }
        CAPTURE(row.against.size(), row.stays.size());
        CHECK(desk.sheet().isContested() == row.contested);
        CHECK(exam::isToBeTakenBack(desk.sheet()) == row.takenBack);
        desk.add(PaperEntryKind::TakenBack, "fan", 0, "a1");
        const auto after = enteredSheet(desk.lines);
        REQUIRE(after.has_value() == row.takenBack);
        if (row.takenBack) {
            CHECK(after->recorded.empty());
            CHECK(after->awaited);
            CHECK(after->isOpen());
            CHECK(after->readings.empty());
            CHECK(after->takenBack.contains(AttemptId("a1")));
            CHECK(after->everRead.contains(PersonId("anna")));
            CHECK(exam::mayEnter(*after, PersonId("anna")));
            CHECK(exam::mayWithdraw(*after, exam::kNotOfThisExam));
        }
    }
    // Whoever thinks better of it takes the own word back.
    Desk desk = recorded();
    desk.add(PaperEntryKind::Contested, "anna", 0, "录错了人");
    desk.add(PaperEntryKind::Upheld, "anna", 0, "看错了");
    CHECK_FALSE(desk.sheet().isContested());
    CHECK(desk.sheet().words.size() == 1);
    // Of what is not recorded there is nothing to say, and another attempt is not this one.
    Desk open;
    open.enterAll("anna", {"A", "AB", "ABCD", ""});
    open.add(PaperEntryKind::Contested, "bo", 0, "录错了人");
    CHECK(enteredSheet(open.lines).error().code == "exam.entry-damaged");
    Desk other = recorded();
    other.add(PaperEntryKind::Contested, "anna", 0, "x");
    other.add(PaperEntryKind::Contested, "bo", 0, "x");
    other.add(PaperEntryKind::TakenBack, "bo", 0, "a2");
    CHECK(enteredSheet(other.lines).error().code == "exam.entry-damaged");
}

TEST_CASE("after a line that cannot be read it is still known whether a sheet is recorded",
          "[exam][paper]") {
    Desk desk;
    desk.enterAll("anna", {"A", "AB", "ABCD", ""});
    desk.add(PaperEntryKind::Unreadable, "", 0, "");
    desk.enterAll("bo", {"A", "AB", "ABCD", ""});
    CHECK(enteredSheet(desk.lines).error().code == "exam.entry-damaged");
    exam::EnteredSheet sheet = exam::sheetAsReadable(desk.lines);
    CHECK(sheet.damaged);
    CHECK(sheet.isOpen());
    CHECK(exam::mayEnter(sheet, PersonId("cai")).error().code == "exam.entry-damaged");
    CHECK(exam::mayWithdraw(sheet, 1).error().code == "exam.entry-damaged");
    CHECK(exam::mayWithdraw(sheet, 0));
    CHECK(exam::mayWithdraw(sheet, exam::kNotOfThisExam));
    // There is an attempt: nothing of it is withdrawn, and nobody enters another one.
    desk.add(PaperEntryKind::Recorded, "cai", 0, "a1");
    sheet = exam::sheetAsReadable(desk.lines);
    CHECK(sheet.recorded == AttemptId("a1"));
    CHECK_FALSE(sheet.isOpen());
    CHECK(exam::mayWithdraw(sheet, 0).error().code == "exam.entry-recorded");
    desk.add(PaperEntryKind::TakenBack, "cai", 0, "a1");
    sheet = exam::sheetAsReadable(desk.lines);
    CHECK_FALSE(sheet.damaged);
    CHECK(sheet.awaited);
    CHECK(sheet.takenBack.contains(AttemptId("a1")));
    desk.add(PaperEntryKind::Unreadable, "", 0, "");
    // What was recorded once takes two to put aside, also where its entries cannot be read.
    desk.add(PaperEntryKind::Withdrawn, "cai", exam::kNotOfThisExam, "没有这份卡");
    CHECK(exam::sheetAsReadable(desk.lines).damaged);
    desk.add(PaperEntryKind::Withdrawn, "dai", exam::kNotOfThisExam, "没有这份卡");
    CHECK_FALSE(enteredSheet(desk.lines)->isOpen());
}

TEST_CASE("a line that cannot be read drops no contest, and may have been one", "[exam][paper]") {
    const auto recorded = [] {
        Desk desk;
        desk.enterAll("anna", {"A", "AB", "ABCD", ""});
        desk.enterAll("bo", {"A", "AB", "ABCD", ""});
        desk.add(PaperEntryKind::Recorded, "cai", 0, "a1");
        return desk;
    };
    Desk before = recorded();
    before.add(PaperEntryKind::Contested, "anna", 0, "录错了人");
    before.add(PaperEntryKind::Unreadable, "", 0, "");
    CHECK(exam::sheetAsReadable(before.lines).isContested());
    Desk after = recorded();
    after.add(PaperEntryKind::Unreadable, "", 0, "");
    exam::EnteredSheet sheet = exam::sheetAsReadable(after.lines);
    CHECK(sheet.damaged);
    CHECK(sheet.recorded == AttemptId("a1"));
    CHECK(sheet.isContested());
    // It is nobody's word: with one person it takes nothing back.
    after.add(PaperEntryKind::Contested, "dai", 0, "录错了人");
    CHECK_FALSE(exam::isToBeTakenBack(exam::sheetAsReadable(after.lines)));
    after.add(PaperEntryKind::Contested, "er", 0, "录错了人");
    sheet = exam::sheetAsReadable(after.lines);
    CHECK(exam::isToBeTakenBack(sheet));
    CHECK(exam::isDoubtedAfresh(sheet));
    after.add(PaperEntryKind::TakenBack, "er", 0, "a1");
    sheet = exam::sheetAsReadable(after.lines);
    CHECK(sheet.takenBack.contains(AttemptId("a1")));
    CHECK(sheet.words.empty());
    // Somebody with the sheet in hand says that it stays.
    Desk upheld = recorded();
    upheld.add(PaperEntryKind::Unreadable, "", 0, "");
    upheld.add(PaperEntryKind::Upheld, "dai", 0, "核对过了");
    CHECK_FALSE(exam::sheetAsReadable(upheld.lines).isContested());
    // Before it was recorded there was nothing to say against it, and its readers stand for it.
    Desk early;
    early.enterAll("anna", {"A", "AB", "ABCD", ""});
    early.add(PaperEntryKind::Unreadable, "", 0, "");
    early.enterAll("bo", {"A", "AB", "ABCD", ""});
    early.add(PaperEntryKind::Recorded, "cai", 0, "a1");
    sheet = exam::sheetAsReadable(early.lines);
    CHECK_FALSE(sheet.isContested());
    CHECK(sheet.everRead.contains(PersonId("bo")));
    early.add(PaperEntryKind::Contested, "dai", 0, "录错了人");
    sheet = exam::sheetAsReadable(early.lines);
    CHECK(sheet.isContested());
    CHECK_FALSE(exam::isToBeTakenBack(sheet));
}

TEST_CASE("what two persons took back two have to put aside", "[exam][paper]") {
    Desk desk;
    desk.enterAll("anna", {"A", "AB", "ABCD", ""});
    desk.enterAll("bo", {"A", "AB", "ABCD", ""});
    desk.add(PaperEntryKind::Recorded, "cai", 0, "a1");
    desk.add(PaperEntryKind::Contested, "anna", 0, "录错了人");
    desk.add(PaperEntryKind::Contested, "bo", 0, "录错了人");
    desk.add(PaperEntryKind::TakenBack, "bo", 0, "a1");
    desk.add(PaperEntryKind::Withdrawn, "anna", exam::kNotOfThisExam, "没有这份卡");
    CHECK(desk.sheet().awaited);
    CHECK(desk.sheet().isOpen());
    CHECK(desk.sheet().aside == std::set<PersonId>{PersonId("anna")});
    desk.add(PaperEntryKind::Withdrawn, "anna", exam::kNotOfThisExam, "真的没有");
    CHECK(desk.sheet().isOpen());
    CHECK(exam::putsAside(desk.sheet(), PersonId("cai")));
    Desk found = desk;
    desk.add(PaperEntryKind::Withdrawn, "cai", exam::kNotOfThisExam, "没有这份卡");
    CHECK_FALSE(desk.sheet().isOpen());
    CHECK(desk.sheet().aside.empty());
    // Somebody found it after all: what was said was not said of this sheet.
    found.enter("cai", 1, "A");
    CHECK(found.sheet().aside.empty());
    CHECK_FALSE(exam::putsAside(found.sheet(), PersonId("cai")));
}

TEST_CASE("who looked at what others read is known, and reads no worse for it", "[exam][paper]") {
    Desk desk;
    desk.enterAll("anna", {"A", "AB", "ABCD", ""});
    desk.enterAll("bo", {"B", "AB", "ABCD", ""});
    desk.add(PaperEntryKind::Looked, "cai", 0, "");
    desk.add(PaperEntryKind::Recorded, "bo", 0, "a1");
    desk.add(PaperEntryKind::Looked, "dai", 0, "");
    const exam::EnteredSheet sheet = desk.sheet();
    CHECK(sheet.everLooked == std::set<PersonId>{PersonId("cai"), PersonId("dai")});
    CHECK(exam::weightOfWord(sheet, PersonId("cai")) == 2);
    CHECK(exam::paperEntryKindFromText(toText(PaperEntryKind::Looked)) == PaperEntryKind::Looked);
}

TEST_CASE("a recorded sheet is read anew by two who never read it, and stands meanwhile",
          "[exam][paper]") {
    Desk desk;
    desk.enterAll("anna", {"A", "AB", "ABCD", ""});
    desk.enterAll("bo", {"A", "AB", "ABCD", ""});
    desk.add(PaperEntryKind::RereadDone, "cai", 0, "x");
    CHECK(enteredSheet(desk.lines).error().code == "exam.entry-damaged");
    desk.lines.pop_back();
    desk.add(PaperEntryKind::Recorded, "cai", 0, "a1");
    CHECK_FALSE(desk.sheet().isToBeRead());
    desk.add(PaperEntryKind::Reread, "cai", 0, "appeal");
    exam::EnteredSheet sheet = desk.sheet();
    CHECK(sheet.isToBeRead());
    CHECK_FALSE(sheet.isOpen());  // nobody waits for it: what is recorded stands
    CHECK(sheet.recorded == AttemptId("a1"));
    CHECK(sheet.rereadFor == "appeal");
    CHECK(exam::mayEnter(sheet, PersonId("anna")).error().code == "exam.entry-read-before");
    CHECK(exam::mayEnter(sheet, PersonId("cai")));
    CHECK(exam::mayWithdraw(sheet, exam::kNotOfThisExam).error().code == "exam.entry-recorded");
    const Desk begun = desk;
    desk.enterAll("cai", {"B", "AB", "ABCD", ""});
    desk.enterAll("dai", {"B", "AB", "ABCD", ""});
    CHECK(desk.sheet().readTwice());
    CHECK(exam::mayWithdraw(desk.sheet(), 0));
    desk.add(PaperEntryKind::Corrected, "dai", 4, seat::encodeAnswer({}));
    seat::TaskAnswer seventh;
    seventh.response.chosen = {"B"};
    desk.add(PaperEntryKind::Corrected, "dai", 2, seat::encodeAnswer(seventh));
    desk.add(PaperEntryKind::RereadDone, "dai", 1, "");
    sheet = desk.sheet();
    CHECK_FALSE(sheet.isToBeRead());
    CHECK(sheet.recorded == AttemptId("a1"));
    CHECK(sheet.readings.front().by == PersonId("cai"));
    const auto corrected = exam::correctedAnswers(desk.lines, AttemptId("a1"));
    CHECK(corrected == std::map<int, seat::TaskAnswer>{{2, seventh}, {4, {}}});
    CHECK(exam::correctedAnswers(desk.lines, AttemptId("a2")).empty());
    // Nothing came of it: the readings of what is recorded are there as before.
    Desk given = begun;
    given.enter("cai", 1, "B");
    given.add(PaperEntryKind::RereadDone, "cai", 0, "卡找不到了");
    CHECK(given.sheet().readings.front().by == PersonId("anna"));
    CHECK(given.sheet().readTwice());
    CHECK(given.sheet().everRead.contains(PersonId("cai")));
}

}  // namespace qgt
