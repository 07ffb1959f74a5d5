#include "tests/support/memory_practice_store.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace qgt::test {

using practice::AnswerEvent;
using practice::ExposureEvent;
using practice::MarkEvent;
using practice::SessionEvent;
using practice::SessionHistory;
using practice::SessionRecord;
using practice::SessionStep;

bool MemoryPracticeStore::knows(const SessionId& session) const {
    return std::any_of(m_sessions.begin(), m_sessions.end(), [&session](const SessionRecord& s) {
        return s.id == session;
    });
}

bool MemoryPracticeStore::ended(const SessionId& session) const {
    return std::any_of(m_log.begin(), m_log.end(), [&session](const auto& entry) {
        const auto* step = std::get_if<SessionEvent>(&entry);
        return step != nullptr && step->session == session && step->step != SessionStep::Advanced;
    });
}

Status MemoryPracticeStore::beginSession(const SessionRecord& record) {
    if (knows(record.id)) {
        return failure("store.session-exists", {{"session", record.id.str()}});
    }
    m_sessions.push_back(record);
    return ok();
}

Result<std::uint64_t> MemoryPracticeStore::appendAnswer(const AnswerEvent& event) {
    if (!event.session.empty() && !knows(event.session)) {
        return failure("store.unknown-session", {{"session", event.session.str()}});
    }
    if (event.undoOf && (*event.undoOf == 0 || *event.undoOf > m_answers.size())) {
        return failure("store.unknown-answer", {{"seq", std::to_string(*event.undoOf)}});
    }
    AnswerEvent kept = event;
    kept.install = m_install;
    kept.seq = m_answers.size() + 1;
    m_answers.push_back(kept);
    m_log.emplace_back(kept);
    return kept.seq;
}

Status MemoryPracticeStore::appendStep(const SessionEvent& event) {
    if (!knows(event.session)) {
        return failure("store.unknown-session", {{"session", event.session.str()}});
    }
    m_log.emplace_back(event);
    return ok();
}

SessionHistory MemoryPracticeStore::historyOf(const SessionRecord& record) const {
    SessionHistory history;
    history.record = record;
    std::copy_if(m_log.begin(),
                 m_log.end(),
                 std::back_inserter(history.entries),
                 [&record](const SessionHistory::Entry& entry) {
                     return std::visit([](const auto& event) { return event.session; }, entry) ==
                            record.id;
                 });
    return history;
}

Result<std::optional<SessionHistory>> MemoryPracticeStore::openSession(
    const PersonId& person) const {
    const auto newest =
        std::find_if(m_sessions.rbegin(), m_sessions.rend(), [&](const SessionRecord& session) {
            return session.person == person && !ended(session.id);
        });
    if (newest == m_sessions.rend()) {
        return std::nullopt;
    }
    return historyOf(*newest);
}

Result<std::vector<AnswerEvent>> MemoryPracticeStore::answersOf(const PersonId& person) const {
    std::vector<AnswerEvent> own;
    std::copy_if(m_answers.begin(), m_answers.end(), std::back_inserter(own), [&](const auto& a) {
        return a.person == person;
    });
    std::stable_sort(own.begin(), own.end(), [](const AnswerEvent& a, const AnswerEvent& b) {
        return std::tie(a.at.ms, a.install.str(), a.seq) <
               std::tie(b.at.ms, b.install.str(), b.seq);
    });
    return own;
}

Status MemoryPracticeStore::beginReading(const SessionRecord& record, const ExposureEvent& first) {
    return beginSession(record).and_then([&](auto) { return appendExposure(first); });
}

Status MemoryPracticeStore::appendExposure(const ExposureEvent& event) {
    if (!knows(event.session)) {
        return failure("store.unknown-session", {{"session", event.session.str()}});
    }
    m_log.emplace_back(event);
    return ok();
}

Result<std::vector<SessionRecord>> MemoryPracticeStore::sessionsOf(const PersonId& person) const {
    std::vector<SessionRecord> own;
    std::copy_if(m_sessions.begin(), m_sessions.end(), std::back_inserter(own), [&](const auto& s) {
        return s.person == person;
    });
    return own;
}

Result<std::vector<ExposureEvent>> MemoryPracticeStore::exposuresOf(const PersonId& person) const {
    std::vector<ExposureEvent> own;
    for (const auto& entry : m_log) {
        const auto* const exposure = std::get_if<ExposureEvent>(&entry);
        if (exposure != nullptr && exposure->person == person) {
            own.push_back(*exposure);
        }
    }
    return own;
}

Status MemoryPracticeStore::appendMark(const MarkEvent& event) {
    m_marks.push_back(event);
    return ok();
}

Result<std::vector<MarkEvent>> MemoryPracticeStore::marksOf(const PersonId& person) const {
    std::vector<MarkEvent> own;
    std::copy_if(m_marks.begin(), m_marks.end(), std::back_inserter(own), [&](const auto& mark) {
        return mark.person == person;
    });
    return own;
}

}  // namespace qgt::test
