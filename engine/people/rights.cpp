#include "engine/people/rights.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace qgt::people {

namespace {

struct Row {
    Action action;
    std::string_view word;
    std::array<Reach, kRoleCount> reach;  ///< in the order of Role
};

constexpr Reach kNo = Reach::None;
constexpr Reach kSelf = Reach::Self;
constexpr Reach kTeam = Reach::Committee;
constexpr Reach kAll = Reach::Installation;

/// Least rights: the administrator installs and keeps people and backups but sees no answers and
/// touches no content; the director sees and arranges one committee; the trainer owns content and
/// exams but not accounts; the invigilator runs the room only. Whoever has the keys of the exams
/// can open the pool and sign, so they are the trainer's: neither the director, whose cadres sit
/// the exams, nor the administrator, who keeps the machine and its backups, gets them.
constexpr std::array<Row, kActionCount> kTable{{
    //                             word                    cadre  trainer director admin  invigil.
    {Action::Practise, "practise", {kSelf, kSelf, kSelf, kNo, kNo}},
    {Action::ViewOwnMastery, "view-own-mastery", {kSelf, kSelf, kSelf, kNo, kNo}},
    {Action::ViewTeamMastery, "view-team-mastery", {kNo, kNo, kTeam, kNo, kNo}},
    {Action::ViewPeople, "view-people", {kNo, kAll, kTeam, kAll, kNo}},
    {Action::EditPeople, "edit-people", {kNo, kNo, kTeam, kAll, kNo}},
    {Action::ResetSecret, "reset-secret", {kNo, kNo, kTeam, kAll, kNo}},
    {Action::EditBank, "edit-bank", {kNo, kAll, kNo, kNo, kNo}},
    {Action::ReportItem, "report-item", {kAll, kAll, kAll, kNo, kNo}},
    {Action::ReviewReports, "review-reports", {kNo, kAll, kNo, kNo, kNo}},
    {Action::ManageExams, "manage-exams", {kNo, kAll, kNo, kNo, kNo}},
    {Action::InvigilateExam, "invigilate-exam", {kNo, kAll, kNo, kNo, kAll}},
    {Action::IssueCertificates, "issue-certificates", {kNo, kAll, kNo, kNo, kNo}},
    {Action::ViewAudit, "view-audit", {kNo, kNo, kNo, kAll, kNo}},
    {Action::BackUp, "back-up", {kNo, kNo, kNo, kAll, kNo}},
    {Action::Restore, "restore", {kNo, kNo, kNo, kAll, kNo}},
    {Action::ChangeUnitSettings, "change-unit-settings", {kNo, kNo, kNo, kAll, kNo}},
    {Action::ExportNames, "export-names", {kNo, kAll, kTeam, kAll, kNo}},
    {Action::ManageExamKeys, "manage-exam-keys", {kNo, kAll, kNo, kNo, kNo}},
    {Action::UseExamPool, "use-exam-pool", {kNo, kAll, kNo, kNo, kNo}},
    {Action::SitExam, "sit-exam", {kSelf, kSelf, kSelf, kNo, kNo}},
    {Action::ApproveCorrections, "approve-corrections", {kNo, kAll, kNo, kNo, kNo}},
    {Action::ViewCertificates, "view-certificates", {kSelf, kAll, kTeam, kNo, kNo}},
    {Action::MarkAnswers, "mark-answers", {kNo, kAll, kNo, kNo, kNo}},
    {Action::FileAppeals, "file-appeals", {kSelf, kSelf, kSelf, kNo, kNo}},
    {Action::DecideAppeals, "decide-appeals", {kNo, kAll, kNo, kNo, kNo}},
    {Action::ViewServiceRecord, "view-service-record", {kSelf, kSelf, kTeam, kNo, kNo}},
    {Action::ViewExamAnalysis, "view-exam-analysis", {kNo, kAll, kTeam, kNo, kNo}},
    {Action::LogRequests, "log-requests", {kTeam, kNo, kTeam, kNo, kNo}},
    {Action::ImportRequests, "import-requests", {kNo, kNo, kTeam, kNo, kNo}},
    {Action::PlanRoster, "plan-roster", {kNo, kNo, kTeam, kNo, kNo}},
    {Action::ViewRoster, "view-roster", {kTeam, kNo, kTeam, kNo, kNo}},
    {Action::SayDuties, "say-duties", {kSelf, kNo, kTeam, kNo, kNo}},
    {Action::PlanTraining, "plan-training", {kNo, kNo, kTeam, kNo, kNo}},
}};

constexpr bool rowsAreInOrder() {
    for (std::size_t i = 0; i < kTable.size(); ++i) {
        if (static_cast<std::size_t>(kTable[i].action) != i) {
            return false;
        }
    }
    return true;
}

static_assert(rowsAreInOrder(), "one row per action, in the order of Action");

const Row& rowOf(Action action) {
    return kTable[static_cast<std::size_t>(action)];
}

bool isSelf(const Actor& actor, const Target& target) {
    return !actor.person.empty() && target.person == actor.person;
}

bool isOwnCommittee(const Actor& actor, const Target& target) {
    return !actor.committee.empty() && target.committee == actor.committee;
}

}  // namespace

std::string toText(Action action) {
    return std::string(rowOf(action).word);
}

Reach reachOf(Role role, Action action) {
    return rowOf(action).reach[static_cast<std::size_t>(role)];
}

Reach reachOf(const Actor& actor, Action action) {
    Reach widest = Reach::None;
    for (const Role role : actor.roles) {
        widest = std::max(widest, reachOf(role, action));
    }
    return widest;
}

bool allowed(const Actor& actor, Action action, const Target& target) {
    switch (reachOf(actor, action)) {
        case Reach::Installation:
            return true;
        case Reach::Committee:
            return isOwnCommittee(actor, target) ||
                   (target.committee.empty() && isSelf(actor, target));
        case Reach::Self:
            return isSelf(actor, target);
        case Reach::None:
            break;
    }
    return false;
}

Status authorize(const Actor& actor,
                 Action action,
                 const Target& target,
                 integrity::AuditLog& audit) {
    if (allowed(actor, action, target)) {
        return ok();
    }
    integrity::AuditEntry entry{
        actor.person, "rights.refused", target.person.str(), {{"action", toText(action)}}};
    if (!target.committee.empty()) {
        entry.details.emplace_back("committee", target.committee.str());
    }
    Status written = audit.append(entry);
    if (!written.has_value()) {
        return written;
    }
    return failure("rights.refused", {{"action", toText(action)}});
}

}  // namespace qgt::people
