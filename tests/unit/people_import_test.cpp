#include "engine/people/csv.h"
#include "engine/people/person_export.h"
#include "engine/people/person_import.h"
#include "tests/support/catch.h"
#include "tests/support/people_world.h"

#include <algorithm>
#include <string>
#include <vector>

using qgt::CommitteeId;
using qgt::LineId;
using qgt::people::applyImport;
using qgt::people::DraftKind;
using qgt::people::DutyRole;
using qgt::people::exportPersons;
using qgt::people::ExportRequest;
using qgt::people::ImportContext;
using qgt::people::ImportPreview;
using qgt::people::LineDuty;
using qgt::people::PeopleService;
using qgt::people::Person;
using qgt::people::personTable;
using qgt::people::previewPersons;
using qgt::people::Role;
using qgt::people::SecretKind;
using qgt::people::writeCsv;
using qgt::test::PeopleWorld;

namespace {

const std::string kHeader = "姓名,工号,岗位,居委会,角色,A角,B角\n";

struct ImportWorld : PeopleWorld {
    ImportWorld() {
        (void)store.saveCommittee({CommitteeId("c1"), "青禾里居委会", "曲阳路街道"}, {});
        (void)store.saveCommittee({CommitteeId("c2"), "望江居委会", "曲阳路街道"}, {});
        add("admin", "沈岚", Role::Administrator);
        add("director", "陆文静", Role::Director);
        Person known = add("known", "王海燕", Role::Cadre);
        known.staffNo = "HK-1";
        known.post = "卫生干部";
        known.duties = {{LineId("health"), DutyRole::A}};
        (void)store.savePerson(known, {});
        giveSecret("admin", "lvshu-mantou", SecretKind::Password);
    }

    [[nodiscard]] ImportContext context() const { return contextFor("admin"); }

    [[nodiscard]] ImportContext contextFor(const std::string& importer) const {
        return {store.persons().value(),
                store.committees().value(),
                {{LineId("residence"), {"居住证", "11"}}, {LineId("health"), {"卫生健康", "卫生"}}},
                CommitteeId("c1"),
                actor(importer)};
    }

    [[nodiscard]] ImportPreview preview(const std::string& bytes) const {
        return previewPersons(bytes, "p.csv", context());
    }

    [[nodiscard]] ImportPreview previewFor(const std::string& importer,
                                           const std::string& bytes) const {
        return previewPersons(bytes, "p.csv", contextFor(importer));
    }
};

/// `line:column code`, one per repair.
std::vector<std::string> repairsOf(const ImportPreview& preview) {
    std::vector<std::string> texts;
    std::transform(preview.repairs.begin(),
                   preview.repairs.end(),
                   std::back_inserter(texts),
                   [](const qgt::Diagnostic& repair) {
                       return std::to_string(repair.where.line) + ":" +
                              std::to_string(repair.where.column) + " " + repair.code;
                   });
    return texts;
}

using RepairTexts = std::vector<std::string>;

}  // namespace

TEST_CASE("a table in any column order becomes drafts and stores nothing", "[people]") {
    const ImportWorld world;
    const auto preview = world.preview(
        "角色,B角,A角,工号,姓名,居委会\n"
        "干部、培训师,卫生,居住证,ＨＫ-2, 张敏 ,望江居委会\n"
        ",,\"11;卫生健康\",,李国栋,\n");
    CHECK(repairsOf(preview).empty());
    REQUIRE(preview.drafts.size() == 2);
    const Person& first = preview.drafts[0].person;
    CHECK(preview.drafts[0].kind == DraftKind::New);
    CHECK(preview.drafts[0].line == 2);
    CHECK(first.id.empty());
    CHECK(first.name == "张敏");
    CHECK(first.committee == CommitteeId("c2"));
    CHECK(first.roles == std::vector<Role>{Role::Cadre, Role::Trainer});
    CHECK(first.duties == std::vector<LineDuty>{{LineId("residence"), DutyRole::A},
                                                {LineId("health"), DutyRole::B}});
    const Person& second = preview.drafts[1].person;
    CHECK(second.roles == std::vector<Role>{Role::Cadre});
    CHECK(second.committee == CommitteeId("c1"));
    CHECK(second.duties.size() == 2);
    CHECK(world.store.persons().value().size() == 3);
}

TEST_CASE("every fault is named with its line and column, and good rows stay", "[people]") {
    const ImportWorld world;
    const auto preview = world.preview(kHeader +
                                       "张敏,1,,无此居委会,,,\n"
                                       "李国栋,2\n"
                                       ",3,,,,,\n"
                                       "陈静,4,,,皇帝,,\n"
                                       "孙晓,5,,,,天气,\n"
                                       "周慧芳,6,,,,,\n"
                                       "周芳,6,,,,,\n"
                                       "丁一,7,,,,居住证,居住证\n"
                                       "\"两\n行\",8,,,,,\n"
                                       "多,9,,,,,,\n");
    CHECK(repairsOf(preview) == RepairTexts{"2:7 import.unknown-committee",
                                            "3:1 import.ragged",
                                            "4:1 person.name-missing",
                                            "5:8 import.unknown-role",
                                            "6:9 import.unknown-line",
                                            "8:4 import.staff-no-twice",
                                            "9:1 person.line-twice",
                                            "10:1 person.name-characters",
                                            "12:1 import.ragged"});
    REQUIRE(preview.drafts.size() == 1);
    CHECK(preview.drafts[0].person.name == "周慧芳");
}

TEST_CASE("headers: the name is needed, none stands twice, unknown ones are said", "[people]") {
    const ImportWorld world;
    CHECK(repairsOf(world.preview("工号,岗位\n1,x\n")) == RepairTexts{"1:1 import.no-name-column"});
    CHECK(repairsOf(world.preview("姓名,姓名\nx,y\n")) == RepairTexts{"1:4 import.header-twice"});
    const auto unknown = world.preview("姓名,成绩,Ａ角,\n张敏,60,居住证,\n");
    CHECK(repairsOf(unknown) == RepairTexts{"1:4 import.header-unknown"});
    REQUIRE(unknown.drafts.size() == 1);
    CHECK(unknown.drafts[0].person.duties.size() == 1);
    CHECK(world.preview("姓名\n").drafts.empty());
}

TEST_CASE("a broken file gives its fault and no half table", "[people]") {
    const ImportWorld world;
    CHECK(repairsOf(world.preview("工号,姓名\n1,\"=1+1\"\n2,\"未闭合\n3,c\n")) ==
          RepairTexts{"3:3 csv.unclosed-quote"});
    CHECK(repairsOf(world.preview("\xD0\xD5\xC3\xFB\n")) == RepairTexts{"1:1 csv.gbk"});
    CHECK(repairsOf(world.preview("")) == RepairTexts{"0:0 csv.empty"});
}

TEST_CASE("a known person is found by number, or by name where no number speaks against it",
          "[people]") {
    ImportWorld world;
    const auto byNumber = world.preview("姓名,工号\n王海雁,hk-1\n");
    REQUIRE(byNumber.drafts.size() == 1);
    CHECK(byNumber.drafts[0].kind == DraftKind::Changed);
    CHECK(byNumber.drafts[0].person.id == qgt::PersonId("known"));
    CHECK(byNumber.drafts[0].person.post == "卫生干部");
    CHECK(byNumber.drafts[0].person.duties.size() == 1);

    CHECK(world.preview("姓名\n王海燕\n").drafts[0].kind == DraftKind::Unchanged);
    const auto cleared = world.preview("姓名,A角\n王海燕,\n");
    CHECK(cleared.drafts[0].kind == DraftKind::Changed);
    CHECK(cleared.drafts[0].person.duties.empty());

    const auto namesake = world.preview("姓名,工号\n王海燕,HK-9\n");
    CHECK(repairsOf(namesake) == RepairTexts{"2:1 import.same-name"});
    CHECK(namesake.drafts[0].kind == DraftKind::New);

    const auto numbered = world.preview("姓名,工号\n陆文静,HK-5\n");
    CHECK(numbered.drafts[0].person.id == qgt::PersonId("director"));
    CHECK(numbered.drafts[0].person.roles == std::vector<Role>{Role::Director});

    world.add("other", "王海燕", Role::Cadre);
    CHECK(repairsOf(world.preview("姓名\n王海燕\n")) == RepairTexts{"2:1 import.name-ambiguous"});
}

TEST_CASE("two rows never mean one person", "[people]") {
    const ImportWorld world;
    CHECK(repairsOf(world.preview("姓名\n张敏\n张 敏\n")) == RepairTexts{"3:1 import.name-twice"});
    CHECK(repairsOf(world.preview("姓名,工号\n张敏,1\n张敏,\n")) ==
          RepairTexts{"3:1 import.name-twice"});
    CHECK(repairsOf(world.preview("姓名,工号\n张敏,\n张敏,1\n")) ==
          RepairTexts{"3:1 import.name-twice"});
    CHECK(repairsOf(world.preview("姓名,工号\n张敏,1\n张敏,2\n")).empty());
    CHECK(repairsOf(world.preview("姓名,工号\n王海雁,HK-1\n王海燕,\n")) ==
          RepairTexts{"3:1 import.name-twice"});
}

TEST_CASE("a confirmed preview is stored in one go and recorded with the file's digest",
          "[people]") {
    ImportWorld world;
    PeopleService service(world.store, world.audit, world.random);
    const auto preview = world.preview("姓名,工号\n张敏,1\n李国栋,2\n王海燕,HK-1\n");
    const auto kept = applyImport(service, world.actor("admin"), preview);
    REQUIRE(kept.has_value());
    CHECK(kept->size() == 2);
    CHECK(world.store.persons().value().size() == 5);
    const auto records = world.audit.records().value();
    REQUIRE(records.size() == 5);
    CHECK(records[0].entry.action == "people.imported");
    CHECK(records[0].entry.subject == preview.digest);
    const auto again = world.preview("姓名,工号\n张敏,1\n李国栋,2\n王海燕,HK-1\n");
    CHECK(std::all_of(again.drafts.begin(), again.drafts.end(), [](const auto& draft) {
        return draft.kind == DraftKind::Unchanged;
    }));
    CHECK(applyImport(service, world.actor("admin"), again).value().empty());
    CHECK(world.audit.records().value().size() == 5);
}

TEST_CASE("a preview with an error, or of a list that changed meanwhile, stores nothing",
          "[people]") {
    ImportWorld world;
    PeopleService service(world.store, world.audit, world.random);
    const auto admin = world.actor("admin");
    CHECK(applyImport(service, admin, world.preview("姓名,工号\n张敏,1\n李国栋\n")).error() ==
          qgt::Error{"import.has-errors", {{"count", "1"}}});

    const auto preview = world.preview("姓名,工号\n李国栋,2\n张敏,1\n");
    Person meanwhile = world.add("m", "丁一", Role::Cadre);
    meanwhile.staffNo = "1";
    (void)world.store.savePerson(meanwhile, {});
    CHECK(applyImport(service, admin, preview).error().code == "people.staff-no-taken");
    CHECK(world.store.persons().value().size() == 4);
}

TEST_CASE("a director imports cadres of the own committee and no rights", "[people]") {
    ImportWorld world;
    PeopleService service(world.store, world.audit, world.random);
    const auto director = world.actor("director");
    const auto apply = [&](const std::string& bytes) {
        const auto kept = applyImport(service, director, world.preview(bytes));
        return kept.has_value() ? std::string() : kept.error().code;
    };
    CHECK(apply("姓名,角色\n张敏,管理员\n") == "rights.refused");
    CHECK(apply("姓名,居委会\n张敏,望江居委会\n") == "rights.refused");
    CHECK(apply("姓名\n张敏\n").empty());
}

TEST_CASE("a row beyond the importer's rights is a repair of that row", "[people]") {
    ImportWorld world;
    const std::string table =
        "姓名,岗位,角色\n张敏,,主任\n李国栋,,干部\n沈岚,,干部\n沈岚二,,\n王海燕,,干部 培训师\n";
    CHECK(repairsOf(world.previewFor("director", table)) ==
          std::vector<std::string>{"2:5 import.role-not-yours",
                                   "4:5 import.role-not-yours",
                                   "6:6 import.role-not-yours"});
    const auto mine = world.previewFor("director", table);
    CHECK(mine.drafts.size() == 2);
    CHECK(repairsOf(world.previewFor("admin", table)).empty());
    CHECK(repairsOf(world.previewFor("director", "姓名,居委会\n张敏,望江居委会\n")) ==
          std::vector<std::string>{"2:4 import.committee-not-yours"});
    // A table without roles takes none, and nobody of other roles is changed by being there.
    CHECK(repairsOf(world.previewFor("director", "姓名\n沈岚\n王海燕\n")).empty());
}

TEST_CASE("an exported table is read back as the same persons", "[people]") {
    ImportWorld world;
    Person odd = world.add("odd", "=HYPERLINK(\"x\"),'王", Role::Cadre);
    odd.roles = {Role::Cadre, Role::Trainer, Role::Director, Role::Invigilator};
    odd.duties = {{LineId("residence"), DutyRole::A}, {LineId("health"), DutyRole::B}};
    (void)world.store.savePerson(odd, {});
    const auto context = world.context();
    const ExportRequest request{context.persons, context.committees, context.lines, {}, "年度核对"};
    const auto bytes = exportPersons(world.actor("admin"), request, world.audit);
    REQUIRE(bytes.has_value());
    CHECK(*bytes == writeCsv(personTable(request)));
    const auto preview = world.preview(*bytes);
    CHECK(repairsOf(preview).empty());
    REQUIRE(preview.drafts.size() == 4);
    for (const auto& draft : preview.drafts) {
        CAPTURE(draft.person.name);
        CHECK(draft.kind == DraftKind::Unchanged);
    }
}

TEST_CASE("names leave the program only with a purpose, by right, and on record", "[people]") {
    ImportWorld world;
    const auto context = world.context();
    ExportRequest request{context.persons, context.committees, context.lines, {}, "  "};
    CHECK(exportPersons(world.actor("admin"), request, world.audit).error().code ==
          "export.no-purpose");
    request.purpose = "街道培训报名";
    CHECK(exportPersons(world.actor("known"), request, world.audit).error().code ==
          "rights.refused");
    CHECK(exportPersons(world.actor("director"), request, world.audit).error().code ==
          "rights.refused");
    request.committee = CommitteeId("c2");
    CHECK(exportPersons(world.actor("director"), request, world.audit).error().code ==
          "rights.refused");
    request.committee = CommitteeId("c1");
    CHECK(exportPersons(world.actor("director"), request, world.audit).has_value());
    const auto records = world.audit.records().value();
    CHECK(records.back().entry.action == "people.exported");
    CHECK(records.back().entry.details[0] ==
          std::pair<std::string, std::string>{"purpose", "街道培训报名"});
    CHECK(records.back().entry.details[1].second == "3");
}
