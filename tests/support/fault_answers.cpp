#include "tests/support/fault_answers.h"

namespace qgt::test {

namespace {

const char* const kPerson = "p1";
const char* const kSession = "kill-session";

}  // namespace

practice::AnswerEvent faultAnswer(std::int64_t seq) {
    practice::AnswerEvent event;
    event.at = Instant{1'795'521'600'000 + seq};
    event.person = PersonId(kPerson);
    event.session = SessionId(kSession);
    event.item = ItemId("item" + std::to_string(seq % 97));
    event.response.chosen = {"B"};
    // Lengths differ, so that rows begin and end anywhere in a page.
    event.response.texts = {std::string(static_cast<std::size_t>(seq % 211), 'x')};
    event.shownOrder = {"B", "A", "D", "C"};
    event.rtMs = seq * 3;
    return event;
}

FaultSession beginFaultSession(store::Store& store) {
    practice::SessionRecord record;
    record.id = SessionId(kSession);
    record.person = PersonId(kPerson);
    (void)store.practice().beginSession(record);
    const auto answers = store.practice().answersOf(PersonId(kPerson));
    return {answers ? static_cast<std::int64_t>(answers->size()) + 1 : 1};
}

std::int64_t checkedAnswers(store::Store& store) {
    const auto answers = store.practice().answersOf(PersonId(kPerson));
    if (!answers) {
        return -1;
    }
    std::int64_t seq = 0;
    for (const practice::AnswerEvent& answer : *answers) {
        practice::AnswerEvent expected = faultAnswer(++seq);
        expected.install = store.installId();
        expected.seq = static_cast<std::uint64_t>(seq);
        if (answer != expected) {
            return -1;
        }
    }
    return seq;
}

}  // namespace qgt::test
