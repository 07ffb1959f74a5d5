#include "tests/support/exchange_world.h"

#include "engine/exam/exam_lock.h"
#include "tests/support/quick_cost.h"
#include "tests/support/warm_start.h"

#include <stdexcept>
#include <utility>

namespace qgt::test {

namespace {

constexpr std::int64_t kOpenMs = 12 * kMsPerHour;
constexpr std::int64_t kAnswerMs = 1000;

template <typename Value>
Value sure(Result<Value> result) {
    if (!result) {
        throw std::runtime_error("no exchange: " + result.error().code);
    }
    return std::move(*result);
}

std::shared_ptr<app::Workspace> opened(const std::filesystem::path& data, FakeClock& clock) {
    app::WorkspaceOptions options;
    options.folder.root = data;
    options.shippedBank = std::filesystem::path(QGT_SOURCE_DIR) / "question_bank";
    options.clock = &clock;
    options.secretCost = kQuickCost;
    return sure(app::Workspace::open(options));
}

}  // namespace

ExchangeWorld::ExchangeWorld(std::filesystem::path parent, const std::filesystem::path& worker)
    : m_parent(std::move(parent)),
      m_worker(worker),
      m_unit(m_parent / "unit"),
      m_ring(m_unit.makeKeysAndPool(LineId("residence"))) {
    people::Person second;
    second.name = "沈岚";
    second.post = "民政干部";
    second.committee = m_unit.cadre().committee;
    second.roles = {people::Role::Cadre};
    m_candidates = {m_unit.cadre().person,
                    sure(m_unit.workspace().people().savePerson(m_unit.trainer(), second)).id};
    m_office = std::make_unique<app::ExamOffice>(
        m_unit.workspace(), m_unit.trainer(), app::ExamOffice::Facts{m_worker});
    app::ExamDraft draft;
    draft.title = "居住证过关";
    draft.blueprint = BlueprintId("one-line");
    draft.line = LineId("residence");
    draft.opens = clock().now();
    draft.closes = {draft.opens.ms + kOpenMs};
    const PersonId director = m_unit.addDirector("director").person;
    draft.candidates = {{m_candidates[0], {}, {}, {}},
                        {m_candidates[1], {}, {}, {25, "眼疾", director}}};
    m_unit.confirmTime(draft.candidates[1]);
    draft.invigilators = {m_unit.trainer().person};
    m_exam = sure(m_office->save(draft)).id;
    m_sealing = sure(m_office->seal(m_exam, &m_ring, false, {}));
    m_package = sure(m_office->package(m_exam, m_ring));
}

std::string ExchangeWorld::fingerprint() const {
    return integrity::fingerprint(m_ring.publicKeys().root);
}

exam::ScoringKey ExchangeWorld::keyOf(const PersonId& candidate) {
    exam::ExamStore& store = m_unit.workspace().store().exams();
    const auto held = sure(store.exam(m_exam));
    const auto stored = sure(store.paper(m_exam, candidate));
    const auto locks = sure(exam::openForScorer(held->lock, m_ring));
    return sure(exam::scoringKeyOf(*stored, &locks.scoring));
}

std::shared_ptr<app::Workspace> ExchangeWorld::folder(const std::string& name) {
    const std::filesystem::path data = m_parent / name;
    if (!std::filesystem::exists(data)) {
        warmBankCache(data);
    }
    return opened(data, clock());
}

std::shared_ptr<app::Workspace> ExchangeWorld::twin(const std::string& name) {
    const std::filesystem::path backup = sure(m_unit.workspace().store().backup());
    app::WorkspaceOptions options;
    options.folder.root = m_parent / name;
    options.clock = &clock();
    options.secretCost = kQuickCost;
    folder(name).reset();
    if (const Status restored = app::Workspace::restore(options, backup); !restored) {
        throw std::runtime_error("no twin: " + restored.error().code);
    }
    return folder(name);
}

app::ExamOffice ExchangeWorld::officeOf(app::Workspace& workspace) {
    return {workspace, m_unit.trainer(), {m_worker}};
}

Result<seat::OpenedSeat> SeatedHand::open(const seat::SeatToken& token) {
    std::optional<Result<seat::OpenedSeat>> opened;
    m_channel.open(token, [&](auto reply) { opened = std::move(reply); });
    if (*opened) {
        m_seq = (*opened)->attempt.lastSeq();
    }
    return std::move(*opened);
}

Result<seat::Ack> SeatedHand::say(seat::AttemptEventKind kind,
                                  int slot,
                                  const seat::TaskAnswer& answer) {
    m_clock.advanceMs(kAnswerMs);
    std::optional<Result<seat::Ack>> ack;
    m_channel.append({kind, slot, answer, m_seq + 1}, [&](auto reply) { ack = reply; });
    m_seq += *ack ? 1 : 0;
    return *ack;
}

void SeatedHand::answer(const seat::SeatPaper& paper,
                        const exam::ScoringKey& key,
                        int from,
                        int to) {
    for (int slot = from; slot <= to; ++slot) {
        const auto& task = key.tasks.at(static_cast<std::size_t>(slot) - 1);
        sure(say(seat::AttemptEventKind::Shown, slot));
        sure(say(seat::AttemptEventKind::Answered,
                 slot,
                 answerTo(*paper.task(slot), task, slot % 2 == 0)));
    }
}

Result<seat::Receipt> SeatedHand::handIn() {
    std::optional<Result<seat::Receipt>> receipt;
    m_channel.handIn(m_seq, [&](auto reply) { receipt = reply; });
    return *receipt;
}

}  // namespace qgt::test
