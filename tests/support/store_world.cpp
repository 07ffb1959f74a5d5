#include "tests/support/store_world.h"

#include "engine/core/os/files.h"
#include "tests/support/catch.h"

#include <fstream>
#include <system_error>

namespace qgt::test {

namespace {

std::filesystem::path parentOn(StoreWorld::Medium medium) {
    return medium == StoreWorld::Medium::Memory ? quickPlace()
                                                : std::filesystem::temp_directory_path();
}

}  // namespace

StoreWorld::StoreWorld(Medium medium) : m_folder(parentOn(medium)) {}

store::OpenOptions StoreWorld::options() {
    store::OpenOptions options;
    options.folder = folder();
    options.clock = &m_clock;
    // With the world's own name: copies for viewing of several tests lie in one folder.
    options.newId = [this] {
        return m_folder.path().filename().string() + "-" + std::to_string(++m_ids);
    };
    options.holder = "陈静 pid 42";
    return options;
}

std::unique_ptr<store::Store> StoreWorld::open() {
    std::filesystem::create_directories(storeFolder());
    std::ofstream(storeFolder() / "reserve", std::ios::app).close();
    return openWithReserve();
}

std::unique_ptr<store::Store> StoreWorld::openWithReserve() {
    auto opened = store::Store::open(options());
    INFO((opened ? "" : opened.error().code + " " + argument(opened.error(), "reason")));
    REQUIRE(opened.has_value());
    return std::move(*opened);
}

std::string StoreWorld::refusal() {
    const auto opened = store::Store::open(options());
    return opened ? std::string() : opened.error().code;
}

practice::SessionRecord sessionRecord(const std::string& id) {
    practice::SessionRecord record;
    record.id = SessionId(id);
    record.person = PersonId("p1");
    record.startedAt = Instant{1'000};
    record.spec = R"({"lines":["residence"]})";
    record.queue = {ItemId("aaaaaaaaaa"), ItemId("bbbbbbbbbb")};
    record.seed = 0xFFFF'FFFF'FFFF'FFFFU;
    record.algorithm = 3;
    return record;
}

practice::AnswerEvent answerEvent(const std::string& session, std::int64_t atMs) {
    practice::AnswerEvent event;
    event.at = Instant{atMs};
    event.day = -1;
    event.person = PersonId("p1");
    event.session = SessionId(session);
    event.item = ItemId("aaaaaaaaaa");
    event.revision = 2;
    event.meaning = 1;
    event.origin = practice::AnswerOrigin::Reask;
    event.response.chosen = {"B", "D"};
    event.response.texts = {"一趟头"};
    event.response.matches = {1, -1};
    event.response.rubricMet = {true, false};
    event.shownOrder = {"D", "A", "B", "C"};
    event.rtMs = 4'321;
    event.confidence = grading::Confidence::Guess;
    return event;
}

people::Person personNamed(const std::string& id, const std::string& name) {
    people::Person person;
    person.id = PersonId(id);
    person.name = name;
    person.staffNo = "HK-07";
    person.committee = CommitteeId("c1");
    person.post = "计生干部";
    person.roles = {people::Role::Cadre, people::Role::Trainer};
    person.duties = {{LineId("family_planning"), people::DutyRole::A},
                     {LineId("residence"), people::DutyRole::B}};
    return person;
}

std::string argument(const Error& error, const std::string& name) {
    for (const auto& [key, value] : error.args) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

std::string bytesBelow(const std::filesystem::path& folder) {
    std::string all;
    constexpr std::uint64_t kLimit = 64 << 20;
    const auto names = os::listFiles(folder, "");
    REQUIRE(names.has_value());
    for (const std::string& name : *names) {
        all += name + "\n" + os::readFile(folder / name, kLimit).value();
    }
    return all;
}

void fill(store::Store& store, int count) {
    REQUIRE(store.people().saveCommittee({CommitteeId("c1"), "曲阳一居", "曲阳路街道"}, {}));
    REQUIRE(store.people().savePerson(personNamed("p1", "陈静"), {}));
    REQUIRE(store.people().savePerson(personNamed("p2", "沈国梁"), PersonId("p1")));
    people::Credential credential;
    credential.person = PersonId("p1");
    credential.hash = "$argon2id$v=19$m=65536,t=2,p=1$abc$def";
    REQUIRE(store.people().saveCredential(credential));
    REQUIRE(store.people().saveSetting("offset-minutes", "480"));
    REQUIRE(store.audit().append({PersonId("p1"), "sign-in", "p1", {}}));
    REQUIRE(store.practice().beginSession(sessionRecord("s1")));
    REQUIRE(store.batch([&]() -> Status {
        for (int i = 0; i < count; ++i) {
            REQUIRE(store.practice().appendAnswer(answerEvent("s1", 1'000 + i)));
        }
        return ok();
    }));
    REQUIRE(store.practice().appendStep(
        {SessionId("s1"), Instant{9'000}, practice::SessionStep::Advanced}));
    practice::MarkEvent mark;
    mark.person = PersonId("p1");
    mark.item = ItemId("aaaaaaaaaa");
    mark.kind = practice::MarkKind::Note;
    mark.text = "先问户籍";
    REQUIRE(store.practice().appendMark(mark));
    REQUIRE(store.audit().append({PersonId("p1"), "role.changed", "p2", {{"role", "trainer"}}}));
}

}  // namespace qgt::test
