#include "app/desktop/demo/demo_history.h"

#include "engine/core/date.h"
#include "engine/core/rng.h"
#include "engine/practice/session_spec.h"
#include "engine/practice/shown_order.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <vector>

namespace qgt::app {

namespace {

using bank::ItemKind;

constexpr int kDays = 80;
constexpr double kEvening = 0.3;  // share of days with practice
constexpr std::size_t kPerSession = 7;
constexpr double kOwnLine = 0.88;  // chance of a right answer in an A line
constexpr double kStandIn = 0.74;  // in a B line
constexpr double kOtherLine = 0.56;
constexpr double kSecondTime = 0.2;  // more than the first time
constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kEveningStartMs = 12 * 3'600'000;  // 20:00 in Shanghai, from UTC midnight

/// Kinds whose answers can be invented without knowing what they say.
bool answerable(const bank::Item& item) {
    return item.kind == ItemKind::SingleChoice || item.kind == ItemKind::TrueFalse ||
           item.kind == ItemKind::MultipleChoice;
}

double chanceFor(const people::Person& person, const bank::Item& item) {
    const auto duty = std::ranges::find(person.duties, item.line, &people::LineDuty::line);
    return duty == person.duties.end()         ? kOtherLine
           : duty->role == people::DutyRole::A ? kOwnLine
                                               : kStandIn;
}

class Writer {
  public:
    Writer(practice::PracticeStore& store, const bank::Bank& bank, const DemoPractice& practice)
        : m_store(store), m_practice(practice), m_rng(practice.seed) {
        for (const bank::Item& item : bank.items()) {
            if (answerable(item)) {
                m_items.push_back(&item);
            }
        }
    }

    Status write() {
        const std::int64_t midnight = m_practice.now.ms / kDayMs * kDayMs;
        for (int back = kDays; back >= 1 && !m_items.empty(); --back) {
            if (m_rng.unit() < kEvening) {
                const std::int64_t late = static_cast<std::int64_t>(m_rng.below(90)) * 60'000;
                const Instant start{midnight - back * kDayMs + kEveningStartMs + late};
                if (start < m_practice.now) {
                    if (const Status kept = session(start); !kept) {
                        return kept;
                    }
                }
            }
        }
        return ok();
    }

  private:
    Status session(Instant start) {
        practice::SessionRecord record;
        record.id = SessionId("demo" + m_practice.person.id.str() + std::to_string(start.ms));
        record.person = m_practice.person.id;
        record.startedAt = start;
        record.spec = practice::encodeSpec({});
        record.seed = m_rng.next();
        for (const bank::Item* item : draw()) {
            record.queue.push_back(item->id);
            m_asked.push_back(item);
        }
        if (const Status begun = m_store.beginSession(record); !begun) {
            return begun;
        }
        Instant at = start;
        for (const bank::Item* item : m_asked) {
            if (const auto kept = m_store.appendAnswer(answer(record, *item, at)); !kept) {
                return tl::unexpected(kept.error());
            }
            m_seen.insert(item->id.str());
        }
        m_asked.clear();
        return m_store.appendStep({record.id, at, practice::SessionStep::Finished});
    }

    std::vector<const bank::Item*> draw() {
        std::vector<const bank::Item*> drawn;
        for (std::size_t i = 0; i < kPerSession; ++i) {
            const bank::Item* item = m_items[m_rng.below(m_items.size())];
            if (std::ranges::find(drawn, item) == drawn.end()) {
                drawn.push_back(item);
            }
        }
        return drawn;
    }

    /// Moves `at` on by the time that the answer took.
    practice::AnswerEvent answer(const practice::SessionRecord& record,
                                 const bank::Item& item,
                                 Instant& at) {
        const bool again = m_seen.contains(item.id.str());
        const bool right =
            m_rng.unit() < chanceFor(m_practice.person, item) + (again ? kSecondTime : 0);
        practice::AnswerEvent event;
        event.rtMs = static_cast<std::int64_t>(item.seconds) *
                     (500 + static_cast<std::int64_t>(m_rng.below(900)));
        at.ms += event.rtMs;
        event.at = at;
        event.day = practiceDay(at, kShanghaiOffsetMinutes);
        event.person = record.person;
        event.session = record.id;
        event.item = item.id;
        event.revision = item.revision;
        event.meaning = item.meaning;
        event.response.chosen = right ? item.answer : wrongAnswer(item);
        event.confidence =
            right && m_rng.unit() < 0.6 ? grading::Confidence::Sure : grading::Confidence::Unsure;
        event.shownOrder = practice::shownOrder(item, {.seed = record.seed});
        return event;
    }

    std::vector<std::string> wrongAnswer(const bank::Item& item) {
        std::vector<std::string> wrong;
        for (const bank::Option& option : item.options) {
            if (std::ranges::find(item.answer, option.key) == item.answer.end()) {
                wrong.push_back(option.key);
            }
        }
        return wrong.empty() ? std::vector<std::string>{item.answer.front()}
                             : std::vector<std::string>{wrong[m_rng.below(wrong.size())]};
    }

    practice::PracticeStore& m_store;
    const DemoPractice& m_practice;
    Rng m_rng;
    std::vector<const bank::Item*> m_items;
    std::vector<const bank::Item*> m_asked;
    std::unordered_set<std::string> m_seen;
};

}  // namespace

Status writeDemoHistory(practice::PracticeStore& store,
                        const bank::Bank& bank,
                        const DemoPractice& practice) {
    return Writer(store, bank, practice).write();
}

}  // namespace qgt::app
