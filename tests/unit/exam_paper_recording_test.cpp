#include "tests/support/catch.h"
#include "tests/support/entry_desk.h"

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
    desk.add(PaperEntryKind::Withdrawn, "cai", exam::kNotOfThisExam, "没有这份卡");
    CHECK_FALSE(enteredSheet(desk.lines)->isOpen());
}

}  // namespace qgt
