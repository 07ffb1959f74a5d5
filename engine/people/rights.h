#pragma once

#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/integrity/audit.h"
#include "engine/people/person.h"

#include <cstdint>
#include <string>
#include <vector>

namespace qgt::people {

/// Who asks for something: made by sign-in only.
struct Actor {
    PersonId person;
    CommitteeId committee;
    std::vector<Role> roles;

    bool operator==(const Actor&) const = default;
};

/// Every use case that someone may be refused.
enum class Action : std::uint8_t {
    Practise,         ///< on: the person whose answers they become
    ViewOwnMastery,   ///< on: the person looked at
    ViewTeamMastery,  ///< on: a committee
    ViewPeople,       ///< on: a committee
    EditPeople,       ///< on: a committee
    ResetSecret,      ///< on: the person who gets a new PIN or password
    EditBank,
    ReportItem,
    ReviewReports,
    ManageExams,
    InvigilateExam,
    IssueCertificates,
    ViewAudit,
    BackUp,
    Restore,
    ChangeUnitSettings,
    ExportNames,
    ManageExamKeys,  ///< make, use, rotate, back up, restore; their public parts anybody may see
    UseExamPool,     ///< read, edit, check, export the items that certify
    SitExam,         ///< on: the person whose attempt it is
    /// Say yes to a correction of a key that somebody else ordered; ordering is ManageExams.
    ApproveCorrections,
    ViewCertificates,   ///< on: the person certified
    MarkAnswers,        ///< open answers of exams that were handed out to the rater
    FileAppeals,        ///< on: the person whose result it is
    DecideAppeals,      ///< of whom one neither marked nor ordered anything; exam::mayAssess
    ViewServiceRecord,  ///< on: the person whose 履职记录 it is
    ViewExamAnalysis,   ///< on: a committee that has a candidate in the exam
    LogRequests,        ///< 接待登记, and see its counts; on: a committee
    ImportRequests,     ///< a whole file of them; on: a committee
    PlanRoster,         ///< 排班: make, see as a draft, publish; on: a committee
    ViewRoster,         ///< as it was published; on: a committee
    SayDuties,          ///< leave and wishes; on: the person whose they are
    PlanTraining        ///< 培训: reckon a plan and hand it out; on: a committee
};

inline constexpr int kActionCount = 33;

/// How far a right reaches.
enum class Reach : std::uint8_t { None, Self, Committee, Installation };

[[nodiscard]] std::string toText(Action action);

/// The one table role × action; an actor has the widest reach of its roles.
[[nodiscard]] Reach reachOf(Role role, Action action);
[[nodiscard]] Reach reachOf(const Actor& actor, Action action);

/// Whom or what an action is done to; empty ids mean the installation as a whole.
struct Target {
    PersonId person;
    CommitteeId committee;
};

/// True when the actor's reach covers the target.
[[nodiscard]] bool allowed(const Actor& actor, Action action, const Target& target);

/// Like `allowed`, and a refusal is written to the audit chain first. Errors: rights.refused
/// (args action), or store.* when the refusal could not be recorded.
[[nodiscard]] Status authorize(const Actor& actor,
                               Action action,
                               const Target& target,
                               integrity::AuditLog& audit);

}  // namespace qgt::people
