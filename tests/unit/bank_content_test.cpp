#include "engine/bank/rules.h"
#include "tests/support/bank_folder.h"
#include "tests/support/case_texts.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace fs = std::filesystem;
using qgt::ItemId;
using qgt::bank::HandbookSection;
using qgt::bank::Item;
using qgt::bank::LoadReport;
using qgt::test::BankFolder;
using qgt::test::changed;
using qgt::test::findingsOf;
using qgt::test::numberedItem;
using qgt::test::sampleCase;
using qgt::test::sampleHandbook;
using qgt::test::sampleId;
using qgt::test::SampleItem;
using qgt::test::SampleSection;
using qgt::test::sampleWords;

// Cases and handbooks inside a bank: names that point from one file into another.

namespace {

using Lines = std::vector<std::string>;

/// The sample case as another case.
std::string otherCase(std::size_t number) {
    return changed(sampleCase(), "id: aaaaaaaaab", "id: " + sampleId(number));
}

SampleSection section(const std::string& slug, const std::string& more = {}) {
    SampleSection made;
    made.slug = slug;
    made.title = "题为" + slug;
    made.more = more;
    return made;
}

SampleItem itemNaming(std::size_t number, const std::string& slug) {
    SampleItem item = numberedItem(number);
    item.more = "    handbook: [" + slug + "]\n";
    return item;
}

Lines slugsOf(const qgt::bank::Bank& bank) {
    Lines slugs;
    for (const HandbookSection& found : bank.sections()) {
        slugs.push_back(found.slug);
    }
    return slugs;
}

/// A bank with two items (the first names practice/a), two cases and three sections.
class WholeFolder : public BankFolder {
  public:
    WholeFolder() {
        items("a", {itemNaming(1, "practice/a"), numberedItem(2)});
        put("cases/one.yaml", sampleCase());
        put("cases/two.yaml", otherCase(7));
        put("handbooks/practice/desk.yaml", sampleHandbook({section("a"), section("b")}));
        put("handbooks/content/card.yaml",
            sampleHandbook({section("card", "    items: [" + sampleId(2) + "]\n")}, "content"));
    }
};

}  // namespace

TEST_CASE("a bank gives its cases by id and its sections by slug", "[bank][content]") {
    WholeFolder folder;
    const LoadReport report = folder.load();
    CHECK(findingsOf(report).empty());
    CHECK(report.bank->cases().size() == 2);
    CHECK(slugsOf(*report.bank) == Lines{"content/card", "practice/a", "practice/b"});
    REQUIRE(report.bank->caseScenario(qgt::CaseId(sampleId(7))) != nullptr);
    CHECK(report.bank->caseScenario(qgt::CaseId(sampleId(7)))->where.file == "cases/two.yaml");
    CHECK(report.bank->caseScenario(qgt::CaseId("none")) == nullptr);
    REQUIRE(report.bank->section("practice/b") != nullptr);
    CHECK(report.bank->section("practice/b")->title == "题为b");
    CHECK(report.bank->section("practice/c") == nullptr);
}

TEST_CASE("items and sections find each other, whichever of them names the other",
          "[bank][content]") {
    WholeFolder folder;
    SampleItem both = itemNaming(3, "content/card");
    both.more = "    handbook: [content/card, practice/a]\n";
    folder.items("b", {both});
    const auto bank = folder.load().bank;
    const auto idsOf = [&](const char* slug) {
        Lines ids;
        for (const Item* item : bank->itemsOf(*bank->section(slug))) {
            ids.push_back(item->id.str());
        }
        return ids;
    };
    const auto namesOf = [&](std::size_t number) {
        Lines names;
        for (const HandbookSection* found :
             bank->sectionsOf(*bank->item(ItemId(sampleId(number))))) {
            names.push_back(found->slug);
        }
        return names;
    };
    CHECK(idsOf("content/card") == Lines{sampleId(2), sampleId(3)});
    CHECK(idsOf("practice/a") == Lines{sampleId(1), sampleId(3)});
    CHECK(idsOf("practice/b").empty());
    CHECK(namesOf(1) == Lines{"practice/a"});
    CHECK(namesOf(2) == Lines{"content/card"});
    CHECK(namesOf(3) == Lines{"content/card", "practice/a"});
}

TEST_CASE("a link without words gets the title of its section, one with words keeps them",
          "[bank][content]") {
    WholeFolder folder;
    SampleSection linking = section("link");
    linking.text = sampleWords() + "[[practice/a]][[content/card|这里]]";
    folder.put("handbooks/methods/link.yaml", sampleHandbook({linking}, "methods"));
    const LoadReport report = folder.load();
    CHECK(findingsOf(report).empty());
    const auto& runs = report.bank->section("methods/link")->blocks.at(0).runs;
    CHECK(runs.at(1) == qgt::bank::MarkupRun{"题为a", false, "practice/a"});
    CHECK(runs.at(2) == qgt::bank::MarkupRun{"这里", false, "content/card"});
}

TEST_CASE("a name that is nowhere is told where it stands, and its entry is left out",
          "[bank][content]") {
    WholeFolder folder;
    folder.items("b", {itemNaming(3, "practice/none")});
    const std::string wrongCase =
        changed(changed(changed(otherCase(8), "requests: [sg_proof]", "requests: [sg_none]"),
                        "line: selfgov",
                        "line: nowhere\nhandbook: [practice/a, practice/none]"),
                "source: JWH",
                "source: NONE");
    folder.put("cases/wrong.yaml", wrongCase);
    folder.put("handbooks/methods/wrong.yaml",
               sampleHandbook({section("x", "    line: nowhere\n    also_lines: [none]\n"),
                               section("y", "    requests: [none]\n"),
                               section("z", "    items: [zzzzzzzzzz]\n"),
                               section("w", "    basis: [{source: NONE}]\n"),
                               section("good")},
                              "methods"));
    const LoadReport report = folder.load();
    CHECK(findingsOf(report) == Lines{"cases/wrong.yaml:6 bank.unknown-line",
                                      "cases/wrong.yaml:7 bank.unknown-section",
                                      "cases/wrong.yaml:8 bank.unknown-request",
                                      "cases/wrong.yaml:18 bank.unknown-source",
                                      "handbooks/methods/wrong.yaml:11 bank.unknown-line",
                                      "handbooks/methods/wrong.yaml:12 bank.unknown-line",
                                      "handbooks/methods/wrong.yaml:19 bank.unknown-request",
                                      "handbooks/methods/wrong.yaml:26 bank.unknown-item",
                                      "handbooks/methods/wrong.yaml:33 bank.unknown-source",
                                      "items/selfgov/b.yaml:20 bank.unknown-section"});
    CHECK(report.diagnostics[1].where.column == 24);
    CHECK(report.bank->cases().size() == 2);
    CHECK(slugsOf(*report.bank) ==
          Lines{"content/card", "methods/good", "practice/a", "practice/b"});
    CHECK(report.bank->items().size() == 2);
}

TEST_CASE("a link in the text of a section must lead to a section", "[bank][content]") {
    WholeFolder folder;
    SampleSection linking = section("link");
    linking.text = sampleWords() + "[[practice/none|那里]]";
    folder.put("handbooks/methods/link.yaml", sampleHandbook({linking}, "methods"));
    const LoadReport report = folder.load();
    CHECK(findingsOf(report) == Lines{"handbooks/methods/link.yaml:8 bank.unknown-section"});
    CHECK(report.bank->section("methods/link") == nullptr);
}

TEST_CASE("one id or slug in two files is taken once, and the second place is told",
          "[bank][content]") {
    WholeFolder folder;
    folder.put("cases/zz.yaml", sampleCase());
    folder.put("handbooks/practice/zz.yaml", sampleHandbook({section("b"), section("c")}));
    const LoadReport report = folder.load();
    CHECK(findingsOf(report) == Lines{"cases/zz.yaml:1 bank.duplicate-entry",
                                      "handbooks/practice/zz.yaml:5 bank.duplicate-entry"});
    CHECK(report.diagnostics[0].args[0].second == "cases/one.yaml:1");
    CHECK(report.bank->cases().size() == 2);
    CHECK(slugsOf(*report.bank) == Lines{"content/card", "practice/a", "practice/b", "practice/c"});
}

TEST_CASE("whatever is wrong with one file, every good entry of the others is there",
          "[bank][content]") {
    const std::string broken =
        GENERATE(as<std::string>(), "", "\tx", "- x\n", "schema: 2\n", "a: &b c\n", "schema: 1\n");
    for (const char* name : {"handbooks/practice/broken.yaml",
                             "handbooks/loose.yaml",
                             "cases/broken.yaml",
                             "cases/deep/er.yaml",
                             "items/selfgov/broken.yaml",
                             "requests.yaml",
                             "sources.yaml"}) {
        CAPTURE(name, broken);
        WholeFolder folder;
        folder.put(name, broken);
        const LoadReport report = folder.load();
        CHECK(hasErrors(report.diagnostics));
        CHECK(report.bank->items().size() == 2);
        CHECK(report.bank->cases().size() == 2);
        CHECK(report.bank->sections().size() == 3);
    }
}

TEST_CASE("an item is not lost because the handbook that it names cannot be read",
          "[bank][content]") {
    WholeFolder folder;
    const fs::path desk = folder.path() / "handbooks/practice/desk.yaml";
    SECTION("broken") {
        folder.put("handbooks/practice/desk.yaml", "- x\n");
    }
    SECTION("with a fault in the section") {
        folder.put("handbooks/practice/desk.yaml",
                   changed(sampleHandbook({section("a")}), "revision: 1", "revision: 0"));
    }
    SECTION("in the wrong place") {
        fs::rename(desk, folder.path() / "handbooks/desk.yaml");
    }
    SECTION("a link") {
        fs::rename(desk, folder.path() / "desk.yaml");
        fs::create_symlink(folder.path() / "desk.yaml", desk);
    }
    SECTION("the folder is a file") {
        fs::remove_all(folder.path() / "handbooks");
        folder.put("handbooks", "x");
    }
    const LoadReport report = folder.load();
    CHECK(hasErrors(report.diagnostics));
    CHECK(std::none_of(report.diagnostics.begin(), report.diagnostics.end(), [](const auto& d) {
        return d.code == "bank.unknown-section";
    }));
    CHECK(report.bank->items().size() == 2);
    CHECK(report.bank->cases().size() == 2);
}

TEST_CASE("a section is not lost because the file of an item that it names cannot be read",
          "[bank][content]") {
    WholeFolder folder;
    folder.put("items/selfgov/a.yaml", "\tx");
    const LoadReport report = folder.load();
    CHECK(findingsOf(report) == Lines{"items/selfgov/a.yaml:1 bank.tab-indentation"});
    CHECK(report.bank->sections().size() == 3);
}

TEST_CASE("files in the wrong place are told and not read", "[bank][content]") {
    WholeFolder folder;
    folder.put("cases/deep/er.yaml", otherCase(8));
    folder.put("handbooks/loose.yaml", sampleHandbook({section("x")}));
    folder.put("handbooks/practice/deep/er.yaml", sampleHandbook({section("y")}));
    folder.put("cases/notes.txt", "x");
    CHECK(findingsOf(folder.load()) ==
          Lines{"cases/deep/er.yaml:0 case.misplaced-file",
                "cases/notes.txt:0 bank.ignored-file",
                "handbooks/loose.yaml:0 handbook.misplaced-file",
                "handbooks/practice/deep/er.yaml:0 handbook.misplaced-file"});
}

TEST_CASE("cases and sections that are over or due are told as of a day", "[bank][content]") {
    WholeFolder folder;
    folder.put("cases/two.yaml",
               changed(otherCase(7), "2026-01-01}", "2026-01-01, until: 2026-06-30}"));
    folder.put("handbooks/content/card.yaml",
               changed(sampleHandbook({section("card")}, "content"),
                       "2026-01-01}",
                       "2026-01-01, review_by: 2026-06-30}"));
    const auto bank = folder.load().bank;
    CHECK(checkAsOf(*bank, qgt::parseDate("2026-06-30").value()).empty());
    const auto found = checkAsOf(*bank, qgt::parseDate("2026-07-01").value());
    REQUIRE(found.size() == 2);
    CHECK(found[0].code == "bank.expired");
    CHECK(found[0].where.file == "cases/two.yaml");
    CHECK(found[1].code == "bank.due-for-review");
    CHECK(found[1].args[1].second == "content/card");
}
