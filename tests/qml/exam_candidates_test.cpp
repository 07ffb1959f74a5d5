#include "app/desktop/exam_office/exam_candidates_model.h"
#include "app/desktop/settings/app_settings.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

namespace app = qgt::app;

using qgt::people::Role;

TEST_CASE("who decided about extra time stays whoever saves the exam, and is never the candidate",
          "[flows][office]") {
    qgt::test::startOffscreen();
    const app::AppSettings settings({.file = {}, .systemDark = false});
    const auto trainer = [](const char* id) {
        app::OfficePerson person;
        person.id = qgt::PersonId(id);
        person.name = QString::fromUtf8(id);
        person.roles = {Role::Trainer};
        person.active = true;
        return person;
    };
    app::OfficeFacts facts;
    facts.persons = {trainer("anna"), trainer("bo")};
    qgt::exam::HeldExam exam;
    exam.candidates = {{qgt::PersonId("cai"), {}, {}, {25, "视力不好", qgt::PersonId("anna")}},
                       {qgt::PersonId("bo"), {}, {}, {}}};
    qgt::bank::Blueprint blueprint;
    blueprint.extraTime = {50, qgt::bank::TimeGrantor::Trainer};
    app::ExamCandidatesModel people(app::Wording(settings), nullptr);
    people.edit(facts, exam, qgt::PersonId("bo"));
    people.setBlueprint(blueprint);
    CHECK(people.fit());
    CHECK(people.candidates().front().extra == exam.candidates.front().extra);
    // Whoever changes it decides it.
    people.setReason(0, QStringLiteral("眼疾"));
    CHECK(people.candidates().front().extra.by == qgt::PersonId("bo"));
    CHECK(people.fit());
    // Of the own time nobody: another one has to be named.
    people.setPercent(1, QStringLiteral("10"));
    people.setReason(1, QStringLiteral("眼疾"));
    CHECK_FALSE(people.fit());
    people.setDecider(1, 1);
    CHECK_FALSE(people.fit());
    people.setDecider(1, 0);
    // Who is named says so in person.
    CHECK_FALSE(people.fit());
    people.takeConfirmation(people.candidates().back());
    CHECK(people.fit());
    CHECK(people.candidates().back().extra.by == qgt::PersonId("anna"));
    // Where another one decides by the blueprint, what stood there has to be decided anew.
    people.edit(facts, exam, qgt::PersonId("bo"));
    people.setBlueprint(blueprint);
    blueprint.extraTime.decidedBy = qgt::bank::TimeGrantor::Director;
    people.setBlueprint(blueprint);
    CHECK_FALSE(people.fit());
}

TEST_CASE("who has to renew a certificate and has no attempt left is told so", "[flows][office]") {
    qgt::test::startOffscreen();
    const app::AppSettings settings({.file = {}, .systemDark = false});
    app::OfficeFacts facts;
    app::OfficePerson person;
    person.id = qgt::PersonId("anna");
    person.active = true;
    facts.persons = {person};
    app::ExamCandidatesModel people(app::Wording(settings), nullptr);
    people.edit(facts, {}, {});
    app::CandidateHistory history;
    history.decided = history.passed = history.renewalDue = true;
    history.attempts = {2, 0, {}};
    people.setHistories({{person.id, history}});
    CHECK(people.persons()->rows().front().history.contains(QStringLiteral("no attempt left")));
    CHECK(people.renewingCount() == 0);
    history.attempts = {2, 1, {}};
    people.setHistories({{person.id, history}});
    CHECK(people.renewingCount() == 1);
    people.chooseRenewing();
    CHECK(people.count() == 1);
    people.chooseNobody();
    history.attempts = {2, 0, {}};
    history.renewalDue = false;
    people.setHistories({{person.id, history}});
    CHECK_FALSE(
        people.persons()->rows().front().history.contains(QStringLiteral("no attempt left")));
}
