#include "engine/people/rights.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_audit_log.h"

#include <array>
#include <set>
#include <string>

using qgt::CommitteeId;
using qgt::PersonId;
using qgt::people::Action;
using qgt::people::Actor;
using qgt::people::allowed;
using qgt::people::authorize;
using qgt::people::kActionCount;
using qgt::people::kRoleCount;
using qgt::people::Reach;
using qgt::people::reachOf;
using qgt::people::Role;
using qgt::people::roleFromText;
using qgt::people::Target;
using qgt::people::toText;

namespace {

/// An audit chain on a disk that cannot be written.
class BrokenAuditLog final : public qgt::integrity::AuditLog {
  public:
    qgt::Status append(const qgt::integrity::AuditEntry& /*entry*/) override {
        return qgt::failure("store.io");
    }

    [[nodiscard]] qgt::Result<std::vector<qgt::integrity::AuditRecord>> records() const override {
        return std::vector<qgt::integrity::AuditRecord>{};
    }

    [[nodiscard]] qgt::Result<std::vector<qgt::integrity::AuditRecord>> recordsOf(
        const std::string& /*action*/, const std::string& /*subject*/) const override {
        return records();
    }
};

Actor actorWith(std::vector<Role> roles) {
    return Actor{PersonId("p1"), CommitteeId("c1"), std::move(roles)};
}

}  // namespace

TEST_CASE("every cell of the rights table is what was agreed", "[people]") {
    // One letter per role in the order cadre, trainer, director, administrator, invigilator:
    // - none, s self, c committee, i installation.
    struct Row {
        Action action;
        std::string word;
        std::string reach;
    };

    const std::array<Row, kActionCount> agreed{{
        {Action::Practise, "practise", "sss--"},
        {Action::ViewOwnMastery, "view-own-mastery", "sss--"},
        {Action::ViewTeamMastery, "view-team-mastery", "--c--"},
        {Action::ViewPeople, "view-people", "-ici-"},
        {Action::EditPeople, "edit-people", "--ci-"},
        {Action::ResetSecret, "reset-secret", "--ci-"},
        {Action::EditBank, "edit-bank", "-i---"},
        {Action::ReportItem, "report-item", "iii--"},
        {Action::ReviewReports, "review-reports", "-i---"},
        {Action::ManageExams, "manage-exams", "-i---"},
        {Action::InvigilateExam, "invigilate-exam", "-i--i"},
        {Action::IssueCertificates, "issue-certificates", "-i---"},
        {Action::ViewAudit, "view-audit", "---i-"},
        {Action::BackUp, "back-up", "---i-"},
        {Action::Restore, "restore", "---i-"},
        {Action::ChangeUnitSettings, "change-unit-settings", "---i-"},
        {Action::ExportNames, "export-names", "-ici-"},
        {Action::ManageExamKeys, "manage-exam-keys", "-i---"},
        {Action::UseExamPool, "use-exam-pool", "-i---"},
        {Action::SitExam, "sit-exam", "sss--"},
        {Action::ApproveCorrections, "approve-corrections", "-i---"},
        {Action::ViewCertificates, "view-certificates", "sic--"},
        {Action::MarkAnswers, "mark-answers", "-i---"},
        {Action::FileAppeals, "file-appeals", "sss--"},
        {Action::DecideAppeals, "decide-appeals", "-i---"},
        {Action::ViewServiceRecord, "view-service-record", "ssc--"},
        {Action::ViewExamAnalysis, "view-exam-analysis", "-ic--"},
        {Action::LogRequests, "log-requests", "c-c--"},
        {Action::ImportRequests, "import-requests", "--c--"},
        {Action::PlanRoster, "plan-roster", "--c--"},
        {Action::ViewRoster, "view-roster", "c-c--"},
        {Action::SayDuties, "say-duties", "s-c--"},
        {Action::PlanTraining, "plan-training", "--c--"},
    }};
    const std::string letters = "-sci";
    std::set<Action> seen;
    for (const Row& row : agreed) {
        CAPTURE(row.word);
        CHECK(toText(row.action) == row.word);
        CHECK(seen.insert(row.action).second);
        for (std::size_t role = 0; role < kRoleCount; ++role) {
            CAPTURE(role);
            const Reach reach = reachOf(static_cast<Role>(role), row.action);
            CHECK(letters[static_cast<std::size_t>(reach)] == row.reach[role]);
        }
    }
    CHECK(seen.size() == kActionCount);
}

TEST_CASE("an actor has the widest reach of all roles, and none without a role", "[people]") {
    CHECK(reachOf(actorWith({Role::Director, Role::Administrator}), Action::EditPeople) ==
          Reach::Installation);
    CHECK(reachOf(actorWith({Role::Cadre, Role::Director}), Action::EditPeople) ==
          Reach::Committee);
    CHECK(reachOf(actorWith({}), Action::ReportItem) == Reach::None);
}

TEST_CASE("a reach covers exactly its targets", "[people]") {
    const Target self{PersonId("p1"), CommitteeId("c1")};
    const Target colleague{PersonId("p2"), CommitteeId("c1")};
    const Target stranger{PersonId("p3"), CommitteeId("c2")};
    const Target team{{}, CommitteeId("c1")};
    const Target otherTeam{{}, CommitteeId("c2")};

    const Actor cadre = actorWith({Role::Cadre});
    CHECK(allowed(cadre, Action::Practise, self));
    CHECK_FALSE(allowed(cadre, Action::Practise, colleague));
    CHECK_FALSE(allowed(cadre, Action::Practise, Target{}));

    const Actor director = actorWith({Role::Director});
    CHECK(allowed(director, Action::EditPeople, self));
    CHECK(allowed(director, Action::EditPeople, colleague));
    CHECK(allowed(director, Action::ViewTeamMastery, team));
    CHECK_FALSE(allowed(director, Action::EditPeople, stranger));
    CHECK_FALSE(allowed(director, Action::ViewTeamMastery, otherTeam));
    CHECK_FALSE(allowed(director, Action::EditPeople, Target{}));
    CHECK_FALSE(allowed(director, Action::EditPeople, Target{PersonId("p1"), CommitteeId("c2")}));

    CHECK(allowed(actorWith({Role::Administrator}), Action::EditPeople, Target{}));
}

TEST_CASE("an actor without person or committee never matches an empty target", "[people]") {
    const Actor nobody{{}, {}, {Role::Cadre, Role::Director}};
    CHECK_FALSE(allowed(nobody, Action::Practise, Target{}));
    CHECK_FALSE(allowed(nobody, Action::ViewTeamMastery, Target{}));
}

TEST_CASE("a refusal stands in the audit chain before the caller learns of it", "[people]") {
    const qgt::test::FakeClock clock;
    qgt::test::MemoryAuditLog audit(clock);
    const auto refused = authorize(actorWith({Role::Cadre}),
                                   Action::EditPeople,
                                   Target{PersonId("p2"), CommitteeId("c1")},
                                   audit);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error() == qgt::Error{"rights.refused", {{"action", "edit-people"}}});
    const auto records = audit.records().value();
    REQUIRE(records.size() == 1);
    CHECK(records[0].entry ==
          qgt::integrity::AuditEntry{PersonId("p1"),
                                     "rights.refused",
                                     "p2",
                                     {{"action", "edit-people"}, {"committee", "c1"}}});
}

TEST_CASE("what is allowed leaves no refusal behind", "[people]") {
    const qgt::test::FakeClock clock;
    qgt::test::MemoryAuditLog audit(clock);
    CHECK(authorize(actorWith({Role::Trainer}), Action::EditBank, Target{}, audit).has_value());
    CHECK(audit.records().value().empty());
}

TEST_CASE("a refusal that cannot be recorded is still a refusal", "[people]") {
    BrokenAuditLog audit;
    const auto refused = authorize(actorWith({Role::Cadre}), Action::EditBank, Target{}, audit);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == "store.io");
}

TEST_CASE("roles survive the way to text and back", "[people]") {
    for (std::size_t i = 0; i < kRoleCount; ++i) {
        const Role role = static_cast<Role>(i);
        CHECK_FALSE(toText(role).empty());
        CHECK(roleFromText(toText(role)) == role);
    }
    CHECK_FALSE(roleFromText("root").has_value());
}
