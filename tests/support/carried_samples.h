#pragma once

#include "engine/carry/carried_practice.h"
#include "engine/grading/response.h"

#include <string>

namespace qgt::test {

/// Practice of a person on an installation with one of everything: a session with two answers and
/// an undo, an item that was read, a mark, and a case that was played to its end.
[[nodiscard]] inline carry::CarriedPractice carriedSample(const std::string& person,
                                                          const std::string& install) {
    carry::CarriedPractice sample;
    const PersonId who(person);
    const SessionId session(install + "-s1");
    sample.sessions.push_back({session, who, Instant{1000}, "{}", {ItemId("i1")}, 7, 1});
    sample.steps.push_back({session, Instant{1500}, practice::SessionStep::Advanced});
    sample.steps.push_back({session, Instant{1900}, practice::SessionStep::Finished});
    for (std::uint64_t seq = 1; seq <= 3; ++seq) {
        practice::AnswerEvent event;
        event.install = InstallId(install);
        event.seq = seq;
        event.at = Instant{1000 + static_cast<std::int64_t>(seq) * 100};
        event.day = 20'000;
        event.person = who;
        event.session = session;
        event.item = ItemId("i" + std::to_string(seq));
        event.response.chosen = {"A"};
        event.shownOrder = {"B", "A"};
        event.rtMs = 4'000;
        sample.answers.push_back(event);
    }
    sample.answers.back().item = ItemId("i1");
    sample.answers.back().undoOf = 1;
    sample.exposures.push_back(
        {session, who, ItemId("i9"), 1, 1, Instant{1600}, 20'000, practice::ExposureKind::Read, 0});
    sample.marks.push_back(
        {who, ItemId("i1"), 1, Instant{1700}, practice::MarkKind::Note, true, "记一笔"});
    practice::CaseHistory played;
    played.attempt = {AttemptId(install + "-a1"), who, CaseId("c1"), 1, 1, Instant{1000}, {}};
    played.events.push_back({played.attempt.id,
                             1,
                             Instant{1100},
                             practice::CaseEventKind::Chose,
                             "n",
                             "A",
                             "",
                             {},
                             900});
    played.events.push_back({played.attempt.id,
                             2,
                             Instant{1200},
                             practice::CaseEventKind::Finished,
                             "",
                             "",
                             "",
                             {true, false},
                             10});
    sample.cases.push_back(played);
    return sample;
}

}  // namespace qgt::test
